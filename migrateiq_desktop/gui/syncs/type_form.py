"""What a field is converted to: type, how dates are written, zone, and what stands for nothing."""

from difflib import get_close_matches
from zoneinfo import available_timezones

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QFormLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.widgets import as_code, label, mark_wrong, show_problem
from migrateiq_desktop.model.schema import FieldType
from migrateiq_desktop.model.transform import FieldRule

from .change_specs import scalar_of, scalar_text
from .change_texts import format_from_short, format_in_short
from .form_rows import add_row, small_form
from .texts import field_type
from .wrong_patterns import wrong_format

FORMATS = (
    "%d/%m/%Y",
    "%d/%m/%Y %H:%M",
    "%m/%d/%Y",
    "%m/%d/%Y %H:%M",
    "%d.%m.%Y",
    "%d.%m.%Y %H:%M:%S",
    "%Y%m%d",
    "%Y-%m-%d %H:%M:%S",
    "%d %b %Y",
)
_MOMENTS = frozenset({FieldType.DATE, FieldType.DATETIME})


class TypeForm(QWidget):
    """Says `changed`; `parts` gives those of the field's long form."""

    changed = Signal()

    def __init__(self, rule: FieldRule) -> None:
        super().__init__()
        self._rule = rule
        self.kind = QComboBox()
        self.format, self.zone = QComboBox(), QComboBox()
        self.value = QLineEdit()
        self.problem = label("", wrap=True)
        self.problem.setProperty("kind", "bad")
        self.problem.hide()
        self._fill()
        self._form = self._lay_out()
        self._show_parts()
        self._tell()
        for combo in (self.kind, self.format, self.zone):
            combo.activated.connect(self._on_edited)
        for combo in (self.format, self.zone):
            combo.editTextChanged.connect(self._on_edited)
        self.value.textEdited.connect(self._on_edited)

    @property
    def value_part(self) -> str:
        """What the line of the value stands for: `constant`, `expression` or `default`."""
        if self._rule.constant is not None:
            return "constant"
        return "expression" if self._rule.expression is not None else "default"

    def parts(self) -> dict[str, object] | None:
        """The parts of the long form that stand here; None while something is wrong."""
        if self._wrong_zone() or self._wrong_value():
            return None
        kind = FieldType(self.kind.currentData()) if self.kind.currentData() else None
        moment = kind in _MOMENTS
        text = self.value.text()
        return {
            "type": kind,
            "format": (self._format() or None) if moment else None,
            "timezone": (self._zone() or None) if kind is FieldType.DATETIME else None,
            self.value_part: self._value(text),
        }

    def _value(self, text: str) -> object:
        if self.value_part == "expression":
            return text
        if self.value_part == "constant":
            return scalar_of(text)
        return scalar_of(text) if text else None

    def _fill(self) -> None:
        rule = self._rule
        for kind in ("", *FieldType):
            self.kind.addItem(field_type(kind), str(kind))
        self.kind.setCurrentIndex(self.kind.findData(str(rule.type or "")))
        self.format.setEditable(True)
        self.format.addItem(translate("syncs", "ISO 8601"), "")
        for format_ in FORMATS:
            self.format.addItem(format_in_short(format_), format_)
        self.format.setCurrentIndex(max(self.format.findData(rule.format or ""), 0))
        if rule.format and self.format.findData(rule.format) < 0:
            self.format.setEditText(rule.format)
        line = QLineEdit()
        self.zone.setLineEdit(line)
        self.zone.addItem("")
        self.zone.addItems(sorted(available_timezones()))
        completer = self.zone.completer()
        if isinstance(completer, QCompleter):
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.zone.setCurrentText(rule.timezone or "")
        line.setPlaceholderText(translate("syncs", "as the value says, else UTC"))
        given = rule.expression
        if self.value_part != "expression":
            known = rule.default if rule.constant is None else rule.constant
            given = "" if known is None else scalar_text(known)
        self.value.setText(given or "")

    def _lay_out(self) -> QFormLayout:
        captions = {
            "constant": translate("syncs", "Always"),
            "expression": translate("syncs", "Computed as"),
            "default": translate("syncs", "Where empty"),
        }
        form = small_form()
        for caption, control in (
            (translate("syncs", "Type"), self.kind),
            (translate("syncs", "Written as"), self.format),
            (translate("syncs", "Time zone"), self.zone),
            (captions[self.value_part], self.value),
        ):
            control.setAccessibleName(caption)
            add_row(form, caption, control)
        if self.value_part == "expression":
            as_code(self.value)
        for combo in (self.kind, self.format, self.zone):
            combo.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            combo.setMinimumContentsLength(12)
            combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(form)
        layout.addWidget(self.problem)
        return form

    def _show_parts(self) -> None:
        kind = self.kind.currentData()
        self._form.setRowVisible(self.format, kind in {FieldType.DATE, FieldType.DATETIME})
        self._form.setRowVisible(self.zone, kind == FieldType.DATETIME)

    def _format(self) -> str:
        at = self.format.currentIndex()
        text = self.format.currentText().strip()
        if at >= 0 and text == self.format.itemText(at):
            return str(self.format.itemData(at))
        return format_from_short(text)

    def _zone(self) -> str:
        return self.zone.currentText().strip()

    def _on_edited(self) -> None:
        self._show_parts()
        self._tell()
        if not (self._wrong_zone() or self._wrong_value()):
            self.changed.emit()

    def _tell(self) -> None:
        zone, written = self._wrong_zone(), self._wrong_format()
        show_problem(self.problem, zone or self._wrong_value() or written)
        mark_wrong(self.zone, zone)
        mark_wrong(self.format, written)

    def _wrong_format(self) -> str:
        moment = self.kind.currentData() in _MOMENTS
        return wrong_format(self._format() or None) if moment else ""

    def _wrong_value(self) -> str:
        if self.value.text() or self.value_part == "default":
            return ""
        return translate("syncs", "Needed.")

    def _wrong_zone(self) -> str:
        zone = self._zone()
        if not zone or self.kind.currentData() != FieldType.DATETIME:
            return ""
        known = available_timezones()
        if zone in known:
            return ""
        text = translate("syncs", "There is no time zone {0}.").format(zone)
        by_place = {name.rpartition("/")[2].casefold(): name for name in sorted(known)}
        near = get_close_matches(zone.rpartition("/")[2].casefold(), by_place, n=1, cutoff=0.6)
        if near:
            text += " " + translate("syncs", "Did you mean {0}?").format(by_place[near[0]])
        return text
