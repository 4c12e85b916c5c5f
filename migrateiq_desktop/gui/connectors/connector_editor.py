"""Adds or changes a connector: forms at the left, what a test and a preview say at the right.

Holds no rules: drafts are checked by `connector_check`, tested, previewed and saved by services.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.generated.ui_connector_editor import Ui_ConnectorEditor
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.gui.widgets import Banner, ButtonKind, PageHeader, button, confirm
from migrateiq_desktop.model.connector import AnyConnector
from migrateiq_desktop.model.errors import MigrateIQError, SecretMissingError

from .connector_check import Checked, StoredKey, Surroundings, check, check_for_test
from .connector_draft import REST, ConnectorDraft
from .connector_forms import ConnectorForms
from .named_tasks import NamedTasks
from .outcome_banner import show_failure, show_tested, show_testing
from .preview_panel import PreviewPanel
from .text_widths import text_width

if TYPE_CHECKING:
    from migrateiq_desktop.services.container import Services

TEST, PREVIEW = "test a connector's draft", "preview a connector's draft"
NEW = "new-connector"
"""What a connector that has no name yet is tested under."""


class ConnectorEditor(QWidget):
    """Open it with `open_new` or `open_stored`; it ends with `saved` or `cancelled`."""

    saved = Signal(str)
    cancelled = Signal()

    def __init__(self, services: "Services", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._around = Surroundings()
        self._opened = ConnectorDraft()
        self._previous_name: str | None = None
        self._complaining = False
        self._tasks = NamedTasks(services.tasks.spawn)
        self.ui = Ui_ConnectorEditor()
        self.ui.setupUi(self)
        self._build()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Parts and forms are as wide as their text needs, within reason."""
        super().resizeEvent(event)
        self.ui.steps_card.setFixedWidth(text_width(self, 27, 0.18, self.width()))
        self.ui.form_card.setFixedWidth(text_width(self, 53, 0.45, self.width()))

    async def open_new(self) -> None:
        """Start with an empty connector."""
        names = [row.name for row in await self._services.connectors.list()]
        self._open(ConnectorDraft(), Surroundings(frozenset(names)), None)

    async def open_stored(self, name: str) -> None:
        """Start with a stored connector. Raises NotFoundError."""
        stored = await self._services.connectors.get(name)
        names = {row.name for row in await self._services.connectors.list()} - {name}
        keys = tuple(
            StoredKey(secret.name, secret.origin)
            for secret in await self._services.secrets.list()
            if secret.connector == name
        )
        draft = ConnectorDraft.of(name, stored.definition, stored.frequency)
        self._open(draft, Surroundings(frozenset(names), keys), name)

    @property
    def changed(self) -> bool:
        """Whether anything was typed that isn't saved."""
        return self.forms.draft() != self._opened

    async def may_close(self) -> bool:
        """True when nothing would be lost, or the person says that it may be."""
        if not self.changed:
            return True
        return await confirm(
            self,
            translate("connectors", "Discard what you typed?"),
            translate("connectors", "Nothing of it has been saved."),
            translate("connectors", "Discard"),
        )

    def stop(self) -> None:
        """End a test or preview that is under way."""
        self._tasks.stop()

    def _open(self, draft: ConnectorDraft, around: Surroundings, name: str | None) -> None:
        self.stop()
        self._around, self._previous_name, self._complaining = around, name, False
        self.banner.hide()
        self.test_banner.hide()
        self.preview.clear()
        self.forms.show_draft(draft)
        self._opened = self.forms.draft()
        self._on_changed()
        title = translate("connectors", "Add connector")
        if name is not None:
            title = translate("connectors", "Edit connector")
        self.header.set_title(title)
        self.forms.address.focus_first()

    def _build(self) -> None:
        self.forms = ConnectorForms(self.ui.steps, self.ui.forms, self)
        self.header = PageHeader("")
        self.cancel = button(translate("connectors", "Cancel"), self.cancelled.emit)
        self.test = button(
            translate("connectors", "Test c&onnection"), self._on_test_clicked, icon_name="test"
        )
        self.save = button(
            translate("connectors", "S&ave"), self._on_save_clicked, kind=ButtonKind.PRIMARY
        )
        for control in (self.cancel, self.test, self.save):
            self.header.add_control(control)
        self.banner, self.test_banner, self.preview = Banner(), Banner(), PreviewPanel()
        self.ui.header_slot.addWidget(self.header)
        self.ui.banner_slot.addWidget(self.banner)
        self.preview.ui.banner_slot.insertWidget(0, self.test_banner)
        # where nothing is beside it, it stays at the left
        self.ui.parts.setAlignment(self.ui.form_card, Qt.AlignmentFlag.AlignLeft)
        self.ui.next.clicked.connect(self.forms.go_on)
        self.ui.steps.currentRowChanged.connect(self._on_step_chosen)
        self.ui.preview_slot.addWidget(self.preview)
        self.forms.changed.connect(self._on_changed)
        self.forms.streams.chosen.connect(self._on_stream_chosen)
        self.preview.requested.connect(self._on_preview_requested)
        self.preview.stopped.connect(lambda: self._tasks.stop_one(PREVIEW))
        save = QShortcut(QKeySequence.StandardKey.Save, self)
        save.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        save.activated.connect(self._on_save_clicked)

    def _on_changed(self) -> None:
        draft = self.forms.draft()
        self.forms.explain_keys(draft, self._around.stored_keys)
        problems = check(draft, self._around).problems
        self.forms.show_standing(draft, problems, complain=self._complaining)
        self.header.set_subtitle(draft.label.strip() or draft.name or " ")
        names = [stream.name.strip() for stream in draft.streams if stream.name.strip()]
        self.preview.set_streams(names)
        self.ui.steps_card.setVisible(draft.type == REST)
        self.ui.result_card.setVisible(draft.type == REST)
        self._on_step_chosen()

    def _on_step_chosen(self) -> None:
        self.ui.next.setVisible(self.forms.has_next)

    def _on_stream_chosen(self) -> None:
        draft = self.forms.draft()
        names = [stream.name.strip() for stream in draft.streams if stream.name.strip()]
        self.preview.set_streams(names, self.forms.streams.current_name)

    def _accept(self, checked: Checked) -> AnyConnector | None:
        """The definition; or what is wrong with it is shown and the cursor put there."""
        if checked.problems:
            self._complaining = True
            self._on_changed()
            self.forms.go_to_first(checked.problems)
            return None
        return checked.definition

    def _on_test_clicked(self) -> None:
        draft = self.forms.draft()
        definition = self._accept(check_for_test(draft, self._around))
        if definition is not None:
            self.preview.banner.hide()
            show_testing(self._outcome(draft), lambda: self._tasks.stop_one(TEST))
            self._tasks.start(self._test(draft, definition), TEST)

    async def _test(self, draft: ConnectorDraft, definition: AnyConnector) -> None:
        try:
            tested = await self._services.connectors.test_draft(
                self._name_for_keys(draft), definition, _keys(draft, definition)
            )
        except MigrateIQError as error:
            show_failure(self._outcome(draft), error.report())
        else:
            show_tested(self._outcome(draft), tested, definition)

    def _outcome(self, draft: ConnectorDraft) -> Banner:
        """Where a test's outcome is told: beside the records where there are any to be seen."""
        return self.test_banner if draft.type == REST else self.banner

    def _on_preview_requested(self, stream: str) -> None:
        draft = self.forms.draft()
        definition = self._accept(check_for_test(draft, self._around))
        if definition is not None:
            if not self._tasks.under_way(TEST):
                self.test_banner.hide()
            self.preview.show_busy(stream)
            self._tasks.start(self._preview(draft, definition, stream), PREVIEW)

    async def _preview(self, draft: ConnectorDraft, definition: AnyConnector, stream: str) -> None:
        try:
            previewed = await self._services.connectors.preview_draft(
                self._name_for_keys(draft), definition, stream, _keys(draft, definition)
            )
        except MigrateIQError as error:
            self.preview.show_error(error.report())
        else:
            self.preview.show_preview(previewed)

    def _on_save_clicked(self) -> None:
        draft = self.forms.draft()
        definition = self._accept(check(draft, self._around))
        if definition is not None and self.save.isEnabled():
            self.save.setEnabled(False)
            self.banner.show_message(Kind.ACCENT, translate("connectors", "Saving…"))
            self._tasks.start(self._save(draft, definition), "save a connector")

    async def _save(self, draft: ConnectorDraft, definition: AnyConnector) -> None:
        try:
            await self._services.connectors.save(
                draft.name.strip(),
                definition,
                secrets=_keys(draft, definition),
                previous_name=self._previous_name,
                frequency=draft.frequency.strip() if draft.type == REST else None,
            )
        except SecretMissingError as error:
            # only the key could not be kept: the connector itself is stored by now
            self._previous_name = draft.name.strip()
            show_failure(self.banner, error.report())
        except MigrateIQError as error:
            show_failure(self.banner, error.report())
        else:
            self.banner.hide()
            self.forms.address.keys.forget()
            self._opened = self.forms.draft()
            self.saved.emit(draft.name.strip())
        finally:
            self.save.setEnabled(True)

    def _name_for_keys(self, draft: ConnectorDraft) -> str:
        """Under which name stored keys are looked up."""
        return self._previous_name or draft.name.strip() or NEW


def _keys(draft: ConnectorDraft, definition: AnyConnector) -> dict[str, str]:
    return draft.given_keys({ref.secret for ref in definition.secret_refs()})
