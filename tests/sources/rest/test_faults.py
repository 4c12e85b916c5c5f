"""The whole source against a server that misbehaves: what is lost, doubled, sent where, said how.

Beside `test_source.py` since all parts of the source take part. The clock is virtual.
"""

import pytest

from migrateiq_desktop.model.errors import (
    IncompleteError,
    KeyRefusedError,
    SourceError,
    UnreachableError,
    WaitAskedError,
)
from migrateiq_desktop.model.paginators import (
    AnyPaginator,
    CursorPaginator,
    HeaderLinkPaginator,
    JsonLinkPaginator,
    OffsetPaginator,
    PageNumberPaginator,
)
from tests.servers.fault_server import FaultServer
from tests.servers.faults import Fault
from tests.servers.paged_api import PagedApi, Style, some_records
from tests.servers.virtual_clock import SATURDAY_EVENING
from tests.sources.rest.recording import Outcome, connector_for, read

KEY = "CANARY-4711-key"
CURSOR = CursorPaginator()
PASSING = [
    "status_408",
    "status_425",
    "status_429",
    "status_500",
    "status_502",
    "status_503",
    "status_504",
    "reset",
    "close",
    "garbage",
    "truncated",
    "no_chunk_end",
    "short_gzip",
    "corrupt_gzip",
    "html",
    "empty",
    "no_content",
    "bad_json",
]


async def _against(api: PagedApi, faults: dict[int, str | Fault]) -> tuple[Outcome, FaultServer]:
    async with FaultServer(api, faults=faults) as server:
        return await read(connector_for(server.base_url, CURSOR)), server


async def _always(
    fault: str | Fault, paginator: AnyPaginator = CURSOR, style: Style = "cursor"
) -> tuple[Outcome, FaultServer]:
    """A fault each time that page 3 of 6 is asked for."""
    api = PagedApi(some_records(57), style)
    async with FaultServer(api, page_faults={3: fault}) as server:
        return await read(connector_for(server.base_url, paginator)), server


@pytest.mark.parametrize("fault", PASSING)
async def test_a_passing_fault_loses_and_doubles_nothing(fault: str) -> None:
    api = PagedApi(some_records(57))
    outcome, server = await _against(api, {3: fault, 4: fault})
    assert outcome.error is None
    assert outcome.records == api.records
    assert server.pages_asked == [1, 2, 3, 3, 3, 4, 5, 6]
    assert len(outcome.observer.retries) == 2
    first, second = outcome.clock.sleeps
    assert 0.5 <= first <= 1
    assert 1 <= second <= 2
    assert [seconds for seconds, _ in outcome.observer.waits] == [first, second]


@pytest.mark.parametrize(
    "fault", ["status_503", "reset", "close", "garbage", "truncated", "short_gzip"]
)
async def test_a_lasting_fault_ends_after_eight_tries_with_what_came_before(fault: str) -> None:
    outcome, server = await _always(fault)
    assert isinstance(outcome.error, SourceError)
    assert server.pages_asked == [1, 2] + [3] * 8
    assert len(outcome.records) == 20
    assert 61 <= sum(outcome.clock.sleeps) <= 123
    assert "8 tries" in str(outcome.error)


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        ("html", "expected JSON, got text/html “Sign in”"),
        ("empty", "expected JSON, got an empty answer"),
        ("no_content", "expected JSON, got an empty answer"),
        ("bad_json", 'expected JSON, got application/json “{"data": '),
    ],
)
async def test_an_answer_that_stays_unreadable_ends_after_three_tries(
    fault: str, said: str
) -> None:
    outcome, server = await _always(fault)
    assert isinstance(outcome.error, SourceError)
    assert said in outcome.error.title
    assert server.pages_asked == [1, 2, 3, 3, 3]


@pytest.mark.parametrize("fault", ["error_in_200", "missing_path", "null_path"])
async def test_a_page_without_its_records_is_never_the_end(fault: str) -> None:
    outcome, server = await _always(fault)
    assert isinstance(outcome.error, SourceError)
    assert outcome.error.title == (
        "records: records path data not found on page 3 (present on pages 1–2)"
    )
    assert server.pages_asked == [1, 2, 3]
    if fault == "error_in_200":
        assert outcome.error.cause == "the answer says “try later”"


@pytest.mark.parametrize("status", [400, 404, 405, 410, 422, 501])
async def test_other_refusals_end_at_once(status: int) -> None:
    body = f"no such thing; your key is {KEY} {'x' * 1000}".encode()
    api = PagedApi(some_records(57))
    faults = {3: Fault(f"status_{status}", body=body)}
    async with FaultServer(api, page_faults=faults, token=KEY) as server:
        outcome = await read(
            connector_for(server.base_url, CURSOR, auth={"type": "bearer"}), secrets={"token": KEY}
        )
    assert isinstance(outcome.error, SourceError)
    assert str(status) in outcome.error.title
    assert len(server.seen) == 3
    line, text = outcome.error.details.splitlines()
    assert line == f"GET /records?cursor=after-2 → {status} Status"
    assert text.startswith("no such thing; your key is ***")
    assert len(text) == 500


@pytest.mark.parametrize("status", [401, 403])
async def test_a_refused_key_ends_at_once(status: int) -> None:
    outcome, server = await _always(f"status_{status}")
    assert isinstance(outcome.error, KeyRefusedError)
    assert server.pages_asked == [1, 2, 3]


async def test_a_403_that_means_too_fast_is_waited_for() -> None:
    reset = {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": str(int(SATURDAY_EVENING) + 40)}
    api = PagedApi(some_records(57))
    outcome, _ = await _against(api, {3: Fault("status_403", reset)})
    assert outcome.error is None
    assert 40 <= sum(outcome.clock.sleeps) <= 41


@pytest.mark.parametrize(
    ("headers", "shortest", "longest"),
    [
        ({"Retry-After": "3"}, 3, 5),
        ({"Retry-After": "Sat, 21 Nov 2026 22:00:03 GMT"}, 3, 5),
        ({"X-RateLimit-Reset": str(int(SATURDAY_EVENING) + 3)}, 3, 5),
        ({"RateLimit-Reset": "3"}, 3, 5),
        ({"Retry-After": "soon"}, 0.5, 1),
        ({"Retry-After": "Sat, 21 Nov 2026 21:00:00 GMT"}, 0.5, 1),
    ],
)
@pytest.mark.parametrize("status", [429, 503])
async def test_waits_as_the_server_asks(
    status: int, headers: dict[str, str], shortest: float, longest: float
) -> None:
    api = PagedApi(some_records(57))
    outcome, _ = await _against(api, {3: Fault(f"status_{status}", headers)})
    assert outcome.error is None
    assert outcome.records == api.records
    assert shortest <= sum(outcome.clock.sleeps) <= longest
    assert len(outcome.observer.waits) == 1


async def test_a_wait_that_is_too_long_pauses_until_then() -> None:
    outcome, server = await _always(Fault("status_429", {"Retry-After": "3600"}))
    assert isinstance(outcome.error, WaitAskedError)
    assert outcome.error.title == "records: paused until 2026-11-21 23:00 UTC, as the server asks"
    assert outcome.error.until.timestamp() == SATURDAY_EVENING + 3600
    assert server.pages_asked == [1, 2, 3]
    assert not outcome.clock.sleeps


@pytest.mark.parametrize("seconds", ["1e18", "1e308", "9" * 40])
async def test_a_wait_beyond_all_reason_is_told_to_a_person(seconds: str) -> None:
    outcome, server = await _always(Fault("status_429", {"Retry-After": seconds}))
    assert isinstance(outcome.error, SourceError)
    assert outcome.error.title == "records: the server asks to wait for a very long time"
    assert outcome.error.cause == "429 Status"
    assert server.pages_asked == [1, 2, 3]


@pytest.mark.parametrize("fault", ["bom", "utf_16"])
async def test_other_encodings_are_read(fault: str) -> None:
    api = PagedApi(some_records(57))
    outcome, _ = await _against(api, {2: fault})
    assert outcome.error is None
    assert outcome.records == api.records
    assert not outcome.observer.warnings


async def test_a_loop_of_cursors_ends_and_resumes_once_the_server_is_well() -> None:
    api = PagedApi(some_records(57), says_total=False)
    async with FaultServer(api, page_faults={4: "cursor_loop"}) as server:
        connector = connector_for(server.base_url, CURSOR)
        outcome = await read(connector)
        assert isinstance(outcome.error, SourceError)
        assert "loop" in outcome.error.title
        assert server.pages_asked == [1, 2, 3, 4]
        again = await read(connector, position=outcome.position, pages_done=4)
        assert isinstance(again.error, SourceError)
        assert not again.records
        server.page_faults.clear()
        rest = await read(connector, position=again.position, pages_done=5)
    assert rest.error is None
    assert outcome.records + rest.records == api.records


@pytest.mark.parametrize("page", [1, 2, 5])
@pytest.mark.parametrize("count", [51, 1])
async def test_the_first_page_by_another_name_is_noticed_and_not_doubled(
    page: int, count: int
) -> None:
    api = PagedApi(some_records(count), says_total=False)
    async with FaultServer(api, page_faults={min(page, api.pages): "back_to_start"}) as server:
        outcome = await read(connector_for(server.base_url, CURSOR))
    assert isinstance(outcome.error, SourceError)
    assert outcome.error.cause.endswith(" over again")
    assert outcome.records == api.records[: 10 * page]


COUNTED: list[tuple[Style, AnyPaginator]] = [
    ("page_number", PageNumberPaginator()),
    ("offset", OffsetPaginator(limit=10)),
]


@pytest.mark.parametrize(("style", "paginator"), COUNTED)
async def test_a_page_of_keys_that_is_there_again_is_noticed(
    style: Style, paginator: AnyPaginator
) -> None:
    api = PagedApi(some_records(57), style, says_total=False)
    async with FaultServer(api, page_faults={2: "same_page"}) as server:
        connector = connector_for(
            server.base_url, paginator, resource_defaults={"primary_key": "id"}
        )
        outcome = await read(connector)
        assert isinstance(outcome.error, SourceError)
        assert outcome.error.cause == "page 2 is page 1 over again"
        assert len(outcome.records) == 10
        rest = await read(connector, position=outcome.position, pages_done=1)
    assert isinstance(rest.error, SourceError)
    assert not rest.records


@pytest.mark.parametrize(("style", "paginator"), COUNTED)
async def test_a_server_that_does_not_mind_the_page_is_noticed(
    style: Style, paginator: AnyPaginator
) -> None:
    api = PagedApi(some_records(57), style, says_total=False)
    everywhere = Fault("given_body", body=api.reply({}, "").body)
    faults: dict[int, str | Fault] = dict.fromkeys(range(2, 12), everywhere)
    async with FaultServer(api, faults=faults) as server:
        outcome = await read(connector_for(server.base_url, paginator))
    assert isinstance(outcome.error, SourceError)
    assert outcome.error.cause == "page 2 is the page before over again"
    assert len(outcome.records) == 10
    assert len(server.seen) == 3


@pytest.mark.parametrize(("style", "paginator"), COUNTED)
async def test_a_page_that_is_given_twice_by_mistake_is_asked_for_again(
    style: Style, paginator: AnyPaginator
) -> None:
    api = PagedApi(some_records(57), style, says_total=False)
    async with FaultServer(api, faults={2: "same_page"}) as server:
        outcome = await read(connector_for(server.base_url, paginator))
    assert outcome.error is None
    assert outcome.records == api.records
    assert not outcome.observer.warnings


@pytest.mark.parametrize(("style", "paginator"), COUNTED)
@pytest.mark.parametrize("alike", [1, 2])
async def test_records_without_keys_may_make_pages_that_are_alike(
    style: Style, paginator: AnyPaginator, alike: int
) -> None:
    api = PagedApi([{"on": number % alike == 0} for number in range(40)], style, says_total=False)
    async with FaultServer(api) as server:
        outcome = await read(connector_for(server.base_url, paginator))
    assert outcome.error is None
    assert outcome.records == api.records


@pytest.mark.parametrize(("style", "paginator"), COUNTED)
async def test_an_empty_page_in_the_middle_is_told_where_nothing_says_the_total(
    style: Style, paginator: AnyPaginator
) -> None:
    api = PagedApi(some_records(57), style, says_total=False)
    async with FaultServer(api, page_faults={3: "empty_page"}) as server:
        outcome = await read(connector_for(server.base_url, paginator))
    assert outcome.error is None
    assert len(outcome.records) == 47
    assert outcome.observer.warnings == [
        "records: page 3 held no records, although page 4 does: some may be missing there"
    ]


async def test_an_early_end_is_incomplete_with_both_numbers_and_resumes() -> None:
    api = PagedApi(some_records(57))
    async with FaultServer(api, page_faults={3: "early_end"}) as server:
        connector = connector_for(server.base_url, CURSOR)
        outcome = await read(connector)
        assert isinstance(outcome.error, IncompleteError)
        assert "30 records were read, but the source says there are 57" in outcome.error.title
        assert len(outcome.records) == 30
        server.page_faults.clear()
        rest = await read(connector, position=outcome.position, pages_done=3)
    assert rest.error is None
    assert outcome.records + rest.records == api.records


async def test_more_without_a_way_to_it_is_incomplete_and_resumes() -> None:
    api = PagedApi(some_records(57), says_total=False)
    paginator = CursorPaginator(has_more_path="has_more")
    async with FaultServer(api, page_faults={3: "more_without_next"}) as server:
        connector = connector_for(server.base_url, paginator)
        outcome = await read(connector)
        assert isinstance(outcome.error, IncompleteError)
        assert "has_more" in outcome.error.cause
        server.page_faults.clear()
        rest = await read(connector, position=outcome.position, pages_done=3)
    assert rest.error is None
    assert outcome.records + rest.records == api.records


@pytest.mark.parametrize(
    ("style", "paginator"),
    [
        ("cursor", CURSOR),
        ("json_link", JsonLinkPaginator()),
        ("page_number", PageNumberPaginator()),
        ("page_number", PageNumberPaginator(total_path="total_pages")),
        ("offset", OffsetPaginator(limit=10, total_path="total")),
    ],
)
async def test_an_empty_page_in_the_middle_is_passed_over_and_missed(
    style: Style, paginator: AnyPaginator
) -> None:
    outcome, server = await _always("empty_page", paginator, style)
    assert server.pages_asked[:6] == [1, 2, 3, 4, 5, 6]
    assert isinstance(outcome.error, IncompleteError)
    assert "47 records were read, but the source says there are 57" in outcome.error.title
    assert len(outcome.records) == 47


@pytest.mark.parametrize("auth", ["bearer", "header", "query", "cookie", "http_basic"])
@pytest.mark.parametrize(
    "fault", ["redirect", "json_link", "header_link", "schemeless", "user_name"]
)
async def test_the_key_goes_to_no_other_host(auth: str, fault: str) -> None:
    definition: dict[str, object] = {"type": auth}
    if auth in {"header", "query", "cookie"}:
        definition = {"type": "api_key", "name": "x-my-key", "location": auth}
    if auth == "http_basic":
        definition["username"] = "me"
    style: Style = "header_link" if fault == "header_link" else "json_link"
    paginator = HeaderLinkPaginator() if fault == "header_link" else JsonLinkPaginator()
    name = "redirect" if fault == "redirect" else "next_elsewhere"
    async with FaultServer() as thief:
        locations = {
            "schemeless": f"//127.0.0.1:{thief.base_url.rpartition(':')[2]}/records?page=2",
            "user_name": thief.base_url.replace("//", "//me:pw@") + "/records?page=2",
        }
        there = locations.get(fault, f"{thief.base_url}/records?page=2")
        api = PagedApi(some_records(57), style)
        async with FaultServer(api, page_faults={2: Fault(name, location=there)}) as server:
            outcome = await read(
                connector_for(
                    server.base_url,
                    paginator,
                    auth=definition,
                    headers={"X-Other": {"secret": "other"}},
                ),
                secrets={"token": KEY, "api_key": KEY, "password": KEY, "other": KEY},
            )
    assert isinstance(outcome.error, SourceError)
    assert outcome.error.title.startswith("Host not allowed: ")
    assert not thief.seen
    assert all(request.headers["x-other"] == KEY for request in server.seen)
    assert KEY not in str(outcome.position)


async def test_a_link_to_a_file_is_refused() -> None:
    outcome, _ = await _always(
        Fault("next_elsewhere", location="file:///etc/passwd"), JsonLinkPaginator(), "json_link"
    )
    assert isinstance(outcome.error, SourceError)
    assert outcome.error.title.startswith("Host not allowed: ")


async def test_a_refused_link_resumes_once_the_server_is_well() -> None:
    api = PagedApi(some_records(57), "json_link")
    fault = Fault("next_elsewhere", location="http://127.0.0.1:1/records")
    async with FaultServer(api, page_faults={3: fault}) as server:
        connector = connector_for(server.base_url, JsonLinkPaginator())
        outcome = await read(connector)
        assert isinstance(outcome.error, SourceError)
        server.page_faults.clear()
        rest = await read(connector, position=outcome.position, pages_done=3)
    assert rest.error is None
    assert outcome.records + rest.records == api.records


@pytest.mark.parametrize("relative", ["?page=4", "/records?page=4", "records?page=4"])
async def test_relative_links_are_resolved(relative: str) -> None:
    api = PagedApi(some_records(57), "json_link")
    fault = Fault("next_elsewhere", location=relative)
    async with FaultServer(api, page_faults={3: fault}) as server:
        outcome = await read(connector_for(server.base_url, JsonLinkPaginator()))
    assert outcome.error is None
    assert outcome.records == api.records


async def test_a_redirect_at_home_is_followed_with_the_key() -> None:
    api = PagedApi(some_records(57))
    fault = Fault("redirect", location="/v2/records?cursor=after-2")
    async with FaultServer(api, faults={3: fault}, token=KEY) as server:
        connector = connector_for(server.base_url, CURSOR, auth={"type": "bearer"})
        outcome = await read(connector, secrets={"token": KEY})
    assert outcome.error is None
    assert outcome.records == api.records
    assert outcome.observer.requests == 7
    assert not outcome.observer.retries


async def test_a_circle_of_redirects_ends() -> None:
    outcome, server = await _always("redirect_loop", PageNumberPaginator(), "page_number")
    assert isinstance(outcome.error, SourceError)
    assert "circle" in outcome.error.title
    assert server.pages_asked == [1, 2] + [3] * 6


async def test_a_bomb_is_not_unpacked_and_not_asked_for_again() -> None:
    outcome, server = await _always("gzip_bomb")
    assert isinstance(outcome.error, SourceError)
    assert "grows more than 200-fold" in outcome.error.title
    assert server.pages_asked == [1, 2, 3]


@pytest.mark.parametrize("fault", ["trickle", "silence"])
async def test_a_request_as_a_whole_has_a_deadline(fault: str) -> None:
    api = PagedApi(some_records(57))
    async with FaultServer(api, page_faults={3: fault}) as server:
        outcome = await read(connector_for(server.base_url, CURSOR, timeout_seconds=0.05))
    assert isinstance(outcome.error, UnreachableError)
    where = server.base_url.removeprefix("http://")
    assert f"no whole answer from {where} within 0.05 seconds" in outcome.error.cause
    assert len(outcome.records) == 20
    assert server.pages_asked == [1, 2] + [3] * 8


async def test_a_name_that_nobody_has_is_given_up_soon() -> None:
    outcome = await read(connector_for("http://nobody.invalid:8080", CURSOR))
    assert isinstance(outcome.error, UnreachableError)
    assert "no connection to nobody.invalid:8080 (" in outcome.error.cause
    assert outcome.observer.requests == 3


async def test_a_server_that_is_away_for_a_while_is_waited_for() -> None:
    api = PagedApi(some_records(57))
    async with FaultServer(api) as server:
        base_url = server.base_url
        before = await read(connector_for(base_url, CURSOR), stop_after=2)
    away = await read(connector_for(base_url, CURSOR), position=before.position, pages_done=2)
    assert isinstance(away.error, UnreachableError)
    assert not away.pages
    async with server:
        rest = await read(connector_for(base_url, CURSOR), position=before.position, pages_done=2)
    assert before.records + rest.records == api.records
