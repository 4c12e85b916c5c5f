"""What every SQL destination refuses, in words, and what loading needs to know of names. Pure."""

from collections.abc import Sequence

from migrateiq_desktop.destinations.shrinking import check_shrink
from migrateiq_desktop.engine.ports import Checkpoint, Target
from migrateiq_desktop.model.errors import DestinationError, IncompleteError
from migrateiq_desktop.model.masking import cut
from migrateiq_desktop.model.schema import Column, FieldType, widened
from migrateiq_desktop.model.sync import WriteDisposition

OURS = "_migrateiq_"
"""What the names of our own tables and indexes begin with."""
STAGING = f"{OURS}staging_"
ASIDE = f"{OURS}old_"
EXACT_IN_FLOAT = 2**53


def written_table(target: Target) -> str:
    """The table that batches go to."""
    staged = target.disposition is WriteDisposition.REPLACE
    return STAGING + target.table if staged else target.table


def check_name(table: str, reserved: Sequence[str] = (OURS,)) -> None:
    """Raises DestinationError for a name that is kept for others."""
    taken = next((prefix for prefix in reserved if table.lower().startswith(prefix)), None)
    if taken is not None:
        raise DestinationError(
            f"No table can be called {table}",
            cause=f"names that begin with {taken} are reserved",
            next_step="Give the stream another table in the sync.",
        )


def check_is_table(table: str, kind: str | None) -> None:
    """Raises DestinationError when the name belongs to something that is no table."""
    if kind not in (None, "table"):
        raise DestinationError(
            f"{table} can't be loaded into",
            cause=f"something else has that name: it is a {kind}",
            next_step="Give the stream another table in the sync.",
        )


def check_trial(target: Target, known: Checkpoint | None, kind: str | None) -> None:
    """Raises DestinationError when a trial would replace a table that no trial has made."""
    if target.trial and kind is not None and known is None:
        raise DestinationError(
            f"{target.table} is there already",
            cause="it was not made by a trial of this sync, and a trial would replace it",
            next_step="Rename the table or remove it, or run the sync without a limit.",
        )


def check_swap(target: Target, checkpoint: Checkpoint, before: int, after: int) -> str | None:
    """A warning when the table shrinks a lot. Raises IncompleteError when it must not be swapped:
    it would be emptied, or doesn't hold what was loaded.

    Raises ShrinkError as `check_shrink` does."""
    if not target.key and after != checkpoint.counts.loaded:
        raise IncompleteError(
            f"{target.table} would not hold what was loaded",
            cause=f"{checkpoint.counts.loaded:,} rows were loaded, {after:,} are there",
            next_step="Start the sync anew. The table is as it was before.",
        )
    return check_shrink(target, before, after)


def not_made(table: str) -> str:
    """The warning when a stream without any record makes no table."""
    return f"No records came: the table {table} was not made."


def staging_gone(stream: str, table: str) -> DestinationError:
    """A run can't go on: what it has loaded is not there any more."""
    return DestinationError(
        f"{stream} can't go on",
        cause=f"{table}, which held what was loaded, is gone",
        next_step="Start the sync anew.",
    )


def not_all_arrived(table: str, given: int, arrived: int) -> DestinationError:
    """Somebody's trigger or rule swallows rows."""
    return DestinationError(
        f"{table} didn't take all rows",
        cause=f"{given:,} were given, {arrived:,} arrived: a trigger may drop some",
        next_step="Look at the table's triggers; then resume the run.",
    )


def doubled_keys(table: str, key: tuple[str, ...], found: tuple[object, ...]) -> DestinationError:
    """Rows in a table have one key: `found` is the key's values and how many rows have them."""
    values = ", ".join(
        f"{name} = {cut(str(value), 80)}" for name, value in zip(key, found[:-1], strict=True)
    )
    return DestinationError(
        f"{table} can't be merged into: rows in it have the same key",
        cause=f"{found[-1]:,} rows have {values}",
        next_step="Remove the doubled rows, or choose another key or another table.",
    )


def too_large_for_float(table: str, column: str) -> DestinationError:
    """Fractions come for whole numbers that no float holds exactly."""
    return DestinationError(
        f"Fractions come for the column {column} of {table}, which holds very large numbers",
        cause="no column holds both exactly as numbers",
        next_step="Convert the field to decimal in the mapping.",
    )


def needed(there: FieldType, column: Column) -> FieldType:
    """The type that holds what is there and what comes."""
    if there is FieldType.TEXT:
        return there
    if {there, column.type} == {FieldType.INT, FieldType.FLOAT} and not column.beyond_float:
        # the engine asks for it only when its own values fit; those that are there are checked
        return FieldType.FLOAT
    return widened(there, column.type)
