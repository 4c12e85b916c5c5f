"""The pictures: each in both looks, with what lies over the window."""

import sqlite3
from contextlib import closing
from pathlib import Path

import qasync
from PySide6.QtGui import QImage

from migrateiq_desktop.gui.about import AboutDialog
from migrateiq_desktop.gui.picture_words import from_the_right
from migrateiq_desktop.gui.picture_workspace import move_into_the_past
from migrateiq_desktop.gui.places import Place
from migrateiq_desktop.gui.screenshots import PictureBook
from migrateiq_desktop.gui.theme import Appearance, Theme
from tests.gui.windows import whole_window


def test_each_picture_is_taken_in_both_looks(
    qt_loop: qasync.QEventLoop, theme: Theme, tmp_path: Path
) -> None:
    async def scenario() -> list[Path]:
        whole = whole_window(theme, tmp_path)
        whole.window.resize(1280, 800)
        whole.window.show()
        await whole.window.open(Place.HOME)
        book = PictureBook(whole.window, tmp_path)
        await book.take_place("home", Place.HOME)
        await book.take_dialog("about", AboutDialog(whole.window))
        whole.window.close()
        await whole.services.aclose()
        return book.saved

    saved = qt_loop.run_until_complete(scenario())
    theme.set_appearance(Appearance.LIGHT)
    assert [path.name for path in saved] == [
        "home-light.png",
        "home-dark.png",
        "about-light.png",
        "about-dark.png",
    ]
    pictures = [QImage(str(path)) for path in saved]
    assert {(picture.width(), picture.height()) for picture in pictures} == {(1280, 800)}
    assert len({picture.pixelColor(640, 300).name() for picture in pictures}) == 4


def test_words_from_the_right_keep_what_a_translation_keeps() -> None:
    shown = from_the_right("Read {0} of %n records from http://a.example with &GET")
    for kept in ("{0}", "%n", "http://a.example", "GET"):
        assert kept in shown
    assert "Read" not in shown
    assert "&" not in shown
    assert shown.replace("{0}", "").strip()[0].isalpha()
    assert from_the_right("d MMM") == "d MMM"


def test_runs_are_moved_a_day_back_each(tmp_path: Path) -> None:
    file = tmp_path / "workspace.sqlite"
    day = 24 * 3600 * 1_000_000
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("CREATE TABLE runs (id, created_at, started_at, ended_at)")
        connection.executemany(
            "INSERT INTO runs VALUES (?, ?, ?, ?)",
            [(n, 10 * day, 10 * day, 10 * day) for n in (1, 2)],
        )
    move_into_the_past(file, [1, 2])
    with closing(sqlite3.connect(file)) as connection:
        rows = connection.execute(
            "SELECT id, created_at, ended_at FROM runs ORDER BY id"
        ).fetchall()
    assert rows == [(1, 8 * day, 8 * day), (2, 9 * day, 9 * day)]
