"""Rows as columns and back."""

from collections.abc import Sequence
from datetime import UTC, datetime

from migrateiq_desktop.engine.ports import MISSING, ColumnRows, Moments

NOON = datetime(2024, 5, 1, 12, tzinfo=UTC)


def test_rows_become_columns_and_the_same_rows_again() -> None:
    rows = [(1, "a"), (2, MISSING), (None, "c")]
    columns = ColumnRows.of(rows)
    assert columns.has_missing
    assert list(columns) == rows
    assert list(columns.column(1)) == ["a", MISSING, "c"]
    assert ColumnRows.of(columns) is columns


def test_no_rows_are_no_parts() -> None:
    assert ColumnRows.of([]).parts == []


def test_a_column_goes_on_over_parts() -> None:
    rows = ColumnRows([[[1, 2], ["a", "b"]], [[3], [None]]])
    assert rows.column(0) == [1, 2, 3]
    assert rows.column(1) == ["a", "b", None]
    assert len(rows) == 3


def test_moments_that_are_alike_stay_texts_over_parts() -> None:
    parts = [[Moments(["2024-05-01T12:00:00", None])], [Moments([None])], [Moments([])]]
    found = ColumnRows(parts).column(0)
    assert isinstance(found, Moments)
    assert found.texts == ["2024-05-01T12:00:00", None, None]
    assert not found.zoned


def test_moments_with_and_without_a_zone_are_moments_one_by_one() -> None:
    parts: list[list[Sequence[object]]] = [
        [Moments(["2024-05-01T12:00:00"])],
        [Moments(["2024-05-01T12:00:00Z"])],
        [[NOON]],
    ]
    found = ColumnRows(parts).column(0)
    assert found == [NOON.replace(tzinfo=None), NOON, NOON]
