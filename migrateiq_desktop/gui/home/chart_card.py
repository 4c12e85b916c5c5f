"""A card with a plot over days: records, duration or success, whichever is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QStackedWidget, QWidget

from migrateiq_desktop.gui.plots import Plot
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.gui.widgets import (
    ButtonKind,
    Card,
    label,
    menu_button,
    set_button_kind,
    set_kind,
)
from migrateiq_desktop.services.views import DayTotals

from .day_plots import Measure, day_plot, is_empty


class ChartCard(Card):
    """Shows the records of each day first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._measure = Measure.RECORDS
        self._days: tuple[DayTotals, ...] = ()
        self.plot = Plot(self.tr("Records per day"))
        self._acts = self._make_acts()
        self._title = self._make_title()
        self._legend = self._make_legend()
        self.add_to_head(self.plot.table_button)
        self._nothing = label("", "muted", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.plot)
        self._stack.addWidget(self._nothing)
        self.body.addWidget(self._stack, 1)

    @property
    def measure(self) -> Measure:
        """What is shown over the days."""
        return self._measure

    @property
    def is_empty(self) -> bool:
        """Whether a sentence stands in place of the plot."""
        return self._stack.currentWidget() is self._nothing

    def set_days(self, days: Sequence[DayTotals]) -> None:
        """Show other days."""
        self._days = tuple(days)
        self._show()

    def choose(self, measure: Measure) -> None:
        """Show another measure."""
        self._measure = measure
        self._acts[measure].setChecked(True)
        self._show()

    def _show(self) -> None:
        title = self._acts[self._measure].text()
        self._title.setText(title)
        self.setAccessibleName(title)
        self.plot.set_name(title)
        for widget in self._legend:
            widget.setVisible(self._measure is Measure.RECORDS)
        self.plot.set_content(day_plot(self._measure, self._days))
        empty = is_empty(self._measure, self._days)
        text = self.tr("Nothing ran in the last {0} days. A sync that runs leaves its trace here.")
        self._nothing.setText(text.format(len(self._days)))
        self._stack.setCurrentWidget(self._nothing if empty else self.plot)
        self.plot.table_button.setEnabled(not empty)

    def _make_legend(self) -> tuple[QWidget, ...]:
        widgets: list[QWidget] = []
        for kind, text in ((Kind.ACCENT, self.tr("loaded")), (Kind.BAD, self.tr("rejected"))):
            mark = label("■")
            set_kind(mark, kind)
            widgets += [mark, label(text, "muted")]
        for widget in widgets:
            self.add_to_head(widget)
        return tuple(widgets)

    def _make_acts(self) -> dict[Measure, QAction]:
        texts = {
            Measure.RECORDS: self.tr("Records per day"),
            Measure.DURATION: self.tr("Duration of a run"),
            Measure.SUCCESS: self.tr("Success rate"),
        }
        group = QActionGroup(self)
        made = {measure: QAction(text, group) for measure, text in texts.items()}
        for measure, act in made.items():
            act.setCheckable(True)
            act.setChecked(measure is self._measure)
        group.triggered.connect(
            lambda chosen: self.choose(next(one for one, act in made.items() if act is chosen))
        )
        return made

    def _make_title(self) -> QPushButton:
        """The heading, which is also where another measure is chosen."""
        menu = QMenu(self)
        menu.addActions(list(self._acts.values()))
        made = menu_button("", menu)
        set_button_kind(made, ButtonKind.HEADING)
        made.setToolTip(self.tr("Choose what is shown over the days"))
        self.set_head(made)
        return made
