"""JSON text that loses nothing: whole numbers of any size, fractions as they were written.

A fraction is a float where that holds its value exactly as written, otherwise a Decimal. Knows no
file and no network.
"""

import json
from datetime import date, datetime
from decimal import Decimal
from typing import NoReturn

import msgspec

from .base import Json

DEEPEST = 500
"""Values nested deeper than this are written, but most readers refuse them."""


def exact_number(text: str) -> float | Decimal:
    """A fraction of JSON text: float when that is the same value as the text, otherwise Decimal."""
    number = float(text)
    exact = Decimal(text)
    return number if Decimal(repr(number)) == exact else exact


def number_text(number: float | Decimal) -> str:
    """The one text of a number: equal numbers of one type give equal text, and it reads back."""
    if isinstance(number, float):
        text = repr(number)
        # so that a float and the Decimal of the same digits give the same text
        return str(Decimal(text)) if "e" in text else text
    return str(number)


def moment_text(moment: datetime) -> str:
    """`YYYY-MM-DDTHH:MM:SS[.ffffff]`, with Z when the moment is in UTC."""
    text = moment.replace(tzinfo=None).isoformat()
    return text if moment.tzinfo is None else text + "Z"


_DECODER: msgspec.json.Decoder[Json] = msgspec.json.Decoder(float_hook=exact_number)


def _plain(value: object) -> str:
    """What has a type of its own but is a text, such as the text of a record nobody can read."""
    if isinstance(value, str):
        return str(value)
    raise TypeError(f"{type(value).__name__} is no JSON value")


_ENCODER = msgspec.json.Encoder(decimal_format="number", enc_hook=_plain)


def loads(text: str | bytes) -> Json:
    """The value of a JSON text. Raises ValueError when it isn't JSON (NaN and Infinity aren't)."""
    try:
        return _DECODER.decode(text)
    except (msgspec.DecodeError, RecursionError):
        # lone surrogates, very long numbers and deep nesting: msgspec refuses what json can read
        return _loads_slowly(text)


def dumps(value: Json) -> str:
    """The JSON text of a decoded value, dates and times as ISO 8601. Reading it gives it back.

    Never give it NaN or Infinity: they are not JSON. Raises TypeError for what is no JSON value.
    """
    try:
        return _ENCODER.encode(value).decode()
    except (UnicodeEncodeError, RecursionError):
        return "".join(_pieces(value))


def depth_exceeds(value: Json, limit: int = DEEPEST) -> bool:
    """Whether objects and lists are nested deeper than `limit`. Never recurses."""
    level: list[Json] = [value]
    for _ in range(limit):
        level = [
            inner
            for item in level
            if isinstance(item, (dict, list, tuple))
            for inner in (item.values() if isinstance(item, dict) else item)
            if isinstance(inner, (dict, list, tuple))
        ]
        if not level:
            return False
    return True


def _loads_slowly(text: str | bytes) -> Json:
    try:
        return json.loads(text, parse_float=exact_number, parse_constant=_refuse_constant)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def _pieces(value: Json) -> list[str]:
    """The text in pieces, without recursion, so that no depth is too deep; ASCII only."""
    pieces: list[str] = []
    # what is still to be written, the next one last: values, and ready text in a 1-tuple
    todo: list[Json] = [value]
    while todo:
        item = todo.pop()
        if isinstance(item, _Ready):
            pieces.append(item.text)
        elif isinstance(item, dict):
            pieces.append("{")
            todo.append(_Ready("}"))
            for number, (name, inner) in enumerate(reversed(item.items())):
                comma = "," if number < len(item) - 1 else ""
                todo += (inner, _Ready(f"{comma}{json.dumps(str(name))}:"))
        elif isinstance(item, (list, tuple)):
            pieces.append("[")
            todo.append(_Ready("]"))
            for number, inner in enumerate(reversed(item)):
                todo.append(inner)
                if number < len(item) - 1:
                    todo.append(_Ready(","))
        else:
            pieces.append(_scalar(item))
    return pieces


class _Ready:
    """A piece of text among values that are still to be written."""

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        self.text = text


def _scalar(value: Json) -> str:
    if isinstance(value, (date, datetime)):
        return json.dumps(value.isoformat())
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise ValueError(f"{value} is not JSON")
        return str(value)
    return json.dumps(value, allow_nan=False)


def text_of(value: object) -> str:
    """What stands for a value in a text column: the same in every destination."""
    match value:
        case str():
            return value
        case bool():
            return "true" if value else "false"
        case int() | float() | Decimal():
            return number_text(value)
        case datetime():
            return moment_text(value)
        case date():
            return value.isoformat()
        case _:
            return dumps(value)
