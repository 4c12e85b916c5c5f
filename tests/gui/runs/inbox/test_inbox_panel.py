"""The inbox: causes with their records, edited in place, discarded, exported, tried again."""

import csv
import io
from pathlib import Path

import pytest
import qasync
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTableView

from migrateiq_desktop.gui.places import ShowRejected, ShowRun
from migrateiq_desktop.gui.runs.inbox.fields_model import NOW, RECEIVED
from migrateiq_desktop.gui.runs.inbox.inbox_commands import InboxAction
from migrateiq_desktop.gui.runs.inbox.inbox_panel import InboxPanel
from migrateiq_desktop.gui.runs.inbox.note_dialog import NoteDialog
from migrateiq_desktop.gui.runs.inbox.reject_table import VALUE
from migrateiq_desktop.gui.runs.run_frame import Mode
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.model.connector import RestConnector, Stream
from migrateiq_desktop.model.errors import DestinationError
from migrateiq_desktop.model.exact_json import dumps, loads
from migrateiq_desktop.model.rejects import RejectState
from migrateiq_desktop.model.run import RunStatus
from migrateiq_desktop.model.schema import FieldType
from migrateiq_desktop.model.sync import Sync, SyncStream
from migrateiq_desktop.model.transform import Transform
from tests.gui.runs.seeds import ended_stream, rejected, seed_rejects, seed_run
from tests.gui.runs.stage import Stage
from tests.gui.windows import until
from tests.servers.fault_server import FaultServer
from tests.servers.paged_api import PagedApi, some_records


async def _opened(stage: Stage, count: int, other: int = 0) -> InboxPanel:
    """The inbox of a run with so many records of one cause, and of another one."""
    streams = (ended_stream(9, count + other),)
    part = seed_run(stage.database, RunStatus.PARTIAL, streams=streams)
    seed_rejects(stage.database, part.id, count)
    odd = [rejected(at).model_copy(update={"reason": "too late"}) for at in range(other)]
    stage.database.rejects.add(part.id, odd)
    page = await stage.open()
    page.list.run_opened.emit()
    page.view.show_rejected()
    await stage.settle()
    return page.view.rejected


def _cells(view: QTableView, row: int) -> list[str]:
    model = view.model()
    return [
        str(model.index(row, column).data())
        for column in range(model.columnCount())
        if not view.isColumnHidden(column)
    ]


def test_causes_are_listed_with_their_records_and_fields(
    stage: Stage, qt_loop: qasync.QEventLoop
) -> None:
    async def scenario() -> None:
        panel = await _opened(stage, 120, 3)
        causes = panel.parts.causes
        assert [_cells(causes, row) for row in range(panel.causes.rowCount())] == [
            ["", "", "All causes", "123"],
            ["flights", "created_at", "no such day", "120"],
            ["flights", "created_at", "too late", "3"],
        ]
        assert panel.model.rowCount() == 123
        causes.selectRow(2)
        await stage.settle()
        assert panel.model.rowCount() == 3
        assert _cells(panel.table, 0) == ["1 · 1", "31/02/2013"]
        fields = panel.parts.field_table
        assert [_cells(fields, row) for row in range(3)] == [
            ["id", "0", "0"],
            ["⚠ created_at", "31/02/2013", "31/02/2013"],
            ["carrier", "=cmd()", "=cmd()"],
        ]
        assert panel.commands.actions[InboxAction.RETRY].text() == "&Retry 3"
        panel.parts.copy.click()
        assert loads(QGuiApplication.clipboard().text()) == rejected(0).record

    qt_loop.run_until_complete(scenario())


def test_a_value_is_edited_in_place_beside_the_original_and_undone(
    stage: Stage, qt_loop: qasync.QEventLoop
) -> None:
    async def scenario() -> None:
        panel = await _opened(stage, 3)
        fields, undo = panel.parts.fields, panel.commands.actions[InboxAction.UNDO]
        assert not undo.isEnabled()
        panel.table.selectRow(1)
        panel.model.setData(panel.model.index(1, VALUE), "28/02/2013")
        await stage.settle()
        assert panel.model.index(1, VALUE).data() == "✎ 28/02/2013"
        assert fields.index(1, RECEIVED).data() == "31/02/2013"
        assert fields.index(1, NOW).data() == "✎ 28/02/2013"
        fields.setData(fields.index(0, NOW), "77")
        await stage.settle()
        kept = panel.table.chosen_row
        assert kept is not None
        assert kept.edited == {"id": 77, "created_at": "28/02/2013", "carrier": "=cmd()"}
        assert kept.rejected.record == rejected(1).record
        undo.trigger()
        await stage.settle()
        undo.trigger()
        await stage.settle()
        # to Python it equals the 1 that was received
        fields.setData(fields.index(0, NOW), "true")
        await stage.settle()
        kept = panel.table.chosen_row
        assert kept is not None
        assert dumps(kept.edited) == dumps({**rejected(1).record, "id": True})  # type: ignore[dict-item]  # an object
        undo.trigger()
        await stage.settle()
        panel.model.setData(panel.model.index(1, VALUE), "28/02/2013")
        await stage.settle()
        undo.trigger()
        await stage.settle()
        assert panel.model.index(1, VALUE).data() == "31/02/2013"
        panel.commands.actions[InboxAction.REDO].trigger()
        await stage.settle()
        assert panel.model.index(1, VALUE).data() == "✎ 28/02/2013"
        kept = panel.table.chosen_row
        assert kept is not None
        panel.desk.reset(kept)
        await stage.settle()
        assert panel.model.index(1, VALUE).data() == "31/02/2013"

    qt_loop.run_until_complete(scenario())


def test_marked_records_are_discarded_with_a_note_and_brought_back(
    stage: Stage, qt_loop: qasync.QEventLoop
) -> None:
    async def scenario() -> None:
        panel = await _opened(stage, 5)
        actions, bar = panel.commands.actions, panel.parts.bar
        panel.table.selectRow(3)
        panel.table.selectionModel().select(
            panel.model.index(1, 0),
            panel.table.selectionModel().SelectionFlag.Select
            | panel.table.selectionModel().SelectionFlag.Rows,
        )
        assert actions[InboxAction.DISCARD].text() == "&Discard 2…"
        actions[InboxAction.DISCARD].trigger()
        await until(lambda: bool(panel.findChildren(NoteDialog)))
        (dialog,) = panel.findChildren(NoteDialog)
        dialog.note.setText("tests of theirs")
        dialog.accept()
        await until(lambda: panel.model.total == 3)
        await stage.settle()
        assert stage.page.banner.text == "Discarded: 2."
        assert bar.state_choice.itemText(2) == "Discarded (2)"
        bar.set_state(RejectState.DISCARDED)
        await stage.settle()
        assert panel.model.total == 2
        assert _cells(panel.table, 0)[-1].endswith(": tests of theirs")
        assert not actions[InboxAction.RETRY].isVisible()
        actions[InboxAction.BRING_BACK].trigger()
        await until(lambda: panel.model.total == 0)
        bar.set_state(RejectState.OPEN)
        await stage.settle()
        assert panel.model.total == 5

    qt_loop.run_until_complete(scenario())


def test_what_is_chosen_is_exported(
    stage: Stage, qt_loop: qasync.QEventLoop, tmp_path: Path
) -> None:
    target = tmp_path / "rejected.csv"

    async def scenario() -> None:
        panel = await _opened(stage, 2_345)
        await panel.commands.export_to((await panel.target()).choice, target)
        assert stage.page.banner.text == f"2,345 rejected records were written to {target}."
        taken = tmp_path / "taken.csv"
        taken.mkdir()
        for refused in (tmp_path / "missing folder" / "rejected.csv", taken):
            with pytest.raises(DestinationError):
                await panel.commands.export_to((await panel.target()).choice, refused)
        assert panel.parts.export.isEnabled()

    qt_loop.run_until_complete(scenario())
    lines = list(csv.reader(io.StringIO(target.read_bytes().decode("utf-8-sig"), newline="")))
    assert len(lines) == 2_346
    assert lines[1][:6] == ["1", "flights", "1", "1", "created_at", '"31/02/2013"']
    assert loads(lines[-1][7]) == rejected(2_344).record
    assert target.stat().st_mode & 0o077 == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "rejected.csv",
        "taken.csv",
        "workspace",
    ]


def test_a_run_without_rejected_records_says_so(stage: Stage, qt_loop: qasync.QEventLoop) -> None:
    async def scenario() -> None:
        panel = await _opened(stage, 0)
        assert panel.parts.nothing.isVisibleTo(panel)
        assert panel.parts.nothing.sentence == "No record was rejected."
        assert not panel.parts.export.isEnabled()

    qt_loop.run_until_complete(scenario())


def test_the_records_of_all_runs_of_a_sync_by_cause(
    stage: Stage, qt_loop: qasync.QEventLoop
) -> None:
    for sync, count in (("nightly", 2), ("other", 1), ("nightly", 3)):
        run = seed_run(
            stage.database, RunStatus.PARTIAL, sync=sync, streams=(ended_stream(9, count),)
        )
        seed_rejects(stage.database, run.id, count)

    async def scenario() -> None:
        page = await stage.open()
        sizes = page.form.splitter.sizes()
        page.list.run_opened.emit()
        await stage.settle()
        assert page.inbox_button.text() == "Re&jected (6)"
        await page.show_target(ShowRejected())
        await stage.settle()
        inbox = page.inbox
        assert page.frame.mode is Mode.INBOX
        assert [_cells(inbox.parts.causes, row)[0] for row in range(2)] == ["nightly", "other"]
        assert [_cells(inbox.table, row)[0] for row in range(5)] == ["1", "1", "3", "3", "3"]
        await page.show_target(ShowRejected("other"))
        await stage.settle()
        assert inbox.model.total == 1
        wanted: list[tuple[str, str, str]] = []
        inbox.mapping_wanted.connect(lambda *what: wanted.append(what))
        inbox.commands.actions[InboxAction.MAPPING].trigger()
        assert wanted == [("other", "flights", "created_at")]
        inbox.parts.bar.search.setText("nothing like it")
        await until(lambda: inbox.causes.total == 0)
        await stage.settle()
        assert inbox.parts.nothing.sentence == "No cause matches the search."
        page.leave_mode()
        await stage.settle()
        assert not page.inbox.isVisible()
        assert page.form.splitter.sizes() == sizes
        assert page.view.minimumSizeHint().width() <= 296, "there is room for the list"

    qt_loop.run_until_complete(scenario())


def test_an_edited_record_is_loaded_alone_by_a_real_retry(
    stage: Stage, qt_loop: qasync.QEventLoop
) -> None:
    bad = {3: "3,O", 7: "none"}
    records = [{**one, "share": bad.get(int(str(one["id"])), "12.5")} for one in some_records(20)]

    async def scenario() -> None:
        page = await stage.open(real=True)
        async with FaultServer(PagedApi(records)) as server:
            await _prepare(stage, server.base_url)
            run_id = await stage.services.runs.start("all of it")
            await stage.services.runs.wait(run_id)
            await page.show_target(ShowRun(run_id, rejected=True))
            page.list.run_opened.emit()
            await stage.settle()
            panel = page.view.rejected
            assert panel.model.total == 2
            panel.model.setData(panel.model.index(0, VALUE), "3.5")
            await stage.settle()
            panel.commands.actions[InboxAction.RETRY].trigger()
            await until(lambda: not panel.commands._busy and panel.model.total == 1)
            await stage.settle()
            assert page.banner.text == "Tried again: 1 loaded, 1 rejected."
            undo = panel.commands.actions[InboxAction.UNDO]
            assert not undo.isEnabled(), "the edited record is loaded"
            panel.parts.bar.set_state(RejectState.RETRIED)
            await until(lambda: panel.model.total == 1)
            await stage.settle()
        assert _cells(panel.table, 0)[-1] == f"run {run_id + 1}"
        kept = panel.table.chosen_row
        assert kept is not None
        assert (kept.rejected.record["share"], kept.current["share"]) == ("3,O", "3.5")  # type: ignore[index]  # an object
        assert await stage.services.data.count("records") == 19

    qt_loop.run_until_complete(scenario())


def test_what_a_retry_warns_of_is_said_with_its_outcome(
    stage: Stage, qt_loop: qasync.QEventLoop
) -> None:
    first = seed_run(stage.database, RunStatus.PARTIAL, streams=(ended_stream(9, 3),))
    seed_rejects(stage.database, first.id, 3)
    warned = ended_stream(1, 2).model_copy(update={"warnings": ("Run 2 came after.",)})
    retry = seed_run(stage.database, RunStatus.PARTIAL, streams=(warned,), retry_of=first.id)

    async def scenario() -> None:
        page = await stage.open()
        await stage.choose(retry.id)
        panel, banner = page.view.rejected, page.banner
        panel.commands.tell_outcome((retry,))
        assert banner.text == "Tried again: 1 loaded, 2 rejected."
        banner.copy()
        assert QGuiApplication.clipboard().text().endswith("\n\nRun 2 came after.")
        assert banner.property("kind") == Kind.CAUTION.value
        assert (await panel.target()).seen_from == retry.id

    qt_loop.run_until_complete(scenario())


async def _prepare(stage: Stage, base_url: str) -> None:
    stream = Stream(name="records", path="/records", data_selector="data")
    connector = RestConnector(base_url=base_url, resources=(stream,))
    await stage.services.connectors.save("paged", connector, secrets={})
    transform = Transform(type_conversions={"share": FieldType.FLOAT})
    streams = (SyncStream(resource="records", transform=transform),)
    await stage.services.syncs.save("all of it", Sync(source="paged", streams=streams))
