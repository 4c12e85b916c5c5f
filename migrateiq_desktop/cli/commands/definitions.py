"""`check`, `test`, `preview`, `schema`: what looks at definitions and moves nothing."""

from typing import Annotated

import typer

from migrateiq_desktop.cli.commands.running import File
from migrateiq_desktop.cli.options import CommonOptions, with_options
from migrateiq_desktop.cli.terminal import Terminal, terminal_of

MOST_PREVIEWED = 10_000

FileOrWorkspace = Annotated[
    str, typer.Argument(metavar="FILE|-", help="A migration file, or - for the workspace's own.")
]
Connector = Annotated[str, typer.Argument(metavar="CONNECTOR", help="The connector's name.")]
Resource = Annotated[str, typer.Argument(metavar="RESOURCE", help="The stream's name.")]


@with_options
def check(
    terminal: Terminal,
    options: CommonOptions,
    *,
    file: File,
    connect: Annotated[
        bool,
        typer.Option(
            "--connect",
            metavar="",
            help="Also test every connector, and whether destinations can be written.",
        ),
    ] = False,
) -> int:
    """Say whether a migration file is right, and what in which line is not."""
    if connect:
        from migrateiq_desktop.cli.actions import trials

        return trials.check_connections(terminal, options, file)
    from migrateiq_desktop.cli.actions import definitions

    return definitions.check_file(terminal, options, file)


@with_options
def test(
    terminal: Terminal, options: CommonOptions, *, file: FileOrWorkspace, connector: Connector
) -> int:
    """Test a connector: whether it answers, how fast, with how many records."""
    from migrateiq_desktop.cli.actions import trials
    from migrateiq_desktop.cli.actions.lookup import Wanted

    return trials.test_connector(terminal, options, Wanted(file, connector))


@with_options
def preview(
    terminal: Terminal,
    options: CommonOptions,
    *,
    file: FileOrWorkspace,
    connector: Connector,
    resource: Resource,
    limit: Annotated[
        int, typer.Option("--limit", min=1, max=MOST_PREVIEWED, metavar="N", help="How many.")
    ] = 100,
) -> int:
    """Show the first records of a stream."""
    from migrateiq_desktop.cli.actions import trials
    from migrateiq_desktop.cli.actions.lookup import Wanted

    return trials.preview_stream(terminal, options, Wanted(file, connector, resource), limit)


def schema(
    context: typer.Context,
    *,
    template: Annotated[
        bool, typer.Option("--template", metavar="", help="That of a connector template instead.")
    ] = False,
) -> int:
    """Print the JSON Schema of the migration file, for editors."""
    from migrateiq_desktop.cli.actions import definitions

    return definitions.print_schema(terminal_of(context), of_template=template)
