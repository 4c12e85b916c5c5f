"""Ctrl+C and a polite kill close the window, as its close button does: nothing is lost."""

import asyncio
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

from PySide6.QtCore import QTimer

_SIGNALS = (signal.SIGINT, signal.SIGTERM)
_WINDOWS_POLL_MS = 250


@contextmanager
def closing_on_interrupt(
    loop: asyncio.AbstractEventLoop, close: Callable[[], object]
) -> Iterator[None]:
    """While inside, SIGINT and SIGTERM call `close` on the loop."""
    if sys.platform == "win32":
        yield from _polling(loop, close)
        return
    for number in _SIGNALS:
        loop.add_signal_handler(number, close)
    try:
        yield
    finally:
        for number in _SIGNALS:
            loop.remove_signal_handler(number)


def _polling(loop: asyncio.AbstractEventLoop, close: Callable[[], object]) -> Iterator[None]:
    """Windows has no signal descriptor: Python has to be woken to see that Ctrl+C was pressed."""

    def on_signal(_number: int, _frame: FrameType | None) -> None:
        loop.call_soon_threadsafe(close)

    before = signal.signal(signal.SIGINT, on_signal)
    timer = QTimer(interval=_WINDOWS_POLL_MS)
    timer.timeout.connect(lambda: None)
    timer.start()
    try:
        yield
    finally:
        timer.stop()
        signal.signal(signal.SIGINT, before)
