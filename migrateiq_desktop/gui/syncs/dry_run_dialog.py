"""What a run of the edited sync would do, record by record; and a trial of its first records."""

import asyncio
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from migrateiq_desktop.gui.connectors.detail_tables import stretch_column
from migrateiq_desktop.gui.connectors.outcome_banner import show_failure
from migrateiq_desktop.gui.connectors.row_table_model import RowTableModel
from migrateiq_desktop.gui.formatting import number, translate
from migrateiq_desktop.gui.said import said
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.gui.widgets import (
    Banner,
    ButtonKind,
    FlowLayout,
    Table,
    button,
    label,
    resize_to_text,
)
from migrateiq_desktop.model.errors import MigrateIQError
from migrateiq_desktop.model.events import Progress, WorkerEvent
from migrateiq_desktop.model.sync import Sync
from migrateiq_desktop.services.views import DryRun, DryStream

from .dry_run_rows import RecordFate, fates_of_records, record_columns, stream_columns
from .live_sample import LiveSample

if TYPE_CHECKING:
    from migrateiq_desktop.services.container import Services

_MOST = 10_000_000
_USUAL = 1_000
_STEP = 1_000


class DryRunDialog(QDialog):
    """Nothing is written but by the trial, which has tables of its own."""

    trial_wanted = Signal(int)
    """Run the stored sync with so many records a stream, into tables of their own."""

    def __init__(
        self, services: "Services", name: str, sync: Sync, sample: LiveSample, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._name, self._sync = name, sync
        self._sample = sample
        self._task: asyncio.Task[None] | None = None
        self.found: DryRun | None = None
        self.setWindowTitle(translate("syncs", "Dry run of {0}").format(name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        resize_to_text(self, 940, 600)
        self.limit = QSpinBox()
        self.limit.setRange(0, _MOST)
        self.limit.setSingleStep(_STEP)
        self.limit.setValue(_USUAL)
        self.limit.setGroupSeparatorShown(True)
        self.limit.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.limit.setSpecialValueText(translate("syncs", "all"))
        self.limit.setAccessibleName(translate("syncs", "Records of each stream"))
        self.start = button(
            translate("syncs", "Start the dry run"), self.begin, kind=ButtonKind.PRIMARY
        )
        self.cancel = button(translate("syncs", "Cancel"), self.stop)
        self.trial = button(translate("syncs", "Run a trial"), self._on_trial)
        self.progress = label("", "muted", wrap=True)
        self.banner = Banner()
        self._streams: RowTableModel[DryStream] = RowTableModel(
            stream_columns(), lambda row: row.stream
        )
        self._records: RowTableModel[RecordFate] = RowTableModel(
            record_columns(), lambda row: row.place
        )
        self.streams = _table("dry_streams", translate("syncs", "Streams"), self._streams)
        self.records = _table("dry_records", translate("syncs", "Sampled records"), self._records)
        stretch_column(self.streams, 1)
        self.reasons = QPlainTextEdit()
        self.reasons.setReadOnly(True)
        self.reasons.setAccessibleName(translate("syncs", "Why records would be rejected"))
        self.tabs = QTabWidget()
        self._build()
        self.cancel.hide()
        self.finished.connect(self.stop)

    def _build(self) -> None:
        about = label(
            translate(
                "syncs",
                "A dry run reads, maps and checks as a run does, and writes nothing. A trial loads"
                " the first records into tables of its own, named …_trial.",
            ),
            "muted",
            wrap=True,
        )
        line = FlowLayout()
        caption = label(translate("syncs", "Records of each stream"))
        caption.setBuddy(self.limit)
        for control in (caption, self.limit, self.start, self.cancel, self.trial):
            line.addWidget(control)
        streams = QWidget()
        column = QVBoxLayout(streams)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.streams, 3)
        column.addWidget(self.reasons, 2)
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.windowTitle())
        self.tabs.addTab(streams, translate("syncs", "Streams"))
        self.tabs.addTab(self.records, translate("syncs", "Sampled records"))
        close = button(translate("syncs", "Close"), self.close)
        below = QHBoxLayout()
        below.addStretch(1)
        below.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        for part in (about, self.banner, self.progress, self.tabs):
            layout.addWidget(part, 1 if part is self.tabs else 0)
            if part is about:
                layout.addLayout(line)
        layout.addLayout(below)
        self.streams.selectionModel().currentRowChanged.connect(lambda _now, _old: self._explain())

    def begin(self) -> None:
        """Start, in place of what may be under way."""
        self.stop()
        self.banner.hide()
        self._set_busy(busy=True)
        self.progress.setText(translate("syncs", "Starting…"))
        show = partial(show_failure, self.banner)
        self._task = self._services.tasks.spawn_guarded(
            self._run(), "dry run", lambda error: self._fail(error, show)
        )

    def stop(self) -> None:
        """Give up what is under way."""
        if self._task is not None and not self._task.done():
            self._task.cancel()
            self.progress.setText(translate("syncs", "Cancelled. Nothing was written."))
        self._task = None
        self._set_busy(busy=False)

    def show_started(self, text: str) -> None:
        """Say that a trial has begun."""
        self.banner.show_message(Kind.GOOD, text)

    async def _run(self) -> None:
        await self._show_records()
        limit = self.limit.value() or None
        found = await self._services.dry_runs.run_draft(
            self._name, self._sync, limit=limit, hear=self._hear
        )
        self.found = found
        self._set_busy(busy=False)
        self._streams.set_rows(found.streams)
        if found.streams:
            self.streams.setCurrentIndex(self._streams.index(0, 0))
        self.progress.setText(_summary(found))
        self._explain()
        if found.error is not None:
            show_failure(self.banner, found.error)

    async def _show_records(self) -> None:
        """What would become of each sampled record of the stream that is edited."""
        plan = await self._sample.plan_anyway()
        result = self._sample.result
        if result is None or plan is None or plan.error is not None:
            self._records.set_rows(())
            return
        own = next((table for table in plan.tables if not table.is_child), None)
        self._records.set_rows(fates_of_records(result, () if own is None else own.fates))

    def _hear(self, event: WorkerEvent) -> None:
        if isinstance(event, Progress):
            text = translate("syncs", "{0}: {1} records read, {2} rejected")
            counts = event.counts
            self.progress.setText(
                text.format(event.stream, number(counts.read), number(counts.rejected))
            )

    def _fail(self, error: MigrateIQError, show: partial[None]) -> None:
        self._set_busy(busy=False)
        self.progress.setText("")
        show(error.report())

    def _set_busy(self, *, busy: bool) -> None:
        self.start.setEnabled(not busy)
        self.cancel.setVisible(busy)

    def _explain(self) -> None:
        row = self._streams.row(self.streams.currentIndex().row())
        lines = [] if row is None else list(_lines(row))
        self.reasons.setPlainText("\n".join(lines))
        self.reasons.setVisible(bool(lines))

    def _on_trial(self) -> None:
        self.trial_wanted.emit(self.limit.value() or _USUAL)


def _summary(found: DryRun) -> str:
    read = sum(stream.counts.read for stream in found.streams)
    loaded = sum(stream.counts.loaded for stream in found.streams)
    rejected = sum(stream.counts.rejected for stream in found.streams)
    text = translate(
        "syncs", "{0} records read: {1} would load, {2} rejected. Nothing was written."
    )
    return text.format(number(read), number(loaded), number(rejected))


def _lines(stream: DryStream) -> Sequence[str]:
    rejected = translate("syncs", "{0} rejected: {1}")
    lines = [
        rejected.format(number(count), said(reason)) for reason, count in stream.reasons.items()
    ]
    return [*lines, *map(said, stream.warnings)]


def _table(name: str, accessible_name: str, model: object) -> Table:
    table = Table(name, accessible_name)
    table.setProperty("role", "inset")
    table.setModel(model)  # type: ignore[arg-type]  # a RowTableModel of any row
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    return table
