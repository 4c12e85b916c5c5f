"""Judges mapped records: loaded, skipped, or rejected with a reason. No I/O but its own memory.

The order is fixed: what no destination could keep, then the filter, the rules, what came before.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import cast

from migrateiq_desktop.engine.faults import NO_REFUSALS, Faults
from migrateiq_desktop.engine.ports import SeenKey
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.transform import Transform

from .apply import BROKEN_NAME, Mapped, RecordMapper, Rejection, Slot
from .comparing import digest
from .conversions import ConversionError, shown
from .duplicates import Duplicates
from .expressions import compiled
from .nesting import shown_path
from .new_names import Get, NewNames
from .plan import Plan
from .references import KnownKeys
from .rules import Judge, judged, judges_of
from .seen import SeenKeys
from .sql_values import Evaluate, truth


class Skipped(Enum):
    """A record that isn't to be loaded, and isn't wrong."""

    SKIPPED = "skipped"


SKIPPED = Skipped.SKIPPED
Verdict = Rejection | Skipped | None


@dataclass(frozen=True, slots=True)
class CheckedField:
    """A field under a rule."""

    name: str
    get: Get
    slot: Slot | None
    """Where its values stand; None: they are looked for."""
    required: bool
    unique: bool
    judges: tuple[Judge, ...]
    only_range: bool
    """All that its judges ask is whether a value lies in a range."""


class RecordChecks:
    """Everything in a mapping that judges whole records."""

    def __init__(self, transform: Transform, plan: Plan) -> None:
        names = NewNames(plan)
        self.references = tuple(
            KnownKeys(rule.reference) for rule in transform.rules if rule.reference is not None
        )
        """The values of other streams that records must refer to; to be filled before the first."""
        self._filter = _filter(transform.filter, names)
        self.filter_slots = tuple(names.direct)
        """The columns that the filter looks at, where `slots` are known."""
        self.fields = tuple(_checked(transform, names, self.references))
        """What is under rules, in the order in which it is judged."""
        self._direct = frozenset(names.direct) if names.all_direct else None
        self._unique = tuple(one for one in self.fields if one.unique)
        wanted = transform.deduplicate
        self._duplicates = None if wanted is None else Duplicates(wanted, names)
        remembers = self._unique or (self._duplicates is not None and self._duplicates.remembers)
        self._seen = SeenKeys() if remembers else None
        self._unseen = set(names.unlisted)

    @property
    def judges(self) -> bool:
        """Whether there is anything to judge."""
        return bool(self.fields or self._filter or self._duplicates)

    @property
    def remembers(self) -> bool:
        """Whether a verdict depends on the records before."""
        return self._seen is not None

    @property
    def slots(self) -> frozenset[Slot] | None:
        """The columns that verdicts depend on; None when records have to be judged one by one: by
        others before them, or by what is inside a value."""
        return None if self.remembers else self._direct

    @property
    def filters(self) -> bool:
        """Whether there is a filter."""
        return self._filter is not None

    def lets_through(self, record: Mapped) -> bool:
        """Whether the filter does. Raises ConversionError where it can't be applied."""
        return self._filter is None or truth(self._filter(record)) is True

    def saw(self, slots: Iterable[Slot]) -> None:
        """Records had these."""
        if self._unseen:
            self._unseen.difference_update(shown_path(s) for s in slots if isinstance(s, str))

    def never_seen(self) -> tuple[str, ...]:
        """Fields that are named here and that no record had."""
        return tuple(sorted(self._unseen))

    def verdict(self, record: Mapped, fault: Rejection | None) -> Verdict:
        """What becomes of a record; None: it is loaded. `fault` is why no destination takes it."""
        self.saw(record)
        return (
            fault
            or self._filtered(record)
            or self._broken_rule(record)
            or self._repeats(record)
            or self._not_unique(record)
        )

    def take_new_keys(self) -> tuple[SeenKey, ...]:
        """What is to be remembered of the records since this was asked for the last time."""
        return () if self._seen is None else self._seen.take_new()

    def restore(self, keys: Iterable[SeenKey]) -> None:
        """Know again what the batches before have had."""
        if self._seen is not None:
            self._seen.restore(keys)

    def close(self) -> None:
        """Forget what came before."""
        for known in self.references:
            known.close()
        if self._seen is not None:
            self._seen.close()

    def _filtered(self, record: Mapped) -> Verdict:
        try:
            passes = self.lets_through(record)
        except ConversionError as error:
            return Rejection(f"the filter can't be applied: {error}")
        return None if passes else SKIPPED

    def _broken_rule(self, record: Mapped) -> Rejection | None:
        for one in self.fields:
            value = one.get(record)
            if value is None:
                if one.required:
                    return Rejection(f"{one.name} is required, and this record has none", one.name)
                continue
            for judge in one.judges:
                reason = judged(judge, value)
                if reason is not None:
                    return Rejection(reason, one.name, value)
        return None

    def _repeats(self, record: Mapped) -> Verdict:
        if self._duplicates is None or self._seen is None:
            return None
        try:
            self._duplicates.check(record)
            return SKIPPED if self._duplicates.skips(record, self._seen) else None
        except ConversionError as error:
            return Rejection(f"deduplicate can't tell its place: {error}")

    def _not_unique(self, record: Mapped) -> Rejection | None:
        """A record is remembered by all its unique fields or, when it is rejected, by none."""
        if len(self._unique) == 1 and self._duplicates is None and self._seen is not None:
            (only,) = self._unique
            value = only.get(record)
            known = value is not None and not self._seen.add(_unique_key(only, value))
            return _doubled(only.name, value) if known else None
        found: list[bytes] = []
        for one in self._unique:
            value = one.get(record)
            if value is None:
                continue
            key = _unique_key(one, value)
            if self._seen is not None and self._seen.note(key)[0]:
                return _doubled(one.name, value)
            found.append(key)
        if self._seen is not None:
            for key in found:
                self._seen.add(key)
            if self._duplicates is not None:
                self._duplicates.remember(record, self._seen)
        return None


def _unique_key(one: CheckedField, value: Json) -> bytes:
    return digest(f"unique {one.name}", [value])


def _doubled(name: str, value: Json) -> Rejection:
    reason = f"{name} must be unique, and {shown(value)} came before in this run"
    return Rejection(reason, name, value)


def _filter(text: str | None, names: NewNames) -> Evaluate | None:
    if text is None:
        return None

    def getter(name: str) -> Evaluate:
        return cast("Evaluate", names.getter(name, "the filter"))

    return compiled(text, getter, "The filter")


def _checked(
    transform: Transform, names: NewNames, references: Iterable[KnownKeys]
) -> Iterator[CheckedField]:
    known = iter(references)
    for rule in transform.rules:
        referring = () if rule.reference is None else (next(known).judge,)
        judges = (*judges_of(rule), *referring)
        yield CheckedField(
            name=rule.field,
            get=names.getter(rule.field, "a rule"),
            slot=names.direct_slot(rule.field),
            required=rule.required,
            unique=rule.unique,
            judges=judges,
            only_range=len(judges) == 1 and rule.range is not None,
        )


class CheckedMapper:
    """Maps records and judges them: what the engine applies to each record."""

    def __init__(
        self, mapper: RecordMapper, checks: RecordChecks, faults: Faults = NO_REFUSALS
    ) -> None:
        self._mapper = mapper
        self._checks = checks
        self._faults = faults

    def apply(self, record: Json) -> Mapped | Rejection | Skipped:
        """The mapped record, or why it isn't loaded."""
        mapped = self._mapper.apply(record)
        if isinstance(mapped, Rejection):
            return mapped
        # first: a record that can't be kept must not count as one that came before
        verdict = self._checks.verdict(mapped, fault_in(mapped, self._faults, self._mapper))
        return mapped if verdict is None else verdict


def fault_in(mapped: Mapped, faults: Faults, mapper: RecordMapper) -> Rejection | None:
    """Why a mapped record can't be kept; None when it can."""
    found = faults.first_in(mapped)
    if found is None:
        return None
    slot, reason = found
    if reason is None:
        return Rejection(BROKEN_NAME)
    return Rejection(reason, mapper.field_name(slot), mapped[slot])
