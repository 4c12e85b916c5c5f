"""A message inside a page: what happened, what to do about it, and details to copy."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from migrateiq_desktop.gui.icons import icon
from migrateiq_desktop.gui.theme import Kind

from .buttons import ButtonKind, button, icon_button
from .labels import label, restyle

Action = tuple[str, Callable[[], object]]
"""A button's text and what it does."""


class Banner(QFrame):
    """An inline message. Hidden until it has one."""

    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None, *, closable: bool = True) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icon = QLabel()
        self._text = label("", "banner", wrap=True, copy=True)
        self._note = label("", wrap=True, copy=True)
        self._details = QPlainTextEdit()
        self._details.setReadOnly(True)
        self._details.setProperty("mono", "true")
        self._details.setAccessibleName(self.tr("Technical details"))
        self._details.setMaximumHeight(140)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._show_details = button(
            self.tr("Details"), self._on_details_clicked, kind=ButtonKind.QUIET
        )
        self._copy = icon_button("copy", self.tr("Copy the details"), self._on_copy_clicked)
        self._close = icon_button("close", self.tr("Close this message"), self._on_close_clicked)
        self._closable = closable
        self._lay_out()
        self.hide()

    @property
    def text(self) -> str:
        """The message shown."""
        return self._text.text()

    def show_message(
        self,
        kind: Kind,
        text: str,
        *,
        note: str = "",
        details: str = "",
        actions: Sequence[Action] = (),
    ) -> None:
        """Show a message: what happened, what to do next, details to copy, buttons that mend it."""
        restyle(self, "kind", kind.value)
        self._icon.setPixmap(icon(kind.value, kind.foreground).pixmap(18, 18))
        self._text.setText(text)
        restyle(self._text, "kind", kind.value)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._details.setPlainText(details)
        self._details.hide()
        self._show_details.setVisible(bool(details))
        self._copy.setVisible(bool(details))
        self._close.setVisible(self._closable)
        self._set_actions(actions)
        self.setAccessibleName(text)
        self.show()

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._text)
        texts.addWidget(self._note)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addLayout(texts, 1)
        line.addLayout(self._buttons)
        for control in (self._show_details, self._copy, self._close):
            line.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 10, 10)
        layout.setSpacing(8)
        layout.addLayout(line)
        layout.addWidget(self._details)

    def _set_actions(self, actions: Sequence[Action]) -> None:
        while (item := self._buttons.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for text, act in actions:
            self._buttons.addWidget(button(text, act))

    def _on_details_clicked(self) -> None:
        self._details.setVisible(not self._details.isVisible())

    def _on_copy_clicked(self) -> None:
        parts = (self._text.text(), self._note.text(), self._details.toPlainText())
        QGuiApplication.clipboard().setText("\n\n".join(part for part in parts if part))

    def _on_close_clicked(self) -> None:
        self.hide()
        self.dismissed.emit()
