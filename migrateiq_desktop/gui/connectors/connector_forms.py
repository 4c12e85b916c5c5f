"""The left side of the connector editor: its parts, their forms, and the marks beside them."""

from collections.abc import Sequence

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
from .editor_steps import Standing, Step, StepView, step_of, steps_of
from .problems import Problem
from .stream_draft import StreamDraft
from .stream_editor import StreamEditor
from .texts import step_text

_ICONS = {Step.ADDRESS: "key", Step.STREAMS: "data", Step.ADVANCED: "settings"}


class ConnectorForms(QObject):
    """Three forms over one draft, and the list that leads to them."""

    changed = Signal()

    def __init__(self, steps: QListWidget, stack: QStackedWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._base = ConnectorDraft()
        self._steps = steps
        self._stack = stack
        self.address, self.streams, self.advanced = AddressForm(), StreamEditor(), AdvancedForm()
        self._forms: dict[Step, AddressForm | StreamEditor | AdvancedForm] = {
            Step.ADDRESS: self.address,
            Step.STREAMS: self.streams,
            Step.ADVANCED: self.advanced,
        }
        for form in self._forms.values():
            stack.addWidget(form)
            form.changed.connect(self.changed)
        self.address.split_accepted.connect(self._on_split_accepted)
        steps.currentRowChanged.connect(self._on_step_chosen)

    def draft(self) -> ConnectorDraft:
        """What stands in the forms."""
        draft = self._base
        for form in self._forms.values():
            draft = form.read_into(draft)
        return draft

    def show_draft(self, draft: ConnectorDraft) -> None:
        """Show another connector, its first part first."""
        self._base = draft
        for form in self._forms.values():
            form.show_draft(draft)
        self._steps.setCurrentRow(0)

    def explain_keys(self, draft: ConnectorDraft, stored: Sequence[StoredKey]) -> None:
        """Ask for the keys that the draft needs."""
        self.address.explain_keys(draft, stored)

    def show_standing(
        self, draft: ConnectorDraft, problems: Sequence[Problem], *, complain: bool
    ) -> None:
        """Mark how each part stands; with `complain` also each field that is wrong."""
        if complain:
            self._mark(problems)
        views = steps_of(draft, problems, complain=complain)
        while self._steps.count() < len(views):
            self._steps.addItem(QListWidgetItem())
        for at in range(self._steps.count()):
            self._steps.item(at).setHidden(at >= len(views))
        for at, view in enumerate(views):
            self._steps.item(at).setText(step_text(view))
            self._steps.item(at).setIcon(_mark_of(view))
        if self._steps.currentRow() >= len(views) or self._steps.currentRow() < 0:
            self._steps.setCurrentRow(0)

    def go_to_first(self, problems: Sequence[Problem]) -> None:
        """Show the first part that has a problem, with the cursor in the field to mend."""
        first_controls = self._mark(problems)
        for at, step in enumerate(Step):
            if any(step_of(found) is step for found in problems):
                self._steps.setCurrentRow(at)
                control = first_controls[step]
                if control is not None:
                    control.setFocus()
                return

    def go_to(self, step: Step) -> None:
        """Show a part."""
        self._steps.setCurrentRow(list(Step).index(step))

    @property
    def has_next(self) -> bool:
        """Whether a part follows the one shown."""
        row = self._steps.currentRow() + 1
        return row < self._steps.count() and not self._steps.item(row).isHidden()

    def go_on(self) -> None:
        """Show the next part."""
        self._steps.setCurrentRow(self._steps.currentRow() + 1)

    def _mark(self, problems: Sequence[Problem]) -> dict[Step, QWidget | None]:
        return {
            step: form.show_problems([found for found in problems if step_of(found) is step])
            for step, form in self._forms.items()
        }

    def _on_step_chosen(self, row: int) -> None:
        if 0 <= row < len(Step):
            self._stack.setCurrentIndex(row)

    def _on_split_accepted(self, split: SplitAddress) -> None:
        stream = StreamDraft(name=split.stream, path=split.path, params=split.params)
        self.streams.add(stream)


def _mark_of(view: StepView) -> QIcon:
    match view.standing:
        case Standing.DONE:
            return icon("good", Token.GOOD)
        case Standing.WRONG:
            return icon("bad", Token.BAD)
        case Standing.OPEN:
            return icon(_ICONS[view.step])
