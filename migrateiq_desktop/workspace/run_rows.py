"""Runs between the model and their rows."""

import json
from collections.abc import Iterable, Sequence

from migrateiq_desktop.model.errors import ErrorReport
from migrateiq_desktop.model.run import Counts, Run, RunStream

from .store import AnyRow

COUNTS = tuple(Counts.model_fields)


def run_of(row: AnyRow, streams: Sequence[RunStream]) -> Run:
    """A row of `runs` with its streams."""
    return Run(
        id=row.id,
        uid=row.uid,
        sync=row.sync,
        source=row.source,
        destination=row.destination,
        status=row.status,
        started_by=row.started_by,
        limit=row.trial_limit,
        retry_of=row.retry_of,
        created_at=row.created_at,
        started_at=row.started_at,
        ended_at=row.ended_at,
        duration_seconds=row.duration,
        counts=_counts(row),
        streams=tuple(streams),
        error=None if row.error is None else ErrorReport.model_validate_json(row.error),
        undone_at=row.undone_at,
        undone_rows=row.undone_rows,
    )


def stream_of(row: AnyRow) -> RunStream:
    """A row of `run_streams`."""
    return RunStream(
        stream=row.stream,
        table=row.table_name,
        state=row.state,
        counts=_counts(row),
        total=row.total,
        warnings=tuple(json.loads(row.warnings)),
        children=tuple((table, rows) for table, rows in json.loads(row.children)),
    )


def stream_values(run_id: int, streams: Iterable[RunStream]) -> list[dict[str, object]]:
    """Rows of `run_streams`."""
    return [
        {
            "run_id": run_id,
            "position": position,
            "stream": stream.stream,
            "table_name": stream.table,
            "state": stream.state,
            "total": stream.total,
            "warnings": json.dumps(stream.warnings),
            "children": json.dumps(stream.children),
            **stream.counts.model_dump(),
        }
        for position, stream in enumerate(streams)
    ]


def sums(streams: Iterable[RunStream]) -> dict[str, int]:
    """The run's own counts: those of its streams together."""
    total = Counts()
    for stream in streams:
        total += stream.counts
    return total.model_dump()


def error_values(error: ErrorReport | None) -> dict[str, str | None]:
    """The columns of an error: whole, and what a search looks into."""
    if error is None:
        return {"error": None, "error_text": None}
    return {"error": error.model_dump_json(), "error_text": error.sentence()}


def _counts(row: AnyRow) -> Counts:
    return Counts(**{name: getattr(row, name) for name in COUNTS})
