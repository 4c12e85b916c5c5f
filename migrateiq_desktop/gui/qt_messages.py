"""Qt's own messages: into the log; one that ends the program is first said in a sentence."""

import logging
import os
from collections.abc import Callable

from PySide6.QtCore import QMessageLogContext, QtMsgType

logger = logging.getLogger(__name__)
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_NO_REASON = "Detected locale "
"""Begins what Qt says of an environment without UTF-8, before anything can go wrong."""

_MEANINGLESS = frozenset({"This plugin does not support propagateSizeHints()"})


def message_handler(
    refuse: Callable[[str], int], leave_report: Callable[[str], object] = lambda _text: None
) -> Callable[[QtMsgType, QMessageLogContext, str | None], None]:
    """For `qInstallMessageHandler`. `refuse` says why there is no window, gives the exit code.

    `leave_report` is told of a message that ends the program.
    """

    first: list[str] = []
    last = ""

    def handle(kind: QtMsgType, _context: QMessageLogContext, message: str | None) -> None:
        nonlocal last
        text, before = (message or "").strip(), last
        last = text
        # of a display that is gone it speaks at each turn of the loop
        if text in _MEANINGLESS or (text == before and kind is not QtMsgType.QtFatalMsg):
            return
        logger.log(_LEVELS[kind], "Qt: %s", text)
        if not text.startswith(_NO_REASON):
            first[:] = first or [text]
        if kind is QtMsgType.QtFatalMsg:
            leave_report(f"Qt ended the program: {text}")
            # Qt would abort with a core dump; what it said first is the reason
            os._exit(refuse(first[0].partition("\n")[0]))

    return handle
