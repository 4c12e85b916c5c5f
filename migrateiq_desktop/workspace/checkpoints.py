"""How far each stream of each sync is, as far as this program was told.

The truth stands in the destination, beside the data.
"""

from sqlalchemy import delete, select

from . import tables
from .rows import CheckpointRow
from .store import Store

_TABLE = tables.checkpoints.c


class CheckpointRepository:
    """The checkpoints known to the app. Runs write them with their progress."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def list(self, sync: str) -> tuple[CheckpointRow, ...]:
        """Those of a sync, by stream."""
        query = select(tables.checkpoints).where(_TABLE.sync == sync).order_by(_TABLE.stream)
        with self._store.reading() as connection:
            rows = connection.execute(query).mappings()
            return tuple(CheckpointRow.model_validate(dict(row)) for row in rows)

    def forget(self, sync: str) -> None:
        """Those of a sync that is removed."""
        with self._store.writing() as connection:
            connection.execute(delete(tables.checkpoints).where(_TABLE.sync == sync))
