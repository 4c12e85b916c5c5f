"""The blanks of a template, to fill in. What was typed for one stays when another is looked at."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from migrateiq_desktop.gui.widgets import as_code, label
from migrateiq_desktop.model.template import Template, TemplateField


class TemplateBlanks(QWidget):
    """A field for each blank."""

    entered = Signal()
    """Enter was pressed: go on with it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed: dict[str, str] = {}
        self._template: Template | None = None
        self._fields: dict[str, QLineEdit | QComboBox] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(10)

    @property
    def values(self) -> Mapping[str, str]:
        """What is filled in, by the blank's name; what is empty is left out."""
        texts = {name: _text(field).strip() for name, field in self._fields.items()}
        return {name: text for name, text in texts.items() if text}

    @property
    def typed(self) -> Mapping[str, str]:
        """What was typed for all templates, by `TEMPLATE.BLANK`."""
        return dict(self._typed)

    def field(self, name: str) -> QLineEdit | QComboBox:
        """The field of a blank. Raises KeyError."""
        return self._fields[name]

    def show_template(self, template: Template | None) -> None:
        """Show the blanks of another."""
        while (item := self._layout.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._template, self._fields = template, {}
        for blank in template.fields if template is not None else ():
            self._layout.addWidget(self._row(blank))
        self.setVisible(bool(self._fields))

    def focus_first(self) -> bool:
        """Put the cursor into the first blank; False when there is none."""
        for field in self._fields.values():
            field.setFocus()
            return True
        return False

    def _row(self, blank: TemplateField) -> QWidget:
        row = QWidget()
        field = self._made(blank)
        field.setObjectName(f"blank_{blank.name}")
        field.setAccessibleName(blank.label)
        caption = label(blank.label, "label")
        caption.setBuddy(field)
        layout = QVBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(caption)
        layout.addWidget(field)
        if blank.help:
            layout.addWidget(label(blank.help, "label", wrap=True))
            field.setAccessibleDescription(blank.help)
        self._fields[blank.name] = field
        return row

    def _made(self, blank: TemplateField) -> QLineEdit | QComboBox:
        key = f"{self._template.id if self._template else ''}.{blank.name}"
        before = self._typed.get(key, "")
        if blank.choices:
            combo = QComboBox()
            combo.addItems(list(blank.choices))
            combo.setCurrentText(before or blank.default or blank.choices[0])
            combo.currentTextChanged.connect(lambda text: self._typed.update({key: text}))
            return combo
        line = QLineEdit(before)
        line.setPlaceholderText(blank.default or blank.example)
        as_code(line)
        line.textEdited.connect(lambda text: self._typed.update({key: text}))
        line.returnPressed.connect(self.entered)
        return line


def _text(field: QLineEdit | QComboBox) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.currentText()
