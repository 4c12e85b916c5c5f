"""Rows into a CSV file, page by page; complete or not there at all. Knows no widget."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, TextIO, TypeVar

from migrateiq_desktop.model.errors import DestinationError

from .safe_csv import CsvForm

if TYPE_CHECKING:
    from migrateiq_desktop.gui.tables.row_source import RowSource
    from migrateiq_desktop.services.tasks import TaskLanes

PAGE = 1_000

Row = TypeVar("Row")


async def export_rows(
    source: "RowSource[Row]", form: CsvForm[Row], path: Path, tasks: "TaskLanes"
) -> int:
    """Write all rows of a source; gives how many. Raises DestinationError.

    The file is written beside its place and takes it at the end, readable by its owner only.
    """
    part = path.with_name(f".{path.name}.part")
    file = await tasks.on_data(_begin, part, form.header_text())
    written = 0
    try:
        while rows := await source.rows(written, PAGE):
            await tasks.on_data(_write, file, form.text(rows))
            written += len(rows)
        await tasks.on_data(_finish, file, part, path)
    except BaseException:
        # nothing awaited here: this may be the end of the task
        file.close()
        part.unlink(missing_ok=True)
        raise
    return written


def _begin(part: Path, header: str) -> TextIO:
    try:
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        file = os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace", newline="")
        file.write(header)
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
