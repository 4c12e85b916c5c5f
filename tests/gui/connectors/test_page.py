"""The Connectors place over real use cases, a real worker and a real server on loopback."""

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
import qasync
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

from migrateiq_desktop.gui.connectors.editor_steps import Step
from migrateiq_desktop.gui.connectors.page import ConnectorsPage
from migrateiq_desktop.gui.connectors.preview_dialog import PreviewDialog
from migrateiq_desktop.gui.places import AddConnector, EditConnector, Place, ShowConnector, ShowRun
from migrateiq_desktop.model.auth import BearerAuth
from migrateiq_desktop.model.connector import RestConnector, SqliteConnector, Stream
from migrateiq_desktop.model.paginators import AutoPaginator
from migrateiq_desktop.model.run import RunStatus
from migrateiq_desktop.services.container import Services
from migrateiq_desktop.services.views import KeyState
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
from tests.servers.postgresql_server import postgresql

Scenario = Callable[[ConnectorsPage, FaultServer], Awaitable[None]]
Play = Callable[[Scenario], None]


@pytest.fixture
def play(qt_loop: qasync.QEventLoop, tmp_path: Path) -> Play:
    """Runs a scenario on the window's loop."""

    async def run(scenario: Scenario) -> None:
        server = FaultServer(PagedApi(some_records(25)), token=KEY)
        async with open_workspace(tmp_path / "w") as services, server:
            page = ConnectorsPage(services)
            await show(page)
            await scenario(page, server)
            page.release()
            page.close()
            page.deleteLater()

    return lambda scenario: qt_loop.run_until_complete(run(scenario))


def shop(server: FaultServer) -> RestConnector:
    return RestConnector(
        label="Shop",
        base_url=server.base_url,
        auth=BearerAuth(),
        resources=(Stream(name="records", path="/records", primary_key="id"),),
    )


async def stored(services: Services, server: FaultServer) -> None:
    await services.connectors.save("shop", shop(server), secrets={"token": KEY})


def editing(page: ConnectorsPage) -> bool:
    return page.editing


def key_field(page: ConnectorsPage) -> QLineEdit:
    return page.editor.forms.address.keys.field("token")


async def begin_blank(page: ConnectorsPage) -> None:
    """Add a connector, and start it blank."""
    await page.show_target(AddConnector())
    click(page.editor.forms.start.ui.blank)
    await settle(page)


async def check_saved(page: ConnectorsPage) -> None:
    """My shop is stored, with its key, and with everything that was found of its stream."""
    assert not editing(page)
    assert page.banner.text == "Saved My shop."
    row = page.table.model().index(0, 0)
    shown = [row.siblingAtColumn(at).data() for at in (0, 2, 5)]
    assert shown == ["My shop", "Bearer", "Active"]
    assert page.detail.ui.key.text().startswith("Key kept for this session only")
    saved = await page.services.connectors.get("my_shop")
    assert isinstance(saved.definition, RestConnector)
    stream = saved.definition.resources[0]
    assert (stream.name, stream.path, stream.params) == ("records", "/records", {"limit": "10"})
    # what was found is written out: a run does what was seen
    assert stream.primary_key == "id"
    assert not isinstance(stream.pages_by, AutoPaginator)
    assert saved.key_state is KeyState.STORED
    assert await page.services.unfinished.list() == ()


def test_a_connector_is_added_by_typing_and_clicking(play: Play) -> None:
    async def scenario(page: ConnectorsPage, server: FaultServer) -> None:
        assert page.ui.empty_page.isVisible()
        click(page.empty_add)
        await settle(page)
        editor = page.editor
        click(editor.forms.start.ui.blank)
        await settle(page)
        form = editor.forms.address
        type_into(form.ui.label, "My shop")
        assert form.ui.name.text() == "my_shop"
        type_into(form.ui.base_url, f"{server.base_url}/records?limit=10")
        assert not form.offer.isVisible()
        QTest.keyClick(form.ui.base_url, Qt.Key.Key_Tab)
        assert form.offer.isVisible()
        await press(form.offer, "Use it so")
        assert form.ui.base_url.text() == server.base_url
        choose(form.ui.auth_type, "bearer")
        assert key_field(page).echoMode() is QLineEdit.EchoMode.Password
        type_into(key_field(page), KEY)

        click(editor.header.go_on)
        assert editor.forms.step is Step.TEST
        assert editor.test_banner.text == "Testing…"
        await settle(page)
        assert editor.test_banner.text.startswith("Connected in ")
        assert editor.test_banner.text.endswith("200 OK, 10 records on the first page")
        assert editor.forms.test.status.number == "200"
        assert editor.forms.test.records.number == "10"

        click(editor.header.go_on)
        assert editor.panel.ui.busy_page.isVisible()
        await settle(page)
        assert editor.panel.ui.left.text().startswith("Page 1 · 10 records · ")
        assert editor.panel.records.model().rowCount() == 10
        assert editor.forms.streams.chip.text() == "works"
        assert editor.forms.streams.form.notes["paginator"].text.startswith("found: ")

        click(editor.header.save)
        await settle(page)
        await check_saved(page)
        assert all(seen.headers["authorization"] == f"Bearer {KEY}" for seen in server.seen)
        assert page.detail.ui.key.text().endswith(f"sent only to {server.base_url[7:]}")

    play(scenario)


def test_editing_does_not_ask_for_the_key_again(play: Play) -> None:
    async def scenario(page: ConnectorsPage, server: FaultServer) -> None:
        await stored(page.services, server)
        await show(page)
        click(page.detail.ui.edit)
        await settle(page)

        assert key_field(page).text() == ""
        assert key_field(page).placeholderText() == "stored — leave empty to keep"
        type_into(page.editor.forms.address.ui.label, "Shop of Ada")
        QTest.keyClick(page.editor, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        await settle(page)

        assert not editing(page)
        assert page.detail.ui.title.text() == "Shop of Ada"
        click(page.detail.ui.test)
        assert page.detail.banner.text == "Testing…"
        await settle(page)
        assert page.detail.banner.text.startswith("Connected in ")

    play(scenario)


def test_another_host_asks_for_the_key_and_gets_no_other(play: Play) -> None:
    async def scenario(page: ConnectorsPage, server: FaultServer) -> None:
        await stored(page.services, server)
        await show(page)
        await page.show_target(EditConnector("shop"))
        form = page.editor.forms.address
        async with FaultServer(PagedApi(some_records(5)), token="other-key-9") as other:
            type_into(form.ui.base_url, other.base_url)
            note = [one.text() for one in form.keys.findChildren(QLabel) if one.isVisible()]
            host = server.base_url.removeprefix("http://")
            assert any(f"may go to {host} only" in text for text in note)
            click(page.editor.header.test)
            click(page.editor.header.save)
            await settle(page)
            assert editing(page)
            assert key_field(page).property("invalid") == "true"
            assert key_field(page).hasFocus()
            assert other.seen == []
            kept = (await page.services.connectors.get("shop")).definition
            assert isinstance(kept, RestConnector)
            assert kept.base_url == server.base_url

            type_into(key_field(page), "other-key-9")
            click(page.editor.header.save)
            await settle(page)
            assert not editing(page)
            click(page.detail.ui.test)
            await settle(page)
            assert page.detail.banner.text.startswith("Connected in ")
            assert not any(seen.holds(KEY) for seen in other.seen)

    play(scenario)


def test_what_is_wrong_is_said_at_its_field_and_nothing_is_lost(play: Play) -> None:
    async def scenario(page: ConnectorsPage, server: FaultServer) -> None:
        await begin_blank(page)
        forms = page.editor.forms
        type_into(forms.address.ui.label, "Shop")
        type_into(forms.address.ui.base_url, "example.com")
        forms.go_to(Step.ADVANCED)
        type_into(forms.advanced.ui.concurrency, "many")
        QTest.keyClick(page.editor, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        await settle(page)

        assert forms.address.isVisible()
        assert forms.address.ui.base_url.hasFocus()
        assert forms.address.ui.base_url_problem.text().startswith("A whole address is needed")
        forms.go_to(Step.ADVANCED)
        assert forms.advanced.ui.concurrency_problem.text() == "A whole number, please."
        assert forms.advanced.ui.concurrency.text() == "many"
        type_into(forms.advanced.ui.concurrency, "4")
        assert not forms.advanced.ui.concurrency_problem.isVisible()
        assert forms.advanced.ui.concurrency.property("invalid") == "false"
        assert await page.services.connectors.list() == ()

    play(scenario)


def test_leaving_loses_nothing(play: Play) -> None:
    async def scenario(page: ConnectorsPage, server: FaultServer) -> None:
        await begin_blank(page)
        type_into(page.editor.forms.address.ui.label, "Shop")
        page.leave_mode()
        await settle(page)
        assert not is_asking()
        assert not editing(page)

        await page.show_target(AddConnector())
        start = page.editor.forms.start
        assert start.ui.unfinished_part.isVisible()
        await press(start, "Go on")
        await settle(page)
        assert page.editor.forms.address.isVisible()
        assert page.editor.forms.address.ui.label.text() == "Shop"
        page.leave_mode()
        await settle(page)

        await page.show_target(AddConnector())
        await press(start, "Discard")
        await settle(page)
        assert not start.ui.unfinished_part.isVisible()
        click(start.ui.blank)
        await settle(page)
        assert page.editor.forms.address.ui.label.text() == ""
        page.leave_mode()
        await settle(page)
        assert await page.services.unfinished.list() == ()

    play(scenario)


def test_changes_to_a_stored_connector_wait_for_their_return(play: Play) -> None:
    async def scenario(page: ConnectorsPage, server: FaultServer) -> None:
        await stored(page.services, server)
        await show(page)
        await page.show_target(EditConnector("shop"))
        page.leave_mode()
        await settle(page)
        assert await page.services.unfinished.list() == ()

        await page.show_target(EditConnector("shop"))
        type_into(page.editor.forms.address.ui.label, "Shop of Ada")
        type_into(key_field(page), "a-new-key")
        page.leave_mode()
        await settle(page)
        await page.show_target(EditConnector("shop"))
        assert page.editor.forms.address.ui.label.text() == "Shop of Ada"
        assert key_field(page).text() == "a-new-key"
        assert "aren't saved" in page.editor.banner.text
        await press(page.editor.banner, "Start from what is saved")
        await settle(page)
        assert page.editor.forms.address.ui.label.text() == "Shop"
        assert await page.services.unfinished.list() == ()

    play(scenario)


def test_a_connector_is_removed_only_after_a_word(play: Play) -> None:
    async def scenario(page: ConnectorsPage, server: FaultServer) -> None:
        await stored(page.services, server)
        await show(page)
        page.table.setFocus()
        QTest.keyClick(page.table, Qt.Key.Key_Delete)
        await until(is_asking)
        said = [one.text() for one in asked().findChildren(QLabel)]
        assert said[0] == "Remove Shop?"
        assert "its sync and its stored key will be gone" in said[1]
        asked().reject()
        await settle(page)
        assert len(await page.services.connectors.list()) == 1

        page.acts.remove.trigger()
        await until(is_asking)
        asked().accept()
        await settle(page)
        assert await page.services.connectors.list() == ()
        assert await page.services.secrets.list() == ()
        assert page.ui.empty_page.isVisible()

    play(scenario)


def test_removal_while_the_vault_is_closed_says_how_to_open_it(
    qt_loop: qasync.QEventLoop, tmp_path: Path
) -> None:
    async def scenario() -> None:
        async with open_workspace(tmp_path / "w", keep_keys=False) as services:
            await services.secrets.create_vault("correct horse battery staple")
            definition = RestConnector(base_url="https://shop.example", auth=BearerAuth())
            await services.connectors.save("shop", definition, secrets={"token": KEY})
        # opened anew, its vault is closed
        async with open_workspace(tmp_path / "w", keep_keys=False) as services:
            page = ConnectorsPage(services)
            await show(page)
            asked_for: list[object] = []
            page.navigation_requested.connect(lambda place, _: asked_for.append(place))
            page.acts.remove.trigger()
            await until(is_asking)
            asked().accept()
            await settle(page)
            assert "was not removed" in page.detail.banner.text
            assert "vault" in page.detail.banner.text
            assert len(await services.connectors.list()) == 1
            await press(page.detail.banner, "Keyring settings")
            assert asked_for == [Place.SETTINGS]
            await services.secrets.open_vault("correct horse battery staple")
            await press(page.detail.banner, "Remove again")
            await until(is_asking)
            asked().accept()
            await settle(page)
            assert await services.connectors.list() == ()
            page.release()
            page.deleteLater()

    qt_loop.run_until_complete(scenario())


def test_sync_now_starts_a_run_that_is_found_below(play: Play) -> None:
    async def scenario(page: ConnectorsPage, server: FaultServer) -> None:
        await stored(page.services, server)
        await show(page)
        asked_for: list[object] = []
        page.navigation_requested.connect(lambda place, target: asked_for.append((place, target)))
        sync_now = page.detail.ui.sync_now
        click(sync_now)
        click(sync_now)  # impatient: it starts once
        await until(lambda: page.detail.banner.text == "Run 1 has started.")
        assert (sync_now.text(), page.acts.sync.text()) == ("Watch it", "&Show run 1")
        assert sync_now.accessibleName() == "Show run 1"
        assert page.run_selected()
        assert asked_for.pop() == (Place.RUNS, ShowRun(1))
        await press(page.detail.banner, "Watch it")
        run = await page.services.runs.wait(1)
        await settle(page)

        assert page.detail.banner.text == "Run 1: Completed. 25 loaded, 0 rejected."
        assert (sync_now.text(), page.acts.sync.text()) == ("Sync &now", "&Sync now")
        assert run.status is RunStatus.SUCCESS
        assert page.detail.runs.table.model().index(0, 1).data() == "Completed"
        assert page.detail.runs.table.model().index(0, 2).data() == "25"
        page.detail.runs.table.clicked.emit(page.detail.runs.table.model().index(0, 0))
        assert asked_for == [(Place.RUNS, ShowRun(1)), (Place.RUNS, ShowRun(1))]
        assert page.table.model().index(0, 4).data() == "25"

    play(scenario)


def test_a_refused_key_says_what_to_do(play: Play) -> None:
    async def scenario(page: ConnectorsPage, server: FaultServer) -> None:
        await page.services.connectors.save("shop", shop(server), secrets={"token": "wrong-key"})
        await show(page)
        click(page.detail.ui.test)
        await settle(page)

        banner = page.detail.banner
        assert banner.property("kind") == "bad"
        assert "401" in " ".join(one.text() for one in banner.findChildren(QLabel))
        click(page.detail.ui.preview)
        assert not banner.isVisible()
        page.findChildren(PreviewDialog)[0].close()
        click(page.detail.ui.test)
        await settle(page)
        await press(banner, "Edit…")
        await settle(page)
        assert editing(page)

    play(scenario)


def test_an_error_leads_to_where_it_is_mended(play: Play) -> None:
    async def scenario(page: ConnectorsPage, server: FaultServer) -> None:
        await page.services.connectors.save("shop", shop(server), secrets={"token": "wrong-key"})
        await page.show_target(EditConnector("shop"))
        editor = page.editor
        click(editor.header.test)
        await settle(page)
        assert editor.test_banner.property("kind") == "bad"
        assert editor.forms.test.status.number == "401"
        await press(editor.test_banner, "Enter the key")
        assert key_field(page).hasFocus()

        editor.forms.go_to(Step.STREAMS)
        await settle(page)
        assert editor.forms.streams.chip.text() == "fails"
        await press(editor.panel.banner, "Enter the key")
        assert key_field(page).hasFocus()
        type_into(key_field(page), KEY)
        editor.forms.go_to(Step.STREAMS)
        await settle(page)
        assert editor.forms.streams.chip.text() == "works"
        assert not editor.panel.banner.isVisible()

    play(scenario)


def test_what_takes_long_can_be_stopped(play: Play) -> None:
    async def scenario(page: ConnectorsPage, server: FaultServer) -> None:
        await stored(page.services, server)
        await show(page)
        server.page_faults[1] = "silence"
        click(page.detail.ui.test)
        await until(lambda: len(server.seen) == 1)
        await press(page.detail.banner, "Stop")
        assert not page.detail.banner.isVisible()
        await settle(page)
        assert not page.detail.banner.isVisible()

        click(page.detail.ui.preview)
        dialog = page.findChildren(PreviewDialog)[0]
        await until(lambda: len(server.seen) == 2)
        click(dialog.panel.ui.stop)
        assert dialog.panel.ui.hint_page.isVisible()
        assert dialog.panel.ui.load.isEnabled()
        dialog.close()
        await settle(page)

    play(scenario)


def test_preview_of_a_stored_connector_opens_beside(play: Play) -> None:
    async def scenario(page: ConnectorsPage, server: FaultServer) -> None:
        await stored(page.services, server)
        await show(page)
        click(page.detail.ui.preview)
        dialog = page.findChildren(PreviewDialog)[0]
        await settle(page)

        assert not dialog.isModal()
        assert dialog.panel.records.model().rowCount() == 25
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()

    play(scenario)


def test_a_destination_is_a_name_and_a_path(play: Play, tmp_path: Path) -> None:
    async def scenario(page: ConnectorsPage, server: FaultServer) -> None:
        await page.show_target(AddConnector())
        click(page.editor.forms.start.ui.destination)
        await settle(page)
        form = page.editor.forms.address
        assert not page.editor.ui.result_card.isVisible()
        type_into(form.ui.label, "Warehouse")
        click(page.editor.header.save)
        await settle(page)
        assert form.ui.path_problem.text() == "Needed."
        type_into(form.ui.path, str(tmp_path / "warehouse.sqlite"))
        click(page.editor.header.save)
        await settle(page)

        saved = (await page.services.connectors.get("warehouse")).definition
        assert saved == SqliteConnector(label="Warehouse", path=tmp_path / "warehouse.sqlite")
        assert not page.detail.ui.sync_now.isVisible()
        assert not page.run_selected()
        click(page.detail.ui.test)
        await settle(page)
        assert page.detail.banner.property("kind") == "good"

    play(scenario)


def test_search_narrows_and_a_target_is_found_anyway(play: Play) -> None:
    async def scenario(page: ConnectorsPage, server: FaultServer) -> None:
        await stored(page.services, server)
        other = RestConnector(label="Other", base_url="https://o.example", active=False)
        await page.services.connectors.save("other", other)
        await show(page)
        page.focus_search()
        QTest.keyClicks(page.search, "shop")
        QTest.keyClick(page.search, Qt.Key.Key_Return)
        await settle(page)
        assert page.table.model().rowCount() == 1

        await page.show_target(ShowConnector("other"))
        await settle(page)
        assert page.detail.ui.title.text() == "Other"
        assert page.detail.ui.activate.text() == "A&ctivate"
        assert not page.detail.ui.sync_now.isEnabled()
        click(page.detail.ui.activate)
        await settle(page)
        assert (await page.services.connectors.get("other")).definition.active
        assert page.detail.ui.sync_now.isEnabled()

        QTest.keyClicks(page.search, "nothing like it")
        QTest.keyClick(page.search, Qt.Key.Key_Return)
        await settle(page)
        assert page.ui.no_match.isVisible()
        assert not page.detail.isVisible()

    play(scenario)


def test_everything_has_a_name_a_letter_of_its_own_and_shows_text_plainly(play: Play) -> None:
    async def scenario(page: ConnectorsPage, server: FaultServer) -> None:
        await stored(page.services, server)
        await show(page)
        check_controls(page)
        await page.show_target(EditConnector("shop"))
        forms = page.editor.forms
        for auth in ("none", "bearer", "api_key", "http_basic"):
            choose(forms.address.ui.auth_type, auth)
            check_controls(page)
        choose(forms.address.ui.frequency, "cron")
        check_controls(page)
        for step in (Step.STREAMS, Step.ADVANCED):
            forms.go_to(step)
            await settle(page)
            check_controls(page)
        forms.go_to(Step.STREAMS)
        choose(forms.streams.form.ui.paginator, "page_number")
        forms.streams.form.ui.method.setCurrentText("POST")
        forms.streams.form.ui.method.activated.emit(1)
        await settle(page)
        check_controls(page)
        forms.go_to(Step.TEST)
        await settle(page)
        check_controls(page)

    play(scenario)


def test_each_step_of_adding_can_be_walked_without_a_mouse(play: Play) -> None:
    async def scenario(page: ConnectorsPage, server: FaultServer) -> None:
        await page.show_target(AddConnector())
        editor = page.editor
        editor.forms.start.gallery.choose(0)
        check_controls(page)
        editor.forms.start.ui.paste.setPlainText(f"{server.base_url}/records?limit=10")
        click(editor.forms.start.ui.use_paste)
        await settle(page)
        choose(editor.forms.address.ui.auth_type, "bearer")
        type_into(key_field(page), KEY)
        walked = []
        for _ in range(5):
            walked.append(editor.forms.step)
            check_controls(page)
            click(editor.header.go_on)
            await settle(page)
        run = await page.services.runs.wait(1)
        assert walked == [
            Step.ADDRESS,
            Step.TEST,
            Step.STREAMS,
            Step.DESTINATION,
            Step.FIRST_RUN,
        ]
        assert run.status is RunStatus.SUCCESS
        assert run.counts.loaded == 25

    play(scenario)


def check_controls(page: ConnectorsPage) -> None:
    assert nameless(page) == []
    assert unreachable(page) == []
    assert clashing_letters(page) == []
    assert rich_labels(page) == []


def test_a_database_server_is_added_and_tested(play: Play) -> None:
    async def scenario(page: ConnectorsPage, _: FaultServer) -> None:
        with postgresql() as server:
            await begin_blank(page)
            form = page.editor.forms.address
            choose(form.ui.type, "postgresql")
            assert not form.ui.rest_part.isVisible()
            type_into(form.ui.label, "Reporting")
            type_into(form.database.ui.host, "127.0.0.1")
            type_into(form.database.ui.port, str(server.port))
            type_into(form.database.ui.database, "postgres")
            type_into(form.database.ui.username, "loader")
            assert (nameless(page.editor), unreachable(page.editor)) == ([], [])
            assert clashing_letters(page.editor) == []
            click(page.editor.header.save)
            assert editing(page)
            type_into(form.keys.field("password"), "wrong")
            click(page.editor.header.test)
            await settle(page)
            assert "password" in page.editor.banner.text.lower()
            type_into(form.keys.field("password"), server.password)
            click(page.editor.header.test)
            await settle(page)
            assert page.editor.banner.text.startswith("Connected in ")
            click(page.editor.header.save)
            await settle(page)
            assert not editing(page)
            stored = await page.services.connectors.get("reporting")
            assert stored.key_state is KeyState.STORED
            assert server.password not in repr(stored)
            assert (await page.services.connectors.test("reporting")).connected

    play(scenario)
