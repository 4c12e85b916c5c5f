"""Keys that a command needs: found where they are kept, or asked for at a terminal.

A typed key is used for this one command and stored nowhere; it is never shown.
"""

import os

from migrateiq_desktop.cli.terminal import Terminal
from migrateiq_desktop.model.connector import AnyConnector, RestConnector
from migrateiq_desktop.model.errors import SecretMissingError
from migrateiq_desktop.model.secret import SecretRef
from migrateiq_desktop.services.secrets import SecretService
from migrateiq_desktop.services.views import KeeperKind

PASSPHRASE_VARIABLE = "MIGRATEIQ_VAULT_PASSPHRASE"  # noqa: S105 - a name
"""For computers where nobody can type it, such as a CI runner. Whoever can read the environment of
this process can then open the vault: only where the environment is as safe as the keys."""


async def typed_keys(
    secrets: SecretService,
    terminal: Terminal,
    connector: str,
    definition: AnyConnector,
    *,
    also: tuple[SecretRef, ...] = (),
) -> dict[str, str]:
    """The keys that are kept nowhere, as a person has typed them; opens the vault if that helps.

    `also` are those that mappings of the connector's streams need.
    Without a terminal nothing is asked. Raises SecretMissingError that says what is missing, when
    the vault's passphrase is wrong as well.
    """
    missing = await secrets.missing(connector, definition, also=also)
    if missing and await _opened_vault(secrets, terminal, connector, missing):
        missing = await secrets.missing(connector, definition, also=also)
    if not missing or not isinstance(definition, RestConnector):
        return {}
    if not terminal.can_ask:
        await secrets.resolve(connector, definition, also=also)
    return {
        name: terminal.ask_hidden(f"{name} of {connector} (goes to {definition.origin} only)")
        for name in missing
    }


async def _opened_vault(
    secrets: SecretService, terminal: Terminal, connector: str, missing: tuple[str, ...]
) -> bool:
    """Whether the vault was opened just now, because a missing key is in it."""
    kept = await secrets.list()
    if not any(
        one.keeper is KeeperKind.VAULT and one.connector == connector and one.name in missing
        for one in kept
    ):
        return False
    passphrase = given_passphrase(terminal)
    if passphrase is None:
        return False
    await secrets.open_vault(passphrase)
    return True


def given_passphrase(terminal: Terminal) -> str | None:
    """The vault's passphrase, from the environment or typed; None where neither is possible."""
    given = os.environ.get(PASSPHRASE_VARIABLE)
    if given:
        return given
    return terminal.ask_hidden("Passphrase of the vault") if terminal.can_ask else None


async def use_vault(secrets: SecretService, terminal: Terminal) -> None:
    """Open the vault, or create it where there is none. Raises SecretMissingError."""
    exists = (await secrets.status()).vault_exists
    passphrase = given_passphrase(terminal)
    if passphrase is None:
        raise SecretMissingError(
            "The vault needs its passphrase",
            cause="nobody is there to type it",
            next_step=f"Set {PASSPHRASE_VARIABLE}, or run this at a terminal.",
        )
    if exists:
        await secrets.open_vault(passphrase)
        return
    if not os.environ.get(PASSPHRASE_VARIABLE):
        _check_same(passphrase, terminal.ask_hidden("The same passphrase again"))
    await secrets.create_vault(passphrase)


def _check_same(passphrase: str, again: str) -> None:
    if passphrase != again:
        raise SecretMissingError(
            "The two passphrases differ", next_step="Type them once more. Nothing was stored."
        )
