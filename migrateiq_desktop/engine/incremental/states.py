"""What a person sees and changes of the state of incremental streams."""

from collections.abc import Iterable

from migrateiq_desktop.engine.ports import Destination, KeepsCursor
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.incremental import CursorState
from migrateiq_desktop.model.job import CursorChange

from .cursors import cursor_of


def known_states(destination: Destination, streams: Iterable[str]) -> dict[str, CursorState]:
    """How far the streams are read; those that nothing is known of are left out."""
    found = {stream: destination.checkpoint(stream) for stream in streams}
    return {
        stream: checkpoint.cursor
        for stream, checkpoint in found.items()
        if checkpoint is not None and checkpoint.cursor is not None
    }


def change_state(destination: Destination, change: CursorChange) -> None:
    """Put a person's value in place of what is known. Raises DefinitionError."""
    if not isinstance(destination, KeepsCursor):
        raise DefinitionError("This destination doesn't keep how far a stream is read")
    destination.set_cursor(change.stream, _state(change))


def _state(change: CursorChange) -> CursorState | None:
    if change.value is None:
        return None
    cursor = cursor_of(change.value)
    if cursor is None:
        raise DefinitionError(
            f"{change.stream} can't be read on from {change.value[:80]}",
            cause="it is no date, number or text that can be compared",
            next_step="Write dates like 2013-01-31 or 2013-01-31T10:00:00Z.",
        )
    return CursorState(
        cursor_path=change.cursor_path,
        table=change.table,
        kind=cursor.kind,
        value=change.value,
        border_seconds=0.0,
    )
