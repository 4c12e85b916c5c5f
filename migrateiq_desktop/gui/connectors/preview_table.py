"""What a preview shows: records as received and as loaded, cell by cell. Pure, no Qt."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from migrateiq_desktop.gui.said import said
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.events import Previewed
from migrateiq_desktop.model.exact_json import dumps
from migrateiq_desktop.model.run import RejectedRecord
from migrateiq_desktop.model.schema import FieldType

NULL = "∅"
WHOLE_RECORD = "value"
"""The only column's name when the records aren't objects."""
_NUMBERS = frozenset({FieldType.INT, FieldType.FLOAT, FieldType.DECIMAL})


class CellKind(StrEnum):
    """How a cell is drawn."""

    PLAIN = "plain"
    NULL = "null"
    MISSING = "missing"
    NESTED = "nested"
    RECEIVED = "received"
    """Of a rejected record, as received: it isn't loaded."""
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Cell:
    """One value as text."""

    text: str
    kind: CellKind = CellKind.PLAIN
    reason: str = ""
    """Why the record was rejected: at the first cell, and at the one it was rejected for."""


@dataclass(frozen=True, slots=True)
class PreviewColumn:
    """A column's name, its type where it has one, and whether its values line up at the right."""

    name: str
    type: FieldType | None = None
    numeric: bool = False


@dataclass(frozen=True, slots=True)
class PreviewTable:
    """Columns and rows, ready to be shown."""

    columns: tuple[PreviewColumn, ...] = ()
    rows: Sequence[tuple[Cell, ...]] = ()

    @property
    def gaps(self) -> int:
        """How many columns lack a value somewhere."""
        empty = {CellKind.NULL, CellKind.MISSING}
        return sum(
            any(row[at].kind in empty for row in self.rows) for at in range(len(self.columns))
        )


def records_table(previewed: Previewed) -> PreviewTable:
    """The records as received; each rejected one has its field marked with the reason."""
    plain = table_of_records(previewed.records)
    names = tuple(column.name for column in plain.columns)
    rejects = _rejects_by_place(previewed)
    rows = []
    for place, row in enumerate(plain.rows):
        cells = list(row)
        reject = rejects.get(place)
        if reject is not None and cells:
            at = _column_of(reject.field, names)
            cells[0] = replace(cells[0], reason=said(reject.reason))
            cells[at] = Cell(cells[at].text, CellKind.REJECTED, said(reject.reason))
        rows.append(tuple(cells))
    return PreviewTable(plain.columns, tuple(rows))


def table_of_records(records: Iterable[Json]) -> PreviewTable:
    """Records as received, of which nothing else is known."""
    objects = [_as_object(record) for record in records]
    names = tuple(dict.fromkeys(name for record in objects for name in record))
    columns = tuple(
        PreviewColumn(name, numeric=_all_numbers(record.get(name) for record in objects))
        for name in names
    )
    rows = tuple(
        tuple(cell_of(record[name]) if name in record else _MISSING for name in names)
        for record in objects
    )
    return PreviewTable(columns, rows)


def loaded_table(previewed: Previewed) -> PreviewTable:
    """The records as they would be loaded; a rejected one keeps its place and shows its reason."""
    columns = tuple(
        PreviewColumn(column.name, column.type, column.type in _NUMBERS)
        for column in previewed.loaded_schema.columns
    )
    names = tuple(column.name for column in columns)
    rejects = _rejects_by_place(previewed)
    loaded = iter(previewed.rows)
    rows = []
    for place in range(len(previewed.records)):
        reject = rejects.get(place)
        if reject is not None:
            rows.append(_rejected_row(reject, names))
        elif (row := next(loaded, None)) is not None:
            rows.append(tuple(cell_of(value) for value in row))
    rows += [tuple(cell_of(value) for value in row) for row in loaded]
    return PreviewTable(columns, tuple(row for row in rows if row))


def cell_of(value: Json) -> Cell:
    """A value as text: text as it is, nothing as ∅, objects and lists as JSON."""
    if value is None:
        return Cell(NULL, CellKind.NULL)
    if isinstance(value, str):
        return Cell(value)
    if isinstance(value, dict | list | tuple):
        return Cell(dumps(value), CellKind.NESTED)
    return Cell(str(value).lower() if isinstance(value, bool) else str(value))


_MISSING = Cell("", CellKind.MISSING)


def _as_object(record: Json) -> dict[str, Json]:
    if isinstance(record, dict):
        return {str(name): value for name, value in record.items()}
    return {WHOLE_RECORD: record}


def _all_numbers(values: Iterable[Json]) -> bool:
    found = [value for value in values if value is not None]
    return bool(found) and all(
        isinstance(value, int | float | Decimal) and not isinstance(value, bool) for value in found
    )


def _rejects_by_place(previewed: Previewed) -> dict[int, RejectedRecord]:
    """Which record each reject is: the first one not yet taken that is equal to it."""
    places: dict[str, list[int]] = {}
    for place, record in enumerate(previewed.records):
        places.setdefault(dumps(record), []).append(place)
    found = {}
    for reject in previewed.rejected:
        waiting = places.get(dumps(reject.record))
        if waiting:
            found[waiting.pop(0)] = reject
    return found


def _column_of(field: str | None, names: Sequence[str]) -> int:
    """The column of a field, also of a nested one; the first when there is none."""
    wanted = (field or "", (field or "").split(".")[0], (field or "").split("__")[0])
    return next((names.index(name) for name in wanted if name in names), 0)


def _rejected_row(reject: RejectedRecord, names: tuple[str, ...]) -> tuple[Cell, ...]:
    if not names:
        return ()
    received = _as_object(reject.record)
    cells = [cell_of(received[name]) if name in received else _MISSING for name in names]
    cells = [Cell(cell.text, CellKind.RECEIVED) for cell in cells]
    cells[0] = replace(cells[0], reason=said(reject.reason))
    cells[_column_of(reject.field, names)] = Cell(
        said(reject.reason), CellKind.REJECTED, said(reject.reason)
    )
    return tuple(cells)
