"""The values that records refer to: a field of another stream, remembered as hashes.

As many as there are, in bounded memory (see seen.py). Where they come from is not its business.
"""

from collections.abc import Sequence
from decimal import Decimal

from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.exact_json import number_text
from migrateiq_desktop.model.rules import Reference

from .comparing import digest
from .conversions import shown, text_value
from .seen import SeenKeys


class KnownKeys:
    """The values of one field."""

    def __init__(self, reference: Reference) -> None:
        self.reference = reference
        self._known: SeenKeys | None = None

    def begin(self) -> None:
        """From now on a value has to be among those that are added. Before, any will do."""
        self.close()
        self._known = SeenKeys()

    def add(self, values: Sequence[object]) -> None:
        """More of them; null is none."""
        if self._known is not None:
            self._known.restore((_key(value), None) for value in values if value is not None)

    def judge(self, value: Json) -> str | None:
        """Why a value, never null, is no reference. Raises ConversionError for an object or a
        list."""
        if self._known is None or self._known.note(_key(value))[0]:
            return None
        return f"{shown(value)} is in no record of {self.reference.stream}"

    def close(self) -> None:
        """Forget them."""
        if self._known is not None:
            self._known.close()
            self._known = None


def _key(value: Json) -> bytes:
    """By its text: a destination may keep a number as text, in a column that was widened."""
    return digest("reference", [_text(value)])


def _text(value: Json) -> str:
    if isinstance(value, (int, float, Decimal)) and not isinstance(value, bool):
        number = Decimal(number_text(value))
        whole = number.to_integral_value() if number.is_finite() else number
        return str(int(whole)) if whole == number else str(number.normalize())
    return text_value(value)
