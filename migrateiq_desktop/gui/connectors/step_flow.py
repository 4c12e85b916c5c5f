"""Leads through the steps of the connector editor: what each shows, needs and does on entering."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QBoxLayout

from migrateiq_desktop.gui.generated.ui_connector_editor import Ui_ConnectorEditor
from migrateiq_desktop.gui.syncs.sync_draft import StreamRow
from migrateiq_desktop.gui.widgets import is_narrow
from migrateiq_desktop.model.connector import AnyConnector, RestConnector
from migrateiq_desktop.model.discovered import Discovery

from .connection_tests import ConnectionTests
from .connector_check import Checked, check, check_for_test
from .connector_draft import REST, ConnectorDraft, number_text
from .connector_forms import ConnectorForms
from .editing import Editing
from .editor_header import EditorHeader, show_test
from .editor_steps import Progress, Step, step_of, steps_of
from .first_run import FirstRun, first_run_rows, known_records
from .mending import Mend
from .stream_workbench import StreamWorkbench, rate_text
from .text_widths import text_width

_NARROW = frozenset({Step.ADDRESS, Step.STREAMS, Step.ADVANCED})
"""Steps whose form is as wide as its fields need."""
_LED_ON = frozenset({Step.STREAMS, Step.FIRST_RUN})
"""Nothing has to be filled in there: Enter goes on."""
_UNBOUNDED = 16_777_215
"""QWIDGETSIZE_MAX: no limit."""
_BESIDE_STEPS = 24
"""Pixels of the card around its list."""
_CHARACTERS_SIDE_BY_SIDE = 90
"""With fewer in a line of the page, what a form gives goes below it."""
_LINES, _LINES_FOLDED = 23, 42
"""How high the page is at least: with one part, and with two below each other."""
_OF_ADDRESS = frozenset({Step.ADDRESS, Step.ADVANCED})


class StepFlow(QObject):
    """Owns no widget: it turns those of the editor to the step that is shown."""

    run_wanted = Signal()
    """Save it, and run it for the first time."""
    destinations_wanted = Signal()
    """The destinations are to be offered."""
    choices_changed = Signal()
    lines_needed = Signal(int)
    """Lines of text that the step needs from top to bottom."""

    def __init__(
        self,
        ui: Ui_ConnectorEditor,
        forms: ConnectorForms,
        header: EditorHeader,
        tests: ConnectionTests,
        workbench: StreamWorkbench,
    ) -> None:
        super().__init__(forms)
        self._ui, self._forms, self._header = ui, forms, header
        self._tests, self._workbench = tests, workbench
        self.editing = Editing()
        self._in_list = False
        """Somebody goes through the list of steps: the focus stays there."""
        forms.step_chosen.connect(self.enter)
        header.back.clicked.connect(lambda: self._move(-1))
        header.go_on.clicked.connect(self.go_on)
        header.test.clicked.connect(self.test)
        ui.next.clicked.connect(lambda: self._move(1))
        forms.test.again_wanted.connect(self.test)
        forms.test.mend_wanted.connect(self.mend)
        forms.destination.changed.connect(self._on_destination_chosen)
        forms.first_run.changed.connect(self._on_writing_chosen)
        tests.done.connect(self._on_tested)
        for known_otherwise in (tests.stopped, tests.told_again):
            known_otherwise.connect(self.show_standing)
        workbench.found.connect(self._on_found)
        workbench.mend_wanted.connect(self.mend)

    def show_standing(self) -> None:
        """Mark how each step stands, and what the head says."""
        draft, editing, forms = self._forms.draft(), self.editing, self._forms
        forms.explain_keys(draft, editing.around.stored_keys)
        problems = check(draft, editing.around).problems
        if editing.complaining:
            forms.show_problems(problems)
        views = steps_of(draft, problems, self.progress(), complain=editing.complaining)
        forms.show_standing(views)
        self._header.set_subtitle(draft.label.strip() or draft.name or " ")
        self._show_parts(draft)

    def progress(self) -> Progress:
        """What was done of it, besides typing."""
        draft = self._forms.draft()
        return Progress(
            new=self.editing.new,
            tested=self._tests.worked_for(draft, self._testable(draft).definition),
            destination_chosen=self.editing.choices.destination_chosen,
        )

    def enter(self, step: Step) -> None:
        """Show a step, and do what it is for."""
        draft = self._forms.draft()
        self._show_parts(draft)
        match step:
            case Step.TEST:
                checked = self._testable(draft)
                self._forms.test.show_endpoint(draft.base_url.strip())
                if checked.definition is not None and not self._tests.spoke_of(
                    draft, checked.definition
                ):
                    self.test()
            case Step.STREAMS:
                self.try_stream(now=True)
            case Step.DESTINATION:
                self.destinations_wanted.emit()
            case Step.FIRST_RUN:
                self._show_first_run(draft)
            case _:
                pass

    def go_on(self) -> None:
        """To the next step, if nothing of this one hinders."""
        draft, step = self._forms.draft(), self._forms.step
        problems = check(draft, self.editing.around).problems
        hindering = [one for one in problems if _hinders(step_of(one), step)]
        if hindering:
            self.complain(Checked(None, tuple(hindering)))
            return
        match step:
            case Step.STREAMS if not any(stream.use for stream in draft.streams):
                self._forms.streams.list.ui.add.setFocus()
            case Step.DESTINATION:
                choices = self.editing.choices
                self.editing.choices = replace(choices, destination_chosen=True)
                self.choices_changed.emit()
                self._move(1)
            case Step.FIRST_RUN:
                self.run_wanted.emit()
            case Step.ADVANCED:
                self._forms.go_to(Step.STREAMS)
            case _:
                self._move(1)
        self.show_standing()
        if self._forms.step is not step and self._forms.step in _LED_ON:
            self._header.go_on.setFocus()  # what had the focus went with its step

    def test(self) -> None:
        """Test the connection of what stands there, or say what is missing."""
        draft = self._forms.draft()
        checked = self._testable(draft)
        if self.complain(checked) or checked.definition is None:
            return
        if draft.type == REST and self._forms.step is not Step.TEST:
            # as if tested anew: entering the step would otherwise show what was said before
            self._tests.forget()
            self._forms.go_to(Step.TEST)
            return
        # before a button that is disabled meanwhile hands its focus on
        self._in_list = self._ui.steps.hasFocus()
        self._tests.start(self.editing.name_for_keys(draft), draft, checked.definition)
        self.show_standing()

    def try_stream(self, *, now: bool = False) -> None:
        """Try the stream shown, where streams are looked at."""
        if self._forms.step is Step.STREAMS:
            draft = self._forms.draft()
            name = self.editing.name_for_keys(draft)
            self._workbench.work_on(draft, self.editing.around, name, now=now)

    def complain(self, checked: Checked) -> bool:
        """Lead to the first thing that is wrong; False when nothing is."""
        if not checked.problems:
            return False
        self.editing.complaining = True
        self.show_standing()
        self._forms.go_to_first(checked.problems)
        return True

    def mend(self, mend: Mend) -> None:
        """Go where an error is mended."""
        forms = self._forms
        match mend:
            case Mend.KEY:
                forms.go_to(Step.ADDRESS)
                forms.address.focus_key()
            case Mend.ADDRESS:
                forms.go_to(Step.ADDRESS)
                forms.address.ui.base_url.setFocus()
            case Mend.CERTIFICATE:
                forms.go_to(Step.ADVANCED)
                forms.advanced.ui.ca_file.setFocus()
            case Mend.STREAM:
                forms.go_to(Step.STREAMS)
            case Mend.AGAIN if forms.step is Step.STREAMS:
                self.try_stream(now=True)
            case Mend.AGAIN:
                self.test()

    def fit(self, room: int) -> None:
        """Steps and forms are as wide as their text needs, within reason."""
        steps, form = self._ui.steps_card, self._ui.form_card
        named = self._ui.steps.sizeHintForColumn(0) + _BESIDE_STEPS
        usual = text_width(steps, 26, 0.26, room)
        steps.setFixedWidth(max(usual, min(named, round(0.35 * room))))
        folded = is_narrow(self._header, _CHARACTERS_SIDE_BY_SIDE)
        way = QBoxLayout.Direction
        self._ui.work.setDirection(way.TopToBottom if folded else way.LeftToRight)
        narrow = self._forms.step in _NARROW and not self._is_alone() and not folded
        widest = text_width(form, 47, 0.4, room)
        form.setMinimumWidth(widest if narrow else 0)
        form.setMaximumWidth(widest if narrow else _UNBOUNDED)
        self._fit_steps()
        two = not self._is_alone() or self._forms.step is Step.START
        self.lines_needed.emit(_LINES_FOLDED if folded and two else _LINES)

    def _fit_steps(self) -> None:
        """No higher than its rows while streams are listed below it."""
        steps = self._ui.steps
        rows = sum(not steps.item(at).isHidden() for at in range(steps.count()))
        height = rows * steps.sizeHintForRow(0) + 2 * steps.frameWidth() + 4
        below = self._forms.step is Step.STREAMS
        steps.setMaximumHeight(height if below else _UNBOUNDED)

    def _is_alone(self) -> bool:
        """Whether nothing stands beside the form."""
        return not self._ui.result_card.isVisibleTo(self._ui.result_card.parentWidget())

    def _testable(self, draft: ConnectorDraft) -> Checked:
        """What a test needs: streams that aren't right yet don't hinder it."""
        sound = tuple(one for one in draft.streams if one.use and not one.check()[1])
        return check_for_test(replace(draft, streams=sound), self.editing.around)

    def _show_parts(self, draft: ConnectorDraft) -> None:
        ui, step, rest = self._ui, self._forms.step, draft.type == REST
        self._header.show_for(step, new=self.editing.new, rest=rest)
        if step is Step.TEST:
            stands = self._tests.outcome_for(draft, self._testable(draft).definition)
            show_test(self._header, self._forms.test.ui.again, stands)
        if self.editing.nested:
            self._header.back.hide()
        aside = rest and step in _OF_ADDRESS
        ui.result_card.setVisible(step is Step.STREAMS or aside)
        ui.results.setCurrentWidget(ui.aside_page if aside else ui.panel_page)
        ui.streams_part.setVisible(step is Step.STREAMS)
        ui.steps_card.setVisible((self.editing.new or rest) and not self.editing.nested)
        ui.next_part.setVisible(not self.editing.new and self._forms.neighbour(1) is not None)
        self.fit(ui.parts.geometry().width())

    def _move(self, places: int) -> None:
        step = self._forms.neighbour(places)
        if self._forms.step is Step.ADVANCED and places < 0:
            step = Step.STREAMS
        if step is not None:
            self._forms.go_to(step)

    def _show_first_run(self, draft: ConnectorDraft) -> None:
        definition: AnyConnector | None = check_for_test(draft, self.editing.around).definition
        rows: tuple[StreamRow, ...] = ()
        if isinstance(definition, RestConnector):
            rows = first_run_rows(definition, self.editing.choices)
        known = {row.resource: self._workbench.known.get(row.resource) for row in rows}
        found = {name: one for name, one in known.items() if one is not None}
        self._forms.first_run.show_first_run(
            FirstRun(
                source=draft.label.strip() or draft.name,
                destination=self._forms.destination.chosen_text,
                rows=rows,
                records=known_records(found),
                fields=sum(len(one.fields) for one in found.values()),
                frequency=draft.frequency,
            )
        )

    def _on_destination_chosen(self) -> None:
        chosen = self._forms.destination.chosen
        self.editing.choices = replace(self.editing.choices, destination=chosen)
        self.choices_changed.emit()

    def _on_writing_chosen(self) -> None:
        said = dict(self._forms.first_run.writing)
        self.editing.choices = replace(self.editing.choices, writing=said)
        self.choices_changed.emit()

    def _on_tested(self) -> None:
        """What is likely wanted next gets the focus, which a button gave up while it waited."""
        self.show_standing()
        if self._forms.step is Step.TEST and not self._in_list:
            go_on, again = self._header.go_on, self._forms.test.ui.again
            worked = self.progress().tested
            (go_on if worked else again).setFocus()

    def _on_found(self, found: Discovery) -> None:
        form = self._forms.streams.form
        form.ui.rate_part.setVisible(found.rate is not None)
        form.ui.rate.setText(rate_text(found))
        limit = found.definition.rate_limit
        if self.editing.new and limit is not None:
            self._forms.take_rate(str(limit.requests), number_text(limit.per_seconds))
        self._forms.test.show_seen(found)
        self.show_standing()


def _hinders(of: Step, step: Step) -> bool:
    """Whether what is wrong in one part keeps from going on beyond another."""
    if step in _OF_ADDRESS or step is Step.TEST:
        return of in _OF_ADDRESS
    return True
