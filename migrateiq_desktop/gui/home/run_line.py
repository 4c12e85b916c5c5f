"""One line of the runs on Home: a run in progress, one that ended, or a sync that is due."""

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QProgressBar, QPushButton, QWidget

from migrateiq_desktop.gui.tables.titles import RIGHT
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.gui.widgets import ElidedLabel, StatusChip, button, label, restyle

from .presentation import RunRow

translate = QCoreApplication.translate
PROGRESS, RATE, _COLUMNS = 2, 4, 7
"""Columns of the grid."""
_SHARES = 1_000
_LEAST_BAR = 48


class RunLine(QObject):
    """The widgets of one run in a grid; emits what a person wants with it."""

    pause_chosen = Signal(int)
    resume_chosen = Signal(int)
    show_chosen = Signal(int)
    start_chosen = Signal(str)

    def __init__(self, grid: QGridLayout, position: int) -> None:
        super().__init__(grid)
        self.run_id = 0
        self.due = ""
        self._active = self._resumable = False
        self._sync = ElidedLabel()
        self._status = StatusChip()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setMinimumWidth(_LEAST_BAR)
        self._when = ElidedLabel("", "muted")
        self._row: RunRow | None = None
        self._hidden: frozenset[int] = frozenset()
        self._records, self._rate = label(), label()
        self._time = label()
        self._button = button("", self._on_clicked)
        self._line = QFrame()
        self._line.setProperty("role", "line")
        for number in (self._records, self._rate):
            number.setAlignment(Qt.AlignmentFlag(RIGHT))
        self._cells = tuple(_padded(widget) for widget in self._widgets())
        for column, cell in enumerate(self._cells):
            grid.addWidget(cell, position, column)
        self._when_cell = _padded(self._when)
        grid.addWidget(self._when_cell, position, PROGRESS, 1, RATE - PROGRESS + 1)
        grid.addWidget(self._line, position + 1, 0, 1, _COLUMNS)

    @property
    def shown(self) -> bool:
        """Whether there is a run in this line."""
        return self._row is not None

    def hide_columns(self, columns: frozenset[int]) -> None:
        """Leave these out, and show all others."""
        self._hidden = columns
        self._show_cells()

    def show_run(self, row: RunRow | None) -> None:
        """Show a run, or nothing."""
        self._row = row
        self._show_cells()
        if row is None:
            return
        self.run_id, self._active, self.due = row.run_id, row.active, row.due
        self._sync.set_text(row.sync)
        self._status.set_status(row.kind, row.status)
        self._show_progress(row)
        self._records.setText(row.records)
        self._rate.setText(row.rate)
        self._time.setText(row.time)
        self._time.setToolTip(row.time_tip)
        self._show_button(row, self._button)

    def _show_cells(self) -> None:
        due = self._row is not None and bool(self._row.when)
        for column, cell in enumerate(self._cells):
            hidden = (due and PROGRESS <= column <= RATE) or column in self._hidden
            cell.setVisible(self.shown and not hidden)
        self._when_cell.setVisible(due and PROGRESS not in self._hidden)
        self._line.setVisible(self.shown)

    def _widgets(self) -> tuple[QWidget, ...]:
        return (
            self._sync,
            self._status,
            self._bar,
            self._records,
            self._rate,
            self._time,
            self._button,
        )

    def _show_progress(self, row: RunRow) -> None:
        self._when.set_text(row.when)
        known = row.share is not None
        self._bar.setRange(0, _SHARES if known else 0)
        if row.share is not None:
            self._bar.setValue(round(row.share * _SHARES))
        kind = "" if row.active or row.kind is Kind.NEUTRAL else row.kind.value
        restyle(self._bar, "kind", kind)
        self._bar.setAccessibleName(translate("RunsCard", "Progress of {0}").format(row.sync))

    def _show_button(self, row: RunRow, act: QPushButton) -> None:
        text = translate("RunsCard", "Pause") if row.active else translate("RunsCard", "Show")
        if row.due:
            text = translate("RunsCard", "Run now")
        elif row.resumable:
            text = translate("RunsCard", "Resume")
        self._resumable = row.resumable
        act.setText(text)
        act.setAccessibleName(f"{text}: {row.sync}")
        act.setEnabled(not row.stopping)

    def _on_clicked(self) -> None:
        if self.due:
            self.start_chosen.emit(self.due)
        elif self._active:
            self.pause_chosen.emit(self.run_id)
        elif self._resumable:
            self.resume_chosen.emit(self.run_id)
        else:
            self.show_chosen.emit(self.run_id)


def _padded(widget: QWidget) -> QWidget:
    """A cell: the widget with the room of a table's cell around it."""
    cell = QWidget()
    grid = QGridLayout(cell)
    grid.setContentsMargins(10, 5, 10, 5)
    fixed = isinstance(widget, StatusChip)
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    if fixed:
        grid.addWidget(widget, 0, 0, left)
    elif isinstance(widget, QLabel | QPushButton):
        grid.addWidget(widget, 0, 0)
    else:
        grid.addWidget(widget, 0, 0, Qt.AlignmentFlag.AlignVCenter)
    return cell
