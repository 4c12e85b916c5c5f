"""What a request costs under httpx, by transport: the same pages from nginx, in turn.

    pip install httpx-aiohttp pyreqwest        # the others are there already
    python bench/transports.py [--rounds 5]

Prints the medians of CPU milliseconds a request for pages of 100 and of 1,000 flights, and of CPU
seconds until the first answer, imports included (ours: those of the whole source). Each measure is
a process of its own.
"""

import argparse
import asyncio
import ssl
import statistics
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from importlib import import_module
from pathlib import Path
from time import process_time

import httpx
from flight_pages import ready_pages
from serving import served

SIZES = (100, 1000)
REQUESTS = 336
HEADERS = {"Accept": "application/json", "Accept-Encoding": "gzip", "User-Agent": "bench"}


@asynccontextmanager
async def client(name: str) -> AsyncIterator[httpx.AsyncBaseTransport]:
    """The transport of that name."""
    async with AsyncExitStack() as stack:
        yield await stack.enter_async_context(made(name.partition(" ")[0]))


def made(name: str) -> httpx.AsyncBaseTransport:
    """Imported here, so that each process pays for one only."""
    transport: httpx.AsyncBaseTransport
    if name == "httpcore":
        transport = httpx.AsyncHTTPTransport(trust_env=False)
    elif name == "httpx-aiohttp":
        transport = import_module("httpx_aiohttp").AiohttpTransport(trust_env=False)
    elif name == "pyreqwest":
        builder = import_module("pyreqwest.client").ClientBuilder().no_proxy()
        under = import_module("pyreqwest.compatibility.httpx")
        transport = under.HttpxTransport(builder.build())
    else:
        wire = import_module("migrateiq_desktop.sources.rest.wire")
        transport = wire.Wire(ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT), wire.WireLimits(10))
    return transport


async def ask(transport: httpx.AsyncBaseTransport, url: str) -> int:
    """A page by the transport alone, as the product asks for it."""
    response = await transport.handle_async_request(httpx.Request("GET", url, headers=HEADERS))
    size = sum([len(chunk) async for chunk in response.aiter_raw()])
    await response.aclose()
    return size


async def ask_by_client(browser: httpx.AsyncClient, url: str) -> int:
    """The same through httpx.AsyncClient."""
    request = browser.build_request("GET", url, headers=HEADERS)
    response = await browser.send(request, stream=True)
    size = sum([len(chunk) async for chunk in response.aiter_raw()])
    await response.aclose()
    return size


async def measure(name: str, address: str) -> tuple[float, float]:
    """CPU seconds to the first answer, then CPU milliseconds a request."""
    async with client(name) as transport:
        browser = httpx.AsyncClient(transport=transport, trust_env=False)
        by_client = name.endswith("client")
        for number in range(1, REQUESTS + 1):
            url = f"{address}/{number}.json"
            size = await (ask_by_client(browser, url) if by_client else ask(transport, url))
            if size < 1000:
                raise SystemExit(f"{url} has {size} bytes only")
            if number == 1:
                first = process_time()
    return first, (process_time() - first) / (REQUESTS - 1) * 1000


NAMES = (
    *("httpcore client", "httpcore", "httpx-aiohttp client", "httpx-aiohttp"),
    *("pyreqwest client", "pyreqwest", "ours client", "ours"),
)


def main() -> None:
    """In turn, then the medians."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--measure", nargs=2, help=argparse.SUPPRESS)
    parser.add_argument(
        "--folder", type=Path, default=Path(tempfile.gettempdir()) / "migrateiq-bench"
    )
    wanted = parser.parse_args()
    if wanted.measure:
        print(*asyncio.run(measure(*wanted.measure)), flush=True)
        return
    found: dict[tuple[str, int], list[list[float]]] = {}
    folders = {size: ready_pages(wanted.folder, size) for size in SIZES}
    with served(wanted.folder) as port:
        for _ in range(wanted.rounds):
            for name in NAMES:
                for size in SIZES:
                    where = f"http://127.0.0.1:{port}/{folders[size].name}"
                    command = [sys.executable, __file__, "--measure", name, where]
                    # a transport may crash when its process ends: what it measured counts
                    said = subprocess.run(command, capture_output=True, text=True, check=False)
                    if said.returncode != 0:
                        print(f"{name}: exit code {said.returncode}", said.stderr[-300:])
                    found.setdefault((name, size), []).append(list(map(float, said.stdout.split())))
    print(f"{'':22} {'to the first':>14} " + " ".join(f"{size:>6} a page" for size in SIZES))
    for name in NAMES:
        first = statistics.median(one[0] for size in SIZES for one in found[name, size])
        each = [statistics.median(one[1] for one in found[name, size]) for size in SIZES]
        print(f"{name:22} {first:12.2f} s " + " ".join(f"{ms:10.2f} ms" for ms in each))


if __name__ == "__main__":
    main()
