"""Lists that a sparse table reads in these tests: computed rows, counted queries, held answers."""

import asyncio
from collections.abc import Coroutine, Sequence
from dataclasses import dataclass, field

from migrateiq_desktop.model.errors import WorkspaceError


@dataclass(frozen=True)
class Item:
    """A row with a key and a text."""

    key: int
    text: str


@dataclass
class ComputedList:
    """`size` rows, newest (highest key) first; every query is noted."""

    size: int
    label: str = "item"
    queries: list[tuple[int, int]] = field(default_factory=list)
    counts: int = 0
    fails: bool = False
    gate: asyncio.Event | None = None
    """Answers wait for it."""

    async def count(self) -> int:
        self.counts += 1
        await self._answer()
        return self.size

    async def rows(self, offset: int, limit: int) -> Sequence[Item]:
        self.queries.append((offset, limit))
        await self._answer()
        first, last = offset, min(offset + limit, self.size)
        return [Item(self.size - at, f"{self.label} {self.size - at}") for at in range(first, last)]

    async def _answer(self) -> None:
        if self.gate is not None:
            await self.gate.wait()
        if self.fails:
            raise WorkspaceError("The list can't be read", next_step="Try again.")


class Background:
    """Starts tasks and waits for all of them."""

    def __init__(self) -> None:
        self.tasks: set[asyncio.Task[None]] = set()
        self.started = 0

    def spawn(self, work: Coroutine[object, object, None], name: str) -> asyncio.Task[None]:
        self.started += 1
        task = asyncio.get_running_loop().create_task(_run(work), name=name)
        self.tasks.add(task)
        return task

    async def settle(self) -> None:
        """Until nothing is under way; errors come up here."""
        while self.tasks:
            await self.tasks.pop()


async def _run(work: Coroutine[object, object, None]) -> None:
    await work
