"""A message inside a page: what happened, what to do about it, and details to copy."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from migrateiq_desktop.gui.said import said
from migrateiq_desktop.gui.theme import Kind

from .buttons import ButtonKind, button, icon_button
from .icon_label import IconLabel
from .labels import as_code, label, restyle

_WIDEST_CONTROLS = 0.66
"""Buttons that take more of the width than this go below the text."""
_MARGINS = (14, 10, 10, 10)
"""Left, top, right, bottom, in pixels."""
Action = tuple[str, Callable[[], object]]
"""A button's text and what it does."""


class Banner(QFrame):
    """An inline message. Hidden until it has one."""

    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None, *, closable: bool = True) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icon = IconLabel("accent", 18)
        self._text = label("", "banner", wrap=True, copy=True)
        self._note = label("", wrap=True, copy=True)
        self._details = QPlainTextEdit()
        self._details.setReadOnly(True)
        as_code(self._details)
        self._details.setAccessibleName(self.tr("Technical details"))
        self._details.setMaximumHeight(140)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.hide()
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._show_details = button(
            self.tr("Details"), self._on_details_clicked, kind=ButtonKind.QUIET
        )
        self._copy = icon_button("copy", self.tr("Copy the details"), self.copy)
        self._close = icon_button("close", self.tr("Close this message"), self._on_close_clicked)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._closable = closable
        self._lay_out()
        self.hide()

    @property
    def text(self) -> str:
        """The message shown."""
        return self._text.text()

    @property
    def details_shown(self) -> bool:
        """Whether the technical details are unfolded."""
        return not self._details.isHidden()

    def copy(self) -> None:
        """Put message, note and details on the clipboard."""
        parts = (self._text.text(), self._note.text(), self._details.toPlainText())
        QGuiApplication.clipboard().setText("\n\n".join(part for part in parts if part))

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
        text, note = said(text), said(note)
        restyle(self, "kind", kind.value)
        self._icon.set_icon(kind.value, kind.foreground)
        self._text.setText(text)
        restyle(self._text, "kind", kind.value)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._details.setPlainText(details)
        self._details.hide()
        self._bar.hide()
        self._show_details.setVisible(bool(details))
        self._copy.setVisible(bool(details))
        self._close.setVisible(self._closable)
        self._set_actions(actions)
        self.setAccessibleName(text)
        self._fit()
        self.show()

    def show_busy(self, text: str, *, note: str = "") -> None:
        """Say what is being done, with a bar that moves until another message comes."""
        self.show_message(Kind.ACCENT, text, note=note)
        self._close.hide()
        self._bar.setAccessibleName(text)
        self._bar.show()

    def hide_done(self) -> None:
        """Hide what only says that something has been done."""
        if self.property("kind") == Kind.GOOD.value:
            self.hide()

    def minimumSizeHint(self) -> QSize:
        return QSize(240, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._text)
        texts.addWidget(self._note)
        texts.addWidget(self._bar)
        message = QHBoxLayout()
        message.setSpacing(10)
        message.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        message.addLayout(texts, 1)
        self._tools = QHBoxLayout()
        self._tools.setSpacing(8)
        for control in (self._show_details, self._copy, self._close):
            self._tools.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        controls = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        controls.setSpacing(8)
        for part in (self._buttons, self._tools):
            controls.addLayout(part)
            part.setAlignment(Qt.AlignmentFlag.AlignLeading)
        controls.addStretch(1)
        self._controls = controls
        self._line.setSpacing(10)
        self._line.addLayout(message, 1)
        self._line.addLayout(controls)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*_MARGINS)
        layout.setSpacing(8)
        layout.addLayout(self._line)
        layout.addWidget(self._details)

    def _fit(self) -> None:
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        buttons, tools = self._buttons.sizeHint().width(), self._tools.sizeHint().width()
        needed = buttons + self._controls.spacing() + tools
        narrow = needed > _WIDEST_CONTROLS * self.width()
        self._line.setDirection(down if narrow else across)
        room = self.width() - _MARGINS[0] - _MARGINS[2]
        self._controls.setDirection(down if needed > room else across)

    def _set_actions(self, actions: Sequence[Action]) -> None:
        while (item := self._buttons.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for text, act in actions:
            self._buttons.addWidget(button(text, act))

    def _on_details_clicked(self) -> None:
        self._details.setVisible(not self._details.isVisible())

    def _on_close_clicked(self) -> None:
        self.hide()
        self.dismissed.emit()
