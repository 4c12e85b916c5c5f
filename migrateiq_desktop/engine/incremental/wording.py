"""How a cursor's value is written for the server: as it came, or in other words. Pure."""

import re
from datetime import UTC, datetime, timedelta

from migrateiq_desktop.model.base import Json, Scalar
from migrateiq_desktop.model.connector import Stream
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.incremental import VALUE_PLACEHOLDER, Incremental

from .cursors import Cursor, cursor_of

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def worded(stream: str, form: str | None, value: Json) -> Scalar:
    """The value as it is sent, `form` being a `start_format` or None.

    Raises DefinitionError when a time is to be written anew and the value is none.
    """
    if form is None:
        return value if isinstance(value, str | int) else str(value)

    def replaced(match: re.Match[str]) -> str:
        return str(value) if match[1] is None else _anew(stream, match[1], value)

    return VALUE_PLACEHOLDER.sub(replaced, form)


def asking_between(
    stream: Stream, definition: Incremental, start: Json, end: Json
) -> dict[str, Scalar]:
    """The stream's parameters with those that ask for what lies between; None: no such bound.

    Raises DefinitionError as `worded` does.
    """
    params: dict[str, Scalar] = dict(stream.params)
    for name, form, value in (
        (definition.start_param, definition.start_format, start),
        (definition.end_param, definition.end_format, end),
    ):
        if name is not None and value is not None:
            params[name] = worded(stream.name, form, value)
    return params


def _anew(stream: str, form: str, value: Json) -> str:
    cursor = cursor_of(value)
    if cursor is None or not cursor.second or isinstance(cursor.key, str):
        raise DefinitionError(
            f"{stream} can't be asked for what is new",
            cause=f"{str(value)[:80]} is no time, and the format wants one written as {form}",
            next_step="Write {value} in the format, which sends the value as it is.",
        )
    return _written(cursor, form)


def _written(cursor: Cursor, form: str) -> str:
    # never later than the value: what comes twice is told apart, what is left out is lost
    seconds = int(cursor.key) // cursor.second
    if form == "epoch":
        return str(seconds)
    return (_EPOCH + timedelta(seconds=seconds)).strftime(form)
