"""A raised surface with an optional heading, on which the parts of a page stand."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from .labels import label

PADDING = 14


class Card(QFrame):
    """Put content into `body`. With `padded=False` the body reaches the edges, for tables."""

    def __init__(
        self, heading: str = "", *, padded: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        self._head = QHBoxLayout()
        self._head.setSpacing(8)
        self._heading = label(heading, "heading")
        self._head.addWidget(self._heading)
        self._head.addStretch(1)
        outer.addLayout(self._head)
        self._padded = padded
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        self.set_heading(heading)
        outer.addLayout(self.body, 1)

    def set_heading(self, text: str) -> None:
        """Change the heading."""
        self._heading.setText(text)
        self._heading.setVisible(bool(text))
        if self._padded:
            self.body.setContentsMargins(PADDING, 2 if text else PADDING, PADDING, PADDING)
        if text:
            self._head.setContentsMargins(PADDING, PADDING, PADDING, 6)
        self.setAccessibleName(text)

    def set_head(self, widget: QWidget) -> None:
        """Put a widget in the heading's place."""
        self._head.insertWidget(0, widget)
        self._head.setContentsMargins(PADDING - 1, 8, PADDING, 2)

    def add_to_head(self, widget: QWidget) -> None:
        """Put a widget at the right of the heading."""
        self._head.addWidget(widget)
