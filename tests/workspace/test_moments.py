"""Moments and durations in the database."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.dialects import sqlite

from migrateiq_desktop.workspace.moments import Moment, Seconds, now, to_microseconds

DIALECT = sqlite.dialect()
MOMENTS = st.datetimes(timezones=st.timezones())


@given(MOMENTS)
def test_a_moment_comes_back(moment: datetime) -> None:
    stored = Moment().process_bind_param(moment, DIALECT)
    assert Moment().process_result_value(stored, DIALECT) == moment.astimezone(UTC)


@given(MOMENTS, MOMENTS)
def test_moments_sort_as_they_are_stored(one: datetime, other: datetime) -> None:
    one, other = one.astimezone(UTC), other.astimezone(UTC)
    assert (one < other) == (to_microseconds(one) < to_microseconds(other))


def test_zones_are_one_moment() -> None:
    paris = datetime(2026, 5, 27, 1, 30, tzinfo=timezone(timedelta(hours=2)))
    assert to_microseconds(paris) == to_microseconds(datetime(2026, 5, 26, 23, 30, tzinfo=UTC))


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        to_microseconds(now().replace(tzinfo=None))


@given(st.integers(min_value=0, max_value=10**12))
def test_seconds_are_exact_to_the_microsecond(microseconds: int) -> None:
    assert Seconds().process_bind_param(microseconds / 1_000_000, DIALECT) == microseconds
    assert Seconds().process_result_value(microseconds, DIALECT) == microseconds / 1_000_000


def test_nothing_stays_nothing() -> None:
    for kind in (Moment(), Seconds()):
        assert kind.process_bind_param(None, DIALECT) is None
        assert kind.process_result_value(None, DIALECT) is None
