"""`secrets …`: the keys that the workspace holds. Values come in and never go out."""

from typing import Annotated

import typer

from migrateiq_desktop.cli.commands.definitions import Connector
from migrateiq_desktop.cli.options import CommonOptions, with_options
from migrateiq_desktop.cli.terminal import Terminal

group = typer.Typer(
    no_args_is_help=True, help="Keys, passwords and tokens: stored for one host, never shown."
)

Name = Annotated[
    str, typer.Argument(metavar="NAME", help="The secret's name, as in {secret: NAME}.")
]
OfFile = Annotated[
    str,
    typer.Option(
        "--file",
        metavar="FILE",
        help="For a connector of this migration file instead of one of the workspace.",
        show_default=False,
    ),
]
Vault = Annotated[
    bool,
    typer.Option(
        "--vault",
        metavar="",
        help="Keep it in the workspace's encrypted vault. Its passphrase is asked for, or read "
        "from MIGRATEIQ_VAULT_PASSPHRASE.",
    ),
]


@group.command("set")
@with_options
def set_secret(
    terminal: Terminal,
    options: CommonOptions,
    *,
    connector: Connector,
    name: Name,
    file: OfFile = "-",
    vault: Vault = False,
) -> int:
    """Store a secret for the connector's host. Read from standard input; typed, it isn't shown."""
    from migrateiq_desktop.cli.actions import secrets
    from migrateiq_desktop.cli.actions.lookup import Wanted

    return secrets.set_secret(terminal, options, Wanted(file, connector, name), vault=vault)


@group.command("list")
@with_options
def list_secrets(terminal: Terminal, options: CommonOptions) -> int:
    """List which secrets are stored, and for which host. Never their values."""
    from migrateiq_desktop.cli.actions import secrets

    return secrets.list_secrets(terminal, options)


@group.command("remove")
@with_options
def remove(terminal: Terminal, options: CommonOptions, *, connector: Connector, name: Name) -> int:
    """Remove a stored secret."""
    from migrateiq_desktop.cli.actions import secrets

    return secrets.remove_secret(terminal, options, connector, name)
