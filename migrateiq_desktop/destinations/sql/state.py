"""The state table beside the data: each stream's checkpoint, written in its batch's statements.

The same for every database that knows ordinary SQL.
"""

from datetime import UTC, datetime
from hashlib import sha256

from pydantic import ValidationError

from migrateiq_desktop.engine.ports import Checkpoint
from migrateiq_desktop.model.errors import DestinationError
from migrateiq_desktop.model.exact_json import dumps, loads
from migrateiq_desktop.model.run import Counts
from migrateiq_desktop.model.schema import StreamSchema

from .transactions import Statements

STATE_TABLE = "_migrateiq_state"

_CREATE = f"""CREATE TABLE IF NOT EXISTS {STATE_TABLE} (
    sync {{key}} NOT NULL,
    stream {{key}} NOT NULL,
    run {{text}} NOT NULL,
    batch BIGINT NOT NULL,
    position {{text}},
    exhausted BOOLEAN NOT NULL,
    finished BOOLEAN NOT NULL,
    counts {{text}} NOT NULL,
    total BIGINT,
    table_schema {{text}} NOT NULL,
    updated_at {{text}} NOT NULL,
    PRIMARY KEY (sync, stream)
)"""
_LONGEST_KEY = 380
_FIELDS = "run, batch, position, exhausted, finished, counts, total, table_schema"


def read_checkpoint(statements: Statements, sync: str, stream: str) -> Checkpoint | None:
    """The last checkpoint of a sync's stream. Raises DestinationError when it can't be read."""
    if statements.kind_of(STATE_TABLE) != "table":
        return None
    mark = statements.mark
    found = statements.query(
        f"SELECT {_FIELDS} FROM {STATE_TABLE} WHERE sync = {mark} AND stream = {mark}",  # noqa: S608
        (key_text(sync), key_text(stream)),
    )
    if not found:
        return None
    run, batch, position, exhausted, finished, counts, total, table_schema = found[0]
    try:
        return Checkpoint.model_validate(
            {
                "run_uid": run,
                "stream": stream,
                "batch": batch,
                "position": None if position is None else loads(str(position)),
                "exhausted": bool(exhausted),
                "finished": bool(finished),
                "counts": Counts.model_validate_json(str(counts)),
                "total": total,
                "table_schema": StreamSchema.model_validate_json(str(table_schema)),
            }
        )
    except (ValidationError, ValueError) as error:
        raise DestinationError(
            f"The checkpoint of {stream} can't be read",
            cause=f"the table {STATE_TABLE} was changed by another program or a newer version",
            next_step=f"Remove the stream's row from {STATE_TABLE}, and start the sync anew.",
            details=str(error),
        ) from error


def reset_checkpoint(statements: Statements, sync: str, stream: str, run_uid: str) -> None:
    """A run begins the stream from its start. What became of its fields before stays known."""
    types = statements.state_types
    statements.query(_CREATE.format(key=types.key, text=types.text) + types.options)
    mark = statements.mark
    known = (key_text(sync), key_text(stream))
    none = Counts().model_dump_json()
    kept = statements.change(
        f"UPDATE {STATE_TABLE} SET run = {mark}, batch = 0, position = NULL, exhausted = false,"  # noqa: S608
        f" finished = false, counts = {mark}, total = NULL, updated_at = {mark}"
        f" WHERE sync = {mark} AND stream = {mark}",
        (run_uid, none, _now(), *known),
    )
    if not kept:
        statements.query(
            f"INSERT INTO {STATE_TABLE} (sync, stream, {_FIELDS}, updated_at) VALUES"  # noqa: S608
            f" ({mark}, {mark}, {mark}, 0, NULL, false, false, {mark}, NULL, {mark}, {mark})",
            (*known, run_uid, none, StreamSchema().model_dump_json(), _now()),
        )


def write_checkpoint(
    statements: Statements, sync: str, checkpoint: Checkpoint, *, after_batch: int
) -> None:
    """Move the checkpoint on. Raises DestinationError when it isn't where this run left it: then
    another process works on the same stream, and this batch must not be committed."""
    mark = statements.mark
    moved = statements.change(
        f"UPDATE {STATE_TABLE} SET batch = {mark}, position = {mark}, exhausted = {mark},"  # noqa: S608
        f" finished = {mark}, counts = {mark}, total = {mark}, table_schema = {mark},"
        f" updated_at = {mark} WHERE sync = {mark} AND stream = {mark} AND run = {mark}"
        f" AND batch = {mark} AND NOT finished",
        (
            checkpoint.batch,
            None if checkpoint.position is None else dumps(checkpoint.position),
            checkpoint.exhausted,
            checkpoint.finished,
            checkpoint.counts.model_dump_json(),
            checkpoint.total,
            checkpoint.table_schema.model_dump_json(),
            _now(),
            key_text(sync),
            key_text(checkpoint.stream),
            checkpoint.run_uid,
            after_batch,
        ),
    )
    if moved != 1:
        raise DestinationError(
            f"Another run of the same sync works on {checkpoint.stream}",
            cause="the checkpoint in the destination was moved by it",
            next_step="Wait for the other run; then run the sync again.",
        )


def restore_checkpoint(
    statements: Statements, sync: str, stream: str, before: Checkpoint | None, *, schema: bool
) -> None:
    """Put back what stood there before a run, and with `schema` what was known of its fields."""
    mark = statements.mark
    key = (key_text(sync), key_text(stream))
    of_stream = f"WHERE sync = {mark} AND stream = {mark}"
    if before is None or not before.run_uid:
        statements.change(f"DELETE FROM {STATE_TABLE} {of_stream}", key)  # noqa: S608
        return
    statements.change(
        f"UPDATE {STATE_TABLE} SET run = {mark}, batch = {mark}, position = {mark},"  # noqa: S608
        f" exhausted = {mark}, finished = {mark}, counts = {mark}, total = {mark},"
        f" updated_at = {mark} {of_stream}",
        (
            before.run_uid,
            before.batch,
            None if before.position is None else dumps(before.position),
            before.exhausted,
            before.finished,
            before.counts.model_dump_json(),
            before.total,
            _now(),
            *key,
        ),
    )
    if schema:
        statements.change(
            f"UPDATE {STATE_TABLE} SET table_schema = {mark} {of_stream}",  # noqa: S608
            (before.table_schema.model_dump_json(), *key),
        )


def note_schema(
    statements: Statements, sync: str, checkpoint: Checkpoint, schema: StreamSchema
) -> None:
    """Remember what is about to become of the stream's fields, before a table is changed for it:
    where that commits at once, a run that is killed must meet its own columns again."""
    mark = statements.mark
    statements.change(
        f"UPDATE {STATE_TABLE} SET table_schema = {mark} WHERE sync = {mark}"  # noqa: S608
        f" AND stream = {mark} AND run = {mark} AND NOT finished",
        (schema.model_dump_json(), key_text(sync), key_text(checkpoint.stream), checkpoint.run_uid),
    )


def is_at(statements: Statements, sync: str, checkpoint: Checkpoint) -> bool:
    """Whether the checkpoint stands in the destination already, written by the same run."""
    found = read_checkpoint(statements, sync, checkpoint.stream)
    return found is not None and (found.run_uid, found.batch, found.finished) == (
        checkpoint.run_uid,
        checkpoint.batch,
        checkpoint.finished,
    )


def key_text(name: str) -> str:
    """A name of ours or of a stream as text that every database takes, also as a key."""
    if len(name) > _LONGEST_KEY:
        digest = sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:32]
        name = f"{name[: _LONGEST_KEY - 33]}_{digest}"
    return name.replace("\0", "\N{SYMBOL FOR NULL}")


def _now() -> str:
    return datetime.now(UTC).isoformat()
