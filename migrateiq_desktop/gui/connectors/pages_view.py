"""The first pages side by side: what each was asked with, what differs, which records came."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from migrateiq_desktop.gui.formatting import counts, number, translate
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.gui.widgets import ElidedLabel, label
from migrateiq_desktop.model.discovered import PageSeen

from .discovery_texts import change_text
from .preview_model import preview_view
from .preview_table import table_of_records

PAGES = 3
_WIDEST_COLUMN = 180


class PagesView(QWidget):
    """A column for each of the first three pages."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = [_PageColumn(at + 1) for at in range(PAGES)]
        self._note = label("", "muted", wrap=True)
        columns = QHBoxLayout()
        columns.setSpacing(0)
        for column in self._columns:
            columns.addWidget(column, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(columns, 1)
        note = QVBoxLayout()
        note.setContentsMargins(12, 6, 12, 8)
        note.addWidget(self._note)
        layout.addLayout(note)

    @property
    def changes(self) -> tuple[str, ...]:
        """What is marked as changed, page by page."""
        return tuple(column.changed for column in self._columns if not column.isHidden())

    def show_pages(self, pages: Sequence[PageSeen], *, complete: bool) -> None:
        """Show the first three, or why there are fewer."""
        for at, column in enumerate(self._columns):
            column.setVisible(at < len(pages))
            if at < len(pages):
                column.show_page(pages[at])
        if complete:
            self._note.setText(translate("connectors", "These are all the pages there are."))
        elif len(pages) < 2:
            self._note.setText(translate("connectors", "No second page was asked for."))
        self._note.setVisible(complete or len(pages) < 2)


class _PageColumn(QWidget):
    """One page."""

    def __init__(self, place: int) -> None:
        super().__init__()
        self._title = label("", "heading")
        self._count = ElidedLabel("", "label")
        self._address = ElidedLabel("", "mono", Qt.TextElideMode.ElideLeft)
        self._mark = ElidedLabel("")
        self._mark.setProperty("chip", Kind.ACCENT.value)
        name = translate("connectors", "Records of page {0}").format(number(place))
        self._model, self._table = preview_view(self, name)
        head = QVBoxLayout()
        head.setContentsMargins(12, 10, 12, 8)
        head.setSpacing(4)
        line = QHBoxLayout()
        line.addWidget(self._title)
        line.addWidget(self._count, 1)
        head.addLayout(line)
        head.addWidget(self._address)
        head.addWidget(self._mark)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._table, 1)

    @property
    def changed(self) -> str:
        """What differs from the page before, as marked."""
        return self._mark.whole_text

    def show_page(self, page: PageSeen) -> None:
        """Show another page."""
        self._title.setText(translate("connectors", "Page {0}").format(number(page.number)))
        text = counts.tr("{0} records", "", page.count)
        self._count.set_text(text.format(number(page.count)))
        self._address.set_text(f"{page.request.method} {page.request.url}")
        changes = ", ".join(change_text(changed) for changed in page.changes)
        self._mark.set_text(changes or translate("connectors", "first request"))
        self._model.set_table(table_of_records(page.records))
        self._table.resizeColumnsToContents()
        for column in range(self._model.columnCount()):
            width = min(self._table.columnWidth(column) + 8, _WIDEST_COLUMN)
            self._table.setColumnWidth(column, width)
