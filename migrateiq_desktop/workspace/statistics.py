"""The sums of all runs, from tables that triggers keep: they cost the same for a million runs."""

from datetime import datetime

from sqlalchemy import Integer, func, select, text, type_coerce

from migrateiq_desktop.model.run import RunStatus

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
    SELECT runs.id AS run_id, sync, source, status, read, rejected,
        coalesce(error_text, '') AS error
    FROM newest JOIN runs ON runs.id = newest.id
    WHERE (status IN ('FAILED', 'INCOMPLETE', 'INTERRUPTED') OR rejected > 0)
    AND status NOT IN ('PENDING', 'RUNNING')
    AND (
        EXISTS (SELECT 1 FROM syncs WHERE syncs.name = runs.sync)
        OR (origin IS NOT NULL AND created_at >= :files_since)
    )
    ORDER BY runs.id DESC
    """
)


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
            return {
                RunStatus(row.status): StatusTotals(
                    runs=row.runs,
                    loaded=row.loaded,
                    rejected=row.rejected,
                    duration_seconds=row.duration or 0.0,
                )
                for row in connection.execute(select(tables.run_totals))
            }

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
        quarters = tables.run_quarters.c
        query = select(
            func.coalesce(func.sum(quarters.loaded), 0),
            func.coalesce(func.sum(quarters.rejected), 0),
        ).where(
            quarters.quarter >= to_microseconds(start) // QUARTER,
            quarters.quarter < to_microseconds(end) // QUARTER,
        )
        with self._store.reading() as connection:
            loaded, rejected = connection.execute(query).one()
        return RecordTotals(loaded=loaded, rejected=rejected)

    def troubled(self, files_since: datetime) -> tuple[Troubled, ...]:
        """The newest run of each sync, where it needs a person; newest first.

        Of syncs that exist, and of migration files that ran since then.
        """
        with self._store.reading() as connection:
            rows = connection.execute(
                _TROUBLED, {"files_since": to_microseconds(files_since)}
            ).mappings()
            return tuple(Troubled.model_validate(dict(row)) for row in rows)
