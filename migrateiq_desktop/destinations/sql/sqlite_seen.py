"""What a run has to remember of its records, beside the data: hashes, gone when it is finished.

Always inside the caller's transaction, so that they are as exact as the checkpoint.
"""

import sqlite3
from collections.abc import Sequence

from migrateiq_desktop.engine.ports import SeenKey

SEEN_TABLE = "_migrateiq_seen"

_CREATE = f"""CREATE TABLE IF NOT EXISTS {SEEN_TABLE} (
    sync TEXT NOT NULL,
    stream TEXT NOT NULL,
    key BLOB NOT NULL,
    note TEXT,
    PRIMARY KEY (sync, stream, key)
) WITHOUT ROWID"""


def keep_seen(
    connection: sqlite3.Connection, sync: str, stream: str, seen: Sequence[SeenKey]
) -> None:
    """Add keys, in place of equal ones."""
    if not seen:
        return
    connection.execute(_CREATE)
    connection.executemany(
        f"INSERT OR REPLACE INTO {SEEN_TABLE} VALUES (?, ?, ?, ?)",  # noqa: S608
        ((sync, stream, key, note) for key, note in seen),
    )


def read_seen(
    connection: sqlite3.Connection, sync: str, stream: str, *, after: bytes, limit: int
) -> tuple[SeenKey, ...]:
    """The next keys in their order."""
    if not _is_there(connection):
        return ()
    rows = connection.execute(
        f"SELECT key, note FROM {SEEN_TABLE}"  # noqa: S608
        " WHERE sync = ? AND stream = ? AND key > ? ORDER BY key LIMIT ?",
        (sync, stream, after, limit),
    )
    return tuple((bytes(key), note) for key, note in rows)


def forget_seen(connection: sqlite3.Connection, sync: str, stream: str) -> None:
    """The stream begins anew, or is finished; with the last stream the table goes too."""
    if not _is_there(connection):
        return
    connection.execute(
        f"DELETE FROM {SEEN_TABLE} WHERE sync = ? AND stream = ?",  # noqa: S608
        (sync, stream),
    )
    if connection.execute(f"SELECT 1 FROM {SEEN_TABLE} LIMIT 1").fetchone() is None:  # noqa: S608
        connection.execute(f"DROP TABLE {SEEN_TABLE}")


def _is_there(connection: sqlite3.Connection) -> bool:
    found = connection.execute(
        "SELECT 1 FROM sqlite_master WHERE name = ? AND type = 'table'", (SEEN_TABLE,)
    ).fetchone()
    return found is not None
