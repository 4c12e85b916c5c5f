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

from .edited_sync import EditedSync
from .sync_draft import check_sync

if TYPE_CHECKING:
    from migrateiq_desktop.services.syncs import SyncService

    from .sync_editor import SyncEditor


class SyncSaving(QObject):
    """Nothing is complained of before the first try to save."""

    def __init__(self, syncs: "SyncService", edited: EditedSync, editor: "SyncEditor") -> None:
        super().__init__(editor)
        self._syncs = syncs
        self._edited = edited
        self._editor = editor
        self.other_names: frozenset[str] = frozenset()
        self._previous_name: str | None = None
        self._complaining = False
        edited.changed.connect(self._on_changed)

    def begin(self, name: str | None, other_names: frozenset[str]) -> None:
        """Another sync is edited. `name`: what it is stored as, None for one that isn't yet."""
        self._previous_name, self.other_names = name, other_names
        self._complaining = False
        self._mark(())

    def save(self, *, run: bool) -> None:
        """Store it, or go to what hinders that."""
        checked = check_sync(self._edited.draft, self.other_names)
        save = self._editor.header.save
        if checked.sync is None:
            self._complaining = True
            self._go_to_first(checked.problems)
        elif save.isEnabled():
            save.setEnabled(False)
            self._editor.banner.show_message(Kind.ACCENT, translate("syncs", "Saving…"))
            work = self._save(self._edited.draft.name, checked.sync, run=run)
            self._editor.tasks.start(work, "save a sync")

    async def _save(self, name: str, sync: Sync, *, run: bool) -> None:
        editor = self._editor
        try:
            await self._syncs.save(name, sync, previous_name=self._previous_name)
        except MigrateIQError as error:
            show_failure(editor.banner, error.report())
        else:
            editor.banner.hide()
            self._edited.saved()
            editor.saved.emit(name)
            if run:
                editor.run_wanted.emit(name)
        finally:
            editor.header.save.setEnabled(True)

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
