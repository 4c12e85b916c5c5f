"""Rows that turn into columns where they don't fit, and tiles that go on in further rows."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from migrateiq_desktop.gui.widgets import EvenRows, TurningRow


def parts(count: int) -> tuple[QWidget, ...]:
    """So many texts of the same width."""
    return tuple(QLabel("Synchronisierte Datensätze") for _ in range(count))


def test_parts_stand_below_each_other_where_there_is_no_room_beside(qapp: object) -> None:
    area, canvas = QScrollArea(), QWidget()
    area.setWidgetResizable(True)
    row = QHBoxLayout(canvas)
    first, second = parts(2)
    row.addWidget(first)
    row.addWidget(second)
    area.setWidget(canvas)
    TurningRow(row, area.viewport())
    width = first.sizeHint().width()
    area.resize(3 * width, 300)
    area.show()
    assert first.y() == second.y()
    area.resize(round(1.5 * width), 300)
    row.activate()
    assert second.y() > first.y()
    assert canvas.minimumSizeHint().width() < 1.5 * width
    area.close()


def test_tiles_are_spread_over_rows_evenly(qapp: object) -> None:
    tiles = parts(5)
    window = QWidget()
    rows = EvenRows(tiles, spacing=0)
    QVBoxLayout(window).addWidget(rows)
    width = tiles[0].sizeHint().width()
    window.resize(6 * width, 300)
    window.show()
    assert len({tile.y() for tile in tiles}) == 1
    window.resize(round(4.5 * width), 300)
    layout = rows.layout()
    assert layout is not None
    layout.activate()
    assert [tile.y() == tiles[0].y() for tile in tiles] == [True, True, True, False, False]
    assert tiles[0].width() == tiles[3].width()
    window.close()
