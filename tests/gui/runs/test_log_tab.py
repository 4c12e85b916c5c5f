"""The log: what the file holds, then every line as it comes; searched, followed, copied."""

from datetime import UTC, datetime

import qasync
from PySide6.QtGui import QGuiApplication

from migrateiq_desktop.model.events import LogLine
from migrateiq_desktop.model.run import Run, RunStatus

from .seeds import ended_stream, seed_run, write_log
from .stage import Stage, live

LATER = datetime(2026, 11, 21, 15, 0, tzinfo=UTC)


async def _at_work(stage: Stage, *messages: str) -> Run:
    run = seed_run(stage.database, RunStatus.PENDING, streams=(ended_stream(0),))
    write_log(stage.folder, run.id, *messages)
    await stage.open()
    stage.runs.report(live(run, 1))
    await stage.settle()
    return run


def _shown(stage: Stage) -> list[str]:
    model = stage.page.view.log.model
    return [model.entry(row).message for row in range(model.rowCount())]


def test_the_file_then_what_comes(stage: Stage, qt_loop: qasync.QEventLoop) -> None:
    async def scenario() -> None:
        run = await _at_work(stage, "INFO one", "WARNING two")
        log = stage.page.view.log
        assert _shown(stage) == ["one", "two"]
        stage.runs.log(run.id, LogLine(at=LATER, level="ERROR", message="three\nand four"))
        assert _shown(stage) == ["one", "two"]
        log._on_flush()
        assert _shown(stage) == ["one", "two", "three", "and four"]
        assert log._count.whole_text == "4 lines"

    qt_loop.run_until_complete(scenario())


def test_lines_that_come_while_the_file_is_read_are_there_once(
    stage: Stage, qt_loop: qasync.QEventLoop
) -> None:
    async def scenario() -> None:
        run = await _at_work(stage, "INFO one")
        stage.page.view.log.show_run(run.id, at_work=True)
        first = LogLine.model_validate(
            {"at": "2026-11-21T14:02:11.204Z", "level": "INFO", "message": "one"}
        )
        stage.runs.log(run.id, first)
        stage.runs.log(run.id, LogLine(at=LATER, level="INFO", message="two"))
        await stage.settle()
        assert _shown(stage) == ["one", "two"]

    qt_loop.run_until_complete(scenario())


def test_search_and_copy(stage: Stage, qt_loop: qasync.QEventLoop) -> None:
    async def scenario() -> None:
        run = await _at_work(stage, "INFO GET /flights", "WARNING GET /weather", "INFO done")
        log = stage.page.view.log
        log.search.setText("GET")
        log.search.returnPressed.emit()
        assert _shown(stage) == ["GET /flights", "GET /weather"]
        stage.runs.log(run.id, LogLine(at=LATER, level="INFO", message="get /airports"))
        stage.runs.log(run.id, LogLine(at=LATER, level="INFO", message="nothing"))
        log._on_flush()
        assert _shown(stage)[-1] == "get /airports"
        assert log._count.whole_text == "3 of 5 lines"
        log._on_copy()
        assert QGuiApplication.clipboard().text().count("\n") == 2

    qt_loop.run_until_complete(scenario())


def test_the_end_is_followed_until_one_scrolls_away(
    stage: Stage, qt_loop: qasync.QEventLoop
) -> None:
    async def scenario() -> None:
        run = await _at_work(stage, *(f"INFO line {at}" for at in range(40)))
        log = stage.page.view.log
        bar = log.view.verticalScrollBar()
        for at in range(40):
            stage.runs.log(run.id, LogLine(at=LATER, level="INFO", message=f"more {at}"))
        log._on_flush()
        await stage.settle()
        assert bar.maximum() > 0
        assert log.view.at_end()
        log.follow.setChecked(False)
        bar.setValue(0)
        stage.runs.log(run.id, LogLine(at=LATER, level="INFO", message="another"))
        log._on_flush()
        await stage.settle()
        assert bar.value() == 0
        log.follow.setChecked(True)
        assert log.view.at_end()

    qt_loop.run_until_complete(scenario())


def test_when_the_run_ends_the_file_is_read_to_its_end(
    stage: Stage, qt_loop: qasync.QEventLoop
) -> None:
    async def scenario() -> None:
        run = await _at_work(stage, "INFO one")
        write_log(stage.folder, run.id, "INFO and two", "INFO Run 1 ended SUCCESS")
        stage.database.runs.finish(run.id, RunStatus.SUCCESS, None, (ended_stream(1),), 2.0)
        stage.runs.end(run.id, RunStatus.SUCCESS)
        await stage.settle()
        assert _shown(stage) == ["one", "and two", "Run 1 ended SUCCESS"]
        assert not stage.runs.listeners.get(run.id)

    qt_loop.run_until_complete(scenario())
