"""The connector that waits while a destination for it is added, and the way back to it."""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .connection_tests import ConnectionTests, Told
from .draft_keeping import DraftKeeping

if TYPE_CHECKING:
    from migrateiq_desktop.services.unfinished import Unfinished


@dataclass(frozen=True, slots=True)
class Waiting:
    """How it was left."""

    kept_id: str
    told: Told | None
    """How its test came out."""


class WayBack:
    """`mark` where one is, set `waiting` once the other one is begun, and `take` the way."""

    def __init__(
        self,
        keeping: DraftKeeping,
        tests: ConnectionTests,
        open_kept: "Callable[[Unfinished], Coroutine[Any, Any, None]]",
    ) -> None:
        self._keeping = keeping
        self._tests = tests
        self._open_kept = open_kept
        self.waiting: Waiting | None = None
        """None: none waits."""

    def mark(self) -> Waiting:
        """How the connector that is edited now stands."""
        return Waiting(self._keeping.id, self._tests.told)

    async def take(self) -> bool:
        """Go on with the one that waits, as it was left. False: none does."""
        waiting, self.waiting = self.waiting, None
        left = None if waiting is None else await self._keeping.find(waiting.kept_id)
        if waiting is None or left is None:
            return False
        await self._open_kept(left)
        self._tests.tell_again(waiting.told)
        return True

    async def take_or(self, leave: Callable[[], object]) -> None:
        """The same; where none waits, leave."""
        if not await self.take():
            leave()
