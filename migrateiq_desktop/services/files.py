"""Migration files: a workspace's connectors and syncs in and out, without secrets."""

from collections.abc import Iterable
from pathlib import Path

from pydantic import ValidationError

from migrateiq_desktop.importers.migration_file import write_migration_file
from migrateiq_desktop.model.connector import RestConnector
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.migration_file import MigrationFile
from migrateiq_desktop.workspace.database import WorkspaceDatabase

from .connector_changes import ConnectorChange, save_connector
from .file_reading import read_file, read_file_with_keys
from .secrets import SecretService
from .syncs import save_sync
from .tasks import TaskLanes


class MigrationFileService:
    """Migration files and the open workspace."""

    def __init__(
        self, *, database: WorkspaceDatabase, tasks: TaskLanes, secrets: SecretService
    ) -> None:
        self._database = database
        self._tasks = tasks
        self._secrets = secrets

    async def read(self, path: Path) -> MigrationFile:
        """A migration file. Raises DefinitionError that names file, line and key."""
        return await self._tasks.on_data(read_file, path)

    async def export(self, connectors: Iterable[str] | None) -> str:
        """These connectors, or all, as YAML, with the syncs that need no other connector.

        Raises NotFoundError.
        """
        chosen = None if connectors is None else tuple(connectors)
        return await self._tasks.on_database(_exported, self._database, chosen)

    async def import_file(self, path: Path, *, allow_local: bool = False) -> tuple[str, ...]:
        """Take in a file's connectors and syncs; gives the connectors' names.

        Without `allow_local` its connectors may not ask this computer or its own network,
        whatever the file says.

        Keys that are written out in the file go to the keyring. Raises DefinitionError, also when
        a name is taken: nothing is imported then; SecretMissingError when a key can't be kept: all
        the rest is imported then.
        """
        file, keys = await self._tasks.on_data(read_file_with_keys, path)
        file = _bound(file, allow_local=allow_local)
        await self._tasks.on_database(_import, self._database, file, path)
        for connector, values in keys.items():
            for name, value in values.items():
                await self._secrets.set(connector, name, value)
        return tuple(file.connectors)


def _bound(file: MigrationFile, *, allow_local: bool) -> MigrationFile:
    """The file with its REST connectors bound to what a person has allowed."""
    connectors = {
        name: one.model_copy(update={"allow_local": allow_local})
        if isinstance(one, RestConnector)
        else one
        for name, one in file.connectors.items()
    }
    return file.model_copy(update={"connectors": connectors})


def _exported(database: WorkspaceDatabase, chosen: tuple[str, ...] | None) -> str:
    names = database.connectors.names() if chosen is None else chosen
    connectors = {name: database.connectors.get(name).definition for name in names}
    syncs = {
        row.name: row.definition
        for row in database.syncs.list()
        if {row.definition.source, row.definition.destination} <= {*connectors, None}
    }
    try:
        return write_migration_file(MigrationFile(connectors=connectors, syncs=syncs))
    except ValidationError as error:
        problems = "; ".join(str(problem["msg"]) for problem in error.errors())
        raise DefinitionError(
            "The workspace can't be written as a migration file",
            cause=problems,
            next_step="Mend it, or choose other connectors.",
        ) from error


def _import(database: WorkspaceDatabase, file: MigrationFile, path: Path) -> None:
    """All of it, or nothing when a name is taken."""
    with database.all_or_nothing():
        known = {name.casefold() for name in database.connectors.names()}
        taken = [f"connector {name}" for name in file.connectors if name.casefold() in known]
        taken += [f"sync {name}" for name in file.syncs if database.syncs.find(name)]
        if taken:
            raise DefinitionError(
                f"{path.name} was not imported",
                cause=f"The workspace has these already: {', '.join(taken)}",
                next_step="Rename them in the file, or remove them from the workspace.",
            )
        for name, definition in file.connectors.items():
            save_connector(database, ConnectorChange(name, definition))
        for name, sync in file.syncs.items():
            save_sync(database, name, sync)
