"""Why a mapped value can't be kept: by any destination, or by the one that it goes to. Pure."""

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet

from .mapping.apply import Slot
from .ports import Refusals
from .values import fault_of, faultless


class Faults:
    """Looks at values on their way into one table."""

    def __init__(self, refusals: Refusals | None, column_of: Callable[[Slot], str]) -> None:
        """`column_of` names the column of a slot, also of one that no record has had so far."""
        self._refusals = refusals
        self._column_of = column_of

    def none_in(self, slot: Slot, values: Sequence[object], kinds: AbstractSet[type]) -> bool:
        """Whether a glance over a whole column, with no values of other kinds, finds nothing to
        look at."""
        return faultless(values, kinds) and self.all_taken(slot, values, kinds)

    def all_taken(self, slot: Slot, values: Sequence[object], kinds: AbstractSet[type]) -> bool:
        """The same, of values that a destination could keep."""
        refusals = self._refusals
        return refusals is None or refusals.none_in(self._column_of(slot), values, kinds)

    def of(self, slot: Slot, value: object) -> str | None:
        """Why a value can't be kept, in words; None when it can."""
        fault = fault_of(value)
        if fault is None and self._refusals is not None and value is not None:
            return self._refusals.reason(self._column_of(slot), value)
        return fault


NO_REFUSALS = Faults(None, str)
"""Where only that counts which no destination can keep."""
