"""The parts of the sync editor that show what a mapping does: filled into the editor's places.

Each part is given the `EditedSync`, reads it when it says `changed`, and changes it by `apply…`.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from migrateiq_desktop.gui.generated.ui_sync_editor import Ui_SyncEditor

from .before_after import BeforeAfter
from .destination_tab import DestinationTab
from .edited_sync import EditedSync
from .filter_tab import FilterTab
from .live_sample import LiveSample
from .sync_header import SyncHeader

if TYPE_CHECKING:
    from migrateiq_desktop.services.container import Services


class EditorPanels(QObject):
    """Before and after below the tabs, the Filter and Destination tabs, and what the head offers.

    Places: `ui.below_slot` (hidden while empty), `ui.filter_slot`, `ui.destination_slot`; buttons:
    `header.suggest`, `header.dry_run` (hidden until they do something).
    """

    def __init__(
        self,
        services: "Services",
        edited: EditedSync,
        ui: Ui_SyncEditor,
        header: SyncHeader,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._edited = edited
        self.sample = LiveSample(services, edited, self)
        self.before_after = BeforeAfter(self.sample)
        ui.below_slot.addWidget(self.before_after)
        self.filter = FilterTab(edited, self.sample)
        ui.filter_slot.addWidget(self.filter)
        self.destination = DestinationTab(services.tasks, edited, self.sample)
        ui.destination_slot.addWidget(self.destination)
        ui.below.setVisible(ui.below_slot.count() > 0)
        for tab, slot in (
            (ui.filter_tab, ui.filter_slot),
            (ui.destination_tab, ui.destination_slot),
        ):
            ui.tabs.setTabVisible(ui.tabs.indexOf(tab), slot.count() > 0)
        header.suggest.hide()
        header.dry_run.hide()

    def stop(self) -> None:
        """The editor is left: end what is under way."""
        self.destination.stop()
        self.sample.stop()
