"""Adds or changes a connector: steps at the left, forms in the middle, what they give at the right.

Holds no rules: drafts are checked by `connector_check`, tested, tried and saved by services.
"""

from collections.abc import Coroutine
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.generated.ui_connector_editor import Ui_ConnectorEditor
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.gui.widgets import Banner, count_only_current
from migrateiq_desktop.model.discovered import Discovery

from .addresses import is_made_of
from .beginning import Beginning
from .connection_tests import ConnectionTests
from .connector_check import StoredKey, Surroundings
from .connector_draft import REST, SQLITE, ConnectorDraft
from .connector_forms import ConnectorForms
from .draft_keeping import DraftKeeping, Standing
from .editing import Editing
from .editor_header import EditorHeader
from .editor_saving import EditorSaving
from .editor_steps import Step
from .kept_content import Choices
from .key_aside import KeyAside
from .outcome_banner import show_failure
from .sign_in_draft import draft_to_sign_in
from .sign_in_flow import SignInFlow
from .starting import Starting
from .step_flow import StepFlow
from .stream_findings import typed
from .stream_panel import StreamPanel
from .stream_trials import Trial
from .stream_workbench import StreamWorkbench
from .way_back import Waiting, WayBack

if TYPE_CHECKING:
    from migrateiq_desktop.services.container import Services
    from migrateiq_desktop.services.unfinished import Unfinished


class ConnectorEditor(QWidget):
    """Open it with `open_new` or `open_stored`; it ends with `saved` or `cancelled`."""

    saved = Signal(str)
    run_wanted = Signal(str)
    """It is saved: run it for the first time."""
    cancelled = Signal()
    sample_wanted = Signal()
    lines_needed = Signal(int)
    """Lines of text that it needs from top to bottom."""

    def __init__(self, services: "Services", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.ui = Ui_ConnectorEditor()
        self.ui.setupUi(self)
        self.header, self.banner = EditorHeader(), Banner()
        self.panel, self.aside = StreamPanel(), KeyAside(services)
        self.forms = ConnectorForms(self.ui.steps, self.ui.forms, self)
        self.keeping = DraftKeeping(services.unfinished, services.tasks, self)
        self.starting = Starting(services, self.forms.start)
        self.tests = ConnectionTests(services, self.forms.test, self.banner)
        self.workbench = StreamWorkbench(
            self.forms.streams, self.panel, self._discover, services.tasks.spawn
        )
        self.flow = StepFlow(self.ui, self.forms, self.header, self.tests, self.workbench)
        self.saving = EditorSaving(
            services, self.forms, self.flow, self.tests, self.keeping, self.banner
        )
        self.sign_in = SignInFlow(
            services,
            self.forms.address.auth.sign_in,
            lambda: draft_to_sign_in(self.forms, self.flow.editing),
        )
        self.way_back = WayBack(self.keeping, self.tests, self.open_kept)
        self._build()

    @property
    def test_banner(self) -> Banner:
        """Where a test's outcome is told."""
        return self.forms.test.banner if self.forms.draft().type == REST else self.banner

    @property
    def changed(self) -> bool:
        """Whether anything was typed that isn't saved."""
        return typed(self.forms.draft()) != typed(self.flow.editing.opened)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Parts and forms are as wide as their text needs, within reason."""
        super().resizeEvent(event)
        self.flow.fit(self.width())

    async def open_new(self) -> None:
        """Start with the choice of a start."""
        await self.starting.show_templates()
        await self.starting.show_unfinished()
        editing = Editing(await _around(self._services, None), new=True)
        self._open(editing, Standing(ConnectorDraft(), Choices(), Step.START))

    async def open_stored(self, name: str) -> None:
        """Start with a stored connector, or with what was left of its changes.

        Raises NotFoundError.
        """
        stored = await self._services.connectors.get(name)
        draft = ConnectorDraft.of(name, stored.definition, stored.frequency)
        editing = Editing(await _around(self._services, name), previous_name=name)
        await self.aside.read()
        as_stored = Standing(draft, Choices(), Step.ADDRESS)
        left = await self.keeping.of_stored(name)
        self._open(editing, as_stored)
        standing = None if left is None else self.keeping.read(left)
        if left is None or standing is None:
            return
        self._open(editing, replace(standing, step=Step.ADDRESS), left.id)

        def start_over() -> None:
            self._do(self.keeping.forget(left.id))
            self._open(editing, as_stored)

        self.banner.show_message(
            Kind.ACCENT,
            translate("connectors", "This goes on with changes that aren't saved yet."),
            actions=((translate("connectors", "Start from what is saved"), start_over),),
        )

    async def open_kept(self, unfinished: "Unfinished") -> None:
        """Go on with what was left unfinished."""
        if unfinished.stored_name is not None:
            await self.open_stored(unfinished.stored_name)
            return
        standing = self.keeping.read(unfinished)
        if standing is None:
            await self.keeping.forget(unfinished.id)
            await self.starting.show_unfinished()
            return
        await self.aside.read(standing.choices.template)
        self._open(Editing(await _around(self._services, None), new=True), standing, unfinished.id)

    def focus_first(self) -> None:
        """Put the cursor where one begins: what was copied elsewhere is pasted at once."""
        if self.forms.step is Step.START:
            self.forms.start.focus_first()
        elif self.forms.step is Step.ADDRESS:
            self.forms.address.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field of address and key does what the prominent button does."""
        typed = isinstance(self.focusWidget(), QLineEdit) and self.forms.step is Step.ADDRESS
        if typed and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.header.primary.click()
            return
        super().keyPressEvent(event)

    async def may_close(self) -> bool:
        """True: what was typed is kept, and offered again."""
        await self.keeping.write()
        return True

    def stop(self) -> None:
        """End what is under way; what was typed last is kept."""
        self.keeping.write_soon()
        self.tests.stop()
        self.sign_in.stop()
        self.workbench.trials.stop()

    def _open(self, editing: Editing, standing: Standing, kept_id: str = "") -> None:
        self.stop()
        self.way_back.waiting = None
        self.keeping.begin(editing.previous_name, kept_id)
        self.tests.forget()
        self.workbench.clear()
        self.banner.hide()
        self.flow.editing = editing
        editing.choices = standing.choices
        self.forms.show_draft(standing.draft)
        if editing.new:
            draft = standing.draft
            self.forms.address.name_follows = is_made_of(draft.name, draft.label)
        if not kept_id:
            editing.opened = self.forms.draft()
        title = translate("connectors", "Add connector")
        if editing.nested:
            title = translate("connectors", "Add a destination")
        if editing.previous_name is not None:
            title = translate("connectors", "Edit connector")
        self.header.set_title(title)
        self.flow.show_standing()
        self.aside.show_draft(self.forms.draft(), self.forms.address)
        self.forms.go_to(standing.step)
        self.flow.enter(standing.step)
        self.focus_first()

    def _build(self) -> None:
        self.ui.header_slot.addWidget(self.header)
        self.ui.banner_slot.addWidget(self.banner)
        self.ui.streams_slot.addWidget(self.forms.streams.list)
        self.ui.result_slot.addWidget(self.panel)
        self.ui.aside_slot.addWidget(self.aside)
        for stack in (self.ui.forms, self.ui.results):
            count_only_current(stack)
        header, flow = self.header, self.flow
        flow.lines_needed.connect(self.lines_needed)
        header.cancel.clicked.connect(lambda: self._do(self.way_back.take_or(self.cancelled.emit)))
        header.save.clicked.connect(lambda: self.saving.save(run=False))
        self.forms.changed.connect(self._on_changed)
        self.sign_in.signed_in.connect(self.forms.address.keys.take)
        self.forms.step_chosen.connect(self._note)
        self.forms.streams.chosen.connect(lambda: flow.try_stream(now=True))
        flow.choices_changed.connect(self._note)
        flow.run_wanted.connect(lambda: self.saving.save(run=True))
        flow.destinations_wanted.connect(lambda: self._do(self._offer_destinations()))
        self.forms.destination.add_wanted.connect(self._on_destination_wanted)
        self.starting.begun.connect(lambda beginning: self._do(self._begin(beginning)))
        self.starting.resumed.connect(lambda left: self._do(self.open_kept(left)))
        self.forms.start.sample_wanted.connect(self.sample_wanted)
        self.saving.saved.connect(lambda name: self._do(self._on_saved(name)))
        self.saving.run_wanted.connect(self.run_wanted)
        self.saving.busy_changed.connect(header.set_saving)
        keys = QShortcut(QKeySequence.StandardKey.Save, self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(lambda: self.saving.save(run=False))

    def _on_changed(self) -> None:
        self.flow.show_standing()
        self.aside.show_draft(self.forms.draft(), self.forms.address)
        self.flow.try_stream()
        self._note()

    def _note(self) -> None:
        """Have it kept, once anything of it is worth keeping."""
        if self.changed:
            draft, choices = self.forms.draft(), self.flow.editing.choices
            self.keeping.note(Standing(draft, choices, self.forms.step))

    async def _begin(self, beginning: Beginning, waiting: Waiting | None = None) -> None:
        """Go on with what somebody started with, while another connector may wait for it."""
        draft, template = beginning.draft, beginning.template
        await self.aside.read(template)
        around = await _around(self._services, None)
        name = _free(draft.name, around.other_names)
        editing = Editing(around, new=True, nested=waiting is not None)
        self._open(
            editing, Standing(replace(draft, name=name), Choices(template=template), Step.ADDRESS)
        )
        if draft.base_url or draft.label:
            editing.opened = ConnectorDraft()
            self._note()
        self.way_back.waiting = waiting
        if beginning.note:
            self.banner.show_message(Kind.ACCENT, beginning.note, details=beginning.details)

    async def _discover(self, trial: Trial) -> Discovery:
        return await self._services.connectors.discover(
            trial.name, trial.definition, trial.keys, trial.stream
        )

    async def _offer_destinations(self) -> None:
        step = self.forms.destination
        step.offer(await self._services.connectors.list())
        step.choose(self.flow.editing.choices.destination)
        step.focus_first()

    def _on_destination_wanted(self) -> None:
        """Add another connector first, then come back to this one."""
        self._note()
        waiting = self.way_back.mark()
        self._do(self._begin(Beginning(ConnectorDraft(type=SQLITE)), waiting))

    async def _on_saved(self, name: str) -> None:
        if not await self.way_back.take():
            self.saved.emit(name)
            return
        choices = self.flow.editing.choices
        self.flow.editing.choices = replace(choices, destination=name)
        await self._offer_destinations()
        self._note()

    def _do(self, work: Coroutine[Any, Any, None]) -> None:
        self._services.tasks.spawn_guarded(
            work, "edit a connector", lambda error: show_failure(self.banner, error.report())
        )


async def _around(services: "Services", name: str | None) -> Surroundings:
    names = {row.name for row in await services.connectors.list()} - {name}
    keys = tuple(
        StoredKey(secret.name, secret.origin)
        for secret in await services.secrets.list()
        if secret.connector == name
    )
    return Surroundings(frozenset(names), keys)


def _free(name: str, taken: frozenset[str]) -> str:
    """A name that no other connector has."""
    free, number = name, 1
    while free in taken:
        number += 1
        free = f"{name}_{number}"
    return free
