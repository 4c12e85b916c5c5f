"""Types of fields as SQLite keeps them, and values as they are bound. Pure.

What SQLite's storage classes can't hold exactly is kept as text: numbers beyond 64 bits and
decimals. Source of the affinity rules: sqlite.org/datatype3.html, section 3.1.
"""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import TypeAlias, cast

from migrateiq_desktop.engine.ports import ColumnRows, Missing, Moments
from migrateiq_desktop.model.exact_json import moment_text, number_text
from migrateiq_desktop.model.schema import FieldType, StreamSchema

Stored: TypeAlias = str | int | float | bytes | None
"""What SQLite stores."""

_NOTHING: frozenset[type] = frozenset({type(None), Missing})

DECLARED: dict[FieldType, str] = {
    FieldType.INT: "INTEGER",
    FieldType.FLOAT: "REAL",
    FieldType.BOOL: "BOOLEAN",
    FieldType.DECIMAL: "TEXT",
    FieldType.DATE: "DATE",
    FieldType.DATETIME: "DATETIME",
    FieldType.TEXT: "TEXT",
    FieldType.JSON: "TEXT",
}

_BY_NAME = {
    "BOOLEAN": FieldType.BOOL,
    "BOOL": FieldType.BOOL,
    "DATE": FieldType.DATE,
    "DATETIME": FieldType.DATETIME,
    "TIMESTAMP": FieldType.DATETIME,
}


def type_of_declared(declared: str) -> FieldType:
    """What a column of such a declared type holds without loss."""
    name = declared.upper().strip()
    if name in _BY_NAME:
        return _BY_NAME[name]
    if "INT" in name:
        return FieldType.INT
    if any(part in name for part in ("CHAR", "CLOB", "TEXT", "BLOB")) or not name:
        return FieldType.TEXT
    # REAL, DOUBLE, FLOAT, and NUMERIC: whole numbers and fractions, but no more than a float's
    return FieldType.FLOAT


def bound(rows: Sequence[tuple[object, ...]], schema: StreamSchema) -> ColumnRows:
    """The rows as SQLite's driver takes them."""
    rows = ColumnRows.of(rows)
    binders = [_BINDERS.get(column.type) for column in schema.columns]
    return ColumnRows(
        [
            [_bound(values, bind) for values, bind in zip(part, binders, strict=True)]
            for part in rows.parts
        ],
        has_missing=rows.has_missing,
    )


def _bound(values: Sequence[object], bind: Callable[[object], object] | None) -> Sequence[object]:
    if bind is None:
        return values
    if isinstance(values, Moments):
        return values.texts
    kinds = set(map(type, values))
    if kinds == {datetime}:
        return _moments(values)
    if not kinds & _NOTHING:
        return list(map(bind, values))
    return [value if type(value) in _NOTHING else bind(value) for value in values]


def _moments(values: Sequence[object]) -> Sequence[object]:
    """Moments as text, all in one go: the same as `moment_text` of each."""
    texts = " ".join(map(datetime.isoformat, cast("Sequence[datetime]", values)))
    # the engine gives UTC or no zone, and nothing but a zone has a plus
    return texts.replace("+00:00", "Z").split(" ")


def text_in_column(value: Stored) -> Stored:
    """A stored value as a text column holds it. Called by SQLite while a column is widened."""
    return number_text(value) if isinstance(value, (int, float)) else value


def bool_text_in_column(value: Stored) -> Stored:
    """The same for a column of true and false, which SQLite keeps as 1 and 0."""
    if value in (0, 1) and isinstance(value, int):
        return "true" if value else "false"
    return text_in_column(value)


def _decimal(value: object) -> str:
    if not isinstance(value, Decimal):
        raise TypeError(f"{type(value).__name__} in a decimal column")
    return number_text(value)


def _date(value: object) -> str:
    if not isinstance(value, date):
        raise TypeError(f"{type(value).__name__} in a date column")
    return value.isoformat()


def _datetime(value: object) -> str:
    if not isinstance(value, datetime):
        raise TypeError(f"{type(value).__name__} in a datetime column")
    return moment_text(value)


_BINDERS: dict[FieldType, Callable[[object], object]] = {
    FieldType.DECIMAL: _decimal,
    FieldType.DATE: _date,
    FieldType.DATETIME: _datetime,
}
