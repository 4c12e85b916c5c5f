"""Rows that go on in the next line where they don't fit."""

import pytest
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from migrateiq_desktop.gui.widgets import let_flow


def form() -> tuple[QWidget, QHBoxLayout, list[QPushButton]]:
    """A column with one row of buttons, as forms have them."""
    root = QWidget()
    column = QVBoxLayout(root)
    row = QHBoxLayout()
    buttons = [QPushButton(text) for text in ("Jetzt synchronisieren", "Verbindung testen")]
    for one in buttons:
        row.addWidget(one)
    row.addStretch(1)
    column.addLayout(row)
    return root, row, buttons


def test_a_row_of_a_form_goes_on_in_the_next_line(qapp: object) -> None:
    root, row, (first, second) = form()
    let_flow(row)
    wide = first.sizeHint().width() + second.sizeHint().width()
    assert root.minimumSizeHint().width() < wide
    root.resize(2 * wide, 200)
    root.show()
    assert first.y() == second.y()
    root.resize(wide, 200)
    assert second.y() > first.y()
    root.close()


def test_a_row_that_stands_alone_is_refused(qapp: object) -> None:
    root = QWidget()
    row = QHBoxLayout(root)
    row.setObjectName("alone")
    with pytest.raises(ValueError, match="alone"):
        let_flow(row)
