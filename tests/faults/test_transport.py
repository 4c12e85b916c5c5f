"""T1–T11: what goes wrong between us and the server, and what must be said of it."""

import pytest

from migrateiq_desktop.model.run import RunStatus
from tests.destinations.contract.moving import Place
from tests.faults.moving import KEY, Mover, mended
from tests.servers.fault_server import FaultServer
from tests.servers.faults import Fault
from tests.servers.paged_api import PagedApi, some_records
from tests.servers.virtual_clock import SATURDAY_EVENING


def _api() -> PagedApi:
    return PagedApi(some_records(57))


@pytest.mark.parametrize("fault", ["status_500", "status_502", "status_503", "status_504"])
async def test_t1_a_server_that_is_ill_twice_is_waited_for(place: Place, fault: str) -> None:
    async with FaultServer(_api(), faults={3: fault, 4: fault}) as server:
        mover = Mover(server, place)
        moved = await mover.run()
        assert moved.status is RunStatus.SUCCESS
        assert moved.counts.retries == 2
        assert moved.pages_asked == [1, 2, 3, 3, 3, 4, 5, 6]
        first, second = moved.clock.sleeps
        assert 0.5 <= first <= 1
        assert 1 <= second <= 2
        assert mover.holds(server.api.records)


async def test_t2_a_server_that_stays_ill_fails_the_run_and_keeps_what_came(place: Place) -> None:
    async with FaultServer(_api(), page_faults={3: "status_503"}) as server:
        mover = Mover(server, place, sync={"write_disposition": "append"})
        moved = await mover.run()
        assert moved.status is RunStatus.FAILED
        assert moved.pages_asked == [1, 2] + [3] * 8
        assert "8 tries" in moved.error.cause
        assert "what is loaded stays" in moved.error.next_step.lower()
        assert mover.holds(server.api.records[:20])
        again = await mended(mover, moved)
        assert again.pages_asked == [3, 4, 5, 6]


@pytest.mark.parametrize("status", [400, 403, 404, 422])
async def test_t3_a_refusal_fails_at_once_with_what_the_server_says(
    place: Place, status: int
) -> None:
    body = f"no such thing; your key is {KEY} {'x' * 1000}".encode()
    fault = Fault(f"status_{status}", body=body)
    async with FaultServer(_api(), page_faults={3: fault}, token=KEY) as server:
        mover = Mover(server, place, sync={"write_disposition": "append"})
        moved = await mover.run()
        assert moved.status is RunStatus.FAILED
        assert moved.pages_asked == [1, 2, 3]
        text = moved.error.details.splitlines()[-1]
        assert text.startswith("no such thing; your key is ***")
        assert len(text) <= 500
        assert mover.holds(server.api.records[:20])
        await mended(mover, moved)


@pytest.mark.parametrize(
    ("status", "headers", "shortest", "longest"),
    [
        (503, {"Retry-After": "3"}, 3, 5),
        (429, {"Retry-After": "3"}, 3, 5),
        (429, {"Retry-After": "Sat, 21 Nov 2026 22:00:03 GMT"}, 3, 5),
        (429, {"X-RateLimit-Reset": str(int(SATURDAY_EVENING) + 3)}, 3, 5),
        (429, {"RateLimit-Reset": "3"}, 3, 5),
        (429, {"Retry-After": "soon"}, 0.5, 1),
        (429, {"Retry-After": "Sat, 21 Nov 2026 21:00:00 GMT"}, 0.5, 1),
    ],
)
async def test_t4_waits_as_long_as_the_server_asks(
    place: Place, status: int, headers: dict[str, str], shortest: float, longest: float
) -> None:
    async with FaultServer(_api(), faults={3: Fault(f"status_{status}", headers)}) as server:
        mover = Mover(server, place)
        moved = await mover.run()
        assert moved.status is RunStatus.SUCCESS
        assert shortest <= sum(moved.clock.sleeps) <= longest
        assert mover.holds(server.api.records)


async def test_t5_a_long_wait_pauses_the_run_and_it_goes_on_then(place: Place) -> None:
    fault = Fault("status_429", {"Retry-After": "3600"})
    async with FaultServer(_api(), page_faults={3: fault}) as server:
        mover = Mover(server, place, sync={"write_disposition": "append"})
        moved = await mover.run()
        assert moved.status is RunStatus.PAUSED
        assert moved.error.title == (
            "records: paused until 2026-11-21 23:00 UTC, as the server asks"
        )
        assert moved.error.until is not None
        assert moved.error.until.timestamp() == SATURDAY_EVENING + 3600
        assert moved.pages_asked == [1, 2, 3]
        assert not moved.clock.sleeps, "nobody waits an hour, and nobody asks again and again"
        assert mover.holds(server.api.records[:20])
        again = await mended(mover, moved)
        assert again.pages_asked == [3, 4, 5, 6]


@pytest.mark.parametrize("tries", [3, 6])
async def test_t6_a_server_that_is_away_for_a_while_is_waited_for(place: Place, tries: int) -> None:
    """Six tries last 15 to 31 s and more: with the seventh an outage of 40 s passes."""
    async with FaultServer(_api(), faults=dict.fromkeys(range(3, 3 + tries), "reset")) as server:
        mover = Mover(server, place)
        moved = await mover.run()
        assert moved.status is RunStatus.SUCCESS
        assert moved.counts.retries == tries
        assert mover.holds(server.api.records)


BROKEN = ["reset", "close", "truncated", "no_chunk_end", "corrupt_gzip", "short_gzip", "garbage"]


@pytest.mark.parametrize("fault", BROKEN)
async def test_t7_a_broken_answer_is_asked_for_again_and_never_loaded_by_half(
    place: Place, fault: str
) -> None:
    async with FaultServer(_api(), faults={3: fault}) as server:
        mover = Mover(server, place, sync={"write_disposition": "append"})
        moved = await mover.run()
        assert moved.status is RunStatus.SUCCESS
        assert moved.pages_asked == [1, 2, 3, 3, 4, 5, 6]
        assert mover.holds(server.api.records)


@pytest.mark.parametrize("fault", BROKEN)
async def test_t7_an_answer_that_stays_broken_fails_the_run(place: Place, fault: str) -> None:
    async with FaultServer(_api(), page_faults={3: fault}) as server:
        mover = Mover(server, place, sync={"write_disposition": "append"})
        moved = await mover.run()
        assert moved.status is RunStatus.FAILED
        assert moved.pages_asked == [1, 2] + [3] * 8
        assert mover.holds(server.api.records[:20])
        await mended(mover, moved)


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        ("html", "expected JSON, got text/html “Sign in”"),
        ("empty", "expected JSON, got an empty answer"),
        ("no_content", "expected JSON, got an empty answer"),
        ("bad_json", 'expected JSON, got application/json “{"data": '),
    ],
)
async def test_t8_an_unreadable_answer_is_never_the_end(
    place: Place, fault: str, said: str
) -> None:
    async with FaultServer(_api(), page_faults={3: fault}) as server:
        mover = Mover(server, place, sync={"write_disposition": "append"})
        moved = await mover.run()
        assert moved.status is RunStatus.FAILED
        assert said in moved.error.title
        assert moved.pages_asked == [1, 2, 3, 3, 3]
        assert mover.holds(server.api.records[:20])
        await mended(mover, moved)


@pytest.mark.parametrize("fault", ["error_in_200", "missing_path", "null_path"])
async def test_t9_a_page_without_its_records_is_never_the_end(place: Place, fault: str) -> None:
    async with FaultServer(_api(), page_faults={3: fault}) as server:
        mover = Mover(server, place, sync={"write_disposition": "append"})
        moved = await mover.run()
        assert moved.status is RunStatus.FAILED
        assert moved.error.title == (
            "records: records path data not found on page 3 (present on pages 1–2)"
        )
        assert moved.pages_asked == [1, 2, 3]
        assert mover.holds(server.api.records[:20])
        await mended(mover, moved)


@pytest.mark.parametrize("fault", ["trickle", "silence"])
async def test_t10_a_server_that_never_ends_its_answer_is_left(place: Place, fault: str) -> None:
    async with FaultServer(_api(), page_faults={3: fault}) as server:
        mover = Mover(
            server,
            place,
            sync={"write_disposition": "append"},
            connector={"timeout_seconds": 0.4},
        )
        moved = await mover.run()
        assert moved.status is RunStatus.FAILED
        assert moved.pages_asked == [1, 2] + [3] * 8
        assert "no whole answer from 127.0.0.1" in moved.error.cause
        assert mover.holds(server.api.records[:20])
        mover.connector = {}
        await mended(mover, moved)


async def test_t11_a_key_that_is_refused_on_the_way_fails_at_once(place: Place) -> None:
    async with FaultServer(_api(), page_faults={3: "status_401"}) as server:
        mover = Mover(server, place, sync={"write_disposition": "append"})
        moved = await mover.run()
        assert moved.status is RunStatus.FAILED
        assert moved.error.kind == "KeyRefusedError"
        assert "store a new one" in moved.error.next_step
        assert moved.pages_asked == [1, 2, 3]
        assert mover.holds(server.api.records[:20])
        await mended(mover, moved)
