"""Asks which fields belong to which columns of the table that is there, and applies the answer."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from migrateiq_desktop.gui.connectors.outcome_banner import show_failure
from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.gui.widgets import Banner
from migrateiq_desktop.model.errors import MigrateIQError
from migrateiq_desktop.model.planning import PlannedTable
from migrateiq_desktop.model.suggestions import MappingSuggestion
from migrateiq_desktop.services.mapping_suggestions import suggestions_for

from .edited_sync import EditedSync
from .field_edits import Edit, RefusedEditError, changed, edited
from .field_lines import Line, lines_of
from .field_texts import refused
from .live_sample import LiveSample
from .suggest_dialog import SuggestDialog

if TYPE_CHECKING:
    from migrateiq_desktop.services.tasks import TaskLanes


class Suggesting(QObject):
    """Needs sampled records and a table that is there; says in the banner what is missing."""

    def __init__(
        self,
        tasks: "TaskLanes",
        edited_sync: EditedSync,
        sample: LiveSample,
        banner: Banner,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._tasks = tasks
        self._edited = edited_sync
        self._sample = sample
        self._banner = banner
        self._window = window
        self.dialog: SuggestDialog | None = None

    def open(self) -> None:
        """Look for suggestions, and show them."""
        if self._sample.taken is None:
            text = translate("syncs", "Suggestions need records to look at.")
            read = (translate("syncs", "Read records"), self._sample.read)
            self._banner.show_message(Kind.ACCENT, text, actions=(read,))
            return
        self._tasks.spawn_guarded(self._open(), "suggest a mapping", self._show_error)

    def close(self) -> None:
        """The editor is left."""
        if self.dialog is not None:
            self.dialog.close()

    async def _open(self) -> None:
        plan = await self._sample.plan_anyway()
        row = self._edited.stream
        if plan is None or row is None:
            return
        if plan.error is not None:
            show_failure(self._banner, plan.error)
            return
        own = next(table for table in plan.tables if not table.is_child)
        if not any(column.there is not None for column in own.columns):
            text = translate(
                "syncs",
                "{0} isn't there yet, so there is nothing to map onto. Name a table that is there"
                " in the Destination tab.",
            )
            self._banner.show_message(Kind.CAUTION, text.format(own.name))
            return
        self._show(own, row.resource)

    def _show(self, table: PlannedTable, stream: str) -> None:
        lines = {line.source: line for line in self._lines()}
        found = () if self._sample.taken is None else self._sample.taken.fields
        suggestions = [
            one
            for one in suggestions_for(found, table, stream)
            if one.source in lines and _says_more(lines[one.source], one)
        ]
        dialog = SuggestDialog(table.name, suggestions, self._window)
        dialog.applied.connect(self._apply)
        dialog.finished.connect(self._on_closed)
        self.dialog = dialog
        dialog.open()

    def _on_closed(self) -> None:
        self.dialog = None

    def _apply(self, chosen: Sequence[MappingSuggestion]) -> None:
        transform, lines = self._edited.transform(), self._lines()
        try:
            after = edited(transform, _edits(chosen, lines), lines)
        except RefusedEditError as error:
            text = translate("syncs", "The suggestions can't be applied together: {0}")
            self._banner.show_message(Kind.BAD, text.format(refused(error)))
            return
        text = translate("syncs", "Apply suggestions")
        self._edited.apply(after.transform, text, renamed=after.renamed)

    def _lines(self) -> tuple[Line, ...]:
        taken = self._sample.taken
        return lines_of(self._edited.transform(), () if taken is None else taken.fields)

    def _show_error(self, error: MigrateIQError) -> None:
        show_failure(self._banner, error.report())


def _says_more(line: Line, one: MappingSuggestion) -> bool:
    typed = one.type is None or line.rule.type == one.type
    return not (line.use and line.target == one.column and typed)


def _edits(chosen: Sequence[MappingSuggestion], lines: Sequence[Line]) -> Iterator[Edit]:
    by_source = {line.source: line for line in lines}
    for one in chosen:
        line = by_source[one.source]
        own = one.column == line.own_name and line.kept
        parts: dict[str, object] = {"name": None if own else one.column}
        if one.type is not None and line.rule.type is None:
            parts |= {"type": one.type, "nested": None}
        yield Edit(line, changed(line, **parts))
