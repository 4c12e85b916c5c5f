"""What the tests of the window share: an offscreen application, its theme, and its event loop."""

import asyncio
import gc
import os
from collections.abc import Generator, Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"  # whatever the computer speaks, the texts are English

import pytest
import qasync
import shiboken6
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from migrateiq_desktop.gui.application import Application
from migrateiq_desktop.gui.languages import Language, put_in_force
from migrateiq_desktop.gui.shown_names import set_labels
from migrateiq_desktop.gui.theme import Appearance, Theme


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(
    item: pytest.Item, nextitem: pytest.Item | None
) -> Generator[None, object, object]:
    """As in the program: a lane's thread must not collect what is Qt's (see gui/garbage.py).

    Not a fixture: what the last test of a file was given is let go after all fixtures are. Left
    to Python, it would be collected by a thread of whichever test comes next.
    """
    if gc.isenabled() and "qapp" not in getattr(item, "fixturenames", ()):
        return (yield)
    gc.disable()
    try:
        return (yield)
    finally:
        if nextitem is None or nextitem.path != item.path:
            _delete_windows()
            gc.collect()
            gc.enable()


def _delete_windows() -> None:
    """What tests left behind would be styled and laid out anew with each window of those after."""
    for left in QApplication.topLevelWidgets():
        left.close()
        left.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session")
def qapp_cls() -> type[Application]:
    """The program's own application, for `qapp` of pytest-qt."""
    return Application


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """The light theme, in force, and the rest as `app.py` sets it up."""
    qapp.setQuitOnLastWindowClosed(False)
    put_in_force(qapp, Language.ENGLISH)
    return Theme(qapp, Appearance.LIGHT, 1.0)


@pytest.fixture(autouse=True)
def _names_as_they_are() -> None:
    """What an earlier test called its connectors is nobody's concern."""
    set_labels({})


@pytest.fixture
def qt_loop(qapp: QApplication, theme: Theme) -> Iterator[qasync.QEventLoop]:
    """The loop that the window runs on: `qt_loop.run_until_complete(scenario())`."""
    loop = qasync.QEventLoop(qapp)
    asyncio.set_event_loop(loop)
    yield loop
    left = asyncio.all_tasks(loop)
    for task in left:
        task.cancel()
    if left:
        loop.run_until_complete(asyncio.gather(*left, return_exceptions=True))
    asyncio.set_event_loop(None)
    loop.close()
    # qasync leaves its Qt timers running: were the loop collected later, by a thread of another
    # test, they would fire into nothing and take the program down
    shiboken6.delete(loop._timer)
