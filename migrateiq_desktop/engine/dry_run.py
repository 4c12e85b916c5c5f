"""A destination that is looked at and never written to: what a dry run loads into."""

from collections.abc import Sequence

from migrateiq_desktop.model.schema import StreamSchema

from .ports import (
    Batch,
    Checkpoint,
    Describes,
    Destination,
    KeepsSeen,
    LoadReport,
    LoadsChildren,
    Refusals,
    RefusesValues,
    SeenKey,
    Target,
)


class DryDestination:
    """Takes every batch and keeps nothing of it. Implements `Destination`."""

    def __init__(self, real: Destination) -> None:
        self._real = real

    def open(self) -> None:
        """Connect, and prove that it could be written: that leaves no trace."""
        self._real.open()

    def checkpoint(self, stream: str) -> Checkpoint | None:
        """As the real one has it."""
        return self._real.checkpoint(stream)

    def begin(self, target: Target, *, resume: bool) -> StreamSchema:  # noqa: ARG002 - never resumed
        """The table's columns as they stand."""
        return self._real.describe(target) if isinstance(self._real, Describes) else StreamSchema()

    def load(self, target: Target, batch: Batch) -> None:
        """Nothing happens."""

    def finish(self, target: Target, checkpoint: Checkpoint) -> LoadReport:  # noqa: ARG002 - the port
        """Nothing happens."""
        return LoadReport()

    def refusals(self, target: Target) -> Refusals | None:
        """What the real table would refuse."""
        return self._real.refusals(target) if isinstance(self._real, RefusesValues) else None

    def close(self) -> None:
        """Let go of the real one."""
        self._real.close()


class _Remembers(DryDestination):
    def seen(self, target: Target, *, after: bytes, limit: int) -> Sequence[SeenKey]:  # noqa: ARG002 - the port
        """Nothing was kept."""
        return ()


class _TakesChildren(DryDestination):
    def begin_child(self, target: Target, table: str, *, resume: bool) -> StreamSchema:
        """The child table's columns as they stand."""
        return self.begin(target.child(table), resume=resume)


class _DoesBoth(_Remembers, _TakesChildren):
    pass


def dry(real: Destination) -> Destination:
    """A destination that can what the real one can, and writes nothing."""
    if isinstance(real, KeepsSeen):
        return _DoesBoth(real) if isinstance(real, LoadsChildren) else _Remembers(real)
    return _TakesChildren(real) if isinstance(real, LoadsChildren) else DryDestination(real)
