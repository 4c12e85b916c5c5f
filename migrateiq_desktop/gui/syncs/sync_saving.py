"""Checks and stores the sync that is edited; shows what is wrong where it is to be mended."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from migrateiq_desktop.gui.connectors.outcome_banner import show_failure
from migrateiq_desktop.gui.connectors.problems import Problem, of_part
from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.model.errors import MigrateIQError
from migrateiq_desktop.model.sync import Sync
from migrateiq_desktop.services.syncs import SyncChangedError, SyncOrigin, SyncService

from .edited_sync import EditedSync
from .putting_together import together
from .sync_draft import SyncDraft, check_sync
from .version_texts import differences

if TYPE_CHECKING:
    from .sync_editor import SyncEditor


class SyncSaving(QObject):
    """Nothing is complained of before the first try to save."""

    def __init__(self, syncs: SyncService, edited: EditedSync, editor: "SyncEditor") -> None:
        super().__init__(editor)
        self._syncs = syncs
        self._edited = edited
        self._editor = editor
        self.other_names: frozenset[str] = frozenset()
        self._origin: SyncOrigin | None = None
        self._complaining = False
        edited.changed.connect(self._on_changed)

    def begin(self, origin: SyncOrigin | None, other_names: frozenset[str]) -> None:
        """Another sync is edited. `origin`: what it is stored as, None for one that isn't yet."""
        self._origin, self.other_names = origin, other_names
        self._complaining = False
        self._mark(())

    def save(self, *, run: bool) -> None:
        """Store it, or go to what hinders that."""
        if self._is_half_typed():
            return
        checked = check_sync(self._edited.draft, self.other_names)
        save = self._editor.header.save
        if checked.sync is None:
            self._complaining = True
            self._go_to_first(checked.problems)
        elif save.isEnabled():
            save.setEnabled(False)
            self._editor.banner.show_message(Kind.ACCENT, translate("syncs", "Saving…"))
            work = self._save(self._edited.draft, checked.sync, run=run)
            self._editor.tasks.start(work, "save a sync")

    def _is_half_typed(self) -> bool:
        """Whether a form says something else than what would be stored; the person is told."""
        editor = self._editor
        form = editor.fields.panel.form
        wrong, line = form.wrong(), form.line
        if not wrong or line is None:
            return False
        editor.ui.tabs.setCurrentWidget(editor.ui.fields_tab)
        editor.fields.show_field(line.source or line.target)
        text = translate("syncs", "{0} isn't right yet: {1}")
        note = translate("syncs", "Correct it in its form, or remove it, then save.")
        editor.banner.show_message(Kind.BAD, text.format(line.target, wrong), note=note)
        return True

    async def _save(self, draft: SyncDraft, sync: Sync, *, run: bool) -> None:
        editor, name = self._editor, draft.name
        try:
            await self._syncs.save_edited(name, sync, self._origin)
        except SyncChangedError as error:
            await self._show_changed(error, run=run)
        except MigrateIQError as error:
            show_failure(editor.banner, error.report())
        else:
            editor.banner.hide()
            self._origin = SyncOrigin(name, sync)
            self._edited.saved(draft)
            editor.saved.emit(name)
            if run:
                editor.run_wanted.emit(name)
        finally:
            editor.header.save.setEnabled(True)

    async def _show_changed(self, error: SyncChangedError, *, run: bool) -> None:
        """Nobody's change is lost without a word: both stand to choose from."""
        banner, origin, now = self._editor.banner, self._origin, error.now
        if now is None or origin is None:
            anew = (
                translate("syncs", "Save as a new sync"),
                lambda: self._save_over(None, run=run),
            )
            show_failure(banner, error.report(), (anew,))
            return
        there = SyncOrigin(origin.name, now)
        source = await self._editor.source_of(now.source)
        stored = SyncDraft.of(origin.name, now, source)
        lines = (translate("syncs", "What has been changed there:"), *differences(origin.sync, now))
        report = error.report().model_copy(update={"details": "\n".join(lines)})
        actions = (
            (translate("syncs", "Put both together"), lambda: self._put_together(there, stored)),
            (translate("syncs", "Save mine instead"), lambda: self._save_over(there, run=run)),
        )
        show_failure(banner, report, actions)

    def _put_together(self, there: SyncOrigin, stored: SyncDraft) -> None:
        edited = self._edited
        both = together(edited.opened, edited.draft, stored)
        self._origin = there
        self._editor.keeping.rebase(there.sync)
        edited.stored_anew(stored, both, translate("syncs", "Put both together"))
        text = translate("syncs", "Both are put together here. Look at it, then save it.")
        self._editor.banner.show_message(Kind.ACCENT, text)

    def _save_over(self, origin: SyncOrigin | None, *, run: bool) -> None:
        self._origin = origin
        self.save(run=run)

    def _on_changed(self) -> None:
        if self._complaining:
            self._mark(check_sync(self._edited.draft, self.other_names).problems)

    def _mark(self, problems: Sequence[Problem]) -> None:
        self._editor.settings.show_problems(problems)
        whole = next((found for found in problems if found.field == "streams"), None)
        self._editor.streams.show_problems(of_part(problems, "streams"), whole)

    def _go_to_first(self, problems: Sequence[Problem]) -> None:
        """The cursor goes to what is to be mended."""
        editor = self._editor
        control = editor.settings.show_problems(problems)
        rows = [found.field.split(".")[1] for found in problems if "." in found.field]
        if control is not None:
            self._show_tab_of(control)
            control.setFocus()
        elif problems:
            editor.ui.tabs.setCurrentWidget(editor.ui.general_tab)
            if rows:
                editor.streams.choose(int(rows[0]))
        self._mark(problems)

    def _show_tab_of(self, control: QWidget) -> None:
        tabs = self._editor.ui.tabs
        for at in range(tabs.count()):
            if tabs.widget(at).isAncestorOf(control):
                tabs.setCurrentIndex(at)
