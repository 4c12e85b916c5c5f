"""The plots over days, from totals to what is drawn and said."""

from datetime import date

import pytest

from migrateiq_desktop.gui.home.day_plots import Measure, day_plot, is_empty
from migrateiq_desktop.services.views import DayTotals

pytestmark = pytest.mark.usefixtures("theme")
DAYS = (
    DayTotals(
        day=date(2026, 11, 21),
        loaded=5,
        rejected=1,
        completed=3,
        failed=1,
        duration_seconds=30.0,
    ),
    DayTotals(day=date(2026, 11, 20), loaded=1_200, rejected=0),
)


def test_days_become_points_oldest_first() -> None:
    plot = day_plot(Measure.RECORDS, DAYS)
    assert [point.label for point in plot.points] == ["20 Nov", "21 Nov"]
    assert [series.values for series in plot.series] == [(1_200, 5), (0, 1)]
    assert plot.told(0) == "Fri 20 Nov\nloaded 1,200\nrejected 0"
    assert plot.summary == "1,205 records loaded and 1 rejected in 2 days."


def test_a_day_without_runs_has_neither_duration_nor_success() -> None:
    duration, success = (day_plot(one, DAYS) for one in (Measure.DURATION, Measure.SUCCESS))
    assert duration.series[0].values == (None, 10.0)
    assert duration.summary == "Average duration of a run by day: 10.0 s at most."
    assert success.series[0].values == (None, 75.0)
    assert success.told(1) == "Sat 21 Nov\nsuccess rate 75.0 %\ncompleted runs 3\nfailed runs 1"
    assert success.summary == "3 runs completed and 1 failed in 2 days."


@pytest.mark.parametrize("measure", Measure)
def test_days_on_which_nothing_happened_are_empty(measure: Measure) -> None:
    assert not is_empty(measure, DAYS)
    assert is_empty(measure, [DayTotals(day=date(2026, 11, 21), loaded=0, rejected=0)])
