"""One response holds everything."""

from typing import ClassVar

from migrateiq_desktop.model.paginators import SinglePagePaginator

from .more import HasMore
from .strategy import Ended, FollowedOnly, Outcome, PageFacts, RequestChange, State, Stuck


class SinglePage(FollowedOnly):
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
