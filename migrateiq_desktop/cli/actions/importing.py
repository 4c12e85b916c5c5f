"""What `import` does. Values of keys go to their keeper; they are never printed."""

from dataclasses import dataclass
from pathlib import Path

from migrateiq_desktop.cli.actions.connectors import write_new
from migrateiq_desktop.cli.actions.import_updates import update_connector
from migrateiq_desktop.cli.actions.keys import use_vault
from migrateiq_desktop.cli.options import CommonOptions
from migrateiq_desktop.cli.session import in_workspace
from migrateiq_desktop.cli.terminal import Terminal
from migrateiq_desktop.model.errors import DefinitionError, ExitCode, SecretMissingError
from migrateiq_desktop.services.container import Services
from migrateiq_desktop.services.file_reading import read_text as read_definition
from migrateiq_desktop.services.import_reading import (
    Imported,
    SourceKind,
    Wishes,
    as_file,
    read_text,
)
from migrateiq_desktop.services.views import KeeperKind

STANDARD_INPUT = Path("-")
LARGEST_BYTES = 100_000_000
_MOST_SKIPPED = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is to be imported, and how."""

    kind: str
    file: Path
    output: Path | None = None
    into: str = ""
    vault: bool = False
    """Its keys go into the encrypted vault."""
    update: bool = False
    """The connector is there already: what has changed?"""
    apply: bool = False
    """Store what has changed."""
    pick: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    base_url: str | None = None
    environment: Path | None = None
    only_list: bool = False


def import_definition(terminal: Terminal, options: CommonOptions, asked: Asked) -> int:
    """Read a file of others; print, write or store the connector."""
    if (asked.update and not asked.into) or (asked.apply and not asked.update):
        raise DefinitionError(
            "--update and --apply belong to a connector of the workspace",
            next_step="migrateiq import KIND FILE --into CONNECTOR --update --apply",
        )
    draft = _read(terminal, asked)
    if asked.only_list:
        _list(terminal, options, draft)
        return int(ExitCode.DONE)
    if asked.update:
        return in_workspace(
            terminal, options, lambda services: _update(services, terminal, draft, options, asked)
        )
    if asked.into:
        return in_workspace(
            terminal, options, lambda services: _store(services, terminal, draft, options, asked)
        )
    text = as_file(draft)
    if asked.output is not None:
        write_new(asked.output, text)
        terminal.note(f"Written to {asked.output}, without keys.")
    if options.as_json:
        terminal.write_json(_shape(draft))
    elif asked.output is None:
        terminal.write_result(text)
    _say(terminal, draft, stored=False)
    return int(ExitCode.DONE)


def _read(terminal: Terminal, asked: Asked) -> Imported:
    known = [kind.value for kind in SourceKind]
    if asked.kind not in known:
        raise DefinitionError(
            f"{asked.kind} can't be imported", next_step=f"Known are {', '.join(known)}."
        )
    values = {}
    for one in asked.values:
        name, sign, value = one.partition("=")
        if not sign or not name:
            raise DefinitionError("--set needs NAME=VALUE", next_step="For example --set org=acme.")
        values[name] = value
    environment = _text(terminal, asked.environment) if asked.environment else None
    wishes = Wishes(values, asked.base_url, environment)
    return read_text(_text(terminal, asked.file), SourceKind(asked.kind), wishes, asked.pick)


def _text(terminal: Terminal, path: Path) -> str:
    if path == STANDARD_INPUT:
        return terminal.read_answer()
    return read_definition(path, LARGEST_BYTES)


async def _store(
    services: Services, terminal: Terminal, draft: Imported, options: CommonOptions, asked: Asked
) -> int:
    if draft.secrets:
        await _have_keeper(services, terminal, asked)
    stored = await services.importing.store(draft, asked.into)
    if options.as_json:
        terminal.write_json({**_shape(draft), "stored": stored.name, "keys": list(stored.keys)})
    else:
        streams = ", ".join(stored.streams[:10]) + (", …" if len(stored.streams) > 10 else "")
        terminal.say(f"Stored {stored.name} with {len(stored.streams)} streams: {streams}")
        if stored.keys:
            terminal.say(f"Keys stored for its host: {', '.join(stored.keys)}")
    _say(terminal, draft, stored=True)
    return int(ExitCode.DONE)


async def _update(
    services: Services, terminal: Terminal, draft: Imported, options: CommonOptions, asked: Asked
) -> int:
    picked = [one.name for one in draft.connector.resources] if asked.pick else []
    update = await services.importing.compare(draft, asked.into, picked)
    if asked.apply and draft.secrets and asked.vault:
        await use_vault(services.secrets, terminal)
    return await update_connector(services, terminal, options, update, apply=asked.apply)


async def _have_keeper(services: Services, terminal: Terminal, asked: Asked) -> None:
    """See that the keys can be kept, before anything is stored. Raises SecretMissingError."""
    status = await services.secrets.status()
    if asked.vault:
        await use_vault(services.secrets, terminal)
    elif status.kind is KeeperKind.NONE:
        raise SecretMissingError(
            f"{asked.into} was not stored: its keys can't be kept",
            cause=status.problem,
            next_step="Unlock or start the keyring, or keep them in an encrypted vault: --vault.",
        )


def _say(terminal: Terminal, draft: Imported, *, stored: bool) -> None:
    """What a person should know, to standard error."""
    for note in draft.notes:
        terminal.note(note)
    if draft.secrets and not stored:
        names = ", ".join(draft.secrets)
        terminal.note(
            f"Keys that stood in it were left out: {names}. --into CONNECTOR stores them."
        )
    for one in draft.skipped[:_MOST_SKIPPED]:
        terminal.note(f"Left out: {one.what}: {one.why}")
    if len(draft.skipped) > _MOST_SKIPPED:
        terminal.note(f"… and {len(draft.skipped) - _MOST_SKIPPED} more (--json lists all).")
    chosen = {stream.name for stream in draft.connector.resources}
    for candidate in draft.candidates:
        if candidate.name in chosen and candidate.needs:
            needs = " ".join(f"--set {name}=…" for name in candidate.needs)
            terminal.note(f"{candidate.name} can't run yet: {needs}")
    if not chosen:
        terminal.note("No stream was chosen: --list shows what can be picked, and what it needs.")


def _list(terminal: Terminal, options: CommonOptions, draft: Imported) -> None:
    if options.as_json:
        terminal.write_json(_shape(draft))
        return
    for one in draft.candidates:
        state = one.refused or (f"needs {', '.join(one.needs)}" if one.needs else "ready")
        terminal.say(f"{one.name}  {one.shape}  {one.origin}  {state}")


def _shape(draft: Imported) -> dict[str, object]:
    """As JSON; keys by name only."""
    chosen = {stream.name for stream in draft.connector.resources}
    return {
        "kind": draft.kind.value,
        "name": draft.name,
        "base_url": draft.connector.base_url,
        "needs": list(draft.needs),
        "keys": list(draft.secrets),
        "streams": [
            {
                "name": one.name,
                "origin": one.origin,
                "shape": one.shape.value,
                "title": one.title,
                "group": one.group,
                "chosen": one.name in chosen,
                "needs": list(one.needs),
                "refused": one.refused,
                "reasons": list(one.reasons),
            }
            for one in draft.candidates
        ],
        "skipped": [{"what": one.what, "why": one.why} for one in draft.skipped],
        "notes": list(draft.notes),
    }
