"""Columns and indexes of a table as MySQL and MariaDB describe them in information_schema."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from .mysql_types import IN_UTC, NO_ZONE, TEXT, type_of_declared
from .rules import OURS
from .transactions import TableColumn

Query = Callable[[str, Sequence[object]], list[tuple[object, ...]]]
WIDE = f"{OURS}wide"
"""The column that a widened one is made in."""
KEY = f"{OURS}key"
"""Our unique index, in every table that has one."""
PARENT = f"{OURS}parent"
"""Our index on a child table's way back to the record."""
OUR_INDEXES = (KEY, PARENT)
_MARKS = (IN_UTC, NO_ZONE)


@dataclass(frozen=True, slots=True)
class Server:
    """What differs from server to server."""

    mariadb: bool
    folds_tables: bool
    """Names of tables are equal whatever their case."""
    packet: int
    """The most bytes that a statement may have."""

    @property
    def exact(self) -> str:
        """The collation that takes no two texts for equal, not even for spaces at their end."""
        return "utf8mb4_nopad_bin" if self.mariadb else "utf8mb4_0900_bin"

    def same_table(self, one: str, other: str) -> bool:
        """information_schema finds more than is meant."""
        return one == other or (self.folds_tables and one.casefold() == other.casefold())


@dataclass(frozen=True, slots=True)
class MysqlColumn(TableColumn):
    """A column with all that must not be lost when it is widened."""

    charset: str | None
    collation: str | None
    comment: str
    nullable: bool
    default: str | None
    extra: str

    @property
    def is_text(self) -> bool:
        """Whether it holds characters."""
        return self.charset is not None


@dataclass(frozen=True, slots=True)
class Index:
    """An index of a table."""

    name: str
    unique: bool
    columns: tuple[str, ...]
    lengths: tuple[int | None, ...]
    """Of each column the characters that are indexed; None: all."""
    kind: str

    @property
    def whole(self) -> bool:
        """Whether it covers its columns wholly."""
        return self.kind == "BTREE" and not any(self.lengths)


def columns_of(query: Query, server: Server, table: str) -> tuple[MysqlColumn, ...]:
    """A table's columns in their order, but for those that are computed."""
    found = query(
        "SELECT TABLE_NAME, COLUMN_NAME, COLUMN_TYPE, CHARACTER_SET_NAME, COLLATION_NAME,"
        " COLUMN_COMMENT, IS_NULLABLE, COLUMN_DEFAULT, EXTRA FROM information_schema.COLUMNS"
        " WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = %s"
        " AND UPPER(EXTRA) NOT LIKE '%%VIRTUAL%%' AND UPPER(EXTRA) NOT LIKE '%%STORED%%'"
        " ORDER BY ORDINAL_POSITION",
        (table,),
    )
    return tuple(_column(row[1:]) for row in found if server.same_table(str(row[0]), table))


def indexes_of(query: Query, server: Server, table: str) -> tuple[Index, ...]:
    """A table's indexes."""
    found = query(
        "SELECT TABLE_NAME, INDEX_NAME, NON_UNIQUE, COLUMN_NAME, SUB_PART, INDEX_TYPE"
        " FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = %s"
        " ORDER BY INDEX_NAME, SEQ_IN_INDEX",
        (table,),
    )
    rows = [row[1:] for row in found if server.same_table(str(row[0]), table)]
    return tuple(
        _index(name, [row for row in rows if row[0] == name])
        for name in dict.fromkeys(row[0] for row in rows)
    )


def _column(row: tuple[object, ...]) -> MysqlColumn:
    name, kind, charset, collation, comment, nullable, default, extra = row
    declared = str(kind).lower()
    if comment in _MARKS and declared == "datetime(6)":
        declared = f"{declared} COMMENT '{comment}'"
    return MysqlColumn(
        name=str(name),
        declared=declared,
        type=type_of_declared(declared),
        charset=None if charset is None else str(charset),
        collation=None if collation is None else str(collation),
        comment=str(comment or ""),
        nullable=nullable == "YES",
        default=None if default is None else str(default),
        extra=str(extra or "").lower(),
    )


def _index(name: object, rows: Sequence[tuple[object, ...]]) -> Index:
    return Index(
        name=str(name),
        unique=not rows[0][1],
        # an index on an expression has no column there
        columns=tuple(str(row[2] or "") for row in rows),
        lengths=tuple(None if row[3] is None else int(str(row[3])) for row in rows),
        kind=str(rows[0][4]) if all(row[2] for row in rows) else "expression",
    )


def type_sql(declared: str) -> str:
    """A declared type for a new or changed column: text can hold every character."""
    return f"{TEXT} CHARACTER SET utf8mb4" if declared == TEXT else declared


def attributes(column: MysqlColumn, wide: str, server: Server) -> str:
    """What a column keeps when it gets a wider type."""
    kept = "" if column.nullable else " NOT NULL"
    is_text = type_of_declared(wide) is type_of_declared(TEXT)
    if column.default not in (None, "NULL") and not is_text:
        kept += f" DEFAULT {_default(column, server)}"
    if "auto_increment" in column.extra and not is_text:
        kept += " AUTO_INCREMENT"
    if column.comment and column.comment not in _MARKS and "COMMENT" not in wide:
        escaped = column.comment.replace("\\", "\\\\").replace("'", "\\'")
        kept += f" COMMENT '{escaped}'"
    return kept


def _default(column: MysqlColumn, server: Server) -> str:
    given = str(column.default)
    if server.mariadb:
        return given
    if "default_generated" in column.extra:
        return f"({given})"
    escaped = given.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"
