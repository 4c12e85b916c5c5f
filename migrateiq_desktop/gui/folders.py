"""Shows folders in the system's own file manager."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_folder(folder: Path) -> None:
    """Open it, or do nothing where the system has no way to."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
