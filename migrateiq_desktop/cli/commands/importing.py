"""`import …`: connectors from what people already have."""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from migrateiq_desktop.cli.options import CommonOptions, with_options
from migrateiq_desktop.cli.terminal import Terminal


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportOptions(CommonOptions):
    """What becomes of what was read."""

    output: Annotated[
        Path | None,
        typer.Option(
            "--output", "-o", metavar="OUT", help="Into this new file.", show_default=False
        ),
    ] = None
    into: Annotated[
        str, typer.Option("--into", metavar="CONNECTOR", help="Store it, with its keys.")
    ] = ""
    vault: Annotated[
        bool,
        typer.Option(
            "--vault", metavar="", help="Keep its keys in the workspace's encrypted vault."
        ),
    ] = False
    update: Annotated[
        bool,
        typer.Option(
            "--update",
            metavar="",
            help="With --into: show what has changed since it was imported; edits are kept.",
        ),
    ] = False
    apply: Annotated[
        bool, typer.Option("--apply", metavar="", help="With --update: store the changes.")
    ] = False
    pick: Annotated[
        list[str] | None,
        typer.Option(
            "--pick",
            metavar="STREAM",
            help="Only this stream, and its parents; group:NAME for a tag. May be repeated.",
            show_default=False,
        ),
    ] = None
    show_list: Annotated[
        bool, typer.Option("--list", metavar="", help="Only list what could be picked.")
    ] = False
    values: Annotated[
        list[str] | None,
        typer.Option(
            "--set",
            metavar="NAME=VALUE",
            help="Fill in a parameter or variable. May be repeated.",
            show_default=False,
        ),
    ] = None
    base_url: Annotated[
        str, typer.Option("--base-url", metavar="URL", help="The server, if the file has none.")
    ] = ""
    environment: Annotated[
        Path | None,
        typer.Option(
            "--environment", metavar="FILE", help="A Postman environment.", show_default=False
        ),
    ] = None


@with_options
def import_definition(
    terminal: Terminal,
    options: ImportOptions,
    *,
    kind: Annotated[
        str, typer.Argument(metavar="KIND", help="curl, openapi, postman, har or airbyte.")
    ],
    file: Annotated[Path, typer.Argument(metavar="FILE|-", help="The file; - is standard input.")],
) -> int:
    """Make a connector of a curl command, an OpenAPI description, a Postman collection, a HAR
    recording or an Airbyte manifest.

    Prints a migration file. Keys are never in it: --into stores them; otherwise they are named.
    """
    from migrateiq_desktop.cli.actions import importing

    asked = importing.Asked(
        kind=kind,
        file=file,
        output=options.output,
        into=options.into,
        vault=options.vault,
        update=options.update,
        apply=options.apply,
        pick=tuple(options.pick or ()),
        values=tuple(options.values or ()),
        base_url=options.base_url or None,
        environment=options.environment,
        only_list=options.show_list,
    )
    return importing.import_definition(terminal, options, asked)
