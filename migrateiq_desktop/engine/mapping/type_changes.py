"""A stream's policy for values of another type than their field had before: record by record."""

from collections.abc import Callable, Sequence

from migrateiq_desktop.engine.values import ColumnType, joined, type_of_value
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.errors import TypeChangedError
from migrateiq_desktop.model.schema import FieldType
from migrateiq_desktop.model.sync import TypeChanges

from .apply import Mapped, RecordMapper, Rejection, Slot
from .plan import Plan

KnownType = Callable[[Slot], ColumnType | None]
"""The type of the column that a slot has already."""


def mapper_of(plan: Plan, key: Sequence[str], policy: TypeChanges, stream: str) -> RecordMapper:
    """The mapper of a stream with that policy."""
    if policy is TypeChanges.EVOLVE:
        return RecordMapper(plan, key)
    return StrictMapper(plan, key, policy, stream)


class StrictMapper(RecordMapper):
    """Keeps each field at the type that its column has, or else its first value had.

    The type is the same when the column would keep it: a whole number among fractions is, a
    fraction among whole numbers isn't. Values that the mapping converts are of one type anyway.
    """

    def __init__(self, plan: Plan, key: Sequence[str], policy: TypeChanges, stream: str) -> None:
        super().__init__(plan, key)
        self._policy = policy
        self._stream = stream
        self._declared = {field.slot for field in plan.fields if field.type is not None}
        self._types: dict[Slot, ColumnType] = {}
        self._known: KnownType = lambda _: None

    def begin(self, known: KnownType) -> None:
        """The columns that are there when the stream begins are known now."""
        self._known = known

    def apply(self, record: Json) -> Mapped | Rejection:
        """The mapped record, or why not. Raises TypeChangedError by the policy `fail`."""
        mapped = super().apply(record)
        if isinstance(mapped, Rejection):
            return mapped
        wider: dict[Slot, ColumnType] = {}
        for slot, value in mapped.items():
            kind = None if slot in self._declared else type_of_value(value)
            if kind is None:
                continue
            before = self._types.get(slot) or self._known(slot) or kind
            together = joined(before, kind) or kind
            if together.type is not before.type:
                return self._refused(slot, before.type, kind.type, value)
            wider[slot] = together
        self._types.update(wider)
        return mapped

    def _refused(self, slot: Slot, before: FieldType, now: FieldType, value: object) -> Rejection:
        name = self.field_name(slot)
        reason = f"{now} in a field that was {before} before"
        if self._policy is TypeChanges.FAIL:
            raise TypeChangedError(
                f"{self._stream}: the field {name} has changed its type",
                cause=reason,
                next_step="What was loaded before stays. Convert the field in the mapping, or set"
                " type_changes of the stream to evolve or reject; then run the sync again.",
            )
        return Rejection(reason, name, value)
