"""What can be done with the chosen sync: the same actions for buttons, menu and keys."""

from collections.abc import Callable, Coroutine
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from migrateiq_desktop.gui.connectors.outcome_banner import show_failure
from migrateiq_desktop.gui.connectors.start_or_show import StartOrShow, under_way
from migrateiq_desktop.gui.connectors.started_note import StartedNote
from migrateiq_desktop.gui.formatting import number, translate
from migrateiq_desktop.gui.icons import icon
from migrateiq_desktop.gui.shown_names import sync_name
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
        self.run = self._action(translate("syncs", "&Run now"), "run", self._on_run)
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
        self._starting: frozenset[str] = frozenset()
        """Syncs whose start is under way."""
        self._start = StartOrShow(self.run, ui.run, services.runs)
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
        """A sync runs once at a time: instead of a second start there is the way to the run."""
        name = self._name
        self._start.show(name, startable=name is not None)
        running = self._start.running
        tip = "" if running is None else under_way(running)
        for one in (self.trial, self._buttons[self.trial]):
            one.setEnabled(name is not None and running is None)
            one.setToolTip(tip)

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

    def _on_run(self, name: str) -> None:
        if self._start.running is not None:
            self.run_wanted.emit(self._start.running.id)
        else:
            self.start(name)

    def start(self, name: str, limit: int | None = None) -> None:
        """Run a sync, or try it with so many records a stream, and say so."""
        if name in self._starting:
            return
        self._detail.banner.show_message(Kind.ACCENT, translate("syncs", "Starting…"))
        self._starting |= {name}
        self._spawn(self._run(name, limit), name, "start a sync")

    def _on_trial(self, name: str) -> None:
        self.start(name, self._detail.trial_limit)

    async def _run(self, name: str, limit: int | None) -> None:
        try:
            run_id = await self._services.runs.start(name, limit=limit)
        finally:
            self._starting -= {name}
            self._show_running()
        self.changed.emit()
        if self._name == name:
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
        title = translate("syncs", "Remove {0}?").format(sync_name(name))
        if await confirm(self._window, title, text, translate("syncs", "Remove sync")):
            await self._services.syncs.remove(name)
            self.changed.emit()
