"""After a bad end the next start offers the report and the interrupted runs."""

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
import qasync
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from migrateiq_desktop.gui.places import Place
from migrateiq_desktop.gui.resident.restart_offer import RestartOffer
from migrateiq_desktop.gui.theme import Theme
from migrateiq_desktop.gui.widgets import Banner
from migrateiq_desktop.model.run import RunStatus
from migrateiq_desktop.model.secret import Redactor
from migrateiq_desktop.services.crash_reports import CrashReports
from tests.gui.stand_in import StandInServices, a_run
from tests.gui.windows import whole_window
from tests.services.test_crash_reports import CHILD


def watch(folder: Path) -> CrashReports:
    return CrashReports(folder / "reports", folder / "log", Redactor(), ("version",))


def end_badly(folder: Path) -> None:
    """A program that was killed."""
    killed = [sys.executable, "-c", CHILD, str(folder), "SIGKILL"]
    subprocess.run(killed, check=False)


def button(banner: Banner, text: str) -> QPushButton:
    [found] = [one for one in banner.findChildren(QPushButton) if one.text() == text]
    return found


def interrupted(services: StandInServices) -> None:
    """A run of today, the newest of its sync."""
    run = a_run(5, RunStatus.INTERRUPTED)
    services.history.runs = [run.model_copy(update={"created_at": datetime.now(UTC)})]


def test_it_shows_the_report_and_resumes_what_was_interrupted(
    qt_loop: qasync.QEventLoop, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr("migrateiq_desktop.gui.resident.restart_offer.open_folder", opened.append)
    end_badly(tmp_path / "reports")

    async def scenario() -> None:
        whole = whole_window(theme, tmp_path)
        whole.window.show()
        await whole.window.open(Place.HOME)
        interrupted(whole.services)
        offer = RestartOffer(whole.window, watch(tmp_path))
        await offer.offer()
        note = offer.note
        assert note.isVisible()
        assert note.text == "MigrateIQ Desktop did not end properly the last time."
        note.copy()
        copied = QGuiApplication.clipboard().text()
        assert "Interrupted, and can go on where they stopped: Flights." in copied
        assert "it was killed" in copied
        button(note, "Open reports").click()
        assert opened == [tmp_path / "reports"]
        button(note, "Resume syncs").click()
        await whole.settle()
        assert whole.services.runs.resumed == [5]
        assert not note.isVisible()
        whole.services.history.runs = []
        await offer.offer()
        assert not note.isVisible()
        interrupted(whole.services)
        await offer.offer()
        assert note.text == "Interrupted, and can go on where they stopped: Flights."
        whole.window.close()
        await whole.window.services.aclose()
        whole.window.deleteLater()

    qt_loop.run_until_complete(scenario())


def test_an_unexpected_error_is_noted_with_its_report_and_blocks_nothing(
    qt_loop: qasync.QEventLoop, theme: Theme, tmp_path: Path
) -> None:
    async def scenario() -> None:
        whole = whole_window(theme, tmp_path)
        reports = watch(tmp_path)
        reports.begin()
        whole.faults.reports = reports
        whole.window.show()
        await whole.window.open(Place.HOME)
        whole.faults.report(ZeroDivisionError("secret value 17"))
        notice = whole.window.notice
        assert notice.isVisible()
        assert button(notice, "Open reports").isEnabled()
        [file] = reports.folder.glob("report-*.txt")
        assert "ZeroDivisionError" in file.read_text("utf-8")
        assert "secret value" not in file.read_text("utf-8")
        reports.end()
        whole.window.close()
        await whole.window.services.aclose()
        whole.window.deleteLater()

    qt_loop.run_until_complete(scenario())
