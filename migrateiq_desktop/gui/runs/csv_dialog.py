"""Asks where a CSV file is to go."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.widgets import shown


async def ask_for_csv(window: QWidget, title: str, named: str) -> Path | None:
    """The file that a person names, `named` being offered; None where they don't."""
    dialog = QFileDialog(window, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(translate("runs", "CSV (*.csv)"))
    dialog.setDefaultSuffix("csv")
    dialog.selectFile(f"{named}.csv")
    chosen = await shown(dialog)
    files = dialog.selectedFiles()
    dialog.deleteLater()
    return Path(files[0]) if chosen and files else None
