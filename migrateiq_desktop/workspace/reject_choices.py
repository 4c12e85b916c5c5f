"""Which rejected records are meant, as conditions on their table; every one is in an index."""

import json

from sqlalchemy import ColumnElement, Select, and_, func, or_, select

from migrateiq_desktop.model.rejects import RejectChoice
from migrateiq_desktop.model.run import COMPLETED_STATUSES

from . import tables

_TABLE = tables.rejected_records.c
_RUNS = tables.runs.c


def chosen(choice: RejectChoice) -> ColumnElement[bool]:
    """The records of a choice."""
    conditions = [_TABLE.state == choice.state]
    if choice.run_id is not None:
        conditions.append(_TABLE.run_id == choice.run_id)
    if choice.cause_id is not None:
        conditions.append(_TABLE.cause_id == choice.cause_id)
    if choice.ids:
        # as one parameter, however many they are
        listed = func.json_each(json.dumps(choice.ids)).table_valued("value")
        conditions.append(_TABLE.id.in_(select(listed.c.value)))
    return and_(*conditions)


def free() -> ColumnElement[bool]:
    """Records that no retry has claimed and not finished."""
    return or_(_TABLE.claimed_by.is_(None), _TABLE.claimed_by.not_in(unfinished_retries()))


def unfinished_retries() -> Select[tuple[int]]:
    """The retries that are at work, or that go on where they stopped."""
    return select(_RUNS.id).where(
        _RUNS.retry_of.is_not(None), _RUNS.status.not_in(sorted(COMPLETED_STATUSES))
    )
