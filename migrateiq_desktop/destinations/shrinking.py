"""Whether a replace may leave so much fewer rows than there were. Pure; knows no destination."""

from migrateiq_desktop.engine.ports import Target
from migrateiq_desktop.model.errors import IncompleteError, ShrinkError


def check_shrink(target: Target, before: int, after: int) -> str | None:
    """A warning where a lot of rows go and that was allowed.

    Raises IncompleteError where all would go, ShrinkError where more than half would and nobody
    said that it is right: far more often the source is broken than that it lost so much.
    """
    if not before or after * 2 >= before:
        return None
    if not after:
        raise IncompleteError(
            f"{target.table} would be emptied",
            cause=f"no record came that could be loaded, and {before:,} rows are there",
            next_step="Check the source. If it really is empty, empty the target yourself.",
        )
    if not target.allow_shrink:
        raise ShrinkError(
            f"{target.table} would lose more than half of its rows",
            cause=f"it has {before:,}, and {after:,} came from {target.stream}",
            next_step="Nothing was replaced. Check the source; if it is right, resume the run with"
            " --allow-shrink, or write allow_shrink: true into the sync.",
        )
    return f"{target.table} had {before:,} rows and now has {after:,}."
