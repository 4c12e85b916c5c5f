"""The fields of an authentication that has many; holds no key. Made from their specification."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from migrateiq_desktop.gui.guide.desk import HELP_PROPERTY
from migrateiq_desktop.gui.mnemonics import without_letter
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.gui.widgets import as_code, label, mark_wrong, set_kind, show_problem

from .auth_specs import SIGN_IN, SPECS, YES, FieldSpec, key_of, text_of
from .auth_texts import auth_choice_text, auth_hint, field_caption, field_placeholder
from .problems import Problem
from .sign_in_panel import SignInPanel
from .texts import problem

LINES_SHOWN = 3


class AuthFields(QWidget):
    """Shows the fields of one type at a time, and keeps what was typed for the others."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty(HELP_PROPERTY, "authentication")
        self.sign_in = SignInPanel()
        self._type = ""
        self._texts: dict[str, str] = {}
        self._fields: dict[str, _Field] = {}
        self._hint = label("", "muted", wrap=True, copy=True)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(10)
        self._layout.addWidget(self._hint)
        self._layout.addWidget(self.sign_in)

    @property
    def texts(self) -> Mapping[str, str]:
        """What was typed, of all types."""
        return dict(self._texts)

    def field(self, name: str) -> QWidget:
        """Where a field of the shown type is typed. Raises KeyError."""
        return self._fields[name].control

    def show_type(self, type_: str) -> None:
        """Show the fields of this type."""
        if type_ != self._type:
            self._type = type_
            self._rebuild()
        hint = auth_hint(type_)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self.sign_in.setVisible(type_ == SIGN_IN)
        self.setVisible(bool(hint) or type_ in SPECS)

    def put(self, texts: Mapping[str, str]) -> None:
        """Show another definition."""
        self._texts = dict(texts)
        self.sign_in.show_idle()
        self._rebuild()

    def show_problems(self, problems: Sequence[Problem]) -> QWidget | None:
        """Mark what is wrong; gives the first such control."""
        by_field = {found.field.removeprefix("auth."): found for found in problems}
        first: QWidget | None = None
        for name, field in self._fields.items():
            found = by_field.get(name)
            field.mark(found)
            if found is not None:
                first = first or field.control
        return first

    def _rebuild(self) -> None:
        for field in self._fields.values():
            self._layout.removeWidget(field)
            field.hide()
            field.deleteLater()
        self._fields = {}
        for spec in SPECS.get(self._type, ()):
            field = _Field(spec, text_of(self._type, spec, self._texts))
            field.edited.connect(lambda text, name=spec.name: self._on_edited(name, text))
            # what is rarely changed stands below the way to sign in
            end = self._layout.count()
            at = end if spec.rare else self._layout.indexOf(self.sign_in)
            self._layout.insertWidget(at, field)
            # at once, not when the layout gets round to it: the cursor may go there next
            field.show()
            self._fields[spec.name] = field

    def _on_edited(self, name: str, text: str) -> None:
        self._texts[key_of(self._type, name)] = text
        self._fields[name].mark(None)
        self.changed.emit()


class _Field(QWidget):
    """Caption, control, and what is wrong with it."""

    edited = Signal(str)

    def __init__(self, spec: FieldSpec, text: str) -> None:
        super().__init__()
        caption = field_caption(spec.name)
        self.control: QWidget = self._made(spec, text)
        self.control.setObjectName("auth_" + spec.name.replace(".", "_"))
        self.control.setAccessibleName(without_letter(caption))
        self._problem = label("", "label", wrap=True)
        set_kind(self._problem, Kind.BAD)
        self._problem.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        if not isinstance(self.control, QCheckBox):
            above = label(caption, "label")
            above.setBuddy(self.control)
            layout.addWidget(above)
        layout.addWidget(self.control)
        layout.addWidget(self._problem)

    def mark(self, found: Problem | None) -> None:
        """Mark it as wrong, or no longer."""
        text = "" if found is None else problem(found)
        mark_wrong(self.control, text)
        show_problem(self._problem, text)

    def _made(self, spec: FieldSpec, text: str) -> QWidget:
        match spec.kind:
            case "choice":
                return self._choice(spec, text)
            case "flag":
                box = QCheckBox(field_caption(spec.name))
                box.setChecked(text == YES)
                box.toggled.connect(lambda on: self.edited.emit(YES if on else ""))
                return box
            case "lines" | "json":
                area = QPlainTextEdit(text)
                as_code(area)
                area.setTabChangesFocus(True)
                area.setPlaceholderText(field_placeholder(spec.name))
                area.setFixedHeight(area.fontMetrics().lineSpacing() * LINES_SHOWN + 16)
                area.textChanged.connect(lambda: self.edited.emit(area.toPlainText()))
                return area
            case _:
                line = QLineEdit(text)
                as_code(line)
                line.setPlaceholderText(field_placeholder(spec.name))
                line.textEdited.connect(self.edited)
                return line

    def _choice(self, spec: FieldSpec, text: str) -> QComboBox:
        combo = QComboBox()
        for choice in spec.choices:
            combo.addItem(auth_choice_text(spec.name, choice), choice)
        combo.setCurrentIndex(max(combo.findData(text), 0))
        combo.activated.connect(lambda _: self.edited.emit(str(combo.currentData())))
        return combo
