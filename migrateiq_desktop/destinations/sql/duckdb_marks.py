"""By what rows that were added to a DuckDB table are told: by what they hold, and that they are the
last. Rows that hold the same are nowhere told apart, so that it doesn't matter which of them go.

A row keeps its place among the others, though not its number (duckdb.org/docs, Row IDs); those that
a transaction hasn't committed yet have numbers from `_PENDING` on. What doesn't hold any more of
it is found by counting, and proves nothing then.
"""

from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING

import duckdb

from migrateiq_desktop.model.base import Json, Model

from .quoting import quoted, quoted_list

if TYPE_CHECKING:
    from .duckdb_tables import DuckdbTransaction

_PENDING = 36028797018960000
_LAST = 2**63 - 1


class _Batch(Model):
    """The mark of one batch's rows."""

    rows: int
    hashed: str
    """Of all of them, in no order: the sum of DuckDB's own hashes. A text: it has 128 bits."""
    columns: tuple[tuple[str, str], ...]
    """Name and type of those that the rows had then."""
    version: str
    """Of DuckDB, which promises nothing of its hashes from one to the next."""


class LastRows:
    """Marks in DuckDB. The file is this process's alone while it is open."""

    def __init__(self, transaction: "DuckdbTransaction", table: str) -> None:
        self._transaction = transaction
        self._table = table

    def before(self) -> Json:
        """Nothing has to be known."""
        return True

    def after(self, before: Json, rows: int) -> Json:  # noqa: ARG002  # what is pending is new
        """The hash of what is pending, when that is as many as the rows."""
        columns = self._columns()
        if any(name.lower() == "rowid" for name, _ in columns):
            return None
        found, hashed = self._hashed(columns, (_PENDING, _LAST))
        if found != rows:
            return None
        mark = _Batch(rows=rows, hashed=hashed, columns=columns, version=duckdb.__version__)
        return mark.model_dump(mode="json")

    def usable(self, marks: Sequence[Json]) -> tuple[Json, ...]:
        """All, unless a column has another type by now, or hashes may be others."""
        there = set(self._columns())
        same = all(
            one.version == duckdb.__version__ and there.issuperset(one.columns)
            for one in map(_read, marks)
        )
        return tuple(marks) if same else ()

    def all_there(self, marks: Sequence[Json], rows: int) -> bool:
        """Whether the last rows are those, and hold what they held."""
        batches = list(map(_read, marks))
        if sum(one.rows for one in batches) != rows:
            return False
        first = self._first(rows)
        if first is None:
            return False
        for columns, group in groupby(batches, key=lambda one: one.columns):
            some = list(group)
            count = sum(one.rows for one in some)
            own = (first, first + count - 1)
            hashed = str(sum(int(one.hashed) for one in some))
            if self._hashed(columns, own) != (count, hashed) or self._others_set(columns, own):
                return False
            first += count
        return True

    def in_the_way(self) -> str:
        """Foreign keys of others; there are no triggers."""
        found = self._transaction.query(
            "SELECT table_name FROM duckdb_constraints() WHERE constraint_type = 'FOREIGN KEY'"
            " AND lower(referenced_table) = lower(?)",
            (self._table,),
        )
        return f"{found[0][0]} refers to them" if found else ""

    def delete(self, marks: Sequence[Json]) -> int:
        """The last ones."""
        first = self._first(sum(one.rows for one in map(_read, marks)))
        return self._transaction.change(
            f"DELETE FROM {quoted(self._table)} WHERE rowid >= ?",  # noqa: S608
            (first,),
        )

    def _first(self, rows: int) -> int | None:
        """The number of the first of the last so many; None when some between them are gone."""
        greatest = self._one(f"SELECT max(rowid) FROM {quoted(self._table)}")  # noqa: S608
        if greatest is None:
            return None
        first = int(str(greatest)) - rows + 1
        after = f"SELECT count(*) FROM {quoted(self._table)} WHERE rowid >= {first}"  # noqa: S608
        return first if self._one(after) == rows else None

    def _columns(self) -> tuple[tuple[str, str], ...]:
        return tuple((one.name, one.declared) for one in self._transaction.columns(self._table))

    def _hashed(
        self, columns: Sequence[tuple[str, str]], numbers: tuple[int, int]
    ) -> tuple[int, str]:
        """How many rows have numbers between these, and the hash of all of them."""
        names = quoted_list(name for name, _ in columns)
        ((found, hashed),) = self._transaction.query(
            f"SELECT count(*), coalesce(sum(hash({names})), 0)::VARCHAR"  # noqa: S608
            f" FROM {quoted(self._table)} WHERE rowid BETWEEN ? AND ?",
            numbers,
        )
        return int(str(found)), str(hashed)

    def _others_set(self, columns: Sequence[tuple[str, str]], numbers: tuple[int, int]) -> bool:
        """Whether somebody has filled columns that came later."""
        known = {name.lower() for name, _ in columns}
        others = [quoted(name) for name, _ in self._columns() if name.lower() not in known]
        if not others:
            return False
        # coalesce takes values of one type only
        filled = " OR ".join(f"{name} IS NOT NULL" for name in others)
        found = self._transaction.query(
            f"SELECT count(*) FROM {quoted(self._table)}"  # noqa: S608
            f" WHERE rowid BETWEEN ? AND ? AND ({filled})",
            numbers,
        )
        return found[0][0] != 0

    def _one(self, sql: str) -> object:
        return self._transaction.query(sql)[0][0]


def _read(mark: Json) -> _Batch:
    return _Batch.model_validate(mark)
