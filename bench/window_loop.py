"""How late the window's event loop is while a run goes at full speed.

    python bench/window_loop.py [--records 300000] [--folder DIR]

Opens the real window on a real workspace, starts a run of a real worker against a loopback server
that answers as fast as it can, and lets a timer of 5 ms measure how late it fires: first with the
live view in front, then beside the list, while a person scrolls, searches and changes tabs.
Prints p50, p99 and the maximum in milliseconds. Exits with 1 when a p99 is over the bar of 16 ms.
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
from time import perf_counter
from typing import IO, cast
from urllib.parse import parse_qs, urlsplit

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import qasync
from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import QApplication

from migrateiq_desktop.gui.faults import FaultReporter
from migrateiq_desktop.gui.main_window import MainWindow
from migrateiq_desktop.gui.page_factories import page_factories
from migrateiq_desktop.gui.places import Place, ShowRun
from migrateiq_desktop.gui.runs.page import RunsPage
from migrateiq_desktop.gui.session import Session
from migrateiq_desktop.gui.settings.preferences import Preferences
from migrateiq_desktop.gui.theme import Theme
from migrateiq_desktop.gui.window_state import WindowState
from migrateiq_desktop.model.connector import RestConnector, Stream
from migrateiq_desktop.model.paginators import PageNumberPaginator
from migrateiq_desktop.model.run import Run, RunStatus
from migrateiq_desktop.services.container import Services, open_services
from migrateiq_desktop.services.workspaces import WorkspaceRegistry

BAR_MS = 16.0
TICK_MS = 5
PAGE = 1_000
CONNECTOR = "flood"


@dataclass
class Lateness:
    """How late each tick of a timer came, in milliseconds."""

    ticks: list[float] = field(default_factory=list)

    @contextmanager
    def measured(self) -> Iterator[None]:
        """Measure for as long as the block lasts."""
        timer = QTimer(interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        last = perf_counter()

        def tick() -> None:
            nonlocal last
            now = perf_counter()
            self.ticks.append(max((now - last) * 1000 - TICK_MS, 0.0))
            last = now

        timer.timeout.connect(tick)
        timer.start()
        try:
            yield
        finally:
            timer.stop()

    def at(self, share: float) -> float:
        """A quantile."""
        ordered = sorted(self.ticks)
        return ordered[min(int(len(ordered) * share), len(ordered) - 1)]


async def measure(name: str, run: Callable[[], Awaitable[Run]]) -> bool:
    """Measure a run and print one line. True when the bar holds."""
    lateness = Lateness()
    with lateness.measured():
        ended = await run()
    if ended.status is not RunStatus.SUCCESS:
        raise SystemExit(f"the run ended {ended.status}: {ended.error}")
    p50, p99, worst = lateness.at(0.5), lateness.at(0.99), max(lateness.ticks)
    holds = p99 <= BAR_MS
    rate = ended.counts.loaded / (ended.duration_seconds or 1)
    print(
        f"{name:<28} {ended.counts.loaded:>9,} records {rate:>9,.0f} /s   "
        f"p50 {p50:5.1f}  p99 {p99:5.1f}  max {worst:6.1f} ms   {'ok' if holds else 'TOO LATE'}"
    )
    return holds


async def bench(window: MainWindow, services: Services, base_url: str) -> bool:
    """Both runs, one after the other."""
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
    sync = (await services.connectors.get(CONNECTOR)).sync or CONNECTOR
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
    state = WindowState(folder / "window.ini")
    preferences = Preferences(Theme(app), state)
    faults = FaultReporter()
    services = await open_services(folder / "workspace")
    session = Session(open_services, WorkspaceRegistry(folder), services)
    window = MainWindow(session, preferences, page_factories(preferences), faults)
    window.resize(1280, 800)
    window.show()
    await window.open(Place.RUNS)
    try:
        return await bench(window, services, base_url)
    finally:
        window.close()
        await services.aclose()


def main() -> int:
    """Measure; 1 when a bar doesn't hold."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--records", type=int, default=300_000)
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.serve:
        asyncio.run(serve(options.records))
        return 0
    print(f"a timer of {TICK_MS} ms; load average {os.getloadavg()[0]:.1f}")
    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    with (
        tempfile.TemporaryDirectory() as folder,
        server(options.records) as base_url,
        asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner,
    ):
        holds = runner.run(in_window(app, Path(folder), base_url))
    return 0 if holds else 1


if __name__ == "__main__":
    sys.exit(main())
