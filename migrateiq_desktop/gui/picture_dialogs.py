"""Pictures the places of an empty workspace, and the dialogs that the other walks don't come to."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from migrateiq_desktop.model.errors import ErrorReport
from migrateiq_desktop.model.schema import FieldType
from migrateiq_desktop.model.suggestions import MappingSuggestion, SuggestionReason
from migrateiq_desktop.model.sync import WriteDisposition
from migrateiq_desktop.model.undoing import UndoneTable
from migrateiq_desktop.services.views import StreamCursor

from .formatting import number, translate
from .main_window import MainWindow
from .places import Place
from .runs.inbox.note_dialog import NoteDialog
from .runs.run_undo import RunUndo
from .start_trouble import StartTroubleDialog
from .syncs.cursor_dialog import CursorDialog
from .syncs.field_dialogs import new_field_dialog
from .syncs.suggest_dialog import SuggestDialog
from .widgets.dialogs import ConfirmDialog

if TYPE_CHECKING:
    from .screenshots import PictureBook

_EMPTY = (Place.CONNECTORS, Place.SYNCS, Place.RUNS, Place.DATA)


async def walk_empty(book: "PictureBook") -> None:
    """What each place says while there is nothing in it."""
    for place in _EMPTY:
        await book.take_place(f"empty-{place}", place)


async def walk_dialogs(book: "PictureBook") -> None:
    """Each over Home, as somebody would see it."""
    window = book.window
    await window.show_place(Place.HOME)
    await book.settle()
    for name, dialog in _dialogs(window).items():
        await book.take_dialog(f"dialog-{name}", dialog)


def _dialogs(window: MainWindow) -> dict[str, QDialog]:
    trouble = ErrorReport(
        kind="WorkspaceError",
        title="The workspace is of a newer program",
        cause="It was written by version 9.0, and this is an older one.",
        next_step="Install the newer version, or open another workspace.",
    )
    cursor = StreamCursor(
        stream="flights",
        table="flights",
        cursor_path="time_hour",
        disposition=WriteDisposition.MERGE,
    )
    suggestion = MappingSuggestion(
        source="timeHour",
        column="time_hour",
        type=FieldType.DATETIME,
        score=0.9,
        reasons=tuple(SuggestionReason)[:2],
    )
    return {
        "confirm": _undo(window),
        "note": _discard(window),
        "field": new_field_dialog(window, "expression"),
        "suggest": SuggestDialog("flights", [suggestion], window),
        "suggest-none": SuggestDialog("flights", [], window),
        "cursor": CursorDialog(window, cursor),
        "trouble": _over(window, StartTroubleDialog(window.services.info.folder, trouble)),
    }


def _undo(window: MainWindow) -> QDialog:
    """In the words of `RunUndo`."""
    title = translate("RunUndo", "Undo run {0}?").format(number(9))
    body = RunUndo.deleted(UndoneTable(name="flights", rows=58_094, removed=False))
    return ConfirmDialog(window, title, body, translate("RunUndo", "Undo the run"))


def _discard(window: MainWindow) -> QDialog:
    """In the words of `InboxCommands`."""
    title = translate("InboxCommands", "Discard {0} rejected records").format(number(7))
    return NoteDialog(window, title, translate("InboxCommands", "&Discard"))


def _over(window: MainWindow, dialog: QDialog) -> QDialog:
    dialog.setParent(window, Qt.WindowType.Dialog)
    return dialog
