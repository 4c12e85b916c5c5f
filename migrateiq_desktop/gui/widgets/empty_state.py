"""What an empty place shows: an icon, one sentence that teaches, one or two buttons."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from .flow import FlowLayout
from .icon_label import IconLabel
from .labels import label
from .scroll_column import ScrollColumn

_ICON_PIXELS = 40
_TEXT_WIDTH = 460


class EmptyState(ScrollColumn):
    """Centred in the room it gets; scrolls where that is less than it needs."""

    def __init__(
        self,
        icon_name: str,
        sentence: str,
        *buttons: QPushButton,
        heading: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._picture = IconLabel(icon_name, _ICON_PIXELS)
        self._heading = label(heading, "strong")
        self._sentence = label(sentence, "muted", wrap=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setMinimumWidth(_TEXT_WIDTH // 2)
        self._sentence.setMaximumWidth(_TEXT_WIDTH)
        row = FlowLayout()
        row.addStretch()
        for made in buttons:
            row.addWidget(made)
        row.addStretch()
        layout = QVBoxLayout(self.body)
        layout.setSpacing(10)
        layout.addStretch(2)
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._heading, 0, Qt.AlignmentFlag.AlignHCenter)
        sentence_row = QHBoxLayout()
        sentence_row.addStretch(1)
        sentence_row.addWidget(self._sentence, 10)
        sentence_row.addStretch(1)
        layout.addLayout(sentence_row)
        layout.addLayout(row)
        layout.addStretch(3)
        self._heading.setVisible(bool(heading))

    @property
    def sentence(self) -> str:
        """The sentence shown."""
        return self._sentence.text()

    def set_sentence(self, text: str) -> None:
        """Change the sentence, for example when a filter finds nothing."""
        self._sentence.setText(text)
