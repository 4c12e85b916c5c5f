"""With the window closed to the tray schedules run on, on a real workspace with real workers."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import qasync
from PySide6.QtWidgets import QSystemTrayIcon

from migrateiq_desktop.gui.resident.choices import Notice, OnClose
from migrateiq_desktop.gui.resident.residence import Residence
from migrateiq_desktop.gui.theme import Theme
from migrateiq_desktop.model.connector import RestConnector, Stream
from migrateiq_desktop.model.run import RunStatus
from migrateiq_desktop.model.sync import Sync
from migrateiq_desktop.services.keeping_awake import KeepingAwake
from migrateiq_desktop.services.schedules import STARTED_BY
from migrateiq_desktop.services.views import RunFilter
from tests.gui.real_window import real_window
from tests.gui.windows import until
from tests.servers.fault_server import FaultServer
from tests.servers.paged_api import PagedApi, some_records


def test_schedules_run_and_their_end_is_told(
    qt_loop: qasync.QEventLoop, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))
    monkeypatch.setattr(
        QSystemTrayIcon, "showMessage", lambda _icon, title, *_rest: told.append(title)
    )
    now = datetime.now(UTC)

    async def scenario(base_url: str) -> None:
        async with real_window(theme, tmp_path) as window:
            residence = Residence(window, KeepingAwake())
            window.preferences.resident.set_on_close(OnClose.TRAY)
            window.preferences.resident.set_notifies(Notice.ENDED, on=True)
            services, schedules = window.services, window.services.schedules
            stream = Stream(name="records", path="/records", data_selector="data")
            source = RestConnector(base_url=base_url, resources=(stream,))
            await services.connectors.save("api", source)
            await services.syncs.save("nightly", Sync(source="api", frequency="HOURLY"))
            await schedules.look()
            window.close()
            assert not window.isVisible()
            schedules._watch._clock = lambda: now + timedelta(hours=1, seconds=30)
            await schedules.look()
            [run] = await services.history.list(RunFilter(), 0, 5)
            ended = await services.runs.wait(run.id)
            assert (ended.status, ended.started_by) == (RunStatus.SUCCESS, STARTED_BY)
            await until(lambda: "nightly is done" in told)
            residence.closing.end()

    async def served() -> None:
        async with FaultServer(PagedApi(some_records(20))) as server:
            await scenario(server.base_url)

    qt_loop.run_until_complete(served())
