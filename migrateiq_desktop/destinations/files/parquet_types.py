"""Which types the columns of a Parquet file get, and values brought into them. Pure.

Exact numbers are decimal128(38, s) as long as 38 digits hold all of them, otherwise text. A moment
is in UTC when it has a zone; a column of moments with and without one is text.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Context, Decimal, Inexact, InvalidOperation

import pyarrow as pa
import pyarrow.compute as pc

from migrateiq_desktop.destinations.decimals import MOST_DIGITS, Digits, decimal_text, digits_of
from migrateiq_desktop.model.exact_json import text_of
from migrateiq_desktop.model.schema import FieldType

from .parts import ZONED, values_of
from .widening import widened_values

TEXT = pa.string()
JSON = pa.json_()
_EXACT = Context(prec=MOST_DIGITS, traps=[Inexact, InvalidOperation])
_TYPES: dict[FieldType, pa.DataType] = {
    FieldType.INT: pa.int64(),
    FieldType.FLOAT: pa.float64(),
    FieldType.BOOL: pa.bool_(),
    FieldType.DATE: pa.date32(),
    FieldType.TEXT: TEXT,
    FieldType.JSON: JSON,
}


@dataclass(slots=True)
class ColumnNeeds:
    """What the values of one column ask of its type, gathered from all that has it."""

    kind: FieldType
    """Of the column in the whole file."""
    digits: Digits = field(default_factory=Digits)
    moments: set[pa.DataType] = field(default_factory=set)

    @property
    def must_see(self) -> bool:
        """Whether the values themselves have to be looked at."""
        return self.kind is FieldType.DECIMAL

    def add_type(self, there: pa.DataType) -> None:
        """Some of its values are kept so."""
        if self.kind is FieldType.DATETIME and not pa.types.is_null(there):
            self.moments.add(there)

    def add_values(self, array: pa.Array, kind: FieldType) -> None:
        """Some of its values, of a kind that the column may have had before it was widened."""
        if kind is FieldType.INT:
            ends = pc.min_max(array).as_py()
            values: Iterable[object] = [Decimal(end) for end in ends.values() if end is not None]
        else:
            values = widened_values(values_of(array, kind), kind, FieldType.DECIMAL)
        self.digits = self.digits.with_also(digits_of(values))

    @property
    def type(self) -> pa.DataType:
        """The type that holds them all."""
        if self.kind is FieldType.DECIMAL:
            fits = self.digits.fit
            return pa.decimal128(MOST_DIGITS, self.digits.after) if fits else TEXT
        if self.kind is FieldType.DATETIME:
            return next(iter(self.moments), ZONED) if len(self.moments) < 2 else TEXT
        return _TYPES[self.kind]


def brought_into(to: pa.DataType, array: pa.Array, kind: FieldType, wide: FieldType) -> pa.Array:
    """A column of a part or of an older file in the type that the new file has for it; `kind` is
    what it was, `wide` what it is now."""
    if pa.types.is_null(array.type):
        return pa.nulls(len(array), to)
    if isinstance(array, pa.ExtensionArray):
        array = array.storage
    if to == JSON:
        return pa.ExtensionArray.from_storage(JSON, array.cast(TEXT))
    if array.type == to and not (kind is FieldType.DECIMAL and to == TEXT):
        return array
    values = widened_values(values_of(array, kind), kind, wide)
    if to == TEXT:
        return pa.array([_text(value) for value in values], TEXT)
    return pa.array(_fitting(values, to), to)


def _fitting(values: Sequence[object], to: pa.DataType) -> Sequence[object]:
    if not pa.types.is_decimal(to):
        return values
    # Arrow minds digits that are written although they are zeros
    step = Decimal(1).scaleb(-to.scale)
    return [
        value.quantize(step, context=_EXACT) if isinstance(value, Decimal) else value
        for value in values
    ]


def _text(value: object) -> str | None:
    if value is None:
        return None
    return decimal_text(value) if isinstance(value, Decimal) else text_of(value)
