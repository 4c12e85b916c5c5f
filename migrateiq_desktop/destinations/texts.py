"""The one text of a value: the same in every destination. Pure."""

from collections.abc import Sequence

from migrateiq_desktop.engine.ports import Moments


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
