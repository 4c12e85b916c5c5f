"""The sync that is being edited: what it says by now, and how to go back. Knows no widget."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from migrateiq_desktop.model.transform import EMPTY_TRANSFORM, Transform

from .following import Renamed, with_references
from .sync_draft import StreamRow, SyncDraft

_MOST_STEPS = 500


class EditedSync(QObject):
    """Holds the draft. Every part of the editor reads it here and changes it here.

    What a part is given to change is a value; `apply…` puts another in its place as one step that
    can be undone, and tells all parts by `changed`. Steps of one `merge` name that follow each
    other become one, such as the letters of a word.
    """

    changed = Signal()
    """Something says something else by now, also by undo and redo; or another sync is edited."""
    stream_chosen = Signal()
    """Another stream is looked at; `changed` follows."""
    opened_anew = Signal()
    """Another sync is edited; `stream_chosen` and `changed` follow."""

    went_back = Signal(int)
    """Undo or redo of what was done at this place."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.place: Callable[[], int] = lambda: 0
        """Where something is done by now: a tab."""
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(_MOST_STEPS)
        self._draft = SyncDraft()
        self._opened = SyncDraft()
        self._chosen = ""
        self._saves = 0

    @property
    def draft(self) -> SyncDraft:
        """The whole sync as it is by now."""
        return self._draft

    @property
    def opened(self) -> SyncDraft:
        """The sync as it is stored."""
        return self._opened

    @property
    def differs(self) -> bool:
        """Whether anything says something else than what is stored."""
        return self._draft != self._opened

    @property
    def stream(self) -> StreamRow | None:
        """The stream that is looked at."""
        return next((row for row in self._draft.streams if row.resource == self._chosen), None)

    def transform(self) -> Transform:
        """The mapping of the stream that is looked at."""
        return EMPTY_TRANSFORM if self.stream is None else self.stream.transform

    def open(self, draft: SyncDraft, *, stored: SyncDraft | None = None) -> None:
        """Edit another sync. `stored`: what it is in the workspace, where that differs."""
        self.undo_stack.clear()
        self._draft = draft
        self._opened = draft if stored is None else stored
        used = [row.resource for row in draft.streams if row.use]
        self._chosen = next(iter(used), "")
        self.opened_anew.emit()
        self.stream_chosen.emit()
        self.changed.emit()

    def saved(self, draft: SyncDraft) -> None:
        """This is stored now. What was typed while it was stored still differs."""
        self._opened = draft
        # a step back goes to what was saved, not beyond it
        self._saves += 1
        self.changed.emit()

    def stored_anew(self, stored: SyncDraft, draft: SyncDraft, text: str) -> None:
        """Something else has saved the sync: what it says by now, and what is edited of it."""
        self._opened = stored
        self.apply_draft(draft, text)
        self.changed.emit()

    def choose_stream(self, resource: str) -> None:
        """Look at another stream."""
        if resource != self._chosen:
            self._chosen = resource
            self.stream_chosen.emit()
            self.changed.emit()

    def apply(
        self, transform: Transform, text: str, *, merge: str = "", renamed: Renamed | None = None
    ) -> None:
        """Give the stream that is looked at another mapping. `text` names the step: Rename id.

        `renamed`: fields that other streams have to refer to by other names.
        """
        row = self.stream
        if row is not None:
            draft = self._draft
            if renamed is not None and renamed.names:
                draft = with_references(draft, row.resource, renamed)
            self._apply_row(draft, replace(row, transform=transform), text, merge)

    def apply_stream(self, row: StreamRow, text: str, *, merge: str = "") -> None:
        """Put a row in the place of that of the same stream."""
        self._apply_row(self._draft, row, text, merge)

    def _apply_row(self, draft: SyncDraft, row: StreamRow, text: str, merge: str) -> None:
        rows = tuple(row if row.resource == one.resource else one for one in draft.streams)
        name = merge and f"{row.resource}/{merge}"
        self.apply_draft(replace(draft, streams=rows), text, merge=name)

    def apply_draft(self, draft: SyncDraft, text: str, *, merge: str = "") -> None:
        """Put another draft in the place of this one."""
        if draft != self._draft:
            merge = merge and f"{self._saves}/{merge}"
            step = _Step(self, draft, merge, self._chosen)
            step.setText(text)
            self.undo_stack.push(step)

    def show(self, draft: SyncDraft, stream: str) -> None:
        """Undo and redo do this: the draft, and the stream that it was changed in."""
        self._draft = draft
        if stream != self._chosen:
            self._chosen = stream
            self.stream_chosen.emit()
        self.changed.emit()


class _Step(QUndoCommand):
    """One change of the draft."""

    def __init__(self, edited: EditedSync, after: SyncDraft, merge: str, stream: str) -> None:
        super().__init__()
        self._edited = edited
        self._before, self._stream = edited.draft, stream
        self.after, self.merge = after, merge
        self._place = edited.place()
        self._done = False

    def id(self) -> int:
        """Steps of other ids are not merged; -1 never is."""
        return hash(self.merge) & 0x7FFF_FFFF if self.merge else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take up the step that followed."""
        if not isinstance(other, _Step) or other.merge != self.merge:
            return False
        self.after = other.after
        return True

    def redo(self) -> None:
        """Also what pushing the step does."""
        self._edited.show(self.after, self._stream)
        if self._done:
            self._edited.went_back.emit(self._place)
        self._done = True

    def undo(self) -> None:
        """Go back to before it."""
        self._edited.show(self._before, self._stream)
        self._edited.went_back.emit(self._place)
