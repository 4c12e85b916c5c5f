"""Making and choosing a workspace by its dialogs."""

import asyncio
from pathlib import Path

import pytest
import qasync
from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog

from migrateiq_desktop.gui.main_window import MainWindow
from migrateiq_desktop.gui.theme import Theme
from migrateiq_desktop.gui.workspace_choice import WorkspaceChoice
from tests.gui.real_window import real_window
from tests.gui.windows import until


async def shown_dialog(window: MainWindow, kind: type[QDialog]) -> QDialog:
    await until(lambda: window.findChild(kind) is not None)
    found = window.findChild(kind)
    assert isinstance(found, QDialog)
    return found


@pytest.mark.parametrize("wanted", [True, False])
def test_a_new_workspace_is_made_by_its_name(
    qt_loop: qasync.QEventLoop, theme: Theme, tmp_path: Path, *, wanted: bool
) -> None:
    async def scenario() -> None:
        async with real_window(theme, tmp_path) as window:
            serving = asyncio.ensure_future(window.session.serve())
            choice = WorkspaceChoice(window, window.session)
            asking = asyncio.ensure_future(choice.create())
            dialog = await shown_dialog(window, QInputDialog)
            assert isinstance(dialog, QInputDialog)
            dialog.setTextValue("  New client ")
            dialog.done(int(wanted))
            await asking
            window.session.end()
            await serving
            name = "New client" if wanted else "First"
            assert window.session.services.info.name == name
            assert (tmp_path / "workspaces" / "New client").exists() == wanted

    qt_loop.run_until_complete(scenario())


def test_a_name_that_is_taken_is_said(
    qt_loop: qasync.QEventLoop, theme: Theme, tmp_path: Path
) -> None:
    async def scenario() -> None:
        async with real_window(theme, tmp_path) as window:
            window.spawn(WorkspaceChoice(window, window.session).create(), "new workspace")
            dialog = await shown_dialog(window, QInputDialog)
            assert isinstance(dialog, QInputDialog)
            dialog.setTextValue("First")
            dialog.accept()
            await window.services.tasks.drain()
            assert window.notice.text == "There is a workspace First already."

    qt_loop.run_until_complete(scenario())


def test_any_folder_can_be_opened(qt_loop: qasync.QEventLoop, theme: Theme, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()

    async def scenario() -> None:
        async with real_window(theme, tmp_path) as window:
            serving = asyncio.ensure_future(window.session.serve())
            asking = asyncio.ensure_future(WorkspaceChoice(window, window.session).choose())
            dialog = await shown_dialog(window, QFileDialog)
            assert isinstance(dialog, QFileDialog)
            dialog.setDirectory(str(elsewhere))
            dialog.selectFile(str(elsewhere))
            dialog.done(1)
            await asking
            window.session.end()
            await serving
            assert window.session.services.info.folder == elsewhere
            assert [info.name for info in window.session.registry.list()] == ["elsewhere", "First"]

    qt_loop.run_until_complete(scenario())
