"""From what people already have to a connector: recognised, read, stored with its keys.

Reading is pure and done on the thread for files; a text may be megabytes. The importers are loaded
when the first text is read: every start has this service, and few of them import something.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from migrateiq_desktop.model.connector import RestConnector
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.workspace.database import WorkspaceDatabase
from migrateiq_desktop.workspace.rows import ImportRow

from .connector_changes import ConnectorChange, save_connector
from .secrets import SecretService
from .tasks import TaskLanes

if TYPE_CHECKING:
    from migrateiq_desktop.importers.imported import Imported, SourceKind
    from migrateiq_desktop.importers.merging import Merged
    from migrateiq_desktop.importers.recognising import Wishes


@dataclass(frozen=True, slots=True)
class Stored:
    """What an import left in the workspace."""

    name: str
    streams: tuple[str, ...]
    keys: tuple[str, ...]
    """Names of the keys that were stored."""


@dataclass(frozen=True, slots=True)
class Update:
    """What importing a connector once more would do to it."""

    name: str
    merged: "Merged"
    before: RestConnector
    """As it stood when it was compared."""
    draft: "Imported"
    """With the streams that are meant."""
    known: bool
    """Whether it is known what the connector was imported as."""


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
        kind: "SourceKind | None" = None,
        wishes: "Wishes | None" = None,
        pick: Sequence[str] = (),
    ) -> "Imported":
        """The draft of a text, read beside the window's own thread. Raises DefinitionError.

        A large one is read in a process of its own, which is ended when this is cancelled.
        """
        # the importers of every kind of file
        from .import_reading import Wishes, read_text  # noqa: PLC0415
        from .reading_apart import LARGE, read_apart  # noqa: PLC0415

        wishes = wishes or Wishes()
        if len(text) >= LARGE:
            return await read_apart(self._tasks, text, kind, wishes, pick)
        return await self._tasks.on_data(read_text, text, kind, wishes, tuple(pick))

    async def store(self, draft: "Imported", name: str, *, allow_local: bool = False) -> Stored:
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
        await self._tasks.on_database(
            _store_new, self._database, ConnectorChange(name, definition), _row(draft, definition)
        )
        keys = await self._keep_keys(name, definition, draft, set(draft.secrets))
        return Stored(name, _stream_names(definition), keys)

    async def compare(self, draft: "Imported", name: str, pick: Sequence[str] = ()) -> Update:
        """What the draft has otherwise than a connector that was imported before. Stores nothing.

        Streams that were taken before are meant, new ones among the usual, and those that are
        picked. Raises NotFoundError, DefinitionError where the two don't go together.
        """
        return await self._tasks.on_database(_compare, self._database, draft, name, tuple(pick))

    async def update(self, update: Update) -> Stored:
        """Store what a comparison showed. Keys are kept that the connector doesn't have yet.

        Raises NotFoundError, DefinitionError when the connector was changed since, and
        SecretMissingError as `store` does.
        """
        await self._tasks.on_database(_store_update, self._database, update)
        definition = update.merged.connector
        missing = set(await self._secrets.missing(update.name, definition))
        keys = await self._keep_keys(update.name, definition, update.draft, missing)
        return Stored(update.name, _stream_names(definition), keys)

    async def _keep_keys(
        self, name: str, definition: RestConnector, draft: "Imported", wanted: set[str]
    ) -> tuple[str, ...]:
        needed = {reference.secret: reference for reference in definition.secret_refs()}
        kept = []
        for secret, value in draft.secrets.items():
            if secret in needed and secret in wanted:
                origin = definition.secret_origin(needed[secret])
                await self._secrets.set(name, secret, value, origin=origin)
                kept.append(secret)
        return tuple(kept)


def _stream_names(definition: RestConnector) -> tuple[str, ...]:
    return tuple(stream.name for stream in definition.resources)


def _row(draft: "Imported", definition: RestConnector) -> ImportRow:
    offered = tuple(one.name for one in draft.candidates)
    return ImportRow(kind=draft.kind.value, definition=definition, offered=offered)


def _compare(
    database: WorkspaceDatabase, draft: "Imported", name: str, pick: tuple[str, ...]
) -> Update:
    from .import_reading import chosen_again, merge  # noqa: PLC0415 - as above

    mine = _rest(database, name)
    before = database.imports.find(name)
    original = before.definition if before else None
    offered = before.offered if before else ()
    meant = chosen_again(draft, original or mine, offered, pick)
    if meant.needs:
        # the file still doesn't say where the server is, and a person did
        told = {"base_url": (original or mine).base_url}
        meant = replace(meant, connector=meant.connector.model_copy(update=told), needs=())
    merged = merge(original, mine, meant.connector)
    return Update(name, merged, mine, meant, before is not None)


def _store_update(database: WorkspaceDatabase, update: Update) -> None:
    with database.all_or_nothing():
        if _rest(database, update.name) != update.before:
            raise DefinitionError(
                f"{update.name} was changed meanwhile",
                next_step="Import once more, to see what would change now. Nothing was stored.",
            )
        save_connector(database, ConnectorChange(update.name, update.merged.connector))
        database.imports.put(update.name, _row(update.draft, update.draft.connector))


def _rest(database: WorkspaceDatabase, name: str) -> RestConnector:
    definition = database.connectors.get(name).definition
    if not isinstance(definition, RestConnector):
        raise DefinitionError(
            f"{name} is no REST API",
            cause=f"It is a {definition.type} connector",
            next_step="Choose the connector that was imported before.",
        )
    return definition


def _store_new(database: WorkspaceDatabase, change: ConnectorChange, row: ImportRow) -> None:
    with database.all_or_nothing():
        known = {name.casefold() for name in database.connectors.names()}
        if change.name.casefold() in known:
            raise DefinitionError(
                f"There is a connector {change.name} already",
                next_step="Choose another name, or add --update to see what has changed.",
            )
        save_connector(database, change)
        database.imports.put(change.name, row)
