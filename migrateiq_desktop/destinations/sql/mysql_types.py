"""Types of fields as MySQL and MariaDB keep them, and the SQL that widens one into another. Pure.

Exact numbers are decimal(65, s) as long as 65 digits, 30 of them after the point, hold all of them,
otherwise text. Moments are datetime(6), and the column's comment says whether they are in UTC or
have no zone; a column of both is text. JSON is text: MySQL's own type would change it.
"""

import re
from collections.abc import Sequence
from datetime import UTC, datetime

from migrateiq_desktop.destinations.decimals import Digits
from migrateiq_desktop.engine.ports import Moments
from migrateiq_desktop.model.schema import FieldType

TEXT = "longtext"
IN_UTC = "UTC"
NO_ZONE = "no zone"
ZONED = f"datetime(6) COMMENT '{IN_UTC}'"
NAIVE = f"datetime(6) COMMENT '{NO_ZONE}'"
FLOAT = "double"
MOST_DIGITS = 65
MOST_AFTER_POINT = 30
"""Source: dev.mysql.com/doc, 13.1.3 Fixed-Point Types."""

DECLARED: dict[FieldType, str] = {
    FieldType.INT: "bigint",
    FieldType.FLOAT: FLOAT,
    FieldType.BOOL: "tinyint(1)",
    FieldType.DATE: "date",
    FieldType.TEXT: TEXT,
    FieldType.JSON: TEXT,
}
_INT = re.compile(r"(tinyint|smallint|mediumint|int|bigint)(?:\(\d+\))?( unsigned)?(?: zerofill)?")
_BITS = {"tinyint": 8, "smallint": 16, "mediumint": 24, "int": 32, "bigint": 64}
_DECIMAL = re.compile(r"decimal\((\d+),(\d+)\)( unsigned)?(?: zerofill)?")
_MOMENT = re.compile(r"(datetime|timestamp)(?:\((\d)\))?")
_LIMITED = re.compile(r"(?:var)?char\((\d+)\)")
_BYTES = {"tinytext": 255, "text": 65_535, "mediumtext": 2**24 - 1}
_FIRST_TIMESTAMP = datetime(1970, 1, 1, 0, 0, 1, tzinfo=UTC)
_LAST_TIMESTAMP = datetime(2038, 1, 19, 3, 14, 7, tzinfo=UTC)
_FAMILIES = {
    "tinyint(1)": FieldType.BOOL,
    FLOAT: FieldType.FLOAT,
    "double unsigned": FieldType.FLOAT,
    "float": FieldType.FLOAT,
    "float unsigned": FieldType.FLOAT,
    "date": FieldType.DATE,
    "json": FieldType.JSON,
    ZONED: FieldType.DATETIME,
    NAIVE: FieldType.DATETIME,
}


def type_of_declared(declared: str) -> FieldType:
    """What a column of such a type holds without loss; text goes in and out of any other type."""
    if declared in _FAMILIES:
        return _FAMILIES[declared]
    for pattern, kind in _PATTERNS:
        if pattern.fullmatch(declared):
            return kind
    return FieldType.TEXT


_PATTERNS = (
    (_INT, FieldType.INT),
    (_DECIMAL, FieldType.DECIMAL),
    (_MOMENT, FieldType.DATETIME),
)


def fits(digits: Digits) -> bool:
    """Whether a decimal holds them."""
    return digits.after <= MOST_AFTER_POINT and digits.before + digits.after <= MOST_DIGITS


def declared_decimal(digits: Digits) -> str:
    """The type that holds such numbers exactly."""
    return f"decimal({MOST_DIGITS},{digits.after})" if fits(digits) else TEXT


def room_of(declared: str) -> Digits | None:
    """The digits that a decimal has room for; None for any other type."""
    match = _DECIMAL.fullmatch(declared)
    return None if match is None else Digits(int(match[1]) - int(match[2]), int(match[2]))


def holds_ints(declared: str, values: Sequence[object]) -> bool:
    """Whether a column of whole numbers has room for all of these."""
    match = _INT.fullmatch(declared)
    if match is None:
        return False
    bits = _BITS[match[1]]
    low, high = (0, 2**bits) if match[2] else (-(2 ** (bits - 1)), 2 ** (bits - 1))
    return all(low <= value < high for value in values if isinstance(value, int))


def text_limits(declared: str) -> tuple[int | None, int | None]:
    """How many characters, and how many bytes, a column of text takes; None: as many as come."""
    match = _LIMITED.fullmatch(declared)
    return (int(match[1]) if match else None), _BYTES.get(declared)


def moment_type(values: Sequence[object], there: str | None) -> str:
    """The type for moments beside those that are there (None: none are).

    A datetime that somebody else has made takes moments of either kind, but not of both.
    """
    if isinstance(values, Moments) and not (there or "").startswith("timestamp"):
        # one of them stands for all: they are alike, and have whole seconds
        values = [next((value for value in values if value is not None), None)]
    moments = [value for value in values if isinstance(value, datetime)]
    kinds = {ZONED if value.tzinfo is not None else NAIVE for value in moments}
    if there in (ZONED, NAIVE):
        kinds.add(there)
    elif there is not None and there.startswith("timestamp"):
        kinds.add(ZONED)
    if len(kinds) > 1:
        return TEXT
    if there is not None and _holds_moments(there, moments):
        return there
    return next(iter(kinds), NAIVE)


def _holds_moments(declared: str, moments: Sequence[datetime]) -> bool:
    """Whether they fit without being rounded."""
    match = _MOMENT.fullmatch(declared)
    if match is None:
        return True
    unit = 10 ** (6 - int(match[2] or 0))
    in_range = match[1] == "datetime" or all(
        value.tzinfo is not None and _FIRST_TIMESTAMP <= value <= _LAST_TIMESTAMP
        for value in moments
    )
    return in_range and all(value.microsecond % unit == 0 for value in moments)


def in_place(declared: str, wide: str) -> bool:
    """Whether the server's own conversion gives the very values that we want."""
    there = type_of_declared(declared)
    if there in (FieldType.INT, FieldType.DATE, FieldType.TEXT, FieldType.JSON):
        return True
    if there is FieldType.DECIMAL:
        room = room_of(declared)
        return room_of(wide) is not None or (room is not None and room.after == 0)
    if there is FieldType.FLOAT:
        return wide == FLOAT
    return there is FieldType.DATETIME and type_of_declared(wide) is FieldType.DATETIME


def widening(column: str, declared: str, wide: str) -> str:
    """SQL for a stored value in its wider column, where the server's own conversion differs.

    `column` is delimited.
    """
    there = type_of_declared(declared)
    if type_of_declared(wide) is FieldType.DECIMAL:
        # by its text: a float has as many digits as bring it back
        return f"CAST(CAST({column} AS CHAR) AS {wide})"
    if there is FieldType.FLOAT:
        exact = column if declared.startswith(FLOAT) else f"CAST({column} AS DOUBLE)"
        return float_text(exact)
    if there is FieldType.BOOL:
        return f"CASE {column} WHEN 1 THEN 'true' WHEN 0 THEN 'false' ELSE {column} END"
    if there is FieldType.DECIMAL:
        return f"TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM CAST({column} AS CHAR)))"
    zone = "Z" if declared == ZONED or declared.startswith("timestamp") else ""
    return (
        f"CONCAT(LPAD(YEAR({column}), 4, '0'), DATE_FORMAT({column}, '-%m-%dT%H:%i:%s'),"
        f" IF(MICROSECOND({column}) = 0, '', DATE_FORMAT({column}, '.%f')), '{zone}')"
    )


def float_text(column: str) -> str:
    """SQL for the text that the engine writes for a float: Python's, with a Decimal's exponents."""
    text = f"CAST(ABS({column}) AS CHAR)"
    mantissa = f"SUBSTRING_INDEX({text}, 'e', 1)"
    exponent = f"IF(LOCATE('e', {text}), CAST(SUBSTRING_INDEX({text}, 'e', -1) AS SIGNED), 0)"
    digits = f"TRIM(BOTH '0' FROM REPLACE({mantissa}, '.', ''))"
    after = f"SUBSTRING_INDEX({mantissa}, '.', -1)"
    # where the first digit stands: 0 for ones, 1 for tens, -1 for tenths
    power = (
        f"({exponent} + IF({mantissa} >= 1, CHAR_LENGTH(SUBSTRING_INDEX({mantissa}, '.', 1)) - 1,"
        f" CAST(CHAR_LENGTH(TRIM(LEADING '0' FROM {after})) AS SIGNED)"
        f" - CAST(CHAR_LENGTH({after}) AS SIGNED) - 1))"
    )
    count = f"CAST(CHAR_LENGTH({digits}) AS SIGNED)"
    whole = (
        f"IF({count} > {power} + 1,"
        f" CONCAT(LEFT({digits}, {power} + 1), '.', SUBSTRING({digits}, {power} + 2)),"
        f" CONCAT(RPAD({digits}, {power} + 1, '0'), '.0'))"
    )
    scientific = (
        f"CONCAT(LEFT({digits}, 1), IF({count} > 1, '.', ''), SUBSTRING({digits}, 2), 'E',"
        f" IF({power} > 0, '+', ''), {power})"
    )
    return (
        f"CONCAT(IF({column} < 0, '-', ''), CASE WHEN {column} = 0 THEN '0.0'"
        f" WHEN {power} BETWEEN 0 AND 15 THEN {whole}"
        f" WHEN {power} BETWEEN -6 AND -1"
        f" THEN CONCAT('0.', REPEAT('0', -1 - {power}), {digits})"
        f" WHEN {power} = 16 AND {count} = 17 THEN {digits}"
        f" ELSE {scientific} END)"
    )
