"""The editor of a sync whose records were sampled, on a real server, for tests of its parts."""

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
import qasync

from migrateiq_desktop.gui.places import ShowSync
from migrateiq_desktop.gui.syncs.page import SyncsPage
from migrateiq_desktop.gui.syncs.sync_editor import SyncEditor
from migrateiq_desktop.model.auth import BearerAuth
from migrateiq_desktop.model.connector import RestConnector, Stream
from migrateiq_desktop.model.sync import Sync, SyncStream
from tests.gui.connectors.real_services import KEY, open_workspace, settle, show
from tests.gui.windows import until
from tests.servers.fault_server import FaultServer
from tests.servers.paged_api import PagedApi

Scenario = Callable[[SyncEditor], Awaitable[None]]
Play = Callable[[Scenario], None]
RECORDS: list[dict[str, object]] = [
    {
        "customerId": f"{number:05d}",
        "name": f" name {number} " if number % 2 else None,
        "address": {"city": "Paris", "zip": str(number)},
        "tags": ["a", "b"],
        "notes": "x",
    }
    for number in range(1, 21)
]


@pytest.fixture
def play(qt_loop: qasync.QEventLoop, tmp_path: Path) -> Play:
    """Runs a scenario in the editor of a sync whose records were sampled."""

    async def run(scenario: Scenario) -> None:
        server = FaultServer(PagedApi(RECORDS), token=KEY)
        async with open_workspace(tmp_path / "w") as services, server:
            shop = RestConnector(
                base_url=server.base_url,
                auth=BearerAuth(),
                resources=(Stream(name="people", path="/records", primary_key="customerId"),),
            )
            await services.connectors.save("shop", shop, secrets={"token": KEY})
            await services.syncs.save(
                "nightly", Sync(source="shop", streams=(SyncStream(resource="people"),))
            )
            page = SyncsPage(services)
            await show(page)
            page.activateWindow()
            await page.show_target(ShowSync("nightly"))
            page.acts.edit.trigger()
            await until(page.editor.isVisible)
            page.editor.panels.sample.read()
            await until(lambda: page.editor.panels.sample.result is not None)
            await scenario(page.editor)
            page.release()
            await settle(page)
            page.close()
            page.deleteLater()

    return lambda scenario: qt_loop.run_until_complete(run(scenario))
