"""The fields of a stream's parent, and of the end and the windows of what is read of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.widgets import label

from .field_cell import field_cell
from .pairs_editor import PairsEditor
from .relation_draft import BOUNDS, RelationDraft

_GAP = 10


class RelationFields(QWidget):
    """Shows a draft and reads it back."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        self.bounds = {name: QLineEdit() for name in BOUNDS}
        self.bounds_part = QWidget()
        """To be placed below what says where the reading starts."""
        self._build_bounds()
        self.parent_name = QLineEdit()
        self.params = PairsEditor(translate("connectors", "Placeholder"))
        self.include = QLineEdit()
        self._parent_part = QWidget()
        self._build_parent(layout)
        self.parent_name.textEdited.connect(self._on_parent_edited)
        self.include.textEdited.connect(self.changed)
        self.params.changed.connect(self.changed)

    @property
    def draft(self) -> RelationDraft:
        """What is typed."""
        return RelationDraft(
            parent=self.parent_name.text(),
            params=self.params.pairs(),
            include=self.include.text(),
            bounds=tuple(field.text() for field in self.bounds.values()),
        )

    def show_draft(self, draft: RelationDraft) -> None:
        """Show another one."""
        self.parent_name.setText(draft.parent)
        self.params.set_pairs(draft.params)
        self.include.setText(draft.include)
        for field, text in zip(self.bounds.values(), draft.bounds, strict=True):
            field.setText(text)
        self._parent_part.setVisible(bool(draft.parent.strip()))

    def name_of(self, problem_field: str) -> str:
        """The control that a problem's field stands for. What is wrong with a stream as a whole
        is wrong with its placeholders."""
        part, _, name = problem_field.partition(".")
        if part == "incremental" and name in self.bounds:
            return name
        return "parent" if part in {"", "parent"} else problem_field

    def _build_bounds(self) -> None:
        grid = QGridLayout(self.bounds_part)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(_GAP)
        texts = {
            "end_param": translate("connectors", "Parameter of the end"),
            "end_value": translate("connectors", "Ends with"),
            "window_seconds": translate("connectors", "Seconds a window"),
            "window_size": translate("connectors", "Numbers a window"),
        }
        hints = {
            "end_param": translate("connectors", "for example until"),
            "end_value": translate("connectors", "no end"),
            "window_seconds": translate("connectors", "all at once"),
            "window_size": translate("connectors", "all at once"),
        }
        for at, (name, field) in enumerate(self.bounds.items()):
            cell = field_cell(name, texts[name], field)
            field.setPlaceholderText(hints[name])
            field.textEdited.connect(self.changed)
            grid.addWidget(cell, at // 2, at % 2)

    def _build_parent(self, layout: QVBoxLayout) -> None:
        caption = translate("connectors", "Asked for once a record of")
        layout.addWidget(field_cell("parent", caption, self.parent_name))
        self.parent_name.setPlaceholderText(translate("connectors", "no other stream"))
        inner = QVBoxLayout(self._parent_part)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(4)
        text = translate("connectors", "Placeholders, such as id for {id}, and the fields for them")
        inner.addWidget(label(text, "label", wrap=True))
        inner.addWidget(self.params)
        text = translate("connectors", "Fields of it that each record gets")
        inner.addWidget(field_cell("parent_include", text, self.include))
        self.include.setPlaceholderText(translate("connectors", "for example id, name"))
        layout.addWidget(self._parent_part)

    def _on_parent_edited(self, text: str) -> None:
        self._parent_part.setVisible(bool(text.strip()))
        self.changed.emit()
