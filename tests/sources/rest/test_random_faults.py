"""Any few faults at any requests, resumed until done: every record exactly once, in order."""

import asyncio

from hypothesis import given, settings
from hypothesis import strategies as st

from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.paginators import AutoPaginator
from tests.servers.fault_server import FaultServer
from tests.servers.paged_api import PagedApi, Style, some_records
from tests.sources.rest.recording import connector_for, read
from tests.sources.rest.test_source import PAGINATORS

ANYWHERE = [
    "status_500",
    "status_429",
    "status_404",
    "status_401",
    "reset",
    "close",
    "garbage",
    "truncated",
    "no_chunk_end",
    "short_gzip",
    "html",
    "empty",
    "bad_json",
    "missing_path",
    "error_in_200",
]
OF_CURSORS = ["early_end", "more_without_next", "cursor_loop"]
MOST_RESUMPTIONS = 10


async def _read_to_the_end(api: PagedApi, faults: dict[int, str], *, automatic: bool) -> list[Json]:
    """The records of a run that is resumed after each failure, as the engine would."""
    records: list[Json] = []
    position: Json = None
    done = 0
    async with FaultServer(api, faults=faults) as server:
        paginator = AutoPaginator() if automatic else PAGINATORS[api.style]
        connector = connector_for(server.base_url, paginator)
        for _ in range(MOST_RESUMPTIONS):
            outcome = await read(connector, position=position, pages_done=done)
            records += outcome.records
            if outcome.pages:
                position, done = outcome.position, outcome.pages[-1].number
            if outcome.error is None:
                return records
    raise AssertionError("it never came to an end")


@settings(max_examples=60)
@given(
    style=st.sampled_from(list(PAGINATORS)),
    count=st.integers(0, 45),
    data=st.data(),
    automatic=st.booleans(),
)
def test_nothing_is_lost_and_nothing_is_doubled(
    style: Style, count: int, data: st.DataObject, *, automatic: bool
) -> None:
    api = PagedApi(some_records(count), style)
    names = ANYWHERE + (OF_CURSORS if style == "cursor" and not automatic else [])
    schedule = st.dictionaries(st.integers(1, 9), st.sampled_from(names), max_size=5)
    faults = data.draw(schedule)
    records = asyncio.run(_read_to_the_end(api, faults, automatic=automatic))
    assert records == api.records
