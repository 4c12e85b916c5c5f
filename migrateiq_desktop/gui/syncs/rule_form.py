"""All that can be checked of a field's value, as a form."""

from collections.abc import Sequence
from difflib import get_close_matches

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from migrateiq_desktop.gui.connectors.texts import problem
from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.widgets import (
    ButtonKind,
    as_code,
    button,
    label,
    mark_wrong,
    show_problem,
)
from migrateiq_desktop.gui.widgets.choice_name import name_choice
from migrateiq_desktop.model.rules import Rule
from migrateiq_desktop.model.sampling import ValueCount
from migrateiq_desktop.model.schema import FieldType

from .change_specs import scalar_text
from .form_rows import add_row, small_form
from .rule_specs import YES_OR_NO, RuleTexts, WrongRuleError, is_offered, rule_of, rule_texts
from .wrong_patterns import wrong_pattern

_VALUE_LINES = 3
_MOST_VALUES = 50


class RuleForm(QWidget):
    """Says `changed` whenever something is typed; what makes no rule is explained below."""

    changed = Signal()

    def __init__(
        self,
        name: str,
        rule: Rule | None,
        seen: Sequence[ValueCount] = (),
        streams: Sequence[str] = (),
        kind: FieldType | None = None,
    ) -> None:
        """`kind`: the type of the values, which says what can be checked of them."""
        super().__init__()
        self._kind = kind
        self._name = name
        self._streams = streams
        self.value = rule
        """What stands here; None while nothing is checked. Of what is wrong, the last that was
        right."""
        typed = RuleTexts() if rule is None else rule_texts(rule)
        self._checks = {
            one: self._check(one, on=one in typed.on)
            for one in YES_OR_NO
            if is_offered(one, kind, typed)
        }
        self._lines: dict[str, QLineEdit] = {}
        self.one_of = QPlainTextEdit(typed.texts.get("one_of", ""))
        self.stream = QComboBox()
        self.problem = label("", wrap=True)
        self.problem.setProperty("kind", "bad")
        self.problem.hide()
        self._lay_out(typed, seen)
        reason = wrong_pattern(typed.texts.get("pattern"))
        self._tell("pattern" if reason else "", reason)

    def focus_first(self) -> None:
        """The cursor to the first check."""
        self._checks["required"].setFocus()

    def _check(self, name: str, *, on: bool) -> QCheckBox:
        box = QCheckBox(check_caption(name))
        box.setChecked(on)
        box.setToolTip(check_explained(name))
        box.toggled.connect(self._on_edited)
        return box

    def _lay_out(self, typed: RuleTexts, seen: Sequence[ValueCount]) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for pair in (("required", "unique"), ("e_mail", "url")):
            row = QHBoxLayout()
            for name in pair:
                if name in self._checks:
                    row.addWidget(self._checks[name], 1)
            layout.addLayout(row)
        form = small_form()
        for part in ("range", "length"):
            if is_offered(part, self._kind, typed):
                add_row(form, part_name(part), self._bounds(part, typed))
        if is_offered("pattern", self._kind, typed):
            add_row(form, part_name("pattern"), self._line("pattern", part_name("pattern"), typed))
            as_code(self._lines["pattern"])
        self.one_of.setAccessibleName(part_name("one_of"))
        self.one_of.setTabChangesFocus(True)
        height = self.one_of.fontMetrics().lineSpacing() * _VALUE_LINES + 18
        self.one_of.setFixedHeight(height)
        self.one_of.textChanged.connect(self._on_edited)
        add_row(form, part_name("one_of"), self.one_of)
        if seen:
            fill = button(translate("syncs", "Take the sampled values"), kind=ButtonKind.LINK)
            fill.clicked.connect(lambda _checked: self._fill(seen))
            form.addRow(fill)
        add_row(form, part_name("reference"), self._reference(typed))
        layout.addLayout(form)
        layout.addWidget(self.problem)

    def _line(self, name: str, caption: str, typed: RuleTexts) -> QLineEdit:
        line = QLineEdit(typed.texts.get(name, ""))
        line.setAccessibleName(caption)
        line.textEdited.connect(self._on_edited)
        self._lines[name] = line
        return line

    def _bounds(self, part: str, typed: RuleTexts) -> QHBoxLayout:
        row = QHBoxLayout()
        least = translate("syncs", "{0}: at least").format(part_name(part))
        most = translate("syncs", "{0}: at most").format(part_name(part))
        for name, caption, hint in (
            ("min", least, translate("syncs", "at least")),
            ("max", most, translate("syncs", "at most")),
        ):
            line = self._line(f"{part}.{name}", caption, typed)
            line.setPlaceholderText(hint)
            line.setToolTip(_bounds_explained(part))
            row.addWidget(line, 1)
        return row

    def _reference(self, typed: RuleTexts) -> QHBoxLayout:
        name_choice(self.stream, translate("syncs", "Found in stream"))
        self.stream.setEditable(True)
        self.stream.addItem("")
        self.stream.addItems(self._streams)
        self.stream.setCurrentText(typed.texts.get("reference.stream", ""))
        self.stream.editTextChanged.connect(self._on_edited)
        line = self._line("reference.field", translate("syncs", "Found in field"), typed)
        line.setPlaceholderText(translate("syncs", "field"))
        row = QHBoxLayout()
        row.addWidget(self.stream, 1)
        row.addWidget(line, 1)
        return row

    def _fill(self, seen: Sequence[ValueCount]) -> None:
        lines = [scalar_text(one.text) for one in seen[:_MOST_VALUES] if one.text]
        self.one_of.setPlainText("\n".join(lines))

    def _on_edited(self) -> None:
        texts = {name: line.text() for name, line in self._lines.items()}
        texts |= {
            "one_of": self.one_of.toPlainText(),
            "reference.stream": self.stream.currentText(),
        }
        on = frozenset(name for name, box in self._checks.items() if box.isChecked())
        wrong, reason = "", self._unknown_stream(texts["reference.stream"].strip())
        if reason:
            wrong = "reference"
        else:
            try:
                self.value = rule_of(self._name, RuleTexts(on, texts))
            except WrongRuleError as error:
                wrong = error.part
                text = translate("syncs", "{0}: {1}")
                reason = text.format(part_name(wrong), problem(error.problem))
        usable = not reason
        if usable:
            reason = wrong_pattern(texts.get("pattern"))
            wrong = "pattern" if reason else ""
        self._tell(wrong, reason)
        if usable:
            self.changed.emit()

    def _tell(self, wrong: str, reason: str) -> None:
        show_problem(self.problem, reason)
        for name, line in self._lines.items():
            mark_wrong(line, reason if name.partition(".")[0] == wrong else "")

    def _unknown_stream(self, name: str) -> str:
        if not name or name in self._streams:
            return ""
        near = get_close_matches(name, self._streams, n=1)
        text = translate("syncs", "The sync has no stream {0}.").format(name)
        if near:
            text += " " + translate("syncs", "Did you mean {0}?").format(near[0])
        return text


def check_caption(name: str) -> str:
    """A check that is kept or not."""
    texts = {
        "required": translate("syncs", "Required"),
        "unique": translate("syncs", "Unique"),
        "e_mail": translate("syncs", "Email address"),
        "url": translate("syncs", "URL"),
    }
    return texts[name]


def check_explained(name: str) -> str:
    """What a check means, in a plain sentence."""
    texts = {
        "required": translate("syncs", "Rejects records in which it is empty or missing."),
        "unique": translate("syncs", "Rejects a record whose value came before in the same run."),
        "e_mail": translate("syncs", "Rejects what is no email address."),
        "url": translate("syncs", "Rejects what is no http or https address."),
    }
    return texts[name]


def _bounds_explained(part: str) -> str:
    if part == "length":
        return translate("syncs", "How many characters a text has, or how many members a list has.")
    return translate("syncs", "The value itself: a number, a date, or a text by the alphabet.")


def part_name(part: str) -> str:
    """What is typed of a check."""
    texts = {
        "range": translate("syncs", "Value"),
        "length": translate("syncs", "Length"),
        "pattern": translate("syncs", "Matches"),
        "one_of": translate("syncs", "One of"),
        "reference": translate("syncs", "Found in"),
    }
    return texts.get(part, part)
