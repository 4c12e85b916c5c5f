"""Reads a PagedApi by the reader of a run, without a socket and without waiting.

The API may change between two requests. Everything above the wire is real: strategies, guards,
selectors, decoding, positions, pages ahead.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass, field

from migrateiq_desktop.engine.ports import Page
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.connector import RestConnector, Stream
from migrateiq_desktop.model.errors import MigrateIQError
from migrateiq_desktop.model.paginators import AnyPaginator
from migrateiq_desktop.sources.rest.budget import RequestBudget
from migrateiq_desktop.sources.rest.client import Answer, PageRequest, RestClient
from migrateiq_desktop.sources.rest.fetcher import Fetcher, Surroundings
from migrateiq_desktop.sources.rest.position import Position
from migrateiq_desktop.sources.rest.reader import StreamReader
from tests.servers.paged_api import PagedApi, Reply
from tests.servers.virtual_clock import VirtualClock
from tests.sources.rest.recording import RecordingObserver

BASE = "http://127.0.0.1:9"
"""The discard service: nothing listens, and nothing is sent."""
MOST_REQUESTS = 400


@dataclass
class InProcessApi:
    """A PagedApi that answers requests as they stand, and remembers them."""

    api: PagedApi
    before: Callable[[int, "InProcessApi"], None] = lambda _number, _self: None
    """Called before the n-th request (from 1): may put another API in place."""
    spoil: Callable[[int, Reply], Reply] = lambda _number, reply: reply
    asked: list[dict[str, str]] = field(default_factory=list)

    def answer(self, request: PageRequest) -> Answer:
        """The whole answer to a request."""
        query = dict(request.url.params)
        sent = flattened(request.json_body or {})
        query |= {name: str(value) for name, value in sent.items() if value is not None}
        self.asked.append(query)
        assert len(self.asked) <= MOST_REQUESTS, "the reader does not end"
        self.before(len(self.asked), self)
        address = str(request.url.copy_with(query=None))
        reply = self.spoil(len(self.asked), self.api.reply(query, address))
        headers = {name.lower(): value for name, value in reply.headers.items()}
        return Answer(
            status=reply.status,
            phrase="",
            headers={"content-type": reply.content_type, **headers},
            url=request.url,
            body=reply.body,
            received_bytes=len(reply.body),
            elapsed=0.0,
        )


def flattened(body: object) -> dict[str, object]:
    """The innermost names and values of a JSON body."""
    if not isinstance(body, dict):
        return {}
    found: dict[str, object] = {}
    for name, value in body.items():
        found |= flattened(value) if isinstance(value, dict) else {str(name): value}
    return found


class _Client(RestClient):
    """Answers without a wire."""

    def __init__(self, connector: RestConnector, clock: VirtualClock, api: InProcessApi) -> None:
        super().__init__(connector, {}, clock)
        self._api = api

    async def send(self, request: PageRequest, on_sent: Callable[[], None]) -> Answer:
        on_sent()
        return self._api.answer(request)


@dataclass
class Reading:
    """What came of it."""

    pages: list[Page] = field(default_factory=list)
    observer: RecordingObserver = field(default_factory=RecordingObserver)
    error: MigrateIQError | None = None

    @property
    def records(self) -> list[Json]:
        """Of all pages, in their order."""
        return [record for page in self.pages for record in page.records]


async def read_in_process(
    api: InProcessApi,
    paginator: AnyPaginator | None = None,
    *,
    position: Json = None,
    stop_after: int | None = None,
    concurrency: int = 1,
    **stream: object,
) -> Reading:
    """Read all pages; a MigrateIQError is kept. `stream` are more keys of the stream."""
    given = {"name": "records", "path": "/records", "primary_key": "id", **stream}
    one = Stream.model_validate({**given, "paginator": paginator})
    connector = RestConnector(base_url=BASE, resources=(one,), concurrency=concurrency)
    clock, reading = VirtualClock(), Reading()
    client = _Client(connector, clock, api)
    around = Surroundings(client, RequestBudget(None, clock), clock, str)
    reader = StreamReader(
        connector, one, Fetcher(one.name, around, reading.observer), reading.observer
    )
    start = None if position is None else Position.from_json(_stored(position), one.name)
    pages = reader.pages(start, 0)
    try:
        async for page in pages:
            reading.pages.append(page)
            if len(reading.pages) == stop_after:
                break
    except MigrateIQError as error:
        reading.error = error
    finally:
        await pages.aclose()
        await client.aclose()
    return reading


def _stored(position: Json) -> Json:
    """As it comes back from where it was committed."""
    stored: Json = json.loads(json.dumps(position))
    return stored
