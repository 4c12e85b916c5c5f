"""Saves what stands in the connector editor, and says how it went."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from migrateiq_desktop.gui.formatting import translate
from migrateiq_desktop.gui.theme import Kind
from migrateiq_desktop.gui.widgets import Banner
from migrateiq_desktop.model.connector import AnyConnector, RestConnector
from migrateiq_desktop.model.errors import MigrateIQError, SecretMissingError

from .connection_tests import ConnectionTests
from .connector_check import check
from .connector_draft import ConnectorDraft
from .connector_forms import ConnectorForms
from .connector_saving import Saving, save
from .draft_keeping import DraftKeeping
from .first_run import first_run_rows
from .named_tasks import NamedTasks
from .outcome_banner import show_failure
from .step_flow import StepFlow

if TYPE_CHECKING:
    from migrateiq_desktop.services.container import Services


class EditorSaving(QObject):
    """One at a time. What was kept of it is forgotten once it is stored."""

    saved = Signal(str)
    run_wanted = Signal(str)
    busy_changed = Signal(bool)

    def __init__(
        self,
        services: "Services",
        forms: ConnectorForms,
        flow: StepFlow,
        tests: ConnectionTests,
        keeping: DraftKeeping,
        banner: Banner,
    ) -> None:
        super().__init__(forms)
        self._services = services
        self._forms, self._flow, self._tests = forms, flow, tests
        self._keeping, self._banner = keeping, banner
        self._tasks = NamedTasks(services.tasks.spawn)
        self._busy = False

    def save(self, *, run: bool, unchecked: bool = False) -> None:
        """Save, unless something is wrong; with `run` its first run is to begin then. `unchecked`:
        also a destination that can't be written to."""
        draft = self._forms.draft()
        checked = check(draft, self._flow.editing.around)
        if self._busy or self._flow.complain(checked) or checked.definition is None:
            return
        self._set_busy(busy=True)
        definition = checked.definition
        unchecked = unchecked or isinstance(definition, RestConnector) or not definition.active
        saving = translate("connectors", "Saving…")
        if not unchecked:
            saving = translate("connectors", "Checking whether records can be loaded there…")
        self._banner.show_message(Kind.ACCENT, saving)
        self._tasks.start(
            self._save(draft, definition, run=run, unchecked=unchecked), "save a connector"
        )

    async def _save(
        self, draft: ConnectorDraft, definition: AnyConnector, *, run: bool, unchecked: bool
    ) -> None:
        name = draft.name.strip()
        try:
            if not unchecked and not await self._is_writable(draft, definition):
                return
            await save(self._services, self._saving(draft, definition))
            await self._keeping.forget()
        except SecretMissingError as error:
            # only the key could not be kept: the connector itself is stored by now
            self._flow.editing.previous_name = name
            show_failure(self._banner, error.report())
        except MigrateIQError as error:
            show_failure(self._banner, error.report())
        else:
            self._banner.hide()
            self._forms.address.keys.forget()
            self._flow.editing.opened = self._forms.draft()
            (self.run_wanted if run else self.saved).emit(name)
        finally:
            self._set_busy(busy=False)

    async def _is_writable(self, draft: ConnectorDraft, definition: AnyConnector) -> bool:
        """Whether a destination can be loaded into; where not, why, and what a person can do."""
        save = translate("connectors", "Save anyway")
        anyway = ((save, lambda: self.save(run=False, unchecked=True)),)
        name = self._flow.editing.name_for_keys(draft)
        try:
            return await self._tests.works(name, draft, definition, anyway)
        except MigrateIQError as error:
            show_failure(self._banner, error.report(), anyway)
            return False

    def _saving(self, draft: ConnectorDraft, definition: AnyConnector) -> Saving:
        editing = self._flow.editing
        rest = isinstance(definition, RestConnector)
        rows = None
        if editing.new and isinstance(definition, RestConnector):
            rows = first_run_rows(definition, editing.choices)
        return Saving(
            name=draft.name.strip(),
            definition=definition,
            keys=draft.given_keys({ref.secret for ref in definition.secret_refs()}),
            previous_name=editing.previous_name,
            frequency=draft.frequency.strip() if rest else None,
            rows=rows,
            destination=editing.choices.destination,
        )

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self.busy_changed.emit(busy)
