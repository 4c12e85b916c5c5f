"""Window code that is imported on a lane doesn't make Qt's types there. See decision 0207."""

import subprocess
import sys
from pathlib import Path

import pytest

from migrateiq_desktop import gui
from migrateiq_desktop.gui.importing import import_beside
from migrateiq_desktop.services.tasks import TaskLanes

TWO_THREADS = """
import asyncio, threading
from PySide6 import QtCore, QtGui, QtWidgets
from migrateiq_desktop.gui.importing import make_qt_types

def look_at_all():
    both.wait()
    for module in (QtCore, QtGui, QtWidgets):
        for name in dir(module):
            getattr(module, name)

asyncio.run(make_qt_types())
both = threading.Barrier(2)
other = threading.Thread(target=look_at_all)
other.start()
look_at_all()
other.join()
"""
"""Ends by a segmentation fault where types are still to be made. Enough is done on each side."""


def test_once_the_types_are_made_two_threads_may_ask_for_any() -> None:
    ended = subprocess.run([sys.executable, "-c", TWO_THREADS], capture_output=True, check=False)
    assert ended.returncode == 0, ended.stderr


async def test_what_is_imported_beside_is_there_then() -> None:
    tasks = TaskLanes()
    try:
        await import_beside(tasks, "migrateiq_desktop.gui.plots.drawing")
        with pytest.raises(ModuleNotFoundError):
            await import_beside(tasks, "migrateiq_desktop.gui.no_such_page")
    finally:
        await tasks.aclose()
    assert "migrateiq_desktop.gui.plots.drawing" in sys.modules


def test_nothing_else_has_modules_imported() -> None:
    folder = Path(gui.__path__[0])
    found = {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*.py")
        if "import_module" in path.read_text("utf-8")
    }
    assert found == {"importing.py"}
