"""The parts of the connector editor: the list that leads to them, their forms, the marks beside."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStackedWidget, QWidget

from migrateiq_desktop.gui.icons import icon
from migrateiq_desktop.gui.theme import Token

from .address_form import AddressForm
from .addresses import SplitAddress
from .advanced_form import AdvancedForm
from .connector_check import StoredKey
from .connector_draft import ConnectorDraft
from .destination_step import DestinationStep
from .editor_steps import Standing, Step, StepView, step_of
from .first_run_step import FirstRunStep
from .flow_texts import step_text
from .problems import Problem
from .start_page import StartPage
from .stream_draft import StreamDraft
from .stream_editor import StreamEditor
from .test_step import TestStep

_ICONS = {
    Step.START: "rocket",
    Step.ADDRESS: "key",
    Step.TEST: "test",
    Step.STREAMS: "data",
    Step.DESTINATION: "database",
    Step.FIRST_RUN: "run",
    Step.ADVANCED: "settings",
}
_Form = AddressForm | StreamEditor | AdvancedForm


class ConnectorForms(QObject):
    """Three forms over one draft, the steps around them, and the list that leads to all."""

    changed = Signal()
    step_chosen = Signal(object)
    """Step."""

    def __init__(self, steps: QListWidget, stack: QStackedWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._base = ConnectorDraft()
        self._steps = steps
        self._stack = stack
        self.address, self.streams, self.advanced = AddressForm(), StreamEditor(), AdvancedForm()
        self.start, self.test = StartPage(), TestStep()
        self.destination, self.first_run = DestinationStep(), FirstRunStep()
        self._pages: dict[Step, QWidget] = {
            Step.START: self.start,
            Step.ADDRESS: self.address,
            Step.TEST: self.test,
            Step.STREAMS: self.streams,
            Step.DESTINATION: self.destination,
            Step.FIRST_RUN: self.first_run,
            Step.ADVANCED: self.advanced,
        }
        self._forms: dict[Step, _Form] = {
            Step.ADDRESS: self.address,
            Step.STREAMS: self.streams,
            Step.ADVANCED: self.advanced,
        }
        for step in Step:
            stack.addWidget(self._pages[step])
            steps.addItem(QListWidgetItem())
        for form in self._forms.values():
            form.changed.connect(self.changed)
        self.address.split_accepted.connect(self._on_split_accepted)
        steps.currentRowChanged.connect(self._on_row_chosen)

    @property
    def step(self) -> Step:
        """The part shown."""
        return list(Step)[max(self._steps.currentRow(), 0)]

    def draft(self) -> ConnectorDraft:
        """What stands in the forms."""
        draft = self._base
        for form in self._forms.values():
            draft = form.read_into(draft)
        return draft

    def show_draft(self, draft: ConnectorDraft) -> None:
        """Show another connector."""
        self._base = draft
        for form in self._forms.values():
            form.show_draft(draft)

    def explain_keys(self, draft: ConnectorDraft, stored: Sequence[StoredKey]) -> None:
        """Ask for the keys that the draft needs."""
        self.address.explain_keys(draft, stored)

    def show_standing(self, views: Sequence[StepView]) -> None:
        """Mark how each part stands; those that aren't named are hidden."""
        known = {view.step: view for view in views}
        for at, step in enumerate(Step):
            item, view = self._steps.item(at), known.get(step)
            item.setHidden(view is None)
            if view is None:
                continue
            item.setText(step_text(view))
            item.setIcon(_mark_of(view))
        if self._steps.currentItem() is None or self._steps.currentItem().isHidden():
            self.go_to(views[0].step)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Mark each field that is wrong."""
        self._mark(problems)

    def go_to_first(self, problems: Sequence[Problem]) -> None:
        """Show the first part that has a problem, with the cursor in the field to mend."""
        first_controls = self._mark(problems)
        for step in self._forms:
            if any(step_of(found) is step for found in problems):
                self.go_to(step)
                control = first_controls[step]
                if control is not None:
                    control.setFocus()
                return

    def go_to(self, step: Step) -> None:
        """Show a part."""
        self._steps.setCurrentRow(list(Step).index(step))

    def neighbour(self, places: int) -> Step | None:
        """The part so many places further down, or up where negative; None where none is."""
        shown = [step for at, step in enumerate(Step) if not self._steps.item(at).isHidden()]
        if self.step not in shown:
            return None
        at = shown.index(self.step) + places
        return shown[at] if 0 <= at < len(shown) else None

    def take_rate(self, requests: str, seconds: str) -> None:
        """Limit the rate as the server said, where nothing is said yet."""
        draft = self.advanced.read_into(self._base)
        if not draft.rate_requests.strip():
            self.advanced.show_draft(replace(draft, rate_requests=requests, rate_seconds=seconds))

    def _mark(self, problems: Sequence[Problem]) -> dict[Step, QWidget | None]:
        return {
            step: form.show_problems([found for found in problems if step_of(found) is step])
            for step, form in self._forms.items()
        }

    def _on_row_chosen(self, row: int) -> None:
        if 0 <= row < len(Step):
            self._stack.setCurrentIndex(row)
            self.step_chosen.emit(self.step)

    def _on_split_accepted(self, split: SplitAddress) -> None:
        self.streams.add(StreamDraft(name=split.stream, path=split.path, params=split.params))


def _mark_of(view: StepView) -> QIcon:
    match view.standing:
        case Standing.DONE:
            return icon("good", Token.GOOD)
        case Standing.WRONG:
            return icon("bad", Token.BAD)
        case Standing.OPEN:
            return icon(_ICONS[view.step])
