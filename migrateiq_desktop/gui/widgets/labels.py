"""Labels by their role in the style sheet. Always plain text: what is shown may come from afar."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from migrateiq_desktop.gui.tables.visible_text import plain_tip
from migrateiq_desktop.gui.theme import Kind

from .direction import stand_leading


def label(text: str = "", role: str = "", *, wrap: bool = False, copy: bool = False) -> QLabel:
    """A label. Roles: title, heading, strong, number, muted, subtitle, label, mono, badge.

    With `copy` its text can be selected by mouse and keyboard.
    """
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if role:
        made.setProperty("role", role)
    if copy:
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    stand_leading(made)
    return made


def stand_beside(caption: QLabel) -> None:
    """Have a caption stand in the middle of its line of a form: Qt puts it somewhat higher."""
    policy = caption.sizePolicy()
    policy.setVerticalPolicy(QSizePolicy.Policy.Expanding)
    caption.setSizePolicy(policy)


def set_kind(widget: QWidget, kind: Kind | None) -> None:
    """Colour a label's text by a kind, or give it back its usual colour."""
    restyle(widget, "kind", None if kind is None else kind.value)


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet selects by, and let the widget look accordingly."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def mark_wrong(control: QWidget, reason: str) -> None:
    """Frame a control as wrong and let a screen reader say why; right again without a reason."""
    restyle(control, "invalid", "true" if reason else "false")
    control.setAccessibleDescription(reason)


def show_problem(shown: QLabel, reason: str) -> None:
    """Say what is wrong in a label that is there only then."""
    shown.setText(reason)
    shown.setVisible(bool(reason))


def as_code(widget: QWidget, *, on: bool = True) -> None:
    """Code, paths, addresses: in the fixed-width font, and from left to right in every language;
    not `on`: a sentence stands in their place."""
    restyle(widget, "mono", "true" if on else None)
    if on:
        widget.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    else:
        widget.unsetLayoutDirection()


def code_from_left(root: QWidget) -> None:
    """The same for what a form below a widget marks as code."""
    for widget in root.findChildren(QWidget):
        if widget.property("mono") or widget.property("role") == "mono":
            widget.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


_SLACK = 2
"""Pixels by which Qt's own measure of a text may differ."""


class ElidedLabel(QLabel):
    """One line that is cut with an ellipsis where room ends; whole in its tool tip."""

    def __init__(
        self,
        text: str = "",
        role: str = "",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._mode = mode
        self._whole = ""
        if role:
            self.setProperty("role", role)
        stand_leading(self)
        self.set_text(text)

    @property
    def whole_text(self) -> str:
        """The text before it was cut."""
        return self._whole

    def set_text(self, text: str) -> None:
        """Show another text."""
        self._whole = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self._elide()

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self.fontMetrics().averageCharWidth() * 6), hint.height())

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(
            self.fontMetrics().horizontalAdvance(self._whole) + _SLACK + self._padding(),
            hint.height(),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _padding(self) -> int:
        """What the style sheet leaves free beside the text, both sides together."""
        shown = self.fontMetrics().horizontalAdvance(self.text())
        return max(super().sizeHint().width() - shown - _SLACK, 0)

    def _elide(self) -> None:
        room = max(self.width() - self._padding(), 1)
        shown = self.fontMetrics().elidedText(self._whole, self._mode, room)
        self.setText(shown)
        self.setToolTip(plain_tip(self._whole) if shown != self._whole else "")
