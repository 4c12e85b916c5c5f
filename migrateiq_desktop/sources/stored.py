"""Gives rejected records again, as pages: from a file that holds them as received.

Each line of the file is a list of the stream's name and the record. Knows no workspace.
"""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import cast

from migrateiq_desktop.engine.ports import Page, SourceObserver
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.connector import Stream
from migrateiq_desktop.model.errors import SourceError
from migrateiq_desktop.model.exact_json import loads
from migrateiq_desktop.model.retry import PAGE_RECORDS


class StoredRecords:
    """Implements `engine.ports.Source`. Positions are numbers of records that came before."""

    def __init__(self, file: Path) -> None:
        self._file = file

    async def pages(
        self, stream: Stream, observer: SourceObserver, *, position: Json | None, pages_done: int
    ) -> AsyncIterator[Page]:
        """Pages of a fixed size, so that a place in a page is a place in the file."""
        del observer
        done = position if isinstance(position, int) else 0
        records: list[Json] = []
        number, size = pages_done, 0
        for at, line in enumerate(self._lines(stream.name)):
            if at < done:
                continue
            if len(records) == PAGE_RECORDS:
                number += 1
                yield Page(number, records, at, received_bytes=size)
                records, size = [], 0
            records.append(line[0])
            size += line[1]
        yield Page(number + 1, records, None, received_bytes=size)

    async def aclose(self) -> None:
        """Nothing is held open."""

    def _lines(self, stream: str) -> Iterator[tuple[Json, int]]:
        try:
            with self._file.open("rb") as lines:
                for line in lines:
                    name, record = cast("list[Json]", loads(line))
                    if name == stream:
                        yield record, len(line)
        except (OSError, ValueError) as error:
            raise SourceError(
                f"The rejected records of {stream} can't be read",
                cause=str(error),
                next_step="Retry the run again.",
            ) from error
