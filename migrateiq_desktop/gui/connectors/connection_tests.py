"""Tests the connection of what stands in the forms, and remembers of which draft it spoke."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from migrateiq_desktop.gui.widgets import Banner
from migrateiq_desktop.gui.widgets.banner import Action
from migrateiq_desktop.model.connector import AnyConnector, RestConnector
from migrateiq_desktop.model.errors import MigrateIQError
from migrateiq_desktop.model.events import ConnectionTested

from .connector_draft import REST, ConnectorDraft
from .named_tasks import NamedTasks
from .outcome_banner import show_failure, show_tested, show_testing
from .test_step import TestStep

if TYPE_CHECKING:
    from migrateiq_desktop.services.container import Services

TASK = "test a connector's draft"


class Outcome(Enum):
    """How a test stands."""

    UNKNOWN = auto()
    """It wasn't made, or was stopped."""
    UNDER_WAY = auto()
    WORKED = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True)
class Told:
    """A test and its outcome."""

    subject: "_Subject"
    definition: AnyConnector
    outcome: ConnectionTested


@dataclass(frozen=True, slots=True)
class _Subject:
    """What a test speaks of: streams that are found later don't make it out of date."""

    bare: AnyConnector
    keys: Mapping[str, str] = field(repr=False)


class ConnectionTests(QObject):
    """One at a time, the newer instead of the older."""

    done = Signal()
    """It worked, or it didn't."""
    told_again = Signal()
    stopped = Signal()
    """Nothing is known of what stands there."""

    def __init__(self, services: "Services", step: TestStep, banner: Banner) -> None:
        super().__init__(step)
        self._services = services
        self._step = step
        self._banner = banner
        self._tasks = NamedTasks(services.tasks.spawn)
        self._tested: _Subject | None = None
        self._worked = False
        self._failed = False
        self._told: Told | None = None

    def worked_for(self, draft: ConnectorDraft, definition: AnyConnector | None) -> bool:
        """Whether it was tested as it stands, whatever is said of its streams, and works."""
        return self._worked and self.spoke_of(draft, definition)

    def outcome_for(self, draft: ConnectorDraft, definition: AnyConnector | None) -> Outcome:
        """How a test of it as it stands came out."""
        if not self.spoke_of(draft, definition):
            return Outcome.UNKNOWN
        if self._tasks.under_way(TASK) and not (self._worked or self._failed):
            return Outcome.UNDER_WAY
        return Outcome.WORKED if self._worked else Outcome.FAILED

    def spoke_of(self, draft: ConnectorDraft, definition: AnyConnector | None) -> bool:
        """Whether it was tested, or is being tested, as it stands, with the keys typed."""
        return definition is not None and _subject(draft, definition) == self._tested

    @property
    def told(self) -> Told | None:
        """The last outcome that is shown in the step."""
        return self._told

    def tell_again(self, told: Told | None) -> None:
        """Show an outcome again: what it spoke of was left for a while."""
        if told is not None:
            self._tested = told.subject
            self._show(told)
            self.told_again.emit()

    async def works(
        self,
        name: str,
        draft: ConnectorDraft,
        definition: AnyConnector,
        actions: Sequence[Action],
    ) -> bool:
        """Whether it can be reached and written to, said in the banner only where it can't.

        Raises MigrateIQError where that can't even be tried.
        """
        if self.worked_for(draft, definition):
            return True
        keys = _subject(draft, definition).keys
        tested = await self._services.connectors.test_draft(name, definition, keys)
        if not tested.connected:
            show_tested(self._banner, tested, definition, actions)
        return tested.connected

    def start(self, name: str, draft: ConnectorDraft, definition: AnyConnector) -> None:
        """Test it. `name` is under which stored keys are looked up."""
        subject = _subject(draft, definition)
        self._tested, self._worked, self._failed = subject, False, False
        self._told = None
        if draft.type == REST:
            self._step.show_endpoint(definition.endpoint)
            self._step.show_testing(self.stop)
        else:
            show_testing(self._banner, self.stop)
        self._tasks.start(self._test(name, definition, subject, in_step=draft.type == REST), TASK)

    def stop(self) -> None:
        """Give up what is under way."""
        waited = self._tasks.under_way(TASK)
        self._tasks.stop()
        if not self._worked:
            self._tested = None
        if waited:
            self.stopped.emit()

    def forget(self) -> None:
        """Another connector."""
        self.stop()
        self._tested, self._worked, self._failed = None, False, False
        self._told = None
        self._step.clear()

    async def _test(
        self, name: str, definition: AnyConnector, subject: "_Subject", *, in_step: bool
    ) -> None:
        try:
            tested = await self._services.connectors.test_draft(name, definition, subject.keys)
        except MigrateIQError as error:
            report = error.report()
            if in_step:
                self._step.show_failure(report)
            else:
                show_failure(self._banner, report)
            self._failed = True
        else:
            if in_step:
                self._show(Told(subject, definition, tested))
            else:
                self._worked, self._failed = tested.connected, not tested.connected
                show_tested(self._banner, tested, definition)
        self.done.emit()

    def _show(self, told: Told) -> None:
        self._told = told
        self._worked, self._failed = told.outcome.connected, not told.outcome.connected
        self._step.show_tested(told.outcome, told.definition)


def _subject(draft: ConnectorDraft, definition: AnyConnector) -> _Subject:
    keys = draft.given_keys({ref.secret for ref in definition.secret_refs()})
    return _Subject(_bare(definition), keys)


def _bare(definition: AnyConnector) -> AnyConnector:
    """Without its streams: what is found of them doesn't make a test out of date."""
    if not isinstance(definition, RestConnector):
        return definition
    return definition.model_copy(update={"resources": (), "rate_limit": None})
