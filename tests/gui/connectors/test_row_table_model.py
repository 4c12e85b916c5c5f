from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from migrateiq_desktop.gui.connectors.row_table_model import RowTableModel
from migrateiq_desktop.gui.tables.columns import TableColumn

COLUMNS = (
    TableColumn[tuple[str, int]]("Name", lambda row: row[0], tooltip=lambda row: f"<b>{row[0]}"),
    TableColumn[tuple[str, int]](
        "Records",
        lambda row: str(row[1]),
        numeric=True,
        roles={int(Qt.ItemDataRole.UserRole): lambda row: row[1] * 2},
    ),
)


def model() -> RowTableModel[tuple[str, int]]:
    made = RowTableModel(COLUMNS, lambda row: row[0])
    made.set_rows([("a", 1), ("b", 2)])
    return made


def test_rows_are_shown_by_their_columns(qapp: QApplication) -> None:
    rows = model()

    assert rows.index(1, 0).data() == "b"
    assert rows.index(1, 1).data(Qt.ItemDataRole.UserRole) == 4
    assert rows.index(0, 0).data(Qt.ItemDataRole.ToolTipRole).endswith("&lt;b&gt;a</p>")
    assert rows.headerData(1, Qt.Orientation.Horizontal) == "Records"
    assert rows.headerData(1, Qt.Orientation.Vertical) is None


def test_rows_are_found_by_key_and_number(qapp: QApplication) -> None:
    rows = model()

    assert (rows.position_of("b"), rows.position_of("c")) == (1, None)
    assert (rows.row(0), rows.row(-1), rows.row(2)) == (("a", 1), None, None)


def test_newer_values_of_the_same_rows_reset_nothing(qapp: QApplication) -> None:
    rows = model()
    resets, changes = QSignalSpy(rows.modelReset), QSignalSpy(rows.dataChanged)

    rows.set_rows([("a", 5), ("b", 6)])
    assert (resets.count(), changes.count()) == (0, 1)
    assert rows.index(0, 1).data() == "5"

    rows.set_rows([("b", 6)])
    assert (resets.count(), rows.rowCount()) == (1, 1)
