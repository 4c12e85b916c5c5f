"""Takes the lists out of mapped records, and maps their members: rows of child tables. Pure.

A list is known by its path: the slots of the lists on the way to it. Knows no table and no page.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple, cast

from migrateiq_desktop.engine.faults import NO_REFUSALS, Faults
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.nesting import DEEPEST_LIST, MEMBER

from .apply import Mapped, RecordMapper, Rejection, Slot
from .checks import fault_in
from .plan import OPEN_PLAN, Plan

BETWEEN_LISTS = "\x1e"
"""Joins the slots on the way to a list in a list. (U+001F joins names inside a slot.)"""
LISTED = "\x1d"
"""Begins the part of a path that stands for a listed field."""


class Member(NamedTuple):
    """A member of a list, mapped."""

    path: str
    indexes: tuple[int, ...]
    """Its position in the list, after those of the lists around it."""
    values: Mapped


FaultsOf = Callable[[str], Faults]
"""What looks at the members of a list, by its path."""


def _no_refusals(_path: str) -> Faults:
    return NO_REFUSALS


class NestedRecord(dict[Slot, object]):
    """A mapped record and the members of its lists, which are null in the record itself."""

    __slots__ = ("members",)

    def __init__(self, mapped: Mapped, members: Sequence[Member]) -> None:
        super().__init__(mapped)
        self.members = members


class ListTaker:
    """The lists of the records that one plan maps."""

    def __init__(
        self, plan: Plan, faults_of: FaultsOf = _no_refusals, *, path: str = "", level: int = 1
    ) -> None:
        self.plan = plan
        self._faults_of = faults_of
        self._path = path
        self._level = level
        self._inner: dict[Slot, _Inner] = {}

    def becomes_table(self, slot: Slot) -> bool:
        """Whether a list in this slot goes to a child table."""
        if self._level > DEEPEST_LIST:
            return False
        return self.plan.fields[slot].lists if isinstance(slot, int) else self.plan.lists

    def lists(self, mapped: Mapped) -> list[Slot]:
        """Where a record has lists that go to child tables."""
        return [
            slot
            for slot, value in mapped.items()
            if type(value) is list and self.becomes_table(slot)
        ]

    def taken(self, mapped: Mapped, lists: Iterable[Slot]) -> list[Member] | Rejection:
        """The members of its lists, outer ones before those in them. The record stays as it is."""
        members: list[Member] = []
        for slot in lists:
            fault = self._inner_of(slot).take(cast("list[Json]", mapped[slot]), members)
            if fault is not None:
                return fault
        return members

    def path_of(self, slot: Slot) -> str:
        """What the list in a slot is known by."""
        own = LISTED + self.plan.fields[slot].target if isinstance(slot, int) else slot
        return f"{self._path}{BETWEEN_LISTS}{own}" if self._path else own

    def inner(self, slot: Slot) -> "ListTaker":
        """The same for the members of the list in a slot."""
        return self._inner_of(slot).taker

    def _inner_of(self, slot: Slot) -> "_Inner":
        found = self._inner.get(slot)
        if found is None:
            if isinstance(slot, int):
                source = self.plan.fields[slot].source or ""
            else:
                source = slot.replace("\x1f", ".")
            plan = self.plan.inside.get(source, OPEN_PLAN)
            path = self.path_of(slot)
            taker = ListTaker(plan, self._faults_of, path=path, level=self._level + 1)
            found = _Inner(source, RecordMapper(plan), taker, path, self._faults_of)
            self._inner[slot] = found
        return found


@dataclass(frozen=True, slots=True)
class _Inner:
    """The list in one slot."""

    name: str
    mapper: RecordMapper
    taker: ListTaker
    path: str
    faults_of: "FaultsOf"

    def take(self, members: Sequence[Json], into: list[Member]) -> Rejection | None:
        """Map the members; what can't be kept is a reason to reject the whole record."""
        faults = self.faults_of(self.path)
        for index, member in enumerate(members):
            plain = not isinstance(member, dict)
            mapped = self.mapper.apply({MEMBER: member} if plain else member)
            if isinstance(mapped, Rejection):
                return self._at(mapped, index, plain=plain)
            lists = self.taker.lists(mapped)
            deeper = self.taker.taken(mapped, lists) if lists else []
            if isinstance(deeper, Rejection):
                return self._at(deeper, index, plain=plain)
            for slot in lists:
                mapped[slot] = None
            fault = fault_in(mapped, faults, self.mapper)
            if fault is not None:
                return self._at(fault, index, plain=plain)
            into.append(Member(self.path, (index,), mapped))
            into += (Member(m.path, (index, *m.indexes), m.values) for m in deeper)
        return None

    def _at(self, fault: Rejection, index: int, *, plain: bool) -> Rejection:
        name = (fault.field or "").replace("\x1f", ".")
        if plain and name.startswith(MEMBER):
            name = name.removeprefix(MEMBER)
        elif name:
            name = f".{name}"
        return Rejection(fault.reason, f"{self.name}[{index}]{name}", fault.value)


def slots_of(path: str, plan: Plan) -> Iterator[Slot]:
    """The slots of the lists on a path; none from where the plan makes no table of them."""
    taker = ListTaker(plan)
    for part in path.split(BETWEEN_LISTS):
        slot = _slot(part, taker.plan)
        if slot is None or not taker.becomes_table(slot):
            return
        yield slot
        taker = taker.inner(slot)


def _slot(part: str, plan: Plan) -> Slot | None:
    if not part.startswith(LISTED):
        return part
    target = part.removeprefix(LISTED)
    return next((field.slot for field in plan.fields if field.target == target), None)
