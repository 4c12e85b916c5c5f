"""Values of a part as a wider column of its table keeps them. Pure."""

from collections.abc import Sequence
from decimal import Decimal

from migrateiq_desktop.model.exact_json import number_text, text_of
from migrateiq_desktop.model.schema import FieldType


def widened_values(values: Sequence[object], kind: FieldType, to: FieldType) -> Sequence[object]:
    """Values as a wider column keeps them."""
    return values if kind is to else [widened_value(value, to) for value in values]


def widened_value(value: object, to: FieldType) -> object:
    """A value as a wider column keeps it."""
    if value is None:
        return None
    match to:
        case FieldType.TEXT | FieldType.JSON:
            return text_of(value)
        case FieldType.FLOAT if isinstance(value, int):
            return float(value)
        case FieldType.DECIMAL if isinstance(value, (int, float)):
            return Decimal(number_text(value) if isinstance(value, float) else value)
        case _:
            return value
