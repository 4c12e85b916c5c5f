"""The list of runs as CSV: moments in ISO 8601 with their offset, counts as they are. Pure."""

from datetime import datetime

from migrateiq_desktop.model.run import Run

from .safe_csv import CsvForm, neutral

HEADER = (
    *("run", "sync", "source", "destination", "status", "started", "ended", "seconds"),
    *("read", "loaded", "rejected", "started_by", "error"),
)


def _cells(run: Run) -> tuple[str, ...]:
    seconds = run.duration_seconds
    return (
        str(run.id),
        neutral(run.sync),
        neutral(run.source),
        neutral(run.destination),
        run.status.value,
        _moment(run.started_at or run.created_at),
        _moment(run.ended_at),
        "" if seconds is None else f"{seconds:.3f}",
        str(run.counts.read),
        str(run.counts.loaded),
        str(run.counts.rejected),
        neutral(run.started_by),
        "" if run.error is None else neutral(run.error.sentence()),
    )


def _moment(moment: datetime | None) -> str:
    return "" if moment is None else moment.isoformat(timespec="seconds")


RUNS: CsvForm[Run] = CsvForm(HEADER, _cells)
