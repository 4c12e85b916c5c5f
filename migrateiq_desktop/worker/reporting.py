"""What a run's parts say, as events: log lines, and rejected records that wait to be stored."""

import asyncio
import logging
import traceback
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from typing import Literal

from migrateiq_desktop.model.errors import InternalError
from migrateiq_desktop.model.events import LogLine, RecordsRejected, StreamResumed, WorkerEvent
from migrateiq_desktop.model.exact_json import dumps
from migrateiq_desktop.model.run import RejectedRecord

Emit = Callable[[WorkerEvent], None]
RECORDS_AT_ONCE = 100
LENGTH_AT_ONCE = 128 * 1024
"""Of records, and of the characters of their texts, in one event: whoever reads it, in the
window's own process, isn't held up. A record that is longer comes by itself."""

_LEVELS: tuple[tuple[int, Literal["DEBUG", "INFO", "WARNING", "ERROR"]], ...] = (
    (logging.ERROR, "ERROR"),
    (logging.WARNING, "WARNING"),
    (logging.INFO, "INFO"),
)


class EventLogHandler(logging.Handler):
    """Turns log records into events."""

    def __init__(self, emit: Emit) -> None:
        super().__init__()
        self._emit = emit

    def emit(self, record: logging.LogRecord) -> None:
        """Say the line."""
        level = next((name for least, name in _LEVELS if record.levelno >= least), "DEBUG")
        try:
            message = self.format(record)
            at = datetime.fromtimestamp(record.created, UTC)
            self._emit(LogLine(at=at, level=level, message=message))
        except BrokenPipeError:
            # nobody listens any more: the process is about to end
            return


def log_to(emit: Emit, level: Literal["DEBUG", "INFO"]) -> None:
    """Send the log of our own modules there; of libraries only warnings, which name no request."""
    handler = EventLogHandler(emit)
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    logging.getLogger("migrateiq_desktop").setLevel(level)


class AcknowledgedSink:
    """Hands rejected records to the other side, and waits until they are stored there."""

    def __init__(self, emit: Emit) -> None:
        self._emit = emit
        self._number = 0
        self._waiting: dict[int, asyncio.Future[None]] = {}

    async def keep(self, records: Sequence[RejectedRecord]) -> None:
        """Returns once they are stored for good."""
        answers = []
        for some in in_pieces(records):
            number, answer = self._expect()
            answers.append(answer)
            self._emit(RecordsRejected(number=number, records=some))
        await asyncio.gather(*answers)

    async def forget_after(self, stream: str, batch: int) -> None:
        """Drop those of batches that never got committed."""
        number, answer = self._expect()
        self._emit(StreamResumed(number=number, stream=stream, batch=batch))
        await answer

    def acknowledge(self, number: int) -> None:
        """The other side has done what that number asked for."""
        answer = self._waiting.pop(number, None)
        if answer is not None and not answer.done():
            answer.set_result(None)

    def _expect(self) -> tuple[int, asyncio.Future[None]]:
        self._number += 1
        answer: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting[self._number] = answer
        return self._number, answer


def in_pieces(records: Sequence[RejectedRecord]) -> Iterator[tuple[RejectedRecord, ...]]:
    """Records in their order, so many at once as one event may hold."""
    piece: list[RejectedRecord] = []
    length = 0
    for record in records:
        added = len(dumps(record.record))
        if piece and (len(piece) >= RECORDS_AT_ONCE or length + added > LENGTH_AT_ONCE):
            yield tuple(piece)
            piece, length = [], 0
        piece.append(record)
        length += added
    if piece:
        yield tuple(piece)


def fault_of_ours(error: BaseException) -> InternalError:
    """The error for what nobody foresaw."""
    return InternalError(
        "MigrateIQ Desktop made a mistake",
        cause=f"{type(error).__name__}: {error}"[:500],
        next_step="Please report it with the details. What was loaded before is whole.",
        details="".join(traceback.format_exception(error))[-8000:],
    )
