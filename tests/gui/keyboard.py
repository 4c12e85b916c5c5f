"""A person at the keyboard: keys go to the window in front, as the system gives them."""

import asyncio
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.gui.operable import spoken

_MOST = 120
"""More stops than any window has."""
_NOTHING = Qt.KeyboardModifier.NoModifier
_ALT = Qt.KeyboardModifier.AltModifier


async def press(key: Qt.Key, held: Qt.KeyboardModifier = _NOTHING) -> None:
    """Press a key."""
    await _outside(lambda: QTest.keyClick(_in_front(), key, held))


async def control(key: Qt.Key) -> None:
    """Press a key with Ctrl."""
    await press(key, Qt.KeyboardModifier.ControlModifier)


async def alt(letter: str) -> None:
    """Hold Alt, and press a letter."""
    await _outside(lambda: QTest.keyPress(_in_front(), Qt.Key.Key_Alt, _ALT))
    await _outside(lambda: _type(letter, _ALT))
    await _outside(lambda: QTest.keyRelease(_in_front(), Qt.Key.Key_Alt))


async def write(text: str) -> None:
    """Type into what has the focus."""
    for letter in text:
        await _outside(partial(_type, letter))


async def tab_to(name: str) -> QWidget:
    """Press Tab until a screen reader would say a name; gives what it is."""
    passed: list[str] = []
    while len(passed) < _MOST:
        focused = QApplication.focusWidget()
        said = spoken(focused) if focused is not None else "nothing"
        if focused is not None and said == name:
            return focused
        passed.append(said)
        await press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab doesn't come to {name!r}, but to {list(dict.fromkeys(passed))}")


async def _outside(act: Callable[[], object]) -> None:
    """Do something as the system does it: while no task runs, as it may start some."""
    loop = asyncio.get_running_loop()
    done = loop.create_future()

    def do() -> None:
        act()
        done.set_result(None)

    loop.call_soon(do)
    await asyncio.wait_for(done, 10)


def _type(letter: str, held: Qt.KeyboardModifier = _NOTHING) -> None:
    # the stubs leave the overload for a character out
    QTest.keyClick(_in_front(), letter, held)  # type: ignore[call-overload]


def _in_front() -> QWindow:
    front = (
        QApplication.activePopupWidget()
        or QApplication.activeModalWidget()
        or QApplication.activeWindow()
    )
    assert front is not None, "no window is in front"
    handle = front.windowHandle()
    assert handle is not None
    return handle
