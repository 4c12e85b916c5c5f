"""What can be done with the chosen sync: the same actions for buttons, menu and keys."""

from collections.abc import Callable, Coroutine
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from migrateiq_desktop.gui.connectors.outcome_banner import show_failure
from migrateiq_desktop.gui.connectors.started_note import StartedNote
from migrateiq_desktop.gui.formatting import number, translate
from migrateiq_desktop.gui.icons import icon
from migrateiq_desktop.gui.theme import Kind, Token
from migrateiq_desktop.gui.widgets import confirm
from migrateiq_desktop.model.errors import MigrateIQError
from migrateiq_desktop.model.run import Run
from migrateiq_desktop.model.sync import WriteDisposition
from migrateiq_desktop.services.views import StreamCursor

from .cursor_dialog import asked_value
from .sync_detail import SyncDetail

if TYPE_CHECKING:
    from migrateiq_desktop.services.container import Services


class SyncActions(QObject):
    """Acts on the sync given by `set_sync`; says how it goes in the detail's banner."""

    edit_wanted = Signal(str)
    copy_wanted = Signal(str)
    run_wanted = Signal(int)
    """Show this run."""
    changed = Signal()
    """A sync was started or removed: read the list anew."""
    state_changed = Signal(str)
    """A stream of this sync is read on from somewhere else."""

    def __init__(self, services: "Services", detail: SyncDetail, parent: QWidget) -> None:
        super().__init__(parent)
        self._services = services
        self._detail = detail
        self._started = StartedNote(detail.banner)
        self._window = parent
        self._name: str | None = None
        ui = detail.ui
        self.run = self._action(translate("syncs", "&Run now"), "run", self.start)
        self.trial = self._action(translate("syncs", "Run a &trial"), "test", self._on_trial)
        self.edit = self._action(translate("syncs", "&Edit…"), "edit", self.edit_wanted.emit)
        self.copy = self._action(translate("syncs", "&Duplicate"), "copy", self.copy_wanted.emit)
        self.remove = self._action(translate("syncs", "Re&move…"), "remove", self._on_remove)
        self._buttons: dict[QAction, QPushButton] = {
            self.run: ui.run,
            self.trial: ui.trial,
            self.edit: ui.edit,
            self.copy: ui.duplicate,
            self.remove: ui.remove,
        }
        for action, button in self._buttons.items():
            button.clicked.connect(action.trigger)
        detail.cursors.change_wanted.connect(self._on_change_wanted)
        detail.cursors.reset_wanted.connect(self._on_reset_wanted)
        self.set_sync(None)

    def set_sync(self, name: str | None) -> None:
        """The sync that the actions act on, None for none."""
        if name != self._name:
            self._detail.banner.hide()
        self._name = name
        for action in self._buttons:
            action.setEnabled(name is not None)
        self._show_running()

    def choose_none(self) -> None:
        """Nothing is chosen."""
        self.set_sync(None)

    def run_changed(self, run: Run) -> None:
        """A run began or came to its end."""
        if run.status.ended:
            self._started.run_ended(run)
        if run.sync == self._name:
            self._show_running()

    def menu(self) -> QMenu:
        """The context menu."""
        menu = QMenu(self._window)
        menu.addActions([self.run, self.trial])
        menu.addSeparator()
        menu.addActions([self.edit, self.copy])
        menu.addSeparator()
        menu.addAction(self.remove)
        return menu

    def _show_running(self) -> None:
        """A sync runs once at a time: why it can't be started says the tip."""
        active = (live.run for live in self._services.runs.active())
        mine = (run for run in active if run.sync == self._name and not run.status.ended)
        running = next(mine, None)
        tip = ""
        if running is not None:
            text = translate("syncs", "Run {0} is under way. The next can start when it has ended.")
            tip = text.format(number(running.id))
        for action in (self.run, self.trial):
            action.setEnabled(self._name is not None and running is None)
            action.setToolTip(tip)
            self._buttons[action].setEnabled(action.isEnabled())
            self._buttons[action].setToolTip(tip)

    def _action(self, text: str, icon_name: str, act: Callable[[str], object]) -> QAction:
        token = Token.BAD if icon_name == "remove" else Token.MUTED
        action = QAction(icon(icon_name, token), text, self)

        def on_triggered() -> None:
            if self._name is not None:
                act(self._name)

        action.triggered.connect(on_triggered)
        return action

    def _spawn(self, work: Coroutine[Any, Any, None], about: str, what: str) -> None:
        self._services.tasks.spawn_guarded(work, what, partial(self._show_failure, about))

    def _show_failure(self, about: str, error: MigrateIQError) -> None:
        """An error is shown where it arose, unless another sync is looked at by then."""
        if self._name == about:
            show_failure(self._detail.banner, error.report())

    def start(self, name: str) -> None:
        """Run a sync, and say so."""
        self._detail.banner.show_message(Kind.ACCENT, translate("syncs", "Starting…"))
        self._spawn(self._run(name, None), name, "start a sync")

    def _on_trial(self, name: str) -> None:
        self._detail.banner.show_message(Kind.ACCENT, translate("syncs", "Starting…"))
        self._spawn(self._run(name, self._detail.trial_limit), name, "start a trial")

    async def _run(self, name: str, limit: int | None) -> None:
        run_id = await self._services.runs.start(name, limit=limit)
        self.changed.emit()
        if self._name == name:
            self._show_running()
            text = translate("syncs", "Run {0} has started.").format(number(run_id))
            if limit is not None:
                text = translate("syncs", "Run {0}, a trial of {1} records a stream, has started.")
                text = text.format(number(run_id), number(limit))
            self._started.show(run_id, text, lambda: self.run_wanted.emit(run_id))

    def _on_change_wanted(self, stream: StreamCursor) -> None:
        if self._name is not None:
            self._spawn(self._change(self._name, stream), self._name, "change a state")

    async def _change(self, name: str, stream: StreamCursor) -> None:
        value = await asked_value(self._window, stream)
        if value is not None:
            await self._set_state(name, stream, value)

    def _on_reset_wanted(self, stream: StreamCursor) -> None:
        if self._name is not None:
            self._spawn(self._reset(self._name, stream), self._name, "reset a state")

    async def _reset(self, name: str, stream: StreamCursor) -> None:
        text = translate("syncs", "The next run reads all of it once more.")
        if stream.disposition is WriteDisposition.APPEND:
            text += " " + translate("syncs", "What the table has already is doubled by that.")
        title = translate("syncs", "Read {0} from its start?").format(stream.stream)
        if await confirm(self._window, title, text, translate("syncs", "Reset")):
            await self._set_state(name, stream, None)

    async def _set_state(self, name: str, stream: StreamCursor, value: str | None) -> None:
        definition = await self._services.runs.definition(name)
        await self._services.states.set(definition, stream.stream, value)
        self.state_changed.emit(name)

    def _on_remove(self, name: str) -> None:
        self._spawn(self._remove(name), name, "remove a sync")

    async def _remove(self, name: str) -> None:
        text = translate(
            "syncs",
            "What it says about streams, tables and fields will be gone. The data it loaded and"
            " the history of its runs stay.",
        )
        title = translate("syncs", "Remove {0}?").format(name)
        if await confirm(self._window, title, text, translate("syncs", "Remove sync")):
            await self._services.syncs.remove(name)
            self.changed.emit()
