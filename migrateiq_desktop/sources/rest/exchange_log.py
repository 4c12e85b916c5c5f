"""The list of a run's requests: a line for each in a file beside the run's log. Sends nothing.

It must cost next to nothing: lines are gathered, and written a few times a second.
"""

import asyncio
import logging
import os
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from migrateiq_desktop.engine.ports import Clock
from migrateiq_desktop.model.exchanges import Exchange, Outcome, written

from .addresses import shown
from .client import Answer, PageRequest
from .showing import shown_headers

_log = logging.getLogger(__name__)

FLUSH_SECONDS = 0.5
WITH_HEADERS = 20
"""So many good answers are kept with their headers; of what failed all, while there is room."""
LARGEST = 32 * 1024 * 1024
"""Bytes, of some 300,000 requests. Beyond that only what failed or was repeated is listed."""
LARGEST_IN_ALL = 40 * 1024 * 1024

Clean = Callable[[str], str]


class Told(Protocol):
    """Hears of one request, try by try."""

    def going(self) -> None:
        """It goes out now."""
        ...

    def again(self, answer: Answer | None, reason: str, wait: tuple[float, bool]) -> None:
        """It came to nothing and is repeated after so many seconds; True: as the server asked."""
        ...

    def failed(self, answer: Answer | None, reason: str) -> None:
        """It came to nothing."""
        ...

    def answered(self, answer: Answer) -> None:
        """It is answered well; listed once its records are counted."""
        ...

    def counted(self, records: int | None) -> None:
        """So many records came; None: nobody counts them."""
        ...


class Unlisted:
    """Hears and keeps nothing. Implements `Told`."""

    def going(self) -> None:
        """Nothing."""

    def again(self, answer: Answer | None, reason: str, wait: tuple[float, bool]) -> None:
        """Nothing."""

    def failed(self, answer: Answer | None, reason: str) -> None:
        """Nothing."""

    def answered(self, answer: Answer) -> None:
        """Nothing."""

    def counted(self, records: int | None) -> None:
        """Nothing."""


UNLISTED = Unlisted()


class ExchangeLog:
    """The file of one run. Goes on at its end when the run does."""

    def __init__(self, path: Path, clock: Clock, clean: Clean, *, largest: int = LARGEST) -> None:
        """`clean` masks secrets in a text."""
        self.clock = clock
        self.clean = clean
        self._path = path
        self._largest = largest
        self._largest_in_all = largest * LARGEST_IN_ALL // LARGEST
        self._lines: list[bytes] = []
        self._size = 0
        self._file: int | None = None
        self._broken = False
        self._timer: asyncio.TimerHandle | None = None
        self._with_headers = 0
        self._held: dict[Listed, None] = {}

    def asking(self, stream: str, request: PageRequest) -> "Listed":
        """A request that is about to be made for a stream."""
        return Listed(self, stream, request)

    @property
    def wants_headers(self) -> bool:
        """Whether a good answer is still kept with its headers."""
        return self._with_headers < WITH_HEADERS

    def hold(self, one: "Listed") -> None:
        """It is answered, and its records are still to be counted."""
        self._held[one] = None

    def release(self, one: "Listed") -> bool:
        """Whether it was held until now."""
        if one not in self._held:
            return False
        del self._held[one]
        return True

    def add(self, exchange: Exchange) -> None:
        """List it, as far as there is room."""
        if self._broken or (self._size >= self._largest and not exchange.troubled):
            return
        if exchange.outcome is Outcome.GOOD and exchange.got:
            self._with_headers += 1
        line = written(exchange)
        self._size += len(line)
        if self._size <= self._largest_in_all:
            self._lines.append(line)
        if self._timer is None:
            loop = asyncio.get_running_loop()
            self._timer = loop.call_later(FLUSH_SECONDS, self._flush)

    def close(self) -> None:
        """Write what is left, also what nobody has counted."""
        for one in tuple(self._held):
            one.counted(None)
        if self._timer is not None:
            self._timer.cancel()
        self._flush()
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def _flush(self) -> None:
        self._timer = None
        lines, self._lines = self._lines, []
        if not lines or self._broken:
            return
        try:
            if self._file is None:
                self._file = self._opened()
            os.write(self._file, b"".join(lines))
        except OSError as error:
            # a full disk: the run itself says so when it meets it
            self._broken = True
            _log.warning("the list of the run's requests can't be written: %s", error)

    def _opened(self) -> int:
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT
        flags |= getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
        file = os.open(self._path, flags, 0o600)
        before = os.fstat(file).st_size
        self._size += before
        if before:
            # the line of a worker that was killed may have no end
            os.write(file, b"\n")
        return file


class Listed:
    """One request, try by try. Implements `Told`."""

    __slots__ = (
        "_answer",
        "_at",
        "_attempt",
        "_free",
        "_log",
        "_request",
        "_sent",
        "_stream",
        "_under_way",
    )

    def __init__(self, log: ExchangeLog, stream: str, request: PageRequest) -> None:
        self._log = log
        self._stream = stream
        self._request = request
        self._attempt = 0
        self._free = log.clock.monotonic()
        """Since when it might have gone out."""
        self._sent = self._free
        self._at = 0.0
        self._answer: Answer | None = None
        self._under_way = False

    def going(self) -> None:
        """It goes out now."""
        clock = self._log.clock
        self._attempt += 1
        self._at, self._sent = clock.time(), clock.monotonic()
        self._under_way = True

    def again(self, answer: Answer | None, reason: str, wait: tuple[float, bool]) -> None:
        """It came to nothing and is repeated after so many seconds; True: as the server asked."""
        self._note(Outcome.AGAIN, answer, None, reason, wait)
        self._free = self._log.clock.monotonic()

    def failed(self, answer: Answer | None, reason: str) -> None:
        """It came to nothing. Before it has gone out there is nothing to list."""
        if self._under_way:
            self._note(Outcome.FAILED, answer, None, reason)

    def answered(self, answer: Answer) -> None:
        """It is answered well; listed once its records are counted."""
        self._answer = answer
        self._log.hold(self)

    def counted(self, records: int | None) -> None:
        """So many records came; what is counted twice was listed the first time."""
        if self._log.release(self):
            self._note(Outcome.GOOD, self._answer, records)
            self._answer = None

    def _note(
        self,
        outcome: Outcome,
        answer: Answer | None,
        records: int | None,
        reason: str = "",
        wait: tuple[float, bool] | None = None,
    ) -> None:
        log = self._log
        self._under_way = False
        keep = outcome is not Outcome.GOOD or log.wants_headers
        elapsed = log.clock.monotonic() - self._sent if answer is None else answer.elapsed
        log.add(
            Exchange(
                at=self._at,
                stream=self._stream,
                method=self._request.method,
                address=log.clean(shown(self._request.url)),
                attempt=self._attempt,
                outcome=outcome,
                status=None if answer is None else answer.status,
                records=records,
                received_bytes=0 if answer is None else answer.received_bytes,
                milliseconds=round(elapsed * 1000, 1),
                waited_seconds=round(self._sent - self._free, 2),
                reason=log.clean(reason),
                again_seconds=None if wait is None else round(wait[0], 1),
                as_asked=wait is not None and wait[1],
                sent=self._masked(answer.sent) if answer and keep else (),
                got=self._masked(tuple(answer.headers.items())) if answer and keep else (),
            )
        )

    def _masked(self, headers: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
        clean = self._log.clean
        return tuple((name, clean(value)) for name, value in shown_headers(headers))


def told_of(log: ExchangeLog | None, stream: str, request: PageRequest) -> Told:
    """Who hears of a request."""
    return UNLISTED if log is None else log.asking(stream, request)
