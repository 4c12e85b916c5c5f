"""Pages to the rows of a batch and the rejects of it: mapping, checks, types. Pure.

This is the reference path: record by record where something is wrong, column by column where it
can be told that nothing is.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import isfinite

from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.exact_json import depth_exceeds, dumps
from migrateiq_desktop.model.run import RejectedRecord

from .mapping.apply import Mapped, RecordMapper, Rejection, Slot
from .ports import Page
from .table import Columns, StreamTable
from .values import encodable, fault_of

LONGEST_VALUE = 1000


@dataclass(frozen=True, slots=True)
class MappedBatch:
    """What a batch of pages became."""

    rows: Sequence[tuple[object, ...]]
    rejected: Sequence[RejectedRecord]
    read: int
    lost_at_first: int
    """How many records were rejected before the first good one."""


@dataclass(frozen=True, slots=True)
class _Origin:
    page: int
    index: int
    record: Json


class BatchMapper:
    """Maps the batches of one stream, in order."""

    def __init__(self, stream: str, mapper: RecordMapper, table: StreamTable) -> None:
        self._stream = stream
        self._mapper = mapper
        self._table = table

    def map(self, pages: Sequence[Page], batch: int) -> MappedBatch:
        """The rows of the pages' records, in the columns of the table as it is afterwards."""
        origins: list[_Origin] = []
        good: list[Mapped] = []
        rejected: list[RejectedRecord] = []
        for origin in _records(pages):
            mapped = self._mapper.apply(origin.record)
            if isinstance(mapped, Rejection):
                rejected.append(self._rejected(origin, mapped, batch))
            else:
                origins.append(origin)
                good.append(mapped)
        columns: Columns | None = self._table.columns_of(good)
        faults = self._faults(good, columns or {})
        if faults:
            columns = None
            rejected += [self._rejected(origins[at], why, batch) for at, why in faults.items()]
            rejected.sort(key=lambda record: (record.page, record.index))
            good = [mapped for at, mapped in enumerate(good) if at not in faults]
        return MappedBatch(
            rows=self._table.take(good, columns),
            rejected=rejected,
            read=len(good) + len(rejected),
            lost_at_first=_lost_at_first(pages, rejected),
        )

    def _faults(self, records: Sequence[Mapped], columns: Columns) -> dict[int, Rejection]:
        """What can't be kept, by the record's position: the first fault of each."""
        faults: dict[int, Rejection] = {}
        for slot, (values, kinds) in columns.items():
            if isinstance(slot, str) and not encodable(slot):
                reason = "a field's name has a broken character (lone surrogate)"
                faults.update(
                    (at, Rejection(reason)) for at, record in enumerate(records) if slot in record
                )
            elif not _faultless(values, kinds):
                self._find_faults(slot, values, faults)
        return faults

    def _find_faults(
        self, slot: Slot, values: Sequence[object], faults: dict[int, Rejection]
    ) -> None:
        for at, value in enumerate(values):
            reason = fault_of(value)
            if reason is not None and at not in faults:
                faults[at] = Rejection(reason, self._mapper.field_name(slot), value)

    def _rejected(self, origin: _Origin, why: Rejection, batch: int) -> RejectedRecord:
        deep = depth_exceeds(origin.record)
        return RejectedRecord(
            stream=self._stream,
            batch=batch,
            page=origin.page,
            index=origin.index,
            field=None if why.field is None else _printable(why.field),
            value=None if why.field is None else dumps(why.value)[:LONGEST_VALUE],
            reason=_printable(why.reason),
            # whole, but as text where no reader would take it in
            record=dumps(origin.record) if deep else origin.record,
        )


def _records(pages: Sequence[Page]) -> Iterator[_Origin]:
    for page in pages:
        for index, record in enumerate(page.records):
            yield _Origin(page.number, index, record)


def _lost_at_first(pages: Sequence[Page], rejected: Sequence[RejectedRecord]) -> int:
    for lost, (record, origin) in enumerate(zip(rejected, _records(pages), strict=False)):
        if (record.page, record.index) != (origin.page, origin.index):
            return lost
    return len(rejected)


def _printable(text: str) -> str:
    return text.encode("utf-8", "backslashreplace").decode()


def _faultless(values: Sequence[object], kinds: set[type]) -> bool:
    """Whether a glance over a whole column finds nothing to look at."""
    if dict in kinds or list in kinds:
        return False
    if float in kinds and not all(isfinite(value) for value in values if type(value) is float):
        return False
    if str in kinds:
        try:
            "".join([value for value in values if type(value) is str]).encode()
        except UnicodeEncodeError:
            return False
    return True
