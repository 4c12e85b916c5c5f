"""Errors that nobody expected: logged whole, and told to the window, wherever they came up."""

import asyncio
import logging
import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from migrateiq_desktop.model.errors import ErrorReport, InternalError, MigrateIQError

if TYPE_CHECKING:
    from migrateiq_desktop.services.crash_reports import CrashReports

UNEXPECTED = "An unexpected error; the program went on."
logger = logging.getLogger(__name__)


class FaultReporter(QObject):
    """Takes what falls through slots, callbacks, tasks and threads. Emits an ErrorReport."""

    fault_occurred = Signal(object)

    def __init__(self, reports: "CrashReports | None" = None) -> None:
        super().__init__()
        self.reports = reports
        """Where a report of each is left; None: nowhere."""

    def install(self, loop: asyncio.AbstractEventLoop) -> Callable[[], None]:
        """Listen from now on. Gives what puts everything back as it was."""
        before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        loop.set_exception_handler(self._on_loop_exception)

        def put_back() -> None:
            sys.excepthook, threading.excepthook = before
            loop.set_exception_handler(None)

        return put_back

    def report(self, error: BaseException) -> None:
        """Log an error with its stack and tell the window."""
        if isinstance(error, asyncio.CancelledError):
            return
        # what it says stands in the stack's last line: reports take the first lines only
        logger.error("unexpected error: %s", type(error).__name__, exc_info=error)
        self._leave_report(error)
        self.fault_occurred.emit(fault_report(error))

    def tell(self, name: str, error: BaseException) -> None:
        """Show the error of a background task, which its lane has logged already."""
        self._leave_report(error)
        self.fault_occurred.emit(fault_report(error))

    def _leave_report(self, error: BaseException) -> None:
        if self.reports is not None and not isinstance(error, MigrateIQError):
            self.reports.write(UNEXPECTED, error)

    def _on_exception(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.report(error)

    def _on_thread_exception(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self.report(arguments.exc_value)

    def _on_loop_exception(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if isinstance(error, BaseException):
            self.report(error)
        else:
            logger.error("event loop: %s", context.get("message"))


def fault_report(error: BaseException) -> ErrorReport:
    """An error as it is shown: ours as they are, any other as a fault of ours with its stack."""
    if isinstance(error, MigrateIQError):
        return error.report()
    return InternalError(
        "Something went wrong inside the program",
        cause=f"{type(error).__name__}: {error}",
        next_step="Your data is safe: what is loaded was committed."
        " Copy the details and report them.",
        details="".join(traceback.format_exception(error)),
    ).report()
