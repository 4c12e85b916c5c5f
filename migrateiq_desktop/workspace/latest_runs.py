"""The newest runs of syncs and connectors, however many runs there are."""

import json
from collections.abc import Iterable

from sqlalchemy import Connection, TextClause, select, text

from migrateiq_desktop.model.run import COMPLETED_STATUSES

from . import tables
from .rows import LatestRun

_COMPLETED = ", ".join(f"'{status}'" for status in sorted(COMPLETED_STATUSES))
_WHOLE = f"status IN ({_COMPLETED}) AND retry_of IS NULL AND trial_limit IS NULL"
"""A retry loads what one before it left out, a trial a few: neither says what a sync loads."""
_OF_SYNCS = text(
    f"""
    SELECT
        wanted.value AS name,
        (SELECT id FROM runs WHERE sync = wanted.value ORDER BY id DESC LIMIT 1) AS newest,
        (
            SELECT id FROM runs WHERE sync = wanted.value AND {_WHOLE}
            ORDER BY id DESC LIMIT 1
        ) AS completed
    FROM json_each(:names) AS wanted
    """  # noqa: S608 - constants of ours
)
_OF_CONNECTORS = text(
    f"""
    SELECT
        wanted.value AS name,
        max(
            coalesce((SELECT max(id) FROM runs WHERE source = wanted.value), 0),
            coalesce((SELECT max(id) FROM runs WHERE destination = wanted.value), 0)
        ) AS newest,
        max(
            coalesce((
                SELECT id FROM runs WHERE source = wanted.value AND {_WHOLE}
                ORDER BY id DESC LIMIT 1
            ), 0),
            coalesce((
                SELECT id FROM runs WHERE destination = wanted.value AND {_WHOLE}
                ORDER BY id DESC LIMIT 1
            ), 0)
        ) AS completed
    FROM json_each(:names) AS wanted
    """  # noqa: S608 - constants of ours
)


def latest_of_syncs(connection: Connection, names: Iterable[str]) -> dict[str, LatestRun]:
    """The newest run of each of these syncs that has any."""
    return _latest(connection, _OF_SYNCS, names)


def latest_of_connectors(connection: Connection, names: Iterable[str]) -> dict[str, LatestRun]:
    """The newest run that reads from or writes to each of these connectors, if there is any."""
    return _latest(connection, _OF_CONNECTORS, names)


def _latest(
    connection: Connection, query: TextClause, names: Iterable[str]
) -> dict[str, LatestRun]:
    rows = connection.execute(query, {"names": json.dumps(list(names))}).all()
    column = tables.runs.c
    wanted = [number for row in rows for number in (row.newest, row.completed) if number]
    details = select(column.id, column.created_at, column.status, column.loaded, column.undone_at)
    found = {row.id: row for row in connection.execute(details.where(column.id.in_(set(wanted))))}
    return {
        row.name: LatestRun(
            run_id=row.newest,
            at=found[row.newest].created_at,
            status=found[row.newest].status,
            undone=found[row.newest].undone_at is not None,
            records=found[row.completed].loaded if row.completed else 0,
        )
        for row in rows
        if row.newest
    }
