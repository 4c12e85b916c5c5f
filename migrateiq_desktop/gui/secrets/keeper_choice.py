"""Carries out the choice of where keys are kept: this session, or a vault with a passphrase."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from migrateiq_desktop.model.errors import MigrateIQError
from migrateiq_desktop.services.views import KeeperKind

from .passphrase_dialog import PassphraseDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from typing import Any

    from migrateiq_desktop.services.container import Services

    Spawn = Callable[[Coroutine[Any, Any, None], str], object]


class KeeperChoice(QObject):
    """Emits `changed` after another keeper of secrets came into use."""

    changed = Signal()

    def __init__(self, window: QWidget, spawn: "Spawn") -> None:
        super().__init__(window)
        self._window = window
        self._spawn = spawn
        self.dialog: PassphraseDialog | None = None
        """The dialog that is open, if one is."""

    async def keep_for_session(self, services: "Services") -> None:
        """Keep keys in memory until the program ends."""
        await services.secrets.keep_for_session()
        self.changed.emit()

    async def use_system(self, services: "Services") -> None:
        """Try the system's keyring again, for example after it was unlocked."""
        await services.secrets.use_system()
        self.changed.emit()

    async def ask_at_start(self, services: "Services") -> None:
        """Ask for the passphrase when keys of this workspace are in a vault that is locked."""
        status = await services.secrets.status()
        if not status.vault_exists or status.kind is KeeperKind.VAULT:
            return
        kept_there = any(one.keeper is KeeperKind.VAULT for one in await services.secrets.list())
        if kept_there or status.kind is KeeperKind.NONE:
            await self.ask_passphrase(services)

    async def ask_passphrase(self, services: "Services") -> None:
        """Show the dialog beside the window, which stays usable meanwhile."""
        if self.dialog is not None:
            self.dialog.raise_()
            self.dialog.activateWindow()
            return
        status = await services.secrets.status()
        dialog = PassphraseDialog(self._window, new=not status.vault_exists)
        dialog.passphrase_given.connect(
            lambda passphrase: self._spawn(self.unlock(services, passphrase), "open vault")
        )
        dialog.finished.connect(self.forget)
        self.dialog = dialog
        dialog.show()

    async def unlock(self, services: "Services", passphrase: str) -> None:
        """Create or open the vault; a wrong passphrase is said in the dialog."""
        dialog = self.dialog
        if dialog is None:
            return
        try:
            if dialog.is_new:
                await services.secrets.create_vault(passphrase)
            else:
                await services.secrets.open_vault(passphrase)
        except MigrateIQError as error:
            dialog.show_problem(str(error))
            return
        dialog.accept()
        self.changed.emit()

    def forget(self) -> None:
        """Close the dialog, where one is open: another workspace comes."""
        if self.dialog is not None:
            dialog, self.dialog = self.dialog, None
            dialog.close()
            dialog.deleteLater()
