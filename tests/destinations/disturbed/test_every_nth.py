"""The n-th request, statement or write fails, for n = 1, 2, 3… until a run passes untouched."""

import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from migrateiq_desktop.model.run import RunStatus
from migrateiq_desktop.model.sync import WriteDisposition
from tests.destinations.contract.moving import APPEND, MERGE, REPLACE
from tests.destinations.contract.sqlite_place import EVERY_MAKER
from tests.servers.fault_server import FaultServer

from .failing import failing_at
from .runs import Disturbed, new_server

EVERY = os.environ.get("MIGRATEIQ_EVERY")
"""Every so many-th step, beginning at another one for each disposition; 1 tries all."""
SLOW = ("duckdb", "mysql", "postgresql")


def stride(kind: str) -> int:
    """How many steps further the next one fails."""
    return int(EVERY or (17 if kind in SLOW else 7))


MOST = 2000


@pytest.fixture
async def source() -> AsyncIterator[FaultServer]:
    async with new_server() as running:
        yield running


@pytest.mark.parametrize("how", [APPEND, REPLACE, MERGE])
@pytest.mark.parametrize("kind", sorted(EVERY_MAKER))
async def test_the_nth_step_of_the_destination_fails(
    source: FaultServer, tmp_path: Path, kind: str, how: WriteDisposition
) -> None:
    start = 1 + list(WriteDisposition).index(how)
    for n in range(start, MOST, stride(kind)):
        folder = tmp_path / str(n)
        folder.mkdir()
        place = EVERY_MAKER[kind](folder)
        if how is MERGE and not place.merges:
            pytest.skip("refuses to merge")
        run = Disturbed(place, source, how)
        with failing_at(place, n) as count:
            status = await run.attempt()
        await run.until_done()
        if not count.happened:
            assert status is RunStatus.PARTIAL
            assert n > 20
            return
    raise AssertionError("it has no end")


@pytest.mark.parametrize("kind", ["mysql", "postgresql"])
@pytest.mark.parametrize("how", [APPEND, REPLACE, MERGE])
async def test_the_connection_is_lost_with_the_nth_answer(
    source: FaultServer, tmp_path: Path, kind: str, how: WriteDisposition
) -> None:
    """It is made anew, and whether the commit has happened is looked up: the run goes on."""
    start = 2 + list(WriteDisposition).index(how)
    for n in range(start, MOST, stride(kind)):
        place = EVERY_MAKER[kind](tmp_path)
        run = Disturbed(place, source, how)
        with failing_at(place, n, lost=True) as count:
            await run.attempt()
        await run.until_done()
        if not count.happened:
            assert n > 20
            return
    raise AssertionError("it has no end")


@pytest.mark.parametrize(
    ("kind", "fault"),
    [
        *(("sqlite", fault) for fault in ("status_503", "reset", "status_403", "missing_path")),
        *((kind, "status_403") for kind in sorted(set(EVERY_MAKER) - {"sqlite"})),
    ],
)
async def test_the_nth_request_fails(
    source: FaultServer, tmp_path: Path, kind: str, fault: str
) -> None:
    for n in range(1, MOST, 1 if kind == "sqlite" else 4):
        source.seen.clear()
        source.faults = {n: fault}
        folder = tmp_path / str(n)
        folder.mkdir()
        run = Disturbed(EVERY_MAKER[kind](folder), source, APPEND)
        await run.attempt()
        asked = len(source.seen)
        await run.until_done()
        if asked < n:
            assert n > 8
            return
    raise AssertionError("it has no end")
