"""What the descriptions of many vendors share: answers around records, and moments in text."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from types import MappingProxyType

from .paging import Record
from .simulator import place

Wrap = Callable[[Sequence[Record]], object]
NOTHING: Mapping[str, object] = MappingProxyType({})


def under(path: str, more: Mapping[str, object] = NOTHING) -> Wrap:
    """An object with the list of records at a dotted path, and more beside it."""

    def wrapped(records: Sequence[Record]) -> object:
        body: Record = dict(more)
        place(body, path, list(records))
        return body

    return wrapped


def unless_empty(name: str) -> Wrap:
    """As `under`, but without the list where it would be empty."""
    return lambda records: {name: list(records)} if records else {}


def epoch(at: datetime) -> object:
    """Whole seconds since 1970."""
    return int(at.timestamp())


def from_epoch(text: str) -> datetime:
    """The moment of whole seconds since 1970."""
    return datetime.fromtimestamp(int(text), UTC)


def asp_net(at: datetime) -> object:
    """`/Date(1706691600000+0000)/`."""
    return f"/Date({int(at.timestamp() * 1000)}+0000)/"


def spelled(pattern: str) -> Callable[[datetime], object]:
    """By strftime."""
    return lambda at: at.strftime(pattern)
