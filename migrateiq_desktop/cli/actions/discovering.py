"""What `discover` does: read the first pages at an address, and print what was found."""

from dataclasses import dataclass

from migrateiq_desktop.cli import shapes
from migrateiq_desktop.cli.actions.keys import typed_keys
from migrateiq_desktop.cli.discovered_text import definition_text
from migrateiq_desktop.cli.failures import explain_report
from migrateiq_desktop.cli.options import CommonOptions
from migrateiq_desktop.cli.session import in_workspace
from migrateiq_desktop.cli.terminal import Terminal
from migrateiq_desktop.cli.typed_request import Draft, TypedRequest, draft_of
from migrateiq_desktop.importers.migration_file import plain_connector
from migrateiq_desktop.model.errors import ExitCode
from migrateiq_desktop.services.container import Services
from migrateiq_desktop.services.missing_secrets import variable_name


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be looked at."""

    request: TypedRequest
    name: str | None = None
    """What the connector is to be called."""


def discover_address(terminal: Terminal, options: CommonOptions, asked: Asked) -> int:
    """Find out how an address is to be read; prints a definition."""
    draft = draft_of(asked.request, asked.name)

    async def work(services: Services) -> int:
        for note in (*draft.notes, *_seen_by_others(draft)):
            terminal.note(note)
        keys = await _keys(services, terminal, draft)
        found = await services.connectors.discover(draft.name, draft.definition, keys, draft.stream)
        if options.as_json:
            definition = plain_connector(found.definition)
            terminal.write_json(shapes.discovered(draft.name, definition, found))
        elif found.error is None:
            terminal.write_result(definition_text(draft.name, found))
        if found.error is None:
            return int(ExitCode.DONE)
        return explain_report(found.error, terminal)

    return in_workspace(terminal, options, work)


async def _keys(services: Services, terminal: Terminal, draft: Draft) -> dict[str, str]:
    """The keys: typed along, stored, in the environment, from standard input a line each, or
    asked for."""
    secrets, definition = services.secrets, draft.definition
    keys = dict(draft.typed)
    missing = [one for one in await secrets.missing(draft.name, definition) if one not in keys]
    if missing and not terminal.can_ask:
        lines = [line.strip() for line in terminal.read_answer().splitlines() if line.strip()]
        keys |= dict(zip(missing, lines, strict=False))
    if any(one not in keys for one in missing):
        keys |= await typed_keys(secrets, terminal, draft.name, definition)
    return keys


def _seen_by_others(draft: Draft) -> list[str]:
    return [
        f"The key {name} stood on the command line, where other programs can see it and your shell"
        f" keeps it. Next time leave its value out: it is asked for then, or taken from"
        f" {variable_name(draft.name, name)} or from standard input."
        for name in draft.typed
    ]
