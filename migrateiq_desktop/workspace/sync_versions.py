"""What each sync said at the times when it was saved, newest first."""

import json
from collections.abc import Mapping

from pydantic import ValidationError
from sqlalchemy import Connection, delete, insert, select

from migrateiq_desktop.model.sync import Sync

from . import tables
from .rows import SyncVersionRow
from .store import AnyRow, Store

MOST_KEPT = 100
"""Of one sync; older ones are let go."""
_TABLE = tables.sync_versions.c


class SyncVersionRepository:
    """The versions of a workspace's syncs."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def list(self, sync: str) -> tuple[SyncVersionRow, ...]:
        """All that are kept of a sync, newest first; those that can't be read any more are left
        out."""
        query = (
            select(tables.sync_versions)
            .join(tables.syncs, tables.syncs.c.id == _TABLE.sync_id)
            .where(tables.syncs.c.name == sync)
            .order_by(_TABLE.id.desc())
        )
        with self._store.reading() as connection:
            rows = [_row(row) for row in connection.execute(query)]
        return tuple(row for row in rows if row is not None)


def keep_version(
    connection: Connection, sync_id: int, definition: Sync, values: Mapping[str, object]
) -> None:
    """Keep what is saved, unless the newest version says the same. In the caller's transaction."""
    version = {
        "source": definition.source,
        "destination": definition.destination,
        "frequency": values["frequency"],
        "definition": values["definition"],
    }
    mine = select(tables.sync_versions).where(_TABLE.sync_id == sync_id).order_by(_TABLE.id.desc())
    newest = connection.execute(mine.limit(1)).mappings().first()
    if newest is not None and {name: newest[name] for name in version} == version:
        return
    saved = {"sync_id": sync_id, "saved_at": values["updated_at"], **version}
    connection.execute(insert(tables.sync_versions).values(saved))
    kept = select(_TABLE.id).where(_TABLE.sync_id == sync_id).order_by(_TABLE.id.desc())
    connection.execute(
        delete(tables.sync_versions).where(
            _TABLE.sync_id == sync_id, _TABLE.id.not_in(kept.limit(MOST_KEPT))
        )
    )


def _row(row: AnyRow) -> SyncVersionRow | None:
    fields = {
        **json.loads(row.definition),
        "source": row.source,
        "destination": row.destination,
        "frequency": row.frequency,
    }
    try:
        definition = Sync.model_validate_json(json.dumps(fields))
    except ValidationError:
        return None
    return SyncVersionRow(id=row.id, saved_at=row.saved_at, definition=definition)
