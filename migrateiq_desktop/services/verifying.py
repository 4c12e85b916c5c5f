"""Whether a run's numbers hold: with each other, with what is kept of its rejects, with the table.

Only the workspace's own database is counted; what could not be looked at is said to be unknown.
"""

from collections.abc import Iterator, Mapping
from enum import StrEnum

from migrateiq_desktop.model.base import Model
from migrateiq_desktop.model.errors import NotFoundError
from migrateiq_desktop.model.rejects import RejectState
from migrateiq_desktop.model.run import COMPLETED_STATUSES, Run, RunStream
from migrateiq_desktop.model.run_definition import RunDefinition
from migrateiq_desktop.model.sync import WriteDisposition
from migrateiq_desktop.workspace.database import WorkspaceDatabase

from .data import DataService
from .retrying import later_run
from .tasks import TaskLanes

Kept = Mapping[str, Mapping[RejectState, int]]
"""How many rejected records of each stream are kept, by state."""


class Proof(StrEnum):
    """What is held against what."""

    SUM = "sum"
    """Read, and loaded + skipped + rejected."""
    SOURCE_TOTAL = "source_total"
    """Read, and how many records the source said it has."""
    REJECTS_KEPT = "rejects_kept"
    """Rejected, and how many rejected records are kept."""
    ROWS_THERE = "rows_there"
    """Loaded, and how many rows the table has now."""


class Check(Model):
    """One comparison of one stream."""

    stream: str
    proof: Proof
    expected: int
    found: int | None = None
    """None: it could not be looked at, or says nothing."""
    at_least: bool = False
    """There may be more, from other runs."""

    @property
    def holds(self) -> bool | None:
        """None: unknown."""
        if self.found is None:
            return None
        return self.found >= self.expected if self.at_least else self.found == self.expected


class VerifyingService:
    """Looks; changes nothing."""

    def __init__(self, *, database: WorkspaceDatabase, tasks: TaskLanes, data: DataService) -> None:
        self._database = database
        self._tasks = tasks
        self._data = data

    async def verify(self, run_id: int) -> tuple[Check, ...]:
        """Every comparison of every stream. Raises NotFoundError."""

        def read() -> tuple[Run, RunDefinition, int | None, Kept]:
            database = self._database
            return (
                database.runs.get(run_id),
                database.runs.definition(run_id),
                later_run(database, run_id),
                database.inbox.by_stream(run_id),
            )

        run, definition, later, kept = await self._tasks.on_database(read)
        checks: list[Check] = []
        for stream in run.streams:
            states = kept.get(stream.stream, {})
            checks += compared(run, stream, states)
            checks.append(await self._rows(run, stream, definition, later, states))
        return tuple(checks)

    async def _rows(
        self,
        run: Run,
        stream: RunStream,
        definition: RunDefinition,
        later: int | None,
        states: Mapping[RejectState, int],
    ) -> Check:
        expected = stream.counts.loaded + states.get(RejectState.RETRIED, 0)
        how = _disposition(definition, stream.stream)
        at_least = how is WriteDisposition.APPEND
        check = Check(
            stream=stream.stream, proof=Proof.ROWS_THERE, expected=expected, at_least=at_least
        )
        replaced_since = how is WriteDisposition.REPLACE and later is not None
        merged = how is WriteDisposition.MERGE or how is None
        whole = run.status in COMPLETED_STATUSES and run.retry_of is None
        whole = whole and run.undone_at is None
        if definition.destination is not None or replaced_since or merged or not whole:
            return check
        try:
            found = await self._data.count(stream.table)
        except NotFoundError:
            found = 0
        return check.model_copy(update={"found": found})


def compared(run: Run, stream: RunStream, states: Mapping[RejectState, int]) -> Iterator[Check]:
    """What the history alone can tell. Pure."""
    counts = stream.counts
    dealt_with = counts.loaded + counts.skipped + counts.rejected
    yield Check(stream=stream.stream, proof=Proof.SUM, expected=counts.read, found=dealt_with)
    if stream.total is not None and run.limit is None and run.retry_of is None:
        yield Check(
            stream=stream.stream,
            proof=Proof.SOURCE_TOTAL,
            expected=stream.total,
            found=counts.read,
        )
    if run.retry_of is None:
        yield Check(
            stream=stream.stream,
            proof=Proof.REJECTS_KEPT,
            expected=counts.rejected,
            found=sum(states.values()),
        )


def _disposition(definition: RunDefinition, name: str) -> WriteDisposition | None:
    resources = {stream.name: stream for stream in definition.source.streams()}
    for chosen in definition.streams():
        if chosen.resource == name and name in resources:
            return chosen.disposition(resources[name])
    return None
