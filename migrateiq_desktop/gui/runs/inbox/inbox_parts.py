"""The widgets of an inbox and where they stand. Decides nothing."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from migrateiq_desktop.gui.formatting import number, translate
from migrateiq_desktop.gui.runs.action_button import ActionButton
from migrateiq_desktop.gui.said import said
from migrateiq_desktop.gui.tables.columns import roomy_widths_of, widths_of
from migrateiq_desktop.gui.tables.fitted_table import FittedTable
from migrateiq_desktop.gui.tables.row_source import Spawn
from migrateiq_desktop.gui.tables.sparse_table import SparseTable
from migrateiq_desktop.gui.tables.sparse_table_model import SparseTableModel
from migrateiq_desktop.gui.tables.visible_text import visible
from migrateiq_desktop.gui.widgets import ButtonKind, EmptyState, FlowLayout, Folding, button, label
from migrateiq_desktop.model.rejects import KeptReject, RejectCause, RejectState

from .cause_table import WHY
from .fields_model import NOW, FieldsModel
from .inbox_bar import InboxBar
from .inbox_commands import InboxAction, InboxCommands
from .reject_list import RejectList

if TYPE_CHECKING:
    from migrateiq_desktop.services.reject_inbox import RejectInboxService

_TABLES, _NOTHING = 0, 1
_CHARACTERS_SIDE_BY_SIDE, _LINES = 120, 10
"""With less room in a line, causes, records and fields are below each other, each so high."""
_WIDTHS = (412, 300, 336)
_FIELD_WIDTHS, _ROOMY_FIELD_WIDTHS = (116, 96, None), (150, 220, None)


class InboxParts:
    """Made for one panel, which is their parent."""

    def __init__(
        self,
        panel: QWidget,
        causes: SparseTableModel[RejectCause],
        service: "RejectInboxService",
        spawn: Spawn,
        commands: InboxCommands,
    ) -> None:
        self.bar = InboxBar()
        self.causes: SparseTable[RejectCause] = SparseTable(
            "reject_causes", translate("rejects", "Causes"), causes, key=lambda row: row.id
        )
        self.causes.setProperty("role", "inset")
        self.causes.fit_columns(
            widths_of(causes.columns), stretched=WHY, roomy=roomy_widths_of(causes.columns)
        )
        self.records = RejectList(service, spawn, translate("rejects", "Rejected records"))
        self.records.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.fields = FieldsModel(panel)
        self.field_table = _field_table(self.fields)
        self.reason = label("", "heading", wrap=True, copy=True)
        self.reason.hide()
        self.copy = button(translate("rejects", "&Copy"), icon_name="copy")
        self.copy.setToolTip(translate("rejects", "Copy the whole record as JSON"))
        self.expand = button(translate("rejects", "Edit and re&try…"))
        self.expand.setObjectName("expand")
        self.export = ActionButton(commands.actions[InboxAction.EXPORT])
        self.nothing = EmptyState("good", "")
        self._detail = self._laid_out_detail()
        self._wide = self._with_run = True
        self._stack = QStackedWidget()
        self._tools = _tools(commands)
        self._lay_out(panel)

    def set_wide(self, *, wide: bool, with_run: bool) -> None:
        """Room for everything, or for the records only."""
        for part in (self.bar, self.causes, self._detail, self._tools, self.copy):
            part.setVisible(wide)
        self.expand.setVisible(not wide)
        self._with_run = with_run
        self._wide = wide
        self.show_columns(of_one_cause=False)

    def show_columns(self, *, of_one_cause: bool) -> None:
        """What every record of a cause has in common stands beside the cause."""
        self.records.show_columns(
            run=self._with_run, value=self._wide, of_one_cause=of_one_cause and self._wide
        )

    def show_record(self, kept: KeptReject | None) -> None:
        """The fields of a record, the one that it was rejected for in sight."""
        row = self.field_table.currentIndex().row() if self._is_shown(kept) else -1
        self.fields.show_record(kept)
        self.copy.setEnabled(kept is not None)
        self.reason.setVisible(kept is not None)
        if kept is None:
            self.reason.clear()
            return
        where = visible(kept.rejected.field) + ": " if kept.rejected.field else ""
        self.reason.setText(f"{where}{visible(said(kept.rejected.reason))}")
        row = self.fields.faulty_row if row < 0 else row
        if 0 <= row < self.fields.rowCount():
            index = self.fields.index(row, NOW)
            self.field_table.setCurrentIndex(index)
            self.field_table.scrollTo(index)

    def show_any(self, *, any_there: bool) -> None:
        """The tables, or a sentence when there is nothing in them."""
        self._stack.setCurrentIndex(_TABLES if any_there else _NOTHING)

    def show_totals(self, totals: Mapping[RejectState, int]) -> None:
        """How many there are of each state."""
        self.bar.set_totals(totals)
        if not any(totals.values()):
            text = translate("rejects", "No record was rejected.")
        elif self.bar.search.search:
            text = translate("rejects", "No cause matches the search.")
        elif self.bar.state is RejectState.OPEN:
            text = translate("rejects", "Nothing is open: {0} loaded by a retry, {1} discarded.")
            text = text.format(
                number(totals[RejectState.RETRIED]), number(totals[RejectState.DISCARDED])
            )
        else:
            text = translate("rejects", "There are none of this state.")
        self.nothing.set_sentence(text)

    def _is_shown(self, kept: KeptReject | None) -> bool:
        shown = self.fields.kept
        return kept is not None and shown is not None and shown.id == kept.id

    def _laid_out_detail(self) -> QWidget:
        detail = QWidget()
        detail.setMinimumWidth(150)
        column = QVBoxLayout(detail)
        column.setContentsMargins(12, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.reason)
        column.addWidget(self.field_table, 1)
        return detail

    def _lay_out(self, panel: QWidget) -> None:
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        parts: tuple[QWidget, ...] = (self.causes, self.records, self._detail)
        for part, width in zip(parts, _WIDTHS, strict=True):
            splitter.addWidget(part)
            splitter.setStretchFactor(splitter.count() - 1, width)
        splitter.setSizes(list(_WIDTHS))
        Folding(splitter, panel, _CHARACTERS_SIDE_BY_SIDE, _LINES)
        self._stack.addWidget(splitter)
        self._stack.addWidget(self.nothing)
        below = _Lines()
        line = FlowLayout(below)
        line.setContentsMargins(12, 8, 12, 10)
        for one in (self.expand, self._tools):
            line.addWidget(one)
        line.addStretch()
        for one in (self.copy, self.export):
            line.addWidget(one)
        layout = QVBoxLayout(panel)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self._stack, 1)
        layout.addWidget(below)


class _Lines(QWidget):
    """As high at least as the lines that its buttons take: a tab isn't asked for that."""

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        layout = self.layout()
        fitting = event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}
        if fitting and layout is not None:
            needed = layout.heightForWidth(self.width())
            if needed != self.minimumHeight():
                self.setMinimumHeight(needed)
        return handled


def _tools(commands: InboxCommands) -> QWidget:
    """The buttons for which there is room only where the page is wide."""
    holder = QWidget()
    line = FlowLayout(holder)
    for which, kind in (
        (InboxAction.RETRY, ButtonKind.PRIMARY),
        (InboxAction.BRING_BACK, ButtonKind.PRIMARY),
        (InboxAction.DISCARD, ButtonKind.PLAIN),
        (InboxAction.MAPPING, ButtonKind.PLAIN),
        (InboxAction.UNDO, ButtonKind.PLAIN),
        (InboxAction.REDO, ButtonKind.PLAIN),
    ):
        line.addWidget(ActionButton(commands.actions[which], kind))
    return holder


def _field_table(fields: FieldsModel) -> FittedTable:
    table = FittedTable("reject_fields", translate("rejects", "Fields of the record"))
    table.setProperty("role", "inset")
    table.setModel(fields)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
    triggers = QAbstractItemView.EditTrigger
    table.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
    table.fit_columns(_FIELD_WIDTHS, stretched=NOW, roomy=_ROOMY_FIELD_WIDTHS)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setAutoScroll(False)  # sideways; `show_record` scrolls down to the field itself
    return table
