"""Types of fields as DuckDB keeps them, and the SQL that widens one into another. Pure.

Exact numbers are DECIMAL(38, s) as long as 38 digits hold all of them, otherwise text. A moment is
TIMESTAMP WITH TIME ZONE when it has a zone, TIMESTAMP when not; a column of both is text.
"""

import re
from collections.abc import Sequence
from datetime import datetime

from migrateiq_desktop.destinations.decimals import MOST_DIGITS, Digits
from migrateiq_desktop.engine.ports import Moments
from migrateiq_desktop.model.schema import FieldType

TEXT = "VARCHAR"
NAIVE = "TIMESTAMP"
ZONED = "TIMESTAMP WITH TIME ZONE"

DECLARED: dict[FieldType, str] = {
    FieldType.INT: "BIGINT",
    FieldType.FLOAT: "DOUBLE",
    FieldType.BOOL: "BOOLEAN",
    FieldType.DATE: "DATE",
    FieldType.TEXT: TEXT,
    FieldType.JSON: TEXT,
}
INT_BITS = {"TINYINT": 7, "SMALLINT": 15, "INTEGER": 31, "BIGINT": 63}
"""How many bits of a whole number fit, its sign left out."""
_DECIMAL = re.compile(r"DECIMAL\((\d+),(\d+)\)")
_FAMILIES = {
    "DOUBLE": FieldType.FLOAT,
    "FLOAT": FieldType.FLOAT,
    "BOOLEAN": FieldType.BOOL,
    "DATE": FieldType.DATE,
    NAIVE: FieldType.DATETIME,
    ZONED: FieldType.DATETIME,
}


def decimal_type(digits: Digits) -> str:
    """The type that holds such numbers exactly."""
    return f"DECIMAL({MOST_DIGITS},{digits.after})" if digits.fit else TEXT


def type_of_declared(declared: str) -> FieldType:
    """What a column of such a type holds without loss; text goes in and out of any other type."""
    if declared in INT_BITS:
        return FieldType.INT
    if _DECIMAL.fullmatch(declared):
        return FieldType.DECIMAL
    return _FAMILIES.get(declared, FieldType.TEXT)


def decimal_of(declared: str) -> Digits | None:
    """The digits that a DECIMAL has room for; None for any other type."""
    match = _DECIMAL.fullmatch(declared)
    return None if match is None else Digits(int(match[1]) - int(match[2]), int(match[2]))


def moment_type(values: Sequence[object], there: str | None) -> str:
    """The type for moments beside those that are there (None: none are)."""
    if isinstance(values, Moments):
        zoned = {values.zoned} - {None}
    else:
        zoned = {value.tzinfo is not None for value in values if isinstance(value, datetime)}
    kinds = {ZONED if one else NAIVE for one in zoned} | ({there} if there else set())
    return TEXT if len(kinds) > 1 else next(iter(kinds), NAIVE)


def text_expression(column: str, declared: str) -> str:
    """SQL for the text that stands for a stored value, the same as the engine would have sent."""
    if declared == "DOUBLE":
        return _float_text(f"CAST({column} AS VARCHAR)")
    if declared == NAIVE:
        return _moment_text(column)
    if declared == ZONED:
        return f"{_moment_text(f'make_timestamp(epoch_us({column}))')} || 'Z'"
    if declared.startswith("DECIMAL") and not declared.endswith(",0)"):
        return f"rtrim(rtrim(CAST({column} AS VARCHAR), '0'), '.')"
    return f"CAST({column} AS VARCHAR)"


def _moment_text(moment: str) -> str:
    whole = "'%Y-%m-%dT%H:%M:%S'"
    return (
        f"CASE WHEN epoch_us({moment}) % 1000000 = 0 THEN strftime({moment}, {whole})"
        f" ELSE strftime({moment}, '%Y-%m-%dT%H:%M:%S.%f') END"
    )


def _float_text(text: str) -> str:
    """DuckDB writes a float as Python does; only exponents are written as a Decimal's."""
    digits = f"split_part({text}, 'e', 1)"
    power = f"CAST(split_part({text}, 'e', 2) AS INTEGER)"
    plain = f"replace(replace({digits}, '-', ''), '.', '')"
    sign = f"CASE WHEN {text} LIKE '-%' THEN '-' ELSE '' END"
    return (
        f"CASE WHEN NOT contains({text}, 'e') THEN {text}"
        f" WHEN {power} IN (-5, -6) THEN {sign} || '0.' || repeat('0', -1 - {power}) || {plain}"
        f" WHEN {power} = 16 AND length({plain}) = 17 THEN {sign} || {plain}"
        f" ELSE {digits} || 'E' || CASE WHEN {power} > 0 THEN '+' ELSE '' END || {power} END"
    )
