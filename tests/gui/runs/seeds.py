"""A workspace with runs in its real database, as the window finds it."""

from datetime import UTC, datetime
from pathlib import Path

from migrateiq_desktop.model.connector import RestConnector, Stream
from migrateiq_desktop.model.errors import ErrorReport
from migrateiq_desktop.model.events import LogLine
from migrateiq_desktop.model.run import (
    Counts,
    RejectedRecord,
    Run,
    RunStatus,
    RunStream,
    StreamState,
)
from migrateiq_desktop.model.run_definition import RunDefinition
from migrateiq_desktop.model.secret import Redactor
from migrateiq_desktop.model.sync import Sync
from migrateiq_desktop.paths import WorkspacePaths
from migrateiq_desktop.services.run_log import RunLog
from migrateiq_desktop.workspace.database import WorkspaceDatabase
from migrateiq_desktop.workspace.rows import NewRun

CONNECTOR = RestConnector(base_url="http://127.0.0.1:8321/v1", resources=(Stream(name="flights"),))
REFUSED = ErrorReport(
    kind="KeyRefusedError",
    title="flights_api refused the key",
    cause="401 Unauthorized",
    next_step="Replace the key.",
    details="GET http://127.0.0.1:8321/v1/flights\n401 Unauthorized",
)


def ended_stream(loaded: int, rejected: int = 0, name: str = "flights") -> RunStream:
    """A stream that is done."""
    return RunStream(
        stream=name,
        table=name,
        state=StreamState.DONE,
        counts=Counts(
            read=loaded + rejected,
            loaded=loaded,
            rejected=rejected,
            pages=9,
            requests=10,
            retries=1,
            received_bytes=64_100_000,
        ),
        total=loaded + rejected,
    )


def seed_run(
    database: WorkspaceDatabase,
    status: RunStatus,
    *,
    sync: str = "nightly",
    streams: tuple[RunStream, ...] = (),
    error: ErrorReport | None = None,
    limit: int | None = None,
    retry_of: int | None = None,
) -> Run:
    """One more run; ended when its status is."""
    definition = RunDefinition(
        source_name="flights_api",
        source=CONNECTOR,
        sync_name=sync,
        sync=Sync(source="flights_api"),
    )
    waiting = tuple(RunStream(stream=one.stream, table=one.table) for one in streams)
    run = database.runs.create(
        NewRun(definition=definition, streams=waiting, limit=limit, retry_of=retry_of)
    )
    if status.ended:
        database.runs.finish(run.id, status, error, streams, 38.1)
    else:
        database.runs.set_status(run.id, status)
    return database.runs.get(run.id)


def seed_rejects(database: WorkspaceDatabase, run_id: int, count: int) -> None:
    """Rejected records of a run."""
    database.rejects.add(run_id, (rejected(at) for at in range(count)))


def rejected(at: int) -> RejectedRecord:
    """A flight on a day that there isn't."""
    return RejectedRecord(
        stream="flights",
        batch=at // 10 + 1,
        page=at // 10 + 1,
        index=at % 10,
        field="created_at",
        value='"31/02/2013"',
        reason="no such day: 31/02/2013",
        record={"id": at, "created_at": "31/02/2013", "carrier": "=cmd()"},
    )


def write_log(folder: Path, run_id: int, *messages: str) -> None:
    """The log of a run, as the program writes it."""
    log = RunLog(WorkspacePaths(folder).run_log(run_id), Redactor())
    for second, message in enumerate(messages):
        level, _, text = message.partition(" ")
        at = datetime(2026, 11, 21, 14, 2, 11 + second, 204_000, tzinfo=UTC)
        log.add(LogLine.model_validate({"at": at, "level": level, "message": text}))
    log.write(log.take())
