"""Rejected records into a CSV file, page by page; complete or not there at all. Knows no widget."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from migrateiq_desktop.model.errors import DestinationError

from .rejected_csv import header_text, records_text

if TYPE_CHECKING:
    from migrateiq_desktop.gui.tables.row_source import RowSource
    from migrateiq_desktop.model.rejects import KeptReject
    from migrateiq_desktop.services.tasks import TaskLanes

PAGE = 1_000


async def export_rejected(source: "RowSource[KeptReject]", path: Path, tasks: "TaskLanes") -> int:
    """Write all rejected records of a source; gives how many. Raises DestinationError.

    The file is written beside its place and takes it at the end, readable by its owner only.
    """
    part = path.with_name(f".{path.name}.part")
    file = await tasks.on_data(_begin, part)
    written = 0
    try:
        while records := await source.rows(written, PAGE):
            await tasks.on_data(_write, file, records_text(records))
            written += len(records)
        await tasks.on_data(_finish, file, part, path)
    except BaseException:
        # nothing awaited here: this may be the end of the task
        file.close()
        part.unlink(missing_ok=True)
        raise
    return written


def _begin(part: Path) -> TextIO:
    try:
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        file = os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace", newline="")
        file.write(header_text())
    except OSError as error:
        raise _refused(part.parent, error) from error
    return file


def _write(file: TextIO, text: str) -> None:
    try:
        file.write(text)
    except OSError as error:
        raise _refused(Path(file.name).parent, error) from error


def _finish(file: TextIO, part: Path, path: Path) -> None:
    try:
        file.flush()
        os.fsync(file.fileno())
        file.close()
        part.replace(path)
    except OSError as error:
        raise _refused(path.parent, error) from error


def _refused(folder: Path, error: OSError) -> DestinationError:
    return DestinationError(
        f"The file can't be written to {folder}",
        cause=error.strerror or str(error),
        next_step="Choose another folder, or free some room, and export again.",
    )
