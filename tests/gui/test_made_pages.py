"""The pages of a workspace go when they are dropped, however often: memory stays as it is."""

import gc
import weakref
from pathlib import Path

import qasync
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot

from migrateiq_desktop.gui.places import Place
from migrateiq_desktop.gui.theme import Theme
from tests.gui.real_window import real_window


def test_nothing_of_a_page_stays_behind(
    qt_loop: qasync.QEventLoop, qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    async def scenario() -> None:
        async with real_window(theme, tmp_path) as window:
            for place in Place:
                await window.show_place(place)
            await window.services.tasks.drain()
            made = [
                (place, weakref.ref(part))
                for place, page in window.made_pages.items()
                for part in (page, *page.findChildren(QObject))
                if type(part).__module__.startswith("migrateiq_desktop.")
            ]
            assert {place for place, _part in made} == set(Place)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        left = [(place, type(part()).__name__) for place, part in made if part() is not None]
        assert left == []

    qt_loop.run_until_complete(scenario())
