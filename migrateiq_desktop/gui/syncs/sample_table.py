"""What the tables of sampled records show, before and after the mapping. Pure, no Qt.

Rows are made when they are looked at: a thousand records are more than a blink.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import overload

from migrateiq_desktop.gui.connectors.preview_table import (
    NULL,
    WHOLE_RECORD,
    Cell,
    CellKind,
    PreviewColumn,
    PreviewTable,
)
from migrateiq_desktop.gui.said import said
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.exact_json import dumps
from migrateiq_desktop.model.sampling import Fate, SampleMapped, SampleRow, SampleTable, SampleTaken
from migrateiq_desktop.model.schema import Column, FieldType
from migrateiq_desktop.model.transform import INSIDE

_NUMBERS = frozenset({FieldType.INT, FieldType.FLOAT, FieldType.DECIMAL})
_NOTHING: object = object()
CellRow = tuple[Cell, ...]


class RowsWhenSeen(Sequence[CellRow]):
    """Makes a row when it is asked for, and remembers the last one."""

    def __init__(self, places: Sequence[int], make: Callable[[int], CellRow]) -> None:
        self._places = places
        self._make = make
        self._last: tuple[int, CellRow] | None = None

    def __len__(self) -> int:
        return len(self._places)

    @overload
    def __getitem__(self, index: int) -> CellRow: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[CellRow]: ...
    def __getitem__(self, index: int | slice) -> CellRow | Sequence[CellRow]:
        if isinstance(index, slice):
            return RowsWhenSeen(self._places[index], self._make)
        if self._last is None or self._last[0] != index:
            self._last = (index, self._make(self._places[index]))
        return self._last[1]

    def __iter__(self) -> Iterator[CellRow]:
        return (self[at] for at in range(len(self)))


def shown_places(
    taken: SampleTaken, result: SampleMapped | None, *, only_failing: bool
) -> Sequence[int]:
    """Which records are shown."""
    if not only_failing or result is None:
        return range(len(taken.records))
    return [at for at, row in enumerate(result.rows) if row.fate is Fate.REJECTED]


def before_paths(taken: SampleTaken, result: SampleMapped | None) -> tuple[str, ...]:
    """The columns of the records as received: in the order of what they become, then the rest."""
    top = [
        field.path for field in taken.fields if "." not in field.path and INSIDE not in field.path
    ]
    known = {field.path for field in taken.fields}
    used = [path for path in (result.sources if result else ()) if path in known]
    opened = {path.partition(".")[0] for path in used if "." in path}
    rest = [path for path in top if path not in opened]
    return tuple(dict.fromkeys([*used, *rest])) or (WHOLE_RECORD,)


def before_table(
    taken: SampleTaken, result: SampleMapped | None, places: Sequence[int]
) -> PreviewTable:
    """The records as received, as JSON."""
    paths = before_paths(taken, result)
    records = taken.records
    types = {field.path: field.type for field in taken.fields}

    def made(place: int) -> CellRow:
        record = records[place]
        if not isinstance(record, dict):
            return (_json_cell(record), *[Cell("", CellKind.MISSING)] * (len(paths) - 1))
        return tuple(_json_cell(value_at(record, path)) for path in paths)

    columns = tuple(PreviewColumn(path, None, types.get(path) in _NUMBERS) for path in paths)
    return PreviewTable(columns, RowsWhenSeen(places, made))


def after_table(result: SampleMapped | None, places: Sequence[int], left_out: str) -> PreviewTable:
    """The records as they would be loaded; `left_out` stands in those that the filter leaves out.

    A cell that fails has its reason as its text.
    """
    if result is None:
        return PreviewTable()
    names = [column.name for column in result.columns]
    rows = result.rows

    def made(place: int) -> CellRow:
        return _after_row(rows[place], names, left_out)

    columns = _columns(result.columns) or (PreviewColumn(WHOLE_RECORD),)
    return PreviewTable(columns, RowsWhenSeen(places, made))


def child_table(child: SampleTable) -> PreviewTable:
    """The first rows of a child table."""

    def made(place: int) -> CellRow:
        return tuple(_text_cell(text) for text in child.rows[place])

    return PreviewTable(_columns(child.columns), RowsWhenSeen(range(len(child.rows)), made))


def value_at(record: Json, path: str) -> Json:
    """The value at a dotted path; a field whose own name has the dot comes first."""
    if isinstance(record, dict) and path in record:
        return record[path]
    value: Json = record
    for part in path.split("."):
        value = value.get(part, _NOTHING) if isinstance(value, dict) else _NOTHING
    return value


def _columns(columns: Sequence[Column]) -> tuple[PreviewColumn, ...]:
    return tuple(
        PreviewColumn(column.name, column.type, column.type in _NUMBERS) for column in columns
    )


def _after_row(row: SampleRow, names: Sequence[str], left_out: str) -> CellRow:
    width = max(len(names), 1)
    if row.fate is Fate.SKIPPED:
        return (Cell(left_out, CellKind.RECEIVED), *[Cell("", CellKind.MISSING)] * (width - 1))
    cells = [_text_cell(text) for text in row.cells] or [Cell("", CellKind.MISSING)] * width
    if row.fate is Fate.LOADED:
        return tuple(cells)
    cells = [Cell(cell.text, CellKind.RECEIVED) for cell in cells]
    for failed in reversed(row.failed):
        at = names.index(failed.column) if failed.column in names else 0
        cells[at] = Cell(said(failed.reason), CellKind.REJECTED, said(failed.reason))
    return tuple(cells)


def _text_cell(text: str | None) -> Cell:
    return Cell(NULL, CellKind.NULL) if text is None else Cell(text)


def _json_cell(value: Json) -> Cell:
    if value is _NOTHING:
        return Cell("", CellKind.MISSING)
    if value is None:
        return Cell(NULL, CellKind.NULL)
    nested = isinstance(value, dict | list | tuple)
    return Cell(dumps(value), CellKind.NESTED if nested else CellKind.PLAIN)
