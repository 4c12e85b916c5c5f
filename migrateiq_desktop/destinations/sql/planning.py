"""What loading would do to a table: what the loader itself would execute, noted instead.

Reads what is there and changes nothing: statements that would are kept back.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from migrateiq_desktop.engine.ports import ColumnRows
from migrateiq_desktop.model.errors import DestinationError
from migrateiq_desktop.model.schema import Column, FieldType, StreamSchema, widened

from .comparing import ComparedRow, any_of_keys, as_kept, compared, in_pieces, keys_of
from .transactions import TableColumn, Transaction

EXAMPLES = 200
"""Rows of a table that are looked at for what its columns hold."""
_READS = ("SELECT", "SHOW", "PRAGMA", "WITH", "EXPLAIN")

Row = tuple[object, ...]
Query = Callable[[str, Sequence[object]], list[Row]]


@dataclass(frozen=True, slots=True)
class Load:
    """Rows that would go into a table."""

    table: str
    table_schema: StreamSchema
    rows: ColumnRows
    key: tuple[str, ...] = ()
    replaces: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """A table as it is, and what would be done to it."""

    columns: tuple[TableColumn, ...]
    """Those that are there."""
    statements: tuple[str, ...]
    count: int | None = None
    compared: tuple[ComparedRow, ...] = ()
    """The rows that come, beside those that are there; none where nothing is compared."""
    trouble: str = ""
    examples: Mapping[str, Sequence[object]] = field(default_factory=dict)
    """Some values that are there, by column."""


def plan_table(transaction: Transaction, load: Load) -> Found:
    """What the loader would do. Raises DestinationError when the table can't be read."""
    there = transaction.columns(load.table)
    count = transaction.count(load.table) if load.replaces and there else None
    beside: tuple[ComparedRow, ...] = ()
    if load.key and there and transaction.has_columns(load.table, load.key):
        beside = _compared(transaction, load, there)
    examples = _examples(transaction, load.table, there) if there else {}
    noted = _Noted(transaction, load, as_new=load.replaces or not there)
    trouble = ""
    try:
        transaction.make_room(load.table, load.table_schema, load.rows)
        noted.table_made()
        if load.key and transaction.has_columns(load.table, load.key):
            transaction.ensure_key(load.table, load.key)
    except DestinationError as error:
        trouble = error.report().sentence()
    finally:
        noted.forget()
    return Found(there, tuple(noted.statements), count, beside, trouble, examples)


class _Noted:
    """Stands before a transaction's own `query` and `columns` until it is forgotten."""

    def __init__(self, transaction: Transaction, load: Load, *, as_new: bool) -> None:
        self.statements: list[str] = []
        self._transaction = transaction
        self._load = load
        self._as_new = as_new
        self._query, self._columns = transaction.query, transaction.columns
        self._made: tuple[TableColumn, ...] = ()
        transaction.query = self._note  # type: ignore[method-assign]  # of this one, for now
        if as_new:
            transaction.columns = self._columns_by_now  # type: ignore[method-assign]  # the same

    def table_made(self) -> None:
        """The table would be there by now, where its columns tell enough of it."""
        if self._as_new and self._transaction.quote_mark == '"':
            self._made = tuple(
                TableColumn(column.name, "", column.type)
                for column in self._load.table_schema.columns
            )

    def forget(self) -> None:
        """The transaction is as it was."""
        for name in ("query", "columns"):
            self._transaction.__dict__.pop(name, None)

    def _note(self, sql: str, values: Sequence[object] = ()) -> list[Row]:
        if not sql.lstrip().upper().startswith(_READS):
            if not sql.startswith("SET SESSION"):
                self.statements.append(sql)
            return []
        # what isn't there has no rows
        asks_table = self._as_new and "HAVING" in sql
        return [] if asks_table else self._query(sql, values)

    def _columns_by_now(self, table: str) -> tuple[TableColumn, ...]:
        return self._made if table == self._load.table else self._columns(table)


def _compared(
    transaction: Transaction, load: Load, there: Sequence[TableColumn]
) -> tuple[ComparedRow, ...]:
    """Rows beside those that have their key; none where keys can't be compared."""
    types = {column.name.lower(): column.type for column in there}
    names = [column.name for column in load.table_schema.columns]
    came = {column.name: column.type for column in load.table_schema.columns}
    comparable = (types.get(name.lower()) in {FieldType.TEXT, came.get(name)} for name in load.key)
    if not all(comparable):
        return ()
    texts = {name for name, kind in types.items() if kind is FieldType.TEXT}
    kept = as_kept(load.rows, names, texts)
    known = [name for name in names if name.lower() in types]
    shown = ", ".join(_selected(transaction, name, types[name.lower()]) for name in known)
    table = _quoted(transaction, load.table)
    key = [_quoted(transaction, name) for name in load.key]
    found: list[dict[str, object]] = []
    for some in in_pieces(keys_of(kept, [names.index(name) for name in load.key])):
        any_of = any_of_keys(key, transaction.mark, len(some))
        rows = transaction.query(
            f"SELECT {shown} FROM {table} WHERE {any_of}",  # noqa: S608  # quoted
            [part for one in some for part in one],
        )
        kinds = [types[name.lower()] for name in known]
        for row in rows:
            values = (_moment(one, kind) for one, kind in zip(row, kinds, strict=True))
            found.append(dict(zip(known, values, strict=True)))
    return compared(names, load.key, kept, found)


def _examples(
    transaction: Transaction, table: str, there: Sequence[TableColumn]
) -> dict[str, list[object]]:
    shown = ", ".join(_selected(transaction, column.name, column.type) for column in there)
    rows = transaction.query(
        f"SELECT {shown} FROM {_quoted(transaction, table)} LIMIT {EXAMPLES}"  # noqa: S608  # quoted
    )
    return {column.name: [row[at] for row in rows] for at, column in enumerate(there)}


def _selected(transaction: Transaction, name: str, kind: FieldType) -> str:
    quoted = _quoted(transaction, name)
    # DuckDB's driver needs another library for moments with a zone
    as_text = kind is FieldType.DATETIME and transaction.mark == "?"
    return f"CAST({quoted} AS VARCHAR)" if as_text else quoted


def _moment(value: object, kind: FieldType) -> object:
    if kind is FieldType.DATETIME and isinstance(value, str):
        return datetime.fromisoformat(value)
    return value


def _quoted(transaction: Transaction, name: str) -> str:
    mark = transaction.quote_mark
    quoted = mark + name.replace(mark, mark * 2) + mark
    return quoted.replace("%", "%%") if transaction.mark == "%s" else quoted


def is_wider(there: FieldType, column: Column) -> bool:
    """Whether a column that is there has to change for what comes."""
    return there is not FieldType.TEXT and widened(there, column.type) is not there
