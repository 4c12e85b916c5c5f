"""Asks for another workspace: a new one by its name, or a folder. The session opens it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QWidget

from .session import Session
from .widgets import shown

translate = QCoreApplication.translate


class WorkspaceChoice:
    """The dialogs of the workspace switch; none of them blocks the loop."""

    def __init__(self, window: QWidget, session: Session) -> None:
        self._window = window
        self._session = session

    async def create(self) -> None:
        """Ask for a name, make a workspace of it, and open it."""
        dialog = QInputDialog(self._window)
        dialog.setInputMode(QInputDialog.InputMode.TextInput)
        dialog.setWindowTitle(translate("WorkspaceChoice", "New workspace"))
        dialog.setLabelText(
            translate(
                "WorkspaceChoice",
                "Name of the new workspace. Nothing crosses from one workspace to another.",
            )
        )
        dialog.setOkButtonText(translate("WorkspaceChoice", "Create"))
        field = dialog.findChild(QLineEdit)
        if field is not None:
            field.setAccessibleName(translate("WorkspaceChoice", "Name of the new workspace"))
        accepted = await shown(dialog)
        name = dialog.textValue().strip()
        dialog.deleteLater()
        if accepted and name:
            self._session.ask_for(self._session.registry.create(name).folder)

    async def choose(self) -> None:
        """Ask for a folder and open the workspace in it; an empty folder becomes one."""
        dialog = QFileDialog(self._window, translate("WorkspaceChoice", "Open workspace"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setDirectory(str(self._session.services.info.folder.parent))
        accepted = await shown(dialog)
        chosen = dialog.selectedFiles()
        dialog.deleteLater()
        if accepted and chosen:
            self._session.ask_for(Path(chosen[0]))
