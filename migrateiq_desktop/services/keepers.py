"""Which keepers of secrets are open, and which one takes new secrets. Knows nothing of connectors.

Keepers block, and may ask a person to unlock them: each call goes through the keyring's lane.
"""

import asyncio
from collections.abc import Callable, Mapping
from pathlib import Path

from migrateiq_desktop.model.errors import SecretMissingError
from migrateiq_desktop.secrets.keeper import OFFERS, Entry, Keeper
from migrateiq_desktop.secrets.session import SessionKeeper
from migrateiq_desktop.secrets.vault import VaultKeeper

from .tasks import TaskLanes
from .views import KeeperKind, KeeperStatus

OpenSystemKeeper = Callable[[str], Keeper]
"""From a keyring's service name to the keyring; raises SecretMissingError."""


class OpenKeepers:
    """The keepers of one workspace, as far as they are open."""

    def __init__(
        self, tasks: TaskLanes, service: str, vault: Path, open_system: OpenSystemKeeper
    ) -> None:
        self._tasks = tasks
        self._service = service
        self._vault = vault
        self._open_system = open_system
        self._open: dict[KeeperKind, Keeper] = {}
        self._chosen = KeeperKind.SYSTEM
        self._problem: SecretMissingError | None = None
        self._tried = False
        self._trying = asyncio.Lock()

    async def status(self) -> KeeperStatus:
        """The keeper that takes new secrets, and why it isn't the system's, if so."""
        await self._try_system()
        keeper = self._open.get(self._chosen)
        return KeeperStatus(
            kind=self._chosen if keeper else KeeperKind.NONE,
            label=keeper.label if keeper else "No keyring",
            problem=self._problem.report().sentence() if self._problem else "",
            vault_exists=self._vault.exists(),
        )

    async def use_system(self) -> KeeperStatus:
        """Use the system's keyring; try it again when it could not be used before."""
        self._tried = KeeperKind.SYSTEM in self._open
        self._chosen = KeeperKind.SYSTEM
        return await self.status()

    def use_session(self) -> None:
        """Keep new secrets in memory."""
        self._open.setdefault(KeeperKind.SESSION, SessionKeeper())
        self._chosen = KeeperKind.SESSION

    async def lend(self, entry: Entry, value: str) -> None:
        """Keep a value in memory, whichever keeper takes new secrets."""
        memory = self._open.setdefault(KeeperKind.SESSION, SessionKeeper())
        await self._tasks.on_keyring(memory.set, entry, value)

    async def open_vault(self, passphrase: str) -> None:
        """Open the vault, and keep new secrets there. Raises SecretMissingError."""
        vault = await self._tasks.on_keyring(VaultKeeper.open, self._vault, passphrase)
        self._use_vault(vault)

    async def create_vault(self, passphrase: str) -> None:
        """Create the vault, and keep new secrets there.

        Raises DefinitionError for a weak passphrase, SecretMissingError.
        """
        vault = await self._tasks.on_keyring(VaultKeeper.create, self._vault, passphrase)
        self._use_vault(vault)

    async def get(self, entry: Entry) -> str | None:
        """The value, from whichever keeper has it.

        Raises SecretMissingError when none has it and one of them could not be asked.
        """
        await self._try_system()
        failure: SecretMissingError | None = None
        for keeper in self._in_order().values():
            try:
                value = await self._tasks.on_keyring(keeper.get, entry)
            except SecretMissingError as error:
                failure = failure or error
            else:
                if value is not None:
                    return value
        if failure is not None:
            raise failure
        return None

    async def set(self, entry: Entry, value: str) -> KeeperKind:
        """Keep a value in one place only; gives where. Raises SecretMissingError."""
        await self._try_system()
        keeper = self._open.get(self._chosen)
        if keeper is None:
            raise self._nowhere(entry)
        await self._tasks.on_keyring(keeper.set, entry, value)
        for other in self._in_order().values():
            if other is not keeper:
                await self._tasks.on_keyring(other.remove, entry)
        return self._chosen

    async def remove(self, entry: Entry, kept_by: KeeperKind) -> None:
        """Forget a value everywhere.

        Raises SecretMissingError when the keeper that has it isn't open.
        """
        await self._try_system()
        if kept_by not in self._open:
            raise self.closed(entry, kept_by)
        for keeper in self._in_order().values():
            await self._tasks.on_keyring(keeper.remove, entry)

    def is_open(self, kind: KeeperKind) -> bool:
        """Whether a keeper can be asked."""
        return kind in self._open

    def closed(self, entry: Entry, kind: KeeperKind) -> SecretMissingError:
        """That the keeper which has a secret can't be asked."""
        title = f"The secret {entry.name} of {entry.connector} can't be reached"
        if kind is KeeperKind.VAULT:
            return SecretMissingError(
                title,
                cause="it is in the encrypted vault, which isn't open",
                next_step="Open the vault with its passphrase.",
            )
        cause = self._problem.cause if self._problem else "its keeper isn't open"
        return SecretMissingError(
            title,
            cause=f"it is in the system's keyring, which can't be used: {cause}",
            next_step="Unlock or start the keyring, or enter the key again.",
        )

    def _use_vault(self, vault: VaultKeeper) -> None:
        self._open[KeeperKind.VAULT] = vault
        self._chosen = KeeperKind.VAULT

    def _in_order(self) -> Mapping[KeeperKind, Keeper]:
        """The open keepers, the chosen one first."""
        return dict(sorted(self._open.items(), key=lambda item: item[0] is not self._chosen))

    async def _try_system(self) -> None:
        async with self._trying:
            if self._tried:
                return
            try:
                keeper = await self._tasks.on_keyring(self._open_system, self._service)
            except SecretMissingError as error:
                self._problem = error
            else:
                self._problem = None
                self._open[KeeperKind.SYSTEM] = keeper
            self._tried = True

    def _nowhere(self, entry: Entry) -> SecretMissingError:
        problem = self._problem or SecretMissingError("No system keyring can be used")
        return SecretMissingError(
            f"The secret {entry.name} of {entry.connector} was not stored",
            cause=problem.report().sentence().rstrip("."),
            next_step=OFFERS,
            details=problem.details,
        )
