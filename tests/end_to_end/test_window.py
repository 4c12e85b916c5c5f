"""The window with everything behind it real: keyring, worker process, REST server, SQLite.

A person's path, by typing and clicking: add a connector with a key, test it, look at its records,
save, sync, watch, find it in the history, look at what was loaded.
"""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, closing
from pathlib import Path

import qasync
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QTableView, QWidget

from migrateiq_desktop.gui.connectors.page import ConnectorsPage
from migrateiq_desktop.gui.faults import FaultReporter
from migrateiq_desktop.gui.main_window import MainWindow
from migrateiq_desktop.gui.page_factories import page_factories
from migrateiq_desktop.gui.places import Place
from migrateiq_desktop.gui.session import Session
from migrateiq_desktop.gui.settings.preferences import Preferences
from migrateiq_desktop.gui.theme import Theme
from migrateiq_desktop.gui.window_state import WindowState
from migrateiq_desktop.model.run import RunStatus
from migrateiq_desktop.services.container import open_services
from migrateiq_desktop.services.views import RunFilter
from migrateiq_desktop.services.workspaces import WorkspaceRegistry
from tests.servers.datasette_server import datasette
from tests.servers.secret_service import SecretServiceServer

KEY = "CANARY-b52e-window"
ROWS = 3_210


async def until(condition: Callable[[], object], what: str) -> None:
    """Let the loop turn until something is so."""
    try:
        async with asyncio.timeout(60):
            while not condition():  # noqa: ASYNC110 - what is waited for has no event of its own
                await asyncio.sleep(0.01)
    except TimeoutError:
        raise AssertionError(f"never came: {what}") from None


def type_into(field: QLineEdit, text: str) -> None:
    """Type as a person does."""
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def click(button: QAbstractButton) -> None:
    """Press a button with the mouse."""
    assert button.isVisible(), button.text()
    assert button.isEnabled(), button.text()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(combo: QComboBox, data: str) -> None:
    """Choose an entry as the keyboard does: the entry becomes current and is activated."""
    at = combo.findData(data)
    assert at >= 0, data
    combo.setCurrentIndex(at)
    combo.activated.emit(at)


def buttons(parent: QWidget, text: str) -> list[QAbstractButton]:
    """The visible buttons of a text, whatever its mnemonic."""
    found = parent.findChildren(QAbstractButton)
    return [one for one in found if one.isVisible() and one.text().replace("&", "") == text]


def texts(parent: QWidget) -> str:
    """Every visible label's text."""
    return "\n".join(one.text() for one in parent.findChildren(QLabel) if one.isVisible())


def cells(table: QTableView) -> list[list[str]]:
    """What a table shows."""
    model = table.model()
    return [
        [str(model.index(row, column).data() or "") for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def make_source(path: Path) -> None:
    """A database for datasette to serve."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE parts (id INTEGER PRIMARY KEY, name TEXT, weight REAL)")
        connection.executemany(
            "INSERT INTO parts VALUES (?, ?, ?)",
            ((number, f"Teil № {number}", number / 7) for number in range(1, ROWS + 1)),
        )


def rows(path: Path) -> list[tuple[object, ...]]:
    """All parts."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT id, name, weight FROM parts ORDER BY id").fetchall()


@asynccontextmanager
async def open_window(theme: Theme, folder: Path) -> AsyncIterator[MainWindow]:
    """The program's window on a workspace, as its composition root puts it together."""
    services = await open_services(folder / "workspace")
    session = Session(open_services, WorkspaceRegistry(folder), services)
    preferences = Preferences(theme, WindowState(folder / "window.ini"))
    window = MainWindow(session, preferences, page_factories(preferences), FaultReporter())
    window.resize(1280, 800)
    window.show()
    try:
        await window.open(Place.HOME)
        yield window
    finally:
        window.close()
        await session.services.aclose()
        window.deleteLater()


async def add_connector(window: MainWindow, base_url: str) -> ConnectorsPage:
    """Fill in the form, test, preview, save."""
    await window.show_place(Place.CONNECTORS)
    page = window.page
    assert isinstance(page, ConnectorsPage)
    click(buttons(page, "Add connector")[0])
    await until(lambda: page.editing, "the editor")
    editor = page.editor
    click(editor.forms.start.ui.blank)
    address = editor.forms.address
    await until(address.isVisible, "the form")
    type_into(address.ui.label, "Inventory")
    assert address.ui.name.text() == "inventory"
    type_into(address.ui.base_url, base_url)
    choose(address.ui.auth_type, "bearer")
    type_into(address.keys.findChild(QLineEdit, "key_token"), KEY)  # type: ignore[arg-type]
    click(editor.header.go_on)
    await until(lambda: "Connected" in texts(editor.test_banner), "the test's outcome")
    click(editor.header.go_on)
    streams = editor.forms.streams
    click(streams.list.ui.add)
    type_into(streams.form.ui.name, "parts")
    type_into(streams.form.ui.path, "/parts.json?_size=500&_shape=objects")
    type_into(streams.form.ui.data_selector, "rows")
    type_into(streams.form.ui.primary_key, "id")
    await until(lambda: "Teil № 1" in str(shown_in(editor.panel)), "the stream's records")
    assert "500 records" in editor.panel.ui.left.text()
    click(editor.header.save)
    await until(lambda: not page.editing, "the saved connector")
    await window.services.tasks.drain()
    return page


def shown_in(parent: QWidget) -> list[list[list[str]]]:
    """The cells of all visible tables."""
    return [cells(one) for one in parent.findChildren(QTableView) if one.isVisible()]


async def scenario(theme: Theme, folder: Path, base_url: str) -> None:
    async with open_window(theme, folder) as window:
        page = await add_connector(window, base_url)
        assert any("Inventory" in row[0] for row in cells(page.table))
        assert "GNOME Keyring" in texts(page.detail)

        click(page.detail.ui.sync_now)
        await until(lambda: buttons(page.detail, "Watch it"), "the way to the run")
        click(buttons(page.detail, "Watch it")[0])
        await until(lambda: window.place is Place.RUNS, "the Runs place")
        service = window.services.runs
        await until(lambda: not service.active(), "the end of the run")
        runs = await window.services.history.list(RunFilter(), 0, 10)
        assert [run.status for run in runs] == [RunStatus.SUCCESS]
        assert runs[0].counts.read == runs[0].counts.loaded == ROWS
        await window.services.tasks.drain()
        assert f"{ROWS:,}" in texts(window.page)
        assert "Completed" in texts(window.page)
        QTest.keyClick(window, Qt.Key.Key_Escape)
        await until(lambda: "Completed" in str(shown_in(window.page)), "the run in the history")

        await window.show_place(Place.DATA)
        await window.services.tasks.drain()
        await until(lambda: "Teil № 1" in str(shown_in(window.page)), "the loaded rows")
        await window.show_place(Place.HOME)
        await window.services.tasks.drain()
        assert f"{ROWS:,}" in texts(window.page)


def test_a_person_adds_a_connector_and_syncs_it(
    qt_loop: qasync.QEventLoop,
    theme: Theme,
    tmp_path: Path,
    secret_service: SecretServiceServer,
) -> None:
    source = tmp_path / "inventory.db"
    make_source(source)
    with datasette(source) as address:
        qt_loop.run_until_complete(scenario(theme, tmp_path, f"{address}/inventory"))
    assert rows(tmp_path / "workspace" / "data.sqlite") == rows(source)
    assert any("inventory" in label for label in secret_service.labels())
