"""Connectors: kept with their keys and their own sync, tested and previewed by the engine."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from time import perf_counter

from migrateiq_desktop.model.connector import AnyConnector, AnyDestination, RestConnector
from migrateiq_desktop.model.errors import DefinitionError, SecretMissingError
from migrateiq_desktop.model.events import (
    ConnectionTested,
    DestinationChecked,
    Discovered,
    Previewed,
)
from migrateiq_desktop.model.job import CheckDestinationJob, DiscoverJob, PreviewJob, TestJob
from migrateiq_desktop.model.secret import SecretValues
from migrateiq_desktop.model.transform import EMPTY_TRANSFORM, Transform
from migrateiq_desktop.workspace.database import WorkspaceDatabase
from migrateiq_desktop.workspace.rows import ConnectorHead, LatestRun

from .connector_changes import (
    ConnectorChange,
    check_unused,
    list_connectors,
    remove_connector,
    save_connector,
    with_own_sync,
)
from .connector_roles import check_stream
from .discovering import stream_to_discover
from .key_states import key_state
from .runs import RunService
from .secrets import SecretService
from .tasks import TaskLanes
from .views import ConnectorSummary, StoredConnector, StoredSecret


@dataclass(frozen=True, slots=True)
class _PreviewOf:
    """Which records are to be seen, and how."""

    stream: str
    limit: int
    transform: Transform = EMPTY_TRANSFORM


class ConnectorService:
    """The connectors of the open workspace."""

    def __init__(
        self,
        *,
        database: WorkspaceDatabase,
        tasks: TaskLanes,
        secrets: SecretService,
        runs: RunService,
    ) -> None:
        self._database = database
        self._tasks = tasks
        self._secrets = secrets
        self._runs = runs

    async def list(self, search: str = "") -> tuple[ConnectorSummary, ...]:
        """All whose name, label or endpoint contains the search, by name."""
        heads, latest = await self._tasks.on_database(list_connectors, self._database, search)
        stored = await self._secrets.list()
        return tuple(_summary(head, latest.get(head.name), stored) for head in heads)

    async def labels(self) -> Mapping[str, str]:
        """What each connector is called on screen, by its name."""
        return await self._tasks.on_database(self._database.connectors.labels)

    async def get(self, name: str) -> StoredConnector:
        """One connector. Raises NotFoundError that names the nearest."""
        row, own = await self._tasks.on_database(with_own_sync, self._database, name)
        definition = row.definition
        origin = definition.origin
        needed = definition.needed_secrets()
        return StoredConnector(
            name=name,
            definition=definition,
            frequency=own.definition.frequency if own else "MANUAL",
            sync=None if own is None else name,
            key_state=key_state(name, needed, await self._secrets.list()),
            key_origin=origin,
            created_at=row.created_at,
            updated_at=row.updated_at,
        )

    async def save(
        self,
        name: str,
        definition: AnyConnector,
        *,
        secrets: Mapping[str, str] | None = None,
        previous_name: str | None = None,
        frequency: str | None = None,
    ) -> None:
        """Store a connector, new or changed, with the keys that were typed for it.

        With `previous_name` it is renamed: its own sync, its history and its keys follow. A key is
        bound to the host that the definition goes to now. The connector's own sync is made, or
        kept in step with its streams and, when given, its frequency.

        Raises DefinitionError when a name is taken, NotFoundError for an unknown previous name,
        SecretMissingError when a key can't be kept; the definition is stored then.
        """
        if previous_name == name:
            previous_name = None
        if isinstance(definition, RestConnector):
            # what a person saves is their own word, also where it came from a file
            definition = definition.model_copy(update={"allow_local": True})
        change = ConnectorChange(name, definition, previous_name, frequency)
        await self._tasks.on_database(save_connector, self._database, change)
        if previous_name is not None:
            await self._secrets.rename(previous_name, name)
        for secret, value in (secrets or {}).items():
            await self._secrets.set(name, secret, value)

    async def remove(self, name: str) -> None:
        """Forget a connector, its keys and its own sync. Its runs stay in the history.

        Raises NotFoundError; DefinitionError when another sync uses it; SecretMissingError when a
        key can't be removed, and then nothing is.
        """
        await self._tasks.on_database(check_unused, self._database, name)
        try:
            await self._secrets.remove_all(name)
        except SecretMissingError as error:
            raise SecretMissingError(
                f"{name} was not removed",
                cause=f"its key goes first, and {error.cause}",
                next_step=f"{error.next_step} Then remove the connector again.",
                details=error.details,
            ) from error
        await self._tasks.on_database(remove_connector, self._database, name)

    async def set_active(self, name: str, *, active: bool) -> None:
        """Switch a connector on or off. Raises NotFoundError."""
        await self._tasks.on_database(self._database.connectors.set_active, name, active=active)

    async def test(self, name: str) -> ConnectionTested:
        """Test a stored connector. Raises NotFoundError, SecretMissingError."""
        row = await self._tasks.on_database(self._database.connectors.get, name)
        return await self.test_draft(name, row.definition, {})

    async def test_draft(
        self, name: str, definition: AnyConnector, secrets: Mapping[str, str]
    ) -> ConnectionTested:
        """Test what is being typed. Keys that aren't given are those stored for name and host.

        Raises SecretMissingError.
        """
        values = await self._secrets.resolve(name, definition, secrets)
        if not isinstance(definition, RestConnector):
            return await self._check_destination(definition, values)
        job = TestJob(source_name=name, source=definition, secrets=values)
        return await self._runs.ask(job)

    async def preview(
        self, name: str, stream: str, limit: int = 100, *, transform: Transform = EMPTY_TRANSFORM
    ) -> Previewed:
        """The first records of a stored connector's stream, as a mapping would load them.

        Raises NotFoundError, DefinitionError when it has no such stream, SecretMissingError.
        """
        row = await self._tasks.on_database(self._database.connectors.get, name)
        return await self._preview(name, row.definition, {}, _PreviewOf(stream, limit, transform))

    async def preview_draft(
        self,
        name: str,
        definition: AnyConnector,
        stream: str,
        secrets: Mapping[str, str],
        limit: int = 100,
    ) -> Previewed:
        """The first records of what is being typed. Raises as `preview` does."""
        return await self._preview(name, definition, secrets, _PreviewOf(stream, limit))

    async def discover(
        self,
        name: str,
        definition: AnyConnector,
        secrets: Mapping[str, str],
        stream: str | None = None,
    ) -> Discovered:
        """How a stream of what is being typed is to be read: found by reading its first pages.

        `stream` is one of its streams, or a path below its base URL, for which a stream is made;
        None: its first stream, or the base URL itself. What the definition gives is kept to, what
        it leaves open is found. Keys that aren't given are those stored for name and host.

        What went wrong with the other system stands in the answer's `error`. Raises
        DefinitionError for a connector that isn't a REST API, SecretMissingError.
        """
        rest, chosen = stream_to_discover(name, definition, stream)
        values = await self._secrets.resolve(name, rest, secrets)
        return await self._runs.ask(
            DiscoverJob(source_name=name, source=rest, stream=chosen, secrets=values)
        )

    async def _preview(
        self,
        name: str,
        definition: AnyConnector,
        secrets: Mapping[str, str],
        wanted: _PreviewOf,
    ) -> Previewed:
        rest = _with_stream(name, definition, wanted.stream)
        values = await self._secrets.resolve(
            name, rest, secrets, also=wanted.transform.secret_refs()
        )
        job = PreviewJob(
            source_name=name,
            source=rest,
            stream=wanted.stream,
            transform=wanted.transform,
            limit=wanted.limit,
            secrets=values,
        )
        return await self._runs.ask(job)

    async def _check_destination(
        self, definition: AnyDestination, secrets: SecretValues
    ) -> ConnectionTested:
        started = perf_counter()
        checked: DestinationChecked = await self._runs.ask(
            CheckDestinationJob(destination=definition, secrets=secrets)
        )
        return ConnectionTested(
            connected=checked.writable,
            response_time_ms=round((perf_counter() - started) * 1000, 2),
            message=checked.message,
            endpoint=definition.endpoint,
            error=checked.error,
        )


def _summary(
    head: ConnectorHead, latest: LatestRun | None, stored: Iterable[StoredSecret]
) -> ConnectorSummary:
    return ConnectorSummary(
        name=head.name,
        label=head.label,
        type=head.type,
        endpoint=head.endpoint,
        auth_type=head.auth_type,
        active=head.active,
        streams=head.streams,
        key_state=key_state(head.name, head.needed, stored),
        last_run_id=latest and latest.run_id,
        last_run_at=latest and latest.at,
        last_status=latest and latest.status,
        records=latest.records if latest else 0,
    )


def _with_stream(name: str, definition: AnyConnector, stream: str) -> RestConnector:
    if not isinstance(definition, RestConnector):
        raise DefinitionError(
            f"{name} can't be previewed yet",
            cause=f"It is a {definition.type} connector",
            next_step="Look at what was loaded under Data.",
        )
    check_stream(definition, stream)
    return definition
