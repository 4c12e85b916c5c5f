"""A server of a vendor's shape on loopback, driven by a description.

It asks for the vendor's key and headers, for exactly the parameters that a list is to be asked
with, and for pages in the vendor's way; whatever it doesn't know it refuses, and says why.
"""

import base64
import json
import re
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Protocol
from urllib.parse import parse_qsl

from aiohttp import web

from .paging import CAP, Asked, Paged, Paging, Record, RefusedError

FIRST = datetime(2024, 1, 31, 9, 0, tzinfo=UTC)
COUNT = 3 * CAP + 2
"""Records of a list: four pages."""
CHILDREN = (2 * CAP + 1, 0, 1)
"""Records that the first parents have; those after them have one."""


def iso(at: datetime) -> object:
    """`2024-01-31T09:00:00Z`."""
    return at.strftime("%Y-%m-%dT%H:%M:%SZ")


@dataclass(frozen=True)
class Since:
    """A filter of the server's: only what is as new as that."""

    param: str
    form: str = r"(.+)"
    """The text that the parameter has to have, the value being the first group."""
    read: Callable[[str], datetime] = datetime.fromisoformat

    def start(self, asked: Asked) -> datetime | None:
        """From when on. Raises RefusedError for another text."""
        text = asked.query.get(self.param)
        if text is None:
            return None
        match = re.fullmatch(self.form, text)
        if match is None:
            raise RefusedError(404, f"{self.param} can't be {text}")
        at = self.read(match[1])
        return at if at.tzinfo else at.replace(tzinfo=UTC)


@dataclass(frozen=True)
class Listing:
    """One list of a vendor's."""

    path: str
    """Below the host, with `{name}` where the key of a parent's record stands."""
    paging: Paging
    params: Mapping[str, str] = field(default_factory=dict)
    """What has to be there, just so."""
    key: tuple[str, ...] = ("id",)
    ids: str = "{}"
    """How the first part of a key is written; numbers stay numbers when it is empty."""
    stamp: str = ""
    """The dotted path of the moment of the last change."""
    written: Callable[[datetime], object] = iso
    since: Since | None = None
    more: Callable[[int], Record] = lambda _: {}
    """Further members of a record."""
    wrap: Callable[[Sequence[Record]], object] = list
    """The answer around the records."""
    loaded: Callable[[Record], Record] = dict
    """What the connector makes of a record."""
    parent: tuple[str, str] | None = None
    """The stream and the field that the placeholder stands for."""
    body: Mapping[str, object] | None = None
    """What has to be posted, pages aside."""

    def record(self, number: int, base: int = 0) -> Record:
        """The record of a number, from 1; children get the number of their parent as a base."""
        value: object = base * 1000 + number
        first = self.ids.format(value) if self.ids else value
        found: Record = {}
        for at, name in enumerate(self.key):
            place(found, name, first if at == 0 else str(number))
        place(found, "title" if "name" in self.key else "name", f"№ {number} of {self.path}")
        if self.stamp:
            place(found, self.stamp, self.written(FIRST + timedelta(hours=base + number)))
        return found | self.more(number)

    def moment(self, number: int, base: int = 0) -> datetime:
        """When that record was changed."""
        return FIRST + timedelta(hours=base + number)


class Guard(Protocol):
    """How a vendor knows who asks."""

    @property
    def secrets(self) -> dict[str, str]:
        """What a person stores."""

    def check(self, headers: Mapping[str, str]) -> None:
        """Raises RefusedError."""


@dataclass(frozen=True)
class Header:
    """A header of a certain value."""

    name: str
    value: str
    secrets: dict[str, str] = field(default_factory=dict)

    def check(self, headers: Mapping[str, str]) -> None:
        """The value, letter by letter."""
        if headers.get(self.name) != self.value:
            raise RefusedError(401, f"{self.name} is not the key")


def bearer() -> Header:
    """A token."""
    return Header("Authorization", "Bearer CANARY-4711-key", {"token": "CANARY-4711-key"})


def basic(user: str, password: str, secrets: dict[str, str]) -> Header:
    """User and password (RFC 7617)."""
    pair = base64.b64encode(f"{user}:{password}".encode()).decode()
    return Header("Authorization", f"Basic {pair}", secrets)


@dataclass(frozen=True)
class Nobody:
    """Open to all; a key that is sent all the same is a mistake."""

    secrets: dict[str, str] = field(default_factory=dict)

    def check(self, headers: Mapping[str, str]) -> None:
        """No key at all."""
        if "Authorization" in headers:
            raise RefusedError(400, "nobody asked for a key")


@dataclass(frozen=True)
class ClientCredentials:
    """A token for the id and the secret of a client (RFC 6749 section 4.4)."""

    path: str
    scope: str
    way: str
    """basic or post."""
    secrets: dict[str, str] = field(
        default_factory=lambda: {"client_id": "client-1", "client_secret": "CANARY-4711-key"}
    )

    def check(self, headers: Mapping[str, str]) -> None:
        """The token that was given out."""
        if headers.get("Authorization") != "Bearer token-1":
            raise RefusedError(401, "the token is not one of ours")

    def token(self, headers: Mapping[str, str], form: Mapping[str, str]) -> dict[str, object]:
        """The token for a proper request. Raises RefusedError."""
        wanted = {"grant_type": "client_credentials"}
        if self.scope:
            wanted["scope"] = self.scope
        if self.way == "post":
            wanted |= self.secrets
        else:
            basic("client-1", "CANARY-4711-key", {}).check(headers)
        if dict(form) != wanted:
            raise RefusedError(400, f"a token is asked for with {sorted(wanted)}")
        return {"access_token": "token-1", "token_type": "Bearer", "expires_in": 3600}


@dataclass(frozen=True)
class Vendor:
    """What is known of a vendor, and what its template has to make of it."""

    values: Mapping[str, str]
    """What a person fills in."""
    base_url: str
    """What the template has to make of that."""
    guard: Guard
    listings: Mapping[str, Listing]
    """By the names of the template's streams."""
    headers: Mapping[str, str] = field(default_factory=dict)
    """What each request has to carry."""
    test: str = ""
    """What Test has to call, with its query."""


def place(record: Record, path: str, value: object) -> None:
    """Put a value where a dotted path leads; quotes keep a name with dots together."""
    *around, last = re.findall(r'"([^"]+)"|([^.]+)', path)
    for quoted, plain in around:
        inner = record.setdefault(quoted or plain, {})
        assert isinstance(inner, dict)
        record = inner
    record[last[0] or last[1]] = value


class Simulator:
    """Answers for a vendor. `served` counts the records that went out, by stream."""

    def __init__(self, vendor: Vendor) -> None:
        self.vendor = vendor
        self.served: dict[str, int] = {}
        self.tested: list[str] = []
        self.refused: list[str] = []
        self.gone = ""
        """A path that is answered with 410."""
        self.stumbles: list[tuple[int, object]] = []
        """Status and body of the next answers, whatever is asked for."""
        self.count = COUNT
        self.origin = ""
        self._behind: dict[str, tuple[str, Asked, list[Record]]] = {}
        """What is behind a link: a link keeps the filter that it was made with."""

    def parents(self, stream: str) -> list[tuple[str, int]]:
        """What stands in the path for each record of a stream, and the record's number."""
        listing = self.vendor.listings[stream]
        assert listing.parent is not None
        name, key = listing.parent
        records = self.records(name)
        return [(str(value_at(one, key)), at) for at, one in enumerate(records, start=1)]

    def records(self, stream: str) -> list[Record]:
        """All of a list; of children, of all parents in their order."""
        listing = self.vendor.listings[stream]
        if listing.parent is None:
            return [listing.record(number) for number in range(1, self.count + 1)]
        return [
            record
            for _, number in self.parents(stream)
            for record in self.children(listing, number)
        ]

    def children(self, listing: Listing, parent: int) -> list[Record]:
        """Those of one parent."""
        count = CHILDREN[parent - 1] if parent <= len(CHILDREN) else 1
        return [listing.record(number, parent) for number in range(1, count + 1)]

    async def handle(self, request: web.BaseRequest) -> web.Response:
        """Answer a request."""
        try:
            return await self._answer(request)
        except RefusedError as refused:
            self.refused.append(f"{request.method} {request.raw_path}: {refused.message}")
            return web.json_response({"message": refused.message}, status=refused.status)

    async def _answer(self, request: web.BaseRequest) -> web.Response:
        guard = self.vendor.guard
        if isinstance(guard, ClientCredentials) and request.path == guard.path:
            form = dict(parse_qsl(await request.text()))
            return web.json_response(guard.token(request.headers, form))
        guard.check(request.headers)
        if self.gone and request.path == self.gone:
            return web.json_response({"message": "Issues are disabled"}, status=410)
        if self.stumbles:
            status, body = self.stumbles.pop(0)
            return web.json_response(body, status=status)
        for name, value in self.vendor.headers.items():
            if request.headers.get(name) != value:
                raise RefusedError(400, f"the header {name} must be {value}")
        if request.raw_path == self.vendor.test:
            self.tested.append(request.raw_path)
            return web.json_response({"data": [{"id": 1}]})
        asked = await self._asked(request)
        if asked.target in self._behind:
            stream, first, records = self._behind[asked.target]
            asked = replace(asked, start=first.start, seed=first.seed)
            return self._answered(stream, asked, records)
        reasons = []
        for stream, listing in self.vendor.listings.items():
            try:
                return self._page(stream, listing, asked)
            except RefusedError as refused:
                if refused.status != 404:
                    raise
                reasons.append(refused.message)
        raise RefusedError(404, "; ".join(reason for reason in reasons if reason) or "no such path")

    async def _asked(self, request: web.BaseRequest) -> Asked:
        text = await request.text()
        body = json.loads(text) if text else {}
        pairs = parse_qsl(request.raw_path.partition("?")[2], keep_blank_values=True)
        query = dict(pairs)
        if len(query) < len(pairs):
            raise RefusedError(400, "a parameter stands twice")
        path = request.raw_path.partition("?")[0]
        return Asked(request.method, self.origin, path, request.raw_path, query, body)

    def _page(self, stream: str, listing: Listing, asked: Asked) -> web.Response:
        """A page of a list. Raises RefusedError, with 404 where another list may be meant."""
        parent = self._parent_of(stream, listing, asked)
        self._check(listing, asked)
        return self._answered(stream, asked, self._records_of(stream, listing, asked, parent))

    def _answered(self, stream: str, asked: Asked, records: list[Record]) -> web.Response:
        listing = self.vendor.listings[stream]
        paged = listing.paging.page(asked, records)
        if paged.link:
            first = replace(asked, start=paged.behind, seed=asked.seed or asked.target)
            self._behind[paged.link.removeprefix(asked.origin)] = (stream, first, records)
        self.served[stream] = self.served.get(stream, 0) + len(paged.records)
        return _response(listing, paged)

    def _parent_of(self, stream: str, listing: Listing, asked: Asked) -> int | None:
        pattern = re.sub(r"\\\{\w+\\\}", "([^/]+?)", re.escape(listing.path))
        match = re.fullmatch(pattern, asked.path)
        if match is None:
            raise RefusedError(404, "")
        if listing.parent is None:
            return None
        numbers = dict(self.parents(stream))
        if match[1] not in numbers:
            raise RefusedError(404, f"{listing.parent[0]} has no {match[1]}")
        return numbers[match[1]]

    def _records_of(
        self, stream: str, listing: Listing, asked: Asked, parent: int | None
    ) -> list[Record]:
        start = self._start(listing, asked)
        records = self.records(stream) if parent is None else self.children(listing, parent)
        return [
            record
            for number, record in enumerate(records, start=1)
            if start is None or listing.moment(number, parent or 0) >= start
        ]

    @staticmethod
    def _start(listing: Listing, asked: Asked) -> datetime | None:
        since = listing.since
        if since is None or asked.query.get(since.param) == listing.params.get(since.param):
            return None
        return since.start(asked)

    def _check(self, listing: Listing, asked: Asked) -> None:
        """That it is asked with what the list wants, and with nothing else."""
        paging = listing.paging
        since = {listing.since.param} if listing.since else set()
        for name, value in listing.params.items():
            if name not in since and asked.query.get(name) != value:
                given = asked.query.get(name)
                raise RefusedError(404, f"{name} must be {value}, not {given}")
        unknown = asked.query.keys() - listing.params.keys() - paging.knows - since
        if unknown:
            raise RefusedError(400, f"unknown parameters: {', '.join(sorted(unknown))}")
        if asked.method != ("GET" if listing.body is None else "POST"):
            raise RefusedError(405, f"{asked.method} isn't allowed")
        posted = {name: one for name, one in asked.body.items() if name not in paging.knows}
        if posted != dict(listing.body or {}):
            raise RefusedError(404, f"the body must be {listing.body}, not {posted}")


def _response(listing: Listing, paged: Paged) -> web.Response:
    body = listing.wrap(list(paged.records))
    for path, value in paged.body.items():
        assert isinstance(body, dict)
        place(body, path, value)
    return web.json_response(body, headers=paged.headers)


def value_at(record: object, path: str) -> object:
    """The value at a dotted path."""
    for name in path.split("."):
        assert isinstance(record, dict)
        record = record[name]
    return record


@asynccontextmanager
async def simulated(vendor: Vendor) -> AsyncIterator[Simulator]:
    """The vendor's server; its `origin` is set."""
    simulator = Simulator(vendor)
    runner = web.ServerRunner(web.Server(simulator.handle))
    await runner.setup()
    try:
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        port = runner.addresses[0][1]
        simulator.origin = f"http://127.0.0.1:{port}"
        yield simulator
    finally:
        await runner.cleanup()
