"""Maps records with lists that go to child tables, and judges them. No I/O of its own."""

from collections.abc import Sequence

from migrateiq_desktop.engine.faults import NO_REFUSALS, Faults
from migrateiq_desktop.model.base import Json

from .apply import RecordMapper, Rejection, Slot
from .checks import RecordChecks, Skipped, fault_in
from .lists import ListTaker, NestedRecord


class NestedMapper:
    """Like `CheckedMapper`, for records that bring members of lists."""

    def __init__(
        self,
        mapper: RecordMapper,
        checks: RecordChecks | None,
        lists: ListTaker,
        key: Sequence[Slot] = (),
        faults: Faults = NO_REFUSALS,
    ) -> None:
        """`key` is what the members lead back by: no record can be without it."""
        self._mapper = mapper
        self._checks = checks
        self._key = tuple(key)
        self._lists = lists
        self._faults = faults

    def apply(self, record: Json) -> NestedRecord | Rejection | Skipped:
        """The mapped record with its members, or why it isn't loaded."""
        mapped = self._mapper.apply(record)
        if isinstance(mapped, Rejection):
            return mapped
        for slot in self._key:
            if mapped.get(slot) is None:
                name = self._mapper.field_name(slot)
                return Rejection(f"key {name} is empty", name, None)
        lists = self._lists.lists(mapped)
        members = self._lists.taken(mapped, lists)
        # the lists in it go elsewhere
        own = mapped | dict.fromkeys(lists) if lists else mapped
        fault = (
            members if isinstance(members, Rejection) else fault_in(own, self._faults, self._mapper)
        )
        verdict = fault if self._checks is None else self._checks.verdict(mapped, fault)
        if verdict is not None:
            return verdict
        if isinstance(members, Rejection):
            raise TypeError("a record that is loaded although its members can't be")
        return NestedRecord(own, members)
