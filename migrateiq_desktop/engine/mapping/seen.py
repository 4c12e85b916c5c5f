"""Remembers which keys a stream has had, for `unique` and `deduplicate`: as many as there are.

Kept in a temporary SQLite database of this process, which spills to disk beyond a fixed cache, so
that memory stays bounded. Holds hashes only. What is new goes with each batch to the destination.
"""

import sqlite3
from collections.abc import Iterable

from migrateiq_desktop.engine.ports import SeenKey

CACHE_KIB = 32 * 1024


class SeenKeys:
    """Keys with what is remembered of each. Used by one thread at a time."""

    def __init__(self) -> None:
        # without a name SQLite makes a file that nobody else can open and that ends with it
        self._database = sqlite3.connect("", check_same_thread=False, isolation_level=None)
        self._database.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
        self._database.execute("PRAGMA journal_mode = OFF")
        self._database.execute("CREATE TABLE seen (key BLOB PRIMARY KEY, note TEXT) WITHOUT ROWID")
        self._database.execute("BEGIN")
        self._new: dict[bytes, str | None] = {}

    def add(self, key: bytes) -> bool:
        """Remember a key. False when it was known."""
        done = self._database.execute("INSERT OR IGNORE INTO seen VALUES (?, NULL)", (key,))
        if done.rowcount == 0:
            return False
        self._new[key] = None
        return True

    def note(self, key: bytes) -> tuple[bool, str | None]:
        """Whether a key is known, and what was noted of it."""
        row = self._database.execute("SELECT note FROM seen WHERE key = ?", (key,)).fetchone()
        return (False, None) if row is None else (True, row[0])

    def put(self, key: bytes, note: str | None) -> None:
        """Note something of a key, whether it was known or not."""
        self._database.execute("INSERT OR REPLACE INTO seen VALUES (?, ?)", (key, note))
        self._new[key] = note

    def take_new(self) -> tuple[SeenKey, ...]:
        """What came since this was asked for the last time: it belongs to the batch."""
        new = tuple(self._new.items())
        self._new.clear()
        return new

    def restore(self, keys: Iterable[SeenKey]) -> None:
        """Know again what was committed."""
        self._database.executemany("INSERT OR REPLACE INTO seen VALUES (?, ?)", keys)

    def close(self) -> None:
        """Forget everything."""
        self._database.close()
