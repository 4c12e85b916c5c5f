"""`discover`: an address in, a connector's definition out."""

from dataclasses import dataclass
from typing import Annotated

import typer

from migrateiq_desktop.cli.options import CommonOptions, with_options
from migrateiq_desktop.cli.terminal import Terminal


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscoverOptions(CommonOptions):
    """What `discover` takes beside the address."""

    header: Annotated[
        list[str] | None,
        typer.Option(
            "--header",
            "-H",
            metavar="NAME[: VALUE]",
            help="Sent along; more than one may be given. Without a value it is a key: taken from "
            "MIGRATEIQ_SECRET_<CONNECTOR>_<NAME> or from standard input, or asked for.",
            show_default=False,
        ),
    ] = None
    param: Annotated[
        list[str] | None,
        typer.Option(
            "--param",
            metavar="NAME[=VALUE]",
            help="Added to the address; more than one may be given. Without a value it is a key.",
            show_default=False,
        ),
    ] = None
    data: Annotated[
        str | None,
        typer.Option(
            "--data", metavar="JSON", help="A JSON body, sent by POST.", show_default=False
        ),
    ] = None
    name: Annotated[
        str | None,
        typer.Option(
            "--name",
            metavar="NAME",
            help="What to call the connector. Default: after the host.",
            show_default=False,
        ),
    ] = None


@with_options
def discover(
    terminal: Terminal,
    options: DiscoverOptions,
    *,
    url: Annotated[str, typer.Argument(metavar="URL", help="Where records are.")],
) -> int:
    """Find out how an address is read: records, pages, key, cursor, fields.

    Prints a connector for a migration file, with the reason for everything as a comment.
    """
    from migrateiq_desktop.cli.actions import discovering
    from migrateiq_desktop.cli.typed_request import TypedRequest

    headers, params = tuple(options.header or ()), tuple(options.param or ())
    request = TypedRequest(url, headers, params, options.data)
    return discovering.discover_address(terminal, options, discovering.Asked(request, options.name))
