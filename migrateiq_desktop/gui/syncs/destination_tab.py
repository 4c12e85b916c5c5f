"""The Destination tab: the tables as they would be made or changed, and how they are written."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from migrateiq_desktop.gui.connectors.outcome_banner import show_failure
from migrateiq_desktop.gui.connectors.row_table_model import RowTableModel
from migrateiq_desktop.gui.formatting import in_line, number, translate
from migrateiq_desktop.gui.guide.desk import HELP_PROPERTY
from migrateiq_desktop.gui.tables.columns import TableColumn
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.gui.widgets import (
    Banner,
    ElidedCombo,
    Folding,
    Table,
    as_code,
    button,
    label,
    set_kind,
)
from migrateiq_desktop.gui.widgets.choice_name import name_choice
from migrateiq_desktop.model.errors import ErrorReport, MigrateIQError
from migrateiq_desktop.model.planning import PlannedColumn, PlannedTable, SamplePlanned
from migrateiq_desktop.model.sync import WriteDisposition
from migrateiq_desktop.services.tasks import TaskLanes

from .edited_sync import EditedSync
from .live_sample import LiveSample
from .plan_texts import (
    consequence_in_numbers,
    fate_token,
    key_mark,
    planned_fate,
    planned_type,
)
from .sync_draft import AUTOMATIC
from .texts import consequence, disposition

_CHARACTERS_SIDE_BY_SIDE, _LINES = 100, 8
_MARGIN = 16


class DestinationTab(QWidget):
    """Asks for a plan when it is seen, and again when something has changed."""

    def __init__(
        self,
        tasks: TaskLanes,
        edited: EditedSync,
        sample: LiveSample,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty(HELP_PROPERTY, "destinations")
        self._tasks = tasks
        self._edited = edited
        self._sample = sample
        self._asking: asyncio.Task[None] | None = None
        self._stale = True
        self._destination = ""
        self.plan: SamplePlanned | None = None
        self.table_name = QLineEdit()
        self.table_name.setAccessibleName(translate("syncs", "Table"))
        self.write = ElidedCombo()
        self.write.setAccessibleName(translate("syncs", "Write"))
        self.tables = QComboBox()
        name_choice(self.tables, translate("syncs", "Tables of the stream"))
        self.sentence = label("", wrap=True, copy=True)
        text = translate("syncs", "Read {0} records").format(number(sample.limit))
        self.read = button(text, sample.read, icon_name="preview")
        self.banner = Banner()
        self._model: RowTableModel[PlannedColumn] = RowTableModel(_columns(), lambda row: row.name)
        self.columns = Table("planned_columns", translate("syncs", "Columns"))
        self.columns.setModel(self._model)
        self.columns.setProperty("role", "inset")
        self.columns.horizontalHeader().setSectionResizeMode(
            QHeaderView.ResizeMode.ResizeToContents
        )
        self.statements = QPlainTextEdit()
        self.statements.setReadOnly(True)
        as_code(self.statements)
        self.statements.setAccessibleName(translate("syncs", "Statements"))
        self._build()
        self._connect()

    def _build(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        for text, control, stretch in (
            (translate("syncs", "Table"), self.table_name, 3),
            (translate("syncs", "Write"), self.write, 2),
        ):
            caption = label(text, "muted")
            caption.setBuddy(control)
            line.addWidget(caption)
            line.addWidget(control, stretch)
        line.addStretch(1)
        line.addWidget(self.tables)
        both = QSplitter(Qt.Orientation.Horizontal)
        both.setChildrenCollapsible(False)
        both.setHandleWidth(_MARGIN)
        both.addWidget(self.columns)
        both.addWidget(self.statements)
        both.setSizes([600, 500])
        Folding(both, self, _CHARACTERS_SIDE_BY_SIDE, _LINES)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(10)
        layout.addLayout(line)
        told = QHBoxLayout()
        told.setSpacing(12)
        told.addWidget(self.sentence, 1)
        told.addWidget(self.read)
        layout.addLayout(told)
        layout.addWidget(self.banner)
        layout.addWidget(both, 1)
        # what is told stays above while there is no table to show
        layout.addStretch(0)
        self.both = both

    def _connect(self) -> None:
        self.table_name.textEdited.connect(self._on_table_typed)
        self.write.activated.connect(self._on_write_chosen)
        self.tables.activated.connect(self._show_table)
        self._edited.changed.connect(self._on_changed)
        self._edited.stream_chosen.connect(self._forget)
        self._sample.sampled.connect(self._on_sampled)
        self._sample.mapped.connect(self._on_mapped)

    def showEvent(self, event: QShowEvent) -> None:
        """What has changed meanwhile is asked now."""
        super().showEvent(event)
        if self._stale:
            self.ask()

    def ask(self) -> None:
        """Have it told what loading would do."""
        self._stale = False
        if self._asking is not None:
            self._asking.cancel()
        self._asking = self._tasks.spawn_guarded(self._ask(), "plan tables", self._show_error)

    def stop(self) -> None:
        """End what is under way."""
        if self._asking is not None:
            self._asking.cancel()
        self._asking = None
        self._forget()

    async def _ask(self) -> None:
        plan = await self._sample.plan_anyway()
        if plan is None:
            return
        if plan.error is not None:
            self._fail(plan.error)
            return
        self.banner.hide()
        self.plan = plan
        self._offer_tables(plan.tables)
        self._show_table()

    def _show_error(self, error: MigrateIQError) -> None:
        self._fail(error.report())

    def _fail(self, report: ErrorReport) -> None:
        """What was told before isn't so any more, as far as anybody knows."""
        self.plan = None
        self._offer_tables(())
        show_failure(self.banner, report, ((translate("syncs", "Ask again"), self._ask_again),))
        self._show_table()

    def _ask_again(self) -> None:
        self.banner.hide()
        self._show_table()
        self.ask()

    def _on_changed(self) -> None:
        row = self._edited.stream
        self.setEnabled(row is not None)
        if row is None:
            return
        if self._edited.draft.destination != self._destination:
            self._destination = self._edited.draft.destination
            self._forget()
        if self.table_name.text().strip() != row.table:
            self.table_name.setText(row.table)
        self.table_name.setPlaceholderText(row.resource)
        with QSignalBlocker(self.write):
            self.write.clear()
            automatic = translate("syncs", "Automatic: {0}")
            self.write.addItem(automatic.format(in_line(disposition(row.in_force))), AUTOMATIC)
            for value in WriteDisposition:
                self.write.addItem(disposition(value), value.value)
            self.write.setCurrentIndex(max(self.write.findData(row.disposition), 0))
        self._ask_soon()
        if self.plan is None:
            self._show_table()

    def _on_sampled(self) -> None:
        if self._sample.taken is None:
            self._forget()
        if self._sample.failure is not None:
            show_failure(self.banner, self._sample.failure)

    def _on_mapped(self) -> None:
        self._ask_soon()

    def _ask_soon(self) -> None:
        self._stale = True
        if self.isVisible() and self._sample.taken is not None:
            self.ask()

    def _forget(self) -> None:
        self.plan = None
        self._stale = True
        self.banner.hide()
        self._offer_tables(())
        self._show_table()

    def _offer_tables(self, tables: Sequence[PlannedTable]) -> None:
        names = [table.name for table in tables]
        if names != [self.tables.itemText(at) for at in range(self.tables.count())]:
            with QSignalBlocker(self.tables):
                self.tables.clear()
                self.tables.addItems(names)
        self.tables.setVisible(len(names) > 1)

    def _show_table(self) -> None:
        row = self._edited.stream
        tables = () if self.plan is None else self.plan.tables
        at = self.tables.currentIndex()
        table = tables[at] if 0 <= at < len(tables) else None
        self.both.setVisible(table is not None)
        self.read.setVisible(self._sample.taken is None and not self._sample.busy)
        if table is None:
            hint = "" if self.banner.isVisibleTo(self) else _hint(self._sample)
            said = [] if row is None else [consequence(row)]
            self.sentence.setText(" ".join([*said, *([hint] if hint else [])]))
            set_kind(self.sentence, None)
            return
        told = consequence_in_numbers(table, self._edited.transform())
        self.sentence.setText(table.trouble or told)
        set_kind(self.sentence, Kind.BAD if table.trouble else None)
        self._model.set_rows(table.columns)
        as_code(self.statements, on=bool(table.statements))
        self.statements.setPlainText(_statements(table))

    def _on_table_typed(self, text: str) -> None:
        row = self._edited.stream
        if row is not None:
            name = text.strip()
            step = translate("syncs", "Name the table")
            self._edited.apply_stream(replace(row, table=name), step, merge="table")

    def _on_write_chosen(self, at: int) -> None:
        row = self._edited.stream
        if row is not None:
            chosen = replace(row, disposition=str(self.write.itemData(at)))
            self._edited.apply_stream(chosen, translate("syncs", "Choose how it is written"))


def _hint(sample: LiveSample) -> str:
    if sample.busy:
        text = translate("syncs", "Reading records… {0} so far")
        return text.format(number(sample.read_so_far))
    if sample.taken is not None:
        return translate("syncs", "Asking the destination…")
    return translate("syncs", "Read records to see the table as it will be.")


def _columns() -> Sequence[TableColumn[PlannedColumn]]:
    return (
        TableColumn(translate("syncs", "Column"), lambda row: row.name, mono=True),
        TableColumn(translate("syncs", "Type"), planned_type),
        TableColumn(translate("syncs", "Becomes of it"), planned_fate, token=fate_token),
        TableColumn(translate("syncs", "Key"), key_mark),
    )


def _statements(table: PlannedTable) -> str:
    if not table.statements:
        return translate("syncs", "Nothing has to be changed for the sampled records.")
    return "\n\n".join(f"{_broken(statement)};" for statement in table.statements)


def _broken(statement: str) -> str:
    """A column a line, where tables are made."""
    if not statement.startswith("CREATE TABLE") or " (" not in statement:
        return statement
    head, _, body = statement.partition(" (")
    return f"{head} (\n    " + body.replace(', "', ',\n    "').replace(", `", ",\n    `")
