"""What has changed since an import, put together with what a person edited meanwhile. Pure.

Three ways, as version control does: the definition that was imported, the one that stands now,
and the one that was imported anew. Where both sides changed the same, the person's edit stays.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from pydantic import ValidationError

from migrateiq_desktop.model.connector import RestConnector, Stream

from .imported import checked_connector

_OWN = frozenset({"resources", "active", "allow_local", "type"})
"""Not the file's business."""
_BY_NAME = frozenset({"params", "headers"})
"""Fields whose members are merged one by one."""


class Change(StrEnum):
    """What came of a difference."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"
    KEPT = "kept"
    """The file has it otherwise, and the person's own stays."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference between the file and the connector."""

    change: Change
    stream: str
    """Empty: of the connector itself."""
    field: str = ""
    """Empty: the whole stream."""
    before: object = None
    after: object = None
    why: str = ""
    """Of what is kept."""


@dataclass(frozen=True, slots=True)
class Merged:
    """The connector as it would be."""

    connector: RestConnector
    differences: tuple[Difference, ...] = ()

    @property
    def changes(self) -> bool:
        """Whether anything would be other than it is."""
        return any(one.change is not Change.KEPT for one in self.differences)


@dataclass(slots=True)
class _Sides:
    """One value on three sides, and where it stands."""

    stream: str
    told: list[Difference] = field(default_factory=list)

    def fields(
        self,
        original: Mapping[str, object],
        mine: Mapping[str, object],
        theirs: Mapping[str, object],
        above: str = "",
    ) -> dict[str, object]:
        """All fields merged; those in none of the two new ones are gone."""
        merged: dict[str, object] = {}
        for name in dict.fromkeys((*mine, *theirs)):
            where = f"{above}{name}"
            sides = original.get(name), mine.get(name), theirs.get(name)
            value: object = self._deeper(name, where, *sides) if not above else None
            if value is None:
                value = self._value(where, *sides)
            if value is not None or (name in mine and not above):
                merged[name] = value
        return merged

    def _deeper(
        self, name: str, where: str, original: object, mine: object, theirs: object
    ) -> dict[str, object] | None:
        if name not in _BY_NAME or not isinstance(mine, dict) or not isinstance(theirs, dict):
            return None
        known = original if isinstance(original, dict) else {}
        return self.fields(known, mine, theirs, f"{where}.")

    def _value(self, where: str, original: object, mine: object, theirs: object) -> object:
        if theirs in (original, mine):
            return mine
        if mine == original:
            self.told.append(Difference(Change.CHANGED, self.stream, where, mine, theirs))
            return theirs
        why = "it was edited here, and the file has changed it too"
        self.told.append(Difference(Change.KEPT, self.stream, where, mine, theirs, why))
        return mine


def merge(original: RestConnector | None, mine: RestConnector, theirs: RestConnector) -> Merged:
    """The connector with what the file has new, and everything that a person edited.

    Without an original nothing is known of edits: then streams are only added. Raises
    DefinitionError where the two together make no connector.
    """
    if original is None:
        own = {stream.name for stream in mine.resources}
        shared = tuple(stream for stream in theirs.resources if stream.name in own)
        original = theirs.model_copy(update={"resources": shared})
    sides = _Sides("")
    fields = sides.fields(_plain(original), _plain(mine), _plain(theirs))
    told = sides.told
    streams = _streams(original, mine, theirs, told)
    own_word = {name: getattr(mine, name) for name in ("active", "allow_local")}
    connector = checked_connector(
        {**fields, **own_word, "resources": [one.model_dump(by_alias=True) for one in streams]}
    )
    return Merged(connector, tuple(told))


def _plain(model: RestConnector | Stream) -> dict[str, object]:
    dumped = model.model_dump(by_alias=True)
    return {name: value for name, value in dumped.items() if name not in _OWN}


def _by_name(connector: RestConnector) -> dict[str, Stream]:
    return {stream.name: stream for stream in connector.resources}


def _streams(
    original: RestConnector, mine: RestConnector, theirs: RestConnector, told: list[Difference]
) -> list[Stream]:
    """The streams in the person's order, new ones behind them."""
    before, own, new = _by_name(original), _by_name(mine), _by_name(theirs)
    kept: dict[str, Stream] = {}
    gone: dict[str, Stream] = {}
    for name, stream in own.items():
        if name in new:
            kept[name] = _merged_stream(before.get(name), stream, new[name], told)
        elif name not in before:
            kept[name] = stream
        elif stream == before[name]:
            gone[name] = stream
        else:
            kept[name] = stream
            told.append(
                Difference(Change.KEPT, name, why="it was edited here, and the file has it no more")
            )
    added = {name: one for name, one in new.items() if name not in own and name not in before}
    _keep_parents(kept, added, gone, told)
    told += [Difference(Change.REMOVED, name) for name in gone]
    told += [Difference(Change.ADDED, name) for name in added]
    return [*(kept[name] for name in own if name in kept), *added.values()]


def _merged_stream(
    original: Stream | None, mine: Stream, theirs: Stream, told: list[Difference]
) -> Stream:
    # a stream of a person's own that the file has under the same name stays as it is
    sides = _Sides(mine.name)
    known = _plain(original) if original is not None else _plain(theirs)
    fields = sides.fields(known, _plain(mine), _plain(theirs))
    try:
        merged = Stream.model_validate(fields)
    except ValidationError:
        why = "what the file has new doesn't go together with what was edited here"
        told.append(Difference(Change.KEPT, mine.name, why=why))
        return mine
    told += sides.told
    return merged


def _keep_parents(
    kept: dict[str, Stream],
    added: dict[str, Stream],
    gone: dict[str, Stream],
    told: list[Difference],
) -> None:
    """No stream without its parent: a parent that is needed stays, a child without one is left."""
    for name in _without_parents(added, kept.keys() | added.keys()):
        parent = added.pop(name).parent
        why = f"its parent {parent.resource if parent else ''} was removed here"
        told.append(Difference(Change.KEPT, name, why=why))
    waiting = [*kept.values()]
    while waiting:
        parent = waiting.pop().parent
        if parent is not None and parent.resource in gone:
            kept[parent.resource] = stays = gone.pop(parent.resource)
            waiting.append(stays)
            why = "the file has it no more, but a stream of this connector needs it"
            told.append(Difference(Change.KEPT, parent.resource, why=why))


def _without_parents(added: Mapping[str, Stream], known: Iterable[str]) -> list[str]:
    """Those whose parents, or theirs, are nowhere."""
    there, left = set(known), []
    found = True
    while found:
        found = False
        for name, stream in added.items():
            if name in there and stream.parent and stream.parent.resource not in there:
                there.discard(name)
                left.append(name)
                found = True
    return left
