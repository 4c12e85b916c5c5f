"""Rows that turn into columns where they don't fit, and tiles that go on in further rows."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QWidget

from migrateiq_desktop.gui.widgets import EvenRows, TurningRow


def parts(count: int) -> tuple[QWidget, ...]:
    """So many, each 200 pixels wide at least."""
    made = tuple(QLabel(str(at)) for at in range(count))
    for one in made:
        one.setMinimumWidth(200)
    return made


def test_parts_stand_below_each_other_where_there_is_no_room_beside(qapp: object) -> None:
    area, canvas = QScrollArea(), QWidget()
    area.setWidgetResizable(True)
    row = QHBoxLayout(canvas)
    first, second = parts(2)
    row.addWidget(first)
    row.addWidget(second)
    area.setWidget(canvas)
    TurningRow(row, area.viewport())
    area.resize(600, 300)
    area.show()
    assert first.y() == second.y()
    area.resize(350, 300)
    row.activate()
    assert second.y() > first.y()
    assert canvas.minimumSizeHint().width() < 350
    area.close()


def test_tiles_are_spread_over_rows_evenly(qapp: object) -> None:
    tiles = parts(5)
    rows = EvenRows(tiles, spacing=10)
    rows.resize(1100, 300)
    rows.show()
    assert len({tile.y() for tile in tiles}) == 1
    rows.resize(900, 300)
    layout = rows.layout()
    assert layout is not None
    layout.activate()
    assert [tile.y() == tiles[0].y() for tile in tiles] == [True, True, True, False, False]
    assert tiles[0].width() == tiles[3].width()
    rows.close()
