"""A banner for narrow columns: its buttons stand below its text instead of beside it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from migrateiq_desktop.gui.widgets import Banner


class NarrowBanner(Banner):
    """Says the same as a banner, in a third of its width."""

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._text)
        texts.addWidget(self._note)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(texts, 1)
        line.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addLayout(self._buttons)
        below.addStretch(1)
        below.addWidget(self._show_details)
        below.addWidget(self._copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 8, 10)
        layout.setSpacing(6)
        layout.addLayout(line)
        layout.addLayout(below)
        layout.addWidget(self._details)
