"""The fields where keys are typed. What is stored is never shown, only said to be there."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.gui.widgets import label, restyle, set_kind
from migrateiq_desktop.services.views import KeyState

from .problems import Problem, ProblemKind
from .texts import problem


@dataclass(frozen=True, slots=True)
class WantedKey:
    """A key that the definition refers to."""

    secret: str
    caption: str
    state: KeyState
    hosts: str = ""
    """Where the stored one may go, when that is another host."""


class KeyFields(QWidget):
    """A password field for each wanted key. What was typed stays also while it is not wanted."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed: dict[str, str] = {}
        self._rows: dict[str, _KeyRow] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(10)

    @property
    def typed(self) -> Mapping[str, str]:
        """What was typed, by the secret's name."""
        return dict(self._typed)

    def field(self, secret: str) -> QLineEdit:
        """Where a wanted key is typed. Raises KeyError for one that isn't wanted."""
        return self._rows[secret].field

    def forget(self) -> None:
        """Forget everything typed: another connector is being edited, or the keys are stored."""
        self._typed.clear()
        self._rebuild(())

    def put(self, typed: Mapping[str, str]) -> None:
        """Fill in keys that were typed or imported before."""
        self._typed.update(typed)
        for secret, row in self._rows.items():
            row.field.setText(self._typed.get(secret, ""))

    def take(self, keys: Mapping[str, str]) -> None:
        """What a sign-in gave, as if it were typed."""
        self.put(keys)
        self.changed.emit()

    @property
    def wants_any(self) -> bool:
        """Whether a key is asked for."""
        return bool(self._rows)

    def focus_first(self) -> bool:
        """Put the cursor into the first key that is asked for; False when none is."""
        for row in self._rows.values():
            row.field.setFocus()
            return True
        return False

    def want(self, keys: Sequence[WantedKey]) -> None:
        """Ask for these keys."""
        if list(self._rows) != [key.secret for key in keys]:
            self._rebuild(keys)
        for key in keys:
            self._rows[key.secret].explain(key)

    def show_problems(self, problems: Sequence[Problem]) -> QWidget | None:
        """Mark keys that have to be typed; gives the first one's field."""
        first: QWidget | None = None
        by_field = {found.field: found for found in problems}
        for secret, row in self._rows.items():
            found = by_field.get(f"keys.{secret}")
            row.mark(found)
            if found is not None and first is None:
                first = row.field
        return first

    def _rebuild(self, keys: Sequence[WantedKey]) -> None:
        for row in self._rows.values():
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = {}
        for key in keys:
            row = _KeyRow(key.secret)
            row.field.setText(self._typed.get(key.secret, ""))
            row.field.textEdited.connect(
                lambda text, secret=key.secret: self._on_edited(secret, text)
            )
            self._layout.addWidget(row)
            self._rows[key.secret] = row
        self.setVisible(bool(keys))

    def _on_edited(self, secret: str, text: str) -> None:
        self._typed[secret] = text
        self._rows[secret].mark(None)
        self.changed.emit()


class _KeyRow(QWidget):
    """Caption, field, and a sentence about what is stored."""

    def __init__(self, secret: str) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.field.setObjectName(f"key_{secret}")
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self._caption = label("", "label")
        self._caption.setBuddy(self.field)
        self._note = label("", "label", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for part in (self._caption, self.field, self._note):
            layout.addWidget(part)
        self._key: WantedKey | None = None

    def explain(self, key: WantedKey) -> None:
        """Say what is stored."""
        self._key = key
        self._caption.setText(key.caption)
        self.field.setAccessibleName(key.caption)
        placeholder = ""
        if key.state is KeyState.STORED:
            placeholder = translate("connectors", "stored — leave empty to keep")
        self.field.setPlaceholderText(placeholder)
        self._say()

    def mark(self, found: Problem | None) -> None:
        """Mark that it has to be typed, or no longer."""
        restyle(self.field, "invalid", "true" if found is not None else "false")
        self._say(found)

    def _say(self, found: Problem | None = None) -> None:
        text, kind = "", None
        if found is not None:
            text, kind = problem(found), Kind.BAD
        elif self._key is not None and self._moved(self._key):
            moved = Problem("", ProblemKind.KEY_OTHER_HOST, self._key.hosts)
            text, kind = problem(moved), Kind.CAUTION
        set_kind(self._note, kind)
        self._note.setText(text)
        self._note.setVisible(bool(text))
        self.field.setAccessibleDescription(text)

    def _moved(self, key: WantedKey) -> bool:
        return key.state is KeyState.OTHER_HOST and not self.field.text()
