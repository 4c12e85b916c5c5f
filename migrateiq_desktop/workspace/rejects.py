"""Rejected records: kept whole until somebody retries or discards them."""

from collections.abc import Iterable

from sqlalchemy import delete, func, insert, select

from migrateiq_desktop.model import exact_json
from migrateiq_desktop.model.rejects import RejectState, cause_of
from migrateiq_desktop.model.run import RejectedRecord

from . import tables
from .reject_causes import CauseKey, kept_causes
from .store import AnyRow, Store

_TABLE = tables.rejected_records.c


class RejectRepository:
    """The rejected records of all runs."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(self, run_id: int, records: Iterable[RejectedRecord]) -> None:
        """Store records; once it returns they survive a power cut."""
        kept = list(records)
        if not kept:
            return
        with self._store.writing() as connection:
            keys = [cause_key(record) for record in kept]
            causes = kept_causes(connection, run_id, keys)
            rows = [
                {**_values(run_id, record), "cause_id": causes[key]}
                for record, key in zip(kept, keys, strict=True)
            ]
            connection.execute(insert(tables.rejected_records), rows)

    def forget_after(self, run_id: int, stream: str, batch: int) -> None:
        """Drop those of later batches of a stream: the batches were never committed."""
        with self._store.writing() as connection:
            connection.execute(
                delete(tables.rejected_records).where(
                    _TABLE.run_id == run_id,
                    _TABLE.stream == _storable(stream),
                    _TABLE.batch > batch,
                )
            )

    def count(self, run_id: int) -> int:
        """How many of a run are open: no retry has loaded them, nobody has discarded them."""
        counts = tables.reject_counts.c
        query = select(func.coalesce(func.sum(counts.open), 0)).where(counts.run_id == run_id)
        with self._store.reading() as connection:
            return int(connection.execute(query).scalar_one())

    def list(self, run_id: int, offset: int, limit: int) -> tuple[RejectedRecord, ...]:
        """The same, in the order in which they were rejected."""
        # the page is found in the index alone: records may be megabytes
        page = (
            select(_TABLE.id)
            .where(_TABLE.run_id == run_id, _TABLE.state == RejectState.OPEN)
            .order_by(_TABLE.id)
            .offset(offset)
            .limit(limit)
        )
        query = select(tables.rejected_records).where(_TABLE.id.in_(page)).order_by(_TABLE.id)
        with self._store.reading() as connection:
            return tuple(record_of(row) for row in connection.execute(query))


def _values(run_id: int, record: RejectedRecord) -> dict[str, object]:
    return {
        "run_id": run_id,
        "stream": _storable(record.stream),
        "batch": record.batch,
        "page": record.page,
        "position": record.index,
        "field": record.field and _storable(record.field),
        "value": record.value and _storable(record.value),
        "reason": _storable(record.reason),
        "record": exact_json.dumps(record.record),
        "state": RejectState.OPEN,
    }


def _storable(text: str) -> str:
    """Half of a surrogate pair can't be UTF-8: it is shown as an escape."""
    return text.encode("utf-8", "backslashreplace").decode()


def cause_key(record: RejectedRecord) -> CauseKey:
    """What a record is counted by."""
    texts = (record.stream, record.field or "", cause_of(record.reason, record.value))
    # SQLite's JSON, by which causes are found, ends a text at NUL
    return CauseKey(*(_storable(text).replace("\x00", "\\x00") for text in texts))


def record_of(row: AnyRow) -> RejectedRecord:
    """A row of `rejected_records`, as it was rejected."""
    return RejectedRecord(
        stream=row.stream,
        batch=row.batch,
        page=row.page,
        index=row.position,
        field=row.field,
        value=row.value,
        reason=row.reason,
        record=exact_json.loads(row.record),
    )
