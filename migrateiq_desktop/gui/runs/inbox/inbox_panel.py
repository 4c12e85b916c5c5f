"""Rejected records by cause: the causes, the records of one, the fields of one record.

Places the parts and keeps them together; what is done is in `inbox_commands` and `edit_desk`.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from migrateiq_desktop.gui.guide.desk import HELP_PROPERTY
from migrateiq_desktop.gui.runs.record_text import whole_text
from migrateiq_desktop.gui.tables.row_source import Spawn
from migrateiq_desktop.gui.tables.sparse_table_model import SparseTableModel
from migrateiq_desktop.model.rejects import (
    CauseSelection,
    KeptReject,
    RejectCause,
    RejectChoice,
    RejectState,
)

from .cause_table import ALL, CauseSource, InboxScope, cause_columns
from .edit_desk import EditDesk
from .inbox_commands import InboxAction, InboxCommands, Target
from .inbox_parts import InboxParts

if TYPE_CHECKING:
    from migrateiq_desktop.services.container import Services

_NARROWEST = 270
"""Its two buttons side by side."""


class InboxPanel(QWidget):
    """Shows one scope; narrow it is a list of records only."""

    mapping_wanted = Signal(str, str, str)
    """Sync, stream and field whose mapping is to be changed; the field may be empty."""
    expand_requested = Signal()
    """There is no room here to edit."""
    counted = Signal(object)
    """How many records there are of each state."""

    def __init__(self, services: "Services", spawn: Spawn) -> None:
        super().__init__()
        self.setProperty(HELP_PROPERTY, "mapping#rejected-records-tried-again")
        self._services = services
        self._spawn = spawn
        self._scope: InboxScope | None = None
        self._retryable = True
        self._seen_from: int | None = None
        self._wide = True
        self.desk = EditDesk(services.inbox, spawn, self)
        self.commands = InboxCommands(services, spawn, self.target, self)
        self.causes: SparseTableModel[RejectCause] = SparseTableModel(
            cause_columns(RejectState.OPEN, with_sync=False), spawn, key=lambda row: row.id
        )
        self.parts = InboxParts(self, self.causes, services.inbox, spawn, self.commands)
        self.table = self.parts.records
        self.model = self.table.model_of_rejects
        self._connect()

    @property
    def scope(self) -> InboxScope | None:
        """Whose records are shown."""
        return self._scope

    def show_scope(
        self, scope: InboxScope, *, retryable: bool = True, seen_from: int | None = None
    ) -> None:
        """Show the records of a run, a sync or all; of those shown already, their newest state.

        `seen_from` is the run that is looked at, where a retry shows the records of another one.
        """
        self._retryable, self._seen_from = retryable, seen_from
        if scope == self._scope:
            self.refresh()
            return
        self._scope = scope
        self.desk.forget()
        self.table.show_choice(None)
        self.parts.bar.set_state(RejectState.OPEN)
        self._show_causes()

    def refresh(self) -> None:
        """Records came, went or changed."""
        if self._scope is not None:
            self._show_causes()

    def set_wide(self, *, wide: bool) -> None:
        """Beside the list of runs there is room for the records only."""
        self._wide = wide
        self.setMinimumWidth(0 if wide else _NARROWEST)
        self.parts.set_wide(wide=wide, with_run=self._of_many())
        self._show_records()

    def release(self) -> None:
        """Fetch nothing more."""
        self._scope = None
        self.causes.release()
        self.model.release()

    async def target(self) -> Target:
        """What an action is for: several marked rows, else the cause, else all of the run."""
        choice = self.table.choice
        if choice is None:
            return Target(RejectChoice(), 0)
        if self.table.marked() > 1:
            ids = await self.table.marked_numbers()
            if ids:
                some = choice.model_copy(update={"ids": ids})
                return Target(some, len(ids), some=True, seen_from=self._seen_from)
        return Target(choice, self.model.total, seen_from=self._seen_from)

    def _show_causes(self) -> None:
        scope, bar = self._scope, self.parts.bar
        if scope is None:
            return
        columns = cause_columns(bar.state, with_sync=self._of_many() and scope.sync is None)
        wanted = CauseSelection(
            state=bar.state, run_id=scope.run_id, sync=scope.sync, search=bar.search.search
        )
        self.causes.show(CauseSource(self._services.inbox, wanted), columns)
        self.parts.set_wide(wide=self._wide, with_run=self._of_many())
        self._spawn(self._count(scope), "count rejected records")
        self.desk.check()

    async def _count(self, scope: InboxScope) -> None:
        totals = await self._services.inbox.totals(run_id=scope.run_id, sync=scope.sync)
        if scope == self._scope:
            self.parts.show_totals(totals)
            self.counted.emit(totals)

    def _on_causes(self) -> None:
        table = self.parts.causes
        if table.chosen_row is None and self.causes.row(0) is not None:
            table.selectRow(0)
        self._show_records()

    def _show_records(self) -> None:
        scope, cause = self._scope, self.parts.causes.chosen_row
        state = self.parts.bar.state
        if scope is None or not self.causes.total:
            choice = None
        elif not self._wide and scope.run_id is not None:
            choice = RejectChoice(run_id=scope.run_id, state=state)
        elif cause is None:
            return
        else:
            number = None if cause.id == ALL else cause.id
            choice = RejectChoice(run_id=scope.run_id, cause_id=number, state=state)
        if choice is None or choice != self.table.choice or self._out_of_date(choice):
            self.table.show_choice(choice)
        self.parts.show_any(any_there=choice is not None)
        self.parts.show_columns(of_one_cause=choice is not None and choice.cause_id is not None)
        self._show_target()

    def _out_of_date(self, choice: RejectChoice) -> bool:
        """Whether the list of records may not be what is counted for its cause any more."""
        cause = self.parts.causes.chosen_row
        return cause is not None and cause.count(choice.state) != self.model.total

    def _show_target(self) -> None:
        choice = self.table.choice or RejectChoice(state=self.parts.bar.state)
        marked = self.table.marked()
        count = marked if marked > 1 else self.model.total
        if self.table.choice is None:
            count = 0
        self.commands.show_target(Target(choice, count, marked > 1), retryable=self._retryable)
        kept = self.table.chosen_row
        actions = self.commands.actions
        actions[InboxAction.MAPPING].setEnabled(kept is not None)
        actions[InboxAction.UNDO].setEnabled(self.desk.can_undo)
        actions[InboxAction.REDO].setEnabled(self.desk.can_redo)

    def _on_record(self, kept: KeptReject | None) -> None:
        self.parts.show_record(kept)
        self._show_target()

    def _on_stored(self, kept: KeptReject) -> None:
        self.model.update_row(kept)
        if self.parts.fields.kept is not None and self.parts.fields.kept.id == kept.id:
            self.parts.show_record(kept)

    def _on_mapping(self) -> None:
        kept, cause = self.table.chosen_row, self.parts.causes.chosen_row
        if kept is not None and cause is not None:
            rejected = kept.rejected
            sync = cause.sync or self._only_sync()
            self.mapping_wanted.emit(sync, rejected.stream, rejected.field or "")

    def _only_sync(self) -> str:
        row = self.causes.row(1)
        return "" if row is None else row.sync

    def _of_many(self) -> bool:
        return self._scope is not None and self._scope.run_id is None

    def _on_menu(self, at: QPoint) -> None:
        kept = self.table.chosen_row
        if kept is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(list(self.commands.actions.values()))
        menu.addSeparator()
        back = menu.addAction(self.tr("Back to the record as &received"))
        back.setEnabled(kept.edited is not None)
        back.triggered.connect(lambda: self.desk.reset(kept))
        copy = menu.addAction(self.tr("&Copy the record as JSON"))
        copy.triggered.connect(lambda: _copy(kept))
        menu.popup(self.table.viewport().mapToGlobal(at))

    def _connect(self) -> None:
        parts, actions = self.parts, self.commands.actions
        parts.bar.changed.connect(self._show_causes)
        parts.causes.row_chosen.connect(lambda _row: self._show_records())
        self.causes.rows_changed.connect(self._on_causes)
        self.table.row_chosen.connect(self._on_record)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_target())
        self.table.customContextMenuRequested.connect(self._on_menu)
        self.model.rows_changed.connect(self._on_rows)
        self.model.edited.connect(self.desk.edit_value)
        parts.fields.edited.connect(self.desk.edit_cell)
        parts.expand.clicked.connect(lambda _checked: self.expand_requested.emit())
        parts.copy.clicked.connect(lambda _checked: _copy(self.table.chosen_row))
        self.desk.stored.connect(self._on_stored)
        self.desk.steps_changed.connect(self._show_target)
        self.commands.changed.connect(self.refresh)
        actions[InboxAction.UNDO].triggered.connect(self.desk.undo)
        actions[InboxAction.REDO].triggered.connect(self.desk.redo)
        actions[InboxAction.MAPPING].triggered.connect(self._on_mapping)

    def _on_rows(self) -> None:
        if self.model.total == 0:
            self.parts.show_record(None)
        elif self.table.chosen_row is not None:
            self.parts.show_record(self.table.chosen_row)
        self._show_target()


def _copy(kept: KeptReject | None) -> None:
    if kept is not None:
        QGuiApplication.clipboard().setText(whole_text(kept.current))
