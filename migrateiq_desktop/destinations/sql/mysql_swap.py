"""A staged table takes another's place, and goes back when its run isn't finished.

RENAME TABLE is atomic, but commits at once. So the replaced table is kept aside until the mark that
the stream is finished stands beside the data: as long as it is there, the swap can be undone.
Grants and views belong to the table's name, and stay.
"""

from collections.abc import Sequence

import pymysql

from migrateiq_desktop.model.errors import DestinationError

from .mysql_columns import KEY, Index
from .mysql_names import quoted, quoted_list, short_table
from .mysql_room import Tables


def check_replaceable(tables: Tables, table: str) -> None:
    """Raises DestinationError for a table whose foreign keys or triggers a swap would lose."""
    name = short_table(table)
    keys = tables.query(
        "SELECT CONSTRAINT_NAME FROM information_schema.KEY_COLUMN_USAGE"
        " WHERE (TABLE_SCHEMA = DATABASE() AND BINARY TABLE_NAME = %s"
        " AND REFERENCED_TABLE_NAME IS NOT NULL)"
        " OR (REFERENCED_TABLE_SCHEMA = DATABASE() AND BINARY REFERENCED_TABLE_NAME = %s)",
        (name, name),
    )
    triggers = tables.query(
        "SELECT TRIGGER_NAME FROM information_schema.TRIGGERS"
        " WHERE EVENT_OBJECT_SCHEMA = DATABASE() AND BINARY EVENT_OBJECT_TABLE = %s",
        (name,),
    )
    found = [f"the foreign key {one}" for (one,) in keys]
    found += [f"the trigger {one}" for (one,) in triggers]
    if found:
        raise DestinationError(
            f"{table} can't be replaced",
            cause=f"{', '.join(found)} belongs to the table that is there, and would be lost",
            next_step="Choose append or merge, or remove what belongs to it meanwhile.",
        )


def swap(tables: Tables, staged: str, table: str, aside: str, *, is_there: bool) -> list[str]:
    """Put the staged table in the other's place. Gives what was lost by it, in words."""
    check_replaceable(tables, table)
    lost = []
    if is_there:
        lost = _indexes_again(tables, staged, tables.indexes(table))
    else:
        # there is always something to put aside, as the sign that the swap has happened
        tables.define(f"CREATE TABLE {tables.name(table)} LIKE {tables.name(staged)}")
    tables.define(
        f"RENAME TABLE {tables.name(table)} TO {tables.name(aside)},"
        f" {tables.name(staged)} TO {tables.name(table)}"
    )
    return lost


def put_back(tables: Tables, staged: str, table: str, aside: str) -> None:
    """Undo a swap, if there was one: what is set aside tells."""
    if not tables.columns(aside):
        return
    back = f"{tables.name(aside)} TO {tables.name(table)}"
    if tables.columns(table) and not tables.columns(staged):
        tables.define(f"RENAME TABLE {tables.name(table)} TO {tables.name(staged)}, {back}")
    elif not tables.columns(table):
        tables.define(f"RENAME TABLE {back}")


def _indexes_again(tables: Tables, staged: str, wanted: Sequence[Index]) -> list[str]:
    there = {index.name for index in tables.indexes(staged)}
    lost = []
    for index in wanted:
        if index.name in there or index.name == KEY:
            continue
        try:
            tables.define(f"ALTER TABLE {tables.name(staged)} ADD {_definition(index)}")
        except (pymysql.Error, ValueError) as error:
            lost.append(
                f"The index {index.name} of the replaced table could not be made again:"
                f" {error.args[-1]}."
            )
    return lost


def _definition(index: Index) -> str:
    if index.kind == "expression":
        raise ValueError("it is made of an expression")
    if index.name == "PRIMARY":
        return f"PRIMARY KEY ({quoted_list(index.columns)})"
    parts = ", ".join(
        quoted(name) + (f"({length})" if length else "")
        for name, length in zip(index.columns, index.lengths, strict=True)
    )
    kind = index.kind if index.kind in ("FULLTEXT", "SPATIAL") else "UNIQUE" * index.unique
    return f"{kind} INDEX {quoted(index.name)} ({parts})"
