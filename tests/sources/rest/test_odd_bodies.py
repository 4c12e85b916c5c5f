"""Answers of many shapes, read to their end with nothing given but the address."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.errors import SourceError
from tests.servers.paged_api import PagedApi, Record, Reply, some_records
from tests.sources.rest.in_process import InProcessApi, read_in_process

SIZE = 10


@dataclass(frozen=True)
class Part:
    """One page of an API, before it is wrapped."""

    records: list[Record]
    start: int
    page: int
    total: int
    address: str

    @property
    def more(self) -> bool:
        return self.start + len(self.records) < self.total

    def link(self, **params: object) -> str:
        query = "&".join(f"{name}={value}" for name, value in params.items())
        return f"{self.address}?{query}"


Wrap = Callable[[Part], Json | tuple[Json, dict[str, str]]]
Start = Callable[[dict[str, str]], int]


@dataclass(frozen=True)
class Odd:
    """An API of some shape."""

    name: str
    wrap: Wrap
    start: Start
    type: str
    selector: str
    body: dict[str, object] | None = None


class OddApi(PagedApi):
    """Answers as an odd API does."""

    def __init__(self, odd: Odd, count: int) -> None:
        super().__init__(some_records(count), page_size=SIZE)
        object.__setattr__(self, "odd", odd)

    def reply(self, query: dict[str, str], address: str) -> Reply:
        odd: Odd = getattr(self, "odd")  # noqa: B009  # set on a frozen one
        start = odd.start(query)
        part = list(self.records[start : start + SIZE]) if start >= 0 else []
        wrapped = odd.wrap(Part(part, start, start // SIZE + 1, len(self.records), address))
        body, headers = wrapped if isinstance(wrapped, tuple) else (wrapped, {})
        return Reply(headers=headers, body=json.dumps(body).encode())


def number(name: str, *, base: int = 0, unit: int = 1) -> Start:
    return lambda query: (int(query.get(name, base)) - base) * unit


def token(name: str) -> Start:
    return lambda query: int(query.get(name, "at-0").removeprefix("at-") or 0)


def after_key(name: str) -> Start:
    return lambda query: int(query.get(name, 0))


def _graphql(part: Part) -> Json:
    edges = [{"node": record, "cursor": f"at-{n}"} for n, record in enumerate(part.records)]
    end = f"at-{part.start + len(part.records)}" if part.more else None
    info = {"hasNextPage": part.more, "endCursor": end}
    return {"data": {"orders": {"edges": edges, "pageInfo": info, "totalCount": part.total}}}


def _fhir(part: Part) -> Json:
    link = [{"relation": "self", "url": part.link(page=part.page)}]
    if part.more:
        link.append({"relation": "next", "url": part.link(_getpages=part.start + SIZE)})
    entry = [{"fullUrl": f"u{r['id']}", "resource": r} for r in part.records]
    return {"resourceType": "Bundle", "total": part.total, "link": link, "entry": entry}


def _odata(part: Part) -> Json:
    body: dict[str, Json] = {"@odata.context": "$metadata#Orders", "value": part.records}
    if part.more:
        body["@odata.nextLink"] = part.link(**{"$skiptoken": part.start + SIZE})
    return body


ODD = [
    Odd("a list at the top", lambda p: p.records, number("page", base=1, unit=SIZE), "page_number",
        "@"),
    Odd("a list at the top, from page 0", lambda p: p.records,
        number("page", base=0, unit=SIZE), "page_number", "@"),
    Odd("a list with a Link header",
        lambda p: (p.records, {"Link": f'<{p.link(after=p.start + SIZE)}>; rel="next"'})
        if p.more else p.records, after_key("after"), "header_link", "@"),
    Odd("a list and a cursor in a header",
        lambda p: (p.records, {"X-Next-Cursor": f"at-{p.start + SIZE}"}) if p.more else p.records,
        token("cursor"), "cursor", "@"),
    Odd("nested envelopes",
        lambda p: {"response": {"status": 200, "result": {"items": p.records, "paging": {
            "cursors": {"after": f"at-{p.start + SIZE}" if p.more else None}}}}},
        token("after"), "cursor", "response.result.items"),
    Odd("OData v4", _odata, after_key("$skiptoken"), "json_link", "value"),
    Odd("a FHIR Bundle", _fhir, after_key("_getpages"), "json_link", "entry[*].resource"),
    Odd("JSON:API",
        lambda p: {"data": p.records, "jsonapi": {"version": "1.0"}, "links": {
            "next": p.link(**{"page[offset]": p.start + SIZE}) if p.more else None}},
        after_key("page[offset]"), "json_link", "data"),
    Odd("JSON:API with link objects",
        lambda p: {"data": p.records, "links": {
            "self": {"href": "x"},
            **({"next": {"href": p.link(**{"page[offset]": p.start + SIZE})}} if p.more else {})}},
        after_key("page[offset]"), "json_link", "data"),
    Odd("GraphQL", _graphql, token("after"), "cursor", "data.orders.edges[*].node",
        {"query": "query($after: String) { orders }", "variables": {"after": None}}),
    Odd("a search by offset in its body",
        lambda p: {"took": 3, "hits": {"total": {"value": p.total}, "hits": p.records}},
        number("from"), "offset", "hits.hits", {"from": 0, "size": SIZE, "query": {"all": {}}}),
    Odd("a search by page in its body",
        lambda p: {"rows": p.records, "count": len(p.records)},
        number("page", base=1, unit=SIZE), "page_number", "rows",
        {"paging": {"page": 1, "per": SIZE}}),
    Odd("Notion",
        lambda p: {"object": "list", "results": p.records, "has_more": p.more,
                   "next_cursor": f"at-{p.start + SIZE}" if p.more else None},
        token("start_cursor"), "cursor", "results", {"filter": {"value": "page"}}),
    Odd("Stripe", lambda p: {"object": "list", "data": p.records, "has_more": p.more},
        after_key("starting_after"), "last_record", "data"),
    Odd("Spring",
        lambda p: {"content": p.records, "number": p.page - 1, "size": SIZE,
                   "totalPages": -(-p.total // SIZE), "totalElements": p.total},
        number("page", base=0, unit=SIZE), "page_number", "content"),
    Odd("offset under another name", lambda p: {"items": p.records}, number("skip"), "offset",
        "items"),
]  # fmt: skip


def _stream(odd: Odd) -> dict[str, Any]:
    return {} if odd.body is None else {"method": "POST", "json": odd.body}


@pytest.mark.parametrize("odd", ODD, ids=lambda odd: odd.name)
@pytest.mark.parametrize("count", [37, 40])
async def test_it_is_read_to_its_end(odd: Odd, count: int) -> None:
    api = InProcessApi(OddApi(odd, count))
    stream = _stream(odd)
    reading = await read_in_process(api, None, **stream)
    assert reading.error is None
    assert reading.records == api.api.records
    findings = "\n".join(reading.observer.findings)
    assert f"records at {odd.selector}:" in findings
    assert f"pages by {odd.type}:" in findings
    assert not reading.observer.warnings


@pytest.mark.parametrize("odd", ODD, ids=lambda odd: odd.name)
async def test_what_was_found_stays_for_a_run_that_goes_on(odd: Odd) -> None:
    stream = _stream(odd)
    first = await read_in_process(InProcessApi(OddApi(odd, 37)), None, stop_after=2, **stream)
    api = InProcessApi(OddApi(odd, 37))
    rest = await read_in_process(api, None, position=first.pages[-1].next_position, **stream)
    assert first.records + rest.records == api.api.records
    assert not rest.observer.findings
    assert len(api.asked) == len(rest.pages)


@pytest.mark.parametrize("body", [{"error": "quota"}, {"a": {"b": 1}}, 7, "text", None])
async def test_what_holds_no_records_is_told(body: Json) -> None:
    odd = Odd("none", lambda _: body, number("page"), "", "")
    reading = await read_in_process(InProcessApi(OddApi(odd, 5)), None)
    assert isinstance(reading.error, SourceError)
    assert "holds no list of records" in str(reading.error)
