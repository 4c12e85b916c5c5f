"""When requests went out and when the next one may: shared by every process of a workspace.

A small file a connector. A place in it is taken before its moment has come, so that nobody asks
twice, nobody is overtaken, and a process that dies leaves a place unused and nothing locked.
"""

import errno
import logging
import math
import os
import struct
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from migrateiq_desktop.model.connector import RateLimit

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_log = logging.getLogger(__name__)

MOST_PLACES = 10_000
"""Of one window: a limit of more requests is kept in parts of its time, evenly."""
_HEAD = struct.Struct("<8sIIIddd")
_PLACE = struct.Struct("<d")
_MARK = b"MIQpace1"
_NEVER = -math.inf
ALONE_SECONDS = 60.0
"""So long nobody looks whether a file that was not let go of is free again."""


class LedgerBusyError(Exception):
    """Another process has the file just now."""


class Store(Protocol):
    """Bytes that are read and written while nobody else does."""

    def read(self, offset: int, size: int) -> bytes:
        """Perhaps fewer."""
        ...

    def write(self, offset: int, data: bytes) -> None:
        """All of them."""
        ...


@dataclass(slots=True)
class Memory:
    """The bytes of a ledger that nobody shares."""

    content: bytearray

    def read(self, offset: int, size: int) -> bytes:
        """Perhaps fewer."""
        return bytes(self.content[offset : offset + size])

    def write(self, offset: int, data: bytes) -> None:
        """All of them."""
        self.content[offset : offset + len(data)] = data


@dataclass(slots=True)
class _File:
    number: int

    def read(self, offset: int, size: int) -> bytes:
        os.lseek(self.number, offset, os.SEEK_SET)
        return os.read(self.number, size)

    def write(self, offset: int, data: bytes) -> None:
        os.lseek(self.number, offset, os.SEEK_SET)
        if os.write(self.number, data) != len(data):
            raise OSError(f"{len(data)} bytes could not be written")


@dataclass(frozen=True, slots=True)
class Place:
    """When a request may go, in seconds of the monotonic clock, and what it has to wait for."""

    at: float
    held: bool = False
    """The server's own word is what it waits for."""
    status: int = 0
    """The server's answer that meant it; 0: it told beforehand."""
    paced: bool = False
    """Few are left until the server's limit starts anew."""


@dataclass(slots=True)
class _Head:
    places: int
    turn: int = 0
    """Which place is the next: that of the request that went so many requests ago."""
    status: int = 0
    not_before: float = _NEVER
    last: float = _NEVER
    written: float = _NEVER


class Ledger:
    """The rules, over bytes that are this process's own or a file's."""

    def __init__(self, limit: RateLimit | None, path: Path | None = None) -> None:
        """Without a path, or where it can't be written, nothing is shared."""
        self._places = min(limit.requests, MOST_PLACES) if limit else 0
        self._span = limit.per_seconds * self._places / limit.requests if limit else 0.0
        self._memory = Memory(bytearray())
        self._file = None if path is None else _opened(path)
        self._alone_until = _NEVER
        self._untold: tuple[float, int] | None = None
        """A moment before which no request may go, and why: the others don't know of it yet."""

    def reserve(self, now: float, gap: float = 0.0) -> Place:
        """Take the next place, at least `gap` seconds after the one before.

        Raises LedgerBusyError: nothing here waits for another process.
        """
        with self._store(now) as store:
            head = self._told(self._head(store, now))
            place = Place(now)
            if self._places:
                oldest = self._place(store, head.turn)
                place = _later(place, Place(oldest + self._span))
            place = _later(place, Place(head.last + gap, paced=True)) if gap > 0 else place
            place = _later(place, Place(head.not_before, held=True, status=head.status))
            if self._places:
                store.write(_HEAD.size + head.turn * _PLACE.size, _PLACE.pack(place.at))
                head.turn = (head.turn + 1) % self._places
            head.last, head.written = place.at, now
            _put(store, head)
        return place

    def hold(self, now: float, until: float, status: int) -> None:
        """No request before that moment, whoever sends it."""
        if self._untold is None or until > self._untold[0]:
            self._untold = until, status
        # while another process has the file, it is told with the next place that is taken
        with suppress(LedgerBusyError):
            self.held(now)

    def held(self, now: float) -> bool:
        """Whether such a moment is still to come. Raises LedgerBusyError."""
        with self._store(now) as store:
            known = self._untold
            head = self._told(self._head(store, now))
            if known is not None:
                head.written = now
                _put(store, head)
            return head.not_before > now

    def part(self, now: float) -> None:
        """Keep to the limit alone for a while, since another process doesn't let go of the file:
        it may be stopped. What stands there is where this process goes on from."""
        _log.warning(
            "another run doesn't let go of the shared rate budget: going on with one of our own"
        )
        self._alone_until = now + ALONE_SECONDS
        if self._file is not None:
            size = _HEAD.size + self._places * _PLACE.size
            self._memory = Memory(bytearray(_File(self._file).read(0, size)))

    def close(self) -> None:
        """Let go of the file."""
        if self._file is not None:
            os.close(self._file)
            self._file = None

    @contextmanager
    def _store(self, now: float) -> Iterator[Store]:
        if self._file is None or now < self._alone_until:
            yield self._memory
            return
        if not _lock(self._file):
            raise LedgerBusyError
        try:
            yield _File(self._file)
        finally:
            _unlock(self._file)

    def _told(self, head: _Head) -> _Head:
        """With what the others don't know yet."""
        if self._untold is not None and self._untold[0] > head.not_before:
            head.not_before, head.status = self._untold
        self._untold = None
        return head

    def _head(self, store: Store, now: float) -> _Head:
        """What stands there; made anew where it can't be right."""
        found = store.read(0, _HEAD.size)
        if len(found) == _HEAD.size:
            mark, places, turn, status, not_before, last, written = _HEAD.unpack(found)
            # the clock starts at zero with the computer: what is from before tells nothing
            if mark == _MARK and written <= now and turn < max(places, 1):
                head = _Head(places, turn, status, not_before, last, written)
                return head if places == self._places else self._resized(store, head)
        head = _Head(self._places)
        self._lay_out(store, head, [])
        return head

    def _resized(self, store: Store, before: _Head) -> _Head:
        """The limit was changed: the newest places stay known."""
        size = before.places * _PLACE.size
        raw = store.read(_HEAD.size, size)
        known = sorted(at for (at,) in _PLACE.iter_unpack(raw[: len(raw) // 8 * 8]) if at > _NEVER)
        head = _Head(self._places, 0, before.status, before.not_before, before.last, before.written)
        self._lay_out(store, head, known[-self._places :] if self._places else [])
        return head

    def _lay_out(self, store: Store, head: _Head, known: list[float]) -> None:
        empty = [_NEVER] * (self._places - len(known))
        _put(store, head)
        store.write(_HEAD.size, b"".join(map(_PLACE.pack, [*empty, *known])))

    def _place(self, store: Store, turn: int) -> float:
        found = store.read(_HEAD.size + turn * _PLACE.size, _PLACE.size)
        value: float = _PLACE.unpack(found)[0] if len(found) == _PLACE.size else _NEVER
        return _NEVER if math.isnan(value) else value


def _later(one: Place, other: Place) -> Place:
    return other if other.at > one.at else one


def _put(store: Store, head: _Head) -> None:
    store.write(
        0,
        _HEAD.pack(
            _MARK, head.places, head.turn, head.status, head.not_before, head.last, head.written
        ),
    )


def _opened(path: Path) -> int | None:
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
        return os.open(path, flags, 0o600)
    except OSError as error:
        # a full disk, for example: each process keeps to the limit by itself then
        _log.warning("the rate budget can't be shared with other runs: %s", error)
        return None


def _lock(file: int) -> bool:
    """Whether nobody else has it: it is held for a few system calls, so a holder that is stopped
    or has gone to sleep must not stop us too."""
    try:
        if sys.platform == "win32":
            os.lseek(file, 1 << 30, os.SEEK_SET)
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in {errno.EACCES, errno.EAGAIN, errno.EDEADLK}:
            return False
        raise
    return True


def _unlock(file: int) -> None:
    if sys.platform == "win32":
        os.lseek(file, 1 << 30, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_UNLCK, 1)
    else:
        fcntl.flock(file, fcntl.LOCK_UN)
