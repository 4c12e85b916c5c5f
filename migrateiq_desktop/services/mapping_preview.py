"""What a mapping makes of real records, while somebody changes it.

A worker of its own fetches them once and keeps them; the window asks it again and again. Keys go
to the worker and nowhere else.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeAlias

from migrateiq_desktop.model.connector import AnyDestination, RestConnector, SqliteConnector
from migrateiq_desktop.model.errors import InternalError
from migrateiq_desktop.model.events import Progress, WorkerEvent
from migrateiq_desktop.model.planning import PlanSample, SamplePlanned
from migrateiq_desktop.model.sampling import (
    USUAL_SAMPLE,
    MapSample,
    SampleJob,
    SampleMapped,
    SampleTaken,
)
from migrateiq_desktop.model.secret import SecretRef, SecretValues
from migrateiq_desktop.model.sync import SyncStream
from migrateiq_desktop.paths import WorkspacePaths
from migrateiq_desktop.worker.supervisor import WorkerExit, WorkerHandle

from .connector_roles import as_destination, as_source, check_stream
from .run_process import Ground
from .secrets import SecretService

HearRead = Callable[[int], None]
"""Told how many records there are so far."""


Answer: TypeAlias = SampleMapped | SamplePlanned
FindDestination: TypeAlias = Callable[[str], Awaitable[tuple[AnyDestination, SecretValues]]]
"""The definition of a stored destination, empty for the workspace's own data, with its keys."""


@dataclass(frozen=True, slots=True)
class SampledSource:
    """Where a sample comes from."""

    name: str
    definition: RestConnector


class SampleSession:
    """The sample of one stream, kept until it is closed. On one event loop."""

    def __init__(
        self, secrets: SecretService, source: SampledSource, find_destination: FindDestination
    ) -> None:
        self._secrets = secrets
        self._source = source
        self._find_destination = find_destination
        self._handle: WorkerHandle | None = None
        self._taken: asyncio.Future[SampleTaken] = asyncio.get_running_loop().create_future()
        self._asked: dict[int, tuple[type[Answer], asyncio.Future[Answer | None]]] = {}
        self._number = 0
        self._newest: dict[type[Answer], int] = {}
        self._salts: SecretValues = {}
        self._lost: InternalError | None = None
        self.hear_read: HearRead = lambda _count: None

    @property
    def sample(self) -> SampleTaken:
        """The records. What went wrong with the source stands in its `error`."""
        return self._taken.result()

    async def map(self, definition: SyncStream) -> SampleMapped | None:
        """What a definition makes of the sample; None when a newer one was asked for meanwhile.

        Why a mapping can't work stands in the answer's `error`. Raises SecretMissingError for a
        salt that isn't there, InternalError when the worker is gone.
        """
        number = self._next(SampleMapped)
        salts = await self._salts_of(definition.transform.secret_refs())
        request = MapSample(number=number, definition=definition, secrets=salts)
        found = await self._ask(request, SampleMapped)
        return found if isinstance(found, SampleMapped) else None

    async def plan(self, definition: SyncStream, destination: str) -> SamplePlanned | None:
        """What loading the sample would do there; None when it was asked anew meanwhile.

        Nothing is written. Why it can't be told stands in the answer's `error`. `destination`: the
        name of a connector, empty for the workspace's own data. Raises as `map`, and NotFoundError.
        """
        number = self._next(SamplePlanned)
        salts = await self._salts_of(definition.transform.secret_refs())
        there, keys = await self._find_destination(destination)
        request = PlanSample(
            number=number,
            definition=definition,
            destination=there,
            secrets=salts,
            destination_secrets=keys,
        )
        found = await self._ask(request, SamplePlanned)
        return found if isinstance(found, SamplePlanned) else None

    def _next(self, kind: type[Answer]) -> int:
        self._number += 1
        self._newest[kind] = self._number
        return self._number

    async def _ask(self, request: MapSample | PlanSample, kind: type[Answer]) -> Answer | None:
        if request.number < self._newest[kind]:
            return None
        if self._handle is None or self._lost is not None:
            raise self._lost or _gone()
        asked: asyncio.Future[Answer | None] = asyncio.get_running_loop().create_future()
        self._forget(kind)
        self._asked[request.number] = (kind, asked)
        self._handle.ask_of_sample(request)
        try:
            return await asked
        finally:
            self._asked.pop(request.number, None)

    def close(self) -> None:
        """Let the records go. Twice does no harm."""
        for kind in (SampleMapped, SamplePlanned):
            self._forget(kind)
        if self._handle is not None:
            self._handle.close()

    async def begin(self, ground: Ground, job: SampleJob) -> None:
        """Start the worker and wait for the records. Called once, by the service."""
        handle = await ground.supervisor.start(job, self._hear)
        self._attend(handle)
        try:
            await asyncio.shield(self._taken)
        except asyncio.CancelledError:
            self._taken.cancel()
            handle.kill()
            raise
        if handle.finished is not None:
            ground.tasks.let_last(handle.finished)

    def _attend(self, handle: WorkerHandle) -> None:
        self._handle = handle
        if handle.finished is not None:
            handle.finished.add_done_callback(self._on_gone)

    def _hear(self, event: WorkerEvent) -> None:
        match event:
            case Progress():
                self.hear_read(event.counts.read)
            case SampleTaken() if not self._taken.done():
                self._taken.set_result(event)
            case SampleMapped() | SamplePlanned():
                _, asked = self._asked.get(event.number, (None, None))
                if asked is not None and not asked.done():
                    asked.set_result(event)
            case _:
                pass

    def _on_gone(self, done: "asyncio.Future[WorkerExit]") -> None:
        self._lost = _gone("" if done.cancelled() or done.exception() else done.result().stderr)
        if not self._taken.done():
            self._taken.set_exception(self._lost)
        for _, asked in self._asked.values():
            if not asked.done():
                asked.set_exception(self._lost)

    def _forget(self, kind: type[Answer]) -> None:
        for of, asked in self._asked.values():
            if of is kind and not asked.done():
                asked.set_result(None)

    async def _salts_of(self, wanted: tuple[SecretRef, ...]) -> SecretValues:
        if any(ref.secret not in self._salts for ref in wanted):
            values = await self._secrets.resolve(
                self._source.name, self._source.definition, also=wanted
            )
            self._salts = {ref.secret: values[ref.secret] for ref in wanted}
        return {ref.secret: self._salts[ref.secret] for ref in wanted}


class MappingPreviewService:
    """Takes samples of the workspace's connectors."""

    def __init__(self, ground: Ground, secrets: SecretService, paths: WorkspacePaths) -> None:
        self._ground = ground
        self._secrets = secrets
        self._paths = paths

    async def open(
        self,
        source_name: str,
        stream: str,
        limit: int = USUAL_SAMPLE,
        *,
        hear_read: HearRead = lambda _count: None,
    ) -> SampleSession:
        """Fetch the first records of a stored connector's stream; to be closed by the caller.

        What went wrong with the source stands in the sample's `error`, beside what came before it.
        Raises NotFoundError, DefinitionError, SecretMissingError, InternalError.
        """
        database = self._ground.database
        row = await self._ground.tasks.on_database(database.connectors.get, source_name)
        source = as_source(source_name, row.definition)
        check_stream(source, stream)
        values = await self._secrets.resolve(source_name, source)
        job = SampleJob(
            source_name=source_name, source=source, stream=stream, limit=limit, secrets=values
        )
        of = SampledSource(source_name, source)
        session = SampleSession(self._secrets, of, self._find_destination)
        session.hear_read = hear_read
        await session.begin(self._ground, job)
        return session

    async def _find_destination(self, name: str) -> tuple[AnyDestination, SecretValues]:
        if not name:
            return SqliteConnector(path=self._paths.data), {}
        connectors = self._ground.database.connectors
        definition = (await self._ground.tasks.on_database(connectors.get, name)).definition
        destination = as_destination(name, definition)
        return destination, await self._secrets.resolve(name, destination)


def _gone(stderr: str = "") -> InternalError:
    return InternalError(
        "The sampled records are gone",
        cause="the process that kept them has ended",
        next_step="Read them again.",
        details=stderr,
    )
