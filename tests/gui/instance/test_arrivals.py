"""Files from outside: a second start, a drop, the system's request. A person is asked first."""

from pathlib import Path

import qasync
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFileOpenEvent
from PySide6.QtWidgets import QDialogButtonBox, QLabel

from migrateiq_desktop.gui.instance.arrivals import Arrivals
from migrateiq_desktop.gui.instance.messages import StartMessage
from migrateiq_desktop.gui.main_window import MainWindow
from migrateiq_desktop.gui.theme import Theme
from migrateiq_desktop.gui.widgets.dialogs import ConfirmDialog
from tests.gui.real_window import real_window
from tests.gui.test_migration_files import FILE
from tests.gui.windows import until


def dialogs(window: MainWindow) -> list[ConfirmDialog]:
    return [one for one in window.findChildren(ConfirmDialog) if one.isVisible()]


async def answer(window: MainWindow, button: QDialogButtonBox.ButtonRole) -> str:
    """Answer the question once it is there; gives its text."""
    await until(lambda: bool(dialogs(window)))
    [dialog] = dialogs(window)
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    box = dialog.buttons
    [pressed] = [one for one in box.buttons() if box.buttonRole(one) == button]
    pressed.click()
    await window.services.tasks.drain()
    return "\n".join(texts)


def drop(window: MainWindow, file: Path) -> bool:
    """Drag a file over the window and let go; whether the window takes it."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    actions, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    keys = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), actions, data, left, keys)
    enter.ignore()
    QCoreApplication.sendEvent(window, enter)
    QCoreApplication.sendEvent(window, QDropEvent(QPointF(5, 5), actions, data, left, keys))
    return enter.isAccepted()


def test_a_file_is_imported_after_asking_however_it_comes(
    qt_loop: qasync.QEventLoop, theme: Theme, tmp_path: Path
) -> None:
    given = tmp_path / "given.yaml"
    given.write_text(FILE, "utf-8")
    no, yes = QDialogButtonBox.ButtonRole.RejectRole, QDialogButtonBox.ButtonRole.AcceptRole

    async def scenario() -> None:
        async with real_window(theme, tmp_path) as window:
            arrivals = Arrivals(window)
            window.hide()
            arrivals.take(StartMessage(file=given, token="t"))
            assert window.isVisible()
            text = await answer(window, no)
            assert "Import given.yaml?" in text
            assert "Connectors: shop\nSyncs: orders\nThey ask: shop.example.com" in text
            application = QCoreApplication.instance()
            assert application is not None
            asked = QFileOpenEvent(QUrl.fromLocalFile(str(given)))
            QCoreApplication.sendEvent(application, asked)
            await answer(window, no)
            assert await window.services.connectors.list() == ()
            given.write_text(f"{FILE}    frequency: DAILY\n", "utf-8")
            arrivals.take(StartMessage(file=given))
            assert "these run by themselves: orders" in await answer(window, no)
            assert drop(window, given)
            await answer(window, yes)
            assert [one.name for one in await window.services.connectors.list()] == ["shop"]
            assert not drop(window, tmp_path / "picture.png")
            assert not dialogs(window)

    qt_loop.run_until_complete(scenario())


def test_a_file_that_is_none_is_said(
    qt_loop: qasync.QEventLoop, theme: Theme, tmp_path: Path
) -> None:
    async def scenario() -> None:
        async with real_window(theme, tmp_path) as window:
            Arrivals(window).take(StartMessage(file=tmp_path / "gone.yaml"))
            await window.services.tasks.drain()
            assert "gone.yaml" in window.notice.text
            assert not dialogs(window)

    qt_loop.run_until_complete(scenario())
