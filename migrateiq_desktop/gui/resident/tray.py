"""The icon in the system's tray: what runs, starting and pausing, the way back to the window."""

from collections.abc import Callable, Coroutine
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from migrateiq_desktop.gui.places import Place, ShowRun
from migrateiq_desktop.gui.shown_names import sync_name
from migrateiq_desktop.model.errors import MigrateIQError
from migrateiq_desktop.model.run import RunStatus
from migrateiq_desktop.services.paused_runs import goes_on_at
from migrateiq_desktop.services.views import RunFilter

from .texts import progress, tool_tip

if TYPE_CHECKING:
    from migrateiq_desktop.gui.main_window import MainWindow

    from .run_watch import RunWatch

_REFRESH_MS = 1_000
_MOST_SYNCS = 20
_MOST_PAUSED = 50


class Tray(QObject):
    """Shown as long as the program runs, where the desktop has a tray."""

    opened = Signal()
    """The window shall come to the front."""
    quit_wanted = Signal()

    def __init__(self, window: "MainWindow", watch: "RunWatch") -> None:
        super().__init__(window)
        self._window = window
        self._watch = watch
        self._running: dict[int, QAction] = {}
        self.menu = QMenu(window)
        self.icon = QSystemTrayIcon(window.windowIcon(), self)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._on_activated)
        self._fill()
        # progress in the menu may be a second old: ten a second for each run is too much for it
        self._timer = QTimer(self, interval=_REFRESH_MS, singleShot=True)
        self._timer.timeout.connect(self._show_progress)
        watch.run_changed.connect(lambda _live: self._timer.isActive() or self._timer.start())
        watch.changed.connect(self.refresh)
        window.preferences.language_changed.connect(self._fill)
        self.refresh()

    @staticmethod
    def is_available() -> bool:
        """Whether the desktop has a tray now."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self) -> None:
        """Show the icon, now or as soon as the desktop has a tray."""
        self.icon.show()

    def hide(self) -> None:
        """Take the icon away: the program ends."""
        self._timer.stop()
        self.icon.hide()

    def refresh(self) -> None:
        """Show which runs are at work and which syncs there are."""
        self._show_runs()
        self._window.spawn(self._show_syncs(), "syncs of the tray")

    async def pause_all(self) -> None:
        """Pause every run; the schedules go on."""
        for live in self._watch.active():
            await self._watch.services.runs.pause(live.run.id)

    async def resume_all(self) -> None:
        """Go on with what was paused by hand, and what can be gone on with."""
        services = self._watch.services
        paused = RunFilter(statuses=(RunStatus.PAUSED,))
        for run in await services.history.list(paused, 0, _MOST_PAUSED):
            if goes_on_at(run) is not None:
                continue
            try:
                await services.runs.resume(run.id)
            except MigrateIQError as error:
                self._window.show_report(error.report())

    def _fill(self) -> None:
        self.menu.clear()
        self._running.clear()
        self.open_action = self._action(self.tr("&Open MigrateIQ Desktop"), self.opened.emit)
        self.menu.setDefaultAction(self.open_action)
        self._runs_end = self.menu.addSeparator()
        self.syncs = self.menu.addMenu(self.tr("&Run"))
        self.pause_action = self._action(
            self.tr("&Pause all"), lambda: self._spawn(self.pause_all, "pause all")
        )
        self.resume_action = self._action(
            self.tr("R&esume all"), lambda: self._spawn(self.resume_all, "resume all")
        )
        self.menu.addSeparator()
        self.quit_action = self._action(self.tr("&Quit"), self.quit_wanted.emit)
        self.refresh()

    def _action(self, text: str, act: Callable[[], object]) -> QAction:
        made = self.menu.addAction(text)
        made.triggered.connect(lambda _checked: act())
        return made

    def _spawn(self, work: Callable[[], Coroutine[Any, Any, None]], name: str) -> None:
        self._window.spawn(work(), name)

    def _show_runs(self) -> None:
        active = self._watch.active()
        for run_id in self._running.keys() - {live.run.id for live in active}:
            self.menu.removeAction(self._running.pop(run_id))
        for live in active:
            if live.run.id not in self._running:
                act = QAction(self.menu)
                act.triggered.connect(partial(self._show_run, live.run.id))
                self.menu.insertAction(self._runs_end, act)
                self._running[live.run.id] = act
        self.pause_action.setEnabled(bool(active))
        self._show_progress()

    def _show_progress(self) -> None:
        active = self._watch.active()
        for live in active:
            if live.run.id in self._running:
                self._running[live.run.id].setText(progress(live))
        self.icon.setToolTip(tool_tip(self._watch.services.info.name, len(active)))

    async def _show_syncs(self) -> None:
        syncs = await self._watch.services.syncs.list()
        self.syncs.clear()
        for sync in syncs[:_MOST_SYNCS]:
            act = self.syncs.addAction(sync_name(sync.name).replace("&", "&&"))
            act.triggered.connect(partial(self._start, sync.name))
        self.syncs.setEnabled(bool(syncs))

    def _start(self, sync: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's
        async def start() -> None:
            await self._watch.services.runs.start(sync)

        self._window.spawn(start(), f"run {sync} from the tray")

    def _show_run(self, run_id: int, _checked: bool = False) -> None:  # noqa: FBT001, FBT002
        self.opened.emit()
        self._window.go_to(Place.RUNS, ShowRun(run_id))

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (
            QSystemTrayIcon.ActivationReason.Trigger,
            QSystemTrayIcon.ActivationReason.DoubleClick,
        ):
            self.opened.emit()
