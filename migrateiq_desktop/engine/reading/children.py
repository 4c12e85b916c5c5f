"""Reads a stream once for each record of its parent: in the parents' order, several at once.

Over the port Source only: what is asked of it are ordinary streams, with a parent's values in the
place of their placeholders.
"""

from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import aclosing
from dataclasses import dataclass, replace

from migrateiq_desktop.engine.ports import Page, SourceObserver, UnreadableRecord
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.connector import Stream
from migrateiq_desktop.model.errors import KeyRefusedError, MigrateIQError
from migrateiq_desktop.model.exact_json import dumps
from migrateiq_desktop.model.parents import Parent

from .abreast import Abreast
from .binding import ParentRecord, UnboundError, bound
from .carrying import Carrier
from .places import Place, parent_page, place_of
from .telling import OneParent, Telling

Read = Callable[[Stream, SourceObserver, Json, int], AsyncIterator[Page]]
"""The pages of a stream from a position on; the last argument continues their numbers."""

FORBIDDEN = (
    " Where 403 means that only this parent's records may not be read, say so:"
    " response_actions: [{status_code: 403, action: ignore}]."
)


@dataclass(frozen=True, slots=True)
class Family:
    """A stream and where its parents come from."""

    stream: Stream
    parent: Parent
    parent_stream: Stream
    """As it is read for the children's sake: all of it."""
    keep: Callable[[Page], Page]
    """What of a page of parents is within the bounds of its definition."""


@dataclass(frozen=True, slots=True)
class _Child:
    """The children of one parent, from a place on."""

    place: Place
    parent: ParentRecord | UnreadableRecord


class ChildReader:
    """The pages of one stream that has a parent. Used once."""

    def __init__(
        self, family: Family, read: Read, observer: SourceObserver, *, at_once: int
    ) -> None:
        self._family = family
        self._read = read
        self._observer = observer
        self._telling = Telling(observer)
        self._at_once = at_once
        self._carrier = Carrier(tuple(family.parent.included()))

    async def pages(self, position: Json, pages_done: int) -> AsyncGenerator[Page, None]:
        """Pages of all parents' children, numbered on; a page of its own says that a parent has
        none."""
        family, number = self._family, pages_done
        start = None
        if position is not None:
            start = place_of(position, family.parent, family.stream.name)
        abreast = Abreast(self._parents(start), self._children, self._at_once)
        async with aclosing(abreast.pages()) as pages:
            async for child, page in pages:
                number += 1
                yield self._placed(child, page, number)
        self._telling.close()
        if number == 0:
            # whoever loads wants to see a page, if only to know that there is nothing
            yield Page(1, [], None)

    async def _parents(self, start: Place | None) -> AsyncGenerator[_Child, None]:
        """Each parent from a place on."""
        if start is not None:
            for child in self._of_page(start):
                yield child
            if start.page.next_position is None:
                return
        position = None if start is None else start.page.next_position
        done = 0 if start is None else start.page.number
        family = self._family
        found = self._read(family.parent_stream, self._telling.of_parents(), position, done)
        try:
            async for page in found:
                for child in self._of_page(Place(parent_page(family.parent, family.keep(page)))):
                    yield child
        except MigrateIQError as error:
            error.title = f"{family.stream.name}: its parents can't be read: {error.title}"
            raise

    def _of_page(self, start: Place) -> list[_Child]:
        page = start.page
        return [
            _Child(start if at == start.at else Place(page, at), page.parent(at))
            for at in range(start.at, len(page.rows))
        ]

    async def _children(self, child: _Child) -> AsyncGenerator[Page, None]:
        """The pages of one parent's children, with the parent's fields."""
        family, parent = self._family, child.parent
        if isinstance(parent, UnreadableRecord):
            yield Page(1, [parent], None)
            return
        try:
            stream = bound(family.stream, family.parent, parent)
        except UnboundError as why:
            yield Page(1, [_as_rejected(parent, family.parent, why)], None)
            return
        shown = parent.shown(family.parent)
        named = parent.named(family.parent)
        carried = [named[path] for path in family.parent.include]
        observer = OneParent(self._telling, shown)
        place, some = child.place, False
        try:
            async for page in self._read(stream, observer, place.child, place.child_pages):
                some = True
                yield self._carrier.carried(page, carried)
        except MigrateIQError as error:
            error.title = f"{error.title} ({shown})"
            if isinstance(error, KeyRefusedError) and error.cause.startswith("403"):
                error.next_step += FORBIDDEN
            raise
        if not some and place.child is None:
            # that there is nothing is worth a checkpoint: many parents may have nothing
            yield Page(1, [], None)

    def _placed(self, child: _Child, page: Page, number: int) -> Page:
        """The page as one of the whole stream."""
        parents, at = child.place.page, child.place.at
        if page.next_position is None:
            after = Place(parents, at + 1)
        else:
            after = Place(parents, at, page.next_position, page.number)
        position = None if after.is_last else after.as_json(self._family.parent)
        # a total is one parent's, and was compared with what came for it
        return replace(page, number=number, next_position=position, total=None, by_limit=False)


def _as_rejected(parent: ParentRecord, definition: Parent, why: UnboundError) -> UnreadableRecord:
    return UnreadableRecord(dumps(parent.named(definition)), str(why))
