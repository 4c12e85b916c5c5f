"""Which run last loaded something into a table."""

from sqlalchemy import Connection, func, select

from migrateiq_desktop.model.run import Run

from . import tables

MOST_LOOKED_AT = 100
"""Runs of the sync; what was loaded before these is not looked for."""
_RUNS = tables.runs.c
_STREAMS = tables.run_streams.c


def last_loads(connection: Connection, run: Run, origin: str | None) -> dict[str, int]:
    """By table, among the newest runs of the same sync to the same destination before `run`.

    `origin`: the migration file that the sync is in, if it is in one. Trials have tables of their
    own; what was undone isn't there any more.
    """
    earlier = (
        select(_RUNS.id)
        .where(
            _RUNS.sync == run.sync,
            _RUNS.destination == run.destination,
            _RUNS.origin.is_not_distinct_from(origin),
            _RUNS.id < run.id,
        )
        .order_by(_RUNS.id.desc())
        .limit(MOST_LOOKED_AT)
        .subquery()
    )
    query = (
        select(_STREAMS.table_name, func.max(_RUNS.id))
        .join(tables.runs, _STREAMS.run_id == _RUNS.id)
        .join(earlier, earlier.c.id == _RUNS.id)
        .where(_RUNS.trial_limit.is_(None), _RUNS.undone_at.is_(None), _STREAMS.loaded > 0)
        .group_by(_STREAMS.table_name)
    )
    return {row[0]: row[1] for row in connection.execute(query)}
