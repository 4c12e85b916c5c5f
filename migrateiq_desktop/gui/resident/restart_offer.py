"""What is offered at a start after a bad end: the report, and going on with interrupted runs."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from migrateiq_desktop.gui.folders import open_folder
from migrateiq_desktop.gui.formatting import number
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.gui.widgets import Banner
from migrateiq_desktop.gui.widgets.banner import Action
from migrateiq_desktop.model.errors import MigrateIQError
from migrateiq_desktop.model.run import Run, RunStatus
from migrateiq_desktop.services.views import RunFilter

if TYPE_CHECKING:
    from migrateiq_desktop.gui.main_window import MainWindow
    from migrateiq_desktop.services.crash_reports import CrashReports

_RECENT = timedelta(days=7)
"""What was interrupted earlier is shown on Home, and asked about no more."""
_LOOKED_AT = 50
_NAMED = 5


class RestartOffer(QObject):
    """A note above the pages; nothing waits for it."""

    def __init__(self, window: "MainWindow", reports: "CrashReports") -> None:
        super().__init__(window)
        self._window = window
        self._reports = reports
        self.note = Banner(window)
        window.form.notices.add(self.note)

    async def offer(self) -> None:
        """Look at what was left, and say so if there is something."""
        on_data = self._window.services.tasks.on_data
        report = await on_data(self._reports.left_behind)
        details = await on_data(_text_of, report)
        runs = await self._interrupted()
        if report is not None or runs:
            self._show(details, runs, after_crash=report is not None)

    def _show(self, details: str, runs: Sequence[Run], *, after_crash: bool) -> None:
        actions: list[Action] = []
        notes: list[str] = []
        if runs:
            actions.append((self.tr("Resume syncs"), lambda: self._resume(runs)))
        if after_crash:
            text = self.tr("MigrateIQ Desktop did not end properly the last time.")
            actions.append((self.tr("Open reports"), lambda: open_folder(self._reports.folder)))
            notes.append(
                self.tr(
                    "Details shows the report that was left. It was sent nowhere; keys and records"
                    " are not in it."
                )
            )
            if runs:
                notes.append(self._sentence(runs))
        else:
            text = self._sentence(runs)
        self.note.show_message(
            Kind.CAUTION, text, note="\n".join(notes), details=details, actions=actions
        )

    def _sentence(self, runs: Sequence[Run]) -> str:
        names = ", ".join(run.sync for run in runs[:_NAMED])
        if len(runs) > _NAMED:
            names = self.tr("{0} and {1} more").format(names, number(len(runs) - _NAMED))
        return self.tr("Interrupted, and can go on where they stopped: {0}.").format(names)

    async def _interrupted(self) -> tuple[Run, ...]:
        """Each the newest of its sync: an earlier one can't be gone on with."""
        history, now = self._window.services.history, datetime.now(UTC)
        stopped = RunFilter(statuses=(RunStatus.INTERRUPTED,), since=now - _RECENT)
        found = []
        for run in await history.list(stopped, 0, _LOOKED_AT):
            newest = await history.list(RunFilter(sync=run.sync), 0, 1)
            if newest and newest[0].id == run.id:
                found.append(run)
        return tuple(found)

    def _resume(self, runs: Sequence[Run]) -> None:
        self.note.hide()
        self._window.spawn(self._resume_all(runs), "resume interrupted runs")

    async def _resume_all(self, runs: Sequence[Run]) -> None:
        for run in runs:
            try:
                await self._window.services.runs.resume(run.id)
            except MigrateIQError as error:
                self._window.show_report(error.report())


def _text_of(report: Path | None) -> str:
    try:
        return report.read_text(encoding="utf-8") if report is not None else ""
    except OSError:
        return ""
