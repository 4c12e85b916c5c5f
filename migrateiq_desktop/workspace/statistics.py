"""The sums of all runs, from tables that triggers keep: they cost the same for a million runs."""

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Integer, Row, func, select, text, type_coerce

from migrateiq_desktop.model.run import COMPLETED_STATUSES, RunStatus

from . import tables
from .moments import QUARTER, to_microseconds
from .rows import ConnectorTotals, RecordTotals, StatusTotals, Troubled
from .store import Store

_TROUBLED = text(
    # one step in the index for each sync that has runs, one more for its newest run
    """
    WITH RECURSIVE names (name) AS (
        SELECT min(sync) FROM runs
        UNION ALL
        SELECT (SELECT min(sync) FROM runs WHERE sync > names.name)
        FROM names WHERE names.name IS NOT NULL
    ),
    newest (id) AS (
        SELECT (SELECT id FROM runs WHERE sync = names.name ORDER BY id DESC LIMIT 1)
        FROM names WHERE names.name IS NOT NULL
    )
    SELECT runs.id AS run_id, sync, source, status, read,
        -- those that nobody has retried or discarded yet
        coalesce((SELECT sum(open) FROM reject_counts WHERE run_id = runs.id), rejected)
            AS rejected,
        coalesce(error_text, '') AS error,
        coalesce(json_extract(error, '$.kind'), '') AS error_kind
    FROM newest JOIN runs ON runs.id = newest.id
    WHERE (
        status IN ('FAILED', 'INCOMPLETE', 'INTERRUPTED')
        OR coalesce((SELECT sum(open) FROM reject_counts WHERE run_id = runs.id), rejected) > 0
        OR (status = 'SUCCESS' AND EXISTS (
            SELECT 1 FROM run_streams WHERE run_id = runs.id AND warnings <> '[]'
        ))
    )
    AND status NOT IN ('PENDING', 'RUNNING') AND undone_at IS NULL
    AND (
        EXISTS (SELECT 1 FROM syncs WHERE syncs.name = runs.sync)
        OR (origin IS NOT NULL AND created_at >= :files_since)
    )
    ORDER BY runs.id DESC
    """
)

_WARNINGS = text(
    """
    SELECT stream, warnings FROM run_streams
    WHERE run_id = :run_id AND warnings <> '[]' ORDER BY position
    """
)
_WARNINGS_BEFORE = text(
    """
    SELECT stream, warnings FROM run_streams WHERE run_id = (
        SELECT id FROM runs WHERE sync = :sync AND id < :run_id
        AND status IN ('SUCCESS', 'PARTIAL') AND trial_limit IS NULL
        ORDER BY id DESC LIMIT 1
    )
    """
)
_MOST_COMPARED = 100
"""Runs whose warnings are compared with those of the run before."""
_LONGEST_LOOK = 2_000
"""So many of the newest runs give the slowest ones."""


class StatisticsRepository:
    """The numbers of the home page."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def connectors(self) -> ConnectorTotals:
        """How many connectors there are."""
        # a sum of booleans is taken for a boolean again unless it is called a number
        active = func.coalesce(func.sum(type_coerce(tables.connectors.c.active, Integer)), 0)
        with self._store.reading() as connection:
            row = connection.execute(select(func.count(), active).select_from(tables.connectors))
            total, active_ones = row.one()
        return ConnectorTotals(total=total, active=active_ones)

    def by_status(self) -> dict[RunStatus, StatusTotals]:
        """Sums over all runs, for each status that there is."""
        with self._store.reading() as connection:
            return _by_status(connection.execute(select(tables.run_totals)))

    def runs_since(self, moment: datetime) -> dict[RunStatus, int]:
        """How many runs were created then or later, by status. Exact to the microsecond."""
        start = to_microseconds(moment)
        # whole quarters from the sums, the begun one from the runs
        border = -(-start // QUARTER)
        runs, quarters = tables.runs.c, tables.run_quarters.c
        begun = (
            select(runs.status, func.count().label("runs"))
            .where(runs.created_at >= moment, runs.created_at < text(str(border * QUARTER)))
            .group_by(runs.status)
        )
        whole = (
            select(quarters.status, func.sum(quarters.runs).label("runs"))
            .where(quarters.quarter >= border)
            .group_by(quarters.status)
        )
        found: dict[RunStatus, int] = {}
        with self._store.reading() as connection:
            for query in (begun, whole):
                for row in connection.execute(query):
                    status = RunStatus(row.status)
                    found[status] = found.get(status, 0) + row.runs
        return found

    def records_between(self, start: datetime, end: datetime) -> RecordTotals:
        """Records of the runs created in a span. Both ends fall on quarters of an hour."""
        totals = self.between(start, end).values()
        return RecordTotals(
            loaded=sum(one.loaded for one in totals), rejected=sum(one.rejected for one in totals)
        )

    def between(self, start: datetime, end: datetime) -> dict[RunStatus, StatusTotals]:
        """Sums over the runs created in a span, by status. Both ends fall on quarters."""
        quarters = tables.run_quarters.c
        sums = (quarters.runs, quarters.loaded, quarters.rejected, quarters.duration)
        query = (
            select(quarters.status, *(func.sum(one).label(one.name) for one in sums))
            .where(
                quarters.quarter >= to_microseconds(start) // QUARTER,
                quarters.quarter < to_microseconds(end) // QUARTER,
            )
            .group_by(quarters.status)
        )
        with self._store.reading() as connection:
            return _by_status(connection.execute(query))

    def durations_since(self, start: datetime) -> tuple[float, ...]:
        """Seconds of completed runs created since then, of the newest two thousand; sorted."""
        runs = tables.runs.c
        completed = [status.value for status in COMPLETED_STATUSES]
        newest = (
            select(runs.duration)
            .where(runs.created_at >= start, runs.status.in_(completed))
            .order_by(runs.id.desc())
            .limit(_LONGEST_LOOK)
        )
        with self._store.reading() as connection:
            found = connection.execute(newest).scalars()
            return tuple(sorted(seconds for seconds in found if seconds is not None))

    def troubled(self, files_since: datetime) -> tuple[Troubled, ...]:
        """The newest run of each sync, where it needs a person; newest first.

        Of syncs that exist, and of migration files that ran since then. One that completed needs
        a person when it was told something odd that the run before was not.
        """
        with self._store.reading() as connection:
            rows = connection.execute(
                _TROUBLED, {"files_since": to_microseconds(files_since)}
            ).mappings()
            found = [Troubled.model_validate(dict(row)) for row in rows]
            compared = 0
            told: list[Troubled] = []
            for run in found:
                if run.status is not RunStatus.SUCCESS or run.rejected:
                    told.append(run)
                elif compared < _MOST_COMPARED:
                    compared += 1
                    news = _news(connection, run)
                    if news:
                        told.append(run.model_copy(update={"news": news}))
        return tuple(told)


def _by_status(rows: Iterable[Row[Any]]) -> dict[RunStatus, StatusTotals]:
    return {
        RunStatus(row.status): StatusTotals(
            runs=row.runs,
            loaded=row.loaded,
            rejected=row.rejected,
            duration_seconds=row.duration or 0.0,
        )
        for row in rows
    }


def _news(connection: Connection, run: Troubled) -> tuple[str, ...]:
    """What is odd with a run's streams and was not in the run before; nothing in a first run."""
    place = {"run_id": run.run_id, "sync": run.sync}
    before = connection.execute(_WARNINGS_BEFORE, place).all()
    if not before:
        return ()
    known = {(row.stream, told) for row in before for told in json.loads(row.warnings)}
    now = connection.execute(_WARNINGS, {"run_id": run.run_id})
    return tuple(
        f"{row.stream}: {told}"
        for row in now
        for told in json.loads(row.warnings)
        if (row.stream, told) not in known
    )
