"""The dialogs of a sync's editor, and the form of a field with every change, for walks through all
that is shown."""

from datetime import UTC, datetime

from PySide6.QtWidgets import QDialog, QVBoxLayout

from migrateiq_desktop.gui.guide.book import the_book
from migrateiq_desktop.gui.guide.window import GuideWindow
from migrateiq_desktop.gui.main_window import MainWindow
from migrateiq_desktop.gui.syncs.cursor_dialog import CursorDialog
from migrateiq_desktop.gui.syncs.dry_run_dialog import DryRunDialog
from migrateiq_desktop.gui.syncs.edited_sync import EditedSync
from migrateiq_desktop.gui.syncs.field_commands import FieldCommands
from migrateiq_desktop.gui.syncs.field_dialogs import new_field_dialog
from migrateiq_desktop.gui.syncs.field_form import FieldForm
from migrateiq_desktop.gui.syncs.field_lines import lines_of
from migrateiq_desktop.gui.syncs.live_sample import LiveSample
from migrateiq_desktop.gui.syncs.suggest_dialog import SuggestDialog
from migrateiq_desktop.gui.syncs.sync_draft import StreamRow, SyncDraft
from migrateiq_desktop.gui.syncs.versions_dialog import VersionsDialog
from migrateiq_desktop.gui.widgets.dialogs import ConfirmDialog, resize_to_text
from migrateiq_desktop.model.changes import CHANGE_NAMES
from migrateiq_desktop.model.sampling import FieldShape, SampledField, ValueCount
from migrateiq_desktop.model.schema import FieldType
from migrateiq_desktop.model.suggestions import MappingSuggestion, SuggestionReason
from migrateiq_desktop.model.sync import Sync, SyncStream, WriteDisposition
from migrateiq_desktop.model.transform import FieldRule, Transform
from migrateiq_desktop.services.views import StreamCursor, SyncVersion


def sync_dialogs(window: MainWindow) -> list[QDialog]:
    """Each as somebody would see it."""
    sync = Sync(source="practice_api", streams=(SyncStream(resource="flights"),))
    versions = [
        SyncVersion(saved_at=datetime(2026, month, 1, tzinfo=UTC), definition=sync)
        for month in (2, 1)
    ]
    sure = MappingSuggestion(
        source="createdAt",
        column="created_at",
        type=FieldType.DATETIME,
        score=0.9,
        reasons=tuple(SuggestionReason),
    )
    edited = EditedSync(window)
    sample = LiveSample(window.services, edited, window)
    cursor = StreamCursor(
        stream="flights",
        table="flights",
        cursor_path="updated_at",
        disposition=WriteDisposition.MERGE,
    )
    made: list[QDialog] = [
        DryRunDialog(window.services, "practice_api", sync, sample, window),
        VersionsDialog(versions, sync, window),
        SuggestDialog("flights", [sure], window),
        SuggestDialog("flights", [], window),
        CursorDialog(window, cursor),
        GuideWindow(window, the_book()),
        ConfirmDialog(window, "Discard what you typed?", "Nothing has been saved.", "Discard"),
        _field(window),
    ]
    asked = [new_field_dialog(window, kind) for kind in ("constant", "expression", "source")]
    return [*made, *asked]


def _field(window: MainWindow) -> QDialog:
    """Every change that there is, of a field with values."""
    seen = SampledField(
        path="state", shape=FieldShape.VALUE, values=(ValueCount(text="open", count=3),)
    )
    rule = FieldRule(source="state", type=FieldType.DATETIME, timezone="Europe/Paris")
    edited = EditedSync(window)
    edited.open(SyncDraft(streams=(StreamRow("a", transform=Transform(fields=(rule,))),)))
    commands = FieldCommands(edited, window)
    commands.lines = lambda: lines_of(edited.transform(), (seen,))
    form = FieldForm(commands)
    dialog = QDialog(window)
    dialog.setWindowTitle("state")
    QVBoxLayout(dialog).addWidget(form)
    form.show_line(commands.lines()[0])
    for kind in CHANGE_NAMES:
        form.add_change(kind)
    resize_to_text(dialog, 420, 600)
    return dialog
