"""`connectors …`: what the workspace can reach."""

from pathlib import Path
from typing import Annotated

import typer

from migrateiq_desktop.cli.commands.definitions import Connector
from migrateiq_desktop.cli.commands.running import File
from migrateiq_desktop.cli.commands.secrets import OfFile, Vault
from migrateiq_desktop.cli.options import CommonOptions, with_options
from migrateiq_desktop.cli.terminal import Terminal

group = typer.Typer(no_args_is_help=True, help="The workspace's connectors.")


@group.command("list")
@with_options
def list_connectors(
    terminal: Terminal,
    options: CommonOptions,
    *,
    search: Annotated[
        str, typer.Option("--search", metavar="TEXT", help="Only those that hold this text.")
    ] = "",
) -> int:
    """List the connectors."""
    from migrateiq_desktop.cli.actions import connectors

    return connectors.list_connectors(terminal, options, search)


@group.command("show")
@with_options
def show(terminal: Terminal, options: CommonOptions, *, name: Connector) -> int:
    """Show a connector's definition. Keys are never shown."""
    from migrateiq_desktop.cli.actions import connectors

    return connectors.show_connector(terminal, options, name)


@group.command("export")
@with_options
def export(
    terminal: Terminal,
    options: CommonOptions,
    *,
    names: Annotated[
        list[str] | None,
        typer.Argument(metavar="[NAME]...", help="These connectors; all of them by default."),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output", "-o", metavar="OUT", help="Into this new file.", show_default=False
        ),
    ] = None,
) -> int:
    """Write connectors and their syncs as a migration file, without keys."""
    from migrateiq_desktop.cli.actions import connectors

    return connectors.export_connectors(terminal, options, tuple(names or ()), output)


@group.command("import")
@with_options
def import_file(
    terminal: Terminal,
    options: CommonOptions,
    *,
    file: File,
    allow_local: Annotated[
        bool,
        typer.Option(
            "--allow-local",
            metavar="",
            help="Let its connectors ask this computer and its own network.",
        ),
    ] = False,
) -> int:
    """Take the connectors and syncs of a migration file into the workspace.

    Keys that are written out in the file go to the keyring. Addresses of this computer and of its
    own network are refused when a sync runs, unless --allow-local is given: the file may be a
    stranger's.
    """
    from migrateiq_desktop.cli.actions import connectors

    return connectors.import_connectors(terminal, options, file, allow_local=allow_local)


@group.command("authorize")
@with_options
def authorize(
    terminal: Terminal,
    options: CommonOptions,
    *,
    name: Connector,
    file: OfFile = "-",
    vault: Vault = False,
    no_browser: Annotated[
        bool,
        typer.Option(
            "--no-browser",
            metavar="",
            help="Don't open one here: open the address anywhere, and paste the one it ends at.",
        ),
    ] = False,
) -> int:
    """Sign in to a connector's service with the browser (OAuth 2.0), and keep the sign-in.

    On a computer without a browser, or over SSH: open the address that is shown anywhere else, sign
    in there, and paste the address that the browser ends at, although it shows an error.
    """
    from migrateiq_desktop.cli.actions import signing_in
    from migrateiq_desktop.cli.actions.lookup import Wanted

    wanted = Wanted(file, name)
    return signing_in.authorize(terminal, options, wanted, vault=vault, browser=not no_browser)


@group.command("templates")
@with_options
def list_templates(
    terminal: Terminal,
    options: CommonOptions,
    *,
    search: Annotated[
        str, typer.Argument(metavar="[SEARCH]", help="Only those that hold every word of it.")
    ] = "",
    industry: Annotated[
        str,
        typer.Option("--industry", metavar="NAME", help="Only those of an industry."),
    ] = "",
) -> int:
    """List the templates: ready definitions of well-known systems."""
    from migrateiq_desktop.cli.actions import templates

    return templates.list_templates(terminal, options, search, industry)


@group.command("template")
@with_options
def show_template(
    terminal: Terminal,
    options: CommonOptions,
    *,
    template: Annotated[str, typer.Argument(metavar="ID", help="A template, or a file with one.")],
) -> int:
    """Show what a template reads, what has to be filled in, and which keys it needs."""
    from migrateiq_desktop.cli.actions import templates

    return templates.show_template(terminal, options, template)


@group.command("add")
@with_options
def add(
    terminal: Terminal,
    options: CommonOptions,
    *,
    name: Connector,
    template: Annotated[
        str, typer.Option("--template", metavar="ID", help="A template, or a file with one.")
    ],
    fields: Annotated[
        list[str] | None,
        typer.Option("--field", metavar="NAME=VALUE", help="What fills in a blank; repeatable."),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            metavar="OUT",
            help="Write it to this new file instead; - is standard output.",
            show_default=False,
        ),
    ] = None,
) -> int:
    """Add a connector from a template.

    For example: migrateiq connectors add desk --template zendesk --field subdomain=acme --field
    email=me@acme.org
    """
    from migrateiq_desktop.cli.actions import templates

    return templates.add_connector(
        terminal, options, name, templates.Filling(template, tuple(fields or ())), output
    )


@group.command("remove")
@with_options
def remove(
    terminal: Terminal,
    options: CommonOptions,
    *,
    name: Connector,
    yes: Annotated[bool, typer.Option("--yes", "-y", metavar="", help="Don't ask.")] = False,
) -> int:
    """Remove a connector, its syncs and its stored keys. What was loaded stays."""
    from migrateiq_desktop.cli.actions import connectors

    return connectors.remove_connector(terminal, options, name, confirmed=yes)
