"""Edits of rejected records: stored one after the other, undone and done again. Paints nothing."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.tables.row_source import Spawn
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.exact_json import dumps
from migrateiq_desktop.model.rejects import KeptReject, RejectChoice

from .record_cells import Path, path_of, value_at, value_of, with_value

if TYPE_CHECKING:
    from migrateiq_desktop.services.reject_inbox import RejectInboxService


@dataclass(frozen=True, slots=True)
class _Edit:
    number: int
    before: Json
    after: Json


class EditDesk(QObject):
    """Remembers the edits of this window; None stands for the record as received."""

    stored = Signal(object)
    """The KeptReject as it is kept now."""
    steps_changed = Signal()
    """Whether there is something to undo or to do again."""

    def __init__(
        self, service: "RejectInboxService", spawn: Spawn, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._spawn = spawn
        self._done: list[_Edit] = []
        self._undone: list[_Edit] = []

    @property
    def can_undo(self) -> bool:
        """Whether an edit can be taken back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether one that was taken back can be made again."""
        return bool(self._undone)

    def forget(self) -> None:
        """Other records are looked at: what was done there stays."""
        self._done.clear()
        self._undone.clear()
        self.steps_changed.emit()

    def check(self) -> None:
        """Forget the edits of records that have left the inbox: loaded by a retry, or discarded."""
        if self._done or self._undone:
            self._spawn(self._check(), "check which edits can be undone")

    def edit_value(self, kept: KeptReject, text: str) -> None:
        """Change the value that a record was rejected for."""
        path = path_of(kept.current, kept.rejected.field)
        if path is not None:
            self.edit_cell(kept, path, text)

    def edit_cell(self, kept: KeptReject, path: Path, text: str) -> None:
        """Change one value of a record; the same text changes nothing."""
        self._spawn(self._edit_cell(kept, path, text), "edit a rejected record")

    def reset(self, kept: KeptReject) -> None:
        """Back to the record as received."""
        if kept.edited is not None:
            edit = _Edit(kept.id, kept.edited, None)
            self._spawn(self._make(edit), "take the edits of a rejected record back")

    def undo(self) -> None:
        """Take the last edit back."""
        if self._done:
            edit = self._done.pop()
            self._spawn(self._step(edit.number, edit.before, edit, self._undone), "undo an edit")

    def redo(self) -> None:
        """Make the edit again that was taken back last."""
        if self._undone:
            edit = self._undone.pop()
            self._spawn(self._step(edit.number, edit.after, edit, self._done), "redo an edit")

    async def _check(self) -> None:
        numbers = tuple({edit.number for edit in (*self._done, *self._undone)})
        kept = await self._service.page(RejectChoice(ids=numbers), 0, len(numbers))
        gone = set(numbers) - {one.id for one in kept}
        if gone:
            self._done[:] = [edit for edit in self._done if edit.number not in gone]
            self._undone[:] = [edit for edit in self._undone if edit.number not in gone]
            self.steps_changed.emit()

    async def _edit_cell(self, kept: KeptReject, path: Path, text: str) -> None:
        before = value_at(kept.current, path)
        try:
            value = value_of(text, before)
        except ValueError as error:
            raise DefinitionError(
                translate("rejects", "The value isn't JSON"),
                cause=str(error),
                next_step=translate(
                    "rejects",
                    "A list or an object stays one: write it as JSON, for example [1, 2].",
                ),
            ) from error
        if value is before:
            return
        record = with_value(kept.current, path, value)
        # as JSON: to Python 1, 1.0 and true are equal
        as_received = dumps(record) == dumps(kept.rejected.record)
        after = None if as_received else record
        await self._make(_Edit(kept.id, kept.edited, after))

    async def _make(self, edit: _Edit) -> None:
        kept = await self._service.edit(edit.number, edit.after)
        self._done.append(edit)
        self._undone.clear()
        self._tell(kept)

    async def _step(self, number: int, record: Json, edit: _Edit, to: list[_Edit]) -> None:
        kept = await self._service.edit(number, record)
        to.append(edit)
        self._tell(kept)

    def _tell(self, kept: KeptReject) -> None:
        self.stored.emit(kept)
        self.steps_changed.emit()
