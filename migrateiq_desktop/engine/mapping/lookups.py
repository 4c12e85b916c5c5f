"""Reads the CSV file of a lookup: the one place where a mapping reads a file, before the run."""

import csv
from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from pathlib import Path

from migrateiq_desktop.model.changes import LookupTable
from migrateiq_desktop.model.errors import DefinitionError

MOST_ROWS = 1_000_000
LARGEST_BYTES = 100_000_000


def read_lookup(table: LookupTable) -> dict[str, str]:
    """Key → value of every row. Raises DefinitionError for a file that can't be used."""
    path = table.file
    if not path.is_absolute():
        raise _unusable(path, "its path is relative, and it isn't known to what")
    try:
        if path.stat().st_size > LARGEST_BYTES:
            raise _unusable(path, f"it is larger than {LARGEST_BYTES:,} bytes")
        with path.open(encoding="utf-8-sig", newline="") as file:
            return _pairs(csv.reader(file, strict=True), table)
    except OSError as error:
        raise _unusable(path, error.strerror or str(error)) from error
    except UnicodeDecodeError as error:
        raise _unusable(path, "it isn't in UTF-8") from error
    except csv.Error as error:
        raise _unusable(path, str(error)) from error


def _pairs(rows: Iterator[Sequence[str]], table: LookupTable) -> dict[str, str]:
    header = list(next(rows, ()))
    key, value = (_position(header, name, table.file) for name in (table.key, table.value))
    pairs: dict[str, str] = {}
    for number, row in enumerate(rows, start=2):
        if not row:
            continue
        if len(row) <= max(key, value):
            raise _unusable(table.file, f"row {number:,} has only {len(row)} columns")
        if pairs.setdefault(row[key], row[value]) != row[value]:
            cause = f"{row[key]!r} stands there twice, with different values (row {number:,})"
            raise _unusable(table.file, cause)
        if len(pairs) > MOST_ROWS:
            raise _unusable(table.file, f"it has more than {MOST_ROWS:,} rows")
    return pairs


def _position(header: list[str], name: str, path: Path) -> int:
    if header.count(name) == 1:
        return header.index(name)
    if name in header:
        raise _unusable(path, f"it has two columns {name}")
    near = get_close_matches(name, header, n=3, cutoff=0.5)
    has = f"near to it: {', '.join(near)}" if near else f"it has {', '.join(header) or 'none'}"
    raise _unusable(path, f"it has no column {name}; {has}")


def _unusable(path: Path, cause: str) -> DefinitionError:
    return DefinitionError(
        f"The lookup file {path} can't be used",
        cause=cause,
        next_step="Correct the file, or the lookup in the mapping.",
    )
