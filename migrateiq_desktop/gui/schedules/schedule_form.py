"""How often a sync runs by itself: a form for the sync's editor. Knows no sync's definition."""

from collections.abc import Sequence
from datetime import UTC, datetime, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from migrateiq_desktop.gui import formatting
from migrateiq_desktop.gui.said import said
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.gui.widgets import (
    as_code,
    label,
    mark_wrong,
    menu_button,
    set_kind,
    show_problem,
)
from migrateiq_desktop.model.schedule import MANUAL
from migrateiq_desktop.model.sync import FREQUENCIES

from .cron_words import cron_problem, cron_sentence
from .set_time import SetTime, plain_time

if TYPE_CHECKING:
    from migrateiq_desktop.services.container import Services

CRON = "cron"
SHOWN_TIMES = 5
EXAMPLES = ("*/15 * * * *", "0 6 * * *", "0 6 * * 1-5", "0 6,18 * * *", "0 6 1 * *", "0 6 L * *")


class ScheduleForm(QWidget):
    """Shows a frequency, what it means and when it is due next, and gives back what is chosen.

    A problem of the cron line is shown at its field at once; `cron` and `cron_problem` are also
    the names under which an editor's own check finds them.
    """

    changed = Signal()

    def __init__(self, services: "Services") -> None:
        super().__init__()
        self._services = services
        self._sync = ""
        self._asked = 0
        self.choice = QComboBox()
        self.set_time = SetTime()
        self.cron = QLineEdit()
        self.problem = label("", wrap=True)
        menu = QMenu(self)
        self.examples = menu_button(self.tr("E&xamples"), menu)
        self.sentence = label("", "strong", wrap=True)
        self.times_title = label("", "label", wrap=True)
        self.times = label("", wrap=True, copy=True)
        self.catch_up_choice = QRadioButton(self.tr("&Run once, as soon as it can"))
        self.leave_out_choice = QRadioButton(self.tr("&Leave it out, and show it as missed"))
        self._name_controls(menu)
        self._lay_out()
        self.choice.activated.connect(self._on_chosen)
        self.cron.textEdited.connect(self._on_chosen)
        self.set_time.changed.connect(self._on_chosen)
        for control in (self.catch_up_choice, self.leave_out_choice):
            control.clicked.connect(self.changed)

    @property
    def frequency(self) -> str:
        """MANUAL, HOURLY, DAILY, WEEKLY, MONTHLY or a cron line, right or wrong."""
        chosen = str(self.choice.currentData())
        if chosen == CRON:
            return self.cron.text().strip()
        return self.set_time.line or chosen

    @property
    def catch_up(self) -> bool:
        """Whether what was missed is to be run once later."""
        return self.catch_up_choice.isChecked()

    def show_schedule(self, sync: str, frequency: str, *, catch_up: bool) -> None:
        """Show a sync's schedule; `sync` is empty for one that isn't stored yet.

        What stands there already stays as it is: a person may be typing it.
        """
        (self.catch_up_choice if catch_up else self.leave_out_choice).setChecked(True)
        if (sync, frequency) == (self._sync, self.frequency) and self._asked:
            self._show_problem(self._problem())
            return
        self._sync = sync
        plain = plain_time(frequency)
        usual = frequency in FREQUENCIES
        often = frequency if usual else CRON
        self.choice.setCurrentIndex(self.choice.findData(often if plain is None else plain.often))
        self.cron.setText("" if usual or plain else frequency)
        self.set_time.show_time(plain)
        self._show_meaning()

    def take_example(self, line: str) -> None:
        """Put a cron line into the field."""
        self.cron.setText(line)
        self._on_chosen()

    def _on_chosen(self) -> None:
        self._show_meaning()
        self.changed.emit()

    def _show_meaning(self) -> None:
        self.set_time.show_often(str(self.choice.currentData()))
        frequency = self.frequency
        is_cron = self.choice.currentData() == CRON
        self._cron_part.setVisible(is_cron)
        self._missed_part.setVisible(frequency != MANUAL)
        problem = self._problem()
        self._show_problem(problem)
        self.sentence.setText("" if problem or not frequency else _meaning(frequency))
        self.sentence.setVisible(bool(self.sentence.text()))
        self._asked += 1
        if problem or frequency in ("", MANUAL):
            self._show_times((), UTC)
            return
        self._services.tasks.spawn_guarded(
            self._read_times(self._asked, frequency),
            "next times of a schedule",
            lambda error: self._show_problem(said(error.report().sentence())),
        )

    def _problem(self) -> str:
        is_cron = self.choice.currentData() == CRON
        return cron_problem(self.frequency) if is_cron and self.frequency else ""

    async def _read_times(self, asked: int, frequency: str) -> None:
        found = await self._services.schedules.next_times(self._sync, frequency, SHOWN_TIMES)
        if asked == self._asked:
            self._show_times(found.times, found.zone)

    def _show_times(self, times: Sequence[datetime], zone: tzinfo) -> None:
        self.times_title.setText(self.tr("The next times, in the time of {0}").format(str(zone)))
        self.times.setText("\n".join(_long_moment(at.astimezone(zone)) for at in times))
        self.times_title.setVisible(bool(times))
        self.times.setVisible(bool(times))

    def _show_problem(self, text: str) -> None:
        show_problem(self.problem, text)
        mark_wrong(self.cron, text)

    def _name_controls(self, menu: QMenu) -> None:
        self.choice.setObjectName("frequency")
        self.cron.setObjectName(CRON)
        self.problem.setObjectName(f"{CRON}_problem")
        set_kind(self.problem, Kind.BAD)
        for often in FREQUENCIES:
            self.choice.addItem(formatting.frequency(often), often)
        self.choice.addItem(self.tr("At times of your own (cron line)…"), CRON)
        self.choice.setAccessibleName(self.tr("How often it runs"))
        self.cron.setAccessibleName(self.tr("Cron line of five fields"))
        self.cron.setAccessibleDescription("")
        self.cron.setPlaceholderText("0 6 * * 1-5")
        as_code(self.cron)
        for line in EXAMPLES:
            menu.addAction(cron_sentence(line)).setData(line)
        menu.triggered.connect(lambda act: self.take_example(str(act.data())))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        often = label(self.tr("How &often"), "label")
        often.setBuddy(self.choice)
        layout.addWidget(often)
        layout.addWidget(self.choice)
        layout.addWidget(self.set_time)
        self._cron_part = self._made_cron_part()
        layout.addWidget(self._cron_part)
        for widget in (self.sentence, self.times_title, self.times):
            layout.addWidget(widget)
        self._missed_part = self._made_missed_part()
        layout.addWidget(self._missed_part)
        layout.addStretch(1)

    def _made_cron_part(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        caption = label(
            self.tr("&Cron line: minute, hour, day of the month, month, day of the week"),
            "label",
            wrap=True,
        )
        caption.setBuddy(self.cron)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.cron, 1)
        row.addWidget(self.examples)
        column.addWidget(caption)
        column.addLayout(row)
        column.addWidget(self.problem)
        return part

    def _made_missed_part(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        title = self.tr("When a time was missed: the program closed, the computer asleep")
        column.addWidget(label(title, "label", wrap=True))
        column.addWidget(self.catch_up_choice)
        column.addWidget(self.leave_out_choice)
        hint = self.tr(
            "It runs by itself while the program is open, also when its window is closed to the"
            " tray. To have the system run it while the program is closed, type migrateiq schedule"
            " install in a terminal."
        )
        column.addWidget(label(hint, "muted", wrap=True))
        return part


def _meaning(frequency: str) -> str:
    texts = {
        MANUAL: formatting.translate("schedules", "It runs when you start it."),
        "HOURLY": formatting.translate(
            "schedules", "Every hour, at the minute at which this was chosen."
        ),
        "DAILY": formatting.translate(
            "schedules", "Every day, at the time at which this was chosen."
        ),
        "WEEKLY": formatting.translate(
            "schedules", "Every week, on the day and at the time at which this was chosen."
        ),
        "MONTHLY": formatting.translate(
            "schedules",
            "Every month, on the day and at the time at which this was chosen; at the end of"
            " months that are too short.",
        ),
    }
    return texts.get(frequency) or cron_sentence(frequency)


def _long_moment(local: datetime) -> str:
    """For example Monday, 25 May 2026 at 06:00."""
    form = formatting.translate("schedules", "dddd, d MMMM yyyy", "Qt's format of a day")
    day = QLocale().toString(QDate(local.year, local.month, local.day), form)
    return formatting.translate("schedules", "{0} at {1}").format(day, f"{local:%H:%M}")
