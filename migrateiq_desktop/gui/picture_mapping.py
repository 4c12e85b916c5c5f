"""Pictures the editor of a sync: its tabs over sampled records, the form of a field, a dry run."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex

from .places import Place, ShowSync
from .syncs.page import SyncsPage
from .syncs.sync_editor import SyncEditor

if TYPE_CHECKING:
    from .screenshots import PictureBook

_SYNC, _STREAM, _FIELD = "practice_api", "flights", "time_hour"


async def walk_mapping(book: "PictureBook") -> None:
    """Each tab of the editor; nothing is changed."""
    window = book.window
    await window.show_place(Place.SYNCS, ShowSync(_SYNC))
    await book.settle()
    page = window.page
    if not isinstance(page, SyncsPage):
        raise LookupError(Place.SYNCS)
    page.acts.edit.trigger()
    await book.settle()
    editor = page.editor
    editor.edited.choose_stream(_STREAM)
    editor.panels.sample.read()
    await book.settle()
    await book.take("sync-fields")
    panel = editor.fields.panel
    index: QModelIndex = panel.model.index_of(_FIELD, "change")
    panel.tree.setCurrentIndex(index)
    panel.tree.form_wanted.emit("change")
    await book.take("sync-field-form")
    panel.form.closed.emit()
    ui = editor.ui
    for tab, name in (
        (ui.rules_tab, "rules"),
        (ui.filter_tab, "filter"),
        (ui.destination_tab, "destination"),
        (ui.schedule_tab, "schedule"),
        (ui.general_tab, "general"),
    ):
        ui.tabs.setCurrentWidget(tab)
        await book.settle()
        await book.take(f"sync-{name}")
    ui.tabs.setCurrentWidget(ui.fields_tab)
    await _walk_dialogs(book, editor)


async def _walk_dialogs(book: "PictureBook", editor: SyncEditor) -> None:
    """What a run would do, and what the sync said before."""
    editor.panels.open_dry_run()
    await book.settle()
    await book.take("sync-dry-run")
    dry_run = editor.panels.dry_run
    if dry_run is not None:
        dry_run.tabs.setCurrentWidget(dry_run.records)
        await book.take("sync-dry-run-records")
        dry_run.close()
    editor.versions.versions.trigger()
    await book.settle()
    await book.take("sync-versions")
    if editor.versions.dialog is not None:
        editor.versions.dialog.close()
