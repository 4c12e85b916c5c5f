"""Where a run begins with a stream: what stands there already, and what of it is its own."""

from migrateiq_desktop.engine.ports import Checkpoint, Target
from migrateiq_desktop.model.errors import DefinitionError
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
    known = finishing.settled(known)
    children = [
        one.without_run()
        for one in known.children
        if one.file_schema.columns and layout.file(one.table).exists()
    ]
    if final.exists():
        new = known.without_run().model_copy(update={"checkpoint": start})
    return new.model_copy(update={"children": tuple(children)})


def columns_of(one: TableFile, target: Target, loaded: StreamSchema) -> StreamSchema:
    """Those that a run goes on with: of what it has loaded, or of the file that it appends to."""
    if one.parts:
        return loaded
    appends = target.disposition is WriteDisposition.APPEND
    return one.file_schema if appends else StreamSchema()
