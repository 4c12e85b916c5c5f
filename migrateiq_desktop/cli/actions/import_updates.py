"""What `import --update` shows of a connector that is imported once more, and stores."""

import json

from pydantic_core import to_jsonable_python

from migrateiq_desktop.cli.options import CommonOptions
from migrateiq_desktop.cli.terminal import Terminal
from migrateiq_desktop.model.errors import ExitCode
from migrateiq_desktop.services.container import Services
from migrateiq_desktop.services.import_reading import Change, Difference
from migrateiq_desktop.services.importing import Update

_WORDS = {
    Change.ADDED: "new",
    Change.CHANGED: "changed",
    Change.REMOVED: "gone",
    Change.KEPT: "kept as it is",
}
_MOST_SHOWN = 60
"""Characters of a value."""


async def update_connector(
    services: Services, terminal: Terminal, options: CommonOptions, update: Update, *, apply: bool
) -> int:
    """Show the differences; with `apply` store what is new. Raises as the service does."""
    stored = await services.importing.update(update) if apply else None
    if options.as_json:
        shown = [_shape(one) for one in update.merged.differences]
        terminal.write_json({"connector": update.name, "applied": apply, "differences": shown})
    else:
        for one in update.merged.differences:
            terminal.say(_line(one))
        if not update.merged.differences:
            terminal.say(f"{update.name} is as the file has it, edits aside.")
        if stored is not None and stored.keys:
            terminal.say(f"Keys stored for its host: {', '.join(stored.keys)}")
    if not update.known:
        terminal.note(
            f"It isn't known what {update.name} was imported as: streams are only added this time."
        )
    if update.merged.changes and not apply:
        terminal.note("Nothing was stored: --apply stores what is new, changed and gone.")
    elif stored is not None:
        terminal.note(f"Stored {update.name} with {len(stored.streams)} streams.")
    return int(ExitCode.DONE)


def _line(one: Difference) -> str:
    """`orders.path: changed: "/orders" → "/sales"`."""
    what = ".".join(part for part in (one.stream or "connector", one.field) if part)
    line = f"{what}: {_WORDS[one.change]}"
    if one.field:
        line += f": {_value(one.before)} → {_value(one.after)}"
    return f"{line} ({one.why})" if one.why else line


def _value(value: object) -> str:
    text = json.dumps(to_jsonable_python(value), ensure_ascii=False)
    return text if len(text) <= _MOST_SHOWN else f"{text[: _MOST_SHOWN - 1]}…"


def _shape(one: Difference) -> dict[str, object]:
    return {
        "change": one.change.value,
        "stream": one.stream,
        "field": one.field,
        "before": to_jsonable_python(one.before),
        "after": to_jsonable_python(one.after),
        "why": one.why,
    }
