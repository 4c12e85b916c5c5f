"""The program is killed while it records a run's end: the next one knows what is true."""

import asyncio
import os
import signal
import sys
from pathlib import Path

import pytest

from migrateiq_desktop.model.connector import RestConnector, Stream
from migrateiq_desktop.model.run import RunStatus
from migrateiq_desktop.model.sync import Sync, SyncStream, WriteDisposition
from migrateiq_desktop.services.container import open_services
from tests.destinations.sql.loading import query
from tests.servers.fault_server import FaultServer

from .conftest import no_keyring

PROGRAM = """
import asyncio, os, signal, sys
from pathlib import Path
from migrateiq_desktop.services.container import open_services
from migrateiq_desktop.workspace.runs import RunRepository
from tests.services.conftest import no_keyring

real = RunRepository.finish

def finish(self, *given):
    if sys.argv[2] == "after":
        real(self, *given)
    os.kill(os.getpid(), signal.SIGKILL)

async def main():
    services = await open_services(Path(sys.argv[1]), keeper=no_keyring)
    RunRepository.finish = finish
    await services.runs.wait(await services.runs.start("all of it"))

asyncio.run(main())
"""

PATHS = {"PYTHONPATH": os.pathsep.join(sys.path)}


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
@pytest.mark.parametrize("moment", ["before", "after"])
async def test_killed_while_the_end_is_recorded(tmp_path: Path, moment: str) -> None:
    folder = tmp_path / "workspace"
    async with FaultServer() as server:
        services = await open_services(folder, keeper=no_keyring)
        stream = Stream(name="records", path="/records", data_selector="data")
        connector = RestConnector(base_url=server.base_url, resources=(stream,))
        await services.connectors.save("paged", connector, secrets={})
        appending = SyncStream(resource="records", write_disposition=WriteDisposition.APPEND)
        await services.syncs.save("all of it", Sync(source="paged", streams=(appending,)))
        await services.aclose()
        program = await asyncio.create_subprocess_exec(
            *(sys.executable, "-c", PROGRAM, str(folder), moment), env={**os.environ, **PATHS}
        )
        assert await program.wait() == -signal.SIGKILL
        asked = len(server.seen)
        services = await open_services(folder, keeper=no_keyring)
        run = await services.history.get(1)
        assert run.status is (RunStatus.INTERRUPTED if moment == "before" else RunStatus.SUCCESS)
        if moment == "before":
            run = await services.runs.wait(await services.runs.resume(1))
        await services.aclose()
        assert len(server.seen) == asked
    assert run.status is RunStatus.SUCCESS
    assert run.counts.loaded == 200
    found = query(folder / "data.sqlite", "SELECT id FROM records ORDER BY id")
    assert [number for (number,) in found] == list(range(1, 201))
