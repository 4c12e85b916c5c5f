"""What a run has to remember of its records, beside the data: hashes, gone when it is finished.

Always inside the caller's transaction, so that they are as exact as the checkpoint. The same for
every database: the table is filled as any other is. SQLite has its own, which came first.
"""

from collections.abc import Sequence
from hashlib import sha256

from migrateiq_desktop.engine.ports import ColumnRows, SeenKey
from migrateiq_desktop.model.schema import Column, FieldType, StreamSchema

from .transactions import Transaction

SEEN_TABLE = "_migrateiq_seen"

_KEY = ("owner", "hash")
_SCHEMA = StreamSchema(
    columns=tuple(Column(name=name, type=FieldType.TEXT) for name in (*_KEY, "note"))
)


def prepare_seen(transaction: Transaction) -> None:
    """Make the table."""
    if not _is_there(transaction):
        transaction.make_room(SEEN_TABLE, _SCHEMA, ColumnRows([]))
        transaction.ensure_key(SEEN_TABLE, _KEY)


def keep_seen(transaction: Transaction, sync: str, stream: str, seen: Sequence[SeenKey]) -> None:
    """Add keys, in place of equal ones, to the table that was prepared."""
    if not seen:
        return
    owner = _owner(sync, stream)
    keys, notes = [key.hex() for key, _ in seen], [note for _, note in seen]
    rows = ColumnRows([[[owner] * len(seen), keys, notes]])
    transaction.upsert(SEEN_TABLE, _KEY, _SCHEMA, rows)


def read_seen(
    transaction: Transaction, sync: str, stream: str, *, after: bytes, limit: int
) -> tuple[SeenKey, ...]:
    """The next keys in their order."""
    if not _is_there(transaction):
        return ()
    mark = transaction.mark
    found = transaction.query(
        f"SELECT hash, note FROM {SEEN_TABLE} WHERE owner = {mark} AND hash > {mark}"  # noqa: S608
        f" ORDER BY hash LIMIT {int(limit)}",
        (_owner(sync, stream), after.hex()),
    )
    return tuple((bytes.fromhex(str(key)), None if n is None else str(n)) for key, n in found)


def forget_seen(transaction: Transaction, sync: str, stream: str) -> None:
    """The stream begins anew, or is finished. The table stays: others may be using it."""
    if _is_there(transaction):
        transaction.query(
            f"DELETE FROM {SEEN_TABLE} WHERE owner = {transaction.mark}",  # noqa: S608
            (_owner(sync, stream),),
        )


def _owner(sync: str, stream: str) -> str:
    """Short, and of one length, so that any database can have it in a key."""
    return sha256(f"{sync}\0{stream}".encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _is_there(transaction: Transaction) -> bool:
    return transaction.kind_of(SEEN_TABLE) == "table"
