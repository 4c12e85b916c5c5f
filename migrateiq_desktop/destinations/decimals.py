"""How much room exact numbers need, and their text. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

MOST_DIGITS = 38
"""Of a decimal column: what every reader of Parquet knows, and DuckDB too (duckdb.org/docs, Numeric
Types)."""
_WRITTEN_OUT = 1_000
"""Larger exponents are written as such."""


@dataclass(frozen=True, slots=True)
class Digits:
    """How many digits numbers need before and after the point."""

    before: int = 1
    after: int = 0

    def with_also(self, other: "Digits") -> "Digits":
        """What holds both."""
        return Digits(max(self.before, other.before), max(self.after, other.after))

    @property
    def fit(self) -> bool:
        """Whether a decimal column holds them."""
        return self.before + self.after <= MOST_DIGITS


def digits_of(values: Iterable[object]) -> Digits:
    """What the decimals among the values need."""
    needed = Digits()
    for value in values:
        if isinstance(value, Decimal) and value:
            exponent = shortest(value).as_tuple().exponent
            after = max(0, -exponent) if isinstance(exponent, int) else 0
            needed = needed.with_also(Digits(max(1, value.adjusted() + 1), after))
    return needed


def shortest(number: Decimal) -> Decimal:
    """The same number without zeros at its end; never rounded, whatever its length."""
    sign, digits, exponent = number.as_tuple()
    if not number or not isinstance(exponent, int):
        return Decimal(0)
    kept = len(digits)
    while digits[kept - 1] == 0:
        kept -= 1
    return Decimal((sign, digits[:kept], exponent + len(digits) - kept))


def decimal_text(number: Decimal) -> str:
    """The text of a decimal in a column of text: the same for equal numbers, and as a decimal
    column that could have held it would write it."""
    short = shortest(number)
    return format(short, "f") if abs(short.adjusted()) <= _WRITTEN_OUT else str(short)
