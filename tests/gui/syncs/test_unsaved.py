"""What is typed and not saved: it survives leaving, and nobody else's change is lost by saving."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest
import qasync

from migrateiq_desktop.gui.places import AddSync, ShowSync
from migrateiq_desktop.gui.syncs.page import SyncsPage
from migrateiq_desktop.gui.syncs.sync_draft import SyncDraft
from migrateiq_desktop.gui.syncs.sync_editor import SyncEditor
from migrateiq_desktop.model.connector import RestConnector, Stream
from migrateiq_desktop.model.sync import Sync, SyncStream
from migrateiq_desktop.services.container import Services
from tests.gui.connectors.real_services import (
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

Scenario = Callable[[SyncsPage], Awaitable[None]]
Play = Callable[[Scenario], None]


@pytest.fixture
def play(qt_loop: qasync.QEventLoop, tmp_path: Path) -> Play:
    """Runs a scenario with a connector that nothing is asked of, and a sync of it."""

    async def run(scenario: Scenario) -> None:
        async with open_workspace(tmp_path / "w") as services:
            people = Stream(name="people", path="/people", primary_key="id")
            api = RestConnector(base_url="http://127.0.0.1:9", resources=(people,))
            await services.connectors.save("api", api)
            await services.syncs.save("nightly", Sync(source="api", streams=(_stream(),)))
            page = SyncsPage(services)
            await show(page)
            await scenario(page)
            close(page)

    return lambda scenario: qt_loop.run_until_complete(run(scenario))


def _stream(table: str | None = None) -> SyncStream:
    return SyncStream(resource="people", table=table)


def close(page: SyncsPage) -> None:
    page.release()
    page.close()
    page.deleteLater()


async def edit(page: SyncsPage, name: str = "nightly") -> SyncEditor:
    await page.show_target(ShowSync(name))
    click(page.detail.ui.edit)
    await settle(page)
    await until(page.editor.isVisible)
    return page.editor


def filter_by(editor: SyncEditor, text: str) -> None:
    mapping = editor.edited.transform().model_copy(update={"filter": text})
    editor.edited.apply(mapping, "Change the filter")


async def saved_meanwhile(services: Services, sync: Sync) -> None:
    """As a command in another process does."""
    await services.syncs.save("nightly", sync)


def test_what_was_typed_is_there_again_after_the_window_has_gone(play: Play) -> None:
    async def scenario(page: SyncsPage) -> None:
        editor = await edit(page)
        filter_by(editor, "id > 20")
        page.editor.stop()
        await settle(page)
        again = SyncsPage(page.services)
        await show(again)
        editor = await edit(again)
        assert editor.edited.transform().filter == "id > 20"
        assert "aren't saved yet" in editor.banner.text
        stored = await page.services.syncs.get("nightly")
        assert stored.streams[0].transform.filter is None
        editor.undo_stack.undo()
        assert not editor.changed
        editor.undo_stack.redo()
        await press(editor.banner, "Back to what is saved")
        assert not editor.changed
        again.leave_mode()
        await settle(again)
        assert await page.services.sync_drafts.find("nightly") is None
        close(again)

    play(scenario)


def test_leaving_keeps_and_discarding_asks(play: Play) -> None:
    async def scenario(page: SyncsPage) -> None:
        editor = await edit(page)
        filter_by(editor, "id > 20")
        click(editor.header.close_editor)
        await until(lambda: not page.editing)
        await until(lambda: "nightly" in page.banner.text)
        editor = await edit(page)
        assert editor.changed
        editor.header.discard.trigger()
        await until(is_asking)
        click(asked().act)
        await until(lambda: not editor.changed)
        await settle(page)
        assert await page.services.sync_drafts.find("nightly") is None

    play(scenario)


def test_a_new_sync_is_gone_on_with(play: Play) -> None:
    async def scenario(page: SyncsPage) -> None:
        await page.show_target(AddSync())
        editor = page.editor
        type_into(editor.ui.name, "second")
        filter_by(editor, "id > 3")
        page.leave_mode()
        await settle(page)
        await page.show_target(AddSync())
        await settle(page)
        assert "began" in editor.banner.text
        assert editor.edited.draft.name == "second"
        choose(editor.ui.destination, "")
        click(editor.header.run)
        await settle(page)
        stored = await page.services.syncs.get("second")
        assert stored.streams[0].transform.filter == "id > 3"
        await page.show_target(AddSync())
        await settle(page)
        assert not editor.banner.isVisible()
        assert editor.edited.draft.name == ""

    play(scenario)


def test_a_change_of_somebody_else_is_not_overwritten(play: Play) -> None:
    async def scenario(page: SyncsPage) -> None:
        services = page.services
        editor = await edit(page)
        filter_by(editor, "id > 20")
        theirs = Sync(source="api", frequency="DAILY", streams=(_stream("folk"),))
        await saved_meanwhile(services, theirs)
        editor.saving.save(run=False)
        await until(lambda: "has changed" in editor.banner.text)
        assert await services.syncs.get("nightly") == theirs
        await press(editor.banner, "Put both together")
        editor.saving.save(run=False)
        await settle(page)
        stored = await services.syncs.get("nightly")
        assert (stored.frequency, stored.streams[0].table) == ("DAILY", "folk")
        assert stored.streams[0].transform.filter == "id > 20"

        editor = await edit(page)
        filter_by(editor, "id > 30")
        await saved_meanwhile(services, theirs)
        editor.saving.save(run=False)
        await press(editor.banner, "Save mine instead")
        await settle(page)
        assert (await services.syncs.get("nightly")).streams[0].transform.filter == "id > 30"
        assert theirs in [one.definition for one in await services.sync_versions.list("nightly")]

    play(scenario)


def test_kept_changes_are_put_together_with_what_was_saved_since(play: Play) -> None:
    async def scenario(page: SyncsPage) -> None:
        editor = await edit(page)
        filter_by(editor, "id > 20")
        page.leave_mode()
        await settle(page)
        await saved_meanwhile(page.services, Sync(source="api", streams=(_stream("folk"),)))
        editor = await edit(page)
        assert "has been saved since" in editor.banner.text
        row = editor.edited.stream
        assert row is not None
        assert (row.table, row.transform.filter) == ("folk", "id > 20")

    play(scenario)


def test_a_sync_that_is_gone_is_saved_as_a_new_one(play: Play) -> None:
    async def scenario(page: SyncsPage) -> None:
        editor = await edit(page)
        filter_by(editor, "id > 20")
        await page.services.syncs.remove("nightly")
        editor.saving.save(run=False)
        await until(lambda: "isn't there any more" in editor.banner.text)
        await press(editor.banner, "Save as a new sync")
        await settle(page)
        assert (await page.services.syncs.get("nightly")).streams[0].transform.filter == "id > 20"

    play(scenario)


def test_a_renamed_connector_takes_what_is_unsaved_along(play: Play) -> None:
    async def scenario(page: SyncsPage) -> None:
        services = page.services
        editor = await edit(page)
        filter_by(editor, "id > 20")
        page.leave_mode()
        await settle(page)
        found = await services.connectors.get("api")
        await services.connectors.save("crm", found.definition, previous_name="api")
        editor = await edit(page)
        assert editor.edited.draft.source == "crm"
        assert editor.edited.transform().filter == "id > 20"
        editor.saving.save(run=False)
        await settle(page)
        assert (await services.syncs.get("nightly")).source == "crm"

    play(scenario)


def test_typing_goes_on_while_it_is_saved(play: Play) -> None:
    async def scenario(page: SyncsPage) -> None:
        editor = await edit(page)
        filter_by(editor, "id > 20")
        editor.saving.save(run=False)
        filter_by(editor, "id > 200")
        await settle(page)
        assert (await page.services.syncs.get("nightly")).streams[0].transform.filter == "id > 20"
        editor = await edit(page)
        assert editor.edited.transform().filter == "id > 200"

    play(scenario)


def test_a_step_back_stops_at_what_was_saved(play: Play) -> None:
    async def scenario(page: SyncsPage) -> None:
        edited = (await edit(page)).edited
        for name in ("a", "ab"):
            edited.apply_draft(replace(edited.draft, name=name), "Name it", merge="name")
        edited.saved(edited.draft)
        edited.apply_draft(replace(edited.draft, name="abc"), "Name it", merge="name")
        edited.undo_stack.undo()
        assert (edited.draft.name, edited.differs) == ("ab", False)
        edited.undo_stack.redo()
        assert isinstance(edited.draft, SyncDraft)
        assert (edited.draft.name, edited.differs) == ("abc", True)

    play(scenario)
