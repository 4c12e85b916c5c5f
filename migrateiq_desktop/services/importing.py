"""From what people already have to a connector: recognised, read, stored with its keys.

Reading is pure and done on the thread for files; a text may be megabytes.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from migrateiq_desktop.importers.imported import Imported, SourceKind
from migrateiq_desktop.importers.migration_file import write_migration_file
from migrateiq_desktop.importers.recognising import Wishes, import_text, recognise
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.migration_file import MigrationFile
from migrateiq_desktop.workspace.database import WorkspaceDatabase

from .connector_changes import ConnectorChange, save_connector
from .secrets import SecretService
from .tasks import TaskLanes

__all__ = ["Imported", "ImportingService", "SourceKind", "Wishes", "as_file", "picked", "recognise"]


@dataclass(frozen=True, slots=True)
class Stored:
    """What an import left in the workspace."""

    name: str
    streams: tuple[str, ...]
    keys: tuple[str, ...]
    """Names of the keys that were stored."""


def read_text(text: str, kind: SourceKind | None, wishes: Wishes, pick: Sequence[str]) -> Imported:
    """The draft of a text with the streams that were picked, or the usual ones.

    Needs no open workspace. Raises DefinitionError.
    """
    return picked(import_text(text, kind, wishes), wishes, pick)


def picked(draft: Imported, wishes: Wishes, pick: Sequence[str]) -> Imported:
    """The draft with these streams; `group:NAME` stands for all below a tag or folder."""
    if not pick:
        return draft
    names: list[str] = []
    for one in pick:
        group = one.removeprefix("group:")
        if group != one:
            names += [each.name for each in draft.candidates if each.group == group]
        else:
            names.append(one)
    return draft.choose(names, wishes.values)


def as_file(draft: Imported, name: str | None = None) -> str:
    """The draft as a migration file, keys as references."""
    return write_migration_file(MigrationFile(connectors={name or draft.name: draft.connector}))


class ImportingService:
    """Imports into the open workspace."""

    def __init__(
        self, *, database: WorkspaceDatabase, tasks: TaskLanes, secrets: SecretService
    ) -> None:
        self._database = database
        self._tasks = tasks
        self._secrets = secrets

    async def read(
        self,
        text: str,
        kind: SourceKind | None = None,
        wishes: Wishes | None = None,
        pick: Sequence[str] = (),
    ) -> Imported:
        """The draft of a text, read beside the window's own thread. Raises DefinitionError."""
        return await self._tasks.on_data(read_text, text, kind, wishes or Wishes(), tuple(pick))

    async def store(self, draft: Imported, name: str, *, allow_local: bool = False) -> Stored:
        """Keep the draft as a new connector, and its keys for its host.

        Without `allow_local` it may not ask this computer or its own network, as anything that
        comes from a file. Raises DefinitionError when the name is taken or the address is
        missing, SecretMissingError when a key can't be kept; the connector is stored then.
        """
        if draft.needs:
            raise DefinitionError(
                f"{name} was not stored",
                cause="the file doesn't say on which server the API is",
                next_step="Give the server's address (--base-url).",
            )
        definition = draft.connector.model_copy(update={"allow_local": allow_local})
        await self._tasks.on_database(_store_new, self._database, ConnectorChange(name, definition))
        needed = {reference.secret: reference for reference in definition.secret_refs()}
        kept = []
        for secret, value in draft.secrets.items():
            if secret in needed:
                origin = definition.secret_origin(needed[secret])
                await self._secrets.set(name, secret, value, origin=origin)
                kept.append(secret)
        streams = tuple(stream.name for stream in definition.resources)
        return Stored(name, streams, tuple(kept))


def _store_new(database: WorkspaceDatabase, change: ConnectorChange) -> None:
    with database.all_or_nothing():
        known = {name.casefold() for name in database.connectors.names()}
        if change.name.casefold() in known:
            raise DefinitionError(
                f"There is a connector {change.name} already",
                next_step="Choose another name, or remove it first.",
            )
        save_connector(database, change)
