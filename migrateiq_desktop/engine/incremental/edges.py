"""What of a page lies outside of what it was asked for, or came with the window before. Pure.

A server may give the record on the edge between two windows with the one, with the other or with
both. It is loaded when it comes first, and known by its hash when it comes again.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from migrateiq_desktop.engine.ports import AskedSpan
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.exact_json import dumps

from .border import MOST_REMEMBERED, hash_of, too_many
from .cursors import Key, cursor_of


class Edges:
    """The edges of one stream's windows, in their order."""

    def __init__(
        self, stream: str, most: Key | None, kept: Mapping[str, tuple[str, ...]], *, keyed: bool
    ) -> None:
        """`most`: the greatest key that is wanted; `kept`: what `kept()` gave before."""
        self._stream = stream
        self._most = most
        self._keyed = keyed
        self._kept = {edge: Counter(hashes) for edge, hashes in kept.items()}

    def inside(
        self,
        span: AskedSpan | None,
        keys: Sequence[Key | None],
        exact: Callable[[], Sequence[Json]],
    ) -> list[bool] | None:
        """Which records are wanted; None: all of them. `exact` gives the records themselves."""
        since, until = (None, None) if span is None else (_key(span.since), _key(span.until))
        if span is not None:
            self._keep_only(span)
        there = [key for key in keys if key is not None]
        if not there or self._all_inside(there, since, until):
            return None
        records = exact()
        return [
            key is None or self._is_wanted(key, index, span, records)
            for index, key in enumerate(keys)
        ]

    def kept(self) -> dict[str, tuple[str, ...]]:
        """Hashes of the records on the edges that may be met again, by the edge."""
        return {edge: tuple(some.elements()) for edge, some in self._kept.items() if some}

    def _all_inside(self, keys: list[Key], since: Key | None, until: Key | None) -> bool:
        least, greatest = min(keys), max(keys)
        return (
            (since is None or least > since)  # type: ignore[operator]
            and (until is None or greatest < until)  # type: ignore[operator]
            and (self._most is None or greatest <= self._most)  # type: ignore[operator]
        )

    def _is_wanted(
        self, key: Key, index: int, span: AskedSpan | None, records: Sequence[Json]
    ) -> bool:
        if self._most is not None and key > self._most:  # type: ignore[operator]
            return False
        if span is None:
            return True
        since, until = _key(span.since), _key(span.until)
        if (since is not None and key < since) or (until is not None and key > until):  # type: ignore[operator]
            return False
        if since is not None and key == since:
            return not self._meets_again(dumps(span.since), hash_of(records[index]))
        if until is not None and key == until:
            return self._remember(dumps(span.until), hash_of(records[index]))
        return True

    def _meets_again(self, edge: str, own: str) -> bool:
        kept = self._kept.get(edge)
        if kept is None or kept[own] <= 0:
            return False
        if not self._keyed:
            # of two that are the same and have no key, one may be another
            kept[own] -= 1
        return True

    def _remember(self, edge: str, own: str) -> bool:
        kept = self._kept.setdefault(edge, Counter())
        if self._keyed and kept[own]:
            return True
        kept[own] += 1
        if kept.total() > MOST_REMEMBERED:
            raise too_many(self._stream)
        return True

    def _keep_only(self, span: AskedSpan) -> None:
        """Edges that were passed are forgotten."""
        wanted = set() if span.begins else {dumps(span.since), dumps(span.until)}
        for edge in self._kept.keys() - wanted:
            del self._kept[edge]


def _key(value: Json) -> Key | None:
    cursor = cursor_of(value)
    return None if cursor is None else cursor.key
