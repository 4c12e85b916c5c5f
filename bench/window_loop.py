"""How late the window's event loop is while a run goes at full speed.

    python bench/window_loop.py [--records 300000] [--folder DIR]

Opens the real window on a real workspace, starts a run of a real worker against a loopback server
that answers as fast as it can, and lets a timer of 5 ms measure how late it fires: first with the
live view in front, then beside the list, while a person scrolls, searches and changes tabs.
Prints p50, p99 and the maximum in milliseconds, and how much of that was the window's own work.
Exits with 1 when a p99 is over the bar of 16 ms.
"""

import argparse
import asyncio
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter, thread_time
from typing import IO, cast
from urllib.parse import parse_qs, urlsplit

from opened_window import new_application, opened_window, run_in
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from migrateiq_desktop.gui.main_window import MainWindow
from migrateiq_desktop.gui.places import Place, ShowRun
from migrateiq_desktop.gui.runs.page import RunsPage
from migrateiq_desktop.model.connector import RestConnector, Stream
from migrateiq_desktop.model.paginators import PageNumberPaginator
from migrateiq_desktop.model.run import Run, RunStatus
from migrateiq_desktop.services.container import Services

BAR_MS = 16.0
TICK_MS = 5
PAGE = 1_000
CONNECTOR = "flood"


@dataclass
class Lateness:
    """How late each tick of a timer came, and what the window itself did since the one before."""

    ticks: list[float] = field(default_factory=list)
    own: list[float] = field(default_factory=list)
    """Milliseconds of processor time of the window's thread."""

    @contextmanager
    def measured(self) -> Iterator[None]:
        """Measure for as long as the block lasts."""
        timer = QTimer(interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        last, spent = perf_counter(), thread_time()

        def tick() -> None:
            nonlocal last, spent
            now, used = perf_counter(), thread_time()
            self.ticks.append(max((now - last) * 1000 - TICK_MS, 0.0))
            self.own.append((used - spent) * 1000)
            last, spent = now, used

        timer.timeout.connect(tick)
        timer.start()
        try:
            yield
        finally:
            timer.stop()


def quantile(values: list[float], share: float) -> float:
    """The value that a share of all doesn't exceed."""
    ordered = sorted(values)
    return ordered[min(int(len(ordered) * share), len(ordered) - 1)]


async def measure(name: str, run: Callable[[], Awaitable[Run]]) -> bool:
    """Measure a run and print one line. True when the bar holds."""
    lateness = Lateness()
    with lateness.measured():
        ended = await run()
    if ended.status is not RunStatus.SUCCESS:
        raise SystemExit(f"the run ended {ended.status}: {ended.error}")
    p50, p99 = quantile(lateness.ticks, 0.5), quantile(lateness.ticks, 0.99)
    holds = p99 <= BAR_MS
    rate = ended.counts.loaded / (ended.duration_seconds or 1)
    print(
        f"{name:<28} {ended.counts.loaded:>9,} records {rate:>9,.0f} /s   "
        f"late p50 {p50:5.1f}  p99 {p99:5.1f}  max {max(lateness.ticks):6.1f} ms   "
        f"own work p99 {quantile(lateness.own, 0.99):5.1f}  max {max(lateness.own):5.1f} ms   "
        f"{'ok' if holds else 'TOO LATE'}"
    )
    return holds


async def save_flood(services: Services, base_url: str) -> str:
    """A connector that reads all that the server has; gives the name of its sync."""
    await services.connectors.save(
        CONNECTOR,
        RestConnector(
            base_url=base_url,
            resources=(
                Stream(
                    name="flights",
                    path="/flights",
                    data_selector="data",
                    primary_key="id",
                    params={"per_page": PAGE},
                    paginator=PageNumberPaginator(total_path="pages"),
                ),
            ),
        ),
        secrets={},
        frequency="MANUAL",
    )
    return (await services.connectors.get(CONNECTOR)).sync or CONNECTOR


async def bench(window: MainWindow, services: Services, base_url: str) -> bool:
    """Both runs, one after the other."""
    sync = await save_flood(services, base_url)
    await window.show_place(Place.RUNS)
    page = cast("RunsPage", window.page)

    async def watched() -> Run:
        run_id = await services.runs.start(sync, restart=True)
        await window.show_place(Place.RUNS, ShowRun(run_id))
        return await services.runs.wait(run_id)

    async def used() -> Run:
        run_id = await services.runs.start(sync, restart=True)
        await window.show_place(Place.RUNS, ShowRun(run_id))
        page.leave_mode()
        person = asyncio.ensure_future(_use(page))
        ended = await services.runs.wait(run_id)
        person.cancel()
        return ended

    first = await measure("live view in front", watched)
    second = await measure("list in use beside it", used)
    return first and second


async def _use(page: RunsPage) -> None:
    """What a person does meanwhile: a step every fifth of a second."""
    bar, tabs = page.list.table.verticalScrollBar(), page.view.form.tabs
    step = 0
    while True:
        await asyncio.sleep(0.2)
        step += 1
        match step % 5:
            case 0:
                page.filters.search.setText("flo" if step % 2 else "")
            case 1:
                tabs.setCurrentIndex(step // 5 % tabs.count())
            case 2:
                page.list.table.selectRow(step // 5 % 3)
            case _:
                bar.setValue(bar.maximum() * (step % 7) // 7)


async def serve(records: int) -> None:
    """The loopback server: prints its port, then answers until its standard input closes."""
    pages = -(-records // PAGE)
    bodies = [_body(number, pages, records) for number in range(pages)]

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                target = head.split(b" ", 2)[1].decode()
                number = int(parse_qs(urlsplit(target).query).get("page", ["1"])[0])
                body = bodies[number - 1] if 0 < number <= pages else b'{"data": []}'
                writer.write(
                    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                    b"Content-Length: %d\r\n\r\n%b" % (len(body), body)
                )
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    server.close()


def _body(number: int, pages: int, records: int) -> bytes:
    first = number * PAGE
    data = [
        {
            "id": at,
            "time_hour": "2013-01-01T05:00:00Z",
            "carrier": "UA",
            "flight": at % 5_000,
            "origin": "EWR",
            "dest": "IAH",
            "dep_delay": at % 90 - 10 if at % 50 else None,
            "air_time": 227.5,
            "distance": 1_400,
            "tailnum": f"N{at % 9_999:04}",
        }
        for at in range(first, min(first + PAGE, records))
    ]
    return json.dumps({"data": data, "pages": pages}).encode()


@contextmanager
def server(records: int) -> Iterator[str]:
    """The server in a process of its own; gives its base URL."""
    command = [sys.executable, __file__, "--serve", "--records", str(records)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    with process:
        stdin, stdout = cast("IO[str]", process.stdin), cast("IO[str]", process.stdout)
        yield f"http://127.0.0.1:{int(stdout.readline())}/v1"
        stdin.close()


async def in_window(app: QApplication, folder: Path, base_url: str) -> bool:
    """Open the window as the program does, and measure in it."""
    async with opened_window(app, folder / "workspace", folder) as window:
        return await bench(window, window.services, base_url)


def main() -> int:
    """Measure; 1 when a bar doesn't hold."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--records", type=int, default=300_000)
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.serve:
        asyncio.run(serve(options.records))
        return 0
    load, cores = os.getloadavg()[0], os.cpu_count() or 1
    print(f"a timer of {TICK_MS} ms; load average {load:.1f} on {cores} processors")
    if load > cores:
        print("The computer is busy: lateness includes waiting for a processor, own work doesn't.")
    app = new_application()
    with tempfile.TemporaryDirectory() as folder, server(options.records) as base_url:
        holds = run_in(app, in_window(app, Path(folder), base_url))
    return 0 if holds else 1


if __name__ == "__main__":
    sys.exit(main())
