"""What a mapping does, shown while it is edited: a real window, a real worker, a real server."""

import sqlite3
from collections.abc import Awaitable, Callable
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
import qasync
from PySide6.QtCore import Qt

from migrateiq_desktop.gui.places import ShowSync
from migrateiq_desktop.gui.syncs.filter_conditions import Operator
from migrateiq_desktop.gui.syncs.page import SyncsPage
from migrateiq_desktop.gui.syncs.sync_editor import SyncEditor
from migrateiq_desktop.model.auth import BearerAuth
from migrateiq_desktop.model.connector import RestConnector, SqliteConnector, Stream
from migrateiq_desktop.model.sync import Sync, SyncStream
from migrateiq_desktop.model.transform import Transform
from migrateiq_desktop.services.container import Services
from tests.gui.connectors.real_services import (
    KEY,
    choose,
    click,
    open_workspace,
    settle,
    show,
    type_into,
)
from tests.gui.windows import until
from tests.servers.fault_server import FaultServer
from tests.servers.paged_api import PagedApi, Record

_ACROSS = Qt.Orientation.Horizontal
Scenario = Callable[["Opened"], Awaitable[None]]
Play = Callable[[Scenario], None]
MAPPING: dict[str, object] = {
    "field_mappings": {"name": "title"},
    "type_conversions": {"day": "date"},
    "fields": [{"source": "address.city", "name": "city"}],
}


@dataclass
class Opened:
    """The editor, open on the sync `nightly`."""

    page: SyncsPage

    @property
    def editor(self) -> SyncEditor:
        """What is looked at."""
        return self.page.editor

    @property
    def services(self) -> Services:
        """The use cases behind it."""
        return self.page.services

    def transform(self, **said: object) -> None:
        """Change the mapping as another tab would."""
        changed = Transform.model_validate({**MAPPING, **said})
        self.editor.edited.apply(changed, "Change the mapping")

    async def reopen(self) -> None:
        """Open the editor once more, from the list."""
        await until(self.page.detail.ui.edit.isVisible)
        click(self.page.detail.ui.edit)
        await settle(self.page)
        await until(self.editor.isVisible)

    async def sampled(self) -> None:
        """Read the records by the button, and wait for what becomes of them."""
        panels = self.editor.panels
        buttons = (panels.before_after.read, panels.destination.read)
        click(next(one for one in buttons if one.isVisible()))
        await until(lambda: panels.sample.result is not None)


def customers(count: int = 30) -> list[Record]:
    """Every tenth has a day that isn't one."""
    return [
        {
            "id": number,
            "name": f"name {number}",
            "day": "2013-02-31" if number % 10 == 0 else "2013-02-01",
            "address": {"city": f"city {number % 3}"},
            "note": None if number % 2 else "x",
        }
        for number in range(1, count + 1)
    ]


@pytest.fixture
def play(qt_loop: qasync.QEventLoop, tmp_path: Path) -> Play:
    """Runs a scenario on the window's loop, with the editor open on a sync."""

    async def run(scenario: Scenario) -> None:
        server = FaultServer(PagedApi(customers()), token=KEY)
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
            stream = SyncStream(resource="records", transform=Transform.model_validate(MAPPING))
            again = SyncStream(resource="again")
            sync = Sync(source="shop", destination="warehouse", streams=(stream, again))
            await services.syncs.save("nightly", sync)
            page = SyncsPage(services)
            await show(page)
            await page.show_target(ShowSync("nightly"))
            click(page.detail.ui.edit)
            await settle(page)
            await until(page.editor.isVisible)
            await scenario(Opened(page))
            page.release()
            page.close()
            page.deleteLater()

    return lambda scenario: qt_loop.run_until_complete(run(scenario))


def test_before_and_after_side_by_side_as_one_types(play: Play) -> None:
    async def scenario(opened: Opened) -> None:
        panel, sample = opened.editor.panels.before_after, opened.editor.panels.sample
        await opened.sampled()
        assert sample.taken is not None
        assert panel.before_about.whole_text == "30 sampled records"
        assert panel.after_about.whole_text == "27 load · 3 rejected"
        before, after = panel.before.model(), panel.after.model()
        titles = [after.headerData(at, _ACROSS) for at in range(after.columnCount())]
        received = [before.headerData(at, _ACROSS) for at in range(before.columnCount())]
        assert titles[:4] == ["id", "title", "day", "address"]
        assert received[:3] == ["id", "name", "day"]
        assert before.index(9, 1).data() == '"name 10"'
        assert "2013-02-31" in after.index(9, 2).data()
        assert after.index(9, 1).data() == "name 10"
        field = sample.field("note")
        assert field is not None
        assert (field.filled, field.of) == (15, 30)
        panel.only_failing.setChecked(True)
        assert (before.rowCount(), after.rowCount()) == (3, 3)
        panel.only_failing.setChecked(False)
        opened.transform(filter="id > 20", drop=["note"])
        await until(lambda: panel.after_about.whole_text == "9 load · 18 left out · 3 rejected")
        assert after.index(0, 0).data() == "left out"
        opened.editor.edited.undo_stack.undo()
        await until(lambda: panel.after_about.whole_text == "27 load · 3 rejected")

    play(scenario)


def test_a_mapping_that_cannot_work_is_said_in_words(play: Play) -> None:
    async def scenario(opened: Opened) -> None:
        panel = opened.editor.panels.before_after
        await opened.sampled()
        listed = {"name": "title", "id": "id"}
        opened.transform(only_listed=True, field_mappings=listed, filter="titel = 'x'")
        await until(panel.banner.isVisible)
        assert "titel" in panel.banner.text
        assert "title" in panel.banner.text
        opened.transform(field_mappings={"nmae": "title"}, fields=[])
        await until(lambda: "nmae" in panel.banner.text)
        assert "near to it: name" in panel.banner.text

    play(scenario)


def test_another_stream_is_sampled_by_itself_once_one_was(play: Play) -> None:
    async def scenario(opened: Opened) -> None:
        sample = opened.editor.panels.sample
        opened.editor.edited.choose_stream("again")
        states = [sample.busy]
        await opened.sampled()
        opened.editor.edited.choose_stream("records")
        assert [*states, sample.busy] == [False, True]
        await until(lambda: sample.result is not None)
        assert sample.result is not None
        assert sample.result.counts.rejected == 3
        sample.stop()
        assert sample.taken is None

    play(scenario)


def test_a_filter_is_typed_or_built_with_a_live_count(play: Play) -> None:
    async def scenario(opened: Opened) -> None:
        panels = opened.editor.panels
        tab, ui = panels.filter, opened.editor.ui
        ui.tabs.setCurrentWidget(ui.filter_tab)
        assert tab.count.text() == "Read records below to see how many pass."
        await opened.sampled()
        rejected = "sampled records are loaded, 3 are rejected"
        assert tab.count.text() == f"27 of 30 {rejected}"
        type_into(tab.expression, "id > 10")
        await until(lambda: tab.count.text() == f"18 of 30 {rejected}")
        tab.field.setCurrentText("title")
        tab.operator.setCurrentIndex(tab.operator.findData(Operator.ONE_OF))
        tab.value.setEditText("name 11, name 12")
        assert "name 12" in [tab.value.itemText(at) for at in range(tab.value.count())]
        click(tab.add)
        built = "id > 10 AND title IN ('name 11', 'name 12')"
        assert opened.editor.edited.transform().filter == built
        await until(lambda: tab.count.text() == f"2 of 30 {rejected}")
        type_into(tab.expression, "title > 5")
        await until(lambda: tab.count.text().startswith("0 of 30"))
        assert "30 are rejected" in tab.count.text()
        assert panels.before_after.after.columnWidth(0) >= 200, "the reason can be read"
        type_into(tab.expression, "id >")
        await until(lambda: "filter" in tab.count.text())
        opened.editor.edited.undo_stack.undo()
        assert opened.editor.edited.transform().filter is None

    play(scenario)


def test_the_destination_tab_shows_the_table_as_it_will_be(play: Play, tmp_path: Path) -> None:
    async def scenario(opened: Opened) -> None:
        panels, ui = opened.editor.panels, opened.editor.ui
        tab = panels.destination
        ui.tabs.setCurrentWidget(ui.destination_tab)
        assert "Read records to see" in tab.sentence.text()
        await opened.sampled()
        await until(lambda: tab.sentence.text() == "Make records with 6 columns.")
        assert 'CREATE TABLE "records"' in tab.statements.toPlainText()
        assert not (tmp_path / "w.sqlite").exists()
        run = await opened.services.runs.wait(await opened.services.runs.start("nightly"))
        assert run.counts.loaded == 57
        opened.transform(field_mappings={"name": "full_title"})
        exist = "Update or insert by id: 27 of 27 sampled exist already in records."
        stays = "The column title stays, with what it holds."
        await until(lambda: tab.sentence.text() == f"{exist} 1 column is added. {stays}")
        choose(tab.write, "replace")
        tab.write.activated.emit(tab.write.currentIndex())
        gone = "Replace 27 rows in records. 1 column is gone then."
        await until(lambda: tab.sentence.text() == gone)
        type_into(tab.table_name, "elsewhere")
        await until(lambda: tab.sentence.text() == "Make elsewhere with 6 columns.")

        nowhere = SqliteConnector(path=tmp_path / "w.sqlite" / "no.sqlite")
        await opened.services.connectors.save("nowhere", nowhere)
        edited = opened.editor.edited
        edited.apply_draft(replace(edited.draft, destination="nowhere"), "Choose another")
        assert not tab.both.isVisible(), "the plan is another destination's"
        assert "Asking the destination" in tab.sentence.text()
        await until(tab.banner.isVisible)
        assert "no.sqlite" in tab.banner.text
        assert tab.banner.height() < tab.height() / 3
        edited.undo_stack.undo()
        await until(lambda: tab.sentence.text() == "Make elsewhere with 6 columns.")
        assert not tab.banner.isVisible()

    play(scenario)


def test_a_dry_run_says_what_becomes_of_each_record(play: Play, tmp_path: Path) -> None:
    async def scenario(opened: Opened) -> None:
        panels = opened.editor.panels
        await opened.sampled()
        await opened.services.runs.wait(await opened.services.runs.start("nightly"))
        opened.transform(fields=[{"source": "name", "change": ["upper"]}], field_mappings={})
        await until(opened.editor.header.dry_run.isVisible)
        click(opened.editor.header.dry_run)
        dialog = panels.dry_run
        assert dialog is not None
        assert not dialog.trial.isEnabled()
        await until(lambda: dialog.found is not None)
        summary = "60 records read: 57 would load, 3 rejected. Nothing was written."
        assert dialog.progress.text() == summary
        assert "2013-02-31" in dialog.reasons.toPlainText()
        shown = dialog.records.model()
        fates = [shown.index(row, 1).data() for row in range(shown.rowCount())]
        assert fates == (["update"] * 9 + ["reject"]) * 3
        assert shown.index(0, 0).data() == "1"
        assert "NAME 1" in shown.index(0, 2).data()
        with closing(sqlite3.connect(tmp_path / "w.sqlite")) as connection:
            there = [name for _, name, *_ in connection.execute("PRAGMA table_info(records)")]
        assert "name" not in there
        dialog.close()
        await until(lambda: panels.dry_run is None)
        opened.editor.edited.undo_stack.undo()
        panels.open_dry_run()
        again = panels.dry_run
        assert again is not None
        again.limit.setValue(5)
        click(again.trial)
        await until(again.banner.isVisible)
        assert "a trial of 5 records" in again.banner.text
        again.close()

    play(scenario)


def test_changes_are_kept_for_later_and_versions_brought_back(play: Play) -> None:
    async def scenario(opened: Opened) -> None:
        editor, page = opened.editor, opened.page
        before = editor.edited.draft
        opened.transform(filter="id > 20")
        editor.header.keep_draft.trigger()
        await until(lambda: editor.keeping.is_kept)
        assert await editor.may_close()
        editor.cancelled.emit()
        await settle(page)
        assert (await opened.services.syncs.get("nightly")).streams[0].transform.filter is None
        await opened.reopen()
        await until(editor.banner.isVisible)
        assert editor.changed
        assert editor.edited.transform().filter == "id > 20"
        editor.saving.save(run=False)
        await settle(page)
        assert await opened.services.sync_drafts.find("nightly") is None
        await opened.reopen()
        editor.versions.versions.trigger()
        await until(lambda: editor.versions.dialog is not None)
        dialog = editor.versions.dialog
        assert dialog is not None
        assert dialog.list.count() == 2
        assert "filter: id > 20" in dialog.text.toPlainText()
        dialog.list.setCurrentRow(1)
        click(dialog.bring_back)
        await until(lambda: editor.edited.transform().filter is None)
        assert editor.edited.draft.streams[0].transform == before.streams[0].transform
        editor.edited.undo_stack.undo()
        assert editor.edited.transform().filter == "id > 20"

    play(scenario)


def test_a_mapping_is_suggested_onto_the_table_that_is_there(play: Play, tmp_path: Path) -> None:
    async def scenario(opened: Opened) -> None:
        panels, header = opened.editor.panels, opened.editor.header
        opened.editor.edited.apply(Transform(), "Begin anew")
        click(header.suggest)
        assert "need records" in opened.editor.banner.text
        await opened.sampled()
        click(header.suggest)
        await until(lambda: "isn't there yet" in opened.editor.banner.text)
        with closing(sqlite3.connect(tmp_path / "w.sqlite")) as there, there:
            there.execute("CREATE TABLE records (id INTEGER, title TEXT, City TEXT, remark TEXT)")
        click(header.suggest)
        await until(lambda: panels.suggesting.dialog is not None)
        dialog = panels.suggesting.dialog
        assert dialog is not None
        found = [(one.source, one.column) for one in dialog.ticked()]
        assert found == [("name", "title"), ("address.city", "City"), ("note", "remark")]
        first, _, third = dialog.items
        assert "mean the same" in first.text(4)
        third.setCheckState(0, Qt.CheckState.Unchecked)
        click(dialog.apply)
        mapped = {"name": "title", "address.city": "City"}
        assert opened.editor.edited.transform() == Transform(field_mappings=mapped)
        opened.editor.edited.undo_stack.undo()
        assert opened.editor.edited.transform() == Transform()

    play(scenario)
