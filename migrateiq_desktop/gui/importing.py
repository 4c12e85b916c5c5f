"""Imports modules of the window on another thread, without its two threads making Qt's types.

PySide6 makes the Python type of a Qt class when that is first asked for, and two threads that do
so at once end the program, whatever they ask for. See docs/decisions/0207. Knows no page.
"""

import asyncio
import sys
import time
from collections.abc import Iterator
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from migrateiq_desktop.services.tasks import TaskLanes

_SLICE_SECONDS = 0.004
"""So long types are made before the window sees to its events. A single one takes up to 2 ms."""

_made: set[str] = set()
"""Names of the modules of Qt whose types are all there."""


async def import_beside(tasks: "TaskLanes", name: str) -> None:
    """Import a module by its full name, off the window's thread.

    Every import of window code on a lane has to go through here.

    :raises ImportError: it, or what it needs, can't be imported.
    """
    await make_qt_types()
    await tasks.on_data(import_module, name)


async def make_qt_types() -> None:
    """Make what types are still missing, here, in slices between events. In all 60 ms."""
    began = time.perf_counter()
    for module, name in _types_to_make():
        getattr(module, name, None)
        if time.perf_counter() - began > _SLICE_SECONDS:
            await asyncio.sleep(0)
            began = time.perf_counter()


def _types_to_make() -> Iterator[tuple[ModuleType, str]]:
    for path, module in sorted(sys.modules.items()):
        if path.startswith("PySide6.Qt") and path not in _made:
            for name in dir(module):
                yield module, name
            _made.add(path)
