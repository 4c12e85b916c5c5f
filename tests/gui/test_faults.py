"""Nothing that goes wrong is lost, wherever it comes up."""

import asyncio
import logging
import threading

import pytest
import qasync
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from migrateiq_desktop.gui.faults import FaultReporter, fault_report
from migrateiq_desktop.model.errors import ErrorReport, SourceError
from tests.gui.windows import until


@pytest.mark.parametrize("where", ["slot", "callback", "thread"])
def test_an_error_is_logged_and_told(
    qt_loop: qasync.QEventLoop, qtbot: QtBot, caplog: pytest.LogCaptureFixture, where: str
) -> None:
    faults = FaultReporter()
    told: list[ErrorReport] = []
    faults.fault_occurred.connect(told.append)

    def fail() -> None:
        raise ZeroDivisionError("division by zero")

    async def scenario() -> None:
        put_back = faults.install(asyncio.get_running_loop())
        try:
            match where:
                case "slot":
                    QTimer.singleShot(0, fail)
                case "callback":
                    asyncio.get_running_loop().call_soon(fail)
                case _:
                    thread = threading.Thread(target=fail)
                    thread.start()
                    thread.join()
            await until(lambda: bool(told))
        finally:
            put_back()

    with caplog.at_level(logging.ERROR):
        qt_loop.run_until_complete(scenario())
    assert len(told) == 1
    assert "ZeroDivisionError: division by zero" in told[0].sentence()
    assert "in fail" in told[0].details
    assert any(record.exc_info for record in caplog.records)


def test_our_own_errors_keep_their_words() -> None:
    report = fault_report(SourceError("The answer is no list", next_step="Check the stream."))
    assert report.title == "The answer is no list"
    assert report.next_step == "Check the stream."


def test_an_unexpected_error_says_what_to_do() -> None:
    report = fault_report(KeyError("x"))
    assert report.kind == "InternalError"
    assert report.next_step
    assert "KeyError" in report.details
