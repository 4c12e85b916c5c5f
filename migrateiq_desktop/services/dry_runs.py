"""A run that reads, maps and checks everything and writes nothing, not even into the history."""

import asyncio
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from uuid import uuid4

from migrateiq_desktop.model.events import (
    RecordsRejected,
    RunEnded,
    StreamEnded,
    StreamResumed,
    WorkerEvent,
)
from migrateiq_desktop.model.run import RejectedRecord, Run, RunStatus
from migrateiq_desktop.model.run_definition import RunDefinition
from migrateiq_desktop.model.sync import Sync
from migrateiq_desktop.paths import WorkspacePaths
from migrateiq_desktop.worker.supervisor import WorkerHandle

from .resolving import Secrets, resolved
from .run_jobs import JobSettings, check_streams, definition_with, run_job
from .run_process import Ground
from .secrets import SecretService
from .views import DryRun, DryStream

SHOWN_REJECTED = 20
"""Examples of a stream."""
_FIRST = 1


class DryRunService:
    """Dry runs of one workspace."""

    def __init__(self, ground: Ground, secrets: SecretService, paths: WorkspacePaths) -> None:
        self._ground = ground
        self._secrets = secrets
        self._paths = paths

    async def run_draft(
        self,
        name: str,
        sync: Sync,
        *,
        limit: int | None = None,
        hear: Callable[[WorkerEvent], None] = lambda _: None,
    ) -> DryRun:
        """The same of a sync that is being edited. Raises NotFoundError besides."""
        database = self._ground.database
        definition = await self._ground.tasks.on_database(definition_with, database, name, sync)
        return await self.run(definition, limit=limit, hear=hear)

    async def run(
        self,
        definition: RunDefinition,
        *,
        secrets: Secrets | None = None,
        limit: int | None = None,
        hear: Callable[[WorkerEvent], None] = lambda _: None,
    ) -> DryRun:
        """What a run would do now, of the first `limit` records of each stream if given.

        Its own failures stand in it. Raises DefinitionError, SecretMissingError.
        """
        check_streams(definition)
        values = await resolved(self._secrets, definition, secrets)
        settings = JobSettings(self._ground.database.uid, self._paths.data)
        run = _never_recorded(definition, limit)
        job = run_job(run, definition, values, settings, resume=False)
        findings = _Findings(hear)
        handle = await self._ground.supervisor.start(
            job.model_copy(update={"dry_run": True}), findings.take
        )
        findings.attend(handle)
        try:
            ended = (await handle.wait()).ended
        except asyncio.CancelledError:
            handle.cancel()
            raise
        return findings.result(definition.sync_name, ended)


class _Findings:
    """What the worker of a dry run says."""

    def __init__(self, hear: Callable[[WorkerEvent], None]) -> None:
        self._hear = hear
        self._handle: WorkerHandle | None = None
        self._early: list[int] = []
        self._streams: list[StreamEnded] = []
        self._reasons: dict[str, Counter[str]] = {}
        self._examples: dict[str, list[RejectedRecord]] = {}

    def attend(self, handle: WorkerHandle) -> None:
        """Answer the worker from now on."""
        self._handle = handle
        for number in self._early:
            handle.acknowledge(number)

    def take(self, event: WorkerEvent) -> None:
        """An event of the worker."""
        match event:
            case RecordsRejected():
                for record in event.records:
                    self._note(record)
                self._acknowledge(event.number)
            case StreamResumed():
                self._acknowledge(event.number)
            case StreamEnded():
                self._streams.append(event)
            case _:
                pass
        self._hear(event)

    def result(self, sync: str, ended: RunEnded) -> DryRun:
        """All of it, when the worker has ended."""
        return DryRun(
            sync=sync,
            status=ended.status,
            error=ended.error,
            streams=tuple(map(self._stream, self._streams)),
        )

    def _stream(self, event: StreamEnded) -> DryStream:
        return DryStream(
            stream=event.stream,
            table=event.table,
            state=event.state,
            counts=event.counts,
            total=event.total,
            existing=event.existing_schema,
            planned=event.loaded_schema,
            reasons=dict(self._reasons.get(event.stream, Counter()).most_common()),
            examples=tuple(self._examples.get(event.stream, ())),
            warnings=event.warnings,
        )

    def _note(self, record: RejectedRecord) -> None:
        field = f"{record.field}: " if record.field else ""
        self._reasons.setdefault(record.stream, Counter())[f"{field}{record.reason}"] += 1
        examples = self._examples.setdefault(record.stream, [])
        if len(examples) < SHOWN_REJECTED:
            examples.append(record)

    def _acknowledge(self, number: int) -> None:
        if self._handle is None:
            self._early.append(number)
        else:
            self._handle.acknowledge(number)


def _never_recorded(definition: RunDefinition, limit: int | None) -> Run:
    return Run(
        id=_FIRST,
        uid=f"dry-{uuid4()}",
        sync=definition.sync_name,
        source=definition.source_name,
        destination=definition.destination_name,
        status=RunStatus.PENDING,
        limit=limit,
        created_at=datetime.now(UTC),
    )
