"""Undo of a real run by a click: what is asked, what happens, and what is shown of it then."""

from collections.abc import Sequence

import qasync
from PySide6.QtWidgets import QLabel

from migrateiq_desktop.gui.connectors.connector_columns import run_columns
from migrateiq_desktop.gui.home.presentation import ended_row
from migrateiq_desktop.gui.places import ShowRun
from migrateiq_desktop.gui.runs.run_actions import RunAction
from migrateiq_desktop.gui.runs.run_report import report_html
from migrateiq_desktop.gui.syncs.sync_columns import sync_columns
from migrateiq_desktop.gui.widgets.dialogs import ConfirmDialog
from migrateiq_desktop.model.connector import RestConnector, Stream
from migrateiq_desktop.model.sync import Sync, SyncStream
from migrateiq_desktop.services.views import SyncSummary
from tests.destinations.sql.loading import tables
from tests.gui.windows import until
from tests.servers.fault_server import FaultServer
from tests.servers.paged_api import PagedApi, some_records

from .stage import Stage


async def _listed(stage: Stage) -> Sequence[SyncSummary]:
    return await stage.services.syncs.list("all of it")


async def _dialog(stage: Stage) -> ConfirmDialog:
    await until(lambda: stage.page.findChild(ConfirmDialog) is not None)
    dialog = stage.page.findChild(ConfirmDialog)
    assert isinstance(dialog, ConfirmDialog)
    return dialog


def test_a_run_is_undone_by_a_click(stage: Stage, qt_loop: qasync.QEventLoop) -> None:
    async def scenario() -> None:
        page = await stage.open(real=True)
        undo = page.commands.actions[RunAction.UNDO]
        async with FaultServer(PagedApi(some_records(1_020))) as server:
            stream = Stream(name="records", path="/records", data_selector="data")
            paged = RestConnector(base_url=server.base_url, resources=(stream,))
            await stage.services.connectors.save("paged", paged, secrets={})
            sync = Sync(source="paged", streams=(SyncStream(resource="records"),))
            await stage.services.syncs.save("all of it", sync)
            runs = stage.services.runs
            run_id = await runs.start("all of it")
            await runs.wait(run_id)
        await page.show_target(ShowRun(run_id))
        await stage.settle()
        for agrees in (False, True):
            undo.trigger()
            dialog = await _dialog(stage)
            said = "\n".join(one.text() for one in dialog.findChildren(QLabel))
            assert "Undo run 1?" in said
            assert "Delete the 1,020 rows of records that the run has loaded." in said
            assert "The next run reads everything of records again." in said
            (dialog.act.click if agrees else dialog.reject)()
            del dialog
            await stage.settle()
            assert tables(stage.folder / "data.sqlite") == (set() if agrees else {"records"})
        assert page.view.chip.text() == "Undone"
        assert "1,020 rows were deleted" in page.view.summary.undone.text()
        assert "1,020 rows were deleted" in page.banner.text
        assert (undo.isEnabled(), undo.isVisible()) == (False, True)
        assert undo.toolTip() == "it was undone already"
        assert not page.commands.actions[RunAction.VERIFY].isVisible()
        assert page.commands.actions[RunAction.RUN_AGAIN].isEnabled()
        texts = [one.text(page.view.run) for one in page.list.model.columns if page.view.run]
        assert "Undone" in texts
        # and wherever else the run is told of
        assert page.view.run is not None
        assert ended_row(page.view.run).status == "Undone"
        assert "Undone" in [one.text(page.view.run) for one in run_columns()]
        assert "Undone" in [one.text(row) for row in await _listed(stage) for one in sync_columns()]
        checks = await stage.services.verifying.verify(run_id)
        report = report_html(page.view.run, checks, (), 0)
        assert "<td>Status</td><td>Undone</td>" in report
        assert "records: the run was undone" in report
        assert "did not complete" not in report

    qt_loop.run_until_complete(scenario())
