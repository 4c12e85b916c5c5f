"""Every shortcut of the window on one page."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from migrateiq_desktop.gui.mnemonics import without_letter
from migrateiq_desktop.gui.widgets import TurningRow, label

_LEAST = QSize(860, 350)
_AROUND = 80
"""Pixels of the window that stay in sight beside the dialog."""


class ShortcutsDialog(QDialog):
    """Every shortcut, read from the menus themselves."""

    def __init__(self, parent: QWidget, menus: Sequence[QMenu]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        canvas = QWidget()
        canvas.setProperty("role", "canvas")
        columns = QHBoxLayout(canvas)
        columns.setSpacing(48)
        columns.setContentsMargins(0, 0, 0, 0)
        for part in (menus[:2], menus[2:3], menus[3:]):
            columns.addLayout(_shortcut_column(part), 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(canvas)
        TurningRow(columns, area.viewport())
        wanted = canvas.sizeHint().width() + area.verticalScrollBar().sizeHint().width()
        most = max(parent.window().width() - _AROUND, _LEAST.width())
        area.setMinimumSize(min(max(wanted, _LEAST.width()), most), _LEAST.height())
        area.setAccessibleName(self.windowTitle())
        outer = QVBoxLayout()
        outer.addWidget(label(self.windowTitle(), "strong"))
        outer.addWidget(area, 1)
        _lay_out(self, outer)


def _shortcut_column(menus: Sequence[QMenu]) -> QGridLayout:
    grid = QGridLayout()
    grid.setColumnStretch(0, 1)
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(6)
    for menu in menus:
        acts = [act for act in _entries(menu) if act.shortcuts()]
        heading = label(without_letter(menu.title()), "heading")
        heading.setContentsMargins(0, 10, 0, 0)
        if acts:
            grid.addWidget(heading, grid.rowCount(), 0, 1, 2)
        for act in acts:
            row = grid.rowCount()
            grid.addWidget(label(without_letter(act.text()).rstrip("…")), row, 0)
            grid.addWidget(label(_keys(act), "mono"), row, 1, Qt.AlignmentFlag.AlignRight)
    grid.setRowStretch(grid.rowCount(), 1)
    return grid


def _entries(menu: QMenu) -> list[QAction]:
    return [act for act in menu.actions() if not act.isSeparator()]


def _keys(act: QAction) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(sequence.toString(native) for sequence in act.shortcuts())


def _lay_out(dialog: QDialog, content: QVBoxLayout) -> None:
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(20, 18, 20, 16)
    layout.setSpacing(14)
    layout.addLayout(content, 1)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    layout.addWidget(buttons)
