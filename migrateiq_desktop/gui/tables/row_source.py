"""Where a sparse table gets its rows: a count and slices, both awaited. Knows no Qt."""

from collections.abc import Callable, Coroutine, Sequence
from typing import Protocol, TypeAlias, TypeVar

Row = TypeVar("Row")
Row_co = TypeVar("Row_co", covariant=True)

Spawn: TypeAlias = Callable[[Coroutine[object, object, None], str], object]
"""Starts a coroutine in the background, under a name: `services.tasks.spawn`."""


class RowSource(Protocol[Row_co]):
    """An ordered list somewhere else, of any length."""

    async def count(self) -> int:
        """How many rows there are. May raise MigrateIQError."""
        ...

    async def rows(self, offset: int, limit: int) -> Sequence[Row_co]:
        """Up to `limit` rows from `offset` on; fewer only at the end. May raise MigrateIQError."""
        ...
