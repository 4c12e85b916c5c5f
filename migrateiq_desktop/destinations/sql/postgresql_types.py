"""Types of fields as PostgreSQL keeps them, and the SQL that widens one into another. Pure.

Exact numbers are numeric. A moment is timestamp with time zone when it has a zone; a column of
moments with and without one is text. JSON is `json`, which keeps the text as it came.
"""

import re
from collections.abc import Callable, Sequence
from datetime import datetime
from decimal import Decimal

from migrateiq_desktop.engine.ports import Moments
from migrateiq_desktop.model.schema import FieldType

TEXT = "text"
NAIVE = "timestamp without time zone"
ZONED = "timestamp with time zone"
NUMERIC = "numeric"
FLOAT = "double precision"
FLOAT_TEXT = "pg_temp.migrateiq_float_text"

DECLARED: dict[FieldType, str] = {
    FieldType.INT: "bigint",
    FieldType.FLOAT: FLOAT,
    FieldType.DECIMAL: NUMERIC,
    FieldType.BOOL: "boolean",
    FieldType.DATE: "date",
    FieldType.TEXT: TEXT,
    FieldType.JSON: "json",
}
INT_BITS = {"smallint": 15, "integer": 31, "bigint": 63}
"""How many bits of a whole number fit, its sign left out."""
_NUMERIC = re.compile(r"numeric\((\d+),(\d+)\)")
_FAMILIES = {
    FLOAT: FieldType.FLOAT,
    "real": FieldType.FLOAT,
    NUMERIC: FieldType.DECIMAL,
    "boolean": FieldType.BOOL,
    "date": FieldType.DATE,
    NAIVE: FieldType.DATETIME,
    ZONED: FieldType.DATETIME,
    "json": FieldType.JSON,
    "jsonb": FieldType.JSON,
}


def type_of_declared(declared: str) -> FieldType:
    """What a column of such a type holds without loss; text goes in and out of any other type."""
    if declared in INT_BITS:
        return FieldType.INT
    if _NUMERIC.fullmatch(declared):
        return FieldType.DECIMAL
    return _FAMILIES.get(declared, FieldType.TEXT)


def holds(declared: str, kind: FieldType, values: Callable[[], Sequence[object]]) -> bool:
    """Whether a column of such a type, which may be narrower than ours, takes the values as they
    are: whole numbers of a few bits, numerics with limits that would round, floats of 32 bits."""
    if kind is FieldType.INT:
        bits = INT_BITS[declared]
        if declared == DECLARED[kind]:
            # larger ones than it takes are decimals by now
            return True
        return all(-(2**bits) <= value < 2**bits for value in values() if isinstance(value, int))
    if kind is FieldType.FLOAT:
        return declared == FLOAT
    match = _NUMERIC.fullmatch(declared)
    if match is None:
        return True
    after = int(match[2])
    before = int(match[1]) - after
    return all(
        value.adjusted() < before and -_exponent(value) <= after
        for value in values()
        if isinstance(value, Decimal) and value
    )


def _exponent(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0


def moment_type(values: Sequence[object], there: str | None) -> str:
    """The type for moments beside those that are there (None: none are)."""
    if isinstance(values, Moments):
        zoned = {values.zoned} - {None}
    else:
        zoned = {value.tzinfo is not None for value in values if isinstance(value, datetime)}
    kinds = {ZONED if one else NAIVE for one in zoned} | ({there} if there else set())
    return TEXT if len(kinds) > 1 else next(iter(kinds), NAIVE)


def widening(column: str, declared: str, wide: str) -> str:
    """SQL for a stored value in its wider column."""
    if wide == TEXT:
        return _text(column, declared)
    if wide == NUMERIC and declared in (FLOAT, "real"):
        # the cast itself keeps 15 digits only
        return f"{column}::{FLOAT}::text::numeric"
    return f"{column}::{wide}"


def _text(column: str, declared: str) -> str:
    if declared in (FLOAT, "real"):
        return f"{FLOAT_TEXT}({column}::{FLOAT})"
    if declared == NAIVE:
        return _moment_text(column)
    if declared == ZONED:
        return f"{_moment_text(f'timezone($$UTC$$, {column})')} || 'Z'"
    return f"{column}::text"


def _moment_text(moment: str) -> str:
    whole = 'YYYY-MM-DD"T"HH24:MI:SS'
    return (
        f"CASE WHEN date_trunc('second', {moment}) = {moment}"
        f" THEN to_char({moment}, '{whole}') ELSE to_char({moment}, '{whole}.US') END"
    )


# The text that the engine writes for a float: Python's, its exponents written as a Decimal's.
FLOAT_TEXT_FUNCTION = f"""
CREATE FUNCTION {FLOAT_TEXT}(x double precision) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $body$
DECLARE
    n numeric := abs(x::text::numeric);
    sign text := CASE WHEN x::text LIKE '-%' THEN '-' ELSE '' END;
    plain text := trim_scale(n)::text;
    digits text := btrim(replace(plain, '.', ''), '0');
    power integer;
    kept integer := 15;
BEGIN
    IF x IS NULL THEN RETURN NULL; END IF;
    IF n = 0 THEN RETURN sign || '0.0'; END IF;
    IF n >= 1 THEN
        power := length(split_part(plain, '.', 1)) - 1;
    ELSE
        power := length(ltrim(split_part(plain, '.', 2), '0'))
            - length(split_part(plain, '.', 2)) - 1;
    END IF;
    IF power >= 15 THEN
        -- whole numbers come with all their digits here: as many as are needed will do
        WHILE least(round(n, kept - 1 - power), 1.7976931348623157e308)::double precision
            <> abs(x) LOOP
            kept := kept + 1;
        END LOOP;
        n := least(round(n, kept - 1 - power), 1.7976931348623157e308);
        plain := trim_scale(n)::text;
        digits := btrim(replace(plain, '.', ''), '0');
        power := length(split_part(plain, '.', 1)) - 1;
    END IF;
    IF power >= -4 AND power < 16 THEN
        RETURN sign || plain || CASE WHEN plain LIKE '%.%' THEN '' ELSE '.0' END;
    END IF;
    IF power >= -6 AND power <= length(digits) - 1 THEN RETURN sign || plain; END IF;
    RETURN sign || left(digits, 1) || CASE WHEN length(digits) > 1 THEN '.' ELSE '' END
        || substr(digits, 2) || 'E' || CASE WHEN power > 0 THEN '+' ELSE '' END || power;
END $body$"""
