"""Small tables inside a detail column, and the last runs with their line."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHeaderView, QSizePolicy

from migrateiq_desktop.gui.formatting import number, translate
from migrateiq_desktop.gui.plots import Sparkline
from migrateiq_desktop.gui.widgets import ChipDelegate, Table
from migrateiq_desktop.model.run import COMPLETED_STATUSES, Run

from .connector_columns import run_columns
from .row_table_model import RowTableModel

_RUNS_SHOWN = 4
_LINE_HEIGHT = 48
_WIDEST_COLUMN = 340
_ROWS = "rows_to_be_seen"


class RunsTable(QObject):
    """The last runs of something: a line over their records, and the newest as rows."""

    run_chosen = Signal(int)

    def __init__(self, name: str, line_slot: QBoxLayout, table_slot: QBoxLayout) -> None:
        super().__init__()
        self._model: RowTableModel[Run] = RowTableModel(run_columns(), lambda row: row.id)
        self.table = inset_table(name, translate("connectors", "Last runs"))
        self.table.setModel(self._model)
        self.table.setItemDelegateForColumn(1, ChipDelegate(self.table))
        stretch_column(self.table, 1)
        self.line = Sparkline(translate("connectors", "Records of the last runs"))
        self.line.setFixedHeight(_LINE_HEIGHT)
        line_slot.addWidget(self.line)
        table_slot.addWidget(self.table)
        self.table.clicked.connect(self._on_chosen)
        self.table.activated.connect(self._on_chosen)

    def show_runs(self, runs: Sequence[Run]) -> None:
        """Show runs, given newest first."""
        self._model.set_rows(runs[:_RUNS_SHOWN])
        fit_to_rows(self.table, min(len(runs), _RUNS_SHOWN))
        completed = [run.counts.loaded for run in runs if run.status in COMPLETED_STATUSES]
        self.line.set_values(list(reversed(completed)))
        self.line.setAccessibleDescription(" · ".join(number(one) for one in reversed(completed)))
        self.line.setVisible(len(completed) > 1)

    def _on_chosen(self, index: QModelIndex) -> None:
        run = self._model.row(index.row())
        if run is not None:
            self.run_chosen.emit(run.id)


def inset_table(name: str, accessible_name: str) -> Table:
    """A table without an edge of its own."""
    table = Table(name, accessible_name)
    table.setProperty("role", "inset")
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    # its height is said by `fit_to_rows`: what is left of the column isn't for it
    table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return table


def stretch_column(table: Table, column: int) -> None:
    """Columns as wide as their content; this one takes what is left, and all can be scrolled
    sideways where that is too little. Once the table has its model."""
    header = table.horizontalHeader()
    header.setStretchLastSection(False)
    header.setMaximumSectionSize(_WIDEST_COLUMN)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    _Stretching(table, column)


def fit_to_rows(table: Table, rows: int) -> None:
    """As high as so many rows: the whole column scrolls, and a table in it only when it is long."""
    table.setProperty(_ROWS, rows)
    _fit_height(table)
    more = table.model().rowCount() > rows
    policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if more else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    table.setVerticalScrollBarPolicy(policy)


def _fit_height(table: Table) -> None:
    rows = table.property(_ROWS)
    if rows is None:
        return
    height = table.horizontalHeader().sizeHint().height()
    height += rows * table.verticalHeader().defaultSectionSize() + 2
    if table.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOn:
        height += table.horizontalScrollBar().sizeHint().height()
    table.setFixedHeight(height)


class _Stretching(QObject):
    """Lets a column take what is left, as long as that is enough for it."""

    def __init__(self, table: Table, column: int) -> None:
        super().__init__(table)
        self._table, self._column = table, column
        self._usual = table.horizontalScrollBarPolicy()
        table.viewport().installEventFilter(self)
        table.model().modelReset.connect(self._fit)
        self._fit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Hear of more or less room."""
        if event.type() is QEvent.Type.Resize:
            self._fit()
        return False

    def _fit(self) -> None:
        table, header = self._table, self._table.horizontalHeader()
        shown = [at for at in range(header.count()) if not header.isSectionHidden(at)]
        needed = sum(
            min(max(table.sizeHintForColumn(at), header.sectionSizeHint(at)), _WIDEST_COLUMN)
            for at in shown
        )
        narrow, mode = needed > table.viewport().width(), QHeaderView.ResizeMode
        wanted = mode.ResizeToContents if narrow else mode.Stretch
        if header.sectionResizeMode(self._column) is not wanted:
            header.setSectionResizeMode(self._column, wanted)
            on = Qt.ScrollBarPolicy.ScrollBarAlwaysOn
            table.setHorizontalScrollBarPolicy(on if narrow else self._usual)
            _fit_height(table)
