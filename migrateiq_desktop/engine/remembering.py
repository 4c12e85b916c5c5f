"""What a stream must remember over a resumption: given back by the destination, piece by piece."""

from migrateiq_desktop.model.errors import DefinitionError

from .context import RunContext
from .mapping.checks import RecordChecks
from .ports import KeepsSeen, Target

PIECE = 20_000


async def restore(context: RunContext, target: Target, checks: RecordChecks) -> None:
    """Know again what the committed batches of the stream have had."""
    destination = context.destination
    if not checks.remembers or not isinstance(destination, KeepsSeen):
        return
    after = b""
    while True:
        keys = await context.thread.call(destination.seen, target, after=after, limit=PIECE)
        if not keys:
            return
        checks.restore(keys)
        after = keys[-1][0]


def cannot_remember(stream: str) -> DefinitionError:
    """A run into this destination could not be resumed exactly."""
    return DefinitionError(
        f"{stream} can't be checked for doubled records",
        cause="the destination can't keep what unique and deduplicate have to remember",
        next_step="Take unique and deduplicate out of the mapping, or load into a database.",
    )
