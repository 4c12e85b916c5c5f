"""Shows the first records of a stream: as received, as loaded, and what was found automatically."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from migrateiq_desktop.gui.formatting import counts, number, translate
from migrateiq_desktop.gui.generated.ui_preview_panel import Ui_PreviewPanel
from migrateiq_desktop.gui.icons import icon
from migrateiq_desktop.gui.said import said
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.gui.widgets import Banner, EmptyState, Table
from migrateiq_desktop.model.errors import ErrorReport
from migrateiq_desktop.model.events import Previewed

from .preview_model import PreviewModel, preview_view
from .preview_table import PreviewTable, loaded_table, records_table

_WIDEST_COLUMN = 260


class PreviewPanel(QWidget):
    """Asks for a preview by `requested`, and shows what its owner hands it."""

    requested = Signal(str)
    """The stream whose records are wanted."""
    stopped = Signal()
    """They are no longer wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PreviewPanel()
        self.ui.setupUi(self)
        self.banner = Banner()
        self.ui.banner_slot.addWidget(self.banner)
        self.ui.load.setIcon(icon("preview"))
        self.hint = EmptyState(
            "preview",
            translate(
                "connectors",
                "The first records appear here: as received, and as they would be loaded.",
            ),
        )
        self.ui.hint_slot.addWidget(self.hint)
        self._records, self.records = preview_view(
            self, translate("connectors", "Records as received")
        )
        self._loaded, self.loaded = preview_view(
            self, translate("connectors", "Records as they would be loaded")
        )
        self.ui.records_slot.addWidget(self.records)
        self.ui.loaded_slot.addWidget(self.loaded)
        self.ui.load.clicked.connect(self._on_load_clicked)
        self.ui.stop.clicked.connect(self._on_stop_clicked)
        self.clear()

    @property
    def stream(self) -> str:
        """The stream that is chosen."""
        return str(self.ui.stream.currentText())

    def set_streams(self, names: Sequence[str], chosen: str = "") -> None:
        """Offer these streams."""
        before = chosen or self.stream
        if [self.ui.stream.itemText(at) for at in range(self.ui.stream.count())] != list(names):
            self.ui.stream.clear()
            self.ui.stream.addItems(list(names))
        at = self.ui.stream.findText(before)
        self.ui.stream.setCurrentIndex(max(at, 0) if names else -1)
        self.ui.load.setEnabled(bool(names))

    def clear(self) -> None:
        """Forget what is shown: another connector."""
        self.banner.hide()
        self.ui.stack.setCurrentWidget(self.ui.hint_page)

    def show_busy(self, stream: str) -> None:
        """Say at once that the records are being read."""
        self.banner.hide()
        text = translate("connectors", "Reading the first records of {0}…")
        self.ui.busy_text.setText(text.format(stream))
        self.ui.stack.setCurrentWidget(self.ui.busy_page)
        self.ui.load.setEnabled(False)

    def show_preview(self, previewed: Previewed) -> None:
        """Show records, or the error that came instead; what was found is told in both cases."""
        self.ui.load.setEnabled(True)
        received = records_table(previewed)
        self._fill(self._records, self.records, received)
        self._fill(self._loaded, self.loaded, loaded_table(previewed))
        self._show_findings(previewed.findings)
        self._show_summary(previewed, received)
        if previewed.error is not None:
            self.show_error(previewed.error)
        some = bool(previewed.records) or bool(previewed.findings) or previewed.error is None
        self.ui.stack.setCurrentWidget(self.ui.result_page if some else self.ui.hint_page)

    def show_error(self, report: ErrorReport) -> None:
        """Say why there are no records."""
        self.ui.load.setEnabled(True)
        self.ui.stack.setCurrentWidget(self.ui.hint_page)
        self.banner.show_message(
            Kind.BAD, report.sentence(), note=report.next_step, details=report.details
        )

    def _fill(self, model: PreviewModel, table: Table, content: PreviewTable) -> None:
        model.set_table(content)
        table.resizeColumnsToContents()
        for column in range(len(content.columns)):
            table.setColumnWidth(column, min(table.columnWidth(column) + 12, _WIDEST_COLUMN))

    def _show_findings(self, findings: Sequence[str]) -> None:
        self.ui.found.clear()
        self.ui.found.addItems([said(finding) for finding in findings])
        at = self.ui.tabs.indexOf(self.ui.found_tab)
        title = translate("connectors", "Found ({0})").format(number(len(findings)))
        self.ui.tabs.setTabText(at, title)
        self.ui.tabs.setTabVisible(at, bool(findings))

    def _show_summary(self, previewed: Previewed, received: PreviewTable) -> None:
        count, total = len(previewed.records), previewed.total
        texts = [counts.tr("{0} records", "", count).format(number(count))]
        if total is not None:
            text = counts.tr("{0} of {1} records", "", total)
            texts[0] = text.format(number(count), number(total))
        if previewed.rejected:
            text = translate("connectors", "{0} would be rejected")
            texts.append(text.format(number(len(previewed.rejected))))
        self.ui.left.setText(" · ".join(texts))
        columns = len(received.columns)
        fields = counts.tr("{0} fields", "", columns).format(number(columns))
        gaps = translate("connectors", "{0} with gaps").format(number(received.gaps))
        self.ui.right.setText(f"{fields} · {gaps}" if received.gaps else fields)

    def _on_stop_clicked(self) -> None:
        self.ui.load.setEnabled(True)
        self.clear()
        self.stopped.emit()

    def _on_load_clicked(self) -> None:
        if self.stream:
            self.requested.emit(self.stream)
