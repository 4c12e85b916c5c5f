"""A workspace that can't be opened at the start says why, and lets the person choose."""

import asyncio
from pathlib import Path

import qasync
from PySide6.QtWidgets import QApplication

from migrateiq_desktop.gui.start_trouble import StartTroubleDialog, ask_for_another
from migrateiq_desktop.gui.widgets import Banner
from migrateiq_desktop.model.errors import WorkspaceError
from tests.gui.windows import until

REPORT = WorkspaceError(
    "The workspace is of a newer version", next_step="Update MigrateIQ Desktop."
).report()


def trouble() -> StartTroubleDialog | None:
    shown = QApplication.topLevelWidgets()
    return next((one for one in shown if isinstance(one, StartTroubleDialog)), None)


def test_it_says_why_and_can_be_left(qt_loop: qasync.QEventLoop, tmp_path: Path) -> None:
    async def scenario() -> Path | None:
        asking = asyncio.ensure_future(ask_for_another(tmp_path, REPORT))
        await until(lambda: trouble() is not None)
        dialog = trouble()
        assert dialog is not None
        banner = dialog.findChild(Banner)
        assert isinstance(banner, Banner)
        assert banner.text == "The workspace is of a newer version."
        dialog.reject()
        return await asking

    assert qt_loop.run_until_complete(scenario()) is None
