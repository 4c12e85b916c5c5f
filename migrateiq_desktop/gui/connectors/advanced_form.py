"""The last part of the connector editor: what most connectors leave as it is."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.generated.ui_connector_advanced import Ui_ConnectorAdvanced

from .connector_draft import ConnectorDraft
from .editor_steps import ADVANCED_FIELDS
from .form_problems import FormProblems
from .pairs_editor import PairsEditor
from .problems import Problem


class AdvancedForm(QWidget):
    """Shows a draft's limits, headers and certificates, and reads them back."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ConnectorAdvanced()
        self.ui.setupUi(self)
        self.headers = PairsEditor(translate("connectors", "Header"))
        self.ui.headers_slot.addWidget(self.headers)
        self._lines = {
            name: getattr(self.ui, name) for name in ADVANCED_FIELDS if name != "headers"
        }
        self._problems = FormProblems(self)
        for line in self._lines.values():
            line.textEdited.connect(self.changed)
        self.headers.changed.connect(self.changed)
        self.ui.browse.clicked.connect(self._on_browse_clicked)

    def show_draft(self, draft: ConnectorDraft) -> None:
        """Show another connector."""
        self._problems.clear()
        for name, line in self._lines.items():
            line.setText(getattr(draft, name))
        self.headers.set_pairs(draft.headers)

    def read_into(self, draft: ConnectorDraft) -> ConnectorDraft:
        """The draft with what stands here."""
        texts = {name: line.text() for name, line in self._lines.items()}
        return replace(draft, **texts, headers=self.headers.pairs())

    def show_problems(self, problems: Sequence[Problem]) -> QWidget | None:
        """Mark what is wrong; gives the first such control."""
        return self._problems.show(problems)

    def _on_browse_clicked(self) -> None:
        dialog = QFileDialog(self, translate("connectors", "CA file"), self.ui.ca_file.text())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(translate("connectors", "Certificates (*.pem *.crt *.cer);;All (*)"))
        dialog.fileSelected.connect(self._on_file_chosen)
        dialog.open()

    def _on_file_chosen(self, path: str) -> None:
        self.ui.ca_file.setText(path)
        self.changed.emit()
