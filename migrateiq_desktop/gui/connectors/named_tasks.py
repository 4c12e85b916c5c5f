"""Background work of an editor: of each kind one at a time, the newer instead of the older."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, TypeAlias

SpawnTask: TypeAlias = "Callable[[Coroutine[Any, Any, None], str], asyncio.Task[None]]"
"""`services.tasks.spawn`."""


class NamedTasks:
    """Started by name; what is under way under that name is given up."""

    def __init__(self, spawn: SpawnTask) -> None:
        self._spawn = spawn
        self._tasks: dict[str, asyncio.Task[None]] = {}

    def start(self, work: Coroutine[Any, Any, None], name: str) -> None:
        """Do it in place of the same thing that may still be under way."""
        self.stop_one(name)
        self._tasks[name] = self._spawn(work, name)

    def stop_one(self, name: str) -> None:
        """Give up what is under way under a name."""
        task = self._tasks.pop(name, None)
        if task is not None:
            task.cancel()

    def stop(self) -> None:
        """Give up everything."""
        for task in self._tasks.values():
            task.cancel()
        self._tasks.clear()
