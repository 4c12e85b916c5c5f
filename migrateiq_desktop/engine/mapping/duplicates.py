"""Which records of a stream repeat a key that came before. Remembers hashes only; see seen.py.

A record without a value in its key is no duplicate of any.
"""

from datetime import date, datetime
from decimal import Decimal

from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.exact_json import dumps, loads, moment_text
from migrateiq_desktop.model.transform import Deduplicate

from .apply import Mapped
from .comparing import digest, order_of
from .conversions import ConversionError, shown
from .moments import date_conversion, datetime_conversion
from .new_names import NewNames
from .seen import SeenKeys

_WHAT = "deduplicate"
_to_date = date_conversion(None)
_to_moment = datetime_conversion(None, None)


class Duplicates:
    """Tells the records that are to be skipped."""

    def __init__(self, definition: Deduplicate, names: NewNames) -> None:
        self._key = tuple(names.getter(name, _WHAT) for name in definition.key)
        order = definition.order_by
        self._order = None if order is None else names.getter(order, _WHAT)
        self._order_name = order or ""
        self._last = definition.keep == "last"

    @property
    def remembers(self) -> bool:
        """Whether it depends on the records before: of the last ones the destination takes care."""
        return self._order is not None or not self._last

    def skips(self, record: Mapped, seen: SeenKeys) -> bool:
        """Whether another record takes its place. Raises ConversionError when the order of two
        can't be told."""
        key = self._digest(record)
        if key is None:
            return False
        known, note = seen.note(key)
        if not known:
            return False
        return self._order is None or not self._wins(self._order(record), note)

    def remember(self, record: Mapped, seen: SeenKeys) -> None:
        """It is loaded: others are measured by it."""
        key = self._digest(record)
        if key is not None:
            seen.put(key, None if self._order is None else noted(self._order(record)))

    def check(self, record: Mapped) -> None:
        """Raises ConversionError when its place in the order can't be told."""
        if self._order is not None:
            noted(self._order(record))

    def _digest(self, record: Mapped) -> bytes | None:
        if not self.remembers:
            return None
        values = [get(record) for get in self._key]
        return None if None in values else digest(_WHAT, values)

    def _wins(self, value: Json, note: str | None) -> bool:
        """Over the one before. Null loses; of equal ones the first or the last stays."""
        before = recalled(note)
        if value is None or before is None:
            return before is None and (value is not None or self._last)
        order = order_of(value, before)
        return order >= 0 if self._last else order < 0


def noted(value: Json) -> str | None:
    """A value to be compared with later, as text. Raises ConversionError for what has no order."""
    match value:
        case None:
            return None
        case datetime():
            return f"m{moment_text(value)}"
        case date():
            return f"d{value.isoformat()}"
        case bool() | int() | float() | Decimal() | str():
            return f"j{dumps(value)}"
        case _:
            raise ConversionError(f"{shown(value)} has no order")


def recalled(note: str | None) -> Json:
    """The value of a note."""
    if note is None:
        return None
    if note[0] == "j":
        return loads(note[1:])
    return _to_moment(note[1:]) if note[0] == "m" else _to_date(note[1:])
