"""Shown when a workspace can't be opened at the start: why, and the way to another one."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QLayout, QVBoxLayout

from migrateiq_desktop.model.errors import ErrorReport

from .theme import Kind
from .widgets import Banner, ButtonKind, label, set_button_kind, shown

_WIDTH = 520


class StartTroubleDialog(QDialog):
    """Accepted when the person wants to open another workspace."""

    def __init__(self, folder: Path, report: ErrorReport) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("MigrateIQ Desktop"))
        banner = Banner(closable=False)
        banner.setFixedWidth(_WIDTH)
        layout = QVBoxLayout(self)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(label(self.tr("The workspace can't be opened"), "strong"))
        layout.addWidget(label(str(folder), "mono", wrap=True, copy=True))
        layout.addWidget(banner)
        buttons = QDialogButtonBox()
        other = buttons.addButton(
            self.tr("Open another workspace…"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        set_button_kind(other, ButtonKind.PRIMARY)
        buttons.addButton(self.tr("Quit"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        banner.show_message(
            Kind.BAD, report.sentence(), note=report.next_step, details=report.details
        )


async def ask_for_another(folder: Path, report: ErrorReport) -> Path | None:
    """Say why the workspace wasn't opened; gives another folder, or None to quit."""
    trouble = StartTroubleDialog(folder, report)
    wanted = await shown(trouble)
    trouble.deleteLater()
    if not wanted:
        return None
    title = QCoreApplication.translate("StartTroubleDialog", "Open workspace")
    dialog = QFileDialog(None, title, str(folder.parent))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    accepted = await shown(dialog)
    chosen = dialog.selectedFiles()
    dialog.deleteLater()
    return Path(chosen[0]) if accepted and chosen else None
