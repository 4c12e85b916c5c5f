"""How far incremental streams are read, in a table beside the data, in the caller's transaction.

The same for every SQL database: what differs is how a statement is sent and how values are marked.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from pydantic import ValidationError

from migrateiq_desktop.engine.ports import Checkpoint
from migrateiq_desktop.model.errors import DestinationError
from migrateiq_desktop.model.exact_json import dumps, loads
from migrateiq_desktop.model.incremental import CursorReading, CursorState

from .state import key_text
from .transactions import StateTypes

CURSORS_TABLE = "_migrateiq_cursors"

_CREATE = f"""CREATE TABLE IF NOT EXISTS {CURSORS_TABLE} (
    sync {{key}} NOT NULL,
    stream {{key}} NOT NULL,
    cursor_value {{text}},
    state {{text}},
    reading {{text}},
    updated_at {{text}} NOT NULL,
    PRIMARY KEY (sync, stream)
)"""


@dataclass(frozen=True, slots=True)
class CursorTable:
    """The table within one transaction."""

    query: Callable[[str, Sequence[object]], Sequence[Sequence[object]]]
    """Sends a statement with its values; gives its rows."""
    is_there: bool
    mark: str = "?"
    types: StateTypes = field(default_factory=StateTypes)

    def prepare(self, sync: str, stream: str) -> None:
        """A run begins the stream from its start: make its row, forget what an earlier run had
        read without coming to an end."""
        if not self.is_there:
            create = _CREATE.format(key=self.types.key, text=self.types.text)
            self.query(create + self.types.options, ())
        if not self._rows(sync, stream):
            self._insert(sync, stream)
        self.query(
            f"UPDATE {CURSORS_TABLE} SET reading = NULL {self._of_stream}",  # noqa: S608
            _names(sync, stream),
        )

    def read(self, sync: str, stream: str) -> tuple[CursorState | None, CursorReading | None]:
        """What is known. Raises DestinationError when it can't be read."""
        found = self._rows(sync, stream) if self.is_there else ()
        if not found:
            return None, None
        state, reading = found[0]
        try:
            return (
                None if state is None else CursorState.model_validate(loads(str(state))),
                None if reading is None else CursorReading.model_validate(loads(str(reading))),
            )
        except (ValidationError, ValueError) as error:
            raise DestinationError(
                f"Nobody can tell how far {stream} was read",
                cause=f"{CURSORS_TABLE} was changed by another program or a newer version",
                next_step="Run with --full-refresh.",
                details=str(error),
            ) from error

    def write(self, sync: str, checkpoint: Checkpoint) -> None:
        """With a checkpoint: how far it is."""
        if checkpoint.reading is not None:
            self.query(
                f"UPDATE {CURSORS_TABLE} SET reading = {self.mark},"  # noqa: S608
                f" updated_at = {self.mark} {self._of_stream}",
                (_text(checkpoint.reading), _now(), *_names(sync, checkpoint.stream)),
            )
        elif checkpoint.finished:
            self.set(sync, checkpoint.stream, checkpoint.cursor)

    def set(self, sync: str, stream: str, state: CursorState | None) -> None:
        """Put a state in place of what is there."""
        if not self.is_there:
            create = _CREATE.format(key=self.types.key, text=self.types.text)
            self.query(create + self.types.options, ())
        if not self._rows(sync, stream):
            self._insert(sync, stream)
        self.query(
            f"UPDATE {CURSORS_TABLE} SET cursor_value = {self.mark}, state = {self.mark},"  # noqa: S608
            f" reading = NULL, updated_at = {self.mark} {self._of_stream}",
            (
                None if state is None else str(state.value),
                None if state is None else _text(state),
                _now(),
                *_names(sync, stream),
            ),
        )

    def _insert(self, sync: str, stream: str) -> None:
        self.query(
            f"INSERT INTO {CURSORS_TABLE} (sync, stream, updated_at)"  # noqa: S608
            f" VALUES ({self.mark}, {self.mark}, {self.mark})",
            (*_names(sync, stream), _now()),
        )

    def _rows(self, sync: str, stream: str) -> Sequence[Sequence[object]]:
        return self.query(
            f"SELECT state, reading FROM {CURSORS_TABLE} {self._of_stream}",  # noqa: S608
            _names(sync, stream),
        )

    @property
    def _of_stream(self) -> str:
        return f"WHERE sync = {self.mark} AND stream = {self.mark}"


def with_cursor(
    found: Checkpoint | None,
    stream: str,
    state: CursorState | None,
    reading: CursorReading | None,
) -> Checkpoint | None:
    """A checkpoint with how far it is. A state that a person has set may be all there is."""
    if found is None and state is None:
        return None
    known = found or Checkpoint(run_uid="", stream=stream, batch=0)
    return known.model_copy(update={"cursor": state, "reading": reading})


def _names(sync: str, stream: str) -> tuple[str, str]:
    """As text that every database takes."""
    return key_text(sync), key_text(stream)


def _text(known: CursorState | CursorReading) -> str:
    return dumps(known.model_dump(mode="python"))


def _now() -> str:
    return datetime.now(UTC).isoformat()
