"""The versions of the sync that is edited, from the menu of Save."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from migrateiq_desktop.gui.connectors.outcome_banner import show_failure
from migrateiq_desktop.gui.formatting import moment, translate

from .sync_draft import SyncDraft, check_sync
from .versions_dialog import VersionsDialog

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any

    from migrateiq_desktop.services.container import Services
    from migrateiq_desktop.services.views import SyncVersion

    from .sync_editor import SyncEditor


class BringingBack(QObject):
    """Shows what the sync said before, and puts one of it into the editor."""

    def __init__(self, services: "Services", editor: "SyncEditor") -> None:
        super().__init__(editor)
        self._services = services
        self._editor = editor
        self.dialog: VersionsDialog | None = None
        self.versions = QAction(translate("syncs", "&Versions…"), self)
        editor.header.save_menu.addSeparator()
        editor.header.save_menu.addAction(self.versions)
        self.versions.triggered.connect(lambda: self._spawn(self._open(), "read versions"))

    def _spawn(self, work: "Coroutine[Any, Any, None]", what: str) -> None:
        self._services.tasks.spawn_guarded(
            work, what, lambda error: show_failure(self._editor.banner, error.report())
        )

    async def _open(self) -> None:
        edited = self._editor.edited
        versions = await self._services.sync_versions.list(edited.opened.name)
        now = check_sync(edited.draft, frozenset()).sync
        dialog = VersionsDialog(versions, now, self._editor)
        dialog.wanted.connect(
            lambda version: self._spawn(self._bring_back(version), "bring a version back")
        )
        dialog.finished.connect(self._on_closed)
        self.dialog = dialog
        dialog.open()

    def _on_closed(self) -> None:
        self.dialog = None

    async def _bring_back(self, version: "SyncVersion") -> None:
        edited = self._editor.edited
        source = await self._editor.source_of(version.definition.source)
        draft = SyncDraft.of(edited.draft.name, version.definition, source)
        text = translate("syncs", "Bring back the version of {0}")
        edited.apply_draft(draft, text.format(moment(version.saved_at)))
