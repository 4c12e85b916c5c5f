"""Numbers, times and states as text."""

from datetime import UTC, datetime, timedelta, timezone, tzinfo

import pytest

from migrateiq_desktop.gui import formatting
from migrateiq_desktop.gui.theme import Kind, Theme
from migrateiq_desktop.model.run import RunStatus, StreamState
from migrateiq_desktop.services.views import AttentionKind, KeeperKind, KeyState

pytestmark = pytest.mark.usefixtures("theme")
NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC).astimezone()


def test_numbers_have_the_locales_separators() -> None:
    assert formatting.number(10_482_113) == "10,482,113"
    assert formatting.number(None) == "—"
    assert formatting.number(2.345, 2) == "2.35"
    assert formatting.number(10**30) == str(10**30)
    assert formatting.percent(95.5) == "95.5 %"
    assert formatting.rate(118_400.4) == "118,400 /s"


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (None, "—"),
        (0.42, "0.4 s"),
        (9.96, "10.0 s"),
        (38.1, "38.1 s"),
        (59.9, "1 min 0 s"),
        (251, "4 min 11 s"),
        (7_500, "2 h 5 min"),
        (86_400 * 3 + 3_600 * 4, "3 d 4 h"),
    ],
)
def test_durations_are_humane(seconds: float | None, text: str) -> None:
    assert formatting.duration(seconds) == text


@pytest.mark.parametrize(
    ("count", "text"),
    [(0, "0 B"), (999, "999 B"), (1_000, "1.0 kB"), (64_100_000, "64.1 MB"), (999_999, "1.0 MB")],
)
def test_sizes_are_humane(count: int, text: str) -> None:
    assert formatting.size(count) == text


@pytest.mark.parametrize(
    ("age", "text"),
    [
        (timedelta(seconds=5), "just now"),
        (timedelta(minutes=2), "2 min ago"),
        (timedelta(hours=3), "3 h ago"),
        (timedelta(days=1), "yesterday"),
        (timedelta(days=18), "3 Nov"),
        (timedelta(days=400), "17 Oct 2025"),
    ],
)
def test_ages_are_told_as_people_do(age: timedelta, text: str) -> None:
    assert formatting.ago(NOON - age, NOON) == text


def test_moments_name_the_day_and_the_local_time() -> None:
    clock = NOON.strftime("%H:%M")
    assert formatting.moment(NOON, NOON) == f"today {clock}"
    assert formatting.moment(NOON - timedelta(days=1), NOON) == f"yesterday {clock}"
    assert formatting.moment(NOON - timedelta(days=2), NOON) == f"Thu {clock}"
    assert formatting.moment(NOON + timedelta(days=1), NOON) == f"tomorrow {clock}"
    assert formatting.moment(NOON + timedelta(days=2), NOON) == f"Mon {clock}"
    assert formatting.moment(NOON + timedelta(days=8), NOON) == f"29 Nov {clock}"
    assert formatting.moment(None) == "—"
    assert formatting.ago(None) == "never"
    assert formatting.exact_moment(NOON).startswith("2026-11-21 ")


@pytest.mark.parametrize(
    ("zone", "text"),
    [
        (UTC, "UTC"),
        (timezone(timedelta(hours=1), "CET"), "CET (UTC+01:00)"),
        (timezone(timedelta(hours=-3), "-03"), "UTC-03:00"),
    ],
)
def test_an_exact_moment_says_its_zone_once(zone: tzinfo, text: str) -> None:
    at = datetime(2026, 11, 22, 14, 2, 11, tzinfo=zone)
    assert formatting.exact_local(at) == f"2026-11-22 14:02:11 {text}"


def test_time_left_is_never_below_a_second() -> None:
    assert formatting.time_left(0.2) == "1 s left"
    assert formatting.time_left(125) == "2 min 5 s left"
    assert formatting.time_left(None) == "—"


def test_every_state_has_words_and_a_kind(theme: Theme) -> None:
    for status in RunStatus:
        assert formatting.run_status(status)
        assert isinstance(formatting.RUN_KINDS[status], Kind)
    for state in StreamState:
        assert formatting.stream_state(state)
        assert isinstance(formatting.STREAM_KINDS[state], Kind)
    for kind in AttentionKind:
        assert formatting.attention(kind)
        assert isinstance(formatting.ATTENTION_KINDS[kind], Kind)
    assert all(formatting.key_state(state) for state in KeyState)
    assert all(formatting.keeper(kind) for kind in KeeperKind)
