"""What DuckDB's errors mean for a person. Source of the classes: duckdb.org/docs, Python API."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb

from migrateiq_desktop.destinations.full_disk import disk_full, is_nearly_full
from migrateiq_desktop.model.errors import DestinationError, DestinationUnavailableError

LOCKED = "Could not set lock"
_NO_SPACE = ("No space left", "out of disk", "Out of disk")
_FOREIGN = ("not a valid DuckDB database", "magic bytes", "Corrupt", "corrupt", "checksum")
_REFUSED = (duckdb.ConstraintException, duckdb.ConversionException, duckdb.OutOfRangeException)


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turns what DuckDB says about a file into a DestinationError."""
    try:
        yield
    except duckdb.Error as error:
        raise destination_error(path, error) from error


def destination_error(path: Path, error: duckdb.Error) -> DestinationError:
    """What happened, why, and what to do."""
    said = str(error)
    if any(words in said for words in _NO_SPACE) or _cut_short(path, error):
        return disk_full(path, error)
    if any(words in said for words in _FOREIGN):
        return DestinationUnavailableError(
            f"{path} is damaged, or no DuckDB database",
            cause=_first_line(said),
            next_step="Choose another file, or put a copy that is whole in its place.",
            details=said,
        )
    if isinstance(error, _REFUSED):
        return DestinationError(
            f"A table in {path} refused a record",
            cause=_first_line(said),
            next_step="Correct the mapping, or the table's constraints, and resume the run.",
            details=said,
        )
    if isinstance(error, (duckdb.IOException, duckdb.FatalException, duckdb.PermissionException)):
        return DestinationUnavailableError(
            f"{path} can't be written",
            cause=_first_line(said),
            next_step="Check who may write to the file, its folder and its disk.",
            details=said,
        )
    return DestinationError(
        f"{path} can't take the data",
        cause=_first_line(said),
        next_step="Leave fields out, or choose another table; then resume the run.",
        details=said,
    )


def locked(path: Path, error: duckdb.Error, waited_seconds: float) -> DestinationUnavailableError:
    """Another program has the file open; DuckDB takes one writer only."""
    holder = str(error).partition("lock is held in ")[2].partition(". See")[0]
    return DestinationUnavailableError(
        f"{path} is locked",
        cause=f"another program has had it open for more than {waited_seconds:.0f} seconds"
        + (f": {holder}" if holder else ""),
        next_step="Close the other program, or wait until it is done, and resume the run.",
    )


def _first_line(said: str) -> str:
    return said.partition("\n")[0].rstrip(".!")


def _cut_short(path: Path, error: duckdb.Error) -> bool:
    """Whether it could not write for want of space, which it doesn't always say."""
    failed = isinstance(error, (duckdb.IOException, duckdb.FatalException))
    return failed and is_nearly_full(path)
