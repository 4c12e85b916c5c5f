"""When syncs were last due, and what came of it."""

from datetime import datetime

from sqlalchemy import Connection, and_, select, update
from sqlalchemy.dialects.sqlite import insert

from migrateiq_desktop.model.schedule import MANUAL

from . import tables
from .rows import ScheduleRow
from .store import Store

_TABLE = tables.schedules.c
_SYNCS = tables.syncs.c


class ScheduleRepository:
    """The schedules of a workspace's syncs."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def list(self) -> tuple[ScheduleRow, ...]:
        """Of all syncs that aren't started by hand only, by name; what isn't known yet is None.

        Those whose source is switched off are not due.
        """
        query = (
            select(
                _SYNCS.id.label("sync_id"),
                _SYNCS.name.label("sync"),
                _SYNCS.frequency,
                _TABLE.anchor,
                _TABLE.handled,
                _TABLE.missed_at,
                _TABLE.missed_reason,
            )
            .select_from(
                tables.syncs.join(
                    tables.connectors, tables.connectors.c.id == _SYNCS.source_id
                ).outerjoin(
                    tables.schedules,
                    # another frequency is another schedule
                    and_(_TABLE.sync_id == _SYNCS.id, _TABLE.frequency == _SYNCS.frequency),
                )
            )
            .where(_SYNCS.frequency != MANUAL, tables.connectors.c.active)
            .order_by(_SYNCS.name)
        )
        with self._store.reading() as connection:
            found = connection.execute(query).mappings()
            return tuple(ScheduleRow.model_validate(dict(row)) for row in found)

    def begin(self, row: ScheduleRow, moment: datetime) -> None:
        """From this moment on the sync is due by its frequency."""
        values = {
            "frequency": row.frequency,
            "anchor": moment,
            "handled": moment,
            "missed_at": None,
            "missed_reason": None,
        }
        query = insert(tables.schedules).values(sync_id=row.sync_id, **values)
        with self._store.writing() as connection:
            if _exists(connection, row):
                connection.execute(query.on_conflict_do_update(["sync_id"], set_=values))

    def take(self, row: ScheduleRow, due: datetime) -> bool:
        """Whether the due time is the caller's to handle: of several programs one gets it."""
        query = (
            update(tables.schedules)
            .where(
                _TABLE.sync_id == row.sync_id,
                _TABLE.frequency == row.frequency,
                _TABLE.handled == row.handled,
            )
            .values(handled=due)
        )
        with self._store.writing() as connection:
            return connection.execute(query).rowcount == 1

    def note_missed(self, row: ScheduleRow, due: datetime, reason: str) -> None:
        """It was due then and didn't run, and why."""
        self._note(row, due, reason)

    def note_started(self, row: ScheduleRow) -> None:
        """It runs again: what was missed before is of no interest any more."""
        self._note(row, None, None)

    def _note(self, row: ScheduleRow, at: datetime | None, reason: str | None) -> None:
        query = (
            update(tables.schedules)
            .where(_TABLE.sync_id == row.sync_id)
            .values(missed_at=at, missed_reason=reason)
        )
        with self._store.writing() as connection:
            connection.execute(query)


def _exists(connection: Connection, row: ScheduleRow) -> bool:
    return connection.scalar(select(_SYNCS.id).where(_SYNCS.id == row.sync_id)) is not None
