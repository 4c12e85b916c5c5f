"""The state table beside the data: each stream's checkpoint, written in its batch's transaction."""

import sqlite3
from datetime import UTC, datetime

from pydantic import ValidationError

from migrateiq_desktop.engine.ports import Checkpoint
from migrateiq_desktop.model.errors import DestinationError
from migrateiq_desktop.model.exact_json import dumps, loads
from migrateiq_desktop.model.run import Counts
from migrateiq_desktop.model.schema import StreamSchema

STATE_TABLE = "_migrateiq_state"

_CREATE = f"""CREATE TABLE IF NOT EXISTS {STATE_TABLE} (
    sync TEXT NOT NULL,
    stream TEXT NOT NULL,
    run TEXT NOT NULL,
    batch INTEGER NOT NULL,
    position TEXT,
    exhausted INTEGER NOT NULL,
    finished INTEGER NOT NULL,
    counts TEXT NOT NULL,
    total INTEGER,
    table_schema TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    PRIMARY KEY (sync, stream)
)"""
_FIELDS = "run, batch, position, exhausted, finished, counts, total, table_schema"


def read_checkpoint(connection: sqlite3.Connection, sync: str, stream: str) -> Checkpoint | None:
    """The last checkpoint of a sync's stream. Raises DestinationError when it can't be read."""
    there = connection.execute(
        "SELECT 1 FROM sqlite_master WHERE name = ? AND type = 'table'", (STATE_TABLE,)
    ).fetchone()
    if there is None:
        return None
    row = connection.execute(
        f"SELECT {_FIELDS} FROM {STATE_TABLE} WHERE sync = ? AND stream = ?",  # noqa: S608
        (sync, stream),
    ).fetchone()
    if row is None:
        return None
    run, batch, position, exhausted, finished, counts, total, table_schema = row
    try:
        return Checkpoint(
            run_uid=run,
            stream=stream,
            batch=batch,
            position=None if position is None else loads(position),
            exhausted=bool(exhausted),
            finished=bool(finished),
            counts=Counts.model_validate_json(counts),
            total=total,
            table_schema=StreamSchema.model_validate_json(table_schema),
        )
    except (ValidationError, ValueError) as error:
        raise DestinationError(
            f"The checkpoint of {stream} can't be read",
            cause=f"the table {STATE_TABLE} was changed by another program or a newer version",
            next_step=f"Remove the stream's row from {STATE_TABLE}, and start the sync anew.",
            details=str(error),
        ) from error


def reset_checkpoint(connection: sqlite3.Connection, sync: str, stream: str, run_uid: str) -> None:
    """A run begins the stream from its start. What became of its fields before stays known."""
    connection.execute(_CREATE)
    connection.execute(
        f"INSERT INTO {STATE_TABLE} (sync, stream, {_FIELDS}, updated_at)"  # noqa: S608
        " VALUES (?, ?, ?, 0, NULL, 0, 0, ?, NULL, ?, ?)"
        " ON CONFLICT (sync, stream) DO UPDATE SET run = excluded.run, batch = 0, position = NULL,"
        " exhausted = 0, finished = 0, counts = excluded.counts, total = NULL,"
        " updated_at = excluded.updated_at",
        (
            sync,
            stream,
            run_uid,
            Counts().model_dump_json(),
            StreamSchema().model_dump_json(),
            _now(),
        ),
    )


def write_checkpoint(
    connection: sqlite3.Connection, sync: str, checkpoint: Checkpoint, *, after_batch: int
) -> None:
    """Move the checkpoint on. Raises DestinationError when it isn't where this run left it: then
    another process works on the same stream, and this batch must not be committed."""
    moved = connection.execute(
        f"UPDATE {STATE_TABLE} SET batch = ?, position = ?, exhausted = ?, finished = ?,"  # noqa: S608
        " counts = ?, total = ?, table_schema = ?, updated_at = ?"
        " WHERE sync = ? AND stream = ? AND run = ? AND batch = ? AND finished = 0",
        (
            checkpoint.batch,
            None if checkpoint.position is None else dumps(checkpoint.position),
            checkpoint.exhausted,
            checkpoint.finished,
            checkpoint.counts.model_dump_json(),
            checkpoint.total,
            checkpoint.table_schema.model_dump_json(),
            _now(),
            sync,
            checkpoint.stream,
            checkpoint.run_uid,
            after_batch,
        ),
    ).rowcount
    if moved != 1:
        raise DestinationError(
            f"Another run of the same sync works on {checkpoint.stream}",
            cause="the checkpoint in the destination was moved by it",
            next_step="Wait for the other run; then run the sync again.",
        )


def _now() -> str:
    return datetime.now(UTC).isoformat()
