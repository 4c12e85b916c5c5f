"""Pages by the last record."""

from decimal import Decimal

import pytest

from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.paginators import LastRecordPaginator
from migrateiq_desktop.sources.rest.pagination.last_record import LastRecord
from migrateiq_desktop.sources.rest.pagination.strategy import (
    Ended,
    PageFacts,
    RequestChange,
    State,
    Stuck,
)

START: State = {"last": None}


def facts(last: Json, body: Json = None, *, read: int = 5, total: int | None = None) -> PageFacts:
    return PageFacts(body, {}, 0 if last is None else 5, read, total, last)


def test_the_last_records_value_goes_back() -> None:
    strategy = LastRecord(LastRecordPaginator(field="meta.id", param="since"))
    assert strategy.request(strategy.start()) == RequestChange()
    state = strategy.following(START, facts({"meta": {"id": 7}}))
    assert state == {"last": 7}
    assert strategy.request({"last": 7}) == RequestChange(params={"since": 7})
    in_body = LastRecord(LastRecordPaginator(body_path="page.after"))
    assert in_body.request({"last": "x"}) == RequestChange(body={"page.after": "x"})
    assert in_body.following(START, facts({"id": Decimal("1.50")})) == {"last": "1.50"}


@pytest.mark.parametrize("record", [{}, {"id": None}, {"id": True}, {"id": [1]}, "text", 7])
def test_without_a_value_there_is_no_way_on(record: Json) -> None:
    outcome = LastRecord(LastRecordPaginator()).following(START, facts(record))
    assert outcome == Stuck("the page's last record has no value in id")


def test_where_it_ends() -> None:
    strategy = LastRecord(LastRecordPaginator(has_more_path="more"))
    record = {"id": 3}
    assert strategy.following(START, facts(record, {"more": False})) == Ended()
    assert strategy.following(START, facts(record, {"more": True})) == {"last": 3}
    assert strategy.following(START, facts(None, {})) == Ended()
    stuck = strategy.following(START, facts(None, {"more": True}))
    assert stuck == Stuck("more says so, but the page holds no record to go on from")
    assert strategy.following(START, facts(record, {}, total=5)) == Ended()
    assert strategy.following(START, facts(record, {"more": True}, total=5)) == {"last": 3}
    assert strategy.following(START, facts(record, {}, total=6)) == {"last": 3}
