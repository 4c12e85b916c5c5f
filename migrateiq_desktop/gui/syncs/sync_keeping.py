"""Keeps what was changed for later, and brings back what was kept or saved before."""

from collections.abc import Coroutine
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from migrateiq_desktop.gui.connectors.outcome_banner import show_failure
from migrateiq_desktop.gui.formatting import moment, translate
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.model.connector import RestConnector
from migrateiq_desktop.model.errors import MigrateIQError, NotFoundError

from .kept_sync import content_of, draft_with
from .sync_draft import SyncDraft, check_sync
from .versions_dialog import VersionsDialog

if TYPE_CHECKING:
    from migrateiq_desktop.services.container import Services
    from migrateiq_desktop.services.sync_drafts import SyncDraftRow
    from migrateiq_desktop.services.views import SyncVersion

    from .sync_editor import SyncEditor


class SyncKeeping(QObject):
    """Draft and versions of the sync that is edited, from the menu of Save."""

    def __init__(self, services: "Services", editor: "SyncEditor") -> None:
        super().__init__(editor)
        self._services = services
        self._editor = editor
        self._kept: SyncDraft | None = None
        self._name = ""
        self.dialog: VersionsDialog | None = None
        self.versions = QAction(translate("syncs", "&Versions…"), self)
        header = editor.header
        header.save_menu.addSeparator()
        header.save_menu.addAction(self.versions)
        header.keep_draft.triggered.connect(lambda: self._spawn(self._keep(), "keep a draft"))
        self.versions.triggered.connect(lambda: self._spawn(self._open(), "read versions"))
        editor.edited.opened_anew.connect(self._on_opened)
        editor.saved.connect(lambda _name: self._spawn(self._forget(), "forget a draft"))

    @property
    def is_kept(self) -> bool:
        """Whether all that differs is kept for later."""
        return self._kept is not None and self._kept == self._editor.edited.draft

    def _spawn(self, work: Coroutine[Any, Any, None], what: str) -> None:
        self._services.tasks.spawn_guarded(work, what, self._show_error)

    def _show_error(self, error: MigrateIQError) -> None:
        show_failure(self._editor.banner, error.report())

    def _on_opened(self) -> None:
        self._kept = None
        self._name = self._editor.edited.opened.name
        self._spawn(self._look(), "look for a draft")

    async def _look(self) -> None:
        name = self._name
        found = await self._services.sync_drafts.find(name)
        if found is None or name != self._name:
            return
        text = translate("syncs", "There are changes that you kept on {0}.")
        self._editor.banner.show_message(
            Kind.ACCENT,
            text.format(moment(found.changed_at)),
            actions=(
                (translate("syncs", "Go on with them"), partial(self._go_on, found)),
                (translate("syncs", "Forget them"), self._on_forget),
            ),
        )

    def _go_on(self, found: "SyncDraftRow") -> None:
        self._editor.banner.hide()
        edited = self._editor.edited
        draft = draft_with(edited.opened, found.content)
        edited.apply_draft(draft, translate("syncs", "Go on with the draft"))
        self._kept = draft

    def _on_forget(self) -> None:
        self._editor.banner.hide()
        self._spawn(self._forget(), "forget a draft")

    async def _keep(self) -> None:
        edited = self._editor.edited
        await self._services.sync_drafts.keep(self._name, content_of(edited.draft))
        self._kept = edited.draft
        text = translate("syncs", "Kept for later. The sync runs as it did until you save.")
        self._editor.banner.show_message(Kind.GOOD, text)

    async def _forget(self) -> None:
        self._kept = None
        await self._services.sync_drafts.forget(self._name)

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
        source = await self._source(version.definition.source)
        draft = SyncDraft.of(edited.draft.name, version.definition, source)
        text = translate("syncs", "Bring back the version of {0}")
        edited.apply_draft(draft, text.format(moment(version.saved_at)))

    async def _source(self, name: str) -> RestConnector | None:
        try:
            definition = (await self._services.connectors.get(name)).definition
        except NotFoundError:
            return None
        return definition if isinstance(definition, RestConnector) else None
