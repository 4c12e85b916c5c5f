"""One number with its name and a remark."""

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from .card import Card
from .labels import ElidedLabel, label


class NumberTile(Card):
    """A card with a caption, a large number and a remark below it."""

    def __init__(self, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._caption_text = caption
        self._caption = ElidedLabel(caption, "muted")
        self._number = label("—", "number")
        self._remark = ElidedLabel(" ", "muted")
        self.body.setContentsMargins(14, 12, 14, 12)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        for part in (self._caption, self._number, self._remark):
            texts.addWidget(part)
        self.body.addLayout(texts)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def number(self) -> str:
        """The number as shown."""
        return self._number.text()

    @property
    def remark(self) -> str:
        """The remark as shown."""
        return self._remark.whole_text.strip()

    def set_number(self, number: str, remark: str = "") -> None:
        """Show another number and remark, both ready for a person."""
        self._number.setText(number)
        self._remark.set_text(remark or " ")
        self.setAccessibleName(f"{self._caption_text}: {number}. {remark}".rstrip(". "))
