"""The Syncs place over real use cases, a real worker and a real server on loopback."""

import re
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
import qasync
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit

from migrateiq_desktop.gui.places import AddSync, Place, ShowRun, ShowSync
from migrateiq_desktop.gui.syncs.cursor_dialog import CursorDialog
from migrateiq_desktop.gui.syncs.editable_table import EditableTable
from migrateiq_desktop.gui.syncs.page import SyncsPage
from migrateiq_desktop.gui.syncs.sync_editor import SyncEditor
from migrateiq_desktop.model.auth import BearerAuth
from migrateiq_desktop.model.connector import RestConnector, SqliteConnector, Stream
from migrateiq_desktop.model.incremental import Incremental
from migrateiq_desktop.model.run import RunStatus
from migrateiq_desktop.model.sync import Sync, SyncStream, WriteDisposition
from tests.gui.connectors.controls import clashing_letters, nameless, rich_labels, unreachable
from tests.gui.connectors.real_services import (
    KEY,
    asked,
    choose,
    click,
    is_asking,
    open_workspace,
    press,
    settle,
    show,
    type_into,
)
from tests.gui.windows import until
from tests.servers.fault_server import FaultServer
from tests.servers.paged_api import PagedApi, some_records

Scenario = Callable[[SyncsPage, FaultServer], Awaitable[None]]
Play = Callable[[Scenario], None]
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SPACE, F2, DOWN = Qt.Key.Key_Space, Qt.Key.Key_F2, Qt.Key.Key_Down


@pytest.fixture
def play(qt_loop: qasync.QEventLoop, tmp_path: Path) -> Play:
    """Runs a scenario on the window's loop, with a connector and a destination to begin with."""

    async def run(scenario: Scenario) -> None:
        server = FaultServer(PagedApi(some_records(25)), token=KEY)
        async with open_workspace(tmp_path / "w") as services, server:
            shop = RestConnector(
                label="Shop",
                base_url=server.base_url,
                auth=BearerAuth(),
                resources=(
                    Stream(name="records", path="/records", primary_key="id"),
                    Stream(name="again", path="/records"),
                ),
            )
            warehouse = SqliteConnector(label="Warehouse", path=tmp_path / "w.sqlite")
            await services.connectors.save("shop", shop, secrets={"token": KEY})
            await services.connectors.save("warehouse", warehouse)
            page = SyncsPage(services)
            await show(page)
            page.activateWindow()
            await scenario(page, server)
            page.release()
            page.close()
            page.deleteLater()

    return lambda scenario: qt_loop.run_until_complete(run(scenario))


async def open_editor(page: SyncsPage, name: str) -> None:
    await page.show_target(ShowSync(name))
    click(page.detail.ui.edit)
    await settle(page)
    await until(page.editor.isVisible)


async def edit_cell(table: EditableTable, row: int, column: int, text: str) -> None:
    """Edit a cell with the keyboard alone."""
    table.setFocus()
    table.setCurrentIndex(table.model().index(row, column))
    QTest.keyClick(table, F2)
    editors = table.viewport().findChildren(QLineEdit)
    await until(lambda: any(one.isVisible() for one in editors))
    field = next(one for one in editors if one.isVisible())
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    await until(lambda: table.model().index(row, column).data() == text)


async def choose_in_cell(table: EditableTable, row: int, column: int, value: str) -> None:
    """Choose in a cell with the keyboard alone."""
    table.setFocus()
    table.setCurrentIndex(table.model().index(row, column))
    QTest.keyClick(table, F2)
    combos = table.viewport().findChildren(QComboBox)
    assert len(combos) == 1
    choices = combos[0].view()
    await until(choices.isVisible)
    wanted = combos[0].findData(value)
    while choices.currentIndex().row() != wanted:
        down = choices.currentIndex().row() < wanted
        QTest.keyClick(choices, DOWN if down else Qt.Key.Key_Up)
    QTest.keyClick(choices, Qt.Key.Key_Return)
    role = Qt.ItemDataRole.EditRole
    await until(lambda: table.model().index(row, column).data(role) == value)


def is_changed(editor: SyncEditor) -> bool:
    return editor.changed


def tick(table: EditableTable, row: int) -> None:
    """Tick or untick a row with the keyboard."""
    table.setFocus()
    table.setCurrentIndex(table.model().index(row, 0))
    QTest.keyClick(table, SPACE)


def test_how_far_a_stream_is_read_is_told(play: Play) -> None:
    async def scenario(page: SyncsPage, server: FaultServer) -> None:
        services = page.services
        shop = (await services.connectors.get("shop")).definition
        assert isinstance(shop, RestConnector)
        read_on = Incremental(cursor_path="id")
        first = shop.resources[0].model_copy(update={"incremental": read_on})
        changed = shop.model_copy(update={"resources": (first, *shop.resources[1:])})
        await services.connectors.save("shop", changed)
        await page.refresh()
        await page.show_target(ShowSync("shop"))
        await until(page.detail.cursors.isVisible)
        assert page.detail.cursors.texts == ["records: the next run reads from the start, by id"]
        run = await services.runs.wait(await services.runs.start("shop"))
        assert run.status is RunStatus.SUCCESS
        await page.refresh()
        await until(lambda: "reads on from id 25" in "".join(page.detail.cursors.texts))
        await press(page.detail, "Change…")
        await until(lambda: len(open_dialogs()) == 1)
        type_into(open_dialogs()[0].value, "20")
        open_dialogs()[0].accept()
        await until(lambda: "reads on from id 20" in "".join(page.detail.cursors.texts))
        await press(page.detail, "Reset…")
        await until(is_asking)
        assert not nameless(page)
        asked().accept()
        await until(lambda: "from the start" in "".join(page.detail.cursors.texts))

    play(scenario)


def open_dialogs() -> list[CursorDialog]:
    """Those that ask for a value."""
    shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, CursorDialog)]
    return [one for one in shown if one.isVisible()]


def test_a_value_that_means_nothing_is_refused_where_it_was_typed(play: Play) -> None:
    async def scenario(page: SyncsPage, server: FaultServer) -> None:
        services = page.services
        shop = (await services.connectors.get("shop")).definition
        assert isinstance(shop, RestConnector)
        first = shop.resources[0].model_copy(
            update={"incremental": Incremental(cursor_path="changed")}
        )
        changed = shop.model_copy(update={"resources": (first, *shop.resources[1:])})
        await services.connectors.save("shop", changed)
        await page.refresh()
        await page.show_target(ShowSync("shop"))
        await until(page.detail.cursors.isVisible)
        await press(page.detail, "Change…")
        await until(lambda: len(open_dialogs()) == 1)
        dialog = open_dialogs()[0]
        assert not dialog.change.isEnabled()
        type_into(dialog.value, "31/01/2013")
        click(dialog.change)
        await until(page.detail.banner.isVisible)
        assert "31/01/2013" in page.detail.banner.text

    play(scenario)


def test_the_sync_of_a_connector_is_listed_and_run(play: Play) -> None:
    async def scenario(page: SyncsPage, server: FaultServer) -> None:
        row = page.table.model().index(0, 0)
        cells = [row.siblingAtColumn(at).data() for at in range(5)]
        assert cells == ["shop", "shop → Local data", "By hand", "never", "Not run yet"]
        assert page.detail.ui.route.text() == "Shop → Local data"
        asked_for: list[object] = []
        page.navigation_requested.connect(lambda place, target: asked_for.append((place, target)))

        type_into(page.detail.ui.limit, "7")
        click(page.detail.ui.trial)
        assert page.detail.banner.text == "Starting…"
        await until(lambda: page.detail.banner.text.startswith("Run 1, a trial of 7 records"))
        trial = await page.services.runs.wait(1)
        await settle(page)
        assert (trial.limit, trial.counts.loaded) == (7, 14)

        click(page.detail.ui.run)
        await until(lambda: page.detail.banner.text == "Run 2 has started.")
        await press(page.detail.banner, "Watch it")
        assert asked_for == [(Place.RUNS, ShowRun(2))]
        assert not page.acts.trial.isEnabled()
        assert page.detail.ui.run.toolTip().startswith("Run 2 is under way.")
        assert page.acts.run.text() == "&Show run 2"
        click(page.detail.ui.run)
        assert asked_for == [(Place.RUNS, ShowRun(2))] * 2
        run = await page.services.runs.wait(2)
        await settle(page)
        assert (page.acts.run.text(), page.detail.ui.run.toolTip()) == ("&Run now", "")
        assert page.detail.banner.text == "Run 2: Completed. 50 loaded, 0 rejected."
        await press(page.detail.banner, "Show the run")
        assert asked_for[2:] == [(Place.RUNS, ShowRun(2))]
        assert (run.status, run.counts.loaded) == (RunStatus.SUCCESS, 50)
        assert row.siblingAtColumn(4).data() == "Completed"
        assert page.detail.runs.table.model().rowCount() == 2

    play(scenario)


def test_a_sync_is_made_with_the_keyboard(play: Play) -> None:
    async def scenario(page: SyncsPage, server: FaultServer) -> None:
        await page.show_target(AddSync())
        editor = page.editor
        await until(editor.isVisible)
        assert editor.header.title == "Shop → Local data"
        assert editor.ui.source.currentText() == "Shop"
        editor.header.save_now.trigger()
        assert editor.ui.name_problem.text() == "Needed."
        type_into(editor.ui.name, "Nightly")
        assert not editor.ui.name_problem.isVisible()
        choose(editor.ui.destination, "warehouse")
        editor.ui.tabs.setCurrentWidget(editor.ui.schedule_tab)
        choose(editor.settings.schedule.choice, "cron")
        type_into(editor.settings.schedule.cron, "0 6 * *")
        editor.ui.tabs.setCurrentWidget(editor.ui.rules_tab)
        type_into(editor.ui.max_rejected, "1%")
        editor.ui.tabs.setCurrentWidget(editor.ui.general_tab)
        streams = editor.streams.table
        tick(streams, 1)
        await edit_cell(streams, 0, 1, "people")
        await choose_in_cell(streams, 0, 2, "append")
        assert editor.ui.consequence.text().startswith("Adds every record to people")
        editor.header.save_now.trigger()
        assert editor.settings.schedule.problem.text().startswith("A cron line has five fields")
        type_into(editor.settings.schedule.cron, "0 6 * * *")
        editor.header.save_now.trigger()
        assert editor.banner.text == "Saving…"
        await settle(page)

        assert page.banner.text == "Saved Nightly."
        assert await page.services.syncs.get("Nightly") == Sync(
            source="shop",
            destination="warehouse",
            frequency="0 6 * * *",
            max_rejected="1%",
            streams=(
                SyncStream(
                    resource="records",
                    table="people",
                    write_disposition=WriteDisposition.APPEND,
                ),
            ),
        )
        page.hide()
        page.show()
        assert not page.banner.isVisible(), "what was done is told once"
        first, often, due, limit = page.detail.ui.summary.text().split(" · ")
        assert (first, often, limit) == ("1 stream", "0 6 * * *", "at most 1% rejected")
        assert re.fullmatch("next (today|tomorrow) 06:00", due)

    play(scenario)


def test_a_sync_without_a_stream_is_refused_and_changes_are_undone(play: Play) -> None:
    async def scenario(page: SyncsPage, server: FaultServer) -> None:
        await open_editor(page, "shop")
        editor = page.editor
        editor.ui.tabs.setCurrentWidget(editor.ui.general_tab)
        tick(editor.streams.table, 0)
        tick(editor.streams.table, 1)
        editor.header.save_now.trigger()
        assert editor.ui.streams_problem.text() == "Choose at least one stream."
        QTest.keyClick(editor.streams.table, Qt.Key.Key_Z, CONTROL)
        QTest.keyClick(editor.streams.table, Qt.Key.Key_Z, CONTROL)
        assert not is_changed(editor)
        assert not editor.ui.streams_problem.isVisible()
        QTest.keyClick(editor.streams.table, Qt.Key.Key_Z, CONTROL | SHIFT)
        assert is_changed(editor)
        page.leave_mode()
        await until(lambda: not page.editing)
        await settle(page)

    play(scenario)


def test_a_copy_gets_a_free_name_and_removal_asks(play: Play) -> None:
    async def scenario(page: SyncsPage, server: FaultServer) -> None:
        click(page.detail.ui.duplicate)
        await settle(page)
        await until(page.editor.isVisible)
        assert page.editor.ui.name.text() == "shop (copy)"
        page.editor.header.save_now.trigger()
        await settle(page)
        assert [row.name for row in await page.services.syncs.list()] == ["shop", "shop (copy)"]
        assert page.detail.ui.title.text() == "shop (copy)"

        page.table.setFocus()
        QTest.keyClick(page.table, Qt.Key.Key_Delete)
        await until(is_asking)
        assert asked().findChildren(QLabel)[0].text() == "Remove shop (copy)?"
        asked().accept()
        await settle(page)
        assert [row.name for row in await page.services.syncs.list()] == ["shop"]

    play(scenario)


def test_a_workspace_without_syncs_says_how_to_get_one(
    qt_loop: qasync.QEventLoop, tmp_path: Path
) -> None:
    async def scenario() -> None:
        async with open_workspace(tmp_path / "w") as services:
            page = SyncsPage(services)
            await show(page)
            assert page.ui.empty_page.isVisible()
            assert not page.run_selected()
            page.release()
            page.deleteLater()

    qt_loop.run_until_complete(scenario())


def test_everything_has_a_name_a_letter_of_its_own_and_shows_text_plainly(play: Play) -> None:
    async def scenario(page: SyncsPage, server: FaultServer) -> None:
        check_controls(page)
        await open_editor(page, "shop")
        for tab in range(page.editor.ui.tabs.count()):
            page.editor.ui.tabs.setCurrentIndex(tab)
            check_controls(page)

    play(scenario)


def check_controls(page: SyncsPage) -> None:
    assert nameless(page) == []
    assert unreachable(page) == []
    assert clashing_letters(page) == []
    assert rich_labels(page) == []
