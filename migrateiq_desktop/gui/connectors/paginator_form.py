"""The fields of a style of pagination: exactly its parameters, no others."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from migrateiq_desktop.gui.widgets import label

from .form_problems import SUFFIX
from .stream_draft import SHARED_PARAMETERS, PaginatorDraft, parameters_of
from .texts import paginator_parameter, parameter_placeholder

_COLUMNS = 2


class PaginatorFields(QObject):
    """Fills a grid with the parameters of the chosen style, two in a row."""

    changed = Signal()

    def __init__(self, grid: QGridLayout, parent: QObject) -> None:
        super().__init__(parent)
        self._grid = grid
        self._draft = PaginatorDraft()
        self._cells: list[QWidget] = []
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)

    @property
    def draft(self) -> PaginatorDraft:
        """What is typed, of all styles that were looked at."""
        return self._draft

    def show_draft(self, draft: PaginatorDraft) -> None:
        """Show the parameters of another draft's style."""
        self._draft = draft
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.setParent(None)
            cell.deleteLater()
        names: Sequence[str] = (*parameters_of(draft.style), *SHARED_PARAMETERS)
        self._cells = [self._cell(name) for name in names]
        for at, cell in enumerate(self._cells):
            self._grid.addWidget(cell, at // _COLUMNS, at % _COLUMNS)

    def choose(self, style: str) -> None:
        """Show another style; what was typed for this one is kept."""
        self.show_draft(PaginatorDraft(style, self._draft.values))

    def _cell(self, name: str) -> QWidget:
        cell = QWidget()
        field = QLineEdit(self._draft.text(name))
        field.setObjectName(f"paginator_{name}")
        field.setAccessibleName(paginator_parameter(name))
        field.setPlaceholderText(parameter_placeholder(name))
        field.setProperty("mono", "true")
        field.textEdited.connect(lambda text: self._on_edited(name, text))
        caption = label(paginator_parameter(name), "label")
        caption.setBuddy(field)
        problem = label("", wrap=True)
        problem.setObjectName(f"paginator_{name}{SUFFIX}")
        problem.setProperty("kind", "bad")
        problem.hide()
        layout = QVBoxLayout(cell)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for part in (caption, field, problem):
            layout.addWidget(part)
        layout.addStretch(1)
        return cell

    def _on_edited(self, name: str, text: str) -> None:
        self._draft = self._draft.with_text(name, text)
        self.changed.emit()
