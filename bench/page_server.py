"""Serves ready pages and does as little else as it can: `/flights?cursor=7` is the file 7.json.

    python bench/page_server.py FOLDER [SECONDS_A_PAGE]

Prints its port, then serves until its standard input closes.
"""

import asyncio
import re
import sys
from pathlib import Path
from typing import cast

_CURSOR = re.compile(rb"^GET [^ ]*[?&](?:cursor|page)=(\d+)")


class Pages(asyncio.Protocol):
    """One connection: any number of requests without a body, one after the other."""

    def __init__(self, folder: Path, delay: float) -> None:
        self._folder = folder
        self._delay = delay
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        self._received += data
        while b"\r\n\r\n" in self._received:
            request, _, self._received = self._received.partition(b"\r\n\r\n")
            asyncio.get_running_loop().call_later(self._delay, self._answer, request)

    def _answer(self, request: bytes) -> None:
        match = _CURSOR.match(request)
        page = self._folder / f"{int(match[1]) if match else 1}.json"
        body = page.read_bytes() if page.exists() else b'{"data":[],"next_cursor":null}'
        head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}"
        self._transport.writelines((head.encode(), b"\r\n\r\n", body))


async def serve(folder: Path, delay: float) -> None:
    """Until standard input closes."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Pages(folder, delay), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(serve(Path(sys.argv[1]), float(sys.argv[2]) if len(sys.argv) > 2 else 0.0))
