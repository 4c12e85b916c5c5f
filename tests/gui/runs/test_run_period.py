"""How far back the list goes."""

from datetime import UTC, datetime, timedelta

import pytest

from migrateiq_desktop.gui.runs.run_period import Period, period_of

NOW = datetime(2026, 11, 21, 14, 2, 11, tzinfo=UTC)


@pytest.mark.parametrize(
    ("period", "since"),
    [
        (Period.ANY, None),
        (Period.TODAY, datetime(2026, 11, 21, tzinfo=UTC)),
        (Period.DAY, NOW - timedelta(hours=24)),
        (Period.WEEK, NOW - timedelta(days=7)),
        (Period.MONTH, NOW - timedelta(days=30)),
    ],
)
def test_a_period_and_back(period: Period, since: datetime | None) -> None:
    assert period.since(NOW) == since
    assert period_of(since, NOW + timedelta(seconds=5)) is period


def test_further_back_than_any_period_shows_everything() -> None:
    assert period_of(NOW - timedelta(days=90), NOW) is Period.ANY
    assert period_of(NOW - timedelta(days=3), NOW) is Period.WEEK
