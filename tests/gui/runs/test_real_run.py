"""The page over everything real: workspace, worker process, HTTP server, local database."""

import asyncio

import qasync
from PySide6.QtWidgets import QLabel

from migrateiq_desktop.gui.places import ShowRun
from migrateiq_desktop.gui.runs.page import RunsPage
from migrateiq_desktop.gui.runs.run_actions import RunAction
from migrateiq_desktop.model.connector import RestConnector, Stream
from migrateiq_desktop.model.rejects import RejectChoice
from migrateiq_desktop.model.run import RunStatus
from migrateiq_desktop.model.schema import FieldType
from migrateiq_desktop.model.sync import Sync, SyncStream
from migrateiq_desktop.model.transform import Transform
from migrateiq_desktop.services.retrying import begin_retry
from migrateiq_desktop.services.views import RunFilter
from tests.gui.connectors.real_services import asked, is_asking
from tests.gui.windows import until
from tests.servers.fault_server import FaultServer
from tests.servers.paged_api import PagedApi, some_records

from .stage import Stage

COUNT, HELD_PAGE = 200, 5


async def _prepare(stage: Stage, base_url: str, transform: Transform) -> None:
    connector = RestConnector(
        base_url=base_url,
        resources=(Stream(name="records", path="/records", data_selector="data"),),
    )
    await stage.services.connectors.save("paged", connector, secrets={})
    streams = (SyncStream(resource="records", transform=transform),)
    await stage.services.syncs.save("all of it", Sync(source="paged", streams=streams))


async def _asked(server: FaultServer, page: int) -> None:
    # the server has nothing to await for this
    while page not in server.pages_asked:  # noqa: ASYNC110
        await asyncio.sleep(0)


async def _done(page: RunsPage, action: RunAction) -> None:
    """Press it once it can be pressed: what starts something is held back right after an end."""
    async with asyncio.timeout(30):
        while not page.commands.do(action):  # noqa: ASYNC110 - there is no event for it
            await asyncio.sleep(0.01)


def test_cancel_in_the_middle_then_resume_to_the_end(
    stage: Stage, qt_loop: qasync.QEventLoop
) -> None:
    async def scenario() -> None:
        page = await stage.open(real=True)
        runs = stage.services.runs
        api = PagedApi(some_records(COUNT))
        async with FaultServer(api, page_faults={HELD_PAGE: "silence"}) as server:
            await _prepare(stage, server.base_url, Transform())
            run_id = await runs.start("all of it")
            await page.show_target(ShowRun(run_id))
            assert page.wide
            await _asked(server, HELD_PAGE)
            assert page.commands.do(RunAction.CANCEL)
            await asyncio.sleep(0)
            assert page.view.chip.text() == "Cancelling…"
            await runs.wait(run_id)
            await stage.settle()
            assert page.view.chip.text() == "Cancelled"
            server.page_faults.clear()
            await _done(page, RunAction.RESUME)
            await stage.settle()
            ended = await runs.wait(run_id)
            await stage.settle()
        assert ended.status is RunStatus.SUCCESS
        assert page.wide
        page.leave_mode()
        await stage.settle()
        assert page.view.chip.text() == stage.status_of(run_id) == "Completed"
        numbers = {one.name: one.text for one in page.view.numbers.numbers}
        assert (numbers["Read"], numbers["Loaded"]) == ("200", "200")
        page.view.form.tabs.setCurrentWidget(page.view.summary)
        assert page.view.summary.sum.text() == ("200 read = 200 loaded + 0 skipped + 0 rejected ✓")
        assert "SUCCESS" in page.view.log.model.text()
        rows = await stage.services.data.rows("records", 0, 2 * COUNT)
        assert [row[0] for row in rows] == list(range(1, COUNT + 1))

    qt_loop.run_until_complete(scenario())


def test_what_is_rejected_comes_up_with_its_reason(
    stage: Stage, qt_loop: qasync.QEventLoop
) -> None:
    records = [{**one, "share": "12,5O" if one["id"] == 7 else "12.5"} for one in some_records(20)]

    async def scenario() -> None:
        page = await stage.open(real=True)
        async with FaultServer(PagedApi(records)) as server:
            to_float = Transform(type_conversions={"share": FieldType.FLOAT})
            await _prepare(stage, server.base_url, to_float)
            run_id = await stage.services.runs.start("all of it")
            await page.show_target(ShowRun(run_id))
            ended = await stage.services.runs.wait(run_id)
            await stage.settle()
        assert ended.status is RunStatus.PARTIAL
        await page.show_target(ShowRun(run_id, rejected=True))
        await stage.settle()
        tab = page.view.rejected
        assert tab.model.rowCount() == 1
        assert str(tab.model.index(0, 2).data()) == "share"
        assert tab.parts.fields.index(tab.parts.fields.faulty_row, 1).data() == "12,5O"
        assert page.view.form.tabs.tabText(1) == "&Rejected (1)"

    qt_loop.run_until_complete(scenario())


def test_a_replace_that_would_halve_a_table_waits_for_a_word(
    stage: Stage, qt_loop: qasync.QEventLoop
) -> None:
    async def scenario() -> None:
        page = await stage.open(real=True)
        runs = stage.services.runs
        async with FaultServer(PagedApi(some_records(COUNT))) as server:
            await _prepare(stage, server.base_url, Transform())
            await runs.wait(await runs.start("all of it"))
            server.api = PagedApi(some_records(20))
            run_id = await runs.start("all of it")
            run = await runs.wait(run_id)
            assert run.status is RunStatus.INCOMPLETE
            await page.show_target(ShowRun(run_id))
            await stage.settle()
            assert page.commands.actions[RunAction.ALLOW_SHRINK].isVisible()
            await _done(page, RunAction.ALLOW_SHRINK)
            await until(is_asking)
            assert (
                "it has 200, and 20 came"
                in " ".join(one.text() for one in asked().findChildren(QLabel)).lower()
            )
            assert await stage.services.data.count("records") == COUNT
            asked().accept()
            await until(lambda: bool(runs.active()))
            ended = await runs.wait(run_id)
            await stage.settle()
        assert ended.status is RunStatus.SUCCESS
        assert await stage.services.data.count("records") == 20

    qt_loop.run_until_complete(scenario())


def test_what_was_rejected_is_loaded_through_the_corrected_mapping(
    stage: Stage, qt_loop: qasync.QEventLoop
) -> None:
    records = [
        {
            **one,
            "share": "none" if one["id"] == 7 else "12.5",
            "part": "none" if one["id"] == 9 else "12.5",
        }
        for one in some_records(20)
    ]

    async def scenario() -> None:
        page = await stage.open(real=True)
        runs = stage.services.runs
        async with FaultServer(PagedApi(records)) as server:
            both = ("share", "part")
            to_float = Transform(type_conversions=dict.fromkeys(both, FieldType.FLOAT))
            await _prepare(stage, server.base_url, to_float)
            run_id = await runs.start("all of it")
            assert (await runs.wait(run_id)).status is RunStatus.PARTIAL
            await page.show_target(ShowRun(run_id))
            assert await stage.services.data.count("records") == 18
            as_text = Transform(type_conversions=dict.fromkeys(both, FieldType.TEXT))
            streams = (SyncStream(resource="records", transform=as_text),)
            sync = Sync(source="paged", streams=streams)
            await stage.services.syncs.save("all of it", sync, previous_name="all of it")
            inbox = stage.services.inbox
            one = (await inbox.page(RejectChoice(run_id=run_id), 0, 1))[0]
            # a retry of one of them that was stopped
            choice = RejectChoice(run_id=run_id, ids=(one.id,))
            stopped, _ = begin_retry(
                stage.database, run_id, await runs.definition("all of it"), "hand", choice
            )
            stage.database.runs.set_status(stopped.id, RunStatus.INTERRUPTED)
            await stage.choose(run_id)
            await _done(page, RunAction.RETRY)
            await until(lambda: page.banner.text == "Tried again: 2 loaded, 0 rejected.")
            await stage.settle()
        retries = await stage.services.history.list(RunFilter(), 0, 2)
        assert [(run.id, run.status, run.retry_of) for run in retries] == [
            (3, RunStatus.SUCCESS, run_id),
            (2, RunStatus.SUCCESS, run_id),
        ]
        assert await stage.services.data.count("records") == 20
        assert await stage.services.history.rejected_count(run_id) == 0

    qt_loop.run_until_complete(scenario())
