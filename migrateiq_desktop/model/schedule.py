"""When a sync is due, by its frequency. Pure: the moment and the zone are given, no clock is asked.

Every frequency is a cron line in the end. At the changes to and from summer time it is due as in
Debian's cron: what falls into the hour that is left out comes right after it, and what falls into
the hour that comes twice is due once (cronsim's documentation).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from itertools import islice

from cronsim import CronSim, CronSimError

MANUAL = "MANUAL"
_LAST_DAY_OF_EVERY_MONTH = 28


@dataclass(frozen=True, slots=True)
class Schedule:
    """A frequency that was chosen at a moment."""

    frequency: str
    """MANUAL, HOURLY, DAILY, WEEKLY, MONTHLY or a cron line."""
    anchor: datetime
    """When it was chosen: the plain frequencies come back at its minute, time, weekday or day."""
    zone: tzinfo
    """Where the person is."""

    @property
    def cron_line(self) -> str | None:
        """Five fields of cron; None when only a person starts it."""
        at = self.anchor.astimezone(self.zone)
        time = f"{at.minute} {at.hour}"
        day = "L" if at.day > _LAST_DAY_OF_EVERY_MONTH else str(at.day)
        lines = {
            MANUAL: None,
            "HOURLY": f"{at.minute} * * * *",
            "DAILY": f"{time} * * *",
            "WEEKLY": f"{time} * * {at.isoweekday() % 7}",
            "MONTHLY": f"{time} {day} * *",
        }
        return lines.get(self.frequency, self.frequency)

    def next_after(self, moment: datetime) -> datetime | None:
        """The first time after a moment that it is due, UTC; None when it never is."""
        return next(self._dues(moment, backwards=False), None)

    def following(self, moment: datetime, count: int) -> list[datetime]:
        """The first so many times after a moment that it is due, UTC; fewer where it ends."""
        return list(islice(self._dues(moment, backwards=False), count))

    def latest(self, after: datetime, until: datetime) -> datetime | None:
        """The last time within (after, until] that it was due, UTC."""
        if until.second or until.microsecond:
            until = until.replace(microsecond=0)
        elif self._is_due(until) and until > after:
            return until
        found = next(self._dues(until, backwards=True), None)
        return found if found is not None and found > after else None

    def _is_due(self, moment: datetime) -> bool:
        before = next(self._dues(moment, backwards=True), None)
        return before is not None and self.next_after(before) == moment

    def _dues(self, moment: datetime, *, backwards: bool) -> Iterator[datetime]:
        line = self.cron_line
        if line is None:
            return
        try:
            dues = CronSim(line, moment.astimezone(self.zone), reverse=backwards)
        except CronSimError:
            # one that was stored before lines were looked at so closely
            return
        for due in dues:
            yield due.astimezone(UTC)


def check_cron_line(line: str) -> None:
    """Raises ValueError with the reason when a cron line can't be understood, or is never due."""
    try:
        due = next(CronSim(line, datetime(2024, 1, 1, tzinfo=UTC)), None)
    except CronSimError as error:
        reason = str(error)
        raise ValueError(f"the cron line {line} can't be understood: {reason}") from error
    if due is None:
        raise ValueError(f"the cron line {line} is never due")
