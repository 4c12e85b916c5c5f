"""Tells of the end of runs while nobody looks at the window."""

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSystemTrayIcon

from migrateiq_desktop.model.run import Run, RunStatus
from migrateiq_desktop.services.session_notifications import notified
from migrateiq_desktop.services.views import LiveRun

from .texts import NOTICES, notice_text, notice_title

if TYPE_CHECKING:
    from .choices import ResidentChoices
    from .run_watch import RunWatch

_SHOWN_MS = 10_000
_HAS_SESSION_BUS = sys.platform.startswith("linux")
_BAD = frozenset({RunStatus.FAILED, RunStatus.INCOMPLETE, RunStatus.INTERRUPTED})


class Notifications(QObject):
    """Through the tray's icon, which takes the desktop's own way. A click opens the run.

    A Linux desktop without a tray is asked over its session bus.
    """

    run_wanted = Signal(int)

    def __init__(
        self,
        watch: "RunWatch",
        choices: "ResidentChoices",
        icon: QSystemTrayIcon,
        is_looked_at: Callable[[], bool],
    ) -> None:
        super().__init__()
        self._watch = watch
        self._choices = choices
        self._icon = icon
        self._is_looked_at = is_looked_at
        self._last: int | None = None
        watch.run_changed.connect(self._on_run)
        icon.messageClicked.connect(self._on_clicked)

    def say(self, title: str, text: str) -> None:
        """Tell of something that is no run."""
        self._last = None
        self._icon.showMessage(title, text, self._icon.icon(), _SHOWN_MS)

    def _on_run(self, live: LiveRun) -> None:
        run = live.run
        notice = NOTICES.get(run.status)
        if notice is None or not self._choices.notifies(notice) or self._is_looked_at():
            return
        self._last = run.id
        if _HAS_SESSION_BUS and not QSystemTrayIcon.isSystemTrayAvailable():
            tell = self._tell_session(run)
            self._watch.services.tasks.spawn(tell, f"notification of run {run.id}")
            return
        kinds = QSystemTrayIcon.MessageIcon
        kind = kinds.Warning if run.status in _BAD else kinds.Information
        self._icon.showMessage(notice_title(run), notice_text(run), kind, _SHOWN_MS)

    async def _tell_session(self, run: Run) -> None:
        if await notified(notice_title(run), notice_text(run)):
            self.run_wanted.emit(run.id)

    def _on_clicked(self) -> None:
        # the system doesn't say which one: it was the last, or one that came shortly before
        if self._last is not None:
            self.run_wanted.emit(self._last)
