"""T25: answers that are meant to fill the memory."""

import subprocess
import sys
import zlib

from migrateiq_desktop.model.run import RunStatus
from tests.destinations.contract.moving import Place
from tests.faults.moving import Mover, mended
from tests.servers.fault_server import FaultServer
from tests.servers.faults import Fault
from tests.servers.paged_api import PagedApi, some_records

APPEND: dict[str, object] = {"write_disposition": "append"}


def _bomb(megabytes: int) -> Fault:
    packer = zlib.compressobj(9, zlib.DEFLATED, zlib.MAX_WBITS | 16)
    zeros = b"0" * 1024 * 1024
    body = b"".join([*(packer.compress(zeros) for _ in range(megabytes)), packer.flush()])
    return Fault("given_body", {"Content-Encoding": "gzip"}, body=body)


async def _refused(place: Place, fault: Fault, said: str) -> None:
    async with FaultServer(PagedApi(some_records(57)), page_faults={3: fault}) as server:
        mover = Mover(server, place, sync=APPEND)
        moved = await mover.run()
        assert moved.status is RunStatus.FAILED
        assert said in moved.error.title + moved.error.cause
        assert mover.holds(server.api.records[:20])
        await mended(mover, moved)


async def test_t25_a_body_that_swells_is_left_where_it_swells(place: Place) -> None:
    await _refused(place, _bomb(64), "grows more than 200-fold when it is unpacked")


async def test_t25_a_flood_of_headers_is_left(place: Place) -> None:
    flood = {f"X-{number}": "x" * 1000 for number in range(400)}
    async with FaultServer(
        PagedApi(some_records(57)), page_faults={3: Fault("bom", flood)}
    ) as server:
        mover = Mover(server, place, sync=APPEND)
        moved = await mover.run()
        assert moved.status is RunStatus.FAILED
        assert mover.holds(server.api.records[:20])
        await mended(mover, moved)


_LARGE = """
import asyncio, re, sys
from pathlib import Path
from tests.servers.fault_server import FaultServer
from tests.servers.faults import Fault, Raw, EFFECTS
from tests.sources.rest.recording import connector_for, read

HEAD = b"HTTP/1.1 200 OK\\r\\nContent-Type: application/json\\r\\nConnection: close\\r\\n\\r\\n"
# once, however often the page is asked for
ENDLESS = Raw(HEAD + b'{"data": ["' + b"x" * 300_000_000)
EFFECTS["large"] = lambda scene: ENDLESS

async def work():
    async with FaultServer(page_faults={2: "large"}) as server:
        # what the server itself holds is no memory of ours
        return await read(connector_for(server.base_url))

outcome = asyncio.run(work())
print(outcome.error)
# of this program alone: that of getrusage starts with what its parent had
peak = re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())
print(int(peak[1]) // 1024)
"""


def test_t25_a_page_of_300_megabytes_is_left_within_the_memory_allowed() -> None:
    """In a process of its own, whose memory is measured; the server's 300 MB are in it, too."""
    done = subprocess.run(
        [sys.executable, "-c", _LARGE], capture_output=True, text=True, check=True, timeout=120
    )
    error, largest = done.stdout.splitlines()
    assert "is larger than 256 MB" in error
    assert int(largest) - 300 * 2 < 500
