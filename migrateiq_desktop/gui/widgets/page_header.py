"""A page's title and subtitle at the left, its controls at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from .labels import ElidedLabel


class PageHeader(QWidget):
    """Title, subtitle, an optional chip beside the title, controls at the right."""

    def __init__(self, title: str, subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ElidedLabel(title, "title")
        self._title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._subtitle = ElidedLabel(subtitle, "subtitle")
        self._title_line = QHBoxLayout()
        self._title_line.setSpacing(8)
        self._title_line.addWidget(self._title)
        self._title_line.addStretch(1)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addLayout(self._title_line)
        texts.addWidget(self._subtitle)
        self._controls = QHBoxLayout()
        self._controls.setSpacing(8)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(texts, 1)
        layout.addLayout(self._controls)
        layout.setAlignment(self._controls, Qt.AlignmentFlag.AlignVCenter)

    @property
    def title(self) -> str:
        """The title."""
        return self._title.whole_text

    def set_title(self, text: str) -> None:
        """Change the title."""
        self._title.set_text(text)

    def set_subtitle(self, text: str) -> None:
        """Change the subtitle."""
        self._subtitle.set_text(text)

    def add_beside_title(self, widget: QWidget) -> None:
        """Put a chip right of the title."""
        self._title_line.insertWidget(self._title_line.count() - 1, widget)

    def add_control(self, widget: QWidget) -> None:
        """Put a button or field at the right, after those already there; the primary one last."""
        self._controls.addWidget(widget)
