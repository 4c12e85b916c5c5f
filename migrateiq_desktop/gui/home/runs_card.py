"""The runs in progress, live, what is due next, and the latest. Rows stay in place while they
change."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from migrateiq_desktop.gui.tables.titles import RIGHT
from migrateiq_desktop.gui.widgets import Card, label

from .presentation import RunRow
from .run_line import PROGRESS, RATE, RunLine

_NARROW, _NARROWER, _LEAST = 122, 90, 56
"""In so few characters there is one column less, then two; with fewer it is cut."""


class RunsCard(Card):
    """Emits what a person wants with a run, by its number, or with a sync that is due."""

    pause_chosen = Signal(int)
    resume_chosen = Signal(int)
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
        self._rows: list[RunLine] = []
        self._heads: list[QLabel] = []
        self._hidden: frozenset[int] = frozenset()
        self._add_heads()
        self._empty = label("", "muted", wrap=True)
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

    def set_empty_text(self, text: str) -> None:
        """What is said where there is no run."""
        self._empty.setText(text)

    def set_rows(self, rows: Sequence[RunRow]) -> None:
        """Show these runs."""
        while len(self._rows) < len(rows):
            self._rows.append(self._line(1 + 2 * len(self._rows)))
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        character = self.fontMetrics().averageCharWidth()
        # without it the widest row would keep the card from ever being narrow
        self.setMinimumWidth(_LEAST * character)
        room = self.width() / character
        limits = {RATE: _NARROW, PROGRESS: _NARROWER}
        self._hide_columns(frozenset(one for one, least in limits.items() if room < least))

    def _hide_columns(self, columns: frozenset[int]) -> None:
        """Leave out what is told best by the run itself."""
        if columns == self._hidden:
            return
        self._hidden = columns
        for column, head in enumerate(self._heads):
            # with little room the rows speak for themselves
            head.setVisible(column not in columns and PROGRESS not in columns)
        for row in self._rows:
            row.hide_columns(columns)

    def _line(self, position: int) -> RunLine:
        """A line of the list, at a row of the grid."""
        line = RunLine(self._grid, position)
        line.hide_columns(self._hidden)
        line.pause_chosen.connect(self.pause_chosen)
        line.resume_chosen.connect(self.resume_chosen)
        line.show_chosen.connect(self.show_chosen)
        line.start_chosen.connect(self.start_chosen)
        return line

    def _add_heads(self) -> None:
        right = {3, RATE}
        texts = (
            self.tr("Sync"),
            self.tr("Status"),
            self.tr("Progress"),
            self.tr("Records"),
            self.tr("Rate / duration"),
            self.tr("When"),
            "",
        )
        for column, text in enumerate(texts):
            head = label(text, "columnHead")
            head.setIndent(0)
            if column in right:
                head.setAlignment(Qt.AlignmentFlag(RIGHT))
            self._grid.addWidget(head, 0, column)
            self._heads.append(head)
