"""The runs in progress, live, what is due next, and the latest. Rows stay in place while they
change."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QProgressBar, QPushButton, QWidget

from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.gui.widgets import (
    ButtonKind,
    Card,
    ElidedLabel,
    StatusChip,
    button,
    label,
    restyle,
    set_button_kind,
)

from .presentation import RunRow

translate = QCoreApplication.translate
_COLUMNS = 7
_SHARES = 1_000


class RunsCard(Card):
    """Emits what a person wants with a run, by its number, or with a sync that is due."""

    cancel_chosen = Signal(int)
    show_chosen = Signal(int)
    start_chosen = Signal(str)
    """The name of a sync that isn't due yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padded=False, parent=parent)
        self.set_heading(self.tr("Running, next and latest"))
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._grid.setColumnStretch(0, 5)
        self._grid.setColumnStretch(2, 4)
        self._rows: list[_Row] = []
        self._add_heads()
        self._empty = label(self.tr("Nothing ran yet. Choose a sync and press Ctrl+R."), "muted")
        self._empty.setContentsMargins(14, 14, 14, 14)
        self.body.addLayout(self._grid)
        self.body.addWidget(self._empty)
        self.body.addStretch(1)

    @property
    def run_ids(self) -> tuple[int, ...]:
        """The runs shown, top to bottom."""
        return tuple(row.run_id for row in self._rows if row.shown and not row.due)

    @property
    def due_syncs(self) -> tuple[str, ...]:
        """The syncs that are shown as due, top to bottom."""
        return tuple(row.due for row in self._rows if row.shown and row.due)

    def set_rows(self, rows: Sequence[RunRow]) -> None:
        """Show these runs."""
        while len(self._rows) < len(rows):
            self._rows.append(_Row(self, self._grid, 1 + 2 * len(self._rows)))
        for index, row in enumerate(self._rows):
            row.show_run(rows[index] if index < len(rows) else None)
        self._empty.setVisible(not rows)

    def update_row(self, changed: RunRow) -> bool:
        """Show news of a run that is in the list. False when it isn't."""
        for row in self._rows:
            if row.shown and not row.due and row.run_id == changed.run_id:
                row.show_run(changed)
                return True
        return False

    def _add_heads(self) -> None:
        right = {3, 4}
        texts = (
            self.tr("Sync"),
            self.tr("Status"),
            self.tr("Progress"),
            self.tr("Records"),
            self.tr("Rate / duration"),
            self.tr("Left / ended"),
            "",
        )
        for column, text in enumerate(texts):
            head = label(text, "columnHead")
            head.setIndent(0)
            if column in right:
                head.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(head, 0, column)


class _Row:
    """The widgets of one run."""

    def __init__(self, card: RunsCard, grid: QGridLayout, position: int) -> None:
        self._card = card
        self.run_id = 0
        self.due = ""
        self.shown = False
        self._active = False
        self._sync = ElidedLabel()
        self._status = StatusChip()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._records, self._rate = label(), label()
        self._time = label()
        self._button = button("", self._on_clicked)
        self._line = QFrame()
        self._line.setProperty("role", "line")
        for number in (self._records, self._rate):
            number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._cells = tuple(_padded(widget) for widget in self._widgets())
        for column, cell in enumerate(self._cells):
            grid.addWidget(cell, position, column)
        grid.addWidget(self._line, position + 1, 0, 1, _COLUMNS)

    def show_run(self, row: RunRow | None) -> None:
        """Show a run, or nothing."""
        self.shown = row is not None
        for cell in self._cells:
            cell.setVisible(self.shown)
        self._line.setVisible(self.shown)
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
        known = row.share is not None
        self._bar.setRange(0, _SHARES if known else 0)
        if row.share is not None:
            self._bar.setValue(round(row.share * _SHARES))
        kind = "" if row.active or row.kind is Kind.NEUTRAL else row.kind.value
        restyle(self._bar, "kind", kind)
        self._bar.setAccessibleName(translate("RunsCard", "Progress of {0}").format(row.sync))

    def _show_button(self, row: RunRow, act: QPushButton) -> None:
        text = translate("RunsCard", "Cancel") if row.active else translate("RunsCard", "Show")
        if row.due:
            text = translate("RunsCard", "Run now")
        act.setText(text)
        act.setAccessibleName(f"{text}: {row.sync}")
        act.setEnabled(not row.stopping)
        set_button_kind(act, ButtonKind.DANGER if row.active else ButtonKind.PLAIN)

    def _on_clicked(self) -> None:
        if self.due:
            self._card.start_chosen.emit(self.due)
        elif self._active:
            self._card.cancel_chosen.emit(self.run_id)
        else:
            self._card.show_chosen.emit(self.run_id)


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
