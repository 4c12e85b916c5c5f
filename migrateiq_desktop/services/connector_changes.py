"""What changes in the database together with a connector. Called on the database's thread."""

from dataclasses import dataclass

from migrateiq_desktop.model.connector import AnyConnector, RestConnector
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.workspace.database import WorkspaceDatabase
from migrateiq_desktop.workspace.rows import ConnectorHead, ConnectorRow, LatestRun, SyncRow

from .own_syncs import follow_renames, in_step, new_own_sync
from .shared_tables import apart, tables_of_others
from .sync_drafts import forget_draft, rename_draft


@dataclass(frozen=True, slots=True)
class ConnectorChange:
    """A connector that is to be stored."""

    name: str
    definition: AnyConnector
    previous_name: str | None = None
    """Another name that it had; None when it is new or keeps its name."""
    frequency: str | None = None
    """Of its own sync; None: as it is."""


def list_connectors(
    database: WorkspaceDatabase, search: str
) -> tuple[tuple[ConnectorHead, ...], dict[str, LatestRun]]:
    """The connectors that match, and the newest run of each that has one."""
    heads = database.connectors.heads(search)
    return heads, database.runs.latest_of_connector(head.name for head in heads)


def with_own_sync(database: WorkspaceDatabase, name: str) -> tuple[ConnectorRow, SyncRow | None]:
    """A connector and its own sync, if it has one. Raises NotFoundError."""
    return database.connectors.get(name), _own_sync(database, name, of=name)


def save_connector(database: WorkspaceDatabase, change: ConnectorChange) -> None:
    """Store connector and own sync; after a rename the history follows. All or nothing.

    Raises DefinitionError when a name is taken, NotFoundError for an unknown previous name.
    """
    name, definition, previous = change.name, change.definition, change.previous_name
    known_as = previous or name
    with database.all_or_nothing():
        before: AnyConnector | None = None
        if previous is not None or name in database.connectors.names():
            before = database.connectors.get(known_as).definition
        database.connectors.save(name, definition, previous)
        if previous is not None:
            database.runs.rename_connector(previous, name)
        if isinstance(definition, RestConnector):
            _save_own_sync(database, change, before)
        if before is not None:
            _save_other_syncs(database, name, before, definition)


def check_unused(database: WorkspaceDatabase, name: str) -> None:
    """Raises NotFoundError, or DefinitionError that names the other syncs that use it."""
    database.connectors.get(name)
    users = [
        sync
        for sync in database.syncs.using(name)
        if sync != name or _own_sync(database, name, of=name) is None
    ]
    if users:
        raise DefinitionError(
            f"{name} can't be removed",
            cause=f"It is used by the sync {' and the sync '.join(users)}",
            next_step=f"Remove {users[0]} first, or give it another connector.",
        )


def remove_connector(database: WorkspaceDatabase, name: str) -> None:
    """Forget a connector and its own sync, all or nothing. Raises as `check_unused` does."""
    with database.all_or_nothing():
        check_unused(database, name)
        if _own_sync(database, name, of=name) is not None:
            database.syncs.remove(name)
            database.checkpoints.forget(name)
            forget_draft(database, name)
        database.connectors.remove(name)


def _own_sync(database: WorkspaceDatabase, name: str, *, of: str) -> SyncRow | None:
    """The sync of that name, if it reads from the connector `of`."""
    found = database.syncs.find(name)
    return found if found is not None and found.definition.source == of else None


def _save_own_sync(
    database: WorkspaceDatabase, change: ConnectorChange, before: AnyConnector | None
) -> None:
    name, previous = change.name, change.previous_name
    # its source is the connector, which already has its new name
    own = _own_sync(database, previous or name, of=name)
    if own is not None and before is not None:
        sync = in_step(own.definition, before, change.definition, change.frequency)
        database.syncs.save(name, sync, previous)
        if previous is not None:
            database.runs.rename_sync(previous, name)
            rename_draft(database, previous, name)
        return
    stranger = database.syncs.find(name)
    if stranger is None:
        sync = new_own_sync(name, change.frequency)
        if isinstance(change.definition, RestConnector):
            taken = tables_of_others(database, name, None)
            sync = apart(sync, name, change.definition, taken)
        database.syncs.save(name, sync)
    elif before is None or previous is not None:
        raise DefinitionError(
            f"There is a sync {name} already, which reads from {stranger.definition.source}",
            cause="A connector brings a sync of its own name with it",
            next_step="Choose another name for the connector.",
        )


def _save_other_syncs(
    database: WorkspaceDatabase, name: str, before: AnyConnector, after: AnyConnector
) -> None:
    for other in database.syncs.using(name):
        sync = database.syncs.get(other).definition
        followed = follow_renames(sync, before, after)
        if sync.source == name and followed != sync:
            database.syncs.save(other, followed)
