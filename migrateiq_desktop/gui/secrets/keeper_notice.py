"""Says that keys can't be kept, why, and offers the two ways out. Decides nothing by itself."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.gui.widgets import Banner
from migrateiq_desktop.gui.widgets.banner import Action
from migrateiq_desktop.services.views import KeeperKind, KeeperStatus


class KeeperNotice(Banner):
    """A banner that shows only while no keeper of secrets can be used."""

    keeper_chosen = Signal(object)
    """KeeperKind."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, closable=False)
        self._status: KeeperStatus | None = None

    def note(self, status: KeeperStatus | None) -> None:
        """How it stands, None while that isn't known: shown by `show_noted`."""
        self._status = status

    def show_noted(self) -> None:
        """Show the notice, or hide it when keys can be kept. It takes room above the page."""
        status = self._status
        if status is None or status.kind is not KeeperKind.NONE:
            self.hide()
        elif status.vault_exists:
            self.show_message(
                Kind.CAUTION,
                self.tr("The vault with this workspace's keys is locked."),
                note=self.tr("Syncs that need a key can't run until it is opened."),
                actions=self._actions(self.tr("Open the vault…")),
            )
        else:
            self.show_message(
                Kind.CAUTION,
                self.tr("No keyring can be used, so keys can't be kept."),
                note=self.tr("Syncs that need a key can't run until you choose where to keep it."),
                details=status.problem,
                actions=self._actions(self.tr("Use an encrypted vault…")),
            )

    def _actions(self, vault: str) -> tuple[Action, ...]:
        choices = (
            (self.tr("Try the keyring again"), KeeperKind.SYSTEM),
            (self.tr("Keep for this session only"), KeeperKind.SESSION),
            (vault, KeeperKind.VAULT),
        )
        return tuple((text, partial(self.keeper_chosen.emit, kind)) for text, kind in choices)
