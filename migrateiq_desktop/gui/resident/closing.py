"""What closing the window means: into the tray, or the end. Says before what becomes of runs."""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox

from migrateiq_desktop.gui.application import Application
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.gui.widgets import ButtonKind, set_button_kind, shown
from migrateiq_desktop.gui.widgets.dialogs import ConfirmDialog

from .choices import OnClose
from .texts import quitting

if TYPE_CHECKING:
    from migrateiq_desktop.gui.main_window import MainWindow

    from .choices import ResidentChoices
    from .run_watch import RunWatch

logger = logging.getLogger(__name__)


class Closing(QObject):
    """Decides each time that the window is to be closed."""

    hidden = Signal()
    """The window is closed to the tray."""

    def __init__(
        self,
        window: "MainWindow",
        watch: "RunWatch",
        choices: "ResidentChoices",
        has_tray: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._watch = watch
        self._choices = choices
        self._has_tray = has_tray
        self._agreed = False
        self._asking = False
        self._quits = False
        window.may_close = self._may_close
        application = QGuiApplication.instance()
        if isinstance(application, Application):
            application.quit_asked.connect(self.quit)

    def quit(self) -> None:
        """A person wants the program to end; asked first where syncs run."""
        self._quits = True
        self._window.close()

    def end(self) -> None:
        """End without asking: a signal, the end of the session."""
        self._agreed = True
        self._window.close()

    def _may_close(self) -> bool:
        """Whether the window shall close now."""
        application = QGuiApplication.instance()
        leaving = isinstance(application, QGuiApplication) and application.isSavingSession()
        if self._agreed or leaving:
            return True
        if self._asking:
            return False
        quits, self._quits = self._quits, False
        if not quits and self._choices.on_close is OnClose.TRAY:
            self._stay()
            return False
        asks = not quits and self._choices.on_close is OnClose.ASK and self._has_tray()
        if not asks and not self._watch.active():
            return True
        self._asking = True
        self._window.spawn(self._ask(asks_for_tray=asks), "closing the window")
        return False

    async def _ask(self, *, asks_for_tray: bool) -> None:
        try:
            agreed = await self._agrees(asks_for_tray=asks_for_tray)
        finally:
            self._asking = False
        if agreed:
            self.end()

    async def _agrees(self, *, asks_for_tray: bool) -> bool:
        if asks_for_tray and await self._watch.services.schedules.upcoming():
            choice = await self._ask_for_tray()
            if choice is None:
                return False
            self._choices.set_on_close(choice)
            if choice is OnClose.TRAY:
                self._stay()
                return False
        return not self._watch.active() or await self._ask_about_runs()

    async def _ask_about_runs(self) -> bool:
        """Once the last of them has ended meanwhile, there is nothing left to ask."""
        dialog = ConfirmDialog(
            self._window,
            self.tr("Quit while syncs run?"),
            quitting(len(self._watch.active())),
            self.tr("Quit"),
        )
        set_button_kind(dialog.act, ButtonKind.PRIMARY)

        def look() -> None:
            if not self._watch.active():
                dialog.accept()

        self._watch.changed.connect(look)
        try:
            return await shown(dialog)
        finally:
            self._watch.changed.disconnect(look)
            dialog.deleteLater()

    async def _ask_for_tray(self) -> OnClose | None:
        dialog = ConfirmDialog(
            self._window,
            self.tr("Shall scheduled syncs go on?"),
            self.tr(
                "Syncs that run by themselves only run while the program does. It can stay in the"
                " tray when the window is closed. You can choose otherwise in Settings."
            ),
            self.tr("Keep running in the tray"),
        )
        set_button_kind(dialog.act, ButtonKind.PRIMARY)
        leave = dialog.buttons.addButton(
            self.tr("Quit"), QDialogButtonBox.ButtonRole.DestructiveRole
        )
        chosen: list[OnClose] = []
        leave.clicked.connect(lambda: chosen.append(OnClose.QUIT))
        leave.clicked.connect(dialog.accept)
        try:
            if not await shown(dialog):
                return None
        finally:
            dialog.deleteLater()
        return chosen[0] if chosen else OnClose.TRAY

    def _stay(self) -> None:
        window = self._window
        window.preferences.state.save_all(window, window.made_pages.values(), window.place)
        if self._has_tray():
            logger.info("the window is closed to the tray")
            self._window.hide()
            self.hidden.emit()
            return
        logger.info("there is no tray: the window is minimised")
        self._window.notice.show_message(
            Kind.NEUTRAL,
            self.tr("This desktop has no tray: the window stays minimised, so that syncs run."),
            note=self.tr("Quit with Ctrl+Q, or choose in Settings that closing quits."),
        )
        self._window.setWindowState(Qt.WindowState.WindowMinimized)
