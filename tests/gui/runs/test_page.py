"""The place Runs as a person uses it: list, live run, buttons, filters, targets."""

import asyncio
from typing import TypeVar

import pytest
import qasync
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QProgressBar, QWidget

from migrateiq_desktop.gui.places import Place, ShowRejected, ShowRun, ShowRuns
from migrateiq_desktop.gui.runs.run_actions import RunAction
from migrateiq_desktop.gui.runs.run_frame import Mode
from migrateiq_desktop.model.errors import AlreadyRunningError
from migrateiq_desktop.model.run import RunStatus
from migrateiq_desktop.services.views import LiveRun, RunFilter
from tests.gui.windows import until

from .seeds import REFUSED, ended_stream, seed_rejects, seed_run
from .stage import Stage, live

W = TypeVar("W", bound=QWidget)


def _row(stage: Stage, row: int) -> list[str]:
    model = stage.page.list.model
    return [str(model.index(row, column).data()) for column in range(model.columnCount())]


def _titles(stage: Stage) -> tuple[str, str]:
    header = stage.page.header
    return header.title, header._subtitle.whole_text


def test_the_list_is_newest_first_and_the_newest_is_shown(
    stage: Stage, qt_loop: qasync.QEventLoop
) -> None:
    seed_run(stage.database, RunStatus.SUCCESS, streams=(ended_stream(336_776),))
    seed_run(stage.database, RunStatus.FAILED, error=REFUSED)
    last = seed_run(stage.database, RunStatus.PARTIAL, streams=(ended_stream(92_269, 41),))

    async def scenario() -> None:
        page = await stage.open()
        assert [_row(stage, at)[0] for at in range(3)] == ["3", "2", "1"]
        newest = _row(stage, 0)
        assert newest[1] == "nightly"
        assert newest[3:] == ["Completed with rejects", "38.1 s", "92,269", "41"]
        assert _titles(stage) == ("Runs", "3 runs · 2 completed")
        assert page.view.run is not None
        assert page.view.run.id == last.id
        assert page.view.form.tabs.currentWidget() is page.view.rejected

    qt_loop.run_until_complete(scenario())


def test_without_any_run_the_page_teaches(
    stage: Stage, qt_loop: qasync.QEventLoop, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scenario() -> None:
        page = await stage.open()
        asked: list[tuple[object, object]] = []
        page.navigation_requested.connect(lambda place, target: asked.append((place, target)))
        texts = [one.text() for one in _visible(page, QLabel)]
        assert "Nothing has run yet" in texts
        buttons = {one.text(): one for one in _visible(page, QAbstractButton)}
        assert "&Try it with sample data" in buttons
        buttons["Go to &Connectors"].click()
        assert asked == [(Place.CONNECTORS, None)]

        prepared, asked_for = asyncio.Event(), []

        async def held() -> str:
            asked_for.append("sample")
            await prepared.wait()
            return "practice_api"

        monkeypatch.setattr(stage.services.practice, "add_sample", held)
        for _ in range(2):  # impatient
            buttons["&Try it with sample data"].click()
            await asyncio.sleep(0)
        assert page.banner.text == "Preparing the sample…"
        assert [one.isVisible() for one in page.banner.findChildren(QProgressBar)] == [True]
        stage.runs.next_run = 7
        prepared.set()
        await stage.settle()
        assert not page.banner.isVisible()
        assert asked_for == ["sample"]
        assert asked[1:] == [(Place.RUNS, ShowRun(7))]

    qt_loop.run_until_complete(scenario())


def test_a_run_at_work_is_followed_without_asking(stage: Stage, qt_loop: qasync.QEventLoop) -> None:
    run = seed_run(stage.database, RunStatus.PENDING, streams=(ended_stream(0),))

    async def scenario() -> None:
        page = await stage.open()
        stage.runs.report(live(run, 100))
        await stage.settle()
        statements: list[str] = []
        original = stage.services.tasks.on_database

        async def watched(call: object, *args: object) -> object:
            statements.append(str(call))
            return await original(call, *args)  # type: ignore[arg-type]

        stage.services.tasks.on_database = watched  # type: ignore[method-assign, assignment]
        for step in range(1, 30):
            stage.runs.report(live(run, step * 1_000, rate=118_400.0, total=336_776))
        assert _row(stage, 0)[3:] == ["Running", "—", "29,000", "0"]
        assert page.view.form.headline.text() == "29,000 of 336,776 records"
        assert page.view.form.pace.text() == "8 % · 118,400 /s"
        numbers = {one.name: one.text for one in page.view.numbers.numbers}
        assert numbers["Loaded"] == "29,000"
        await stage.settle()
        assert statements == []

    qt_loop.run_until_complete(scenario())


def test_a_new_run_comes_in_at_the_top_and_the_chosen_one_stays(
    stage: Stage, qt_loop: qasync.QEventLoop
) -> None:
    for _ in range(5):
        seed_run(stage.database, RunStatus.SUCCESS)

    async def scenario() -> None:
        page = await stage.open()
        await stage.choose(3)
        run = seed_run(stage.database, RunStatus.PENDING)
        stage.runs.report(live(run, 10))
        await stage.settle()
        assert _row(stage, 0)[0] == "6"
        assert page.view.run is not None
        assert page.view.run.id == 3
        assert [index.row() for index in page.list.table.selectionModel().selectedRows()] == [3]
        assert _titles(stage)[1] == "6 runs · 5 completed"

    qt_loop.run_until_complete(scenario())


def test_when_a_run_ends_everything_says_so(stage: Stage, qt_loop: qasync.QEventLoop) -> None:
    run = seed_run(stage.database, RunStatus.PENDING, streams=(ended_stream(0),))

    async def scenario() -> None:
        page = await stage.open()
        stage.runs.report(live(run, 10))
        await stage.settle()
        assert page.view.chip.text() == "Running"
        stage.database.runs.finish(run.id, RunStatus.SUCCESS, None, (ended_stream(10),), 2.0)
        stage.runs.end(run.id, RunStatus.SUCCESS)
        await stage.settle()
        assert page.view.chip.text() == "Completed"
        assert stage.status_of(run.id) == "Completed"
        assert _titles(stage)[1] == "1 run · 1 completed"
        assert page.commands.actions[RunAction.RUN_AGAIN].isVisible()
        assert not page.commands.actions[RunAction.PAUSE].isVisible()

    qt_loop.run_until_complete(scenario())


@pytest.mark.parametrize(
    ("status", "buttons"),
    [
        (RunStatus.SUCCESS, {"Run &again"}),
        (RunStatus.PARTIAL, {"Run &again"}),
        (RunStatus.INCOMPLETE, {"R&esume", "Run &again"}),
        (RunStatus.FAILED, {"R&esume", "Run &again"}),
        (RunStatus.CANCELLED, {"R&esume", "Run &again"}),
        (RunStatus.PAUSED, {"R&esume", "Run &again"}),
        (RunStatus.INTERRUPTED, {"R&esume", "Run &again"}),
    ],
)
def test_buttons_of_an_ended_run(
    stage: Stage, qt_loop: qasync.QEventLoop, status: RunStatus, buttons: set[str]
) -> None:
    seed_run(stage.database, status)

    async def scenario() -> None:
        page = await stage.open()
        head = page.view.form.head
        assert {one.text() for one in _visible(head, QAbstractButton)} - {"⤢"} == {*buttons, "⋯"}
        page._set_mode(Mode.RUN)
        await stage.settle()
        wide = {one.text() for one in _visible(page.header, QAbstractButton)}
        assert wide - {"&All runs", ""} == {*buttons, "⋯"}

    qt_loop.run_until_complete(scenario())


def test_cancelling_is_said_at_once(stage: Stage, qt_loop: qasync.QEventLoop) -> None:
    run = seed_run(stage.database, RunStatus.PENDING)

    async def scenario() -> None:
        page = await stage.open()
        stage.runs.report(live(run, 10))
        await stage.settle()
        stage.runs.gate = asyncio.Event()
        page.commands.actions[RunAction.PAUSE].trigger()
        await asyncio.sleep(0)
        assert page.view.chip.text() == "Pausing…"
        assert stage.status_of(run.id) == "Pausing…"
        assert not page.commands.actions[RunAction.PAUSE].isEnabled()
        page.commands.actions[RunAction.CANCEL].trigger()
        await asyncio.sleep(0)
        assert page.view.chip.text() == "Cancelling…"
        assert not page.commands.actions[RunAction.CANCEL].isEnabled()
        stage.runs.gate.set()
        await stage.settle()
        assert stage.runs.asked == [("pause", run.id), ("cancel", run.id)]

    qt_loop.run_until_complete(scenario())


def test_a_late_click_on_cancel_starts_nothing(stage: Stage, qt_loop: qasync.QEventLoop) -> None:
    run = seed_run(stage.database, RunStatus.PENDING)

    async def scenario() -> None:
        page = await stage.open()
        stage.runs.report(live(run, 10))
        await stage.settle()
        stage.runs.report(LiveRun(run=run.model_copy(update={"status": RunStatus.FAILED})))
        for which in (RunAction.RESUME, RunAction.RUN_AGAIN):
            assert page.commands.actions[which].isVisible()
            assert not page.commands.actions[which].isEnabled()
            assert not page.commands.do(which)
        assert stage.runs.asked == []
        await until(page.commands.actions[RunAction.RESUME].isEnabled)
        assert page.commands.actions[RunAction.RUN_AGAIN].isEnabled()

    qt_loop.run_until_complete(scenario())


def test_what_is_refused_is_shown_and_taken_back(stage: Stage, qt_loop: qasync.QEventLoop) -> None:
    run = seed_run(stage.database, RunStatus.PENDING)

    async def scenario() -> None:
        page = await stage.open()
        stage.runs.report(live(run, 10))
        await stage.settle()
        stage.runs.refusal = AlreadyRunningError("It can't be cancelled now", next_step="Wait.")
        page.commands.actions[RunAction.CANCEL].trigger()
        await stage.settle()
        assert page.view.chip.text() == "Running"
        assert page.banner.text == "It can't be cancelled now."
        assert page.commands.actions[RunAction.CANCEL].isEnabled()

    qt_loop.run_until_complete(scenario())


def test_a_run_of_another_program_is_only_watched(stage: Stage, qt_loop: qasync.QEventLoop) -> None:
    async def scenario() -> None:
        page = await stage.open()
        seed_run(stage.database, RunStatus.RUNNING)
        await page.refresh()
        await stage.settle()
        assert page.view.chip.text() == "Running"
        for which in (RunAction.PAUSE, RunAction.CANCEL):
            assert page.commands.actions[which].isVisible()
            assert not page.commands.actions[which].isEnabled()

    qt_loop.run_until_complete(scenario())


def test_resume_and_run_again_show_the_run_at_work(
    stage: Stage, qt_loop: qasync.QEventLoop
) -> None:
    seed_run(stage.database, RunStatus.SUCCESS, limit=100)
    stopped = seed_run(stage.database, RunStatus.PAUSED)

    async def scenario() -> None:
        page = await stage.open()
        assert page.run_selected()
        stage.database.runs.set_status(stopped.id, RunStatus.RUNNING)
        stage.runs.report(live(stopped, 5))
        await stage.settle()
        assert stage.runs.asked == [("resume", stopped.id)]
        assert page.wide
        assert _titles(stage)[0] == "Run 2 · nightly"
        page.leave_mode()
        await stage.choose(1)
        again = seed_run(stage.database, RunStatus.RUNNING)
        stage.runs.next_run = again.id
        assert page.run_selected()
        await stage.settle()
        assert stage.runs.asked[-1] == ("start", ("nightly", 100, True))
        assert page.view.run is not None
        assert page.view.run.id == again.id

    qt_loop.run_until_complete(scenario())


def test_filters_search_and_back(stage: Stage, qt_loop: qasync.QEventLoop) -> None:
    seed_run(stage.database, RunStatus.SUCCESS, sync="nightly")
    seed_run(stage.database, RunStatus.FAILED, sync="weekly", error=REFUSED)
    seed_run(stage.database, RunStatus.SUCCESS, sync="weekly")

    async def scenario() -> None:
        page = await stage.open()
        filters = page.filters
        filters.status.setCurrentIndex(filters.status.findText("Failed"))
        await stage.settle()
        assert [_row(stage, at)[0] for at in range(page.list.model.rowCount())] == ["2"]
        assert _titles(stage)[1] == "1 of 3 runs"
        filters.search.setText("no such thing")
        QTest.keyClick(filters.search, Qt.Key.Key_Return)
        await stage.settle()
        nothing = {one.text(): one for one in _visible(page.list, QAbstractButton)}
        assert _titles(stage)[1] == "0 of 3 runs"
        nothing["&Show all runs"].click()
        await stage.settle()
        assert page.list.model.rowCount() == 3
        assert filters.search.text() == ""
        assert filters.status.currentIndex() == 0

    qt_loop.run_until_complete(scenario())


def test_another_place_can_ask_for_filtered_runs(stage: Stage, qt_loop: qasync.QEventLoop) -> None:
    seed_run(stage.database, RunStatus.SUCCESS, sync="nightly")
    seed_run(stage.database, RunStatus.SUCCESS, sync="weekly")

    async def scenario() -> None:
        page = await stage.open()
        await page.show_target(ShowRuns(RunFilter(sync="weekly", search="week")))
        await stage.settle()
        assert [_row(stage, at)[1] for at in range(page.list.model.rowCount())] == ["weekly"]
        assert page.filters.sync.currentText() == "weekly"
        await page.show_target(ShowRuns(RunFilter(connector="flights_api")))
        await stage.settle()
        assert page.list.model.rowCount() == 2
        assert page.filters.sync.currentText() == "Connector flights_api"

    qt_loop.run_until_complete(scenario())


def test_another_place_can_ask_for_a_run(stage: Stage, qt_loop: qasync.QEventLoop) -> None:
    part = seed_run(stage.database, RunStatus.PARTIAL, streams=(ended_stream(9, 3),))
    seed_rejects(stage.database, part.id, 3)
    seed_run(stage.database, RunStatus.SUCCESS)

    async def scenario() -> None:
        page = await stage.open()
        page.view.form.tabs.setCurrentIndex(0)
        await page.show_target(ShowRun(part.id, rejected=True))
        await stage.settle()
        assert not page.wide
        assert page.view.run is not None
        assert page.view.run.id == part.id
        assert page.view.form.tabs.currentWidget() is page.view.rejected
        assert [index.row() for index in page.list.table.selectionModel().selectedRows()] == [1]
        running = seed_run(stage.database, RunStatus.RUNNING)
        stage.runs.report(live(running, 1))
        await page.show_target(ShowRun(running.id))
        await stage.settle()
        assert stage.page.wide
        assert not page.form.list_card.isVisible()

    qt_loop.run_until_complete(scenario())


def test_a_run_that_ends_at_once_stays_over_the_page_where_it_was_started_there(
    stage: Stage, qt_loop: qasync.QEventLoop
) -> None:
    first = seed_run(stage.database, RunStatus.CANCELLED)
    ended = seed_run(stage.database, RunStatus.SUCCESS)

    async def scenario() -> None:
        page = await stage.open()
        for wide in (False, True):
            await page.show_target(ShowRun(first.id))
            page._set_mode(Mode.RUN if wide else Mode.LIST)
            page.commands.started.emit(ended.id)
            await stage.settle()
            assert page.view.run is not None
            assert (page.view.run.id, page.wide) == (ended.id, wide)
        # another place asks for a run that is over
        await page.show_target(ShowRun(first.id))
        assert not page.wide

    qt_loop.run_until_complete(scenario())


def test_a_retry_shows_what_it_rejected_where_that_is_kept(
    stage: Stage, qt_loop: qasync.QEventLoop
) -> None:
    first = seed_run(stage.database, RunStatus.PARTIAL, streams=(ended_stream(9, 3),))
    seed_rejects(stage.database, first.id, 3)
    retry = seed_run(
        stage.database, RunStatus.PARTIAL, streams=(ended_stream(0, 3),), retry_of=first.id
    )

    async def scenario() -> None:
        page = await stage.open()
        await page.show_target(ShowRun(retry.id, rejected=True))
        await stage.settle()
        assert page.view.run is not None
        assert page.view.run.id == retry.id
        assert page.view.rejected.model.rowCount() == 3

    qt_loop.run_until_complete(scenario())


def test_the_keyboard_does_it_all(stage: Stage, qt_loop: qasync.QEventLoop) -> None:
    seed_run(stage.database, RunStatus.SUCCESS)
    run = seed_run(stage.database, RunStatus.PENDING)

    async def scenario() -> None:
        page = await stage.open()
        stage.runs.report(live(run, 1))
        await stage.settle()
        table = page.list.table
        table.setFocus()
        QTest.keyClick(table, Qt.Key.Key_Return)
        assert stage.page.wide
        page.activateWindow()
        control = Qt.KeyboardModifier.ControlModifier
        QTest.keyClick(page.view, Qt.Key.Key_Period, control)
        await stage.settle()
        assert stage.runs.asked == [("cancel", run.id)]
        page.leave_mode()
        assert page.form.list_card.isVisible()
        QTest.keyClick(table, Qt.Key.Key_Down)
        await stage.settle()
        assert page.view.run is not None
        assert page.view.run.id == 1
        page.focus_search()
        assert page.filters.search.hasFocus() or page.focusWidget() is page.filters.search

    qt_loop.run_until_complete(scenario())


def test_the_context_menu_offers_what_can_be_done(stage: Stage, qt_loop: qasync.QEventLoop) -> None:
    seed_run(stage.database, RunStatus.PAUSED)

    async def scenario() -> None:
        page = await stage.open()
        menu = page.list.context_menu()
        shown = [action.text() for action in menu.actions() if action.isVisible()]
        assert [text for text in shown if text] == [
            "&Open",
            "R&esume",
            "Run &again",
            "&Verify",
            "Rep&ort…",
            "&Undo…",
            "Cop&y row",
        ]
        menu.deleteLater()

    qt_loop.run_until_complete(scenario())


def test_everything_has_a_name_and_shows_remote_text_as_it_is(
    stage: Stage, qt_loop: qasync.QEventLoop
) -> None:
    part = seed_run(
        stage.database, RunStatus.PARTIAL, sync="<b>x</b>", streams=(ended_stream(9, 3),)
    )
    seed_rejects(stage.database, part.id, 3)

    async def scenario() -> None:
        page = await stage.open()
        assert page.list.model.index(0, 1).data() == "<b>x</b>"
        for mode in Mode:
            page._set_mode(mode)
            for index in range(3):
                page.view.form.tabs.setCurrentIndex(index)
                await stage.settle()
                _check_names(page)
                _check_plain(page)

    qt_loop.run_until_complete(scenario())


def test_after_release_nothing_is_heard(stage: Stage, qt_loop: qasync.QEventLoop) -> None:
    run = seed_run(stage.database, RunStatus.PENDING)

    async def scenario() -> None:
        page = await stage.open()
        stage.runs.report(live(run, 1))
        await stage.settle()
        assert stage.runs.listeners[run.id]
        page.release()
        assert stage.runs.callbacks == []
        assert all(not listeners for listeners in stage.runs.listeners.values())
        page.list.refresh()
        page.list.table.viewport().repaint()

    qt_loop.run_until_complete(scenario())


def _visible(root: QWidget, kind: type[W]) -> list[W]:
    return [one for one in root.findChildren(kind) if one.isVisibleTo(root)]


def _check_names(page: QWidget) -> None:
    named = 0
    for one in page.findChildren(QWidget):
        if one.focusPolicy() is Qt.FocusPolicy.NoFocus or not one.isVisibleTo(page):
            continue
        if one.objectName().startswith("qt_") or type(one).__name__ in {"QTabBar", "QScrollArea"}:
            continue
        text = one.accessibleName() or getattr(one, "text", str)()
        assert text, f"{type(one).__name__} {one.objectName()} has no name"
        named += 1
    assert named > 5


def _check_plain(page: QWidget) -> None:
    labels = [one for one in page.findChildren(QLabel) if one.text()]
    assert labels
    for one in labels:
        assert one.textFormat() is Qt.TextFormat.PlainText, one.text()


def test_the_filters_stand_beside_the_title(stage: Stage, qt_loop: qasync.QEventLoop) -> None:
    async def scenario() -> None:
        run = seed_run(stage.database, RunStatus.PARTIAL, streams=(ended_stream(9),))
        seed_rejects(stage.database, run.id, 1200)
        page = await stage.open()
        # what the sidebar leaves of a window of 1,280
        page.resize(1090, 740)
        filters = page.filters
        for period in ("Any time", "Last 30 days"):
            filters.period.setCurrentIndex(filters.period.findText(period))
            await stage.settle()
            controls = (*filters.controls(), page.inbox_button, page.export.button)
            assert len({one.geometry().center().y() for one in controls}) == 1
            assert page.header.height() < 2 * filters.sync.height()

    qt_loop.run_until_complete(scenario())


def test_a_banner_speaks_of_the_run_that_is_shown(stage: Stage, qt_loop: qasync.QEventLoop) -> None:
    seed_run(stage.database, RunStatus.PARTIAL, streams=(ended_stream(9, 1),))
    seed_run(stage.database, RunStatus.FAILED, error=REFUSED)

    async def scenario() -> None:
        page = await stage.open()
        await stage.choose(1)
        page.show_error(REFUSED.model_copy(update={"title": "The file can't be written"}))
        await page.refresh()
        assert page.banner.isVisible(), "the same run"
        await stage.choose(2)
        assert not page.banner.isVisible()
        assert page.view.form.tabs.currentWidget() is page.view.summary
        assert page.view.summary.error.title.text() == REFUSED.title
        page.show_error(REFUSED)
        await page.show_target(ShowRejected())
        assert not page.banner.isVisible()

    qt_loop.run_until_complete(scenario())


def test_a_chosen_tab_stays_in_front(stage: Stage, qt_loop: qasync.QEventLoop) -> None:
    rejected = seed_run(stage.database, RunStatus.PARTIAL, streams=(ended_stream(9, 1),))
    failed = seed_run(stage.database, RunStatus.FAILED, error=REFUSED)

    async def scenario() -> None:
        page = await stage.open()
        running = seed_run(stage.database, RunStatus.RUNNING)
        stage.runs.report(live(running, 1))
        await page.refresh()
        await stage.settle()
        view, tabs = page.view, page.view.form.tabs
        # nobody chose: what the state asks for
        for run, tab in ((rejected, view.rejected), (failed, view.summary), (running, view.log)):
            await stage.choose(run.id)
            assert tabs.currentWidget() is tab
        bar = tabs.tabBar()
        at = bar.tabRect(tabs.indexOf(view.log)).center()
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        stage.database.runs.finish(running.id, RunStatus.CANCELLED, None, (ended_stream(1),), 2.0)
        stage.runs.end(running.id, RunStatus.CANCELLED)
        await stage.settle()
        assert view.chip.text() == "Cancelled"
        assert tabs.currentWidget() is view.log
        for run in (rejected, failed):
            await stage.choose(run.id)
            assert tabs.currentWidget() is view.log
        await page.show_target(ShowRun(failed.id, rejected=True))
        assert tabs.currentWidget() is view.rejected, "what was asked for"
        # beside the list there is no room for the requests; they are in front again where there is
        view.set_wide(wide=True)
        tabs.setCurrentWidget(view.requests)
        view.set_wide(wide=False)
        assert tabs.currentWidget() is not view.requests
        view.set_wide(wide=True)
        assert tabs.currentWidget() is view.requests

    qt_loop.run_until_complete(scenario())
