"""Pages to the rows of a batch and the rejects of it: mapping, checks, types. Pure.

Column by column where it can be told that nothing is wrong, record by record everywhere else.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, groupby

from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.exact_json import depth_exceeds, dumps
from migrateiq_desktop.model.masking import cut, masked
from migrateiq_desktop.model.run import RejectedRecord

from .child_tables import ChildTables, nested_part, rows_with_ids, whole_schema
from .columns import ColumnPart, Part, RecordPart
from .faults import Faults
from .judging import PartJudge
from .mapping.apply import BROKEN_NAME, Mapped, RecordMapper, Rejection, Slot
from .mapping.checks import CheckedMapper, RecordChecks, Skipped
from .mapping.lists import ListTaker
from .mapping.nested_records import NestedMapper
from .mapping.reshaping import needs_reshaping
from .mapping.type_changes import StrictMapper
from .nested_columns import NestedColumns, is_plain
from .origins import Origin, RowOrigins, origins_of
from .ports import ChildBatch, ColumnRows, Page, Refusals, SeenKey, ShapedRecords
from .shaped import ShapedMapper, opens_plainly
from .table import StreamTable
from .values import encodable, kinds_of

LONGEST_VALUE = 1000
ENOUGH_AT_ONCE = 1000
"""Records. Below, what is done for each column costs more than what is done for each value."""


@dataclass(frozen=True, slots=True)
class MappedBatch:
    """What a batch of pages became."""

    rows: Sequence[tuple[object, ...]]
    rejected: Sequence[RejectedRecord]
    read: int
    lost_at_first: int
    """How many records were rejected before the first good one."""
    skipped: int = 0
    seen: Sequence[SeenKey] = ()
    """What is to be remembered of its records, with its checkpoint."""
    children: Sequence[ChildBatch] = ()
    """The rows of child tables that belong to its rows."""


@dataclass(frozen=True, slots=True)
class Nested:
    """What becomes of lists, where they go to child tables."""

    tables: ChildTables
    key: tuple[Slot, ...]
    """What records are told by; empty: by their place in the run."""
    mark: str
    """Stands for the run and the stream in the names of records without a key."""

    def row_id(self, page: int, index: int) -> str:
        """The same after a resumption, and another one for every record of every run."""
        return f"{self.mark}-{page}-{index}"


@dataclass(slots=True)
class LeftOut:
    """The records of a batch that become no rows."""

    rejected: list[RejectedRecord] = field(default_factory=list)
    skipped: int = 0


class BatchMapper:
    """Maps the batches of one stream, in order."""

    def __init__(
        self,
        stream: str,
        mapper: RecordMapper,
        table: StreamTable,
        checks: RecordChecks | None = None,
        refusals: Refusals | None = None,
        nested: "Nested | None" = None,
    ) -> None:
        self._stream = stream
        self._mapper = mapper
        self._table = table
        self._checks = checks
        judged = checks is not None and checks.judges
        self._faults = Faults(refusals, table.name_for)
        self._apply: Callable[[Json], Mapped | Rejection | Skipped] = mapper.apply
        self._looks = judged or nested is not None
        """Whether what maps a record also looks for what can't be kept in it."""
        if checks is not None and judged:
            self._apply = CheckedMapper(mapper, checks, self._faults).apply
        self._nested = nested
        if nested is not None:
            judges = checks if judged else None
            lists = ListTaker(mapper.plan, nested.tables.faults_of)
            self._apply = NestedMapper(mapper, judges, lists, nested.key, self._faults).apply
        # what is changed value by value has to be seen record by record
        strict = isinstance(mapper, StrictMapper)
        self._apart: NestedColumns | None = None
        if nested is not None and is_plain(mapper.plan) and not (judged or strict):
            key = (*mapper.key_slots, *nested.key)
            self._apart = NestedColumns(table, nested.tables, self._faults, key)
        self._judge = PartJudge(checks, self._apply) if checks is not None and judged else None
        plan = mapper.plan
        by_column = not strict and (opens_plainly(plan) or not needs_reshaping(plan))
        self._shaped = (
            ShapedMapper(mapper.plan, mapper.key_slots, self._faults) if by_column else None
        )

    def map(self, pages: Sequence[Page], batch: int) -> MappedBatch:
        """The rows of the pages' records, in the columns of the table as it is afterwards."""
        parts: list[Part] = []
        left_out = LeftOut()
        for run in _runs(pages):
            parts += self._mapped(run, batch, left_out)
        good = sum(len(part) for part in parts)
        rows, children = self._rows(parts)
        return MappedBatch(
            rows=rows,
            children=children,
            rejected=left_out.rejected,
            read=good + len(left_out.rejected) + left_out.skipped,
            lost_at_first=_lost_at_first(pages, left_out.rejected),
            skipped=left_out.skipped,
            seen=() if self._checks is None else self._checks.take_new_keys(),
        )

    def _rows(self, parts: Sequence[Part]) -> tuple[ColumnRows, Sequence[ChildBatch]]:
        if self._nested is None:
            return self._table.take_parts(parts), ()
        tables = self._nested.tables
        by_id = tables.key.is_row_id
        rows = rows_with_ids(self._table, parts) if by_id else self._table.take_parts(parts)
        return rows, tables.take(parts, rows, whole_schema(self._table, tables))

    def _mapped(self, pages: Sequence[Page], batch: int, left_out: LeftOut) -> Iterator[Part]:
        """Pages of one shape: all at once, or page by page, or at last record by record."""
        part = self._by_column(pages, batch, left_out)
        if part is not None:
            yield part
        elif len(pages) > 1:
            for page in pages:
                yield from self._mapped([page], batch, left_out)
        else:
            yield self._one_by_one(pages[0], batch, left_out)

    def _by_column(self, pages: Sequence[Page], batch: int, left_out: LeftOut) -> Part | None:
        records = [page.records for page in pages if isinstance(page.records, ShapedRecords)]
        count = sum(map(len, records))
        if len(records) < len(pages) or not count:
            return None
        if self._apart is not None:
            return self._taken_apart(self._apart, pages, records)
        shape = records[0].shape
        slots = None if self._shaped is None else self._shaped.slots(shape)
        if self._shaped is None or slots is None or not all(map(self._table.knows, slots)):
            return None
        notes = dict(self._mapper.plan.notes)
        part: Part | None = self._shaped.map(shape, _joined(records), count)
        if isinstance(part, ColumnPart) and not all(map(self._table.knows, part.slots)):
            part = None
        if isinstance(part, ColumnPart) and self._judge is not None:
            part = self._judged(self._judge, part, RowOrigins(pages), batch, left_out)
        if part is None:
            # what was noted is noted again on the other way
            self._mapper.plan.note_only(notes)
        return part

    def _judged(
        self, judge: PartJudge, part: ColumnPart, rows: RowOrigins, batch: int, left_out: LeftOut
    ) -> Part | None:
        """What is left of a part, once what isn't to be loaded is taken out."""
        notes = dict(self._mapper.plan.notes)
        left = judge.judged(part, lambda row: rows.at(row).record)
        # what was looked at by itself was noted with its column
        self._mapper.plan.note_only(notes)
        if left is None:
            return None
        lost = [self._rejected(rows.at(row), why, batch) for row, why in left.rejected]
        left_out.rejected += lost
        left_out.skipped += left.skipped
        return left.part

    def _taken_apart(
        self, apart: NestedColumns, pages: Sequence[Page], records: Sequence[ShapedRecords]
    ) -> Part | None:
        ids: Sequence[str] = ()
        if self._nested is not None and self._nested.tables.key.is_row_id:
            row_id = self._nested.row_id
            ids = [row_id(page.number, at) for page in pages for at in range(len(page.records))]
        count = sum(map(len, records))
        return apart.map(records[0].shape, _joined(records), count, ids)

    def _one_by_one(self, page: Page, batch: int, left_out: LeftOut) -> Part:
        origins: list[Origin] = []
        good: list[Mapped] = []
        lost: list[RejectedRecord] = []
        for origin in origins_of([page]):
            mapped = self._apply(origin.record)
            if isinstance(mapped, Skipped):
                left_out.skipped += 1
            elif isinstance(mapped, Rejection):
                lost.append(self._rejected(origin, mapped, batch))
            else:
                origins.append(origin)
                good.append(mapped)
        part = RecordPart(good)
        faults = {} if self._looks else self._found_in(good, part)
        if faults:
            lost += [self._rejected(origins[at], why, batch) for at, why in faults.items()]
            lost.sort(key=lambda record: record.index)
            good = [mapped for at, mapped in enumerate(good) if at not in faults]
            part = RecordPart(good)
        left_out.rejected += lost
        self._table.meet(good)
        if self._nested is None:
            return part
        kept = [one for at, one in enumerate(origins) if at not in faults]
        nested = nested_part(good, [self._nested.row_id(one.page, one.index) for one in kept])
        self._nested.tables.meet(nested)
        return nested

    def _found_in(self, records: Sequence[Mapped], part: RecordPart) -> dict[int, Rejection]:
        """What can't be kept, by the record's position: the first fault of each."""
        faults: dict[int, Rejection] = {}
        for slot in part.slots():
            values = part.column(slot, self._table.fill).values
            if isinstance(slot, str) and not encodable(slot):
                faults.update(
                    (at, Rejection(BROKEN_NAME))
                    for at, record in enumerate(records)
                    if slot in record
                )
            elif not self._faults.none_in(slot, values, kinds_of(values)):
                self._find_faults(slot, values, faults)
        return faults

    def _find_faults(
        self, slot: Slot, values: Sequence[object], faults: dict[int, Rejection]
    ) -> None:
        for at, value in enumerate(values):
            reason = self._faults.of(slot, value)
            if reason is not None and at not in faults:
                faults[at] = Rejection(reason, self._mapper.field_name(slot), value)

    def _rejected(self, origin: Origin, why: Rejection, batch: int) -> RejectedRecord:
        return rejected_record(self._stream, batch, origin, why)


def rejected_record(stream: str, batch: int, origin: Origin, why: Rejection) -> RejectedRecord:
    """A record with the reason why it isn't loaded, as it is kept."""
    deep = depth_exceeds(origin.record)
    return RejectedRecord(
        stream=stream,
        batch=batch,
        page=origin.page,
        index=origin.index,
        field=None if why.field is None else _printable(why.field),
        value=None if why.field is None else cut(dumps(why.value), LONGEST_VALUE, end=""),
        reason=_printable(why.reason),
        # whole, but as text where no reader would take it in
        record=masked(dumps(origin.record)) if deep else origin.record,
    )


def _runs(pages: Sequence[Page]) -> Iterator[Sequence[Page]]:
    """Small pages of one shape together, all others by themselves."""
    for shape, alike in groupby(pages, _shape_of):
        run: list[Page] = []
        for page in alike:
            run.append(page)
            if shape is None or sum(len(one.records) for one in run) >= ENOUGH_AT_ONCE:
                yield run
                run = []
        if run:
            yield run


def _shape_of(page: Page) -> int | None:
    return id(page.records.shape) if isinstance(page.records, ShapedRecords) else None


def _joined(records: Sequence[ShapedRecords]) -> Sequence[Sequence[object]]:
    if len(records) == 1:
        return records[0].columns
    return [
        list(chain.from_iterable(columns))
        for columns in zip(*(one.columns for one in records), strict=True)
    ]


def _lost_at_first(pages: Sequence[Page], rejected: Sequence[RejectedRecord]) -> int:
    for lost, (record, origin) in enumerate(zip(rejected, origins_of(pages), strict=False)):
        if (record.page, record.index) != (origin.page, origin.index):
            return lost
    return len(rejected)


def _printable(text: str) -> str:
    return text.encode("utf-8", "backslashreplace").decode()
