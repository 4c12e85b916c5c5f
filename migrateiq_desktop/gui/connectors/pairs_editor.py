"""Names with values, a row each; an empty row at the end takes the next one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QToolButton, QWidget

from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.widgets import as_code, icon_button

from .pairs import Pair


class PairsEditor(QWidget):
    """Edits parameters or headers. Rows without name and value don't count."""

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._rows: list[tuple[QLineEdit, QLineEdit, QToolButton]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(6)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)
        self.set_pairs(())

    @property
    def remove_buttons(self) -> list[QToolButton]:
        """The button of each row; that of the empty one is hidden."""
        return [remove for _, _, remove in self._rows]

    @property
    def fields(self) -> list[tuple[QLineEdit, QLineEdit]]:
        """Name and value of each row."""
        return [(name, value) for name, value, _ in self._rows]

    def pairs(self) -> tuple[Pair, ...]:
        """What stands in the rows."""
        typed = ((name.text().strip(), value.text()) for name, value, _ in self._rows)
        return tuple((name, value) for name, value in typed if name or value)

    def set_pairs(self, pairs: Sequence[Pair]) -> None:
        """Show other rows."""
        while self._rows:
            self._drop(len(self._rows) - 1)
        for name, value in (*pairs, ("", "")):
            self._add(name, value)

    def _add(self, name: str, value: str) -> None:
        number = len(self._rows) + 1
        name_field, value_field = QLineEdit(name), QLineEdit(value)
        name_field.setPlaceholderText(translate("connectors", "name"))
        value_field.setPlaceholderText(translate("connectors", "value"))
        name_text = translate("connectors", "{0}: name {1}").format(self._name, number)
        value_text = translate("connectors", "{0}: value {1}").format(self._name, number)
        for field, text in ((name_field, name_text), (value_field, value_text)):
            field.setAccessibleName(text)
            as_code(field)
            field.textEdited.connect(self._on_edited)
        remove_text = translate("connectors", "{0}: remove row {1}").format(self._name, number)
        remove = icon_button("close", remove_text)
        remove.clicked.connect(lambda: self._on_remove_clicked(name_field))
        policy = remove.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        remove.setSizePolicy(policy)
        for column, widget in enumerate((name_field, value_field, remove)):
            self._grid.addWidget(widget, number, column)
        self._rows.append((name_field, value_field, remove))
        self._show_buttons()

    def _drop(self, at: int) -> None:
        for widget in self._rows.pop(at):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()

    def _show_buttons(self) -> None:
        for at, (_, _, remove) in enumerate(self._rows):
            last = at == len(self._rows) - 1
            remove.setVisible(not last)

    def _on_edited(self) -> None:
        name, value, _ = self._rows[-1]
        if name.text() or value.text():
            self._add("", "")
        self.changed.emit()

    def _on_remove_clicked(self, name_field: QLineEdit) -> None:
        at = next(at for at, row in enumerate(self._rows) if row[0] is name_field)
        kept = [(name.text(), value.text()) for name, value, _ in self._rows]
        del kept[at]
        self.set_pairs([pair for pair in kept if pair != ("", "")])
        self._rows[min(at, len(self._rows) - 1)][0].setFocus()
        self.changed.emit()
