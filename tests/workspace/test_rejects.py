"""Stored rejected records."""

from decimal import Decimal

import pytest

from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.run import RejectedRecord
from migrateiq_desktop.workspace.database import WorkspaceDatabase

from .samples import new_run


def reject(stream: str, batch: int, index: int = 0, record: Json = None) -> RejectedRecord:
    return RejectedRecord(
        stream=stream,
        batch=batch,
        page=batch * 2,
        index=index,
        field="id",
        value='"x"',
        reason="not a number",
        record={"id": "x"} if record is None else record,
    )


@pytest.fixture
def run_id(database: WorkspaceDatabase) -> int:
    """A run among others."""
    database.runs.create(new_run())
    return database.runs.create(new_run()).id


@pytest.mark.parametrize(
    "record",
    [
        {"id": 18446744073709551617, "price": Decimal("0.1000000000000000055511151231257827")},
        {"price": 1.1, "list": [1, None, True, {"a": []}], "text": "naïve \x00 \u2028"},
        {"half a pair": "\ud83d"},
        "no object at all",
        10**40,
    ],
)
def test_a_record_comes_back_exactly(
    database: WorkspaceDatabase, run_id: int, record: Json
) -> None:
    kept = reject("orders", 1, record=record)
    database.rejects.add(run_id, [kept])
    (found,) = database.rejects.list(run_id, 0, 10)
    assert found == kept
    assert type(found.record) is type(record)


def test_half_a_surrogate_pair_in_a_text_is_shown_as_an_escape(
    database: WorkspaceDatabase, run_id: int
) -> None:
    odd = reject("a\ud83d", 3).model_copy(update={"field": "b\ud83d", "reason": "c\ud83d"})
    database.rejects.add(run_id, [odd])
    (found,) = database.rejects.list(run_id, 0, 10)
    assert (found.stream, found.field, found.reason) == ("a\\ud83d", "b\\ud83d", "c\\ud83d")
    database.rejects.add(run_id, [odd.model_copy(update={"batch": 1, "reason": "c\x00d"})])
    database.rejects.forget_after(run_id, "a\ud83d", 2)
    assert database.rejects.count(run_id) == 1


def test_pages_are_in_the_order_of_rejection(database: WorkspaceDatabase, run_id: int) -> None:
    kept = [reject("orders", number // 3, number) for number in range(10)]
    database.rejects.add(run_id, kept[:7])
    database.rejects.add(1, [reject("orders", 1)])
    database.rejects.add(run_id, kept[7:])
    database.rejects.add(run_id, [])
    assert database.rejects.count(run_id) == 10
    pages = [database.rejects.list(run_id, offset, 4) for offset in (0, 4, 8, 12)]
    assert [one for page in pages for one in page] == kept


def test_what_was_never_committed_is_forgotten(database: WorkspaceDatabase, run_id: int) -> None:
    kept = [reject(stream, batch) for stream in ("a", "b") for batch in (1, 2, 3)]
    database.rejects.add(run_id, kept)
    database.rejects.add(1, kept)
    database.rejects.forget_after(run_id, "a", 1)
    left = [(one.stream, one.batch) for one in database.rejects.list(run_id, 0, 10)]
    assert left == [("a", 1), ("b", 1), ("b", 2), ("b", 3)]
    assert database.rejects.count(1) == 6
