"""Keeps what is typed of a connector while it is typed, so that nothing is lost by leaving.

Keys stay in memory, for as long as the window is open; they are never handed on to be stored.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer

from migrateiq_desktop.services.tasks import TaskLanes
from migrateiq_desktop.services.unfinished import Unfinished, UnfinishedService

from .connector_draft import ConnectorDraft
from .editor_steps import Step
from .kept_content import Choices, content_of, draft_of

REST_MS = 300


@dataclass(frozen=True, slots=True)
class Standing:
    """Everything that a person would have to type again."""

    draft: ConnectorDraft
    choices: Choices
    step: Step


class DraftKeeping(QObject):
    """`begin` one, `note` what changes, `forget` it once it is saved."""

    def __init__(self, unfinished: UnfinishedService, tasks: TaskLanes, parent: QObject) -> None:
        super().__init__(parent)
        self._unfinished = unfinished
        self._tasks = tasks
        self._id = ""
        self._stored_name: str | None = None
        self._keys: dict[str, Mapping[str, str]] = {}
        self._dirty: Standing | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.write_soon)

    @property
    def id(self) -> str:
        """What is typed now is kept under this."""
        return self._id

    def begin(self, stored_name: str | None, id_: str = "") -> None:
        """From now on another connector is typed: one that is stored, one that was left, or new."""
        self.write_soon()
        self._id = id_ or uuid4().hex
        self._stored_name = stored_name

    def note(self, standing: Standing) -> None:
        """Something changed: it is kept once the typing rests."""
        self._dirty = standing
        self._keys[self._id] = dict(standing.draft.keys)
        self._rest.start()

    async def list(self) -> tuple[Unfinished, ...]:
        """What was left, newest first."""
        return await self._unfinished.list()

    async def of_stored(self, name: str) -> Unfinished | None:
        """What was left of the changes to a stored connector."""
        return next((one for one in await self.list() if one.stored_name == name), None)

    async def find(self, id_: str) -> Unfinished | None:
        """What is kept under an id."""
        await self.write()
        return next((one for one in await self.list() if one.id == id_), None)

    def read(self, unfinished: Unfinished) -> Standing | None:
        """What was typed, with its keys where they are still known; None where it can't be read."""
        found = draft_of(unfinished.content)
        if found is None:
            return None
        draft, choices = found
        keys = self._keys.get(unfinished.id, {})
        step = Step(unfinished.step) if unfinished.step in set(Step) else Step.ADDRESS
        return Standing(replace(draft, keys=keys), choices, step)

    async def write(self) -> None:
        """Keep what isn't kept yet. Raises WorkspaceError."""
        taken = self._take()
        if taken is not None:
            await self._unfinished.keep(*taken)

    def write_soon(self) -> None:
        """Keep it without waiting for it, also when the workspace is about to be closed."""
        taken = self._take()
        if taken is not None and not self._tasks.closed:
            self._unfinished.keep_soon(*taken)

    async def forget(self, id_: str = "") -> None:
        """It is saved or given up: what is typed now, unless another is named."""
        if not id_ or id_ == self._id:
            self._rest.stop()
            self._dirty = None
        self._keys.pop(id_ or self._id, None)
        await self._unfinished.forget(id_ or self._id)

    def _take(self) -> tuple[Unfinished, tuple[str, ...]] | None:
        """What isn't kept yet, made now: later it may be another connector's turn."""
        self._rest.stop()
        standing, self._dirty = self._dirty, None
        if standing is None:
            return None
        draft = standing.draft
        unfinished = Unfinished(
            id=self._id,
            title=draft.label.strip() or draft.name.strip() or draft.base_url.strip() or "…",
            step=standing.step.value,
            stored_name=self._stored_name,
            changed_at=datetime.now(UTC),
            content=content_of(draft, standing.choices),
        )
        return unfinished, tuple(key for key in draft.keys.values() if key)
