"""Rejected records: kept whole until somebody retries or discards them."""

from collections.abc import Iterable, Mapping
from typing import TypeAlias

from sqlalchemy import ColumnElement, bindparam, delete, func, insert, or_, select, update

from migrateiq_desktop.model import exact_json
from migrateiq_desktop.model.rejects import RejectState, cause_of
from migrateiq_desktop.model.run import RejectedRecord

from . import tables
from .reject_causes import CauseKey, kept_causes
from .store import AnyRow, Store

_TABLE = tables.rejected_records.c
AWAITED = -1
"""In place of its batch: it is going to be read, and perhaps rejected, again."""
Awaited: TypeAlias = dict[tuple[str, str], list[int]]
"""A stream and a record as stored → the numbers of those that are awaited, the first one last."""
_CHANGED = ("batch", "page", "position", "field", "value", "reason", "cause_id")
_AGAIN = (
    update(tables.rejected_records)
    .where(_TABLE.id == bindparam("number"))
    .values({name: bindparam(f"new_{name}") for name in _CHANGED})
)


class RejectRepository:
    """The rejected records of all runs."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(
        self, run_id: int, records: Iterable[RejectedRecord], awaited: Awaited | None = None
    ) -> None:
        """Store records; once it returns they survive a power cut. One that is awaited takes the
        place that it had, and is awaited no more."""
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
            if awaited:
                numbers = [_taken(awaited, row) for row in rows]
                again = [
                    {"number": number, **{f"new_{name}": row[name] for name in _CHANGED}}
                    for number, row in zip(numbers, rows, strict=True)
                    if number is not None
                ]
                if again:
                    connection.execute(_AGAIN, again)
                rows = [row for number, row in zip(numbers, rows, strict=True) if number is None]
            if rows:
                connection.execute(insert(tables.rejected_records), rows)

    def forget_after(self, run_id: int, stream: str, batch: int) -> None:
        """Drop those of later batches of a stream: the batches were never committed. What a person
        has edited or discarded is awaited: it comes again."""
        later = (
            _TABLE.run_id == run_id,
            _TABLE.stream == _storable(stream),
            _TABLE.batch > batch,
        )
        dealt_with = or_(_TABLE.edited.is_not(None), _TABLE.state != RejectState.OPEN)
        with self._store.writing() as connection:
            connection.execute(
                update(tables.rejected_records).where(*later, dealt_with).values(batch=AWAITED)
            )
            connection.execute(delete(tables.rejected_records).where(*later))

    def awaited(self, run_id: int, stream: str) -> Awaited:
        """What a person has dealt with and is going to be read again."""
        query = select(_TABLE.id, _TABLE.record).where(*_awaited(run_id, stream))
        found: dict[tuple[str, str], list[int]] = {}
        with self._store.reading() as connection:
            for number, record in connection.execute(query.order_by(_TABLE.id.desc())):
                found.setdefault((_storable(stream), record), []).append(number)
        return found

    def forget_awaited(self, run_id: int, stream: str) -> None:
        """What has not come again isn't rejected any more, or is another record by now."""
        with self._store.writing() as connection:
            connection.execute(delete(tables.rejected_records).where(*_awaited(run_id, stream)))

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


def _awaited(run_id: int, stream: str) -> tuple[ColumnElement[bool], ...]:
    return (
        _TABLE.run_id == run_id,
        _TABLE.stream == _storable(stream),
        _TABLE.batch == AWAITED,
    )


def _taken(awaited: Awaited, row: Mapping[str, object]) -> int | None:
    numbers = awaited.get((str(row["stream"]), str(row["record"])))
    return numbers.pop() if numbers else None


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
