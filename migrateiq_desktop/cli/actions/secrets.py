"""What `secrets` does. A value comes in and goes to its keeper; it is never written out."""

from migrateiq_desktop.cli import shapes, tables, words
from migrateiq_desktop.cli.actions.keys import open_vault_for, use_vault
from migrateiq_desktop.cli.actions.lookup import (
    WORKSPACE,
    Wanted,
    definition_of,
    mapping_secrets_of,
)
from migrateiq_desktop.cli.options import CommonOptions
from migrateiq_desktop.cli.session import in_workspace
from migrateiq_desktop.cli.terminal import Terminal
from migrateiq_desktop.model.connector import AnyConnector
from migrateiq_desktop.model.errors import ExitCode, NotFoundError, SecretMissingError
from migrateiq_desktop.services.container import Services
from migrateiq_desktop.services.secrets import origin_for
from migrateiq_desktop.services.views import KeeperKind, KeeperStatus, StoredSecret


def set_secret(terminal: Terminal, options: CommonOptions, wanted: Wanted, *, vault: bool) -> int:
    """Store a secret, and say for which host."""

    async def work(services: Services) -> int:
        definition = await definition_of(services, wanted)
        origin = _checked_origin(wanted, definition, await mapping_secrets_of(services, wanted))
        if vault:
            await use_vault(services.secrets, terminal)
        elif (await services.secrets.status()).kind is KeeperKind.NONE:
            raise _no_keeper(await services.secrets.status(), wanted)
        value = _value(terminal, wanted)
        await services.secrets.set(wanted.connector, wanted.name, value, origin=origin)
        kept = (wanted.connector, wanted.name, origin)
        for one in await services.secrets.list():
            if (one.connector, one.name, one.origin) == kept:
                _say_stored(terminal, options, one)
        return ExitCode.DONE

    return in_workspace(terminal, options, work)


def _checked_origin(wanted: Wanted, definition: AnyConnector, mapping: tuple[str, ...]) -> str:
    """A name that nothing here refers to would never be used: it is a slip."""
    own = [reference.secret for reference in definition.secret_refs()]
    names = [*own, *(name for name in mapping if name not in own)]
    origin = origin_for(definition, wanted.name)
    if origin is not None and wanted.name in names:
        return origin
    raise NotFoundError(
        f"{wanted.connector} uses no secret {wanted.name}",
        next_step=f"It uses {', '.join(names)}." if names else "It needs no key.",
    )


def _no_keeper(status: KeeperStatus, wanted: Wanted) -> SecretMissingError:
    """That nothing can keep the secret yet, and that a vault could."""
    file = "" if wanted.file == WORKSPACE else f" --file {wanted.file}"
    command = f"migrateiq secrets set {wanted.connector} {wanted.name}{file} --vault"
    vault = "the workspace's encrypted vault" if status.vault_exists else "an encrypted vault"
    return SecretMissingError(
        "The secret was not stored",
        cause=status.problem,
        next_step=f"Unlock or start the keyring, or keep it in {vault}: {command}",
    )


def _value(terminal: Terminal, wanted: Wanted) -> str:
    if terminal.can_ask:
        return terminal.ask_hidden(f"{wanted.name} of {wanted.connector} (not shown)")
    # `echo KEY | migrateiq secrets set …` ends with a line break that isn't part of the key
    return terminal.read_answer().removesuffix("\n").removesuffix("\r")


def _say_stored(terminal: Terminal, options: CommonOptions, stored: StoredSecret) -> None:
    if options.as_json:
        terminal.write_json(shapes.secret(stored))
        return
    where = words.KEEPERS[stored.keeper]
    terminal.say(
        f"Stored {stored.name} of {stored.connector} in {where}, for {stored.origin} and no other"
        " host."
    )


def list_secrets(terminal: Terminal, options: CommonOptions) -> int:
    """Which secrets are stored."""

    async def work(services: Services) -> int:
        stored = await services.secrets.list()
        if options.as_json:
            terminal.write_json([shapes.secret(one) for one in stored])
        elif stored:
            terminal.show(tables.secrets(stored))
        else:
            terminal.say("No secrets are stored. Store one: migrateiq secrets set CONNECTOR NAME")
        return ExitCode.DONE

    return in_workspace(terminal, options, work)


def remove_secret(terminal: Terminal, options: CommonOptions, connector: str, name: str) -> int:
    """Forget a secret."""

    async def work(services: Services) -> int:
        await open_vault_for(services.secrets, terminal, connector)
        await services.secrets.remove(connector, name)
        if options.as_json:
            terminal.write_json({"removed": {"connector": connector, "name": name}})
        else:
            terminal.say(f"Removed {name} of {connector}.")
        return ExitCode.DONE

    return in_workspace(terminal, options, work)
