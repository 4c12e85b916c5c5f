"""Streams with parents, disturbed at every place: nothing lost, nothing doubled."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from migrateiq_desktop.model.paginators import CursorPaginator
from migrateiq_desktop.model.run import RunStatus
from tests.destinations.contract.moving import Place
from tests.servers.family_api import flights_with_notes
from tests.servers.fault_server import FaultServer

from .moving import Mover
from .places import SqlitePlace

NOTES = {"1": 4, "2": 0, "a/b": 7, "..x": 1, "ü?": 3, "6": 2, "7": 3}
FLIGHTS: dict[str, object] = {"name": "flights", "path": "/flights", "primary_key": "id"}
CHILD: dict[str, object] = {
    "name": "records",
    "path": "/flights/{id}/notes",
    "parent": {"resource": "flights", "params": {"id": "id"}, "include": ["id", "name"]},
    "paginator": CursorPaginator().model_dump(by_alias=True),
}
MERGE: dict[str, object] = {"primary_key": "id"}
APPEND: dict[str, object] = {"write_disposition": "append"}
REPLACE: dict[str, object] = {"write_disposition": "replace"}
AT_ONCE = 3
PAGES_IN_FLIGHT = 3
"""Of one parent."""


def mover(
    server: FaultServer,
    place: Place,
    how: dict[str, object],
    *,
    at_once: int = AT_ONCE,
    table: str = "records",
) -> Mover:
    """The notes of all flights into one table; the flights themselves aren't loaded."""
    keyed = MERGE if how is MERGE else {}
    return Mover(
        server,
        place,
        table=table,
        sync={} if how is MERGE else how,
        connector={"resources": [FLIGHTS, {**CHILD, **keyed}], "concurrency": at_once},
    )


class Killed(BaseException):
    """The process is gone."""


@dataclass
class KillAt:
    """Ends a run when it comes to its n-th crash point."""

    left: int

    def __call__(self, name: str) -> None:
        # while it fetches, the requests that fail stand for it
        self.left -= not name.endswith("_fetch")
        if self.left == 0:
            self.left = -1
            raise Killed(name)


@pytest.mark.parametrize("how", [APPEND, REPLACE, MERGE])
async def test_the_children_of_all_parents_arrive(place: Place, how: dict[str, object]) -> None:
    api, notes = flights_with_notes(NOTES)
    async with FaultServer(api) as server:
        moved = await mover(server, place, how).run()
        assert moved.status is RunStatus.SUCCESS
        assert mover(server, place, how).holds(notes)
        assert moved.counts.read == moved.counts.loaded == len(notes)
        asked = {request.target.partition("?")[0] for request in server.seen}
        assert "/flights/a%2Fb/notes" in asked


@pytest.mark.parametrize("how", [APPEND, REPLACE, MERGE])
async def test_every_nth_request_fails_and_the_rest_of_the_run_makes_up_for_it(
    place: Place, how: dict[str, object]
) -> None:
    api, notes = flights_with_notes(NOTES)
    async with FaultServer(api) as server:
        moving = mover(server, place, how)
        await moving.run("run-0")
        count = len(server.seen)
    for n in range(1, count + 1, 3):
        async with FaultServer(api, faults={n: "status_400"}) as server:
            moving = mover(server, place, how, table=f"notes_{n}")
            failed = await moving.run(f"run-{n}")
            assert failed.status is RunStatus.FAILED
            done = await moving.run(f"run-{n}", resume=True)
            assert done.status is RunStatus.SUCCESS
            assert moving.holds(notes), f"request {n}"
            again = len(server.seen) - 1 - count
            assert again <= AT_ONCE * PAGES_IN_FLIGHT, "at most the pages that were under way"


@pytest.mark.parametrize("how", [APPEND, REPLACE, MERGE])
async def test_killed_at_any_point_the_run_goes_on_without_loss(
    place: Place, how: dict[str, object]
) -> None:
    api, notes = flights_with_notes(NOTES)
    async with FaultServer(api) as server:
        for n in range(1, 500, 4):
            moving = mover(server, place, how, table=f"notes_{n}")
            moving.crashpoint = kill = KillAt(n)
            with suppress(Killed):
                await moving.run(f"run-{n}")
            done = await moving.run(f"run-{n}", resume=True)
            assert done.status is RunStatus.SUCCESS
            assert moving.holds(notes), f"crash point {n}"
            if kill.left > 0:
                assert n > 10
                return
    raise AssertionError("it has no end")


async def test_a_parent_whose_children_are_gone_fails_the_stream_and_is_named(
    place: Place,
) -> None:
    api, _ = flights_with_notes({"1": 2, "2": 2})
    del api.__dict__["lists"]["/flights/2/notes"]
    async with FaultServer(api) as server:
        moved = await mover(server, place, APPEND).run()
        assert moved.status is RunStatus.FAILED
        assert "404" in moved.error.title
        assert "flights with id 2" in moved.error.title


async def test_parents_are_asked_for_at_once_within_the_concurrency(place: Place) -> None:
    api, notes = flights_with_notes({str(n): 5 for n in range(30)}, page_size=10)
    async with FaultServer(api) as server:
        moving = mover(server, place, APPEND, at_once=4)
        moved = await moving.run()
        assert moved.status is RunStatus.SUCCESS
        assert moving.holds(notes)
        assert len(server.seen) == 30 + 3


async def test_how_pages_go_on_is_found_out_once_for_all_parents(tmp_path: Path) -> None:
    api, notes = flights_with_notes({str(n): 5 for n in range(12)}, page_size=3)
    async with FaultServer(api) as server:
        moving = mover(server, SqlitePlace(tmp_path / "data.sqlite"), APPEND)
        resources = moving.connector["resources"]
        assert isinstance(resources, list)
        resources[1] = {**resources[1], "paginator": {"type": "auto"}}
        moved = await moving.run()
        assert moved.status is RunStatus.SUCCESS
        assert moving.holds(notes)
        # four pages of flights, two of each flight's notes, and what was tried at first
        assert len(server.seen) <= 4 + 12 * 2 + 6


async def test_parents_without_children_are_passed_where_actions_say_so(place: Place) -> None:
    api, notes = flights_with_notes({str(n): 2 for n in range(9)})
    for gone in (0, 4, 8):
        del api.__dict__["lists"][f"/flights/{gone}/notes"]
    async with FaultServer(api) as server:
        moving = mover(server, place, APPEND)
        resources = moving.connector["resources"]
        assert isinstance(resources, list)
        resources[1] = {
            **resources[1],
            "response_actions": [{"status_code": 404, "action": "ignore"}],
        }
        moved = await moving.run()
        assert moved.status is RunStatus.SUCCESS
        assert moving.holds([one for one in notes if one["_flights_id"] not in {"0", "4", "8"}])
        # said for one of them, and counted for the others
        told = [warning for warning in moved.stream.warnings if "404" in warning]
        assert len(told) == 1
        assert "flights with id 0" in told[0]
        assert "2 times more" in moved.warnings


async def test_a_parent_that_cannot_be_asked_for_is_rejected_and_kept(place: Place) -> None:
    api, notes = flights_with_notes({"1": 2, "..": 2, "3": 2})
    async with FaultServer(api) as server:
        moving = mover(server, place, APPEND)
        moved = await moving.run()
        assert moved.status is RunStatus.PARTIAL
        assert moving.holds([one for one in notes if one["_flights_id"] != ".."])
        (rejected,) = moved.rejects
        assert "can't be a part of the path" in rejected.reason
        assert not any("/.." in request.target for request in server.seen)
