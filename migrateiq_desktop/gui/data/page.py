"""The place Data: the tables of the local data at the left, the chosen one's rows beside them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton, QSplitter, QWidget

from migrateiq_desktop.gui.formatting import number, plural, translate
from migrateiq_desktop.gui.generated.ui_data_page import Ui_DataPage
from migrateiq_desktop.gui.page import Page
from migrateiq_desktop.gui.places import Place, ShowTable, Target
from migrateiq_desktop.gui.tables.columns import widths_of
from migrateiq_desktop.gui.tables.sparse_table import SparseTable
from migrateiq_desktop.gui.tables.sparse_table_model import MAXIMUM_ROWS, SparseTableModel
from migrateiq_desktop.gui.tables.visible_text import cell_text
from migrateiq_desktop.gui.widgets import ButtonKind, EmptyState, Folding, SearchField, button
from migrateiq_desktop.model.errors import MigrateIQError
from migrateiq_desktop.services.views import LiveRun, TableInfo

from .data_columns import (
    DataRow,
    FixedRows,
    RowsOfTable,
    fitting_widths,
    row_columns,
    table_columns,
)
from .row_detail import RowDetail

if TYPE_CHECKING:
    from migrateiq_desktop.services.container import Services

_BROWSE, _EMPTY = 0, 1
_ROWS, _NOTHING_FOUND = 0, 1
_SIZES = [230, 500, 300]
_CHARACTER = 7
"""Pixels of a letter at 100 % text, for these sizes."""
_FIRST_ROWS = 40
_CHARACTERS_SIDE_BY_SIDE, _LINES = 100, 13
"""With less room in a line, a row's details are below the rows, each so high."""


class DataPage(Page):
    """Read-only. Reads the tables again when a run ends."""

    place = Place.DATA

    def __init__(self, services: "Services") -> None:
        super().__init__(services, translate("data", "Data"))
        self.tables: SparseTableModel[TableInfo] = SparseTableModel(
            table_columns(), self.spawn, key=_name, parent=self
        )
        self.table_list = SparseTable("data_tables", self.tr("Tables"), self.tables, key=_name)
        self.rows: SparseTableModel[DataRow] = SparseTableModel((), self.spawn, parent=self)
        self.row_table = SparseTable("", self.tr("Rows of the table"), self.rows)
        self.detail = RowDetail()
        self.search = SearchField(self.tr("Search all columns"))
        self.form = Ui_DataPage()
        self._table: TableInfo | None = None
        self._lay_out()
        self._connect()
        self._unsubscribe = services.runs.subscribe(self._on_live)

    async def refresh(self) -> None:
        """Read the tables anew; the chosen one stays chosen."""
        tables = await self.services.data.tables()
        self.form.stack.setCurrentIndex(_BROWSE if tables else _EMPTY)
        for control in (self.search, self.details):
            control.setVisible(bool(tables))
        self._show_subtitle(tables)
        known = {table.name: table for table in tables}
        if self._table is not None and self._table.name in known:
            self._show_table(known[self._table.name])
        elif tables:
            self._show_table(tables[0])
        self.table_list.choose(self._table.name if self._table else None)
        self.tables.show(FixedRows(tables))

    async def show_target(self, target: Target) -> None:
        """Show a table."""
        if isinstance(target, ShowTable):
            for table in await self.services.data.tables():
                if table.name == target.name:
                    self._show_table(table)
                    self.table_list.choose(table.name)

    def focus_search(self) -> None:
        """Ctrl+F."""
        self.search.setFocus()

    def leave_mode(self) -> None:
        """Esc closes the row's detail."""
        if self.details.isChecked():
            self.details.setChecked(False)
            self.row_table.setFocus()
        else:
            super().leave_mode()

    def release(self) -> None:
        """Hear and fetch nothing more."""
        unsubscribe, self._unsubscribe = self._unsubscribe, _nothing
        unsubscribe()
        self.rows.release()
        self.tables.release()

    def _show_table(self, table: TableInfo) -> None:
        before, self._table = self._table, table
        same = before is not None and before.name == table.name
        self.form.table_name.setText(cell_text(table.name))
        count = len(table.columns)
        columns = self.tr("{0} columns", "", plural(count))
        self.form.column_count.setText(columns.format(number(count)))
        if same and before is not None and before.columns == table.columns:
            self.rows.refresh()
            return
        if not same:
            with QSignalBlocker(self.search):  # or it would be searched a second time
                self.search.clear()
        self._search()

    def _search(self) -> None:
        table = self._table
        if table is not None:
            waiting = self.tr("Searching…") if self.search.search else self.tr("Reading…")
            self.form.row_count.setText(waiting)
            source = RowsOfTable(self.services.data, table.name, self.search.search)
            self.rows.show(source, row_columns(table))

    def _on_rows_replaced(self) -> None:
        first = [row for at in range(_FIRST_ROWS) if (row := self.rows.row(at)) is not None]
        self.row_table.fit_columns(fitting_widths(self.rows.columns, first))
        if self._table is not None:
            self.detail.show_row(self._table, None)
        if self.rows.rowCount() > 0:
            self.row_table.selectRow(0)

    def _on_rows_changed(self) -> None:
        found, table = self.rows.total, self._table
        if table is None:
            return
        nothing = found == 0 and bool(self.search.search)
        self.form.rows_stack.setCurrentIndex(_NOTHING_FOUND if nothing else _ROWS)
        text = self.tr("{0} rows", "", plural(found)).format(number(found))
        if self.search.search:
            text = self.tr("{0} of {1} rows", "", plural(table.rows))
            text = text.format(number(found), number(table.rows))
        if found > MAXIMUM_ROWS:
            first = number(MAXIMUM_ROWS)
            text += " · " + self.tr("the first {0} are listed: search for others").format(first)
        self.form.row_count.setText(text)

    def _on_row_chosen(self, row: DataRow) -> None:
        if self._table is not None:
            self.detail.show_row(self._table, row)

    def _on_details_toggled(self, checked: bool) -> None:  # noqa: FBT001  Qt's signal
        self.form.detail_card.setVisible(checked)
        self.details.setText(self.tr("Hide &row details") if checked else self.tr("&Row details"))

    def _on_live(self, live: LiveRun) -> None:
        if live.run.status.ended:
            self.spawn(self.refresh(), "read the tables")

    def _on_failed(self, error: MigrateIQError) -> None:
        self.show_error(error.report())

    def _on_open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.services.info.folder)))

    def _show_subtitle(self, tables: tuple[TableInfo, ...]) -> None:
        rows = sum(table.rows for table in tables)
        counted = (
            self.tr("{0} tables", "", plural(len(tables))).format(number(len(tables))),
            self.tr("{0} rows", "", plural(rows)).format(number(rows)),
        )
        text = self.tr("{0} · {1} in data.sqlite").format(*counted)
        self.header.set_subtitle(text if tables else "")

    def _connect(self) -> None:
        self.table_list.row_chosen.connect(self._show_table)
        self.row_table.row_chosen.connect(self._on_row_chosen)
        self.row_table.activated.connect(lambda _index: self.details.setChecked(True))
        self.search.search_changed.connect(lambda _text: self._search())
        self.rows.list_changed.connect(self._on_rows_replaced)
        self.rows.rows_changed.connect(self._on_rows_changed)
        for model in (self.rows, self.tables):
            model.failed.connect(self._on_failed)
        self.details.toggled.connect(self._on_details_toggled)

    def _lay_out(self) -> None:
        content = QWidget()
        self.form.setupUi(content)
        self.content.addWidget(content)
        for table in (self.table_list, self.row_table):
            table.setProperty("role", "inset")
        self.table_list.fit_columns(widths_of(self.tables.columns), stretched=0)
        self.form.tables_slot.addWidget(self.table_list)
        self.form.rows_slot.addWidget(self.row_table)
        self.form.detail_slot.addWidget(self.detail)
        self._place_cards()
        self.details = QPushButton(self.tr("&Row details"))
        self.details.setObjectName("row_details")
        self.details.setCheckable(True)
        self.details.setToolTip(self.tr("Show the chosen row field by field (Enter)"))
        folder = button(self.tr("&Open folder"), self._on_open_folder, icon_name="folder")
        for control in (self.search, self.details, folder):
            self.header.add_control(control)
        clear = button(self.tr("&Show all rows"), self.search.clear)
        nothing = EmptyState("search", self.tr("No row contains this text."), clear)
        self.form.nothing_found_slot.addWidget(nothing)
        self.form.empty_slot.addWidget(self._nothing_yet())

    def _place_cards(self) -> None:
        """A row's details beside the rows, or below them where text is large."""
        form = self.form
        scale = self.fontMetrics().averageCharWidth() / _CHARACTER
        tables, rows, details = (round(size * scale) for size in _SIZES)
        inner = QSplitter()
        inner.setChildrenCollapsible(False)
        inner.setHandleWidth(form.splitter.handleWidth())
        inner.addWidget(form.rows_card)
        inner.addWidget(form.detail_card)
        inner.setSizes([rows, details])
        inner.setStretchFactor(0, 1)
        form.splitter.addWidget(inner)
        form.splitter.setSizes([tables, rows + details])
        form.splitter.setStretchFactor(1, 1)
        form.detail_card.hide()
        Folding(inner, self, _CHARACTERS_SIDE_BY_SIDE, _LINES)

    def _nothing_yet(self) -> EmptyState:
        sample = button(
            self.tr("&Try it with sample data"),
            lambda: self.spawn(self.try_sample(), "sample data"),
            kind=ButtonKind.PRIMARY,
        )
        syncs = button(self.tr("Go to &Syncs"), lambda: self.go_to(Place.SYNCS))
        sentence = self.tr(
            "What a sync loads into this workspace's own database appears here, table by table,"
            " to look at and to search. Other programs can open the same file."
        )
        heading = self.tr("Nothing is loaded yet")
        return EmptyState("database", sentence, sample, syncs, heading=heading)


def _nothing() -> None:
    """In place of an unsubscription that is done."""


def _name(table: TableInfo) -> str:
    return table.name
