"""The window with the keyboard alone: from an empty workspace to a connector with a key, a run with
rejected records, one of them mended and loaded, and a schedule.

Only keys are pressed, and only what is in view and in the destination is looked at."""

import asyncio
import json
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import qasync
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QTableView, QWidget

from migrateiq_desktop.gui.main_window import MainWindow
from migrateiq_desktop.gui.theme import Theme
from tests.gui.keyboard import alt, control, press, tab_to, write
from tests.gui.operable import spoken
from tests.gui.real_window import real_window

KEY = "CANARY-77aa-keyboard"
PAGES, SIZE = 6, 40
BROKEN = 171
Keys = Qt.Key


class _Parts(BaseHTTPRequestHandler):
    """Pages of parts, for whoever has the key; one part has lost its number."""

    def do_GET(self) -> None:
        address = urlsplit(self.path)
        page = int(parse_qs(address.query).get("page", ["1"])[0])
        status, body = 200, self._page(page)
        if self.headers.get("Authorization") != f"Bearer {KEY}":
            status, body = 401, {"error": "who are you?"}
        elif address.path != "/v1/parts":
            status, body = 404, {"error": "no such thing"}
        content = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    @staticmethod
    def _page(page: int) -> dict[str, object]:
        first = (page - 1) * SIZE + 1
        parts = [
            {"id": None if number == BROKEN else number, "name": f"Teil № {number}"}
            for number in range(first, first + SIZE if page <= PAGES else first)
        ]
        return {"data": parts, "page": page, "total_pages": PAGES}

    def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002 - its name there
        """Nothing: the test looks at what came of it."""


@contextmanager
def parts_api() -> Iterator[str]:
    """The address of a server of parts."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Parts)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/v1/parts"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


async def until(condition: Callable[[], object], what: str) -> None:
    """Let the loop turn until something is so."""
    try:
        async with asyncio.timeout(30):
            while not condition():  # noqa: ASYNC110 - what is waited for has no event of its own
                await asyncio.sleep(0.01)
    except TimeoutError:
        raise AssertionError(f"never came: {what}; the focus is on {focused()}") from None


def focused() -> str:
    """What a screen reader would say of what has the focus."""
    widget = QApplication.focusWidget()
    return "" if widget is None else spoken(widget)


def texts(parent: QWidget) -> str:
    """Every label in view."""
    return "\n".join(one.text() for one in parent.findChildren(QLabel) if one.isVisible())


def stored(database: Path) -> list[tuple[object, ...]]:
    """What was loaded."""
    with closing(sqlite3.connect(database)) as connection:
        return connection.execute("SELECT id, name FROM parts ORDER BY id").fetchall()


async def add_connector(window: MainWindow, address: str) -> None:
    """Paste a command, leave in the middle, come back, go on to the first run."""
    await control(Keys.Key_N)
    await until(lambda: focused().startswith("Address, curl command"), "where to paste")
    await write(f"curl {address} -H 'Authorization: Bearer {KEY}'")
    await control(Keys.Key_Return)
    await until(lambda: focused() == "Label", "address and key")
    await control(Keys.Key_A)
    await write("Parts")
    await control(Keys.Key_1)
    await until(lambda: focused() == "Try it with sample data", "Home")
    await control(Keys.Key_2)
    await until(lambda: "Add connector" in texts(window.page), "the connector again")
    assert (await tab_to("Label")).property("text") == "Parts"
    await press(Keys.Key_Return)
    await until(lambda: "Connected" in texts(window.page), "the outcome of the test")
    assert focused() == "Go on to streams"
    await press(Keys.Key_Return)
    await until(lambda: "40 records" in texts(window.page), "the stream's records")
    assert focused() == "Use these streams"
    await press(Keys.Key_Return)
    await until(lambda: "own database" in focused(), "the destinations")
    await alt("u")
    await until(lambda: focused() == "Run now", "the first run")
    await press(Keys.Key_Return)


async def scenario(theme: Theme, folder: Path, address: str) -> None:
    async with real_window(theme, folder) as window:
        window.activateWindow()
        await until(window.isActiveWindow, "the window")
        database = window.services.info.folder / "data.sqlite"
        await add_connector(window, address)
        await until(lambda: window.place.value == "runs", "the run")
        await until(lambda: "Completed with rejects" in texts(window.page), "its end")
        assert len(stored(database)) == PAGES * SIZE - 1
        await mend_rejected(window)
        await until(lambda: len(stored(database)) == PAGES * SIZE, "the mended record")
        assert stored(database) == [(at, f"Teil № {at}") for at in range(1, PAGES * SIZE + 1)]
        await until(lambda: not window.services.runs.active(), "the end of the retry")
        await set_schedule(window)
        assert [one.sync for one in await window.services.schedules.upcoming()] == ["127_0_0_1"]


async def mend_rejected(window: MainWindow) -> None:
    """Give the record its number, and load it again."""
    table = await tab_to("Fields of the record")
    assert isinstance(table, QTableView)
    await until(lambda: table.currentIndex().data() == "—", "the empty cell")
    await press(Keys.Key_F2)
    await write(str(BROKEN))
    await press(Keys.Key_Return)
    await until(lambda: table.currentIndex().data() == f"✎ {BROKEN}", "the number")
    await tab_to("Retry 1")
    await press(Keys.Key_Return)


async def set_schedule(window: MainWindow) -> None:
    """Have the sync run by itself."""
    await control(Keys.Key_3)
    await tab_to("Syncs")
    await alt("i")
    await until(lambda: focused() == "Fields", "the editor")
    while focused() != "Schedule":
        before = focused()
        await press(Keys.Key_Right)
        assert focused() != before
    await tab_to("By hand")
    await press(Keys.Key_Down)
    await control(Keys.Key_S)
    await until(lambda: "Saved" in texts(window.page), "the saved sync")
    assert focused() == "Syncs"


def test_all_of_it_by_keys(qt_loop: qasync.QEventLoop, theme: Theme, tmp_path: Path) -> None:
    with parts_api() as address:
        qt_loop.run_until_complete(scenario(theme, tmp_path, address))
