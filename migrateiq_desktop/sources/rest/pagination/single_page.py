"""One response holds everything."""

from collections.abc import Sequence
from typing import ClassVar

from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.paginators import SinglePagePaginator

from .more import HasMore
from .strategy import Ended, Outcome, PageFacts, RequestChange, State, Stuck


class SinglePage:
    """Asks once."""

    counted: ClassVar[bool] = True

    def __init__(self, paginator: SinglePagePaginator) -> None:
        self._more = HasMore(paginator)

    def start(self) -> State:
        """The only state."""
        return {"page": 1}

    def request(self, state: State) -> RequestChange:
        """As the stream says."""
        del state
        return RequestChange()

    def following(self, state: State, facts: PageFacts) -> Outcome:
        """There is none."""
        del state
        if self._more.says(facts.body):
            return Stuck(f"{self._more.path} says so, but only one page is asked for")
        return Ended()

    def ahead(self, state: State, facts: PageFacts, most: int) -> Sequence[State]:
        """There is none."""
        del state, facts, most
        return ()

    def far(self, state: State) -> State | None:
        """Nothing is counted here."""
        del state
        return None

    def total(self, body: Json) -> int | None:
        """Nobody says."""
        del body
        return None
