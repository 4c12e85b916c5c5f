"""Where a run begins with a stream: what stands there already, and what of it is its own."""

from pathlib import Path

from migrateiq_desktop.engine.ports import RETRY_SUFFIX, Checkpoint, Target
from migrateiq_desktop.model.errors import DefinitionError, DestinationError
from migrateiq_desktop.model.schema import StreamSchema
from migrateiq_desktop.model.sync import WriteDisposition

from .finishing import Finishing
from .layout import Layout, not_made_here
from .manifest import Manifest, TableFile


def check_only_added(target: Target) -> None:
    """Raises DefinitionError when records are to take the place of others."""
    if target.disposition is WriteDisposition.MERGE:
        raise DefinitionError(
            f"{target.stream} can't be merged into a file",
            cause="a file can't be changed row by row",
            next_step="Choose append or replace for the stream, or a database.",
        )
    if target.key:
        raise DefinitionError(
            f"{target.stream} can't overwrite records in a file",
            cause="a file can't be changed row by row, and of equal records the last is to stay",
            next_step="Keep the first of them (deduplicate, keep: first), or choose a database.",
        )


def check_can_add(known: Manifest | None, target: Target) -> None:
    """Raises DestinationError when rejected records can't be added to what their stream has loaded:
    a run of it isn't complete, or its table is another one by now."""
    if not target.stream.endswith(RETRY_SUFFIX):
        return
    own = None if known is None else known.other
    stream = target.stream.removesuffix(RETRY_SUFFIX)
    if known is None or own is None or not own.finished:
        raise DestinationError(
            f"The rejected records of {stream} can't be added now",
            cause="no run of it is complete, and a file becomes whole with its run",
            next_step="Finish the last run of the sync (migrateiq runs resume), then retry.",
        )
    if known.table != target.table:
        raise DestinationError(
            f"The rejected records of {stream} can't go into {target.table}",
            cause=f"the stream's own are in {known.table}",
            next_step="Retry them into that table, or run the sync again.",
        )


def _kept_aside(known: Manifest, target: Target, folder: Path) -> Checkpoint | None:
    """What the other one of the two that write these files has to find when it goes on."""
    other = known.other
    if other is None or other.finished or target.stream.endswith(RETRY_SUFFIX):
        return other
    # what was tried again is in the file, or it has to be loaded once more
    took = any(one.took_place(folder) for one in known.files)
    return other.model_copy(update={"finished": True}) if took else None


def begun_anew(
    known: Manifest | None, target: Target, run_uid: str, layout: Layout, finishing: Finishing
) -> Manifest:
    """A run begins the stream from its start. What became of its fields before stays known.

    Raises DestinationError when somebody else's file stands in the table's place.
    """
    final = layout.file(target.table)
    mine = known is not None and known.table == target.table
    if final.is_symlink() or (final.exists() and not mine):
        raise not_made_here(final)
    start = Checkpoint(
        run_uid=run_uid,
        stream=target.stream,
        batch=0,
        table_schema=StreamSchema() if known is None else known.checkpoint.table_schema,
        cursor=None if known is None else known.checkpoint.cursor,
    )
    new = Manifest(table=target.table, checkpoint=start)
    if known is None or not mine:
        return new
    new = new.model_copy(
        update={"other": _kept_aside(known, target, layout.manifest(target.stream).parent)}
    )
    known = finishing.settled(known)
    children = [
        one.without_run()
        for one in known.children
        if one.file_schema.columns and layout.file(one.table).exists()
    ]
    if final.exists():
        changed = {"checkpoint": start, "other": new.other}
        new = known.without_run().model_copy(update=changed)
    return new.model_copy(update={"children": tuple(children)})


def columns_of(one: TableFile, target: Target, loaded: StreamSchema) -> StreamSchema:
    """Those that a run goes on with: of what it has loaded, or of the file that it appends to."""
    if one.parts:
        return loaded
    appends = target.disposition is WriteDisposition.APPEND
    return one.file_schema if appends else StreamSchema()
