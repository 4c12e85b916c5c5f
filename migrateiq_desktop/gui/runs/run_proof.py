"""Verify and Report of a run: asks for the comparisons, says them, writes them to a file."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QFileDialog, QWidget

from migrateiq_desktop.gui.tables.row_source import Spawn
from migrateiq_desktop.gui.widgets import shown
from migrateiq_desktop.model.errors import DestinationError
from migrateiq_desktop.model.rejects import CauseSelection, RejectState
from migrateiq_desktop.model.run import Run

from .run_report import report_html

if TYPE_CHECKING:
    from migrateiq_desktop.services.container import Services

MOST_CAUSES = 50


class RunProof(QObject):
    """Works for the commands of a run."""

    verified = Signal(object, object)
    """The Run and its checks."""
    told = Signal(str)
    """A sentence: what was written where."""

    def __init__(self, services: "Services", spawn: Spawn, parent: QWidget) -> None:
        super().__init__(parent)
        self._services = services
        self._spawn = spawn
        self._window = parent

    def verify(self, run: Run) -> None:
        """Compare, and tell."""
        self._spawn(self._verify(run), f"verify run {run.id}")

    def report(self, run: Run) -> None:
        """Ask where to, and write the report."""
        self._spawn(self._ask_and_write(run), f"report of run {run.id}")

    async def write_report(self, run: Run, path: Path) -> None:
        """HTML, or PDF where the name ends so. Raises DestinationError."""
        checks = await self._services.verifying.verify(run.id)
        causes = [
            cause
            for state in RejectState
            for cause in await self._services.inbox.causes(
                CauseSelection(state=state, run_id=run.inbox)
            )
        ]
        once = {cause.id: cause for cause in causes}
        text = report_html(run, checks, tuple(once.values())[:MOST_CAUSES], len(once))
        if path.suffix.lower() == ".pdf":
            await self._write_pdf(path, text)
        else:
            await self._services.tasks.on_data(_write, path, text)
        self.told.emit(self.tr("The report was written to {0}.").format(path))

    async def _verify(self, run: Run) -> None:
        self.verified.emit(run, await self._services.verifying.verify(run.id))

    async def _write_pdf(self, path: Path, text: str) -> None:
        # into nothing first: a printer of Qt's says nothing of a file that can't be written
        await self._services.tasks.on_data(_write, path, "")
        writer = QPdfWriter(str(path))
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setTitle(path.stem)
        document = QTextDocument()
        document.setHtml(text)
        document.print_(writer)

    async def _ask_and_write(self, run: Run) -> None:
        dialog = QFileDialog(self._window, self.tr("Save the report"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Web page (*.html)"), self.tr("PDF (*.pdf)")])
        dialog.setDefaultSuffix("html")
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix("pdf" if "pdf" in chosen else "html")
        )
        dialog.selectFile(f"run-{run.id}.html")
        accepted = await shown(dialog)
        files = dialog.selectedFiles()
        dialog.deleteLater()
        if accepted and files:
            await self.write_report(run, Path(files[0]))


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8", errors="backslashreplace")
    except OSError as error:
        raise DestinationError(
            f"The report can't be written to {path.parent}",
            cause=error.strerror or str(error),
            next_step="Choose another folder, or free some room, and save it again.",
        ) from error
