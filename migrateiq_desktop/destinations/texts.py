"""The one text of a value: the same in every destination. Pure."""

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal

from migrateiq_desktop.engine.ports import Moments
from migrateiq_desktop.model.exact_json import dumps, moment_text, number_text


def text_of(value: object) -> str:
    """What stands for a value in a text column: the same text as in every other destination."""
    match value:
        case bool():
            return "true" if value else "false"
        case int() | float() | Decimal():
            return number_text(value)
        case datetime():
            return moment_text(value)
        case date():
            return value.isoformat()
        case dict() | list():
            return dumps(value)
        case _:
            return str(value)


def texts_in(values: Sequence[object]) -> list[str]:
    """The texts among values, for a glance over all of them."""
    if isinstance(values, Moments):
        return []
    return [value for value in values if type(value) is str]


def encodable(text: str) -> bool:
    """Whether it can be written in UTF-8: lone surrogates can't."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
