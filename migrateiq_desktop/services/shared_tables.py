"""Two syncs and one table: what may not happen unasked. Called on the database's thread."""

from collections.abc import Iterator

from migrateiq_desktop.model.connector import AnyConnector, RestConnector
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.run_definition import RunDefinition
from migrateiq_desktop.model.sync import Sync, SyncStream, WriteDisposition
from migrateiq_desktop.workspace.database import WorkspaceDatabase


def tables_of_others(
    database: WorkspaceDatabase, source: str, destination: str | None
) -> dict[str, str]:
    """The tables that other sources are loaded into at a destination, in lower case, by which sync.

    `destination` is a connector's name, None for the workspace's own database.
    """
    return {
        table.casefold(): row.name
        for row in database.syncs.list()
        if row.definition.source != source and row.definition.destination == destination
        for table in _tables(database, row.definition)
    }


def check_replaced_tables(database: WorkspaceDatabase, definition: RunDefinition) -> None:
    """Raises DefinitionError when a stream would replace what another source has loaded."""
    others = tables_of_others(database, definition.source_name, definition.sync.destination)
    sources = {stream.name: stream for stream in definition.source.streams()}
    for stream in definition.streams():
        other = others.get(stream.target.casefold())
        source = sources.get(stream.resource)
        if other is None or source is None:
            continue
        if stream.disposition(source) is WriteDisposition.REPLACE:
            raise DefinitionError(
                f"{definition.sync_name} would replace the table {stream.target}"
                f" in {definition.destination_name}",
                cause=f"the sync {other} loads into it too",
                next_step=f"Give the stream {stream.resource} another table, or let it append.",
            )


def apart(sync: Sync, connector: str, definition: RestConnector, taken: dict[str, str]) -> Sync:
    """A connector's own sync that keeps away from tables which others load.

    A stream whose table is taken goes into `<connector>_<stream>`.
    """
    names = [stream.name for stream in definition.resources]
    if not any(name.casefold() in taken for name in names):
        return sync
    streams = tuple(
        SyncStream(resource=name, table=f"{connector}_{name}" if name.casefold() in taken else None)
        for name in names
    )
    return sync.model_copy(update={"streams": streams})


def _tables(database: WorkspaceDatabase, sync: Sync) -> Iterator[str]:
    if sync.streams:
        yield from (stream.target for stream in sync.streams)
        return
    source: AnyConnector = database.connectors.get(sync.source).definition
    if isinstance(source, RestConnector):
        yield from (stream.name for stream in source.resources)
