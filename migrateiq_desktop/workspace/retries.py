"""Rejected records that a run tries again: claimed by it, settled once they are loaded.

A claimed record is known by its stream and its place among those claimed of the stream.
"""

from array import array
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import bindparam, func, select, update

from migrateiq_desktop.model import exact_json
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.rejects import RejectChoice, RejectState
from migrateiq_desktop.model.run import RejectedRecord

from . import tables
from .reject_causes import kept_causes
from .reject_choices import chosen
from .rejects import cause_key
from .store import Store

_TABLE = tables.rejected_records.c
PIECE = 500


@dataclass(frozen=True, slots=True)
class Claimed:
    """A record that is tried again, as received."""

    stream: str
    record: Json


class RetryRepository:
    """The rejected records that runs try again."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @contextmanager
    def writing(self) -> Iterator[None]:
        """All that is written meanwhile, or nothing."""
        with self._store.writing():
            yield

    def streams(self, choice: RejectChoice) -> tuple[str, ...]:
        """The streams of which there are records among those chosen."""
        query = select(_TABLE.stream).where(chosen(choice)).distinct().order_by(_TABLE.stream)
        with self._store.reading() as connection:
            return tuple(connection.scalars(query))

    def claim(self, choice: RejectChoice, retry: int) -> None:
        """The chosen records of a run's inbox are the retry's from now on."""
        statement = (
            update(tables.rejected_records)
            .where(chosen(choice))
            .values(claimed_by=retry, failed_batch=None)
        )
        with self._store.writing() as connection:
            connection.execute(statement)

    def leaves_out(self, choice: RejectChoice, retry: int) -> bool:
        """Whether some of the chosen records aren't the retry's."""
        others = _TABLE.claimed_by.is_distinct_from(retry)
        query = select(_TABLE.id).where(chosen(choice), others).limit(1)
        with self._store.reading() as connection:
            return connection.scalar(query) is not None

    def places(self, retry: int) -> Mapping[str, "array[int]"]:
        """The numbers of the claimed records of each stream, in their order."""
        found: dict[str, array[int]] = {}
        query = select(_TABLE.id, _TABLE.stream).where(_TABLE.claimed_by == retry)
        with self._store.reading() as connection:
            for number, stream in connection.execute(query.order_by(_TABLE.id)):
                found.setdefault(stream, array("q")).append(number)
        return found

    def claimed(self, retry: int) -> Iterator[Claimed]:
        """The claimed records as they are to be loaded, in their order, read in pieces."""
        last = 0
        while True:
            current = func.coalesce(_TABLE.edited, _TABLE.record).label("current")
            query = (
                select(_TABLE.id, _TABLE.stream, current)
                .where(_TABLE.claimed_by == retry, _TABLE.id > last)
                .order_by(_TABLE.id)
                .limit(PIECE)
            )
            with self._store.reading() as connection:
                rows = connection.execute(query).all()
            if not rows:
                return
            for _, stream, record in rows:
                yield Claimed(stream, exact_json.loads(record))
            last = rows[-1][0]

    def failed_again(self, failures: Iterable[tuple[int, RejectedRecord]]) -> None:
        """Records, by their numbers, stay in the inbox with what is wrong with them now."""
        failed = [(number, record, cause_key(record)) for number, record in failures]
        if not failed:
            return
        statement = (
            update(tables.rejected_records)
            .where(_TABLE.id == bindparam("number"))
            .values(
                field=bindparam("new_field"),
                value=bindparam("new_value"),
                reason=bindparam("new_reason"),
                cause_id=bindparam("new_cause"),
                failed_batch=bindparam("new_batch"),
            )
        )
        with self._store.writing() as connection:
            run_id = connection.scalar(select(_TABLE.run_id).where(_TABLE.id == failed[0][0]))
            causes = kept_causes(connection, int(run_id or 0), (key for *_, key in failed))
            rows = [
                {
                    "number": number,
                    "new_field": record.field,
                    "new_value": record.value,
                    "new_reason": record.reason,
                    "new_cause": causes[key],
                    "new_batch": record.batch,
                }
                for number, record, key in failed
            ]
            connection.execute(statement, rows)

    def forget_after(self, retry: int, stream: str, batch: int) -> None:
        """What failed in later batches of a stream hasn't: the batches were never committed."""
        with self._store.writing() as connection:
            connection.execute(
                update(tables.rejected_records)
                .where(
                    _TABLE.claimed_by == retry,
                    _TABLE.stream == stream,
                    _TABLE.failed_batch > batch,
                )
                .values(failed_batch=None)
            )

    def settle(self, retry: int, stream: str) -> None:
        """The stream is complete: what didn't fail again has left the inbox."""
        with self._store.writing() as connection:
            connection.execute(
                update(tables.rejected_records)
                .where(
                    _TABLE.claimed_by == retry,
                    _TABLE.stream == stream,
                    _TABLE.failed_batch.is_(None),
                )
                .values(retried_by=retry, state=RejectState.RETRIED)
            )
