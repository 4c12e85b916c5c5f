"""Edits a cell by choosing from a list, or by typing where the list is only a suggestion."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
)
from PySide6.QtWidgets import QComboBox, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from migrateiq_desktop.gui.widgets.choice_name import name_choice

Index = QModelIndex | QPersistentModelIndex
Choice = tuple[str, str]
"""Value and text."""


def show_whole(combo: QComboBox) -> None:
    """Let the list of a combo box be as wide as its longest text, whatever the cell's width."""
    view = combo.view()
    bar = combo.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
    view.setMinimumWidth(view.sizeHintForColumn(0) + 2 * bar)


class ChoiceDelegate(QStyledItemDelegate):
    """The model gives and takes the value under EditRole."""

    def __init__(
        self,
        choices: Callable[[], Sequence[Choice]],
        name: str,
        parent: QObject,
        *,
        free: bool = False,
    ) -> None:
        super().__init__(parent)
        self._choices = choices
        self._name = name
        self._free = free

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A combo box over the cell."""
        combo = QComboBox(parent)
        name_choice(combo, self._name)
        combo.setEditable(self._free)
        for value, text in self._choices():
            combo.addItem(text, value)
        show_whole(combo)
        if not self._free:
            combo.activated.connect(lambda: self._on_chosen(combo))
            # open at once, so that the arrow keys move in the list and only Enter chooses
            QTimer.singleShot(0, combo, combo.showPopup)
        return combo

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the cell's value."""
        if isinstance(editor, QComboBox):
            value = str(index.data(Qt.ItemDataRole.EditRole) or "")
            editor.setCurrentIndex(editor.findData(value))
            if self._free:
                editor.setCurrentText(value)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Give the chosen value to the model."""
        if isinstance(editor, QComboBox):
            value = editor.currentText() if self._free else editor.currentData()
            model.setData(index, str(value or ""), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Fill the cell."""
        editor.setGeometry(option.rect)

    def _on_chosen(self, combo: QComboBox) -> None:
        self.commitData.emit(combo)
        self.closeEditor.emit(combo)
