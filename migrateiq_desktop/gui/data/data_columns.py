"""The tables of the local data and their rows as sparse tables. Knows no widget."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias

from migrateiq_desktop.gui.formatting import number, translate
from migrateiq_desktop.gui.tables.columns import TableColumn
from migrateiq_desktop.gui.tables.visible_text import cell_text, visible
from migrateiq_desktop.gui.theme import Token
from migrateiq_desktop.services.views import TableInfo

from .cell_values import is_moment, is_numeric, short_text

if TYPE_CHECKING:
    from migrateiq_desktop.services.data import DataService

DataRow: TypeAlias = tuple[object, ...]
NARROWEST, WIDEST = 56, 320
"""Pixels of a column at 100 % text."""
_DIGITS = 8
"""Room for this many digits at least: numbers further down are longer, and never cut well."""
_CHARACTER, _PADDING, _ROWS_MEASURED = 8, 24, 40


class FixedRows:
    """A list of tables that is at hand already."""

    def __init__(self, tables: Sequence[TableInfo]) -> None:
        self._tables = tables

    async def count(self) -> int:
        """How many there are."""
        return len(self._tables)

    async def rows(self, offset: int, limit: int) -> Sequence[TableInfo]:
        """A slice of them."""
        return self._tables[offset : offset + limit]


class RowsOfTable:
    """The rows of one table that contain a search."""

    def __init__(self, data: "DataService", table: str, search: str) -> None:
        self._data = data
        self.table = table
        self.search = search

    async def count(self) -> int:
        """How many there are."""
        return await self._data.count(self.table, self.search)

    async def rows(self, offset: int, limit: int) -> Sequence[DataRow]:
        """A slice of them."""
        return await self._data.rows(self.table, offset, limit, self.search)


def table_columns() -> tuple[TableColumn[TableInfo], ...]:
    """Of the list of tables: name and rows."""
    return (
        TableColumn(
            translate("data", "Table"),
            lambda table: cell_text(table.name),
            tooltip=lambda table: visible(table.name),
        ),
        TableColumn(
            translate("data", "Rows"),
            lambda table: number(table.rows),
            numeric=True,
            width=92,
        ),
    )


def row_columns(table: TableInfo) -> tuple[TableColumn[DataRow], ...]:
    """Of a table's rows: a column each, its declared type in the header's tool tip."""
    pairs = zip(table.columns, table.types, strict=True)
    return tuple(_column(at, name, declared) for at, (name, declared) in enumerate(pairs))


def fitting_widths(
    columns: Sequence[TableColumn[DataRow]], rows: Sequence[DataRow]
) -> tuple[int, ...]:
    """Pixels for each column, by its title and its first values."""
    return tuple(
        _width(
            [column.title, *(column.text(row) for row in rows[:_ROWS_MEASURED])],
            _DIGITS if column.numeric else 0,
        )
        for column in columns
    )


def _width(texts: Sequence[str], least: int) -> int:
    longest = max(least, *(len(text) for text in texts))
    return min(max(longest * _CHARACTER + _PADDING, NARROWEST), WIDEST)


def _column(at: int, name: str, declared: str) -> TableColumn[DataRow]:
    def text(row: DataRow) -> str:
        return short_text(row[at], declared)

    def token(row: DataRow) -> Token | None:
        return Token.MUTED if row[at] is None else None

    def tooltip(row: DataRow) -> str:
        return translate("data", "null: no value") if row[at] is None else text(row)

    shown = visible(name)
    return TableColumn(
        cell_text(name),
        text,
        numeric=is_numeric(declared),
        token=token,
        tooltip=tooltip,
        header_tooltip=f"{shown}: {type_text(declared)}",
        mono=is_moment(declared),
    )


def type_text(declared: str) -> str:
    """A declared type with what it means in words."""
    words = {
        "INTEGER": translate("data", "whole number"),
        "REAL": translate("data", "fraction"),
        "BOOLEAN": translate("data", "true or false"),
        "DATE": translate("data", "day"),
        "DATETIME": translate("data", "moment; Z at its end means UTC"),
        "TEXT": translate("data", "text"),
    }
    meaning = words.get(declared.upper())
    if meaning is None:
        return visible(declared) or translate("data", "any type")
    return f"{declared} ({meaning})"
