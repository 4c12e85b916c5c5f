"""Values as Excel keeps them, exactly or as text, and what no cell can hold. Pure.

Source: support.microsoft.com, Excel specifications and limits: 15 digits, 32,767 characters.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from migrateiq_desktop.destinations.decimals import decimal_text, shortest
from migrateiq_desktop.destinations.texts import texts_in
from migrateiq_desktop.engine.ports import Moments
from migrateiq_desktop.model.exact_json import text_of
from migrateiq_desktop.model.schema import FieldType

LONGEST_TEXT = 32_767
"""UTF-16 units."""
MOST_DIGITS = 15
_FIRST_DAY = date(1900, 3, 1)
"""Before it programs disagree: Excel believes that 1900 had a 29th of February."""
_LARGEST, _SMALLEST = 9.99999999999999e307, 2.2251e-308
_MAY_BE_LONG: frozenset[type] = frozenset({dict, list, Decimal})


class Shown(StrEnum):
    """Number formats of days and moments."""

    DAY = "yyyy-mm-dd"
    MOMENT = "yyyy-mm-dd hh:mm:ss"
    MILLISECONDS = "yyyy-mm-dd hh:mm:ss.000"
    UTC = 'yyyy-mm-dd hh:mm:ss"Z"'
    UTC_MILLISECONDS = 'yyyy-mm-dd hh:mm:ss.000"Z"'


@dataclass(frozen=True, slots=True)
class Day:
    """A day or a moment as a real one of Excel's."""

    value: date
    shown: Shown


Cell = str | bool | int | float | Day | None


class ExcelCells:
    """Columns as cells; counts what had to become text."""

    def __init__(self) -> None:
        self._as_text: Counter[str] = Counter()

    def of(self, values: Sequence[object], kind: FieldType) -> Sequence[Cell]:
        """The cells of a column."""
        convert = self._converters.get(kind)
        if convert is None:
            return [value if value is None else str(value) for value in values]
        return [None if value is None else convert(self, value) for value in values]

    def remarks(self, name: str) -> list[str]:
        """What had to become text, in words."""
        return [
            f"{count:,} {what} in {name} are text, because Excel would change them."
            for what, count in self._as_text.items()
        ]

    def _number(self, value: object) -> Cell:
        if isinstance(value, bool) or not isinstance(value, (int, float, Decimal)):
            return text_of(value)
        if isinstance(value, float):
            fits = not value or _SMALLEST <= abs(value) <= _LARGEST
            return value if fits else self._text("numbers", value)
        short = shortest(Decimal(value))
        digits = len(short.as_tuple().digits)
        if digits > MOST_DIGITS or abs(short.adjusted()) > 300:
            return self._text("numbers", value)
        return value if isinstance(value, int) else float(short)

    def _bool(self, value: object) -> Cell:
        return bool(value)

    def _day(self, value: object) -> Cell:
        if not isinstance(value, date):
            return text_of(value)
        return Day(value, Shown.DAY) if value >= _FIRST_DAY else self._text("dates", value)

    def _moment(self, value: object) -> Cell:
        if not isinstance(value, datetime):
            return text_of(value)
        if value.date() < _FIRST_DAY or value.microsecond % 1000:
            return self._text("dates and times", value)
        zoned, plain = value.tzinfo is not None, value.replace(tzinfo=None)
        if plain.microsecond:
            return Day(plain, Shown.UTC_MILLISECONDS if zoned else Shown.MILLISECONDS)
        return Day(plain, Shown.UTC if zoned else Shown.MOMENT)

    def _text(self, what: str, value: object) -> str:
        self._as_text[what] += 1
        return decimal_text(value) if isinstance(value, Decimal) else text_of(value)

    _converters: dict[FieldType, "Callable[[ExcelCells, object], Cell]"] = {
        FieldType.INT: _number,
        FieldType.FLOAT: _number,
        FieldType.DECIMAL: _number,
        FieldType.BOOL: _bool,
        FieldType.DATE: _day,
        FieldType.DATETIME: _moment,
    }


class ExcelRefusals:
    """Implements `engine.ports.Refusals`: a cell never holds a text cut short."""

    def none_in(
        self,
        column: str,  # noqa: ARG002  # all alike
        values: Sequence[object],
        kinds: AbstractSet[type],
    ) -> bool:
        """Whether no text can be too long."""
        if isinstance(values, Moments):
            return True
        if kinds & _MAY_BE_LONG:
            return False
        # a character is two units at most
        return str not in kinds or max(map(len, texts_in(values)), default=0) <= LONGEST_TEXT // 2

    def reason(self, column: str, value: object) -> str | None:  # noqa: ARG002  # all alike
        """That a text is too long."""
        if not isinstance(value, (str, dict, list, Decimal)):
            return None
        text = text_of(value)
        if len(text) <= LONGEST_TEXT // 2:
            return None
        units = len(text.encode("utf-16-le", "surrogatepass")) // 2
        if units <= LONGEST_TEXT:
            return None
        return f"{units:,} characters, and a cell of Excel takes {LONGEST_TEXT:,}"
