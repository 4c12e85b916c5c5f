"""Room in a table: made, grown and widened so that it holds a batch's rows without loss.

Every step commits at once. Each leaves a table that the next attempt can go on from.
"""

from collections.abc import Sequence
from decimal import Decimal
from typing import Protocol

from migrateiq_desktop.destinations.decimals import Digits, digits_of
from migrateiq_desktop.engine.ports import ColumnRows
from migrateiq_desktop.model.errors import DestinationError
from migrateiq_desktop.model.schema import Column, FieldType, StreamSchema

from .mysql_columns import OUR_INDEXES, WIDE, Index, MysqlColumn, Server, attributes, type_sql
from .mysql_names import actual_names, quoted
from .mysql_types import (
    DECLARED,
    FLOAT,
    TEXT,
    declared_decimal,
    holds_ints,
    in_place,
    moment_type,
    room_of,
    widening,
)
from .rules import EXACT_IN_FLOAT, needed, too_large_for_float
from .transactions import Rows

MOST_INDEXED = 768
"""Characters: an index takes 3,072 bytes, and a character may have four.

Source: dev.mysql.com/doc, 17.22 InnoDB Limits.
"""
_FIRST_LENGTH = 255


class Tables(Protocol):
    """What is needed of the transaction."""

    server: Server

    def query(self, sql: str, values: Sequence[object] = ()) -> list[tuple[object, ...]]:
        """Rows of a statement."""
        ...

    def define(self, sql: str) -> None:
        """Change a table."""

    def columns(self, table: str) -> tuple[MysqlColumn, ...]:
        """Its columns."""
        ...

    def indexes(self, table: str) -> tuple[Index, ...]:
        """Its indexes."""
        ...

    def name(self, table: str) -> str:
        """Its name, delimited."""
        ...


def make_room(tables: Tables, table: str, schema: StreamSchema, rows: Rows) -> None:
    """Make the table, or grow and widen it."""
    there = {column.name: column for column in tables.columns(table)}
    by_columns = ColumnRows.of(rows)
    names = actual_names(list(there), [column.name for column in schema.columns])
    new: list[str] = []
    for at, (column, name) in enumerate(zip(schema.columns, names, strict=True)):
        values = by_columns.column(at)
        old = there.get(name)
        if old is None:
            new.append(f"{quoted(name)} {type_sql(_declared_new(column, values))}")
            continue
        wide = _needed(tables, table, old, column, values)
        if wide != old.declared:
            _widen(tables, table, old, wide, _longest(values))
    if new and not there:
        tables.define(
            f"CREATE TABLE {tables.name(table)} ({', '.join(new)})"
            " ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 ROW_FORMAT=DYNAMIC"
        )
    elif new:
        added = ", ".join(f"ADD COLUMN {definition}" for definition in new)
        tables.define(f"ALTER TABLE {tables.name(table)} {added}")


def indexed_text(server: Server, columns_in_index: int, longest: int) -> str:
    """The type of a text that an index needs wholly. Its length grows with what comes."""
    length = min(max(_FIRST_LENGTH, longest), MOST_INDEXED // columns_in_index)
    return f"varchar({length}) CHARACTER SET utf8mb4 COLLATE {server.exact}"


def _declared_new(column: Column, values: Sequence[object]) -> str:
    if column.type is FieldType.DECIMAL:
        return declared_decimal(digits_of(values))
    if column.type is FieldType.DATETIME:
        return moment_type(values, None)
    return DECLARED[column.type]


def _needed(  # noqa: PLR0911  # a type each
    tables: Tables, table: str, old: MysqlColumn, column: Column, values: Sequence[object]
) -> str:
    """The type that holds what is there and what comes."""
    wide = needed(old.type, column)
    if wide is FieldType.TEXT:
        return _text(tables, table, old, values) if old.type is FieldType.TEXT else TEXT
    if wide is FieldType.DECIMAL:
        return _decimal(tables, table, old, values)
    if wide is FieldType.DATETIME:
        kind = moment_type(values, old.declared)
        if kind == old.declared or _has_values(tables, table, old):
            return kind
        return moment_type(values, None)
    if wide is FieldType.INT:
        if holds_ints(old.declared, values):
            return old.declared
        unsigned = old.declared.startswith("bigint")
        return declared_decimal(Digits(20, 0)) if unsigned else DECLARED[wide]
    if wide is FieldType.FLOAT:
        if old.type is FieldType.INT:
            _check_exact_in_float(tables, table, old.name)
        return FLOAT
    return old.declared


def _text(tables: Tables, table: str, old: MysqlColumn, values: Sequence[object]) -> str:
    """A text that our own index needs grows; any other stays as somebody has declared it."""
    index = next(
        (i for i in tables.indexes(table) if i.name in OUR_INDEXES and old.name in i.columns), None
    )
    if index is None or not old.declared.startswith("varchar("):
        return old.declared
    longest = _longest(values)
    if longest <= int(old.declared[8:-1]):
        return old.declared
    return indexed_text(tables.server, len(index.columns), longest)


def _longest(values: Sequence[object]) -> int:
    return max((len(value) for value in values if isinstance(value, str)), default=0)


def _decimal(tables: Tables, table: str, old: MysqlColumn, values: Sequence[object]) -> str:
    digits, room = digits_of(values), room_of(old.declared)
    signed = "unsigned" not in old.declared or not any(
        value < 0 for value in values if isinstance(value, Decimal)
    )
    if room is not None and signed and room.with_also(digits) == room:
        return old.declared
    return declared_decimal(digits.with_also(_digits_there(tables, table, old)))


def _digits_there(tables: Tables, table: str, old: MysqlColumn) -> Digits:
    """What the stored numbers need."""
    name, place = quoted(old.name), tables.name(table)
    if old.type is FieldType.FLOAT:
        texts = tables.query(
            f"SELECT DISTINCT CAST({name} AS CHAR) FROM {place} WHERE {name} IS NOT NULL"  # noqa: S608
        )
        return digits_of(Decimal(str(text)) for (text,) in texts)
    ((low, high),) = tables.query(
        f"SELECT MIN(TRUNCATE({name}, 0)), MAX(TRUNCATE({name}, 0)) FROM {place}"  # noqa: S608
    )
    before = digits_of(Decimal(str(value)) for value in (low, high) if value is not None)
    room = room_of(old.declared)
    return before.with_also(Digits(1, 0 if room is None else room.after))


def _widen(tables: Tables, table: str, old: MysqlColumn, wide: str, longest: int) -> None:
    """`longest` is the length of the texts that come."""
    holding = [index for index in tables.indexes(table) if old.name in index.columns]
    definition = type_sql(wide)
    if holding and wide == TEXT:
        # what is there are numbers or dates: short
        most = max(len(index.columns) for index in holding)
        definition = indexed_text(tables.server, most, longest)
    definition += attributes(old, wide, tables.server)
    if in_place(old.declared, wide):
        tables.define(
            f"ALTER TABLE {tables.name(table)} MODIFY COLUMN {quoted(old.name)} {definition}"
        )
        return
    foreign = next((index.name for index in holding if index.name not in OUR_INDEXES), None)
    if foreign is not None:
        raise DestinationError(
            f"The column {old.name} of {table} can't be widened",
            cause=f"the index {foreign} is made of it, and values come that need another type",
            next_step="Convert the field in the mapping, or remove the index meanwhile.",
        )
    _widen_beside(tables, table, old, wide, definition, dropped=[index.name for index in holding])


def _widen_beside(
    tables: Tables,
    table: str,
    old: MysqlColumn,
    wide: str,
    definition: str,
    *,
    dropped: Sequence[str],
) -> None:
    """In a column of its own, which takes the old one's place at once when it is filled."""
    place, name, new = tables.name(table), quoted(old.name), quoted(WIDE)
    half_done = tables.query(
        "SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE()"
        " AND CONCAT('`', REPLACE(TABLE_NAME, '`', '``'), '`') = %s AND COLUMN_NAME = %s",
        (place, WIDE),
    )
    if half_done:
        tables.define(f"ALTER TABLE {place} DROP COLUMN {new}")
    tables.define(f"ALTER TABLE {place} ADD COLUMN {new} {type_sql(wide)} AFTER {name}")
    touched = [
        f", {quoted(column.name)} = {quoted(column.name)}"
        for column in tables.columns(table)
        if "on update" in column.extra
    ]
    tables.query(
        f"UPDATE {place} SET {new} = {widening(name, old.declared, wide)}{''.join(touched)}"  # noqa: S608
        f" WHERE {name} IS NOT NULL"
    )
    # the index is made again right after: a key is ensured before every batch
    key = "".join(f"DROP INDEX {quoted(name)}, " for name in dropped)
    tables.define(
        f"ALTER TABLE {place} {key}DROP COLUMN {name}, CHANGE COLUMN {new} {name} {definition}"
    )


def _has_values(tables: Tables, table: str, column: MysqlColumn) -> bool:
    where = f"{tables.name(table)} WHERE {quoted(column.name)} IS NOT NULL"
    return bool(tables.query(f"SELECT 1 FROM {where} LIMIT 1"))  # noqa: S608


def _check_exact_in_float(tables: Tables, table: str, name: str) -> None:
    if tables.query(
        f"SELECT 1 FROM {tables.name(table)} WHERE {quoted(name)}"  # noqa: S608
        f" NOT BETWEEN -{EXACT_IN_FLOAT} AND {EXACT_IN_FLOAT} LIMIT 1"
    ):
        raise too_large_for_float(table, name)
