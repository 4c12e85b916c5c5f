"""The list of a run's requests: each try, what it waited for, what came; no secret, no body."""

from pathlib import Path

import pytest
from pydantic import SecretStr

from migrateiq_desktop.model.errors import MigrateIQError
from migrateiq_desktop.model.exchanges import Exchange, Outcome, read
from migrateiq_desktop.model.paginators import PageNumberPaginator
from migrateiq_desktop.sources.rest import RestSource
from migrateiq_desktop.sources.rest.exchange_log import ExchangeLog
from tests.servers.fault_server import FaultServer
from tests.servers.faults import Fault
from tests.servers.paged_api import PagedApi, some_records
from tests.servers.virtual_clock import VirtualClock
from tests.sources.rest.recording import RecordingObserver, connector_for

KEY = "CANARY-5f1c"


def _listed(path: Path, *, without: str = KEY) -> list[Exchange]:
    assert without.encode() not in path.read_bytes()
    found = [read(line) for line in path.read_bytes().splitlines() if line]
    return [one for one in found if one is not None]


async def _read_listed(server: FaultServer, path: Path, *, before: int = 0) -> list[Exchange]:
    """Read the stream as a run does, by a key in a header; `before` were listed already."""
    connector = connector_for(
        server.base_url,
        PageNumberPaginator(),
        auth={"type": "api_key", "name": "X-Session-Token", "api_key": {"secret": "key"}},
    )
    source = RestSource(connector, {"key": SecretStr(KEY)}, VirtualClock())
    source.list_requests(path)
    observer = RecordingObserver()
    stream = connector.streams()[0]
    try:
        async for _page in source.pages(stream, observer, position=None, pages_done=0):
            pass
    except MigrateIQError:
        pass
    finally:
        await source.aclose()
    listed = _listed(path, without=KEY)
    assert len(listed) == before + observer.requests
    return listed


async def test_each_try_is_listed_with_what_it_waited_for(tmp_path: Path) -> None:
    api = PagedApi(some_records(25), "page_number")
    limited = Fault("status_429", {"Retry-After": "3", "Set-Cookie": f"session={KEY}"})
    async with FaultServer(api, faults={2: limited, 3: "reset"}) as server:
        listed = await _read_listed(server, tmp_path / "logs" / "run.requests")
    assert [(one.attempt, one.outcome, one.status, one.records) for one in listed] == [
        (1, Outcome.GOOD, 200, 10),
        (1, Outcome.AGAIN, 429, None),
        (2, Outcome.AGAIN, None, None),
        (3, Outcome.GOOD, 200, 10),
        (1, Outcome.GOOD, 200, 5),
    ]
    first, refused, broken, third, _ = listed
    assert (first.stream, first.method) == ("records", "GET")
    assert first.address.startswith("/records")
    assert first.received_bytes > 0
    assert not first.troubled
    assert refused.as_asked
    assert refused.again_seconds is not None
    assert refused.again_seconds >= 3
    assert broken.waited_seconds >= 3
    assert "broke off" in broken.reason
    assert not broken.as_asked
    assert third.troubled
    assert dict(refused.sent)["x-session-token"] == "***"
    assert dict(refused.got)["retry-after"] == "3"
    assert dict(refused.got)["set-cookie"] == "***"


async def test_what_ends_the_stream_is_listed_as_failed(tmp_path: Path) -> None:
    path = tmp_path / "run.requests"
    api = PagedApi(some_records(25), "page_number")
    async with FaultServer(api, page_faults={2: "status_400"}) as server:
        listed = await _read_listed(server, path)
    assert [one.outcome for one in listed] == [Outcome.GOOD, Outcome.FAILED]
    assert "400" in listed[-1].reason
    assert _mode(path) == 0o600
    # a worker that was killed left half a line; the run goes on at the end of its list
    _break_off(path)
    async with FaultServer(PagedApi(some_records(5), "page_number")) as server:
        again = await _read_listed(server, path, before=1)
    assert again[0] == listed[0]
    assert [one.outcome for one in again] == [Outcome.GOOD] * len(again)


def _size(path: Path) -> int:
    return path.stat().st_size


def _mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


def _break_off(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-5])


@pytest.mark.parametrize("good", [True, False])
async def test_beyond_its_size_only_what_went_wrong_is_listed(
    tmp_path: Path, *, good: bool
) -> None:
    path = tmp_path / "run.requests"
    log = ExchangeLog(path, VirtualClock(), str, largest=4000)
    outcome = Outcome.GOOD if good else Outcome.FAILED
    for number in range(200):
        log.add(Exchange(1.0, "s", "GET", f"/s?page={number}", 1, outcome, got=(("a", "b"),)))
    assert log.wants_headers is not good
    log.close()
    assert 4000 <= _size(path) <= (4100 if good else 5000)
