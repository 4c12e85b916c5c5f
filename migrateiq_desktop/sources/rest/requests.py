"""The requests of one stream: where its pages are, where links may lead. Sends nothing."""

from collections.abc import Mapping

import httpx

from migrateiq_desktop.model.auth import ApiKeyAuth, TokenPlace
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.connector import RestConnector, Stream

from .addresses import origin, parse, resolve, stream_url, with_params, without_param
from .client import Answer, PageRequest
from .pagination.strategy import RequestChange, State


class StreamRequests:
    """Makes the requests of a stream."""

    def __init__(self, connector: RestConnector, stream: Stream) -> None:
        self._connector = connector
        self._stream = stream
        self._home = origin(parse(connector.base_url))
        self._address = stream_url(connector.base_url, stream.path, {})

    def page(self, change: RequestChange) -> PageRequest:
        """The stream's request with a strategy's change. A link holds all parameters already."""
        stream = self._stream
        if change.link is not None:
            url = parse(change.link)
        else:
            url = with_params(self._address, {**stream.params, **change.params})
        body = with_placed(stream.json_body, change.body)
        return PageRequest(url, stream.method, stream.headers, body)

    def settled(self, state: State, answer: Answer, page: int) -> State:
        """The next state with its link made whole, at home, and free of the key.

        Raises SourceError when the link leads elsewhere.
        """
        link = state.get("link")
        if not isinstance(link, str):
            return state
        what = f"the next link on page {page} of {self._stream.name}"
        target = resolve(answer.url, link, self._home, what)
        return {**state, "link": str(self._without_key(target))}

    def _without_key(self, url: httpx.URL) -> httpx.URL:
        auth = self._connector.auth
        if isinstance(auth, ApiKeyAuth | TokenPlace) and auth.location == "query":
            return without_param(url, auth.name)
        return url


def with_placed(
    body: Mapping[str, Json] | None, changes: Mapping[str, Json]
) -> Mapping[str, Json] | None:
    """A JSON body with values put where dotted paths say; objects are made where they are missing.

    What stands in the way of a path, a text for example, is replaced. The body itself stays.
    """
    if not changes:
        return body
    placed: dict[str, Json] = dict(body or {})
    for path, value in changes.items():
        place = placed
        *way, name = path.split(".")
        for step in way:
            inner = place.get(step)
            copy: dict[str, Json] = dict(inner) if isinstance(inner, dict) else {}
            place[step] = copy
            place = copy
        place[name] = value
    return placed
