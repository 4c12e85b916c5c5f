"""A page's title and subtitle at the left, its controls at the right."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from .flow import FlowLayout
from .labels import ElidedLabel

_WIDEST_CONTROLS = 0.72
"""Controls that take more of the width than this go below the title, unless all fits."""
_CHANGES = {QEvent.Type.Resize, QEvent.Type.LayoutRequest}


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
        self._texts = texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addLayout(self._title_line)
        texts.addWidget(self._subtitle)
        self._holder = QWidget()
        self._controls = FlowLayout(self._holder)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(12)
        self._line.addLayout(texts, 1)
        self._line.addWidget(self._holder)
        self._line.setAlignment(self._holder, Qt.AlignmentFlag.AlignVCenter)
        self._fitted: tuple[bool, int] | None = None

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

    def add_before_title(self, widget: QWidget) -> None:
        """Put the way back left of the title."""
        self._title_line.insertWidget(0, widget)

    def add_beside_title(self, widget: QWidget) -> None:
        """Put a chip right of the title."""
        self._title_line.insertWidget(self._title_line.count() - 1, widget)

    def add_control(self, widget: QWidget) -> None:
        """Put a button or field at the right, after those already there; the primary one last."""
        self._controls.addWidget(widget)
        self._fit()

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() in _CHANGES:
            self._fit()
        return handled

    def _fit(self) -> None:
        """Below the title, and in as many lines as they need, where there is no room beside it."""
        needed = self._controls.sizeHint().width()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        beside = self.width() - self._texts.sizeHint().width() - self._line.spacing()
        # the title is never cut, the subtitle may be
        most = self.width() - self._title_line.sizeHint().width() - self._line.spacing()
        narrow = needed > max(beside, min(_WIDEST_CONTROLS * self.width(), most))
        if self._fitted == (narrow, needed):
            # each of the calls below asks for this event again: it would never rest
            return
        self._fitted = (narrow, needed)
        self._line.setDirection(down if narrow else across)
        centre, nothing = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag(0)
        self._line.setAlignment(self._holder, nothing if narrow else centre)
        self._holder.setMinimumWidth(0 if narrow else needed)
