"""What a mapping makes of real records, while somebody changes it.

A worker of its own fetches them once and keeps them; the window asks it again and again. Keys go
to the worker and nowhere else.
"""

import asyncio
from collections.abc import Callable

from migrateiq_desktop.model.connector import RestConnector
from migrateiq_desktop.model.errors import DefinitionError, InternalError
from migrateiq_desktop.model.events import Progress, WorkerEvent
from migrateiq_desktop.model.sampling import (
    USUAL_SAMPLE,
    MapSample,
    SampleJob,
    SampleMapped,
    SampleTaken,
)
from migrateiq_desktop.model.secret import SecretRef, SecretValues
from migrateiq_desktop.model.sync import SyncStream
from migrateiq_desktop.worker.supervisor import WorkerExit, WorkerHandle
from migrateiq_desktop.workspace.names import not_found

from .run_process import Ground
from .secrets import SecretService

HearRead = Callable[[int], None]
"""Told how many records there are so far."""


class SampleSession:
    """The sample of one stream, kept until it is closed. On one event loop."""

    def __init__(self, secrets: SecretService, source_name: str, source: RestConnector) -> None:
        self._secrets = secrets
        self._name = source_name
        self._source = source
        self._handle: WorkerHandle | None = None
        self._taken: asyncio.Future[SampleTaken] = asyncio.get_running_loop().create_future()
        self._asked: dict[int, asyncio.Future[SampleMapped | None]] = {}
        self._number = 0
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
        self._number += 1
        number = self._number
        salts = await self._salts_of(definition.transform.secret_refs())
        if number < self._number:
            return None
        if self._handle is None or self._lost is not None:
            raise self._lost or _gone()
        asked: asyncio.Future[SampleMapped | None] = asyncio.get_running_loop().create_future()
        self._forget_before(number)
        self._asked[number] = asked
        self._handle.map_sample(MapSample(number=number, definition=definition, secrets=salts))
        try:
            return await asked
        finally:
            self._asked.pop(number, None)

    def close(self) -> None:
        """Let the records go. Twice does no harm."""
        self._forget_before(self._number + 1)
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
            case SampleMapped():
                asked = self._asked.get(event.number)
                if asked is not None and not asked.done():
                    asked.set_result(event)
            case _:
                pass

    def _on_gone(self, done: "asyncio.Future[WorkerExit]") -> None:
        self._lost = _gone("" if done.cancelled() or done.exception() else done.result().stderr)
        if not self._taken.done():
            self._taken.set_exception(self._lost)
        for asked in self._asked.values():
            if not asked.done():
                asked.set_exception(self._lost)

    def _forget_before(self, number: int) -> None:
        for older, asked in self._asked.items():
            if older < number and not asked.done():
                asked.set_result(None)

    async def _salts_of(self, wanted: tuple[SecretRef, ...]) -> SecretValues:
        if any(ref.secret not in self._salts for ref in wanted):
            values = await self._secrets.resolve(self._name, self._source, also=wanted)
            self._salts = {ref.secret: values[ref.secret] for ref in wanted}
        return {ref.secret: self._salts[ref.secret] for ref in wanted}


class MappingPreviewService:
    """Takes samples of the workspace's connectors."""

    def __init__(self, ground: Ground, secrets: SecretService) -> None:
        self._ground = ground
        self._secrets = secrets

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
        source = row.definition
        if not isinstance(source, RestConnector):
            raise DefinitionError(
                f"{source_name} can't be read from yet",
                cause=f"it is a {source.type} connector",
                next_step="Choose a REST API as the source.",
            )
        names = [known.name for known in source.resources]
        if stream not in names:
            raise not_found("stream", stream, names)
        values = await self._secrets.resolve(source_name, source)
        job = SampleJob(
            source_name=source_name, source=source, stream=stream, limit=limit, secrets=values
        )
        session = SampleSession(self._secrets, source_name, source)
        session.hear_read = hear_read
        await session.begin(self._ground, job)
        return session


def _gone(stderr: str = "") -> InternalError:
    return InternalError(
        "The sampled records are gone",
        cause="the process that kept them has ended",
        next_step="Read them again.",
        details=stderr,
    )
