"""Fields by which new records are told from old ones."""

import pytest

from migrateiq_desktop.discovery.cursors import find_cursors
from migrateiq_desktop.engine.incremental.cursors import cursor_of
from migrateiq_desktop.model.base import Json

ROWS: list[Json] = [
    {
        "id": n,
        "modified": f"2024-01-0{n}",
        "created_at": 1_700_000_000 + 100 * n,
        "meta": {"seenAt": "2024-01-01T00:00:00Z"},
        "size": 10 - n,
        "sometimes": f"2024-01-0{n}" if n > 1 else None,
        "text": "abc",
    }
    for n in range(1, 6)
]


def test_a_change_comes_before_a_beginning_and_a_number() -> None:
    found = find_cursors(ROWS, cursor_of)
    assert [one.field for one in found] == ["modified", "created_at", "id", "meta.seenAt"]
    assert all(one.reason for one in found)
    assert "changes are not found by it" in found[1].reason
    assert (found[0].first, found[0].last) == ("2024-01-01", "2024-01-05")


@pytest.mark.parametrize(
    ("order", "direction"),
    [(ROWS, "ascending"), (ROWS[::-1], "descending"), (ROWS[2:] + ROWS[:2], "unordered")],
)
def test_how_an_answer_is_sorted(order: list[Json], direction: str) -> None:
    assert find_cursors(order, cursor_of)[0].direction == direction


@pytest.mark.parametrize("records", [[], [1, "a"], [{"a": "x"}], [{"at": "2024-13-45"}]])
def test_nothing_to_go_by(records: list[Json]) -> None:
    assert find_cursors(records, cursor_of) == ()
