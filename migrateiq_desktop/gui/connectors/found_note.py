"""What was found for a field, with its reason, and what else it could be. Knows no connector."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.gui.widgets import label, set_kind

Alternative = tuple[str, Callable[[], object]]
"""What a candidate is called, and what choosing it does."""


class FoundNote(QWidget):
    """A line below a field. Hidden while nothing is known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = label("", "label", wrap=True)
        self._others = QToolButton()
        self._others.setText(translate("connectors", "Others"))
        self._others.setAccessibleName(translate("connectors", "Other candidates"))
        self._others.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._others.setProperty("kind", "quiet")
        self._others.setProperty("menu", "true")
        self._menu = QMenu(self._others)
        self._others.setMenu(self._menu)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._others)
        self.hide()

    @property
    def text(self) -> str:
        """The reason shown, empty without one."""
        return "" if self.isHidden() else self._text.text()

    @property
    def others(self) -> tuple[str, ...]:
        """What else it could be."""
        return tuple(action.text() for action in self._menu.actions())

    def show_found(
        self, text: str, others: Sequence[Alternative] = (), *, sure: bool = True
    ) -> None:
        """Say why, and offer what else it could be."""
        self._text.setText(text)
        set_kind(self._text, None if sure else Kind.CAUTION)
        self._menu.clear()
        for caption, act in others:
            # an ampersand of a field's name is no mnemonic
            action = self._menu.addAction(caption.replace("&", "&&"))
            action.triggered.connect(lambda _checked, act=act: act())
        self._others.setVisible(bool(others))
        self.setVisible(bool(text))

    def choose(self, number: int) -> None:
        """Choose a candidate as the menu does."""
        self._menu.actions()[number].trigger()

    def show_nothing(self) -> None:
        """Nothing is known any more."""
        self._menu.clear()
        self.hide()
