"""When syncs are due, also where the clock is changed twice a year."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.model.schedule import Schedule, check_cron_line
from migrateiq_desktop.model.sync import Sync

PARIS = ZoneInfo("Europe/Paris")
START = datetime(2025, 1, 1, tzinfo=UTC)
ANCHOR = datetime(2026, 1, 31, 18, 45, 12, tzinfo=PARIS)


def dues(frequency: str, after: datetime, count: int, anchor: datetime = ANCHOR) -> list[str]:
    """The next ones, as a clock in Paris shows them."""
    schedule = Schedule(frequency, anchor, PARIS)
    found = []
    for _ in range(count):
        due = schedule.next_after(after)
        assert due is not None
        found.append(due.astimezone(PARIS).strftime("%a %d %b %H:%M"))
        after = due
    return found


@pytest.mark.parametrize(
    ("frequency", "expected"),
    [
        ("HOURLY", ["Sat 31 Jan 19:45", "Sat 31 Jan 20:45"]),
        ("DAILY", ["Sun 01 Feb 18:45", "Mon 02 Feb 18:45"]),
        ("WEEKLY", ["Sat 07 Feb 18:45", "Sat 14 Feb 18:45"]),
        # on the 31st: on the last day where there is none
        ("MONTHLY", ["Sat 28 Feb 18:45", "Tue 31 Mar 18:45"]),
        ("0 6 * * MON-FRI", ["Mon 02 Feb 06:00", "Tue 03 Feb 06:00"]),
    ],
)
def test_it_comes_back_at_the_time_it_was_chosen(frequency: str, expected: list[str]) -> None:
    assert dues(frequency, ANCHOR, 2) == expected


def test_by_hand_is_never_due() -> None:
    schedule = Schedule("MANUAL", ANCHOR, PARIS)
    assert schedule.next_after(ANCHOR) is None
    assert schedule.latest(ANCHOR, ANCHOR + timedelta(days=400)) is None


def test_the_time_of_day_stays_when_the_clock_is_changed() -> None:
    before = datetime(2026, 3, 28, 12, tzinfo=PARIS)
    assert dues("DAILY", before, 3) == ["Sat 28 Mar 18:45", "Sun 29 Mar 18:45", "Mon 30 Mar 18:45"]


def test_what_falls_into_the_hour_left_out_comes_right_after_it() -> None:
    before = datetime(2026, 3, 29, 0, tzinfo=PARIS)
    assert dues("30 2 * * *", before, 2) == ["Sun 29 Mar 03:00", "Mon 30 Mar 02:30"]


def test_what_falls_into_the_hour_that_comes_twice_is_due_once() -> None:
    before = datetime(2026, 10, 25, 0, tzinfo=PARIS)
    assert dues("30 2 * * *", before, 2) == ["Sun 25 Oct 02:30", "Mon 26 Oct 02:30"]


def test_of_several_that_were_missed_the_last_counts() -> None:
    schedule = Schedule("DAILY", ANCHOR, PARIS)
    found = schedule.latest(ANCHOR, ANCHOR + timedelta(days=9, hours=1))
    assert found is not None
    assert found.astimezone(PARIS) == datetime(2026, 2, 9, 18, 45, tzinfo=PARIS)


@given(
    st.sampled_from(["HOURLY", "DAILY", "WEEKLY", "MONTHLY", "*/7 3 * * *"]),
    st.integers(0, 2 * 365 * 86_400).map(lambda seconds: START + timedelta(seconds=seconds)),
    st.timedeltas(timedelta(0), timedelta(days=70)),
)
def test_what_is_next_is_the_latest_once_it_is_there(
    frequency: str, anchor: datetime, later: timedelta
) -> None:
    schedule = Schedule(frequency, anchor, PARIS)
    due = schedule.next_after(anchor + later)
    assert due is not None
    assert due > anchor + later
    assert schedule.latest(anchor + later, due) == due
    assert schedule.latest(anchor + later, due - timedelta(seconds=1)) is None
    assert schedule.latest(due, due) is None


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("99 6 * * *", "can't be understood: Bad minute"),
        ("0 0 31 2 *", "can't be understood: Bad day-of-month"),
    ],
)
def test_a_cron_line_that_is_never_due_is_refused(line: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        check_cron_line(line)
    with pytest.raises(ValueError, match=reason):
        Sync(source="api", frequency=line)
