"""The summary of a run: the sum with its proof, numbers a stream, warnings, the error."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from migrateiq_desktop.gui.formatting import duration, number, rate
from migrateiq_desktop.gui.said import said
from migrateiq_desktop.gui.tables.fitted_table import FittedTable
from migrateiq_desktop.gui.tables.visible_text import visible
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.gui.widgets import label, set_kind
from migrateiq_desktop.model.run import ACTIVE_STATUSES, Run
from migrateiq_desktop.services.verifying import Check

from .error_note import ErrorNote
from .run_report import check_line, verdict
from .run_texts import full_moment, received, route, started_line, sum_line, undone_line
from .streams_model import StreamsModel, sum_columns

_TABLE, _READ, _LOADED, _SKIPPED = 1, 2, 3, 4
_NARROW, _NARROWER = 80, 68
_SHORTEST = 32

_NARROW_CHARACTERS = 32
"""With less room than this a fact stands below its name."""


class SummaryTab(QScrollArea):
    """Told of a run; asks nobody."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Summary"))
        self.error = ErrorNote()
        self.sum = label("", "heading", wrap=True, copy=True)
        self.streams = StreamsModel(sum_columns(), self)
        self.table = _StreamsTable(self.tr("Streams with their numbers"), self.streams)
        self.undone = label("", "heading", wrap=True, copy=True)
        set_kind(self.undone, Kind.CAUTION)
        self.proof = label("", wrap=True, copy=True)
        self.proof.hide()
        self._proven: int | None = None
        self.warnings = label("", wrap=True, copy=True)
        set_kind(self.warnings, Kind.CAUTION)
        self._facts = QFormLayout()
        self._values = {name: label("", wrap=True, copy=True) for name in self._fact_names()}
        self._lay_out()

    def show_run(self, run: Run) -> None:
        """Show a run's numbers."""
        active = run.status in ACTIVE_STATUSES
        self.proof.setVisible(self._proven == run.id)
        self.undone.setVisible(run.undone_at is not None)
        self.undone.setText(undone_line(run) if run.undone_at is not None else "")
        self.sum.setText(sum_line(run.counts, active=active))
        set_kind(self.sum, None if active or run.counts.adds_up else Kind.BAD)
        self.streams.set_streams(run.streams)
        self.table.fit_height()
        self._show_warnings(run)
        self.error.show_error(run.error)
        for name, text in self._fact_texts(run).items():
            if self._values[name].text() != text:
                self._values[name].setText(text)

    def show_proof(self, run: Run, checks: Sequence[Check]) -> None:
        """What a verification found."""
        self._proven = run.id
        text, holds = verdict(checks)
        self.proof.setText("\n".join((text, *map(check_line, checks))))
        set_kind(self.proof, Kind.GOOD if holds else Kind.BAD)
        self.proof.show()

    def set_wide(self, *, wide: bool) -> None:
        """Beside the list of runs there is room for the numbers only."""
        for section in (_TABLE, _READ, _SKIPPED):
            self.table.setColumnHidden(section, not wide)
        widths = [column.width or _NARROW for column in self.streams.columns]
        fitting = widths if wide else [min(width, _NARROW) for width in widths]
        if not wide:
            fitting[_LOADED] = min(widths[_LOADED], _NARROWER)
        self.table.fit_columns(fitting, stretched=0)

    def _fact_names(self) -> tuple[str, ...]:
        return (
            self.tr("From, to"),
            self.tr("Started"),
            self.tr("Ended"),
            self.tr("Duration"),
            self.tr("Mean rate"),
            self.tr("Requests"),
            self.tr("Received"),
        )

    def _fact_texts(self, run: Run) -> dict[str, str]:
        counts = run.counts
        mean = counts.read / run.duration_seconds if run.duration_seconds else 0.0
        requests = self.tr("{0}, repeated: {1}").format(
            number(counts.requests), number(counts.retries)
        )
        if counts.waited_milliseconds:
            requests = self.tr("{0}, waited: {1}").format(requests, duration(counts.waited_seconds))
        texts = (
            route(run),
            started_line(run),
            full_moment(run.ended_at),
            duration(run.duration_seconds),
            rate(mean),
            requests,
            received(counts),
        )
        return dict(zip(self._values, texts, strict=True))

    def _show_warnings(self, run: Run) -> None:
        lines = [
            f"{visible(stream.stream)}: {visible(said(warning))}"
            for stream in run.streams
            for warning in stream.warnings
        ]
        text = "\n".join(f"⚠ {line}" for line in lines)
        if self.warnings.text() != text:
            self.warnings.setText(text)
        self.warnings.setVisible(bool(lines))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _NARROW_CHARACTERS * self.fontMetrics().averageCharWidth()
        policy = QFormLayout.RowWrapPolicy
        self._facts.setRowWrapPolicy(policy.WrapAllRows if narrow else policy.WrapLongRows)

    def _lay_out(self) -> None:
        content = QWidget()
        content.setProperty("role", "canvas")
        layout = QVBoxLayout(content)
        layout.setContentsMargins(14, 12, 14, 14)
        layout.setSpacing(10)
        layout.addWidget(self.error)
        layout.addWidget(self.undone)
        layout.addWidget(self.sum)
        layout.addWidget(self.proof)
        layout.addWidget(self.warnings)
        layout.addWidget(self.table)
        self._facts.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._facts.setHorizontalSpacing(18)
        self._facts.setVerticalSpacing(6)
        for name, value in self._values.items():
            self._facts.addRow(label(name, "muted"), value)
        layout.addLayout(self._facts)
        layout.addStretch(1)
        self.setWidget(content)


class _StreamsTable(FittedTable):
    """As high as its rows: the tab scrolls, not the table."""

    def __init__(self, accessible_name: str, model: StreamsModel) -> None:
        super().__init__("", accessible_name)
        self.setModel(model)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.horizontalHeader().setMinimumSectionSize(_SHORTEST)

    def fit_height(self) -> None:
        """Make room for all rows."""
        rows = self.model().rowCount()
        height = self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth() + 2
        height += rows * self.verticalHeader().defaultSectionSize()
        if self.height() != height or self.minimumHeight() != height:
            self.setFixedHeight(height)
