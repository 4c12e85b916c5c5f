"""How many rows a destination's tables or files have now. Nothing is written."""

import re
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

from pydantic import SecretStr

from migrateiq_desktop.model.connector import (
    FILE_SUFFIXES,
    AnyDestination,
    CsvConnector,
    DuckdbConnector,
    ExcelConnector,
    FolderConnector,
    JsonlConnector,
    SqliteConnector,
)
from migrateiq_desktop.model.errors import DestinationError, DestinationUnavailableError

from .files.names import file_name
from .planning import database_of
from .sql.sqlite_planning import count_in_file

_BLOCK = 1024 * 1024
_ROW = re.compile(rb'<row [^>]*?r="(\d+)"')
_LONGEST_ROW_TAG = 4096


def count_rows(
    definition: AnyDestination, secrets: dict[str, SecretStr], tables: Sequence[str]
) -> dict[str, int]:
    """Table → its rows; 0 for one that isn't there. Raises DestinationError, UnreachableError."""
    match definition:
        case SqliteConnector(path=path):
            return count_in_file(path, tables)
        case DuckdbConnector(path=path) if not path.exists():
            # opening it would make it
            return dict.fromkeys(tables, 0)
        case FolderConnector():
            return _count_in_folder(definition, FILE_SUFFIXES[definition.type], tables)
    database = database_of(definition, secrets)
    database.open()
    try:
        return database.transact(
            lambda transaction: {table: transaction.count(table) for table in tables}
        )
    finally:
        database.close()


def _count_in_folder(
    definition: FolderConnector, suffix: str, tables: Sequence[str]
) -> dict[str, int]:
    folder = definition.path
    if not folder.is_dir():
        raise DestinationUnavailableError(
            f"The folder {folder} can't be reached",
            cause="it isn't there",
            next_step="Connect the drive that it is on, or put the files back.",
        )
    counter = _counter(definition)
    return {table: _count(folder / (file_name(table) + suffix), counter) for table in tables}


def _counter(definition: FolderConnector) -> Callable[[Path], int]:
    match definition:
        case JsonlConnector():
            return _lines
        case CsvConnector():
            return _records
        case ExcelConnector():
            return _sheet_rows
        case _:
            return _parquet_rows


def _count(path: Path, counter: Callable[[Path], int]) -> int:
    from pyarrow import ArrowException  # noqa: PLC0415  # when wanted

    if not path.exists():
        return 0
    try:
        return counter(path)
    except (OSError, ArrowException, zipfile.BadZipFile, KeyError) as error:
        raise DestinationError(
            f"The rows of {path} can't be counted",
            cause=str(error)[:300],
            next_step="See whether another program has changed the file.",
        ) from error


def _lines(path: Path) -> int:
    count, last = 0, b"\n"
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            count += block.count(b"\n")
            last = block[-1:]
    return count + (last != b"\n")


def _records(path: Path) -> int:
    """Without the columns' names."""
    from .files.csv_parts import whole_records  # noqa: PLC0415  # when wanted

    with path.open("rb") as file:
        return max(sum(1 for record in whole_records(file) if record.strip()) - 1, 0)


def _parquet_rows(path: Path) -> int:
    from pyarrow import parquet  # noqa: PLC0415  # when wanted

    return int(parquet.read_metadata(path).num_rows)


def _sheet_rows(path: Path) -> int:
    """The last row of each sheet, without the columns' names (ECMA-376 part 1, 18.3.1.73)."""
    with zipfile.ZipFile(path) as book:
        sheets = [name for name in book.namelist() if name.startswith("xl/worksheets/sheet")]
        return sum(max(_last_row(book, name) - 1, 0) for name in sheets)


def _last_row(book: zipfile.ZipFile, name: str) -> int:
    last, rest = 0, b""
    with book.open(name) as sheet:
        while block := sheet.read(_BLOCK):
            text = rest + block
            found = _ROW.findall(text)
            last = int(found[-1]) if found else last
            rest = text[-_LONGEST_ROW_TAG:]
    return last
