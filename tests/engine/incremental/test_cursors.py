"""Cursor values: told apart, compared exactly, written again as they were."""

from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.engine.incremental.cursors import cursor_of
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.incremental import CursorKind


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("2013-01-31T10:00:00Z", CursorKind.DATETIME),
        ("2013-01-31T10:00:00.123456789+05:30", CursorKind.DATETIME),
        ("2013-01-31 10:00:00 UTC", CursorKind.DATETIME),
        ("20130131T100000Z", CursorKind.DATETIME),
        ("Thu, 31 Jan 2013 10:00:00 GMT", CursorKind.DATETIME),
        ("/Date(1359626400000)/", CursorKind.DATETIME),
        ("2013-01-31 10:00:00", CursorKind.LOCAL_DATETIME),
        ("2013/01/31 10:00", CursorKind.LOCAL_DATETIME),
        ("2013-01-31", CursorKind.DATE),
        (1_359_626_400, CursorKind.EPOCH_SECONDS),
        ("1359626400", CursorKind.EPOCH_SECONDS),
        (1_359_626_400_000, CursorKind.EPOCH_MILLISECONDS),
        (Decimal("1359626400.125"), CursorKind.EPOCH_SECONDS),
        (17, CursorKind.INTEGER),
        ("20130131", CursorKind.INTEGER),
        (2**70, CursorKind.INTEGER),
        (0.5, CursorKind.DECIMAL),
        ("a17", CursorKind.TEXT),
    ],
)
def test_the_kind_is_found(value: Json, kind: CursorKind) -> None:
    cursor = cursor_of(value)
    assert cursor is not None
    assert cursor.kind is kind
    assert cursor.written(cursor.key) is value


@pytest.mark.parametrize(
    "value",
    [None, True, "", "  ", [], {}, float("nan"), "2013-02-31T10:00:00Z", "31/01/2013", "1.2.2013"],
)
def test_what_has_no_place_in_an_order(value: Json) -> None:
    assert cursor_of(value) is None


def test_by_value_and_not_by_text() -> None:
    rising: list[list[Json]] = [
        ["9", "10"],
        [Decimal("0.1"), Decimal("0.10000000000000000000001"), 1, 2**64, 2**64 + 1],
        ["2013-01-31T23:00:00-05:00", "2013-02-01T04:00:00.000000001Z", "2013-02-01T04:00:01Z"],
        ["Thu, 31 Jan 2013 10:00:00 GMT", "2013-01-31T10:00:01Z", "/Date(1359626402000)/"],
        ["2013-01-31", "2013-01-31T00:00:01", "2013-01-31T00:00:02Z"],
    ]
    for values in rising:
        keys = [cursor.key for value in values if (cursor := cursor_of(value)) is not None]
        assert len(keys) == len(values)
        assert all(one < other for one, other in pairwise(keys))  # type: ignore[operator]


@pytest.mark.parametrize(
    ("value", "seconds", "wanted"),
    [
        ("2013-01-31T00:01:00Z", 61, "2013-01-30T23:59:59Z"),
        ("2013-01-31T00:01:00.500+02:00", 0.75, "2013-01-31T00:00:59.750+02:00"),
        ("2013-01-31 00:01", 60, "2013-01-31 00:00"),
        ("20130131T000100,5Z", 1, "20130131T000059,5Z"),
        ("2013-01-31", 1, "2013-01-30"),
        ("2013/01/31", 86_401, "2013/01/29"),
        ("Thu, 31 Jan 2013 10:00:00 GMT", 60, "Thu, 31 Jan 2013 09:59:00 GMT"),
        ("/Date(1359626400000+0100)/", 1, "/Date(1359626399000+0100)/"),
        (1_359_626_400, 300, 1_359_626_100),
        (1_359_626_400_000, 300, 1_359_626_100_000),
        ("1359626400", 300, "1359626100"),
        (17, 300, 17),
        ("a17", 300, "a17"),
        ("0001-01-01T00:00:00Z", 300_000, "0001-01-02T00:00:00Z"),
    ],
)
def test_a_lookback_is_written_as_the_source_writes(
    value: Json, seconds: float, wanted: Json
) -> None:
    cursor = cursor_of(value)
    assert cursor is not None
    assert cursor.written(cursor.before(seconds)) == wanted


_ZONES = st.integers(-840, 840).map(lambda minutes: timezone(timedelta(minutes=minutes)))
_MOMENTS = st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1), timezones=_ZONES)  # noqa: DTZ001


@given(_MOMENTS, _MOMENTS)
def test_moments_are_ordered_as_they_are(one: datetime, other: datetime) -> None:
    left, right = cursor_of(one.isoformat()), cursor_of(other.isoformat())
    assert left is not None
    assert right is not None
    assert (left.key < right.key) == (one < other)  # type: ignore[operator]
    assert (left.key == right.key) == (one == other)


@given(_MOMENTS, st.integers(0, 10**7))
def test_what_is_written_is_read_again_and_never_later(moment: datetime, seconds: int) -> None:
    cursor = cursor_of(moment.isoformat(timespec="milliseconds"))
    assert cursor is not None
    written = cursor_of(cursor.written(cursor.before(seconds)))
    assert written is not None
    assert written.key == cursor.before(seconds)
    at = datetime.fromisoformat(str(written.raw))
    kept = moment.replace(microsecond=moment.microsecond // 1000 * 1000)
    assert at.astimezone(UTC) == kept.astimezone(UTC) - timedelta(seconds=seconds)
