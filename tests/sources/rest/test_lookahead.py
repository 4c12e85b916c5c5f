"""Several pages at once: the same pages in the same order as one at a time, and no rudeness."""

import asyncio
from contextlib import aclosing

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from migrateiq_desktop.engine.ports import Page
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.errors import KeyRefusedError, SourceError
from migrateiq_desktop.model.paginators import AnyPaginator, OffsetPaginator, PageNumberPaginator
from migrateiq_desktop.sources.rest import RestSource
from migrateiq_desktop.sources.rest.lookahead import MOST_BYTES, MOST_MISSES, Window
from migrateiq_desktop.sources.rest.pagination.page_number import FAR
from tests.servers.fault_server import FaultServer
from tests.servers.faults import Fault
from tests.servers.paged_api import PagedApi, Style, some_records
from tests.servers.virtual_clock import VirtualClock
from tests.sources.rest.recording import Outcome, RecordingObserver, connector_for, read
from tests.sources.rest.test_source import PAGINATORS

COUNTED: dict[Style, list[AnyPaginator]] = {
    "page_number": [PageNumberPaginator(), PageNumberPaginator(total_path="total_pages")],
    "offset": [OffsetPaginator(limit=10), OffsetPaginator(limit=25, total_path="total")],
}
CASES = [(style, paginator) for style, all_of in COUNTED.items() for paginator in all_of]
TRANSIENT = [
    "status_500",
    "status_503",
    "status_429",
    "reset",
    "close",
    "garbage",
    "truncated",
    "short_gzip",
    "html",
]
LASTING = [*TRANSIENT, "status_400", "status_404", "missing_path", "empty_page", "error_in_200"]


def _told(pages: list[Page]) -> list[tuple[int, list[Json], Json, int | None]]:
    return [(page.number, list(page.records), page.next_position, page.total) for page in pages]


async def _at_once(server: FaultServer, paginator: AnyPaginator, at_once: int) -> Outcome:
    return await read(connector_for(server.base_url, paginator, concurrency=at_once))


@pytest.mark.parametrize(("style", "paginator"), CASES)
@pytest.mark.parametrize("count", [0, 1, 10, 11, 57, 200])
@pytest.mark.parametrize("says_total", [True, False])
async def test_the_pages_are_those_of_one_at_a_time(
    style: Style, paginator: AnyPaginator, count: int, *, says_total: bool
) -> None:
    api = PagedApi(some_records(count), style, says_total=says_total)
    async with FaultServer(api) as server:
        alone = await _at_once(server, paginator, 1)
        asked_alone = len(server.seen)
        together = await _at_once(server, paginator, 8)
    assert together.error is None
    assert together.records == api.records
    assert _told(together.pages) == _told(alone.pages)
    assert len(server.seen) - asked_alone <= asked_alone + 8


@pytest.mark.parametrize(("style", "paginator"), CASES)
async def test_a_known_total_is_never_passed(style: Style, paginator: AnyPaginator) -> None:
    api = PagedApi(some_records(195), style)
    asked: list[list[int]] = []
    for at_once in (1, 8):
        async with FaultServer(api) as server:
            outcome = await _at_once(server, paginator, at_once)
        assert outcome.records == api.records
        asked.append(sorted(server.pages_asked))
    assert asked[0] == asked[1]


@pytest.mark.parametrize("style", ["single_page", "cursor", "json_link", "header_link"])
async def test_pages_that_only_the_one_before_knows_are_asked_for_in_turn(style: Style) -> None:
    async with FaultServer(PagedApi(some_records(57), style)) as server:
        outcome = await _at_once(server, PAGINATORS[style], 8)
    assert outcome.error is None
    assert server.pages_asked == list(range(1, len(outcome.pages) + 1))


async def test_what_is_under_way_never_exceeds_the_wish() -> None:
    open_now = most = 0

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal open_now, most
        while line := await reader.readline():
            await reader.readuntil(b"\r\n\r\n")
            open_now += 1
            most = max(most, open_now)
            for _ in range(20):
                await asyncio.sleep(0)
            page = int(line.split(b"page=")[1].split()[0])
            body = api.reply({"page": str(page)}, "").body
            open_now -= 1
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body))
        writer.close()

    api = PagedApi(some_records(400), "page_number")
    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    async with server:
        outcome = await read(connector_for(address, PageNumberPaginator(), concurrency=5))
    assert outcome.records == api.records
    assert most == 5


@settings(max_examples=40)
@given(
    case=st.sampled_from(CASES),
    count=st.integers(0, 95),
    at_once=st.integers(2, 9),
    says_total=st.booleans(),
    transient=st.dictionaries(
        st.integers(1, 10), st.tuples(st.sampled_from(TRANSIENT), st.integers(1, 2)), max_size=5
    ),
    lasting=st.dictionaries(st.integers(1, 10), st.sampled_from(LASTING), max_size=1),
)
def test_faults_change_neither_pages_nor_order(
    case: tuple[Style, AnyPaginator],
    count: int,
    at_once: int,
    transient: dict[int, tuple[str, int]],
    lasting: dict[int, str],
    *,
    says_total: bool,
) -> None:
    style, paginator = case
    api = PagedApi(some_records(count), style, says_total=says_total)
    faults: dict[int, str | Fault] = {
        page: Fault(name, times=times) for page, (name, times) in transient.items()
    }
    faults |= lasting

    async def reading(concurrency: int) -> Outcome:
        async with FaultServer(api, page_faults=faults) as server:
            return await _at_once(server, paginator, concurrency)

    alone, together = asyncio.run(reading(1)), asyncio.run(reading(at_once))
    assert _told(together.pages) == _told(alone.pages)
    assert together.observer.warnings == alone.observer.warnings
    assert str(together.error) == str(alone.error)
    assert type(together.error) is type(alone.error)


@settings(max_examples=30)
@given(
    case=st.sampled_from(CASES),
    count=st.integers(0, 95),
    at_once=st.integers(2, 9),
    faults=st.dictionaries(st.integers(1, 30), st.sampled_from([*TRANSIENT, "status_401"])),
)
def test_resumed_after_any_faults_nothing_is_lost_or_doubled(
    case: tuple[Style, AnyPaginator], count: int, at_once: int, faults: dict[int, str]
) -> None:
    style, paginator = case
    api = PagedApi(some_records(count), style)

    async def reading() -> list[Json]:
        records: list[Json] = []
        position: Json = None
        done = 0
        async with FaultServer(api, faults=faults) as server:
            connector = connector_for(server.base_url, paginator, concurrency=at_once)
            for _ in range(31):
                outcome = await read(connector, position=position, pages_done=done)
                records += outcome.records
                if outcome.pages:
                    position, done = outcome.position, outcome.pages[-1].number
                if outcome.error is None:
                    return records
        raise AssertionError("it never came to an end")

    assert asyncio.run(reading()) == api.records


class _Timed(RecordingObserver):
    """Knows when each request went out."""

    def __init__(self, clock: VirtualClock) -> None:
        super().__init__()
        self.clock = clock
        self.sent: list[float] = []
        self.told: list[float] = []

    def request_sent(self) -> None:
        """Note the moment."""
        super().request_sent()
        self.sent.append(self.clock.monotonic())

    def retried(self, reason: str) -> None:
        """Note how many had gone out until then."""
        super().retried(reason)
        self.told.append(len(self.sent))


async def _timed(server: FaultServer, **changes: object) -> tuple[list[Page], _Timed]:
    clock = VirtualClock()
    observer = _Timed(clock)
    connector = connector_for(server.base_url, PageNumberPaginator(), concurrency=8, **changes)
    source = RestSource(connector, {}, clock)
    stream = connector.streams()[0]
    pages = [page async for page in source.pages(stream, observer, position=None, pages_done=0)]
    await source.aclose()
    return pages, observer


@pytest.mark.parametrize("status", [429, 503])
async def test_what_the_server_asks_of_one_holds_all(status: int) -> None:
    api = PagedApi(some_records(295), "page_number")
    fault = Fault(f"status_{status}", {"Retry-After": "30"}, times=1)
    async with FaultServer(api, page_faults={9: fault}) as server:
        pages, observer = await _timed(server)
    assert [record for page in pages for record in page.records] == api.records
    (before,) = observer.told
    assert observer.sent[: int(before)] == [0.0] * int(before)
    assert all(30 <= moment <= 31 for moment in observer.sent[int(before) :])
    assert len(observer.sent) == 31
    assert observer.waits[0][1] == f"the server asked for it ({status})"


async def test_the_rate_limit_is_shared() -> None:
    api = PagedApi(some_records(195), "page_number")
    async with FaultServer(api) as server:
        pages, observer = await _timed(server, rate_limit={"requests": 3, "per_seconds": 2})
    assert len(pages) == 20
    for first, later in zip(observer.sent, observer.sent[3:], strict=False):
        assert later - first >= 2 - 1e-6


async def test_a_page_that_is_never_reached_fails_nobody() -> None:
    api = PagedApi(some_records(38), "page_number", says_total=False)
    beyond: dict[int, str | Fault] = dict.fromkeys(range(7, 20), "status_400")
    async with FaultServer(api, page_faults=beyond) as server:
        outcome = await _at_once(server, PageNumberPaginator(), 8)
    assert outcome.error is None
    assert outcome.records == api.records


async def test_an_error_comes_in_the_turn_of_its_page() -> None:
    api = PagedApi(some_records(200), "page_number")
    faults: dict[int, str | Fault] = {9: "status_401", 8: Fault("status_503", times=2)}
    async with FaultServer(api, page_faults=faults) as server:
        outcome = await _at_once(server, PageNumberPaginator(), 8)
    assert isinstance(outcome.error, KeyRefusedError)
    assert outcome.records == api.records[:80]
    assert server.pages_asked.count(9) == 1


async def test_an_end_leaves_nothing_under_way() -> None:
    api = PagedApi(some_records(300), "page_number")
    silent: dict[int, str | Fault] = dict.fromkeys(range(6, 31), "silence")
    async with FaultServer(api, page_faults=silent) as server:
        connector = connector_for(server.base_url, PageNumberPaginator(), concurrency=4)
        source = RestSource(connector, {}, VirtualClock())
        observer = RecordingObserver()
        pages = source.pages(connector.streams()[0], observer, position=None, pages_done=0)
        async with aclosing(pages):  # type: ignore[type-var]  # it is a generator
            async for page in pages:
                if page.number == 5:
                    break
        asked = len(server.seen)
        assert not [task for task in asyncio.all_tasks() if task.get_name() == "page ahead"]
        await asyncio.sleep(0)
        assert len(server.seen) == asked <= 5 + 4
        await source.aclose()


async def test_a_server_that_ignores_the_page_is_noticed_as_soon() -> None:
    api = PagedApi(some_records(57), "page_number", says_total=False)
    same = Fault("given_body", body=api.reply({"page": "1"}, "").body)
    faults: dict[int, str | Fault] = dict.fromkeys([*range(2, 20), FAR + 2], same)
    async with FaultServer(api, page_faults=faults) as server:
        outcome = await _at_once(server, PageNumberPaginator(), 8)
    assert isinstance(outcome.error, SourceError)
    assert "loop" in outcome.error.title
    assert len(outcome.records) == 10
    assert len(server.seen) <= 10


def test_the_window_opens_with_each_page_and_shuts_with_a_miss() -> None:
    window = Window(8)
    widths = [window.width]
    for _ in range(4):
        window.hit(100)
        widths.append(window.width)
    assert widths == [1, 2, 4, 8, 8]
    for _ in range(MOST_MISSES):
        window.miss()
        assert window.width == 1
        window.hit(100)
        assert window.width == 2
    window.miss()
    window.hit(100)
    assert window.width == 1


def test_large_pages_narrow_the_window() -> None:
    window = Window(64)
    for _ in range(10):
        window.hit(MOST_BYTES // 8)
    assert window.width == 8
    window.hit(2 * MOST_BYTES)
    window.hit(10)
    assert window.width == 1
