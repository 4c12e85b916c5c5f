"""Why a run can't be taken back, and what to do instead: in words, the same for every kind of
destination. Pure."""

from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.sync import WriteDisposition

BY_HAND = "Delete by hand what should go; `migrateiq state reset` lets the next run read again."


def refused(run_id: int, cause: str, next_step: str) -> DefinitionError:
    """Nothing was touched."""
    return DefinitionError(f"Run {run_id} can't be undone", cause=cause, next_step=next_step)


def not_noted(run_id: int) -> DefinitionError:
    """Nobody can prove anything."""
    return refused(
        run_id,
        "the destination has no note of what was there before it: an earlier version of the program"
        " ran it, or too many runs came after it",
        BY_HAND,
    )


def later_run(run_id: int, stream: str) -> DefinitionError:
    """Its sync has gone on."""
    return refused(
        run_id,
        f"a later run of its sync has read {stream} since, or was told to",
        "Undo the later run first.",
    )


def other_sync(run_id: int, table: str, sync: str) -> DefinitionError:
    """Somebody has loaded into the same table."""
    return refused(run_id, f"{sync} has loaded into {table} since", "Undo that run first.")


def not_as_many(run_id: int, table: str, found: int, rows: int) -> DefinitionError:
    """Rows were added or removed."""
    return refused(
        run_id,
        f"{table} has {found:,} rows by now, and the run loaded {rows:,}: somebody has added or"
        " deleted some",
        BY_HAND,
    )


def rows_changed(run_id: int, table: str) -> DefinitionError:
    """The table isn't as the run has left it."""
    return refused(
        run_id,
        f"rows of {table} were changed, added or deleted since the run loaded into it",
        BY_HAND,
    )


def unfinished(run_id: int, table: str) -> DefinitionError:
    """The destination is in the middle of it."""
    return refused(
        run_id,
        f"it isn't complete, so that nobody can tell how many rows of {table} are its own",
        f"Finish it first: migrateiq runs resume {run_id}.",
    )


def not_made(run_id: int, table: str, disposition: WriteDisposition) -> DefinitionError:
    """There was something in the table already."""
    match disposition:
        case WriteDisposition.MERGE:
            return refused(
                run_id,
                f"{table} was there before, and the rows that it overwrote by their key are not"
                " kept",
                "Run the sync again once the source is right, or restore the table from a backup.",
            )
        case WriteDisposition.REPLACE:
            return refused(
                run_id,
                f"the rows of {table} that it replaced are not kept",
                "Run the sync again once the source is right, or restore the table from a backup.",
            )
        case WriteDisposition.APPEND:
            return refused(
                run_id,
                f"{table} was there before, and nothing proves which of its rows are the run's",
                BY_HAND,
            )


def changed_since_asked(run_id: int) -> DefinitionError:
    """What a person has agreed to isn't what would be done."""
    return refused(
        run_id,
        "something has changed in the destination since it was asked about",
        "Look at what undoing does by now, and say so again.",
    )


def in_the_way(run_id: int, table: str, reason: str) -> DefinitionError:
    """The database holds the table back."""
    return refused(
        run_id,
        f"the rows of {table} can't be deleted without harm to others: {reason}",
        "Remove what belongs to the table meanwhile, then undo the run.",
    )


def file_changed(run_id: int, file: str) -> DefinitionError:
    """It isn't byte for byte what was left."""
    return refused(
        run_id,
        f"{file} was changed, moved or removed since the run has written it",
        "Put back the file as the run left it, or take from it by hand what should go;"
        " `migrateiq state reset` lets the next run read again.",
    )


def former_not_kept(run_id: int, file: str) -> DefinitionError:
    """The file that was added to is not in the one that the run has left."""
    return refused(
        run_id,
        f"the run has written {file} anew with more or wider columns, or in place of one that"
        " another program had changed, and what it was before is not kept",
        BY_HAND,
    )


def being_retried(run_id: int, stream: str) -> DefinitionError:
    """Rejected records are on their way into the same files."""
    return refused(
        run_id,
        f"rejected records of {stream} are being loaded again",
        "Finish that run first: migrateiq runs resume.",
    )
