"""Keeps what is changed of a sync while it is changed, so that nothing is lost by leaving.

A crash, the end of the program, another place: what was typed is there when the sync is opened
again, as one step that can be undone. The sync runs as it was saved until then.
"""

from collections.abc import Coroutine
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from migrateiq_desktop.gui.connectors.outcome_banner import show_failure
from migrateiq_desktop.gui.formatting import moment, translate
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.gui.widgets import confirm
from migrateiq_desktop.model.errors import MigrateIQError
from migrateiq_desktop.model.sync import Sync

from .kept_sync import base_of, content_of, draft_with, source_of
from .putting_together import together
from .sync_draft import SyncDraft

if TYPE_CHECKING:
    from migrateiq_desktop.services.container import Services

    from .sync_editor import SyncEditor

REST_MILLISECONDS = 500
"""So long nothing is typed before it is kept."""


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """What was left of a sync."""

    draft: SyncDraft
    changed_at: datetime
    put_together: bool
    """The sync has been saved by something else since: what that changed is in it too."""


class SyncKeeping(QObject):
    """`begin` one; what differs from what is stored is kept, and forgotten once nothing does."""

    def __init__(self, services: "Services", editor: "SyncEditor") -> None:
        super().__init__(editor)
        self._services = services
        self._editor = editor
        self._name = ""
        self._base: Sync | None = None
        self._noted: SyncDraft | None = None
        self._dirty: SyncDraft | None = None
        self._stored = False
        self._rest = QTimer(self, singleShot=True, interval=REST_MILLISECONDS)
        self._rest.timeout.connect(self.write_soon)
        editor.header.keep_draft.triggered.connect(
            lambda: self._spawn(self._keep(), "keep a draft")
        )
        editor.header.discard.triggered.connect(
            lambda: self._spawn(self._discard(), "discard changes")
        )
        editor.edited.changed.connect(self._on_changed)

    @property
    def is_kept(self) -> bool:
        """Whether all that differs is kept for later."""
        return self._dirty is None

    def begin(self, name: str, base: Sync | None) -> None:
        """Another sync is edited. `base`: as it is stored; None of one that isn't."""
        self.write_soon()
        self._name, self._base = name, base
        self._noted, self._stored = None, False

    async def find(self, name: str, opened: SyncDraft) -> KeptDraft | None:
        """What was left of a sync that is about to be edited; None where it is as it is stored."""
        await self.write()
        found = await self._services.sync_drafts.find(name)
        if found is None:
            return None
        source = await self._editor.source_of(source_of(found.content))
        draft = draft_with(opened, found.content, source)
        base = base_of(found.content)
        moved = base is not None and opened.before is not None and base != opened.before
        if moved and base is not None:
            own_source = await self._editor.source_of(base.source)
            draft = together(SyncDraft.of(name, base, own_source), draft, opened)
        return None if draft == opened else KeptDraft(draft, found.changed_at, moved)

    def go_on(self, kept: KeptDraft) -> None:
        """Edit what was left."""
        edited = self._editor.edited
        self._stored = True
        edited.apply_draft(kept.draft, translate("syncs", "Go on with the draft"))
        back = translate("syncs", "Back to what is saved")
        if self._base is None:
            text = translate("syncs", "This is the sync that you began on {0}.")
            back = translate("syncs", "Begin anew")
        elif kept.put_together:
            text = translate(
                "syncs",
                "These are your changes of {0}, which aren't saved yet, put together with what has"
                " been saved since.",
            )
        else:
            text = translate("syncs", "These are your changes of {0}, which aren't saved yet.")
        self._editor.banner.show_message(
            Kind.ACCENT,
            text.format(moment(kept.changed_at)),
            actions=((back, lambda: self._go_back(back)),),
        )

    def rebase(self, base: Sync) -> None:
        """The sync is stored with something else by now, and that is known here."""
        self._base = base

    async def write(self) -> None:
        """Keep what isn't kept yet. Raises WorkspaceError."""
        draft = self._take()
        if draft is not None:
            await self._services.sync_drafts.keep(self._name, content_of(draft, self._base))

    def write_soon(self) -> None:
        """Keep it without waiting for it, also when the workspace is about to be closed."""
        draft = self._take()
        if draft is not None and not self._services.tasks.closed:
            self._services.sync_drafts.keep_soon(self._name, content_of(draft, self._base))

    def _take(self) -> SyncDraft | None:
        self._rest.stop()
        draft, self._dirty = self._dirty, None
        self._stored = self._stored or draft is not None
        return draft

    def _go_back(self, text: str) -> None:
        self._editor.banner.hide()
        edited = self._editor.edited
        edited.apply_draft(edited.opened, text)

    def _on_changed(self) -> None:
        edited = self._editor.edited
        if edited.draft is self._noted and self._dirty is None and edited.differs:
            return
        self._noted = edited.draft
        if edited.differs:
            self._dirty = edited.draft
            self._rest.start()
            return
        self._rest.stop()
        self._dirty = None
        if self._stored:
            self._stored = False
            self._spawn(self._services.sync_drafts.forget(self._name), "forget a draft")

    async def _keep(self) -> None:
        self._dirty = self._editor.edited.draft
        await self.write()
        text = translate("syncs", "Kept for later. The sync runs as it did until you save.")
        self._editor.banner.show_message(Kind.GOOD, text)

    async def _discard(self) -> None:
        edited = self._editor.edited
        title = translate("syncs", "Discard what you typed?")
        text = translate("syncs", "Nothing of it has been saved.")
        if await confirm(self._editor, title, text, translate("syncs", "Discard")):
            self._editor.banner.hide()
            edited.open(edited.opened)

    def _spawn(self, work: Coroutine[Any, Any, None], what: str) -> None:
        self._services.tasks.spawn_guarded(work, what, self._show_error)

    def _show_error(self, error: MigrateIQError) -> None:
        show_failure(self._editor.banner, error.report())
