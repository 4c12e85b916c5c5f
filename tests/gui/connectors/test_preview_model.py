from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from migrateiq_desktop.gui.connectors.preview_model import PreviewModel
from migrateiq_desktop.gui.connectors.preview_table import (
    Cell,
    CellKind,
    PreviewColumn,
    PreviewTable,
)
from migrateiq_desktop.gui.theme import Theme
from migrateiq_desktop.model.schema import FieldType

TABLE = PreviewTable(
    (PreviewColumn("id", FieldType.INT, numeric=True), PreviewColumn("<b>note</b>")),
    (
        (Cell("1"), Cell("a\nb")),
        (Cell("x", CellKind.REJECTED, "no <i>number</i>"), Cell("∅", CellKind.NULL)),
    ),
)


def test_values_stand_on_one_line_and_whole_in_the_tool_tip(
    qapp: QApplication, theme: Theme
) -> None:
    model = PreviewModel()
    model.set_table(TABLE)

    assert (model.rowCount(), model.columnCount()) == (2, 2)
    assert model.index(0, 1).data() == "a b"
    assert "a\nb" in model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole)
    assert model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) is None
    header = model.headerData(1, Qt.Orientation.Horizontal)
    assert header == "<b>note</b>"


def test_a_rejected_cell_is_told_without_colour_too(qapp: QApplication, theme: Theme) -> None:
    model = PreviewModel()
    model.set_table(TABLE)
    cell = model.index(1, 0)

    assert cell.data(Qt.ItemDataRole.DecorationRole) is not None
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "x. no <i>number</i>"
    tip = cell.data(Qt.ItemDataRole.ToolTipRole)
    assert "Rejected: no &lt;i&gt;number&lt;/i&gt;" in tip


def test_numbers_stand_at_the_right(qapp: QApplication, theme: Theme) -> None:
    model = PreviewModel()
    model.set_table(TABLE)
    role = Qt.ItemDataRole.TextAlignmentRole

    assert model.index(0, 0).data(role) & Qt.AlignmentFlag.AlignRight
    assert model.headerData(0, Qt.Orientation.Horizontal, role) == model.index(0, 0).data(role)
    assert model.index(0, 1).data(role) & Qt.AlignmentFlag.AlignLeft
