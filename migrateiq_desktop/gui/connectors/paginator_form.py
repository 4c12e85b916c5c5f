"""The fields of a style of pagination: exactly its parameters, no others."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLineEdit, QWidget

from migrateiq_desktop.gui.guide.desk import HELP_PROPERTY

from .field_cell import field_cell
from .stream_draft import SHARED_PARAMETERS, STYLES, PaginatorDraft, parameters_of
from .texts import paginator_parameter, parameter_placeholder

_COLUMNS = 2
_GAP = 10


class PaginatorFields(QObject):
    """A group of fields for each style, of which one is shown."""

    changed = Signal()

    def __init__(self, slot: QBoxLayout, parent: QObject) -> None:
        super().__init__(parent)
        self.setProperty(HELP_PROPERTY, "pagination")
        self._draft = PaginatorDraft()
        self._fields: dict[tuple[str, str], QLineEdit] = {}
        self._groups: dict[str, QWidget] = {}
        for style in STYLES:
            group = self._group(style)
            slot.addWidget(group)
            self._groups[style] = group
        self.show_draft(self._draft)

    @property
    def draft(self) -> PaginatorDraft:
        """What is typed, of all styles that were looked at."""
        return self._draft

    def show_draft(self, draft: PaginatorDraft) -> None:
        """Show the parameters of another draft's style."""
        self._draft = draft
        for (style, parameter), field in self._fields.items():
            if style == draft.style:
                field.setText(draft.text(parameter))
        for style, group in self._groups.items():
            group.setVisible(style == draft.style)

    def choose(self, style: str) -> None:
        """Show another style; what was typed for this one is kept."""
        self.show_draft(PaginatorDraft(style, self._draft.values))

    def field(self, parameter: str) -> QLineEdit:
        """The field of a parameter of the style shown. Raises KeyError when it has no such one."""
        return self._fields[self._draft.style, parameter]

    def shown_parameters(self) -> tuple[str, ...]:
        """The parameters of the style shown."""
        return tuple(name for style, name in self._fields if style == self._draft.style)

    def name_of(self, problem_field: str) -> str:
        """The control that a problem's field stands for: `paginator.limit` or any other."""
        part, _, parameter = problem_field.partition(".")
        return _name(self._draft.style, parameter) if part == "paginator" else problem_field

    def _group(self, style: str) -> QWidget:
        group = QWidget()
        grid = QGridLayout(group)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(_GAP)
        names: Sequence[str] = (*parameters_of(style), *SHARED_PARAMETERS)
        for at, parameter in enumerate(names):
            grid.addWidget(self._cell(style, parameter), at // _COLUMNS, at % _COLUMNS)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        return group

    def _cell(self, style: str, parameter: str) -> QWidget:
        field = QLineEdit()
        field.setPlaceholderText(parameter_placeholder(parameter))
        field.textEdited.connect(lambda text: self._on_edited(parameter, text))
        self._fields[style, parameter] = field
        return field_cell(_name(style, parameter), paginator_parameter(parameter), field)

    def _on_edited(self, parameter: str, text: str) -> None:
        self._draft = self._draft.with_text(parameter, text)
        self.changed.emit()


def _name(style: str, parameter: str) -> str:
    return f"paginator_{style}_{parameter}"
