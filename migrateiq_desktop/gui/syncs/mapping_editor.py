"""The fields of the chosen stream: filled from a preview, edited in a table, tried out."""

from collections.abc import Sequence
from zoneinfo import available_timezones

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHeaderView

from migrateiq_desktop.gui.connectors.outcome_banner import show_failure
from migrateiq_desktop.gui.connectors.problems import Problem
from migrateiq_desktop.gui.connectors.texts import problem
from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.generated.ui_sync_editor import Ui_SyncEditor
from migrateiq_desktop.gui.icons import icon
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.gui.widgets import Banner, EmptyState
from migrateiq_desktop.model.errors import ErrorReport
from migrateiq_desktop.model.events import Previewed
from migrateiq_desktop.model.schema import FieldType

from .choice_delegate import Choice, ChoiceDelegate
from .editable_table import EditableTable
from .mapping_draft import MappingDraft
from .mapping_table_model import MappingTableModel
from .sync_draft import StreamRow
from .texts import field_type

_WIDTHS = (20, 23, 19, 18, 13)


class MappingEditor(QObject):
    """Lives in the lower card of the sync editor's form."""

    edited = Signal()
    fill_wanted = Signal()
    try_wanted = Signal()

    def __init__(self, ui: Ui_SyncEditor, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self.model = MappingTableModel()
        self.table = EditableTable("sync_mapping", translate("syncs", "Fields"), self.model)
        types = ChoiceDelegate(_types, translate("syncs", "Type"), self.table)
        zones = ChoiceDelegate(_zones, translate("syncs", "Zone"), self.table, free=True)
        self.table.setItemDelegateForColumn(self.model.fields.index("type"), types)
        self.table.setItemDelegateForColumn(self.model.fields.index("timezone"), zones)
        for column, characters in enumerate(_WIDTHS):
            width = characters * self.table.fontMetrics().averageCharWidth()
            self.table.setColumnWidth(column, width)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.hint = EmptyState(
            "data",
            translate(
                "syncs",
                "Every field is loaded as it comes. Fill from preview to leave fields out, rename"
                " or convert them.",
            ),
        )
        ui.mapping_slot.addWidget(self.hint)
        ui.mapping_slot.addWidget(self.table)
        self.banner = Banner()
        ui.mapping_banner_slot.addWidget(self.banner)
        ui.fill.setIcon(icon("preview"))
        ui.add_field.setIcon(icon("add"))
        ui.fill.clicked.connect(self.fill_wanted)
        ui.try_mapping.clicked.connect(self.try_wanted)
        ui.add_field.clicked.connect(self._on_add_clicked)
        ui.only_listed.toggled.connect(self._on_only_listed_toggled)
        self.table.remove_wanted.connect(self.model.remove_row)
        self.model.edited.connect(self.edited)
        self.model.modelReset.connect(self._show_hint)
        self.model.rowsInserted.connect(self._show_hint)
        self.model.rowsRemoved.connect(self._show_hint)
        self.show_row(None)

    def show_row(self, row: StreamRow | None) -> None:
        """Show the mapping of another stream, None for none."""
        there = row is not None and row.use
        self._ui.mapping_card.setEnabled(there)
        self.banner.hide()
        self._ui.mapping_problem.hide()
        if row is None:
            self._ui.mapping_heading.setText(translate("syncs", "Fields"))
            self.model.set_draft(MappingDraft())
            return
        text = translate("syncs", "Fields of {0}").format(row.resource)
        self._ui.mapping_heading.setText(text)
        draft = MappingDraft.of(row.transform)
        self.model.set_draft(draft)
        self._ui.only_listed.setChecked(draft.only_listed)

    def show_busy(self) -> None:
        """Say at once that the records are being read."""
        self._ui.fill.setEnabled(False)
        text = translate("syncs", "Reading the first records…")
        self.banner.show_message(Kind.ACCENT, text)

    def show_preview(self, previewed: Previewed) -> None:
        """A row for each field that came, with an example."""
        self._ui.fill.setEnabled(True)
        self.banner.hide()
        if previewed.error is not None:
            show_failure(self.banner, previewed.error)
        self.model.set_draft(self.model.draft.seen(previewed))
        self.edited.emit()

    def show_error(self, report: ErrorReport) -> None:
        """Say why there are no records."""
        self._ui.fill.setEnabled(True)
        show_failure(self.banner, report)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Mark the cells that are wrong, and explain the first."""
        first = self.model.show_problems(problems)
        self._ui.mapping_problem.setText(problem(first) if first is not None else "")
        self._ui.mapping_problem.setVisible(first is not None)

    def _show_hint(self) -> None:
        some = self.model.rowCount() > 0
        self.table.setVisible(some)
        self.hint.setVisible(not some)

    def _on_add_clicked(self) -> None:
        index = self.model.add_row()
        self.table.setCurrentIndex(index)
        self.table.edit(index)

    def _on_only_listed_toggled(self) -> None:
        self.model.set_only_listed(only_listed=self._ui.only_listed.isChecked())


def _types() -> Sequence[Choice]:
    return tuple((value, field_type(value)) for value in ("", *FieldType))


def _zones() -> Sequence[Choice]:
    return tuple((zone, zone) for zone in sorted(available_timezones()))
