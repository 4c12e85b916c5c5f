"""Keys that a command needs: found where they are kept, or asked for at a terminal.

A typed key is used for this one command and stored nowhere; it is never shown.
"""

import os

from migrateiq_desktop.cli.terminal import Terminal
from migrateiq_desktop.model.connector import AnyConnector
from migrateiq_desktop.model.errors import SecretMissingError
from migrateiq_desktop.model.secret import SecretRef
from migrateiq_desktop.services.secrets import SecretService, origin_for
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
    Raises SecretMissingError that says what is missing where nobody can be asked, and when the
    vault can't be opened.
    """
    if definition.origin is None or not await secrets.missing(connector, definition, also=also):
        return {}
    await open_vault_for(secrets, terminal, connector)
    try:
        await secrets.resolve(connector, definition, also=also)
    except SecretMissingError as error:
        if not terminal.can_ask:
            raise
        # also why: a key that is stored for another host goes there only on a person's word
        terminal.note(str(error))
    return {
        name: terminal.ask_hidden(
            f"{name} of {connector} (goes to {origin_for(definition, name)} only)"
        )
        for name in await secrets.missing(connector, definition, also=also)
    }


async def open_vault_for(secrets: SecretService, terminal: Terminal, connector: str) -> None:
    """Open the vault, if it keeps a key of this connector. Raises SecretMissingError."""
    kept = await secrets.list()
    if any(one.keeper is KeeperKind.VAULT and one.connector == connector for one in kept):
        await secrets.open_vault(_passphrase(terminal))


def _passphrase(terminal: Terminal) -> str:
    """The vault's passphrase, from the environment or typed. Raises SecretMissingError."""
    given = os.environ.get(PASSPHRASE_VARIABLE)
    if given:
        return given
    if terminal.can_ask:
        return terminal.ask_hidden("Passphrase of the vault")
    raise SecretMissingError(
        "The encrypted vault needs its passphrase",
        cause="nobody is there to type it",
        next_step=f"Set {PASSPHRASE_VARIABLE}, or run this at a terminal.",
    )


async def use_vault(secrets: SecretService, terminal: Terminal) -> None:
    """Open the vault, or create it where there is none. Raises SecretMissingError."""
    exists = (await secrets.status()).vault_exists
    passphrase = _passphrase(terminal)
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
