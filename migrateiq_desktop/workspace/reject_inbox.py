"""The inbox of rejected records: counted by cause, looked through, edited, discarded."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, func, or_, select, update

from migrateiq_desktop.model import exact_json
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.errors import DefinitionError, NotFoundError
from migrateiq_desktop.model.rejects import (
    CauseSelection,
    KeptReject,
    RejectCause,
    RejectChoice,
    RejectState,
)
from migrateiq_desktop.model.run import RunStatus

from . import tables
from .moments import now
from .names import like
from .reject_choices import chosen, free
from .rejects import record_of
from .store import AnyRow, Store

_TABLE = tables.rejected_records.c
_CAUSES, _COUNTS = tables.reject_causes.c, tables.reject_counts.c
Causes = tuple[RejectCause, ...]
FAR = 10_000
"""From this offset on the wanted page may be nearer to the other end."""


class RejectInbox:
    """The rejected records of all runs, as a person goes through them."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def totals(
        self, *, run_id: int | None = None, sync: str | None = None
    ) -> Mapping[RejectState, int]:
        """How many there are of each state: of a run, of a sync, or of all."""
        counts = _counts_of(run_id)
        sums = [func.coalesce(func.sum(counts.c[state.value]), 0) for state in RejectState]
        query = select(*sums).where(*_where(run_id, sync))
        if run_id is None:
            query = query.select_from(tables.reject_causes)
        with self._store.reading() as connection:
            row = connection.execute(query).one()
        return {state: int(number) for state, number in zip(RejectState, row, strict=True)}

    def causes(self, wanted: CauseSelection, offset: int = 0, limit: int = -1) -> Causes:
        """Why records of a state were rejected, the most frequent first; -1: all of them."""
        counts = _counts_of(wanted.run_id)
        numbers = [counts.c[one.value] for one in RejectState]
        query = _selected(
            wanted, _CAUSES.id, _CAUSES.sync, _CAUSES.stream, _CAUSES.field, _CAUSES.cause, *numbers
        )
        query = query.order_by(counts.c[wanted.state.value].desc(), _CAUSES.id)
        with self._store.reading() as connection:
            rows = connection.execute(query.offset(offset).limit(limit))
            return tuple(_cause(row) for row in rows)

    def cause_count(self, wanted: CauseSelection) -> int:
        """How many causes there are."""
        query = _selected(wanted, func.count())
        with self._store.reading() as connection:
            return int(connection.execute(query).scalar_one())

    def count(self, choice: RejectChoice) -> int:
        """How many records are chosen: read, not added up, where it is a whole cause or run."""
        if choice.ids:
            query = select(func.count()).select_from(tables.rejected_records).where(chosen(choice))
        elif choice.run_id is None:
            query = select(_CAUSES[choice.state.value]).where(_CAUSES.id == choice.cause_id)
        else:
            query = select(func.sum(_COUNTS[choice.state.value])).where(
                _COUNTS.run_id == choice.run_id
            )
            if choice.cause_id is not None:
                query = query.where(_COUNTS.cause_id == choice.cause_id)
        with self._store.reading() as connection:
            return int(connection.execute(query).scalar() or 0)

    def page(self, choice: RejectChoice, offset: int, limit: int) -> tuple[KeptReject, ...]:
        """A page of the chosen records, in the order in which they were rejected."""
        # the page is found in the index alone: records may be megabytes
        found = select(_TABLE.id).where(chosen(choice))
        total = self.count(choice) if offset >= FAR else 0
        if offset > total // 2 and total:
            size = max(min(limit, total - offset), 0)
            ids = found.order_by(_TABLE.id.desc()).offset(total - offset - size).limit(size)
        else:
            ids = found.order_by(_TABLE.id).offset(offset).limit(limit)
        query = select(tables.rejected_records).where(_TABLE.id.in_(ids)).order_by(_TABLE.id)
        with self._store.reading() as connection:
            return tuple(_kept(row) for row in connection.execute(query))

    def by_stream(self, run_id: int) -> Mapping[str, Mapping[RejectState, int]]:
        """How many of a run's are kept, of each stream and state."""
        sums = [func.sum(_COUNTS[state.value]) for state in RejectState]
        query = (
            select(_CAUSES.stream, *sums)
            .join_from(tables.reject_counts, tables.reject_causes)
            .where(_COUNTS.run_id == run_id)
            .group_by(_CAUSES.stream)
        )
        with self._store.reading() as connection:
            return {
                stream: dict(zip(RejectState, numbers, strict=True))
                for stream, *numbers in connection.execute(query)
            }

    def runs(self, choice: RejectChoice) -> tuple[int, ...]:
        """The runs that the chosen records are of, oldest first."""
        if choice.run_id is not None:
            return (choice.run_id,)
        query = select(_COUNTS.run_id).where(
            _COUNTS.cause_id == choice.cause_id, _COUNTS[choice.state.value] > 0
        )
        with self._store.reading() as connection:
            return tuple(connection.scalars(query.order_by(_COUNTS.run_id)))

    def edit(self, number: int, record: Json) -> KeptReject:
        """Keep another value of a record beside the original; None: the original counts again.

        Raises NotFoundError, DefinitionError when it isn't in the inbox or a retry has it.
        """
        with self._store.writing() as connection:
            query = select(tables.rejected_records, _retry_status()).where(_TABLE.id == number)
            row = connection.execute(query).one_or_none()
            _check_editable(number, row)
            statement = (
                update(tables.rejected_records)
                .where(_TABLE.id == number)
                .values(
                    edited=None if record is None else exact_json.dumps(record),
                    edited_at=None if record is None else now(),
                )
                .returning(tables.rejected_records)
            )
            return _kept(connection.execute(statement).one())

    def discard(self, choice: RejectChoice, note: str, limit: int) -> int:
        """Take up to so many of the chosen open records out of the inbox; gives how many.

        Those that an unfinished retry has claimed stay: it may have loaded them.
        """
        values = {"state": RejectState.DISCARDED, "discarded_at": now(), "note": note}
        return self._change(choice, values, limit, free())

    def bring_back(self, choice: RejectChoice, limit: int) -> int:
        """Put up to so many of the chosen discarded records into the inbox again."""
        values = {"state": RejectState.OPEN, "discarded_at": None, "note": None}
        return self._change(choice, values, limit)

    def _change(
        self,
        choice: RejectChoice,
        values: Mapping[str, object],
        limit: int,
        *conditions: ColumnElement[bool],
    ) -> int:
        some = select(_TABLE.id).where(chosen(choice), *conditions).limit(limit)
        statement = update(tables.rejected_records).where(_TABLE.id.in_(some)).values(**values)
        with self._store.writing() as connection:
            return int(connection.execute(statement).rowcount)


def _selected(wanted: CauseSelection, *columns: ColumnElement[Any]) -> Select[Any]:
    counts = _counts_of(wanted.run_id)
    conditions = [*_where(wanted.run_id, wanted.sync), counts.c[wanted.state.value] > 0]
    if wanted.search.strip():
        conditions.append(_found(wanted.search))
    query = select(*columns).where(*conditions)
    if wanted.run_id is not None:
        return query.join_from(tables.reject_counts, tables.reject_causes)
    return query.select_from(tables.reject_causes)


def _counts_of(run_id: int | None) -> Table:
    return tables.reject_causes if run_id is None else tables.reject_counts


def _where(run_id: int | None, sync: str | None) -> list[ColumnElement[bool]]:
    conditions = []
    if run_id is not None:
        conditions.append(_COUNTS.run_id == run_id)
    if sync is not None:
        conditions.append(_CAUSES.sync == sync)
    return conditions


def _found(search: str) -> ColumnElement[bool]:
    pattern = like(search.strip())
    looked_into = (_CAUSES.stream, _CAUSES.field, _CAUSES.cause, _CAUSES.sync)
    return or_(*(column.like(pattern, escape="\\") for column in looked_into))


def _retry_status() -> Any:  # noqa: ANN401  # a scalar subquery, whose type SQLAlchemy infers
    runs: Select[Any] = select(tables.runs.c.status).where(tables.runs.c.id == _TABLE.claimed_by)
    return runs.scalar_subquery().label("retry_status")


def _check_editable(number: int, row: AnyRow | None) -> None:
    if row is None:
        raise NotFoundError(f"There is no rejected record {number}")
    title = "The record can't be edited"
    if row.state != RejectState.OPEN:
        raise DefinitionError(
            title, cause=f"it was {row.state}", next_step="Bring it back before you edit it."
        )
    status = None if row.retry_status is None else RunStatus(row.retry_status)
    if status is None or status in {RunStatus.SUCCESS, RunStatus.PARTIAL}:
        return
    # what has failed again isn't loaded: a stopped retry reads it anew, as it is by then
    if not status.ended or row.failed_batch is None:
        raise DefinitionError(
            title,
            cause=f"run {row.claimed_by} has begun to load it and hasn't ended",
            next_step=f"Let run {row.claimed_by} come to its end: retry, or resume it.",
        )


def _cause(row: AnyRow) -> RejectCause:
    values = dict(row._mapping)  # noqa: SLF001  # SQLAlchemy's documented way to a row's names
    return RejectCause.model_validate({**values, "field": row.field or None})


def _kept(row: AnyRow) -> KeptReject:
    return KeptReject(
        id=row.id,
        run_id=row.run_id,
        rejected=record_of(row),
        state=row.state,
        edited=None if row.edited is None else exact_json.loads(row.edited),
        edited_at=row.edited_at,
        retried_by=row.retried_by,
        discarded_at=row.discarded_at,
        note=row.note or "",
    )
