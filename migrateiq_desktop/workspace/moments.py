"""How moments and durations are stored: whole microseconds, so that they sort and sum exactly."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import BigInteger
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator
from typing_extensions import override

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)
QUARTER = 15 * 60 * 1_000_000
"""Microseconds of a quarter of an hour: every time zone's midnight falls on one."""


def now() -> datetime:
    """This moment, UTC."""
    return datetime.now(UTC)


def to_microseconds(moment: datetime) -> int:
    """Microseconds since 1970 of a moment with a zone. Raises ValueError when it has none."""
    if moment.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    return (moment - EPOCH) // MICROSECOND


class Moment(TypeDecorator[datetime]):
    """A moment with a zone in Python, microseconds since 1970 in the database."""

    impl = BigInteger
    cache_ok = True

    @override
    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        """To the database."""
        return None if value is None else to_microseconds(value)

    @override
    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        """From the database, in UTC."""
        return None if value is None else EPOCH + value * MICROSECOND


class Seconds(TypeDecorator[float]):
    """Seconds in Python, whole microseconds in the database."""

    impl = BigInteger
    cache_ok = True

    @override
    def process_bind_param(self, value: float | None, dialect: Dialect) -> int | None:
        """To the database."""
        return None if value is None else round(value * 1_000_000)

    @override
    def process_result_value(self, value: int | None, dialect: Dialect) -> float | None:
        """From the database."""
        return None if value is None else value / 1_000_000
