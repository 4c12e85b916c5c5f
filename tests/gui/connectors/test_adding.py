"""Adding a connector in the whole window: left, resumed, started anew, from a template, failing."""

import json
from pathlib import Path

import qasync
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from migrateiq_desktop.gui.connectors.connector_check import check
from migrateiq_desktop.gui.connectors.connector_editor import ConnectorEditor
from migrateiq_desktop.gui.connectors.editor_steps import Standing, Step, steps_of
from migrateiq_desktop.gui.connectors.page import ConnectorsPage
from migrateiq_desktop.gui.connectors.problems import Problem
from migrateiq_desktop.gui.main_window import MainWindow
from migrateiq_desktop.gui.places import AddConnector, Place
from migrateiq_desktop.gui.theme import Theme
from migrateiq_desktop.model.connector import RestConnector, SqliteConnector
from migrateiq_desktop.model.run import RunStatus
from migrateiq_desktop.model.sync import WriteDisposition
from tests.gui.connectors.real_services import KEY, choose, click, press, type_into
from tests.gui.real_window import real_window
from tests.gui.windows import until
from tests.servers.fault_server import FaultServer
from tests.servers.paged_api import PagedApi, some_records


def server_of(records: int = 25) -> FaultServer:
    return FaultServer(PagedApi(some_records(records)), token=KEY)


async def settled(window: MainWindow) -> None:
    await window.services.tasks.drain()


async def opened(window: MainWindow) -> ConnectorEditor:
    """The start of a new connector."""
    await window.show_place(Place.CONNECTORS, AddConnector())
    await settled(window)
    assert isinstance(window.page, ConnectorsPage)
    return window.page.editor


async def pasted(window: MainWindow, text: str) -> ConnectorEditor:
    """A new connector from what was pasted, with its key."""
    editor = await opened(window)
    editor.forms.start.ui.paste.setPlainText(text)
    click(editor.forms.start.ui.use_paste)
    await settled(window)
    choose(editor.forms.address.ui.auth_type, "bearer")
    type_into(editor.forms.address.keys.field("token"), KEY)
    return editor


async def go_on(window: MainWindow, editor: ConnectorEditor) -> None:
    click(editor.header.go_on)
    await settled(window)


def test_from_a_pasted_address_to_a_finished_run(
    qt_loop: qasync.QEventLoop, theme: Theme, tmp_path: Path
) -> None:
    async def scenario() -> None:
        async with server_of() as server, real_window(theme, tmp_path) as window:
            editor = await pasted(window, f"{server.base_url}/records?limit=10")
            type_into_label(editor, "Flights API")
            name = editor.forms.address.ui.name.text()
            assert name == "flights_api"
            for _ in range(4):
                await go_on(window, editor)
            assert editor.forms.step is Step.FIRST_RUN
            first = editor.forms.first_run
            assert first.streams.number == "1"
            assert first.table.model().index(0, 0).data() == "records"
            click(editor.header.go_on)
            await until(lambda: window.place is Place.RUNS)
            run = await window.services.runs.wait(1)
            assert (run.status, run.counts.loaded) == (RunStatus.SUCCESS, 25)
            assert (await window.services.connectors.get(name)).frequency == "MANUAL"
            assert await window.services.unfinished.list() == ()

    qt_loop.run_until_complete(scenario())


def on_disk(folder: Path) -> bytes:
    """Everything of the workspace's database."""
    return b"".join(path.read_bytes() for path in folder.rglob("workspace.sqlite*"))


def test_what_was_typed_is_there_after_a_restart_but_not_the_key(
    qt_loop: qasync.QEventLoop, theme: Theme, tmp_path: Path
) -> None:
    async def scenario() -> None:
        async with server_of() as server:
            async with real_window(theme, tmp_path) as window:
                editor = await pasted(window, f"{server.base_url}/records?limit=10")
                await go_on(window, editor)
                type_into_label(editor, "Half done")
            stored = on_disk(tmp_path)
            assert b"Half done" in stored
            assert KEY.encode() not in stored
            async with real_window(theme, tmp_path) as window:
                editor = await opened(window)
                await press(editor.forms.start, "Go on")
                await settled(window)
                forms = editor.forms
                assert forms.address.ui.label.text() == "Half done"
                assert forms.draft().streams[0].path == "/records"
                forms.go_to(Step.ADDRESS)
                assert forms.address.keys.field("token").text() == ""
                await go_on(window, editor)
                assert forms.step is Step.ADDRESS
                assert forms.address.keys.field("token").property("invalid") == "true"

    qt_loop.run_until_complete(scenario())


def type_into_label(editor: ConnectorEditor, text: str) -> None:
    editor.forms.go_to(Step.ADDRESS)
    type_into(editor.forms.address.ui.label, text)


def test_another_destination_is_added_on_the_way(
    qt_loop: qasync.QEventLoop, theme: Theme, tmp_path: Path
) -> None:
    async def scenario() -> None:
        async with server_of() as server, real_window(theme, tmp_path) as window:
            editor = await pasted(window, f"{server.base_url}/records?limit=10")
            name = editor.forms.address.ui.name.text()
            for _ in range(3):
                await go_on(window, editor)
            assert editor.forms.step is Step.DESTINATION
            click(editor.forms.destination.ui.add)
            await settled(window)
            type_into(editor.forms.address.ui.label, "Warehouse")
            kinds = editor.forms.address.ui.type
            assert kinds.findData("rest_api") == -1, "it can't be loaded into"
            assert editor.header.back.isHidden()
            path = editor.forms.address.ui.path
            for refused, why in ((tmp_path, "it is a folder"), (tmp_path / "no" / "w", "folder")):
                type_into(path, str(refused))
                click(editor.header.save)
                await settled(window)
                assert why in editor.banner.text
                assert await window.services.connectors.list() == ()
            # given up, and begun once more: what waits stands as it was left
            click(editor.header.cancel)
            await settled(window)
            assert editor.forms.step is Step.DESTINATION
            click(editor.forms.destination.ui.add)
            await settled(window)
            type_into(editor.forms.address.ui.label, "Warehouse")
            type_into(path, str(tmp_path / "w.sqlite"))
            click(editor.header.save)
            await settled(window)
            assert [one.name for one in await window.services.connectors.list()] == ["warehouse"]
            views = steps_of(editor.forms.draft(), (), editor.flow.progress(), complain=False)
            assert next(one for one in views if one.step is Step.TEST).standing is Standing.DONE
            assert editor.forms.test.status.number == "200"
            assert editor.forms.step is Step.DESTINATION
            assert editor.forms.destination.chosen == "warehouse"
            await go_on(window, editor)
            first = editor.forms.first_run
            index = first.model.index(0, first.model.fields.index("disposition"))
            first.model.setData(index, "append", Qt.ItemDataRole.EditRole)
            click(editor.header.save)
            await settled(window)
            saved = (await window.services.connectors.get("warehouse")).definition
            assert isinstance(saved, SqliteConnector)
            sync = await window.services.syncs.get(name)
            assert sync.destination == "warehouse"
            assert sync.streams[0].write_disposition is WriteDisposition.APPEND

    qt_loop.run_until_complete(scenario())


def test_a_template_is_filled_in_and_its_key_explained(
    qt_loop: qasync.QEventLoop, theme: Theme, tmp_path: Path
) -> None:
    async def scenario() -> None:
        async with real_window(theme, tmp_path) as window:
            editor = await opened(window)
            start = editor.forms.start
            start.search.setText("zendesk")
            start.search.returnPressed.emit()
            await settled(window)
            assert start.gallery.model().rowCount() >= 1
            start.gallery.choose(0)
            click(start.ui.use_template)
            await settled(window)
            assert start.template_banner.isVisible()
            type_into(start.blanks.field("subdomain"), "acme")
            type_into(start.blanks.field("email"), "ada@example.com")
            click(start.ui.use_template)
            await settled(window)
            assert editor.forms.step is Step.ADDRESS
            draft = editor.forms.draft()
            assert draft.base_url.startswith("https://acme.zendesk.com")
            assert len(draft.streams) > 1
            assert "acme.zendesk.com" in editor.aside.text
            assert draft.name == "zendesk_support"
            wrong = [one.field for one in problems_of(editor)]
            assert wrong
            assert not any(field.startswith("streams") for field in wrong)

    qt_loop.run_until_complete(scenario())


def problems_of(editor: ConnectorEditor) -> tuple[Problem, ...]:
    return check(editor.forms.draft(), editor.flow.editing.around).problems


def test_what_can_not_be_read_is_said_and_stays(
    qt_loop: qasync.QEventLoop, theme: Theme, tmp_path: Path
) -> None:
    async def scenario() -> None:
        async with real_window(theme, tmp_path) as window:
            editor = await opened(window)
            start = editor.forms.start
            start.ui.paste.setPlainText("hello there")
            click(start.ui.use_paste)
            await settled(window)
            assert start.paste_banner.isVisible()
            assert start.ui.paste.toPlainText() == "hello there"
            assert editor.forms.step is Step.START

    qt_loop.run_until_complete(scenario())


def test_an_address_can_be_dropped(
    qt_loop: qasync.QEventLoop, theme: Theme, tmp_path: Path
) -> None:
    async def scenario() -> None:
        async with real_window(theme, tmp_path) as window:
            editor = await opened(window)
            data = QMimeData()
            data.setText("https://api.example.com/v1/contacts")
            drop = QDropEvent(
                QPointF(5, 5),
                Qt.DropAction.CopyAction,
                data,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            )
            editor.forms.start.dropEvent(drop)
            await settled(window)
            draft = editor.forms.draft()
            assert draft.base_url == "https://api.example.com/v1"
            assert [stream.path for stream in draft.streams] == ["/contacts"]

    qt_loop.run_until_complete(scenario())


def test_a_stream_is_tried_again_while_it_is_changed(
    qt_loop: qasync.QEventLoop, theme: Theme, tmp_path: Path
) -> None:
    async def scenario() -> None:
        async with server_of() as server, real_window(theme, tmp_path) as window:
            editor = await pasted(window, f"{server.base_url}/records?limit=10")
            await go_on(window, editor)
            await go_on(window, editor)
            streams = editor.forms.streams
            assert streams.chip.text() == "works"
            assert streams.form.ui.primary_key.text() == "id"
            type_into(streams.form.ui.data_selector, "no.such.list")
            await until(lambda: streams.chip.text() == "fails")
            assert streams.form.ui.data_selector.text() == "no.such.list"
            assert editor.panel.banner.isVisible()
            asked = len(server.seen)
            type_into(streams.form.ui.data_selector, "")
            await until(lambda: streams.chip.text() == "works")
            assert not editor.panel.banner.isVisible()
            # known from before: nobody is asked again
            assert len(server.seen) == asked
            streams.form.ui.primary_key.setFocus()
            await until(lambda: streams.form.ui.data_selector.text() == "data")

    qt_loop.run_until_complete(scenario())


def test_streams_that_are_not_ticked_stay_out(
    qt_loop: qasync.QEventLoop, theme: Theme, tmp_path: Path
) -> None:
    async def scenario() -> None:
        async with server_of() as server, real_window(theme, tmp_path) as window:
            editor = await pasted(window, f"{server.base_url}/records?limit=10")
            await go_on(window, editor)
            await go_on(window, editor)
            streams = editor.forms.streams
            click(streams.list.ui.add)
            type_into(streams.form.ui.path, "/half typed")
            streams.list.ui.list.item(1).setCheckState(Qt.CheckState.Unchecked)
            click(editor.header.save)
            await settled(window)
            name = (await window.services.connectors.list())[0].name
            saved = (await window.services.connectors.get(name)).definition
            assert isinstance(saved, RestConnector)
            assert [stream.name for stream in saved.resources] == ["records"]

    qt_loop.run_until_complete(scenario())


def test_a_curl_command_brings_its_key_along(
    qt_loop: qasync.QEventLoop, theme: Theme, tmp_path: Path
) -> None:
    async def scenario() -> None:
        async with server_of() as server, real_window(theme, tmp_path) as window:
            editor = await opened(window)
            start = editor.forms.start
            command = f"curl '{server.base_url}/records?limit=10' -H 'Authorization: Bearer {KEY}'"
            start.ui.paste.setPlainText(command)
            click(start.ui.use_paste)
            await settled(window)
            assert start.ui.paste.toPlainText() == ""
            assert editor.banner.text == "1 stream was found."
            host = server.base_url.removeprefix("http://").partition("/")[0]
            assert editor.forms.address.ui.label.text() == host
            for _ in range(4):
                await go_on(window, editor)
            assert editor.forms.step is Step.FIRST_RUN
            click(editor.header.go_on)
            await until(lambda: window.place is Place.RUNS)
            run = await window.services.runs.wait(1)
            assert (run.status, run.counts.loaded) == (RunStatus.SUCCESS, 25)
            assert KEY.encode() not in on_disk(tmp_path)

    qt_loop.run_until_complete(scenario())


def test_a_description_is_dropped_and_its_streams_can_be_ticked(
    qt_loop: qasync.QEventLoop, theme: Theme, tmp_path: Path
) -> None:
    async def scenario() -> None:
        async with real_window(theme, tmp_path) as window:
            editor = await opened(window)
            editor.forms.start.file_given.emit(described(tmp_path))
            await settled(window)
            assert editor.forms.step is Step.ADDRESS
            draft = editor.forms.draft()
            assert draft.base_url == "https://api.example.com/v1"
            assert {stream.path: stream.use for stream in draft.streams} == {
                "/orders": True,
                "/status": False,
            }

    qt_loop.run_until_complete(scenario())


def described(folder: Path) -> Path:
    """A small OpenAPI description: a list, and an object."""
    listed = {"type": "array", "items": {"type": "object", "properties": {"id": {}}}}
    answers = {"/orders": listed, "/status": {"type": "object", "properties": {"up": {}}}}
    paths = {
        path: {
            "get": {
                "responses": {
                    "200": {"description": "", "content": {"application/json": {"schema": schema}}}
                }
            }
        }
        for path, schema in answers.items()
    }
    path = folder / "api.json"
    path.write_text(
        json.dumps(
            {
                "openapi": "3.0.3",
                "info": {"title": "Orders", "version": "1"},
                "servers": [{"url": "https://api.example.com/v1"}],
                "paths": paths,
            }
        )
    )
    return path


def test_nobody_is_led_on_after_a_failed_test(
    qt_loop: qasync.QEventLoop, theme: Theme, tmp_path: Path
) -> None:
    async def scenario() -> None:
        async with server_of() as server, real_window(theme, tmp_path) as window:
            editor = await pasted(window, f"{server.base_url}/records?limit=10")
            forms, header = editor.forms, editor.header
            type_into(forms.address.keys.field("token"), "wrong-key")
            QTest.keyClick(forms.address.keys.field("token"), Qt.Key.Key_Return)
            assert not header.go_on.isEnabled(), "nobody knows yet"
            await settled(window)
            steps = [forms.step]
            assert header.go_on.text() == "Continue anyway"
            assert window.focusWidget() is forms.test.ui.again
            asked = len(server.seen)
            QTest.keyClick(window, Qt.Key.Key_Return)
            await settled(window)
            steps.append(forms.step)
            assert len(server.seen) > asked
            forms.go_to(Step.ADDRESS)
            type_into(forms.address.keys.field("token"), KEY)
            await go_on(window, editor)
            assert (header.go_on.text(), header.go_on.hasFocus()) == ("&Go on to streams", True)
            QTest.keyClick(header.go_on, Qt.Key.Key_Return)
            await settled(window)
            assert [*steps, forms.step] == [Step.TEST, Step.TEST, Step.STREAMS]

    qt_loop.run_until_complete(scenario())


def test_a_destination_that_cannot_be_written_to_is_saved_only_deliberately(
    qt_loop: qasync.QEventLoop, theme: Theme, tmp_path: Path
) -> None:
    async def scenario() -> None:
        (tmp_path / "taken").write_text("a file")
        async with real_window(theme, tmp_path / "workspace") as window:
            editor = await opened(window)
            start = editor.forms.start
            for given in (tmp_path, tmp_path / "orders.CSV"):
                (tmp_path / "orders.CSV").write_text("id;amount")
                start.ui.paste.setPlainText(str(given))
                click(start.ui.use_paste)
                await settled(window)
                assert start.paste_banner.text.startswith("Files can't be read from yet")
            click(start.ui.destination)
            await settled(window)
            choose(editor.forms.address.ui.type, "csv")
            type_into(editor.forms.address.ui.label, "Later")
            type_into(editor.forms.address.ui.path, str(tmp_path / "taken"))
            click(editor.header.save)
            await settled(window)
            assert "it is a file" in editor.banner.text
            assert await window.services.connectors.list() == ()
            assert editor.header.save.hasFocus()
            await press(editor.banner, "Save anyway")
            await settled(window)
            assert [one.name for one in await window.services.connectors.list()] == ["later"]

    qt_loop.run_until_complete(scenario())
