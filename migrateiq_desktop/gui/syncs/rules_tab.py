"""The Rules tab: every rule of the stream with what it rejects, equal records, and how many rejects
end a run."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from migrateiq_desktop.gui.connectors.row_table_model import RowTableModel
from migrateiq_desktop.gui.formatting import NOTHING, number, translate
from migrateiq_desktop.gui.generated.ui_sync_editor import Ui_SyncEditor
from migrateiq_desktop.gui.tables.columns import TableColumn
from migrateiq_desktop.gui.theme import Token, mono_font
from migrateiq_desktop.gui.widgets import EmptyState, Table, button, label, menu_button

from .change_texts import rule_parts
from .check_rows import CheckRow, check_rows, without_checks
from .deduplicate_form import DeduplicateForm
from .edited_sync import EditedSync
from .fields_panel import FieldsPanel
from .live_sample import LiveSample

_CHARACTERS = (26, 46)


class RulesTab(QObject):
    """Fills the tab. Rules are edited in the form of their field."""

    edit_wanted = Signal(str)
    """The key of a field whose rules are to be edited."""

    def __init__(
        self, ui: Ui_SyncEditor, edited: EditedSync, sample: LiveSample, fields: FieldsPanel
    ) -> None:
        super().__init__(sample)
        self._ui = ui
        self._edited = edited
        self._sample = sample
        self._fields = fields
        self.model = RowTableModel(_columns(), lambda row: (row.at, row.check))
        self.table = Table("sync_rules", translate("syncs", "Rules"))
        self.table.setProperty("role", "inset")
        self.table.setModel(self.model)
        self.choice = QMenu(self.table)
        # a long one would cover the screen with its columns
        self.choice.setStyleSheet("QMenu { menu-scrollable: 1; }")
        self.choice.aboutToShow.connect(self._offer_fields)
        self.choice.triggered.connect(self._on_field_chosen)
        self.add = menu_button(translate("syncs", "Add a rule"), self.choice)
        self.edit = button(translate("syncs", "&Edit rules…"), self._on_edit)
        self.remove = button(translate("syncs", "&Remove rule"), self._on_remove)
        self.empty = EmptyState(
            "good",
            translate(
                "syncs",
                "Every record is loaded. A rule says what a field's value must be; records that"
                " break one are kept apart, with the reason.",
            ),
            menu_button(translate("syncs", "Add a rule"), self.choice),
        )
        self.equal = DeduplicateForm(edited, self._names)
        self._lay_out()
        edited.changed.connect(self._show)
        sample.mapped.connect(self._show)
        self.table.activated.connect(lambda _index: self._on_edit())
        delete = QShortcut(QKeySequence.StandardKey.Delete, self.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._on_remove)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(
            lambda at: self._menu().popup(self.table.viewport().mapToGlobal(at))
        )

    def _lay_out(self) -> None:
        ui = self._ui
        for column, characters in enumerate(_CHARACTERS):
            width = characters * self.table.fontMetrics().averageCharWidth()
            self.table.setColumnWidth(column, width)
        bar = QHBoxLayout()
        bar.setContentsMargins(14, 8, 12, 8)
        bar.setSpacing(8)
        bar.addWidget(label(translate("syncs", "What each record must keep"), "muted"), 1)
        bar.addWidget(self.add)
        bar.addWidget(self.edit)
        bar.addWidget(self.remove)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.equal, 1)
        ui.rules_column.removeWidget(ui.limit_form)
        below.addWidget(ui.limit_form, 1)
        part = QWidget()
        layout = QVBoxLayout(part)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.empty, 1)
        layout.addLayout(below)
        ui.rules_slot.addWidget(part)

    def _show(self) -> None:
        result = self._sample.result
        failures = None if result is None else result.failures
        rows = check_rows(self._edited.transform(), self._fields.lines, failures)
        self.model.set_rows(rows)
        some = bool(rows)
        for control in (self.table, self.add, self.edit, self.remove):
            control.setVisible(some)
        self.empty.setVisible(not some)
        if some and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(0, 0))
        title = translate("syncs", "Rules")
        if some:
            title = translate("syncs", "Rules ({0})").format(number(len(rows)))
        self._ui.tabs.setTabText(self._ui.tabs.indexOf(self._ui.rules_tab), title)

    def _offer_fields(self) -> None:
        """A rule is about a field: that is chosen first."""
        self.choice.clear()
        for line in self._fields.lines:
            if line.use and not line.scope:
                name = line.target.replace("&", "&&")
                self.choice.addAction(name).setData(line.key)
        if self.choice.isEmpty():
            text = translate("syncs", "Read {0} records").format(number(self._sample.limit))
            self.choice.addAction(text)

    def _on_field_chosen(self, action: QAction) -> None:
        key = action.data()
        if key is None:
            self._sample.read()
        else:
            self.edit_wanted.emit(str(key))

    def _current(self) -> CheckRow | None:
        return self.model.row(self.table.currentIndex().row())

    def _on_edit(self) -> None:
        row = self._current()
        if row is not None:
            self.edit_wanted.emit(row.key)

    def _on_remove(self) -> None:
        row = self._current()
        if row is not None:
            at = self.table.currentIndex().row()
            transform = without_checks(self._edited.transform(), [row])
            self._edited.apply(transform, translate("syncs", "Remove a rule"))
            self.table.setCurrentIndex(self.model.index(min(at, self.model.rowCount() - 1), 0))

    def _menu(self) -> QMenu:
        menu = QMenu(self.table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.edit.text()).triggered.connect(lambda _checked: self._on_edit())
        menu.addAction(self.remove.text()).triggered.connect(lambda _checked: self._on_remove())
        return menu

    def _names(self) -> Sequence[str]:
        return [line.target for line in self._fields.lines if line.use and not line.scope]


def _columns() -> tuple[TableColumn[CheckRow], ...]:
    return (
        TableColumn(
            translate("syncs", "Field"),
            lambda row: row.rule.field,
            roles={Qt.ItemDataRole.FontRole: lambda _: mono_font()},
        ),
        TableColumn(
            translate("syncs", "Must be"),
            lambda row: "".join(rule_parts(row.alone)),
            tooltip=lambda row: "".join(rule_parts(row.alone)),
        ),
        TableColumn(
            translate("syncs", "Rejects"),
            lambda row: NOTHING if row.rejects is None else number(row.rejects),
            numeric=True,
            token=lambda row: Token.BAD if row.rejects else None,
        ),
    )
