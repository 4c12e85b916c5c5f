"""The list of rejected records: several can be marked, each value edited in place."""

from collections.abc import Hashable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractItemView

from migrateiq_desktop.gui.tables.row_source import Spawn
from migrateiq_desktop.gui.tables.sparse_table import SparseTable
from migrateiq_desktop.model.rejects import KeptReject, RejectChoice, RejectState

from .reject_table import FIELD, RUN, VALUE, WHY, RejectSource, RejectTableModel, reject_columns

if TYPE_CHECKING:
    from migrateiq_desktop.services.reject_inbox import RejectInboxService

_WIDTHS, _NARROW = (52, 80, 96, 130, None), (52, 76, 88, None, None)
_ROOMY = (None, None, 136, None, None)
PAGE = 50
"""Records may be megabytes each."""
MOST_MARKED = 5_000
_TRIGGERS = (
    QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
)


class RejectList(SparseTable[KeptReject]):
    """Shows the records of a choice."""

    def __init__(self, service: "RejectInboxService", spawn: Spawn, accessible_name: str) -> None:
        self.model_of_rejects = RejectTableModel(
            reject_columns(RejectState.OPEN), spawn, key=_number, page_size=PAGE
        )
        super().__init__("rejected_table", accessible_name, self.model_of_rejects, key=_number)
        self._service = service
        self.choice: RejectChoice | None = None
        self.model_of_rejects.setParent(self)
        self.setProperty("role", "inset")
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(_TRIGGERS)
        self.fit_columns(_WIDTHS, stretched=WHY)
        self.model_of_rejects.rows_changed.connect(self._on_rows)

    def show_choice(self, choice: RejectChoice | None) -> None:
        """Show other records; the same choice is read anew, and everything stays in place."""
        model = self.model_of_rejects
        if choice is None:
            self.choice = None
            model.clear()
        elif choice == self.choice:
            model.refresh()
        else:
            columns = None
            if self.choice is None or self.choice.state is not choice.state:
                columns = reject_columns(choice.state)
            self.choice = choice
            model.show(RejectSource(self._service, choice), columns)

    def show_columns(self, *, run: bool, value: bool, of_one_cause: bool) -> None:
        """Whose run, which value, which field and why, where there is room and reason."""
        self.setColumnHidden(RUN, not run)
        self.setColumnHidden(VALUE, not value)
        self.setColumnHidden(FIELD, of_one_cause)
        is_open = self.choice is None or self.choice.state is RejectState.OPEN
        beside = value and is_open  # the reason stands beside the list, in full
        self.setColumnHidden(WHY, beside)
        widths = _WIDTHS if value else _NARROW
        self.fit_columns(widths, stretched=VALUE if beside else WHY, roomy=_ROOMY)

    def marked(self) -> int:
        """How many rows are marked."""
        return sum(len(rows) for rows in self._marked_rows())

    async def marked_numbers(self) -> tuple[int, ...]:
        """The numbers of the marked records, also of those that are not at hand."""
        if self.choice is None or self.marked() > MOST_MARKED:
            return ()
        found: list[int] = []
        choice = self.choice
        for rows in self._marked_rows():
            page = await self._service.page(choice, rows.start, len(rows))
            found += [kept.id for kept in page]
        return tuple(dict.fromkeys(found))

    def _marked_rows(self) -> list[range]:
        selection = self.selectionModel().selection()
        ranges = (selection.at(at) for at in range(selection.count()))
        return [range(one.top(), one.bottom() + 1) for one in ranges]

    def _on_rows(self) -> None:
        if self.model_of_rejects.row(0) is not None and not self.currentIndex().isValid():
            self.selectRow(0)


def _number(kept: KeptReject) -> Hashable:
    return kept.id
