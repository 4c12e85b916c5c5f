"""The pages of a workspace go when they are dropped, however often: memory stays as it is."""

import gc
import weakref
from collections import Counter
from pathlib import Path

import qasync
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from migrateiq_desktop.gui.mnemonics import settle_letters
from migrateiq_desktop.gui.places import Place
from migrateiq_desktop.gui.theme import Theme
from tests.gui.real_window import real_window

FEW = 20


def dead() -> Counter[str]:
    """What Python still knows of Qt that isn't there any more."""
    gc.collect()
    objects = [one for one in gc.get_objects() if isinstance(one, QObject)]
    return Counter(type(one).__name__ for one in objects if not isValid(one))


def test_nothing_of_a_page_stays_behind(
    qt_loop: qasync.QEventLoop, qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    async def scenario() -> None:
        async with real_window(theme, tmp_path) as window:
            for place in Place:
                await window.show_place(place)
            await window.services.tasks.drain()
            settle_letters(window)
            before = dead()
            made = [weakref.ref(page) for page in window.made_pages.values()]
            assert len(made) == len(Place)
            window._pages.drop_all()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            # nor what Qt made below a page: had the window asked Qt for it, it would be the owner
            assert (dead() - before).total() < FEW
        assert [type(page()).__name__ for page in made if page() is not None] == []

    qt_loop.run_until_complete(scenario())
