"""The values of a batch as columns, whichever way they were decoded and mapped. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import compress
from typing import Protocol

from migrateiq_desktop.model.schema import FieldType

from .mapping.apply import Mapped, Slot
from .ports import Missing, Moments
from .values import ColumnType, joined, kinds_of, type_of_column

KINDS: Mapping[FieldType, frozenset[type]] = {
    FieldType.INT: frozenset({int, type(None), Missing}),
    FieldType.BOOL: frozenset({bool, type(None), Missing}),
    FieldType.TEXT: frozenset({str, type(None), Missing}),
    FieldType.JSON: frozenset({str, type(None), Missing}),
}
"""What values may be of which nothing but their type is known."""


@dataclass(frozen=True, slots=True)
class ValueColumn:
    """The values of one slot in a part of a batch."""

    values: Sequence[object]
    only: FieldType | None = None
    """INT (within ±2^53), BOOL or TEXT, when nothing else but null is among them; JSON when they
    are the texts of objects and lists; None: look."""
    may_miss: bool = True
    """Whether MISSING may be among them."""
    kinds: AbstractSet[type] | None = None
    """Of the values, no more and no fewer, where they are known."""

    def settled(
        self, known: ColumnType | None, declared: FieldType | None
    ) -> tuple[AbstractSet[type], ColumnType | None]:
        """The kinds of the values (none others are there), and the type that the column gets."""
        if (
            self.only is not None
            and declared is None
            and known is not None
            and joined(known, ColumnType(self.only)) == known
        ):
            # what can't change anything needs no look at each value
            possible = KINDS[self.only]
            return (possible if self.may_miss else possible - {Missing}), known
        kinds = kinds_of(self.values) if self.kinds is None else self.kinds
        if self.only is FieldType.JSON:
            there = str in kinds
            return kinds, joined(known, ColumnType(declared or self.only)) if there else known
        return kinds, joined(known, type_of_column(self.values, kinds, declared))


class Part(Protocol):
    """Some records of a batch, mapped."""

    def __len__(self) -> int:
        """How many records."""

    def column(self, slot: Slot, fill: Missing | None) -> ValueColumn:
        """The values of a slot; `fill` where a record has none."""


class RecordPart:
    """Records that were mapped one by one."""

    def __init__(self, records: Sequence[Mapped]) -> None:
        self.records = records
        self._columns: dict[tuple[Slot, Missing | None], ValueColumn] = {}

    def __len__(self) -> int:
        return len(self.records)

    def column(self, slot: Slot, fill: Missing | None) -> ValueColumn:
        """The values of a slot; `fill` where a record has none."""
        known = self._columns.get((slot, fill))
        if known is None:
            known = ValueColumn([record.get(slot, fill) for record in self.records])
            self._columns[slot, fill] = known
        return known

    def slots(self) -> Iterable[Slot]:
        """Those that any of the records has."""
        slots: dict[Slot, None] = {}
        for record in self.records:
            if not record.keys() <= slots.keys():
                slots.update(dict.fromkeys(record))
        return slots


class ColumnPart:
    """Records that were mapped column by column."""

    def __init__(self, columns: Mapping[Slot, ValueColumn], count: int) -> None:
        self._columns = columns
        self._count = count

    def __len__(self) -> int:
        return self._count

    def column(self, slot: Slot, fill: Missing | None) -> ValueColumn:
        """The values of a slot; `fill` where a record has none."""
        found = self._columns.get(slot)
        if found is None:
            return ValueColumn([fill] * self._count)
        if fill is None and found.may_miss:
            filled = [None if type(value) is Missing else value for value in found.values]
            return ValueColumn(filled, found.only, may_miss=False)
        return found

    @property
    def slots(self) -> Iterable[Slot]:
        """Those that have a column."""
        return self._columns.keys()

    def kept(self, rows: Sequence[bool]) -> "ColumnPart":
        """Those of the rows that are to be kept."""
        columns = {
            slot: ValueColumn(_kept(one.values, rows), one.only, one.may_miss)
            for slot, one in self._columns.items()
        }
        return ColumnPart(columns, sum(rows))


def _kept(values: Sequence[object], rows: Sequence[bool]) -> Sequence[object]:
    if isinstance(values, Moments):
        return Moments(list(compress(values.texts, rows)))
    return list(compress(values, rows))
