"""One change of a value as a small form: what it does in a sentence, its parts, its problem."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from migrateiq_desktop.gui.connectors.texts import problem
from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.widgets import (
    ButtonKind,
    as_code,
    icon_button,
    label,
    mark_wrong,
    show_problem,
)
from migrateiq_desktop.model.changes import Change

from .change_specs import (
    FIRST_TEXTS,
    OTHERWISE,
    OTHERWISE_CHOICES,
    OTHERWISE_VALUE,
    SPECS,
    VALUE,
    Part,
    PartKind,
    WrongChangeError,
    change_of,
    known_values,
    texts_of,
)
from .change_texts import change_explained, change_name
from .form_rows import add_row, small_form
from .observed_values import Observed
from .value_map import ValueMap
from .wrong_patterns import wrong_change

_MAP = "map"
NOTHING_SEEN = Observed()


class ChangeCard(QFrame):
    """Says `changed` whenever something is typed.

    `value` is the change; of what is wrong the last that was right, None while none was.
    """

    changed = Signal()
    move_wanted = Signal(int)
    remove_wanted = Signal()

    def __init__(self, kind: str, change: Change | None, seen: Observed = NOTHING_SEEN) -> None:
        super().__init__()
        self.kind = kind
        self.value = change
        self.setObjectName("change_card")
        self.setProperty("role", "card")
        self._parts: dict[str, QLineEdit | QComboBox] = {}
        self._map = ValueMap(known_values(change) if change else {}, seen) if kind == _MAP else None
        self.problem = label("", wrap=True)
        self.problem.setProperty("kind", "bad")
        self.problem.hide()
        self.head = QHBoxLayout()
        texts = texts_of(change) if change is not None else dict(FIRST_TEXTS.get(kind, {}))
        self._lay_out(texts)
        self._read()

    def show_seen(self, seen: Observed) -> None:
        """The values that come to this change are others by now."""
        if self._map is not None:
            self._map.show_seen(seen)

    def focus_first(self) -> None:
        """The cursor into the first part, or where there is none on the card's buttons."""
        first: QWidget | None = next(iter(self._parts.values()), None)
        (self._map or first or self.up).setFocus()

    def _lay_out(self, texts: dict[str, str]) -> None:
        name = change_name(self.kind)
        self.head.setSpacing(2)
        self.head.addWidget(label(name, "heading"), 1)
        self.up = self._button(
            Qt.ArrowType.UpArrow, translate("syncs", "Move {0} up").format(name), -1
        )
        self.down = self._button(
            Qt.ArrowType.DownArrow, translate("syncs", "Move {0} down").format(name), 1
        )
        self.remove = icon_button(
            "remove", translate("syncs", "Remove {0}").format(name), self.remove_wanted.emit
        )
        self.head.addWidget(self.remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 6, 8)
        layout.setSpacing(4)
        layout.addLayout(self.head)
        layout.addWidget(label(change_explained(self.kind), "muted", wrap=True))
        form = small_form()
        if self._map is not None:
            layout.addWidget(self._map)
            self._map.edited.connect(self._on_edited)
        for part in SPECS.get(self.kind, ()):
            self._add_part(form, part, texts)
        layout.addLayout(form)
        layout.addWidget(self.problem)

    def _button(self, arrow: Qt.ArrowType, name: str, step: int) -> QToolButton:
        made = QToolButton()
        made.setArrowType(arrow)
        made.setAccessibleName(name)
        made.setToolTip(name)
        made.setProperty("kind", ButtonKind.QUIET.value)
        made.clicked.connect(lambda _checked: self.move_wanted.emit(step))
        self.head.addWidget(made)
        return made

    def _add_part(self, form: QFormLayout, part: Part, texts: dict[str, str]) -> None:
        caption = part_caption(self.kind, part.name)
        if part.kind is PartKind.OTHERWISE:
            self._add_otherwise(form, caption, texts)
            return
        line = self._line(part.name, caption, texts)
        if part.kind is PartKind.CODE:
            as_code(line)
        if part.kind is not PartKind.FILE:
            add_row(form, caption, line)
            return
        row = QHBoxLayout()
        row.addWidget(line, 1)
        browse = icon_button("folder", translate("syncs", "Choose the file"))
        browse.clicked.connect(lambda _checked: self._browse(line))
        row.addWidget(browse)
        add_row(form, caption, row)

    def _line(self, name: str, caption: str, texts: dict[str, str]) -> QLineEdit:
        line = QLineEdit(texts.get(name, ""))
        line.setAccessibleName(caption)
        line.textEdited.connect(self._on_edited)
        self._parts[name] = line
        return line

    def _add_otherwise(self, form: QFormLayout, caption: str, texts: dict[str, str]) -> None:
        combo = QComboBox()
        combo.setAccessibleName(caption)
        for choice in OTHERWISE_CHOICES:
            combo.addItem(otherwise_choice(choice), choice)
        combo.setCurrentIndex(max(combo.findData(texts.get(OTHERWISE, "")), 0))
        combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._parts[OTHERWISE] = combo
        add_row(form, caption, combo)
        line = self._line(OTHERWISE_VALUE, translate("syncs", "The other value"), texts)
        line.setVisible(combo.currentData() == VALUE)
        form.addRow(line)

        def on_chosen() -> None:
            line.setVisible(combo.currentData() == VALUE)
            self._on_edited()

        combo.activated.connect(on_chosen)

    def _browse(self, line: QLineEdit) -> None:
        title = translate("syncs", "Choose a CSV file")
        dialog = QFileDialog(self, title, "", translate("syncs", "CSV files (*.csv)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)

        def on_chosen(path: str) -> None:
            line.setText(path)
            self._on_edited()

        dialog.fileSelected.connect(on_chosen)
        dialog.open()

    def _on_edited(self) -> None:
        self._read()
        self.changed.emit()

    def _read(self) -> None:
        texts = {
            name: control.text() if isinstance(control, QLineEdit) else str(control.currentData())
            for name, control in self._parts.items()
        }
        known = {} if self._map is None else self._map.known()
        wrong, reason = "", ""
        try:
            self.value = change_of(self.kind, texts, known)
        except WrongChangeError as error:
            wrong, reason = error.problem.field, problem(error.problem)
        else:
            wrong, reason = self.kind, wrong_change(self.value)
        show_problem(self.problem, reason)
        for name, control in self._parts.items():
            mark_wrong(control, reason if name == (wrong or name) else "")


def part_caption(kind: str, name: str) -> str:
    """What a part of a change is called."""
    texts = {
        "replace": translate("syncs", "Text"),
        "with": translate("syncs", "By") if kind != "mask" else translate("syncs", "Character"),
        "replace_pattern": translate("syncs", "Pattern"),
        "pattern": translate("syncs", "Pattern"),
        "group": translate("syncs", "Group"),
        "split": translate("syncs", "Separator"),
        "take": translate("syncs", "Part (1 first, -1 last)"),
        "join": translate("syncs", "Separator"),
        "slice.start": translate("syncs", "From (1 first, -1 last)"),
        "slice.length": translate("syncs", "How many"),
        "lookup.file": translate("syncs", "File"),
        "lookup.key": translate("syncs", "Look in column"),
        "lookup.value": translate("syncs", "Take from column"),
        "salt.secret": translate("syncs", "Salt (name of a secret)"),
        "mask": translate("syncs", "Last characters that stay"),
        "round": translate("syncs", "Decimals"),
        "expression": translate("syncs", "Expression"),
        OTHERWISE: translate("syncs", "Any other value"),
    }
    return texts[name]


def otherwise_choice(choice: str) -> str:
    """What becomes of a value that isn't known, to choose."""
    texts = {
        "reject": translate("syncs", "rejects the record"),
        "keep": translate("syncs", "stays as it is"),
        "null": translate("syncs", "becomes empty"),
        "value": translate("syncs", "becomes this value"),
    }
    return texts[choice]
