"""Import and export of a migration file: asks for the file, says what came of it."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from .places import Place
from .theme import Kind
from .widgets import shown

if TYPE_CHECKING:
    from .main_window import MainWindow

translate = QCoreApplication.translate


class MigrationFiles:
    """The File menu's import and export."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window

    async def import_chosen(self) -> None:
        """Ask for a file and import it."""
        path = await self._ask(QFileDialog.AcceptMode.AcceptOpen)
        if path is not None:
            await self.import_file(path)

    async def import_file(self, path: Path) -> None:
        """Import the connectors and syncs of a file, and show them."""
        names = await self._window.services.files.import_file(path)
        await self._window.show_place(Place.CONNECTORS)
        self._window.notice.show_message(
            Kind.GOOD,
            translate("MigrationFiles", "Imported from {0}: {1}").format(
                path.name, ", ".join(names)
            ),
        )

    async def export_chosen(self) -> None:
        """Ask for a file and write all connectors and syncs to it."""
        path = await self._ask(QFileDialog.AcceptMode.AcceptSave)
        if path is not None:
            await self.export_file(path)

    async def export_file(self, path: Path) -> None:
        """Write all connectors and syncs to a file, without secrets."""
        services = self._window.services
        text = await services.files.export(None)
        await services.tasks.on_data(path.write_text, text, "utf-8")
        self._window.notice.show_message(
            Kind.GOOD,
            translate("MigrationFiles", "Exported to {0}. Keys are not in it.").format(path.name),
        )

    async def _ask(self, mode: QFileDialog.AcceptMode) -> Path | None:
        dialog = QFileDialog(self._window)
        dialog.setAcceptMode(mode)
        dialog.setNameFilter(translate("MigrationFiles", "Migration files (*.yaml *.yml)"))
        dialog.setDefaultSuffix("yaml")
        if mode is QFileDialog.AcceptMode.AcceptSave:
            dialog.setWindowTitle(translate("MigrationFiles", "Export migration file"))
            dialog.selectFile("migration.yaml")
        else:
            dialog.setWindowTitle(translate("MigrationFiles", "Import migration file"))
        accepted = await shown(dialog)
        chosen = dialog.selectedFiles()
        dialog.deleteLater()
        return Path(chosen[0]) if accepted and chosen else None
