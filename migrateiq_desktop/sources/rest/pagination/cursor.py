"""A token in the body that is sent back as a parameter."""

import json
from collections.abc import Sequence
from decimal import Decimal
from typing import ClassVar

from migrateiq_desktop.model.base import Json, Scalar
from migrateiq_desktop.model.paginators import CursorPaginator
from migrateiq_desktop.sources.rest.paths import BodyPath

from .more import HasMore
from .strategy import Ended, Outcome, PageFacts, RequestChange, State, Stuck


class Cursor:
    """Follows tokens. The state: `cursor`, None for the first page."""

    counted: ClassVar[bool] = False

    def __init__(self, paginator: CursorPaginator) -> None:
        self._param = paginator.cursor_param
        self._more = HasMore(paginator)
        self._path = BodyPath(paginator.cursor_path, "cursor_path")

    def start(self) -> State:
        """No token yet."""
        return {"cursor": None}

    def request(self, state: State) -> RequestChange:
        """The token as a parameter."""
        cursor = state.get("cursor")
        if isinstance(cursor, str | int | float):
            return RequestChange(params={self._param: cursor})
        return RequestChange()

    def following(self, state: State, facts: PageFacts) -> Outcome:
        """The page's token, until there is none."""
        del state
        more = self._more.says(facts.body)
        if more is False:
            return Ended()
        cursor = self._path.find(facts.body)
        # 0 is how some APIs spell "no more" (Twitter's v1 next_cursor)
        if cursor in (None, "", 0, [], {}):
            if more:
                return Stuck(f"{self._more.path} says so, but {self._path.text} holds no cursor")
            return Ended()
        return {"cursor": _as_param(cursor)}

    def ahead(self, state: State, facts: PageFacts, most: int) -> Sequence[State]:
        """Only the page before knows the next token."""
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


def _as_param(cursor: Json) -> Scalar:
    """A token that is a list or an object goes back as JSON text."""
    if isinstance(cursor, str | int | float):
        return cursor
    if isinstance(cursor, Decimal):
        return str(cursor)
    return json.dumps(cursor, ensure_ascii=False, separators=(",", ":"), default=str)
