"""Dates and times: which are read, which are refused and why, and what UTC makes of them."""

from collections import Counter
from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.engine.mapping.conversions import ConversionError
from migrateiq_desktop.engine.mapping.moments import (
    CUT_FRACTION,
    date_conversion,
    datetime_conversion,
)
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.exact_json import moment_text


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[arg-type,misc]  # year, month, day, …


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2013-01-01T05:00:00Z", utc(2013, 1, 1, 5)),
        ("2013-01-01t05:00:00z", utc(2013, 1, 1, 5)),
        ("2013-01-01 05:00:00+02:00", utc(2013, 1, 1, 3)),
        ("2013-01-01 05:00:00 +0530", utc(2012, 12, 31, 23, 30)),
        ("2013-01-01T05:00:00-05", utc(2013, 1, 1, 10)),
        ("20130101T050000Z", utc(2013, 1, 1, 5)),
        ("2013-01-01T05:00:00.5Z", utc(2013, 1, 1, 5, 0, 0, 500_000)),
        ("2013-01-01T05:00:00,123456Z", utc(2013, 1, 1, 5, 0, 0, 123_456)),
        ("2013-01-01T05:00", datetime(2013, 1, 1, 5)),  # noqa: DTZ001  # stays naive
        (" 2013-01-01 ", datetime(2013, 1, 1)),  # noqa: DTZ001
        ("2012-02-29T23:59:59.999999Z", utc(2012, 2, 29, 23, 59, 59, 999_999)),
    ],
)
def test_iso_8601(text: str, moment: datetime) -> None:
    found = datetime_conversion(None, None)(text)
    assert found == moment
    assert isinstance(found, datetime)
    assert found.tzinfo == moment.tzinfo


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ("2013-02-29", "no such day: 2013-02-29"),
        ("2013-13-01T00:00:00Z", "no such day: 2013-13-01T00:00:00Z"),
        ("2013-01-01T25:00:00Z", "no such time: 2013-01-01T25:00:00Z"),
        ("2013-01-01T24:00:00Z", "no such time: 2013-01-01T24:00:00Z"),
        ("2013-01-01T23:59:60Z", "no such time: 2013-01-01T23:59:60Z"),
        ("2013-01-01T05:00:00+25:00", "no such time: 2013-01-01T05:00:00+25:00"),
        ("2013-01-01x05:00:00Z", "not a date and time: “2013-01-01x05:00:00Z”"),
        ("2013-01-01T05.5", "not a date and time: “2013-01-01T05.5”"),
        ("01/02/2013", "not a date and time: “01/02/2013”"),
        ("", "not a date and time: “”"),
        ("yesterday", "not a date and time: “yesterday”"),
        (1356998400, "not a date and time: 1356998400"),
        (True, "not a date and time: true"),
        ({}, "not a date and time: an object"),
        ("0001-01-01T00:00:00+05:00", "no such time: “0001-01-01T00:00:00+05:00”"),
    ],
)
def test_what_is_no_moment_says_why(value: Json, reason: str) -> None:
    with pytest.raises(ConversionError) as refused:
        datetime_conversion(None, None)(value)
    assert str(refused.value) == reason


def test_fractions_beyond_microseconds_are_cut_and_counted() -> None:
    notes: Counter[str] = Counter()
    convert = datetime_conversion(None, None, notes)
    assert convert("2013-01-01T05:00:00.123456789Z") == utc(2013, 1, 1, 5, 0, 0, 123_456)
    assert convert("2013-01-01T05:00:00.123456000Z") == utc(2013, 1, 1, 5, 0, 0, 123_456)
    assert notes == {CUT_FRACTION: 1}


def test_a_format() -> None:
    convert = datetime_conversion("%d/%m/%Y %H:%M", "Europe/Paris")
    assert convert("02/01/2013 06:30") == utc(2013, 1, 2, 5, 30)
    assert convert("02/07/2013 06:30") == utc(2013, 7, 2, 4, 30)


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ("31/02/2013", "no such day: 31/02/2013"),
        ("45/01/2013", "not a date like %d/%m/%Y: “45/01/2013”"),
        ("01/01/2013 05:00", "not a date like %d/%m/%Y: “01/01/2013 05:00”"),
        ("", "not a date like %d/%m/%Y: “”"),
        ([], "not a date: a list"),
    ],
)
def test_what_does_not_follow_the_format_says_why(value: Json, reason: str) -> None:
    with pytest.raises(ConversionError) as refused:
        date_conversion("%d/%m/%Y")(value)
    assert str(refused.value) == reason


def test_dates() -> None:
    assert date_conversion(None)("2013-01-31") == date(2013, 1, 31)
    assert date_conversion(None)("20130131") == date(2013, 1, 31)
    assert date_conversion(None)("2013-01-31T00:00:00") == date(2013, 1, 31)
    assert date_conversion("%Y%m%d")(20130131) == date(2013, 1, 31)


def test_a_date_does_not_lose_its_time_silently() -> None:
    with pytest.raises(ConversionError, match="a date with a time of day"):
        date_conversion(None)("2013-01-31T10:00:00")


def test_a_local_time_that_the_clocks_skip_is_refused() -> None:
    convert = datetime_conversion(None, "Europe/Paris")
    with pytest.raises(ConversionError, match="no such time in Europe/Paris: 2013-03-31 02:30"):
        convert("2013-03-31T02:30:00")
    assert convert("2013-03-31T01:59:59") == utc(2013, 3, 31, 0, 59, 59)
    assert convert("2013-03-31T03:00:00") == utc(2013, 3, 31, 1)


def test_of_a_local_time_shown_twice_the_first_is_taken() -> None:
    convert = datetime_conversion(None, "Europe/Paris")
    assert convert("2013-10-27T02:30:00") == utc(2013, 10, 27, 0, 30)


def test_a_zone_in_the_value_wins() -> None:
    convert = datetime_conversion(None, "Europe/Paris")
    assert convert("2013-07-01T12:00:00Z") == utc(2013, 7, 1, 12)


@pytest.mark.parametrize("pattern", ["%Q", "%", "%Y %Y"])
def test_a_format_that_is_none_is_a_wrong_definition(pattern: str) -> None:
    with pytest.raises(DefinitionError, match="no format of dates"):
        datetime_conversion(pattern, None)


@pytest.mark.parametrize("zone", ["Europe/Atlantis", "../etc/passwd", ""])
def test_a_zone_that_is_none_is_a_wrong_definition(zone: str) -> None:
    with pytest.raises(DefinitionError, match="no time zone"):
        datetime_conversion(None, zone)


offsets = st.integers(-14 * 60, 14 * 60).map(lambda m: timezone(timedelta(minutes=m)))


@given(st.datetimes(datetime(1, 1, 2), datetime(9999, 12, 30), timezones=offsets))  # noqa: DTZ001
def test_every_moment_comes_back_in_utc(moment: datetime) -> None:
    found = datetime_conversion(None, None)(moment.isoformat())
    assert found == moment
    assert isinstance(found, datetime)
    assert found.tzinfo is UTC
    assert datetime_conversion(None, None)(moment_text(found)) == moment


@given(st.datetimes(datetime(1950, 1, 1), datetime(2037, 1, 1)))  # noqa: DTZ001
def test_local_times_mean_what_the_zone_says(moment: datetime) -> None:
    zone = ZoneInfo("America/New_York")
    try:
        found = datetime_conversion(None, "America/New_York")(moment.isoformat())
    except ConversionError:
        local = moment.replace(tzinfo=zone)
        assert local.astimezone(UTC).astimezone(zone).replace(tzinfo=None) != moment
    else:
        assert isinstance(found, datetime)
        assert found.astimezone(zone).replace(tzinfo=None) == moment
