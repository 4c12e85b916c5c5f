"""Why a mapped value can't be kept: by any destination, or by the one that it goes to. Pure."""

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from typing import cast

from .mapping.apply import Mapped, Slot
from .ports import Refusals
from .values import FAULTLESS, encodable, fault_of, faultless

_NONE: frozenset[type] = frozenset()
_MOST_NAMES = 10_000


class Faults:
    """Looks at values on their way into one table."""

    def __init__(self, refusals: Refusals | None, column_of: Callable[[Slot], str]) -> None:
        """`column_of` names the column of a slot, also of one that no record has had so far."""
        self._refusals = refusals
        self._column_of = column_of
        self._sound_names: set[Slot] = set()

    def none_in(self, slot: Slot, values: Sequence[object], kinds: AbstractSet[type]) -> bool:
        """Whether a glance over a whole column, with no values of other kinds, finds nothing to
        look at."""
        return faultless(values, kinds) and self.all_taken(slot, values, kinds)

    def all_taken(self, slot: Slot, values: Sequence[object], kinds: AbstractSet[type]) -> bool:
        """The same, of values that a destination could keep."""
        refusals = self._refusals
        return refusals is None or refusals.none_in(self._column_of(slot), values, kinds)

    def first_in(self, mapped: Mapped) -> tuple[Slot, str | None] | None:
        """The first slot of a record with what can't be kept, and why; no reason where it is the
        slot's own name. None: there is no such."""
        sound, plain = self._sound_names, FAULTLESS if self._refusals is None else _NONE
        for slot, value in mapped.items():
            if slot not in sound and not self._is_sound(slot):
                return slot, None
            # most values are of these kinds, and not worth a call for each
            kind = type(value)
            if kind in plain or (kind is str and plain and cast("str", value).isascii()):
                continue
            reason = self.of(slot, value)
            if reason is not None:
                return slot, reason
        return None

    def _is_sound(self, slot: Slot) -> bool:
        if isinstance(slot, str) and not encodable(slot):
            return False
        if len(self._sound_names) < _MOST_NAMES:
            self._sound_names.add(slot)
        return True

    def of(self, slot: Slot, value: object) -> str | None:
        """Why a value can't be kept, in words; None when it can."""
        fault = fault_of(value)
        if fault is None and self._refusals is not None and value is not None:
            return self._refusals.reason(self._column_of(slot), value)
        return fault


NO_REFUSALS = Faults(None, str)
"""Where only that counts which no destination can keep."""
