"""Rows of a batch made ready to be merged: one a key, and alike in what they lack. Pure."""

from collections.abc import Sequence

from migrateiq_desktop.engine.ports import MISSING, ColumnRows, Moments
from migrateiq_desktop.model.schema import Column, StreamSchema

Row = tuple[object, ...]


def key_positions(schema: StreamSchema, key: Sequence[str]) -> list[int]:
    """Where the key's values stand in a row. Names count as equal whatever their case."""
    at = {column.name.lower(): number for number, column in enumerate(schema.columns)}
    return [at[name.lower()] for name in key]


def one_each(rows: ColumnRows, at: Sequence[int]) -> ColumnRows:
    """Of rows with the same key one: the last value of each field that isn't missing.

    `at` are the positions of the key's values. A row with a null in its key equals no other.
    """
    if not rows.has_missing and _all_differ(rows, at):
        return rows
    found: dict[tuple[object, ...], Row] = {}
    without: list[Row] = []
    for row in rows:
        key = tuple(row[position] for position in at)
        if any(value is None or value is MISSING for value in key):
            without.append(row)
            continue
        before = found.get(key)
        found[key] = row if before is None else _over(before, row)
    return ColumnRows.of([*found.values(), *without])


def alike(schema: StreamSchema, rows: ColumnRows) -> list[tuple[StreamSchema, ColumnRows]]:
    """The rows in groups that have the same fields, each with the schema of just those fields."""
    if not rows.has_missing:
        return [(schema, rows)]
    groups: dict[tuple[bool, ...], list[Row]] = {}
    for row in rows:
        groups.setdefault(tuple(value is not MISSING for value in row), []).append(row)
    return [_group(schema, present, group) for present, group in groups.items()]


def _all_differ(rows: ColumnRows, at: Sequence[int]) -> bool:
    """Whether every row has a key of its own."""
    columns = [rows.column(position) for position in at]
    comparable = [one.texts if isinstance(one, Moments) else one for one in columns]
    if any(None in set(values) for values in comparable):
        return False
    keys = set(comparable[0]) if len(comparable) == 1 else set(zip(*comparable, strict=True))
    return len(keys) == len(rows)


def _group(
    schema: StreamSchema, present: tuple[bool, ...], rows: list[Row]
) -> tuple[StreamSchema, ColumnRows]:
    if all(present):
        return schema, ColumnRows.of(rows)
    columns: list[Column] = [
        column for column, is_there in zip(schema.columns, present, strict=True) if is_there
    ]
    short = [tuple(value for value in row if value is not MISSING) for row in rows]
    return StreamSchema(columns=tuple(columns)), ColumnRows.of(short)


def _over(before: Row, row: Row) -> Row:
    if MISSING not in row:
        return row
    return tuple(old if new is MISSING else new for old, new in zip(before, row, strict=True))
