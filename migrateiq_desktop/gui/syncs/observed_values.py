"""The values that come to a change, after those before it. Pure, no Qt.

What can't be told without the engine isn't guessed.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from migrateiq_desktop.model.changes import Change
from migrateiq_desktop.model.sampling import SampledField, ValueCount
from migrateiq_desktop.model.schema import FieldType

_PLAIN: Mapping[str, Callable[[str], str]] = {
    "trim": str.strip,
    "lower": str.lower,
    "upper": str.upper,
}


@dataclass(frozen=True, slots=True)
class Observed:
    """Values with how often they came."""

    values: tuple[ValueCount, ...] = ()
    all_of_them: bool = True
    """False: only those that came most often."""
    known: bool = True
    """False: nobody here can tell what they are by then."""


def observed(field: SampledField | None, before: Sequence[Change]) -> Observed:
    """What a sampled field's values are once these changes were made."""
    if field is None:
        return Observed()
    counts: Counter[str] = Counter({one.text: one.count for one in field.values})
    for change in before:
        plain = _PLAIN.get(change) if isinstance(change, str) else None
        if plain is None:
            return Observed(known=False)
        if field.type is not FieldType.TEXT:
            # numbers, true and false stay as they are
            continue
        changed: Counter[str] = Counter()
        for text, count in counts.items():
            changed[plain(text)] += count
        counts = changed
    values = tuple(ValueCount(text=text, count=count) for text, count in counts.most_common())
    return Observed(values, all_of_them=field.distinct <= len(field.values))
