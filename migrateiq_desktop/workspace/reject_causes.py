"""The causes that rejected records are counted by: each is kept once a sync."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass

from sqlalchemy import Connection, delete, select, text, update
from sqlalchemy.dialects.sqlite import insert as upsert

from . import tables

_FOUND = text(
    # from the keys to the causes, each by the unique index
    """
    SELECT reject_causes.id, stream, field, cause
    FROM json_each(:keys) AS wanted CROSS JOIN reject_causes
    WHERE sync = :sync AND stream = json_extract(wanted.value, '$[0]')
        AND field = json_extract(wanted.value, '$[1]')
        AND cause = json_extract(wanted.value, '$[2]')
    """
)


@dataclass(frozen=True, slots=True)
class CauseKey:
    """What one cause is known by within a sync; `field` is empty for a whole record."""

    stream: str
    field: str
    cause: str


def kept_causes(
    connection: Connection, run_id: int, keys: Iterable[CauseKey]
) -> Mapping[CauseKey, int]:
    """The numbers of causes, of which those that are new are kept now."""
    sync = connection.scalar(select(tables.runs.c.sync).where(tables.runs.c.id == run_id))
    wanted = list(dict.fromkeys(keys))
    connection.execute(
        upsert(tables.reject_causes).on_conflict_do_nothing(),
        [{"sync": sync, **asdict(key), "open": 0, "retried": 0, "discarded": 0} for key in wanted],
    )
    listed = json.dumps([(key.stream, key.field, key.cause) for key in wanted])
    found = connection.execute(_FOUND, {"sync": sync, "keys": listed})
    return {CauseKey(stream, field, cause): number for number, stream, field, cause in found}


def rename_sync(connection: Connection, name: str, new_name: str) -> None:
    """Its causes follow a sync's new name; those that the name has already take the records in."""
    if name == new_name:
        return
    old, new = tables.reject_causes.alias(), tables.reject_causes.alias()
    same = (old.c.stream == new.c.stream, old.c.field == new.c.field, old.c.cause == new.c.cause)
    query = select(old.c.id, new.c.id).where(old.c.sync == name, new.c.sync == new_name, *same)
    records, counts = tables.rejected_records, tables.reject_counts
    causes = tables.reject_causes
    for before, after in connection.execute(query).all():
        # triggers count them anew
        moved = update(records).where(records.c.cause_id == before).values(cause_id=after)
        connection.execute(moved)
        connection.execute(delete(counts).where(counts.c.cause_id == before))
        connection.execute(delete(causes).where(causes.c.id == before))
    connection.execute(update(causes).where(causes.c.sync == name).values(sync=new_name))
