"""The workspace's own disk is full: the program starts, says it, and goes on once there is room."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from migrateiq_desktop.model.connector import RestConnector, Stream
from migrateiq_desktop.model.errors import MigrateIQError
from migrateiq_desktop.model.run import RunStatus
from migrateiq_desktop.model.sync import Sync, SyncStream
from migrateiq_desktop.services.container import open_services
from migrateiq_desktop.services.views import RunFilter
from tests.servers.fault_server import FaultServer
from tests.servers.small_disk import fill, small_disk

from .conftest import no_keyring


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with small_disk(tmp_path / "disk") as mounted:
        yield mounted


async def test_the_program_starts_and_runs_end_in_words(disk: Path) -> None:
    folder = disk / "workspace"
    async with FaultServer() as server:
        services = await open_services(folder, keeper=no_keyring)
        stream = Stream(name="records", path="/records", data_selector="data")
        connector = RestConnector(base_url=server.base_url, resources=(stream,))
        await services.connectors.save("paged", connector, secrets={})
        sync = Sync(source="paged", streams=(SyncStream(resource="records"),))
        await services.syncs.save("all of it", sync)
        first = await services.runs.wait(await services.runs.start("all of it"))
        await services.aclose()
        assert first.status is RunStatus.SUCCESS
        ballast = fill(disk)
        services = await open_services(folder, keeper=no_keyring)
        assert [run.id for run in await services.history.list(RunFilter(), 0, 10)] == [first.id]
        with pytest.raises(MigrateIQError, match="is full"):
            await services.runs.wait(await services.runs.start("all of it"))
        ballast.unlink()
        again = await services.runs.wait(await services.runs.start("all of it"))
        await services.aclose()
    assert again.status is RunStatus.SUCCESS
