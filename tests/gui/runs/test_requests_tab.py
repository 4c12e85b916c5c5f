"""The requests of a run: live and afterwards, those in trouble, searched, the chosen one copied."""

import qasync
from PySide6.QtGui import QGuiApplication

from migrateiq_desktop.gui.runs.request_columns import NOTE, STATUS
from migrateiq_desktop.gui.runs.requests_tab import RequestsTab
from migrateiq_desktop.gui.runs.run_frame import Mode
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.gui.widgets import KIND_ROLE
from migrateiq_desktop.model.exchanges import Exchange, Outcome, written
from migrateiq_desktop.model.run import Run, RunStatus
from migrateiq_desktop.paths import WorkspacePaths

from .seeds import ended_stream, seed_run
from .stage import Stage, live

AT = 1_795_357_331.204


def good(page: int, attempt: int = 1) -> Exchange:
    """A page that came."""
    return Exchange(
        at=AT + page,
        stream="flights",
        method="GET",
        address=f"/v1/flights?page={page}",
        attempt=attempt,
        outcome=Outcome.GOOD,
        status=200,
        records=1000,
        received_bytes=312_000,
        milliseconds=38.0,
        waited_seconds=1.2 if attempt > 1 else 0.0,
    )


LIMITED = Exchange(
    at=AT,
    stream="flights",
    method="GET",
    address="/v1/flights?page=3",
    attempt=1,
    outcome=Outcome.AGAIN,
    status=429,
    reason="429 Too Many Requests",
    again_seconds=1.2,
    as_asked=True,
    sent=(("authorization", "Bearer ***"),),
    got=(("retry-after", "1"),),
)
REFUSED = Exchange(
    at=AT,
    stream="weather",
    method="GET",
    address="/v1/weather",
    attempt=1,
    outcome=Outcome.FAILED,
    status=404,
    reason="weather: the server answered 404 Not Found",
)
LOST = Exchange(
    at=AT,
    stream="weather",
    method="GET",
    address="/v1/weather",
    attempt=1,
    outcome=Outcome.AGAIN,
    reason="the connection broke off",
    again_seconds=1.0,
)


def write_requests(stage: Stage, run: Run, *exchanges: Exchange) -> None:
    """At the end of the run's list, as its worker does."""
    path = WorkspacePaths(stage.folder).run_requests(run.id)
    path.parent.mkdir(exist_ok=True)
    with path.open("ab") as file:
        file.writelines(map(written, exchanges))


async def _tab(stage: Stage) -> RequestsTab:
    stage.page._set_mode(Mode.RUN)
    view = stage.page.view
    tabs = view.form.tabs
    # as a person does, who then stays there when the run ends
    tabs.tabBar().tabBarClicked.emit(tabs.indexOf(view.requests))
    tabs.setCurrentWidget(view.requests)
    await _settle(stage)
    return view.requests


async def _settle(stage: Stage) -> None:
    for _ in range(3):
        await stage.settle()
        stage.page.view.requests.table.viewport().repaint()


def _cells(tab: RequestsTab, column: int) -> list[str]:
    return [str(tab.model.index(row, column).data()) for row in range(tab.model.rowCount())]


def test_a_run_at_work_and_after_its_end(stage: Stage, qt_loop: qasync.QEventLoop) -> None:
    async def scenario() -> None:
        run = seed_run(stage.database, RunStatus.PENDING, streams=(ended_stream(0),))
        write_requests(stage, run, good(1), good(2), LIMITED)
        await stage.open()
        stage.runs.report(live(run, 1))
        await stage.settle()
        tab = await _tab(stage)
        assert _cells(tab, STATUS) == ["429 · retried", "200", "200"]
        assert _cells(tab, NOTE)[0] == "again after 1.2 s, as the server asked"
        assert tab.model.index(0, STATUS).data(KIND_ROLE) == Kind.CAUTION
        write_requests(stage, run, good(3, attempt=2))
        assert tab._news.isActive()
        tab._news.timeout.emit()
        await _settle(stage)
        assert _cells(tab, STATUS) == ["200", "429 · retried", "200", "200"]
        assert _cells(tab, NOTE)[0] == "try 2, 1.2 s later"
        write_requests(stage, run, REFUSED, LOST)
        stage.database.runs.finish(run.id, RunStatus.FAILED, None, (ended_stream(1),), 2.0)
        stage.runs.end(run.id, RunStatus.FAILED)
        await _settle(stage)
        assert not tab._news.isActive()
        assert _cells(tab, STATUS)[:2] == ["Retried", "404 · failed"]
        assert tab._count.whole_text == "6 requests"

    qt_loop.run_until_complete(scenario())


def test_only_trouble_then_a_search_then_a_copy(stage: Stage, qt_loop: qasync.QEventLoop) -> None:
    async def scenario() -> None:
        run = seed_run(stage.database, RunStatus.SUCCESS, streams=(ended_stream(9),))
        pages = [good(page) for page in range(4, 500)]
        write_requests(stage, run, good(1), LIMITED, good(3, attempt=2), *pages, REFUSED)
        await stage.open()
        tab = await _tab(stage)
        assert tab.model.total == 500
        tab.which.setCurrentIndex(1)
        await _settle(stage)
        assert _cells(tab, STATUS) == ["404 · failed", "200", "429 · retried"]
        tab.search.setText("FLIGHTS?page=3")
        tab.search.returnPressed.emit()
        await _settle(stage)
        assert tab.model.total == 2
        assert not tab.detail.isVisible()
        tab.table.selectRow(1)
        assert tab.detail.isVisible()
        assert tab.table.isColumnHidden(NOTE)
        tab.copy.click()
        copied = QGuiApplication.clipboard().text()
        assert copied.startswith("GET /v1/flights?page=3\nStream: flights\n")
        assert "  authorization: Bearer ***" in copied
        assert "  retry-after: 1" in copied
        assert "429 Too Many Requests; again after 1.2 s, as the server asked" in copied
        tab.close_detail.click()
        assert not tab.detail.isVisible()
        tab.search.setText("nowhere")
        tab.search.returnPressed.emit()
        await _settle(stage)
        assert tab.nothing.isVisible()
        stage.page.focus_search()
        assert tab.search.hasFocus()

    qt_loop.run_until_complete(scenario())


def test_why_there_is_nothing(stage: Stage, qt_loop: qasync.QEventLoop) -> None:
    async def scenario() -> None:
        before = seed_run(stage.database, RunStatus.SUCCESS, streams=(ended_stream(9),))
        retry = seed_run(stage.database, RunStatus.SUCCESS, retry_of=before.id)
        await stage.open()
        await stage.choose(before.id)
        tab = await _tab(stage)
        assert tab._why_nothing() == "The requests of this run were not listed."
        stage.page._set_mode(Mode.LIST)
        assert stage.page.view.form.tabs.currentWidget() is not tab
        await stage.choose(retry.id)
        tab = await _tab(stage)
        assert "the source isn't asked" in tab._why_nothing()

    qt_loop.run_until_complete(scenario())
