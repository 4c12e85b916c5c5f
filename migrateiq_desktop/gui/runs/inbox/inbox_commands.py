"""What can be done with rejected records: one set of actions for buttons and context menus.

Acts on what the panel says is chosen; paints nothing.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from migrateiq_desktop.gui.formatting import number, plural
from migrateiq_desktop.gui.runs.csv_dialog import ask_for_csv
from migrateiq_desktop.gui.runs.export_file import export_rows
from migrateiq_desktop.gui.runs.rejected_csv import REJECTED
from migrateiq_desktop.gui.said import said
from migrateiq_desktop.gui.tables.row_source import Spawn
from migrateiq_desktop.gui.tables.visible_text import visible
from migrateiq_desktop.model.rejects import RejectChoice, RejectState
from migrateiq_desktop.model.run import COMPLETED_STATUSES, Run

from .note_dialog import ask_note
from .reject_table import RejectSource

if TYPE_CHECKING:
    from migrateiq_desktop.services.container import Services

_Done = TypeVar("_Done")


class InboxAction(StrEnum):
    """Something that a person does with rejected records."""

    RETRY = "retry"
    DISCARD = "discard"
    BRING_BACK = "bring_back"
    MAPPING = "mapping"
    EXPORT = "export"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True)
class Target:
    """What an action is for."""

    choice: RejectChoice
    count: int
    some: bool = False
    """Rows that were marked one by one, rather than a cause or a whole run."""
    seen_from: int | None = None
    """The run that is looked at: one that tried the records again names a file, not the first."""


class InboxCommands(QObject):
    """Owns the actions."""

    told = Signal(str)
    """A sentence: what was done."""
    warned = Signal(str, str)
    """What was done, and what is to be known of it."""
    retry_started = Signal(int)
    changed = Signal()
    """Records have gone to another state."""

    def __init__(
        self,
        services: "Services",
        spawn: Spawn,
        target: Callable[[], Awaitable[Target]],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._spawn = spawn
        self._target = target
        self._window = parent
        self._busy = False
        self.actions: Mapping[InboxAction, QAction] = {
            which: self._made(which, parent) for which in InboxAction
        }

    def show_target(self, target: Target, *, retryable: bool) -> None:
        """Name what the actions would be done with, and offer those that can be."""
        state = target.choice.state
        counted = number(target.count)
        texts = {
            InboxAction.RETRY: self.tr("&Retry {0}"),
            InboxAction.DISCARD: self.tr("&Discard {0}…"),
            InboxAction.BRING_BACK: self.tr("&Bring {0} back"),
        }
        is_open = state is RejectState.OPEN
        shows = {
            InboxAction.RETRY: is_open,
            InboxAction.DISCARD: is_open,
            InboxAction.BRING_BACK: state is RejectState.DISCARDED,
        }
        for which, text in texts.items():
            self.actions[which].setText(text.format(counted))
            self.actions[which].setVisible(shows[which])
            self.actions[which].setEnabled(target.count > 0 and not self._busy)
        if not retryable:
            self.actions[InboxAction.RETRY].setEnabled(False)
        self.actions[InboxAction.EXPORT].setEnabled(target.count > 0)

    async def export_to(self, choice: RejectChoice, path: Path) -> None:
        """Write the chosen records to a CSV file. Raises DestinationError."""
        export = self.actions[InboxAction.EXPORT]
        export.setEnabled(False)
        try:
            source = RejectSource(self._services.inbox, choice)
            written = await export_rows(source, REJECTED, path, self._services.tasks)
        finally:
            export.setEnabled(True)
        text = self.tr("{0} rejected records were written to {1}.", "", plural(written))
        self.told.emit(text.format(number(written), path))

    async def discard(self, target: Target, note: str) -> None:
        """Take the records out of the inbox."""
        done = await self._at_work(self._services.inbox.discard(target.choice, note))
        text = self.tr("Discarded: {0}.").format(number(done))
        if done < target.count:
            left = self.tr("Not discarded: {0}, which a retry that hasn't ended may have loaded.")
            text = f"{text} {left.format(number(target.count - done))}"
        self.told.emit(text)

    async def bring_back(self, target: Target) -> None:
        """Put them into the inbox again."""
        done = await self._at_work(self._services.inbox.bring_back(target.choice))
        self.told.emit(self.tr("Back in the inbox: {0}.").format(number(done)))

    async def retry(self, target: Target) -> None:
        """Load them through the mapping as it is now, and say what came of it."""
        work = self._services.inbox.retry(target.choice, self.retry_started.emit)
        self.tell_outcome(await self._at_work(work))

    def tell_outcome(self, runs: tuple[Run, ...]) -> None:
        """Say what came of a retry, with the warnings of its runs."""
        warnings = dict.fromkeys(
            said(warning) for run in runs for stream in run.streams for warning in stream.warnings
        )
        if warnings:
            self.warned.emit(self._outcome(runs), visible("\n".join(warnings), keep="\n"))
        else:
            self.told.emit(self._outcome(runs))

    def _outcome(self, runs: tuple[Run, ...]) -> str:
        loaded = sum(run.counts.loaded for run in runs)
        rejected = sum(run.counts.rejected for run in runs)
        last = runs[-1] if runs else None
        if last is not None and last.status not in COMPLETED_STATUSES:
            text = self.tr("Run {0} did not come to its end; its page says why.")
            return text.format(number(last.id))
        text = self.tr("Tried again: {0} loaded, {1} rejected.")
        return text.format(number(loaded), number(rejected))

    async def _at_work(self, work: Awaitable[_Done]) -> _Done:
        self._busy = True
        self.changed.emit()
        try:
            return await work
        finally:
            self._busy = False
            self.changed.emit()

    async def _perform(self, which: InboxAction) -> None:
        target = await self._target()
        if target.count == 0:
            return
        match which:
            case InboxAction.RETRY:
                await self.retry(target)
            case InboxAction.DISCARD:
                title = self.tr("Discard {0} rejected records").format(number(target.count))
                note = await ask_note(self._window, title, self.tr("&Discard"))
                if note is not None:
                    await self.discard(target, note)
            case InboxAction.BRING_BACK:
                await self.bring_back(target)
            case InboxAction.EXPORT:
                await self._ask_and_export(target)
            case _:  # the panel's own: it knows the field and the edits
                return

    async def _ask_and_export(self, target: Target) -> None:
        run_id = target.seen_from or target.choice.run_id
        named = "rejected" if run_id is None else f"run-{run_id}-rejected"
        path = await ask_for_csv(self._window, self.tr("Export rejected records"), named)
        if path is not None:
            await self.export_to(target.choice, path)

    def _made(self, which: InboxAction, parent: QWidget) -> QAction:
        text, tip = {
            InboxAction.RETRY: (
                self.tr("&Retry {0}").format(0),
                self.tr("Load these records again, as edited, through the mapping as it is now"),
            ),
            InboxAction.DISCARD: (
                self.tr("&Discard {0}…").format(0),
                self.tr("Do without these records; they are kept with a note"),
            ),
            InboxAction.BRING_BACK: (
                self.tr("&Bring {0} back").format(0),
                self.tr("Put these records into the inbox again"),
            ),
            InboxAction.MAPPING: (
                self.tr("Change the &mapping…"),
                self.tr("Open the sync at this field"),
            ),
            InboxAction.EXPORT: (
                self.tr("E&xport CSV…"),
                self.tr("Write these records with their reasons to a file"),
            ),
            InboxAction.UNDO: (self.tr("&Undo edit"), self.tr("Take the last edit back")),
            InboxAction.REDO: (self.tr("Red&o edit"), self.tr("Make the edit again")),
        }[which]
        action = QAction(text, parent)
        action.setToolTip(tip)
        keys = {
            InboxAction.UNDO: QKeySequence(QKeySequence.StandardKey.Undo),
            InboxAction.REDO: QKeySequence(QKeySequence.StandardKey.Redo),
        }
        if which in keys:
            action.setShortcut(keys[which])
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        elif which is not InboxAction.MAPPING:
            action.triggered.connect(
                lambda _checked: self._spawn(self._perform(which), f"{which.value} rejected")
            )
        parent.addAction(action)
        return action
