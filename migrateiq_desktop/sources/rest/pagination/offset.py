"""`?offset=0&limit=N`, … The offset grows by what came in, not by what was asked for."""

from collections.abc import Sequence
from typing import ClassVar

from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.paginators import OffsetPaginator
from migrateiq_desktop.sources.rest.paths import BodyPath, whole_number

from .more import HasMore
from .strategy import Ended, Outcome, PageFacts, RequestChange, State

FAR = 1_000_000_000
"""Records."""


class Offset:
    """Counts records. A server that caps `limit` loses nothing this way.

    The state: `offset`, and `empty` after a page without records.
    """

    counted: ClassVar[bool] = True

    def __init__(self, paginator: OffsetPaginator) -> None:
        self._paginator = paginator
        self._more = HasMore(paginator)
        path = paginator.total_path
        self._total = BodyPath(path, "total_path") if path else None

    def start(self) -> State:
        """The first record."""
        return {"offset": 0}

    def request(self, state: State) -> RequestChange:
        """Offset and limit as parameters, or in the body."""
        return RequestChange(*self._paginator.placed(self._offset(state)))

    def following(self, state: State, facts: PageFacts) -> Outcome:
        """As far on as records came in, until none comes or the total is reached."""
        # an empty page in the middle (its records hidden or deleted) is stepped over
        offset = self._offset(state) + (facts.count or self._paginator.limit)
        again = not facts.count and bool(state.get("empty"))
        if self._is_last(offset, facts, empty_again=again):
            return Ended()
        return {"offset": offset} if facts.count else {"offset": offset, "empty": True}

    def far(self, state: State) -> State | None:
        """An offset that no collection has."""
        return {"offset": self._offset(state) + FAR}

    def ahead(self, state: State, facts: PageFacts, most: int) -> Sequence[State]:
        """The next offsets, each as far on as the page before was long, up to the total."""
        if not facts.count:
            return ()
        offset, step = self._offset(state), facts.count
        total = self.total(facts.body)
        total = facts.total if total is None else total
        last = offset + most * step
        if total is not None:
            last = min(last, total - 1)
        return [{"offset": later} for later in range(offset + step, last + 1, step)]

    def total(self, body: Json) -> int | None:
        """The number at `total_path`."""
        return whole_number(self._total.find(body)) if self._total else None

    def _is_last(self, offset: int, facts: PageFacts, *, empty_again: bool) -> bool:
        more = self._more.says(facts.body)
        if more is not None:
            return not more
        total = self.total(facts.body)
        if total is not None:
            return offset >= total
        if facts.count:
            # a total that nobody vouched for ends nothing before an empty page does
            return False
        if facts.total is None:
            # one empty page may be the server's mistake; two in a row are the end
            return facts.read == 0 or empty_again
        return offset >= facts.total

    @staticmethod
    def _offset(state: State) -> int:
        value = state.get("offset")
        if not isinstance(value, int):
            raise TypeError(f"not a state of this strategy: {state}")
        return value
