"""Proves by counting that no object of a body has a name twice, without reading it a second time.

Every JSON reader drops all but one of such values (RFC 8259 section 4), so that what was decoded
has fewer names than the text. Pure; knows no HTTP.
"""

from collections.abc import Sequence
from itertools import chain

from migrateiq_desktop.engine.ports import MISSING, ShapedField
from migrateiq_desktop.model.base import Json

_BETWEEN = b'":'
"""Stands behind every name, unless there is white space between."""
_IN_TEXT = '":'
_NESTED = frozenset({dict, list})


def all_names_once(
    body: bytes, around: Json, fields: Sequence[ShapedField], columns: Sequence[Sequence[object]]
) -> bool:
    """Whether it is proved for records that were decoded as columns, with the body around them.

    False when it can't be told so: then the records have to be read one by one.
    """
    written = body.count(_BETWEEN)
    names = names_in(around)
    for field, values in zip(fields, columns, strict=True):
        names += len(values)
        if not field.required:
            names -= values.count(MISSING)
        if field.type is None:
            names += _names_among(values)
    if written == names:
        return True
    # a text may hold the same two characters: JSON within JSON, for example
    return written > names and written == names + _in_texts(around) + sum(map(_in_texts, columns))


def names_in(value: Json) -> int:
    """How many names all objects in a value have together."""
    return _names_among([value])


def _names_among(values: Sequence[object]) -> int:
    """The same, of several values: level by level, so that none of them is a turn of a loop."""
    count = 0
    while not _NESTED.isdisjoint(map(type, values)):
        objects = [value for value in values if type(value) is dict]
        lists = [value for value in values if type(value) is list]
        count += sum(map(len, objects))
        inner = chain.from_iterable(map(dict.values, objects))
        values = [*inner, *chain.from_iterable(lists)]
    return count


def _in_texts(value: Json) -> int:
    """How often the mark of a name stands in texts, names included."""
    count = 0
    pending: list[Json] = [value]
    while pending:
        item = pending.pop()
        if isinstance(item, str):
            count += item.count(_IN_TEXT)
        elif isinstance(item, dict):
            pending += item.keys()
            pending += item.values()
        elif isinstance(item, (list, tuple)):
            pending += item
    return count
