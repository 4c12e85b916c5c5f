"""The left card of the sync editor: name, from, to, how often, how many rejects."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from migrateiq_desktop.gui.connectors.form_problems import FormProblems
from migrateiq_desktop.gui.connectors.problems import Problem
from migrateiq_desktop.gui.connectors.texts import shown_name
from migrateiq_desktop.gui.formatting import local_data, translate
from migrateiq_desktop.gui.generated.ui_sync_editor import Ui_SyncEditor
from migrateiq_desktop.gui.schedules.schedule_form import CRON, ScheduleForm
from migrateiq_desktop.services.views import ConnectorSummary

from .sync_draft import SyncDraft

if TYPE_CHECKING:
    from migrateiq_desktop.services.container import Services


class SettingsForm(QObject):
    """Shows a draft's settings and reads them back."""

    changed = Signal()
    source_chosen = Signal(str)

    def __init__(self, ui: Ui_SyncEditor, owner: QWidget, services: "Services") -> None:
        super().__init__(owner)
        self._ui = ui
        self.schedule = ScheduleForm(services)
        ui.schedule_column.addWidget(self.schedule)
        ui.source.setPlaceholderText(translate("syncs", "Choose a connector"))
        self._problems = FormProblems(owner)
        for line in (ui.name, ui.max_rejected):
            line.textEdited.connect(self.changed)
        self.schedule.changed.connect(self.changed)
        ui.destination.activated.connect(self.changed)
        ui.source.activated.connect(self._on_source_chosen)

    def offer(self, connectors: Sequence[ConnectorSummary]) -> None:
        """The connectors that can be read from and written to."""
        self._ui.source.clear()
        self._ui.destination.clear()
        self._ui.destination.addItem(local_data(), "")
        for one in connectors:
            combo = self._ui.source if one.type == "rest_api" else self._ui.destination
            combo.addItem(shown_name(one.name, one.label), one.name)

    def show_draft(self, draft: SyncDraft) -> None:
        """Show another sync."""
        ui = self._ui
        _put(ui.name, draft.name)
        for combo, name in ((ui.source, draft.source), (ui.destination, draft.destination)):
            if name and combo.findData(name) < 0:
                combo.addItem(name, name)
            combo.setCurrentIndex(combo.findData(name) if name or combo is ui.destination else -1)
        self.schedule.show_schedule(draft.name, draft.frequency, catch_up=draft.catch_up)
        _put(ui.max_rejected, draft.max_rejected)

    def read_into(self, draft: SyncDraft) -> SyncDraft:
        """The draft with what stands here."""
        ui = self._ui
        return replace(
            draft,
            name=ui.name.text().strip(),
            destination=str(ui.destination.currentData() or ""),
            frequency=self.schedule.frequency,
            catch_up=self.schedule.catch_up,
            max_rejected=ui.max_rejected.text(),
        )

    def show_problems(self, problems: Sequence[Problem]) -> QWidget | None:
        """Mark what is wrong; gives the first such control."""
        return self._problems.show(
            replace(found, field=CRON) if found.field == "frequency" else found
            for found in problems
        )

    def _on_source_chosen(self) -> None:
        self.source_chosen.emit(str(self._ui.source.currentData() or ""))


def _put(line: QLineEdit, text: str) -> None:
    """Typing goes on where it is: only another text is set."""
    if line.text().strip() != text.strip():
        line.setText(text)
