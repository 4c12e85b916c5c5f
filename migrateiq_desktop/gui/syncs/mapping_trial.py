"""Shows how the first records of a stream come out of a mapping that is being edited."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from migrateiq_desktop.gui.connectors.preview_dialog import PreviewDialog
from migrateiq_desktop.model.errors import MigrateIQError
from migrateiq_desktop.model.transform import Transform

if TYPE_CHECKING:
    from migrateiq_desktop.services.container import Services


def open_trial(
    services: "Services", parent: QWidget, source: str, stream: str, transform: Transform
) -> PreviewDialog:
    """Open the dialog and start to read."""
    dialog = PreviewDialog(stream, (stream,), parent)
    dialog.panel.ui.tabs.setCurrentWidget(dialog.panel.ui.loaded_tab)

    async def read() -> None:
        dialog.panel.show_busy(stream)
        try:
            previewed = await services.connectors.preview(source, stream, transform=transform)
        except MigrateIQError as error:
            if not dialog.closed:
                dialog.panel.show_error(error.report())
            return
        if not dialog.closed:
            dialog.panel.show_preview(previewed)

    dialog.panel.requested.connect(lambda _: services.tasks.spawn(read(), "try a mapping"))
    dialog.show()
    dialog.panel.ui.load.click()
    return dialog
