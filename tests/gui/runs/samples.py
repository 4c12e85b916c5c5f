"""Runs as the history gives them, for these tests."""

from datetime import UTC, datetime
from functools import reduce

from migrateiq_desktop.model.errors import ErrorReport
from migrateiq_desktop.model.run import Counts, Run, RunStatus, RunStream

STARTED = datetime(2026, 11, 21, 14, 2, 11, tzinfo=UTC)


def make_run(
    run_id: int,
    status: RunStatus,
    *,
    streams: tuple[RunStream, ...] = (),
    duration: float | None = None,
    limit: int | None = None,
    error: ErrorReport | None = None,
) -> Run:
    """A run of the sync `nightly`."""
    return Run(
        id=run_id,
        uid=f"run-{run_id}",
        sync="nightly",
        source="flights_api",
        destination="Local data",
        status=status,
        limit=limit,
        created_at=STARTED,
        started_at=STARTED,
        ended_at=STARTED if status.ended else None,
        duration_seconds=duration,
        counts=reduce(Counts.__add__, (stream.counts for stream in streams), Counts()),
        streams=streams,
        error=error,
    )
