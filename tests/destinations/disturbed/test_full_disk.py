"""The disk is full: it is said, what was there stays, and once there is room the run goes on."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from migrateiq_desktop.model.run import RunStatus
from tests.destinations.contract.moving import APPEND, REPLACE
from tests.destinations.contract.sqlite_place import EVERY_MAKER
from tests.servers.fault_server import FaultServer
from tests.servers.small_disk import fill, small_disk

from .runs import COUNT, DIRTY, Disturbed, new_server

ON_A_DISK = sorted(set(EVERY_MAKER) - {"postgresql", "mysql"})


@pytest.fixture
async def source() -> AsyncIterator[FaultServer]:
    async with new_server() as running:
        yield running


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with small_disk(tmp_path / "disk") as mounted:
        yield mounted


@pytest.mark.parametrize("kind", ON_A_DISK)
async def test_a_full_disk(source: FaultServer, disk: Path, kind: str) -> None:
    place = EVERY_MAKER[kind](disk)
    await Disturbed(place, source, REPLACE, run="run-0").until_done_from_the_start()
    ballast = fill(disk)
    run = Disturbed(place, source, REPLACE, run="run-1")
    assert await run.attempt() is RunStatus.FAILED
    assert run.ended is not None
    assert run.ended.error is not None
    assert run.ended.error.title.startswith(f"Disk full: {disk}"), run.ended.error
    assert "bytes are free" in run.ended.error.cause
    ballast.unlink()
    assert len(place.rows("records")) == COUNT - len(DIRTY)
    await run.until_done()


@pytest.mark.parametrize("kind", ON_A_DISK)
async def test_a_disk_that_fills_up_in_the_middle(
    source: FaultServer, disk: Path, kind: str
) -> None:
    """Whatever is half written doesn't count; the rest comes once there is room again."""
    place = EVERY_MAKER[kind](disk)
    run = Disturbed(place, source, APPEND)
    ballast = disk / "ballast"

    def on_event(_event: object) -> None:
        if len(source.pages_asked) > 4 and not ballast.exists():
            fill(disk)

    run.on_event = on_event
    assert await run.attempt() in (RunStatus.FAILED, RunStatus.PARTIAL)
    run.on_event = None
    ballast.unlink()
    await run.until_done()
