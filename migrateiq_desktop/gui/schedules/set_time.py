"""A time of day for a daily, weekly or monthly schedule, without writing a cron line.

Stands for plain cron lines only; any other line is the form's.
"""

import re
from dataclasses import dataclass

from PySide6.QtCore import QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QTimeEdit, QWidget

from migrateiq_desktop.gui.formatting import number, translate
from migrateiq_desktop.gui.widgets import FlowLayout
from migrateiq_desktop.gui.widgets.choice_name import name_choice

DAILY, WEEKLY, MONTHLY = "DAILY", "WEEKLY", "MONTHLY"
_LAST_DAY = "L"
_LONGEST_FEBRUARY = 28
_PLAIN = re.compile(r"(\d{1,2}) (\d{1,2}) (\*|\d{1,2}|L) \* (\*|\d)", re.ASCII)
_AT_NIGHT = QTime(2, 0)
_SUNDAY = 7


@dataclass(frozen=True, slots=True)
class PlainTime:
    """A time that comes once a day, a week or a month."""

    often: str
    """DAILY, WEEKLY or MONTHLY."""
    hour: int
    minute: int
    day: str = ""
    """Of the week 0 (Sunday) to 6, of the month 1 to 28 or L; daily: empty."""

    @property
    def line(self) -> str:
        """As a cron line."""
        of_month = self.day if self.often == MONTHLY else "*"
        of_week = self.day if self.often == WEEKLY else "*"
        return f"{self.minute} {self.hour} {of_month} * {of_week}"


def plain_time(line: str) -> PlainTime | None:
    """A cron line that is due at one time of each day, or of one day of a week or month. Pure."""
    found = _PLAIN.fullmatch(" ".join(line.split()))
    if found is None:
        return None
    minute, hour, of_month, of_week = found.groups()
    if int(minute) > 59 or int(hour) > 23 or (of_month != "*" and of_week != "*"):
        return None
    if of_week != "*":
        known = int(of_week) <= _SUNDAY
        day = str(int(of_week) % _SUNDAY)
        return PlainTime(WEEKLY, int(hour), int(minute), day) if known else None
    if of_month == "*":
        return PlainTime(DAILY, int(hour), int(minute))
    # a later day isn't in every month: what is meant then has to be seen in the line
    if of_month != _LAST_DAY and not 1 <= int(of_month) <= _LONGEST_FEBRUARY:
        return None
    day = of_month if of_month == _LAST_DAY else str(int(of_month))
    return PlainTime(MONTHLY, int(hour), int(minute), day)


class SetTime(QWidget):
    """A box to tick, the time, and the day where it is not every day."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._often = ""
        self.is_set = QCheckBox(translate("schedules", "At a set time"))
        self.time = QTimeEdit(_AT_NIGHT)
        self.time.setDisplayFormat("HH:mm")
        self.time.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.weekday, self.day = QComboBox(), QComboBox()
        self._fill()
        row = FlowLayout(self)
        for control in (self.is_set, self.weekday, self.day, self.time):
            row.addWidget(control)
        self.is_set.clicked.connect(self._on_changed)
        self.time.timeChanged.connect(lambda _time: self.changed.emit())
        for days in (self.weekday, self.day):
            days.activated.connect(lambda _at: self.changed.emit())

    @property
    def line(self) -> str:
        """What is chosen, as a cron line; empty where no time is set."""
        if self.isHidden() or not self.is_set.isChecked():
            return ""
        days = {WEEKLY: self.weekday, MONTHLY: self.day}.get(self._often)
        day = "" if days is None else str(days.currentData())
        at = self.time.time()
        return PlainTime(self._often, at.hour(), at.minute(), day).line

    def show_often(self, often: str) -> None:
        """Offer what fits a frequency; nothing for one that has no time of day."""
        self._often = often
        self.setVisible(often in (DAILY, WEEKLY, MONTHLY))
        is_set = self.is_set.isChecked()
        self.time.setVisible(is_set)
        self.weekday.setVisible(is_set and often == WEEKLY)
        self.day.setVisible(is_set and often == MONTHLY)

    def show_time(self, plain: PlainTime | None) -> None:
        """Show a stored time; None: none is set."""
        self.is_set.setChecked(plain is not None)
        self.time.blockSignals(True)  # noqa: FBT003 - Qt's own way: nobody has changed it
        self.time.setTime(_AT_NIGHT if plain is None else QTime(plain.hour, plain.minute))
        self.time.blockSignals(False)  # noqa: FBT003
        for often, days in ((WEEKLY, self.weekday), (MONTHLY, self.day)):
            if plain is not None and plain.often == often:
                days.setCurrentIndex(days.findData(plain.day))

    def _on_changed(self) -> None:
        self.show_often(self._often)
        self.changed.emit()

    def _fill(self) -> None:
        locale = QLocale()
        first = locale.firstDayOfWeek().value
        for at in range(_SUNDAY):
            day = (first - 1 + at) % _SUNDAY + 1  # Qt's Monday is 1, cron's Sunday 0
            self.weekday.addItem(locale.dayName(day), str(day % _SUNDAY))
        for day in range(1, _LONGEST_FEBRUARY + 1):
            self.day.addItem(translate("schedules", "Day {0}").format(number(day)), str(day))
        self.day.addItem(translate("schedules", "Last day"), _LAST_DAY)
        self.time.setAccessibleName(translate("schedules", "Time of day"))
        name_choice(self.weekday, translate("schedules", "Day of the week"))
        name_choice(self.day, translate("schedules", "Day of the month"))
