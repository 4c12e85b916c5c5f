"""Pause, Cancel, Resume and Run again for the chosen run: one set of actions for buttons, context
menus and shortcuts. Does it through the services; paints nothing."""

from collections.abc import Awaitable, Callable, Coroutine, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from migrateiq_desktop.gui.icons import icon
from migrateiq_desktop.gui.said import said
from migrateiq_desktop.gui.tables.visible_text import visible
from migrateiq_desktop.gui.theme import Token
from migrateiq_desktop.gui.widgets import confirm
from migrateiq_desktop.model.errors import MigrateIQError
from migrateiq_desktop.model.rejects import RejectChoice
from migrateiq_desktop.model.run import Run, RunStatus
from migrateiq_desktop.services.undoing import why_not_undone

from .live_runs import LiveRuns
from .run_action_texts import action_texts
from .run_actions import (
    RunAction,
    further_actions,
    main_action,
    possible_actions,
    possible_with,
)

if TYPE_CHECKING:
    from migrateiq_desktop.services.reject_inbox import RejectInboxService
    from migrateiq_desktop.services.runs import RunService

_SHORTCUTS = {
    RunAction.PAUSE: "Ctrl+Shift+P",
    RunAction.CANCEL: "Ctrl+.",
    RunAction.RESUME: "Ctrl+Shift+R",
    RunAction.UNDO: "Ctrl+Shift+U",
}
_STARTS = frozenset(
    {RunAction.RESUME, RunAction.RUN_AGAIN, RunAction.ALLOW_SHRINK, RunAction.RETRY}
)
_HOLD_MILLISECONDS = 1_000
"""The buttons that start something come where those that stop it were: a click that was meant for
those, when the run ended by itself, must not start it again."""
_STOPS = {RunAction.PAUSE: RunStatus.PAUSED, RunAction.CANCEL: RunStatus.CANCELLED}


class RunCommands(QObject):
    """Owns the actions. `started` gives the number of a run that goes on or begins."""

    started = Signal(int)
    tried = Signal(object)
    """The Runs that have tried the rejected records of the chosen run again."""
    key_wanted = Signal(object)
    """The Run whose connector needs another key."""
    proof_wanted = Signal(object)
    """The Run whose numbers are to be verified."""
    report_wanted = Signal(object)
    """The Run that a report is to be made of."""
    undo_wanted = Signal(object)
    """The Run that is to be taken back."""
    asked = Signal()
    """Something was asked of the chosen run: what is shown of it is to say so at once."""

    def __init__(
        self,
        runs: "RunService",
        inbox: "RejectInboxService",
        live: LiveRuns,
        spawn: Callable[[Coroutine[object, object, None], str], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._runs = runs
        self._inbox = inbox
        self._live = live
        self._spawn = spawn
        self._window = parent
        self._run: Run | None = None
        self._hold = QTimer(self, singleShot=True, interval=_HOLD_MILLISECONDS)
        self._hold.timeout.connect(self._show_state)
        self.actions: Mapping[RunAction, QAction] = {
            which: self._made(which, parent) for which in RunAction
        }
        self.set_run(None)

    def set_run(self, run: Run | None) -> None:
        """The run that the actions are about."""
        before, self._run = self._run, run
        if before is None or run is None or run.id != before.id:
            self._hold.stop()
        elif run.status.ended and not before.status.ended:
            self._hold.start()
        self._show_state()

    def do(self, which: RunAction) -> bool:
        """Do it with the chosen run; False when it can't be done now."""
        run = self._run
        if run is None or which not in self._possible():
            return False
        self._spawn(self.perform(which, run), f"{which.value} run {run.id}")
        return True

    async def perform(self, which: RunAction, run: Run) -> None:
        """Do it with a run. Raises what the services raise."""
        match which:
            case RunAction.PAUSE:
                await self._stop(run, which, self._runs.pause)
            case RunAction.CANCEL:
                await self._stop(run, which, self._runs.cancel)
            case RunAction.RESUME:
                self.started.emit(await self._runs.resume(run.id))
            case RunAction.RETRY:
                # one that had been stopped is finished, and what was asked for follows it
                choice = RejectChoice(run_id=run.id)
                self.tried.emit(await self._inbox.retry(choice, self.started.emit))
            case RunAction.REPLACE_KEY:
                self.key_wanted.emit(run)
            case RunAction.VERIFY:
                self.proof_wanted.emit(run)
            case RunAction.REPORT:
                self.report_wanted.emit(run)
            case RunAction.UNDO:
                self.undo_wanted.emit(run)
            case RunAction.ALLOW_SHRINK:
                await self._allow_shrink(run)
            case RunAction.RUN_AGAIN:
                self.started.emit(await self._runs.start(run.sync, limit=run.limit, restart=True))

    def _show_state(self) -> None:
        run, possible = self._run, self._possible()
        main = None if run is None else _prominent(run)
        reason = "" if run is None else why_not_undone(run)
        undo = self.actions[RunAction.UNDO]
        undo.setToolTip(said(reason) if reason else action_texts(RunAction.UNDO)[1])
        for which, action in self.actions.items():
            prominent = QAction.Priority.HighPriority
            action.setPriority(prominent if which is main else QAction.Priority.NormalPriority)
            action.setEnabled(which in possible)
            action.setVisible(run is not None and which in _shown(run))

    async def _allow_shrink(self, run: Run) -> None:
        """Ask with the numbers, then go on: what was read is swapped in."""
        if run.error is None:
            return
        title = self.tr("{0}. Replace it all the same?").format(visible(run.error.title))
        text = self.tr("{0}. The rows that are there now will be gone.")
        body = text.format(visible(run.error.cause).capitalize())
        if await confirm(self._window, title, body, self.tr("Replace")):
            self.started.emit(await self._runs.resume(run.id, allow_shrink=True))

    async def _stop(
        self, run: Run, which: RunAction, stop: Callable[[int], Awaitable[None]]
    ) -> None:
        self._live.ask(run.id, _STOPS[which])
        self.asked.emit()
        try:
            await stop(run.id)
        except MigrateIQError:
            self._live.ask(run.id, None)
            self.asked.emit()
            raise

    def _possible(self) -> frozenset[RunAction]:
        run = self._run
        if run is None:
            return frozenset()
        here = self._live.get(run.id) is not None
        possible = possible_actions(run.status, self._live.stopping(run.id), at_work_here=here)
        possible = possible_with(run, possible | further_actions(run))
        if why_not_undone(run):
            possible -= {RunAction.UNDO}
        return possible - _STARTS if self._hold.isActive() else possible

    def _made(self, which: RunAction, parent: QWidget) -> QAction:
        text, tip, icon_name = action_texts(which)
        token = Token.BAD if which is RunAction.CANCEL else Token.MUTED
        action = QAction(icon(icon_name, token), text, parent)
        action.setToolTip(tip)
        if which in _SHORTCUTS:
            action.setShortcut(QKeySequence(_SHORTCUTS[which]))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _checked: self.do(which))
        parent.addAction(action)
        return action


def _prominent(run: Run) -> RunAction | None:
    """What is in front; running again what went well presses nobody."""
    main = main_action(run)
    return main if run.status.resumable or main is RunAction.RETRY else None


def _shown(run: Run) -> frozenset[RunAction]:
    """What has a button at all: also what can't be done at this moment."""
    if not run.status.ended:
        return frozenset({RunAction.PAUSE, RunAction.CANCEL})
    possible = possible_actions(run.status, None, at_work_here=True)
    return possible_with(run, possible | further_actions(run))
