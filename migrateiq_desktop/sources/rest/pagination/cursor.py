"""A token of the answer, in its body or a header, that is sent back with the next request."""

import json
from decimal import Decimal
from typing import ClassVar

from migrateiq_desktop.model.base import Json, Scalar
from migrateiq_desktop.model.paginators import CursorPaginator
from migrateiq_desktop.sources.rest.paths import BodyPath

from .more import HasMore
from .strategy import Ended, FollowedOnly, Outcome, PageFacts, RequestChange, State, Stuck


class Cursor(FollowedOnly):
    """Follows tokens. The state: `cursor`, None for the first page."""

    counted: ClassVar[bool] = False

    def __init__(self, paginator: CursorPaginator) -> None:
        self._param = paginator.cursor_param
        self._place = paginator.cursor_body_path
        self._header = (paginator.cursor_header or "").lower()
        self._more = HasMore(paginator)
        self._path = BodyPath(paginator.cursor_path, "cursor_path")

    def start(self) -> State:
        """No token yet."""
        return {"cursor": None}

    def request(self, state: State) -> RequestChange:
        """The token as a parameter, or in the body."""
        cursor = state.get("cursor")
        if self._place is not None:
            return RequestChange(body={} if cursor is None else {self._place: cursor})
        if isinstance(cursor, str | int | float):
            return RequestChange(params={self._param: cursor})
        return RequestChange()

    def following(self, state: State, facts: PageFacts) -> Outcome:
        """The page's token, until there is none."""
        del state
        more = self._more.says(facts.body)
        if more is False:
            return Ended()
        cursor: Json
        if self._header:
            cursor, where = facts.headers.get(self._header), f"the header {self._header}"
        else:
            cursor, where = self._path.find(facts.body), self._path.text
        # 0 is how some APIs spell "no more" (Twitter's v1 next_cursor)
        if cursor in (None, "", 0, [], {}):
            if more:
                return Stuck(f"{self._more.path} says so, but {where} holds no cursor")
            return Ended()
        # a body takes any JSON value as it is: the tokens of some servers are lists
        in_body = self._place is not None and isinstance(cursor, list | dict)
        return {"cursor": _sendable(cursor) if in_body else _as_param(cursor)}


def _as_param(cursor: Json) -> Scalar:
    """A token that is a list or an object goes back as JSON text."""
    if isinstance(cursor, str | int | float):
        return cursor
    if isinstance(cursor, Decimal):
        return str(cursor)
    return json.dumps(cursor, ensure_ascii=False, separators=(",", ":"), default=str)


def _sendable(value: Json) -> Json:
    """A token for a JSON body, without Decimals: those that no float holds go as their text."""
    match value:
        case list():
            return [_sendable(item) for item in value]
        case dict():
            return {name: _sendable(item) for name, item in value.items()}
        case Decimal():
            number = float(value)
            return number if Decimal(repr(number)) == value else str(value)
        case _:
            return value
