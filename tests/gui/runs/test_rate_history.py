"""The rate over a whole run in a bounded number of points."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.gui.runs.rate_history import LARGEST, RateHistory

START = datetime(2026, 11, 21, 14, 2, 11, tzinfo=UTC)


def _second(count: float) -> datetime:
    return START + timedelta(seconds=count)


@given(st.integers(0, 6 * LARGEST))
def test_the_number_of_points_is_bounded_and_the_whole_run_in_view(count: int) -> None:
    history = RateHistory()
    for second in range(count):
        history.add(_second(second), 1_000.0)
    assert len(history.points) <= LARGEST
    assert {point.rate for point in history.points} <= {1_000.0}
    if count:
        assert history.points[0].at == START
        assert history.points[-1].at >= _second(count - 18)
        assert sorted(history.points, key=lambda point: point.at) == list(history.points)


def test_what_comes_quickly_becomes_a_mean() -> None:
    history = RateHistory()
    told = [history.add(_second(tenth / 10), float(tenth)) for tenth in range(11)]
    assert told == [True, *[False] * 4, True, *[False] * 4, True]
    assert [point.rate for point in history.points] == [0.0, 3.0, 8.0]


def test_a_long_run_keeps_its_mean() -> None:
    history = RateHistory()
    for second in range(LARGEST + 1):
        history.add(_second(second), float(second % 2))
    middle = history.points[: len(history.points) - 1]
    assert {point.rate for point in middle} == {0.5}
    assert history.peak <= 1.0


def test_a_wait_that_is_told_again_is_one_wait() -> None:
    history = RateHistory()
    history.wait(_second(1), 3.0, "the server asked for it (429)")
    history.wait(_second(2), 2.0, "the server asked for it (429)")
    assert history.last_dip is not None
    assert history.last_dip.at == _second(1)
    history.wait(_second(9), 3.5, "the server asked for it (429)")
    assert history.last_dip.at == _second(9)
    history.wait(_second(10), 1.0, "before a retry")
    assert history.last_dip.reason == "before a retry"
