"""What a choice is called where no label beside it says so. Knows no page."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QComboBox, QLabel


def name_choice(choice: QComboBox, name: str) -> None:
    """Have a screen reader say what is chosen here, not only what is.

    On Linux Qt gives what is chosen for the name of a choice, whatever it was called, and leaves
    what it is about to its label: without one in view, it gets one that stays hidden.
    """
    choice.setAccessibleName(name)
    _HiddenLabel(choice, name)


class _HiddenLabel(QLabel):
    """Qt looks for the label beside the choice: it goes wherever that is put."""

    def __init__(self, choice: QComboBox, name: str) -> None:
        super().__init__(name, choice.parentWidget() or choice)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.hide()
        self.setBuddy(choice)
        choice.installEventFilter(self)
        choice.destroyed.connect(self.deleteLater)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go along."""
        if event.type() == QEvent.Type.ParentChange and isinstance(watched, QComboBox):
            self.setParent(watched.parentWidget() or watched)
        return False
