"""Why a run failed: what happened, why, what to do next; the details one click away, to copy."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from migrateiq_desktop.gui.said import said_report
from migrateiq_desktop.gui.tables.visible_text import visible
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.gui.widgets import as_code, button, label, set_kind
from migrateiq_desktop.model.errors import ErrorReport

_DETAILS_HEIGHT = 140


class ErrorNote(QFrame):
    """Fits a narrow column. Hidden while there is no error."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report: ErrorReport | None = None
        self.setProperty("role", "card")
        self.title = label("", "heading", wrap=True, copy=True)
        set_kind(self.title, Kind.BAD)
        self.cause = label("", wrap=True, copy=True)
        self.next_step = label("", wrap=True, copy=True)
        self.details = QPlainTextEdit()
        self.details.setReadOnly(True)
        as_code(self.details)
        self.details.setAccessibleName(self.tr("Technical details"))
        self.details.setMaximumHeight(_DETAILS_HEIGHT)
        self.show_details = button(self.tr("&Details"), self._on_details)
        self.copy = button(self.tr("C&opy"), self._on_copy, icon_name="copy")
        self._lay_out()
        self.hide()

    def show_error(self, report: ErrorReport | None) -> None:
        """Show an error, or nothing."""
        if report == self._report:
            return
        self._report = report
        self.setVisible(report is not None)
        if report is None:
            return
        report = said_report(report)
        for line, text in (
            (self.title, report.title),
            (self.cause, report.cause),
            (self.next_step, report.next_step),
        ):
            line.setText(visible(text))
            line.setVisible(bool(text))
        self.details.setPlainText(visible(report.details, keep="\n"))
        self.details.hide()
        self.show_details.setVisible(bool(report.details))
        self.setAccessibleName(visible(report.sentence()))

    def _on_details(self) -> None:
        self.details.setVisible(self.details.isHidden())

    def _on_copy(self) -> None:
        report = self._report
        if report is not None:
            parts = (report.sentence(), report.next_step, report.details)
            QGuiApplication.clipboard().setText("\n\n".join(part for part in parts if part))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 12)
        layout.setSpacing(4)
        for line in (self.title, self.cause, self.next_step):
            layout.addWidget(line)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 6, 0, 0)
        buttons.setSpacing(8)
        buttons.addWidget(self.show_details)
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        layout.addLayout(buttons)
        layout.addWidget(self.details)
