"""Import and export of a migration file: asks for the file, says what came of it."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from migrateiq_desktop.model.connector import RestConnector
from migrateiq_desktop.model.schedule import MANUAL

from .formatting import number
from .places import Place
from .theme import Kind
from .widgets import ButtonKind, confirm, shown

if TYPE_CHECKING:
    from migrateiq_desktop.model.migration_file import MigrationFile

    from .main_window import MainWindow

translate = QCoreApplication.translate
_NAMED = 8
"""Names that are listed before only their count is said."""


class MigrationFiles:
    """The File menu's import and export."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window

    async def import_chosen(self) -> None:
        """Ask for a file and import it."""
        path = await self._ask(QFileDialog.AcceptMode.AcceptOpen)
        if path is not None:
            await self.import_file(path)

    async def offer(self, path: Path) -> None:
        """Say what is in a file that came from outside, and import it if the person wants that."""
        file = await self._window.services.files.read(path)
        sure = await confirm(
            self._window,
            translate("MigrationFiles", "Import {0}?").format(path.name),
            _contents(file),
            translate("MigrationFiles", "Import"),
            kind=ButtonKind.PRIMARY,
        )
        if sure:
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


def _contents(file: "MigrationFile") -> str:
    """What an import adds, whom its connectors ask, and what runs without being started."""
    rest = [one for one in file.connectors.values() if isinstance(one, RestConnector)]
    hosts = sorted({urlsplit(str(one.base_url)).netloc for one in rest} - {""})
    lines = [
        translate("MigrationFiles", "Connectors: {0}").format(_listed(file.connectors)),
        translate("MigrationFiles", "Syncs: {0}").format(_listed(file.syncs)),
    ]
    if hosts:
        lines.append(translate("MigrationFiles", "They ask: {0}").format(_listed(hosts)))
    scheduled = [name for name, sync in file.syncs.items() if sync.frequency != MANUAL]
    if scheduled:
        text = translate("MigrationFiles", "From then on these run by themselves: {0}")
        lines.append(text.format(_listed(scheduled)))
    else:
        text = translate("MigrationFiles", "They are added here. Nothing runs before you start it.")
        lines.append(text)
    return "\n".join(lines)


def _listed(names: Iterable[str]) -> str:
    found = list(names)
    shown = ", ".join(found[:_NAMED])
    if len(found) > _NAMED:
        text = translate("MigrationFiles", "{0} and {1} more")
        return text.format(shown, number(len(found) - _NAMED))
    return shown or translate("MigrationFiles", "none")
