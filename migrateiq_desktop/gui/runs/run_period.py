"""How far back the list of runs goes. Pure."""

from datetime import datetime, timedelta
from enum import StrEnum

_SLACK = timedelta(minutes=10)
"""A filter's moment was computed a little earlier than the one it is compared with."""


class Period(StrEnum):
    """How far back."""

    ANY = "any"
    TODAY = "today"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"

    def since(self, now: datetime) -> datetime | None:
        """The earliest moment, in the zone of `now`; None for any."""
        match self:
            case Period.ANY:
                return None
            case Period.TODAY:
                return now.replace(hour=0, minute=0, second=0, microsecond=0)
            case Period.DAY:
                return now - timedelta(days=1)
            case Period.WEEK:
                return now - timedelta(days=7)
            case Period.MONTH:
                return now - timedelta(days=30)


def period_of(since: datetime | None, now: datetime) -> Period:
    """The shortest period that reaches back to a moment."""
    if since is None:
        return Period.ANY
    for period in (Period.TODAY, Period.DAY, Period.WEEK, Period.MONTH):
        start = period.since(now)
        if start is not None and start <= since + _SLACK:
            return period
    return Period.ANY
