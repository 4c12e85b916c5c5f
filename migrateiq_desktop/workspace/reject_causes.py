"""The causes that rejected records are counted by: each is kept once a sync."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert as upsert

from . import tables

_TABLE = tables.reject_causes.c


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
    found: dict[CauseKey, int] = {}
    for key in dict.fromkeys(keys):
        values = {"sync": sync, "stream": key.stream, "field": key.field, "cause": key.cause}
        connection.execute(
            upsert(tables.reject_causes)
            .values(**values, open=0, retried=0, discarded=0)
            .on_conflict_do_nothing()
        )
        query = select(_TABLE.id).filter_by(**values)
        found[key] = int(connection.execute(query).scalar_one())
    return found
