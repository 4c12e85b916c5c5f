"""Where a command finds the definition it was asked for: in a migration file, or the workspace."""

from dataclasses import dataclass
from pathlib import Path

from migrateiq_desktop.model.connector import AnyConnector, RestConnector
from migrateiq_desktop.model.errors import InternalError
from migrateiq_desktop.model.migration_file import MigrationFile
from migrateiq_desktop.model.run_definition import RunDefinition
from migrateiq_desktop.model.sync import LOCAL_DATA
from migrateiq_desktop.practice.definition import CONNECTOR_NAME
from migrateiq_desktop.services.container import Services
from migrateiq_desktop.services.file_reading import read_file
from migrateiq_desktop.workspace.names import not_found

WORKSPACE = "-"


@dataclass(frozen=True, slots=True)
class Wanted:
    """A connector, and perhaps one of its streams or secrets."""

    file: str
    """A migration file, or `-` for the workspace."""
    connector: str
    name: str = ""
    """Of the stream or the secret."""


async def definition_of(services: Services, wanted: Wanted) -> AnyConnector:
    """The connector's definition. Raises DefinitionError, NotFoundError with the nearest name."""
    if wanted.file == WORKSPACE:
        await practice_is_there(services, wanted.connector)
        return (await services.connectors.get(wanted.connector)).definition
    return connector_in(read_file(Path(wanted.file)), wanted)


async def mapping_secrets_of(services: Services, wanted: Wanted) -> tuple[str, ...]:
    """Names of the connector's secrets that mappings of its streams need."""
    if wanted.file == WORKSPACE:
        names = [one.name for one in await services.syncs.list() if one.source == wanted.connector]
        syncs = [await services.syncs.get(name) for name in names]
    else:
        file = read_file(Path(wanted.file))
        syncs = [sync for sync in file.syncs.values() if sync.source == wanted.connector]
    return tuple(dict.fromkeys(ref.secret for sync in syncs for ref in sync.secret_refs()))


def connector_in(file: MigrationFile, wanted: Wanted) -> AnyConnector:
    """A connector of a file. Raises NotFoundError with the nearest name."""
    found = file.connectors.get(wanted.connector)
    if found is None:
        raise not_found("connector", wanted.connector, file.connectors)
    return found


async def practice_is_there(services: Services, connector: str) -> None:
    """Serve the practice API while this command works, if that is the connector in question."""
    if connector == CONNECTOR_NAME:
        await services.practice.ensure_running()


def run_definition(file: MigrationFile, sync_name: str, path: Path) -> RunDefinition:
    """What a run of a file's sync is started with. The file has checked where its names lead."""
    sync = file.syncs[sync_name]
    source, destination = file.connectors[sync.source], file.connectors.get(sync.destination or "")
    if not isinstance(source, RestConnector) or isinstance(destination, RestConnector):
        raise InternalError(f"{path} was read, although its sync {sync_name} can't be run")
    return RunDefinition(
        source_name=sync.source,
        source=source,
        destination_name=sync.destination or LOCAL_DATA,
        destination=destination,
        sync_name=sync_name,
        sync=sync,
        origin=str(path.absolute()),
    )
