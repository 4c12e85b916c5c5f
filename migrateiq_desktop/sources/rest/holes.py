"""Pages that held nothing although more followed: asked for once more where records are missing.

A server that answers with an empty page by mistake has the records of that page still. Sends
nothing itself.
"""

from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence

from migrateiq_desktop.engine.ports import Page
from migrateiq_desktop.model.base import Json

from .fetcher import Document
from .pagination.strategy import State
from .position import Position
from .tally import Tally

MOST = 100
"""Remembered: of more the source is too ill."""


class Holes:
    """The empty pages of one stream, by what they were asked for with."""

    def __init__(self, states: Sequence[State] = ()) -> None:
        self._states = list(states)
        self._last: list[State] = []
        """Empty pages that no other has followed so far."""

    def states(self, *, ended: bool) -> tuple[State, ...]:
        """For a position; where the pages have ended, those at the end are none."""
        found = self._states if ended else [*self._states, *self._last]
        return tuple(found[:MOST])

    def note(self, state: State, count: int) -> None:
        """A page of so many records, after which more follow."""
        if count == 0:
            self._last.append(state)
        else:
            self._states += self._last
            self._last = []

    async def refilled(
        self,
        position: Position,
        tally: Tally,
        ask: Callable[[State], Awaitable[Document]],
        records_of: Callable[[int, Document], Sequence[Json]],
        pages_done: int,
    ) -> AsyncGenerator[Page, None]:
        """The pages that were empty, as they are now; `position` is the one that is gone on from,
        where the pages ended too early."""
        left, self._states = self._states, []
        for at, state in enumerate(left):
            document = await ask(state)
            number = pages_done + at + 1
            records = records_of(number, document)
            tally.read += len(records)
            if not records:
                self._states.append(state)
            after = position.model_copy(
                update={"records": tally.read, "holes": (*self._states, *left[at + 1 :])}
            )
            answer = document.answer
            yield Page(
                number,
                records,
                after.as_json(),
                tally.total,
                answer.received_bytes,
                len(answer.body),
            )
