"""Tests the connection of what stands in the forms, and remembers of which draft it spoke."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from migrateiq_desktop.gui.widgets import Banner
from migrateiq_desktop.model.connector import AnyConnector, RestConnector
from migrateiq_desktop.model.errors import MigrateIQError

from .connector_draft import REST, ConnectorDraft
from .named_tasks import NamedTasks
from .outcome_banner import show_failure, show_tested, show_testing
from .test_step import TestStep

if TYPE_CHECKING:
    from migrateiq_desktop.services.container import Services

TASK = "test a connector's draft"


class ConnectionTests(QObject):
    """One at a time, the newer instead of the older."""

    done = Signal()
    """It worked, or it didn't."""

    def __init__(self, services: "Services", step: TestStep, banner: Banner) -> None:
        super().__init__(step)
        self._services = services
        self._step = step
        self._banner = banner
        self._tasks = NamedTasks(services.tasks.spawn)
        self._tested: AnyConnector | None = None
        self._worked = False
        self._failed = False

    def worked_for(self, definition: AnyConnector | None) -> bool:
        """Whether it was tested as it stands, whatever is said of its streams, and works."""
        return self._worked and self.spoke_of(definition)

    def failed_for(self, definition: AnyConnector | None) -> bool:
        """Whether it was tested as it stands, and does not work."""
        return self._failed and self.spoke_of(definition)

    def spoke_of(self, definition: AnyConnector | None) -> bool:
        """Whether it was tested, or is being tested, as it stands."""
        return definition is not None and _bare(definition) == self._tested

    def start(self, name: str, draft: ConnectorDraft, definition: AnyConnector) -> None:
        """Test it. `name` is under which stored keys are looked up."""
        self._tested, self._worked, self._failed = _bare(definition), False, False
        keys = draft.given_keys({ref.secret for ref in definition.secret_refs()})
        if draft.type == REST:
            self._step.show_endpoint(definition.endpoint)
            self._step.show_testing(self.stop)
        else:
            show_testing(self._banner, self.stop)
        self._tasks.start(self._test(name, definition, keys, in_step=draft.type == REST), TASK)

    def stop(self) -> None:
        """Give up what is under way."""
        self._tasks.stop()
        if not self._worked:
            self._tested = None

    def forget(self) -> None:
        """Another connector."""
        self.stop()
        self._tested, self._worked, self._failed = None, False, False
        self._step.clear()

    async def _test(
        self, name: str, definition: AnyConnector, keys: dict[str, str], *, in_step: bool
    ) -> None:
        try:
            tested = await self._services.connectors.test_draft(name, definition, keys)
        except MigrateIQError as error:
            report = error.report()
            if in_step:
                self._step.show_failure(report)
            else:
                show_failure(self._banner, report)
        else:
            self._worked = tested.connected
            if in_step:
                self._step.show_tested(tested, definition)
            else:
                show_tested(self._banner, tested, definition)
        self._failed = not self._worked
        self.done.emit()


def _bare(definition: AnyConnector) -> AnyConnector:
    """Without its streams: what is found of them doesn't make a test out of date."""
    if not isinstance(definition, RestConnector):
        return definition
    return definition.model_copy(update={"resources": (), "rate_limit": None})
