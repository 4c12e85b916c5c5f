"""Unique keys of tables that are merged into.

ON DUPLICATE KEY UPDATE looks at every unique index, and at texts as their collation does: so the
key's texts are compared byte by byte, and no other index may decide which row is changed.
"""

from collections.abc import Sequence

from migrateiq_desktop.model.errors import DestinationError

from .mysql_columns import KEY, PARENT, Index, MysqlColumn
from .mysql_names import quoted, quoted_list
from .mysql_room import MOST_INDEXED, Tables, indexed_text
from .mysql_types import text_limits
from .rules import doubled_keys


def ensure_key(tables: Tables, table: str, names: Sequence[str], key: tuple[str, ...]) -> None:
    """Make the columns `names`, which the engine knows as `key`, unique, unless they are.

    Raises DestinationError when rows have the same key, or another index is in the way.
    """
    columns = {column.name: column for column in tables.columns(table)}
    indexes = tables.indexes(table)
    _check_others(table, indexes, names, columns)
    inexact = _inexact(tables, [columns[name] for name in names])
    found = [index for index in indexes if _is_key(index, names)]
    if found and not inexact:
        return
    _check_doubled(tables, table, names, key, columns)
    changes = [
        f"MODIFY COLUMN {quoted(column.name)} {_text(tables, table, column, len(names))}"
        for column in inexact
    ]
    if not found:
        if any(index.name == KEY for index in indexes):
            changes.append(f"DROP INDEX {quoted(KEY)}")
        changes.append(f"ADD UNIQUE INDEX {quoted(KEY)} ({quoted_list(names)})")
    tables.define(f"ALTER TABLE {tables.name(table)} {', '.join(changes)}")


def ensure_index(tables: Tables, table: str, names: Sequence[str]) -> None:
    """Have rows found by columns that aren't unique, texts byte by byte."""
    columns = {column.name: column for column in tables.columns(table)}
    changes = [
        f"MODIFY COLUMN {quoted(column.name)} {_text(tables, table, column, len(names))}"
        for column in _inexact(tables, [columns[name] for name in names])
    ]
    if not any(index.name == PARENT for index in tables.indexes(table)):
        changes.append(f"ADD INDEX {quoted(PARENT)} ({quoted_list(names)})")
    if changes:
        tables.define(f"ALTER TABLE {tables.name(table)} {', '.join(changes)}")


def remarks_on_keys(tables: Tables, table: str) -> list[str]:
    """How long texts may be that are part of a key."""
    key = next((index for index in tables.indexes(table) if index.name == KEY), None)
    if key is None:
        return []
    most = MOST_INDEXED // len(key.columns)
    return [
        f"The column {column.name} takes texts of at most {most} characters: it is part of the key."
        for column in tables.columns(table)
        if column.name in key.columns and column.is_text
    ]


def _is_key(index: Index, names: Sequence[str]) -> bool:
    return index.unique and index.whole and sorted(index.columns) == sorted(names)


def _inexact(tables: Tables, columns: Sequence[MysqlColumn]) -> list[MysqlColumn]:
    """Texts that are compared otherwise than byte by byte, or can't be indexed wholly."""
    return [
        column
        for column in columns
        if column.is_text
        and (column.collation != tables.server.exact or text_limits(column.declared)[0] is None)
    ]


def _check_others(
    table: str, indexes: Sequence[Index], names: Sequence[str], columns: dict[str, MysqlColumn]
) -> None:
    """A row is never found by the number that the server itself gives it."""
    for index in indexes:
        own = any(
            "auto_increment" in columns[name].extra for name in index.columns if name in columns
        )
        if index.unique and not _is_key(index, names) and index.name != KEY and not own:
            raise DestinationError(
                f"{table} can't be merged into by {', '.join(names)}",
                cause=f"its index {index.name} is unique too, and could choose another row",
                next_step="Merge by that index's columns, remove the index, or append.",
            )


def _check_doubled(
    tables: Tables,
    table: str,
    names: Sequence[str],
    key: tuple[str, ...],
    columns: dict[str, MysqlColumn],
) -> None:
    exact = tables.server.exact
    listed = ", ".join(
        f"CONVERT({quoted(name)} USING utf8mb4) COLLATE {exact}"
        if columns[name].is_text
        else quoted(name)
        for name in names
    )
    present = " AND ".join(f"{quoted(name)} IS NOT NULL" for name in names)
    found = tables.query(
        f"SELECT {listed}, COUNT(*) FROM {tables.name(table)} WHERE {present}"  # noqa: S608
        f" GROUP BY {listed} HAVING COUNT(*) > 1 ORDER BY COUNT(*) DESC LIMIT 1"
    )
    if found:
        raise doubled_keys(table, key, found[0])


def _text(tables: Tables, table: str, column: MysqlColumn, columns_in_key: int) -> str:
    """Long enough for what is there."""
    ((longest,),) = tables.query(
        f"SELECT MAX(CHAR_LENGTH({quoted(column.name)})) FROM {tables.name(table)}"  # noqa: S608
    )
    length, most = int(str(longest or 0)), MOST_INDEXED // columns_in_key
    if length > most:
        raise DestinationError(
            f"{column.name} of {table} can't be part of a key",
            cause=f"a text in it has {length:,} characters, and an index takes {most}",
            next_step="Choose another key, or hash the field in the mapping.",
        )
    declared = text_limits(column.declared)[0] or 0
    kept = "" if column.nullable else " NOT NULL"
    return indexed_text(tables.server, columns_in_key, max(length, declared)) + kept
