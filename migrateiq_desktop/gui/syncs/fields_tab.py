"""Brings the Fields tab, the sample and the dialogs of the editor together."""

from PySide6.QtCore import QObject

from migrateiq_desktop.gui.generated.ui_sync_editor import Ui_SyncEditor

from .edited_sync import EditedSync
from .fields_panel import FieldsPanel
from .live_sample import LiveSample


class FieldsTab(QObject):
    """Fills the tab; reads the sample as soon as a stored sync is opened."""

    def __init__(
        self, ui: Ui_SyncEditor, edited: EditedSync, sample: LiveSample, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._sample = sample
        self.panel = FieldsPanel(edited)
        ui.fields_slot.addWidget(self.panel)
        sample.sampled.connect(self._on_sampled)
        sample.mapped.connect(self._on_mapped)
        self.panel.field_chosen.connect(sample.show_field)

    def show_field(self, source: str) -> None:
        """Choose a field; one that only the sample will show is searched for."""
        if any(line.key == source for line in self.panel.lines):
            self.panel.tree.choose([source])
        else:
            self.panel.search.setText(source)

    def _on_sampled(self) -> None:
        taken = self._sample.taken
        self.panel.show_sample(() if taken is None else taken.fields)
        self._on_mapped()

    def _on_mapped(self) -> None:
        result = self._sample.result
        if result is None:
            self.panel.show_failures(None)
        else:
            self.panel.show_failures({one.source: one.count for one in result.failures})
