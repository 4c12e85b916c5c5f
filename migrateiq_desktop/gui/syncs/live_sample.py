"""The sampled records of the stream that is edited, and what its mapping makes of them by now.

Knows no widget. Every part of the editor that shows a sample reads it here.
"""

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from migrateiq_desktop.model.errors import ErrorReport, MigrateIQError
from migrateiq_desktop.model.planning import SamplePlanned
from migrateiq_desktop.model.sampling import (
    USUAL_SAMPLE,
    SampledField,
    SampleMapped,
    SampleTaken,
)

from .edited_sync import EditedSync

if TYPE_CHECKING:
    from migrateiq_desktop.services.container import Services
    from migrateiq_desktop.services.mapping_preview import SampleSession

_TRIES = 3
REST_MILLISECONDS = 120
"""So long nothing is typed before the sample is mapped anew."""
LATE_MILLISECONDS = 500
"""What is shown by then is said to be of the mapping before."""


class LiveSample(QObject):
    """Reads records when it is asked to; maps them anew whenever the edited stream changes.

    Once records were read, those of any other stream that is looked at are read by themselves.
    """

    sampled = Signal()
    """Other records, or none; or it has begun, goes on or has failed to read some."""
    mapped = Signal()
    """The mapping makes something else of them."""
    late = Signal()
    """What was made of the records before is still all there is."""
    field_shown = Signal(str)
    """This field, by its source, is what a person looks at."""

    def __init__(self, services: "Services", edited: EditedSync, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._edited = edited
        self.taken: SampleTaken | None = None
        self.result: SampleMapped | None = None
        """The last one that could be made; of the mapping as it was then where `fault` is set."""
        self.fault: ErrorReport | None = None
        """Why the mapping can't work."""
        self.failure: ErrorReport | None = None
        """Why there are no records."""
        self.busy = False
        """Records are being read."""
        self.read_so_far = 0
        self.limit = USUAL_SAMPLE
        self._wanted = False
        self._of = ("", "")
        self._session: SampleSession | None = None
        self._reading: asyncio.Task[None] | None = None
        self._mapping: asyncio.Task[None] | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MILLISECONDS)
        self._rest.timeout.connect(self.map_now)
        self._late = QTimer(self, singleShot=True, interval=LATE_MILLISECONDS)
        self._late.timeout.connect(self.late)
        self.mapped.connect(self._late.stop)
        edited.opened_anew.connect(self.stop)
        edited.changed.connect(self._on_changed)

    def field(self, path: str) -> SampledField | None:
        """What was seen of a field, by its path."""
        fields = () if self.taken is None else self.taken.fields
        return next((one for one in fields if one.path == path), None)

    def show_field(self, source: str) -> None:
        """Show this field's columns first."""
        self.field_shown.emit(source)

    def read(self) -> None:
        """Read the records of the stream that is looked at, also anew."""
        row = self._edited.stream
        if row is None or not self._edited.draft.source:
            return
        self._let_go()
        self._wanted = True
        self._of = (self._edited.draft.source, row.resource)
        self.busy, self.read_so_far = True, 0
        work = self._read(*self._of)
        self._reading = self._services.tasks.spawn_guarded(work, "sample records", self._fail)
        self.sampled.emit()

    def stop(self) -> None:
        """Let the records go, and what is under way."""
        self._wanted = False
        self._let_go()
        self.sampled.emit()
        self.mapped.emit()

    def stop_reading(self) -> None:
        """The records are no longer wanted."""
        if self.busy:
            self.stop()

    def map_now(self) -> None:
        """Map the records by what the edited stream says now."""
        self._rest.stop()
        row = self._edited.stream
        if self._session is not None and row is not None and self.taken is not None:
            if self._mapping is not None:
                self._mapping.cancel()
            work = self._map(self._session)
            self._mapping = self._services.tasks.spawn_guarded(
                work, "map a sample", self._show_fault
            )

    async def plan(self) -> SamplePlanned | None:
        """What loading the records would do there; None without records, or when asked anew.

        Raises MigrateIQError.
        """
        row = self._edited.stream
        if self._session is None or row is None:
            return None
        return await self._session.plan(row.stream(), self._edited.draft.destination)

    async def plan_anyway(self) -> SamplePlanned | None:
        """The same, also when another part of the editor has asked meanwhile."""
        for _ in range(_TRIES):
            found = await self.plan()
            if found is not None or self._session is None:
                return found
        return None

    async def _read(self, source: str, stream: str) -> None:
        session = await self._services.mapping_preview.open(
            source, stream, self.limit, hear_read=self._on_read
        )
        self._session = session
        self.taken = session.sample
        self.busy = False
        self.failure = session.sample.error
        self.sampled.emit()
        self.map_now()

    async def _map(self, session: "SampleSession") -> None:
        row = self._edited.stream
        if row is None:
            return
        found = await session.map(row.stream())
        if found is None or session is not self._session:
            return
        self.fault = found.error
        if found.error is None:
            self.result = found
        self.mapped.emit()

    def _on_read(self, count: int) -> None:
        self.read_so_far = count
        self.sampled.emit()

    def _fail(self, error: MigrateIQError) -> None:
        self.busy = False
        self.failure = error.report()
        self.sampled.emit()

    def _show_fault(self, error: MigrateIQError) -> None:
        self.fault = error.report()
        self.mapped.emit()

    def _on_changed(self) -> None:
        row = self._edited.stream
        of = (self._edited.draft.source, "" if row is None else row.resource)
        if of == self._of:
            if self._session is not None:
                self._rest.start()
                self._late.start()
        elif self._wanted:
            self.read()

    def _let_go(self) -> None:
        self._rest.stop()
        self._late.stop()
        for task in (self._reading, self._mapping):
            if task is not None:
                task.cancel()
        self._reading = self._mapping = None
        if self._session is not None:
            self._session.close()
        self._session = self.taken = self.result = None
        self.fault = self.failure = None
        self.busy = False
        self._of = ("", "")
