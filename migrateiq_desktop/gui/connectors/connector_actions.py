"""What can be done with the chosen connector: the same actions for buttons, menu and keys."""

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from migrateiq_desktop.gui.formatting import counts, number, translate
from migrateiq_desktop.gui.icons import icon
from migrateiq_desktop.gui.theme import Kind, Token
from migrateiq_desktop.gui.widgets import confirm
from migrateiq_desktop.model.connector import RestConnector
from migrateiq_desktop.model.errors import MigrateIQError, SecretMissingError
from migrateiq_desktop.model.run import Run
from migrateiq_desktop.services.views import StoredConnector

from .connector_detail import ConnectorDetail
from .named_tasks import NamedTasks
from .outcome_banner import show_failure, show_tested, show_testing
from .preview_dialog import PreviewDialog
from .start_or_show import StartOrShow
from .started_note import StartedNote
from .texts import shown_name

if TYPE_CHECKING:
    import asyncio

    from migrateiq_desktop.services.container import Services


class ConnectorActions(QObject):
    """Acts on the connector given by `set_connector`; says how it goes in the detail's banner."""

    edit_wanted = Signal(str)
    run_wanted = Signal(int)
    """Show this run."""
    changed = Signal()
    """A connector was changed or removed: read the list anew."""
    keyring_wanted = Signal()
    """Show where a closed keyring or vault is opened."""

    def __init__(self, services: "Services", detail: ConnectorDetail, parent: QWidget) -> None:
        super().__init__(parent)
        self._services = services
        self._detail = detail
        self._window = parent
        self._stored: StoredConnector | None = None
        self._tests = NamedTasks(self._spawn)
        self._started = StartedNote(detail.banner)
        ui = detail.ui
        self.sync = self._action(translate("connectors", "&Sync now"), "run", self._on_sync)
        self.test = self._action(translate("connectors", "&Test connection"), "test", self._on_test)
        self.preview = self._action(
            translate("connectors", "&Preview records"), "preview", self._on_preview
        )
        self.edit = self._action(translate("connectors", "&Edit…"), "edit", self._on_edit)
        self.activation = self._action(
            translate("connectors", "&Deactivate"), "pause", self._on_activation
        )
        self.remove = self._action(translate("connectors", "&Remove…"), "remove", self._on_remove)
        self._buttons: dict[QAction, QPushButton] = {
            self.sync: ui.sync_now,
            self.test: ui.test,
            self.preview: ui.preview,
            self.edit: ui.edit,
            self.activation: ui.activate,
            self.remove: ui.remove,
        }
        for action, button in self._buttons.items():
            button.clicked.connect(action.trigger)
        self._starting: frozenset[str] = frozenset()
        """Syncs whose start is under way."""
        self._start = StartOrShow(self.sync, ui.sync_now, services.runs)
        self.set_connector(None)

    def set_connector(self, stored: StoredConnector | None) -> None:
        """The connector that the actions act on, None for none."""
        other = stored is None or self._stored is None or stored.name != self._stored.name
        self._stored = stored
        if other:
            self._detail.banner.hide()
        rest = stored is not None and isinstance(stored.definition, RestConnector)
        for action in self._buttons:
            action.setEnabled(stored is not None)
        for action in (self.sync, self.preview):
            action.setVisible(rest)
        if stored is not None:
            active = stored.definition.active
            texts = translate("connectors", "&Deactivate"), translate("connectors", "&Activate")
            self.activation.setText(texts[0] if active else texts[1])
            self.activation.setIcon(icon("pause" if active else "run"))
        self._show_running()

    def choose_none(self) -> None:
        """Nothing is chosen."""
        self.set_connector(None)

    def run_changed(self, run: Run) -> None:
        """A run began or came to its end."""
        if run.status.ended:
            self._started.run_ended(run)
        if self._stored is not None and run.sync == self._stored.sync:
            self._show_running()

    def menu(self) -> QMenu:
        """The context menu."""
        menu = QMenu(self._window)
        menu.addActions([self.sync, self.test, self.preview])
        menu.addSeparator()
        menu.addActions([self.edit, self.activation])
        menu.addSeparator()
        menu.addAction(self.remove)
        return menu

    def _action(self, text: str, icon_name: str, act: Callable[[StoredConnector], None]) -> QAction:
        token = Token.BAD if icon_name == "remove" else Token.MUTED
        action = QAction(icon(icon_name, token), text, self)

        def on_triggered() -> None:
            if self._stored is not None:
                act(self._stored)

        action.triggered.connect(on_triggered)
        return action

    def _spawn(self, work: Coroutine[Any, Any, None], name: str) -> "asyncio.Task[None]":
        """An error is shown where it arose, unless another connector is looked at by then."""
        about = self._stored

        def show(error: MigrateIQError) -> None:
            if self._is_shown(about):
                show_failure(self._detail.banner, error.report(), self._mending())

        return self._services.tasks.spawn_guarded(work, name, show)

    def _is_shown(self, stored: StoredConnector | None) -> bool:
        return stored is not None and self._stored is not None and stored.name == self._stored.name

    def _mending(self) -> tuple[tuple[str, Callable[[], object]], ...]:
        return ((translate("connectors", "Edit…"), self.edit.trigger),)

    def _on_edit(self, stored: StoredConnector) -> None:
        self.edit_wanted.emit(stored.name)

    def _on_test(self, stored: StoredConnector) -> None:
        show_testing(self._detail.banner, lambda: self._tests.stop_one(stored.name))
        self._tests.start(self._test(stored), stored.name)

    async def _test(self, stored: StoredConnector) -> None:
        tested = await self._services.connectors.test(stored.name)
        if self._is_shown(stored):
            show_tested(self._detail.banner, tested, stored.definition, self._mending())

    def _show_running(self) -> None:
        stored = self._stored
        sync = None if stored is None else stored.sync
        active = stored is not None and stored.definition.active
        self._start.show(sync, startable=active and sync is not None)

    def _on_sync(self, stored: StoredConnector) -> None:
        if self._start.running is not None:
            self.run_wanted.emit(self._start.running.id)
        elif stored.sync is not None and stored.sync not in self._starting:
            self._detail.banner.show_message(Kind.ACCENT, translate("connectors", "Starting…"))
            self._starting |= {stored.sync}
            self._spawn(self._sync(stored, stored.sync), "start a sync")

    async def _sync(self, stored: StoredConnector, sync: str) -> None:
        try:
            run_id = await self._services.runs.start(sync)
        finally:
            self._starting -= {sync}
            self._show_running()
        self.changed.emit()
        if self._is_shown(stored):
            text = translate("connectors", "Run {0} has started.").format(number(run_id))
            self._started.show(run_id, text, lambda: self.run_wanted.emit(run_id))

    def _on_preview(self, stored: StoredConnector) -> None:
        definition = stored.definition
        if not isinstance(definition, RestConnector):
            return
        if not self._tests.under_way(stored.name):
            self._detail.banner.hide()
        PreviewDialog(
            shown_name(stored.name, definition.label),
            tuple(stream.name for stream in definition.resources),
            lambda stream: self._services.connectors.preview(stored.name, stream),
            self._services.tasks.spawn,
            self._window,
        ).open_beside()

    def _on_activation(self, stored: StoredConnector) -> None:
        self._spawn(self._set_active(stored), "activate a connector")

    async def _set_active(self, stored: StoredConnector) -> None:
        active = not stored.definition.active
        await self._services.connectors.set_active(stored.name, active=active)
        self.changed.emit()

    def _on_remove(self, stored: StoredConnector) -> None:
        self._spawn(self._remove(stored), "remove a connector")

    async def _remove(self, stored: StoredConnector) -> None:
        name = shown_name(stored.name, stored.definition.label)
        title = translate("connectors", "Remove {0}?").format(name)
        if await confirm(
            self._window, title, _removal(stored), translate("connectors", "Remove connector")
        ):
            try:
                await self._services.connectors.remove(stored.name)
            except SecretMissingError as error:
                self._say_key_stays(stored, error)
            else:
                self.changed.emit()

    def _say_key_stays(self, stored: StoredConnector, error: SecretMissingError) -> None:
        """Nothing is removed while the key can't be: it would stay behind for good."""
        if self._is_shown(stored):
            settings = (translate("connectors", "Keyring settings"), self.keyring_wanted.emit)
            again = (translate("connectors", "Remove again"), self.remove.trigger)
            show_failure(self._detail.banner, error.report(), (settings, again))


def _removal(stored: StoredConnector) -> str:
    """What will be gone and what stays."""
    if not isinstance(stored.definition, RestConnector):
        return translate(
            "connectors",
            "Syncs can no longer load into it. {0} and all its data stay as they are.",
        ).format(stored.definition.endpoint)
    count = len(stored.definition.resources)
    gone = counts.tr(
        "Its address, its {0} streams, its sync and its stored key will be gone.", "", count
    ).format(number(count))
    stays = translate("connectors", "The data it loaded and the history of its runs stay.")
    return f"{gone} {stays}"
