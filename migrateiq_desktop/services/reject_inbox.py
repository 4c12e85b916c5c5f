"""The inbox of rejected records: by cause, edited, discarded and brought back, tried again.

Large changes are made in steps, so that a run at work never waits long for the database.
"""

from collections.abc import Callable, Mapping

from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.rejects import (
    CauseSelection,
    KeptReject,
    RejectCause,
    RejectChoice,
    RejectState,
)
from migrateiq_desktop.model.run import COMPLETED_STATUSES, Run
from migrateiq_desktop.workspace.database import WorkspaceDatabase

from .runs import RunService
from .tasks import TaskLanes

STEP = 2_000
"""Records that are changed at once: some ten milliseconds."""
Progress = Callable[[int], None]
"""Told how many records are done so far."""


class RejectInboxService:
    """The rejected records of a workspace's runs."""

    def __init__(self, *, database: WorkspaceDatabase, tasks: TaskLanes, runs: RunService) -> None:
        self._inbox = database.inbox
        self._retries = database.retries
        self._tasks = tasks
        self._runs = runs

    async def totals(
        self, *, run_id: int | None = None, sync: str | None = None
    ) -> Mapping[RejectState, int]:
        """How many there are of each state: of a run, of a sync, or of all."""
        return await self._tasks.on_database(self._inbox.totals, run_id=run_id, sync=sync)

    async def causes(
        self, wanted: CauseSelection, offset: int = 0, limit: int = -1
    ) -> tuple[RejectCause, ...]:
        """Why records of a state were rejected, the most frequent first; -1: all of them."""
        return await self._tasks.on_database(self._inbox.causes, wanted, offset, limit)

    async def cause_count(self, wanted: CauseSelection) -> int:
        """How many causes there are."""
        return await self._tasks.on_database(self._inbox.cause_count, wanted)

    async def count(self, choice: RejectChoice) -> int:
        """How many records are chosen."""
        return await self._tasks.on_database(self._inbox.count, choice)

    async def page(self, choice: RejectChoice, offset: int, limit: int) -> tuple[KeptReject, ...]:
        """A page of the chosen records, in the order in which they were rejected."""
        return await self._tasks.on_database(self._inbox.page, choice, offset, limit)

    async def edit(self, number: int, record: Json) -> KeptReject:
        """Keep another value of a record beside the original; None: the original counts again.

        Raises NotFoundError, DefinitionError when it isn't open or a retry has it.
        """
        return await self._tasks.on_database(self._inbox.edit, number, record)

    async def discard(
        self, choice: RejectChoice, note: str, progress: Progress | None = None
    ) -> int:
        """Take the chosen open records out of the inbox; gives how many.

        Those that an unfinished retry has claimed stay. Cancelled, it leaves the rest as it is.
        """

        def some() -> int:
            return self._inbox.discard(choice, note, STEP)

        return await self._in_steps(some, progress)

    async def bring_back(self, choice: RejectChoice, progress: Progress | None = None) -> int:
        """Put the chosen discarded records into the inbox again; gives how many."""

        def some() -> int:
            return self._inbox.bring_back(choice, STEP)

        return await self._in_steps(some, progress)

    async def runs(self, choice: RejectChoice) -> tuple[int, ...]:
        """The runs that the chosen records are of, oldest first."""
        return await self._tasks.on_database(self._inbox.runs, choice)

    async def retry(
        self, choice: RejectChoice, told: Callable[[int], None] | None = None
    ) -> tuple[Run, ...]:
        """Try the chosen records again, run by run, the oldest first; gives the runs that did it.

        `told` hears of each as it starts. It ends early after one that didn't complete. Raises
        what `RunService.retry` raises.
        """
        done: list[Run] = []
        for run_id in await self.runs(choice):
            of_run = choice.model_copy(update={"run_id": run_id})
            done.append(await self._retried(of_run, told))
            if await self.leaves_out(of_run, done[-1]):
                # one that had been stopped went on, with what it had claimed
                done.append(await self._retried(of_run, told))
            if done[-1].status not in COMPLETED_STATUSES:
                break
        return tuple(done)

    async def _retried(self, choice: RejectChoice, told: Callable[[int], None] | None) -> Run:
        retry = await self._runs.retry_as_it_is_now(choice.run_id or 0, choice)
        if told is not None:
            told(retry)
        return await self._runs.wait(retry)

    async def leaves_out(self, choice: RejectChoice, run: Run) -> bool:
        """Whether a retry that has completed did not try all that is chosen: one that had been
        stopped went on with what it had claimed."""
        if run.status not in COMPLETED_STATUSES:
            return False
        return await self._tasks.on_database(self._retries.leaves_out, choice, run.id)

    async def _in_steps(self, some: Callable[[], int], progress: Progress | None) -> int:
        done = 0
        while changed := await self._tasks.on_database(some):
            done += changed
            if progress is not None:
                progress(done)
        return done
