"""What a stream gives, tried just now: records, fields, the exchange itself, the next pages."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.generated.ui_stream_panel import Ui_StreamPanel
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.gui.widgets import Banner, EmptyState, Table, as_code, changing_table
from migrateiq_desktop.gui.widgets.banner import Action
from migrateiq_desktop.model.discovered import Discovery
from migrateiq_desktop.model.errors import ErrorReport

from .discovery_texts import (
    fields_line,
    next_pages_title,
    page_line,
    request_text,
    response_text,
)
from .pages_view import PagesView
from .preview_model import preview_view
from .preview_table import table_of_records
from .row_table_model import RowTableModel
from .schema_columns import SchemaRow, schema_columns, schema_rows

_WIDEST_COLUMN = 260


class StreamPanel(QWidget):
    """Shows what its owner hands it; asks for nothing itself."""

    stopped = Signal()
    """What is being tried is no longer wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_StreamPanel()
        self.ui.setupUi(self)
        self.banner = Banner()
        self.ui.banner_slot.addWidget(self.banner)
        self.hint = EmptyState(
            "preview",
            translate(
                "connectors",
                "Give the stream a path. What it answers appears here at once: records, fields,"
                " and how its pages go on.",
            ),
        )
        self.ui.hint_slot.addWidget(self.hint)
        self._build()
        self.banner.dismissed.connect(self._hush)
        self.ui.stop.clicked.connect(self._on_stop_clicked)
        self.clear()

    def clear(self) -> None:
        """Forget what is shown."""
        self._hush()
        self.ui.stack.setCurrentWidget(self.ui.hint_page)

    def show_busy(self, stream: str) -> None:
        """Say at once that it is being tried. What was seen before stays until then."""
        self._hush()
        text = translate("connectors", "Reading the first pages of {0}…").format(stream)
        if self.ui.stack.currentWidget() is self.ui.result_page:
            self.ui.left.setText(text)
            self.ui.right.setText("")
            return
        self.ui.busy_text.setText(text)
        self.ui.stack.setCurrentWidget(self.ui.busy_page)

    def show_found(self, found: Discovery, actions: tuple[Action, ...] = ()) -> None:
        """Show what came, and the error that ended it where there is one."""
        self._hush()
        first = found.pages[0] if found.pages else None
        if first is not None:
            self._records.set_table(table_of_records(first.records))
            _fit(self.records)
            self.request.setPlainText(request_text(first.request))
            self.response.setPlainText(response_text(first.response))
            self.ui.left.setText(page_line(first))
        self._schema.set_rows(schema_rows(found))
        _fit(self.schema)
        self.pages.show_pages(found.pages, complete=found.complete)
        self.ui.right.setText(fields_line(found.fields))
        tabs = self.ui.tabs
        tabs.setTabText(tabs.indexOf(self.ui.pages_tab), next_pages_title(found))
        self.ui.stack.setCurrentWidget(self.ui.result_page if first else self.ui.hint_page)
        if found.error is not None:
            self.show_error(found.error, actions)
        elif found.warnings or (first is not None and not first.count):
            self.banner.show_message(Kind.CAUTION, " ".join(found.warnings) or _nothing_came())
            self.ui.banner_part.show()

    def show_error(self, report: ErrorReport, actions: tuple[Action, ...] = ()) -> None:
        """Say why there is nothing, or no more."""
        if self.ui.stack.currentWidget() is self.ui.busy_page:
            self.ui.stack.setCurrentWidget(self.ui.hint_page)
        self.banner.show_message(
            Kind.BAD,
            report.sentence(),
            note=report.next_step,
            details=report.details,
            actions=actions,
        )
        self.ui.banner_part.show()

    def _hush(self) -> None:
        self.banner.hide()
        self.ui.banner_part.hide()

    def _build(self) -> None:
        self._records, self.records = preview_view(
            self, translate("connectors", "Records as received")
        )
        self._schema: RowTableModel[SchemaRow] = RowTableModel(
            schema_columns(), lambda row: row.field.name
        )
        fields = translate("connectors", "Fields of the records")
        self.schema = changing_table(fields, self._schema)
        self.request = _text_view(translate("connectors", "The request"))
        self.response = _text_view(translate("connectors", "The response"))
        self.pages = PagesView()
        for slot, part in (
            (self.ui.records_slot, self.records),
            (self.ui.schema_slot, self.schema),
            (self.ui.request_slot, self.request),
            (self.ui.response_slot, self.response),
            (self.ui.pages_slot, self.pages),
        ):
            slot.addWidget(part)

    def _on_stop_clicked(self) -> None:
        self.clear()
        self.stopped.emit()


def _nothing_came() -> str:
    return translate(
        "connectors",
        "No records came. Either there are none now, or they stand elsewhere in the answer:"
        " see Response, and say so in “Records at”.",
    )


def _text_view(name: str) -> QPlainTextEdit:
    view = QPlainTextEdit()
    view.setReadOnly(True)
    as_code(view)
    view.setAccessibleName(name)
    view.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    view.setTabChangesFocus(True)
    return view


def _fit(table: Table) -> None:
    table.resizeColumnsToContents()
    for column in range(table.model().columnCount()):
        table.setColumnWidth(column, min(table.columnWidth(column) + 12, _WIDEST_COLUMN))
