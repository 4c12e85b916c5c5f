"""Notices records whose key came before in the same run. Knows no destination and decides nothing.

Keys that only grow need no look at each of them; others are remembered by a hash, up to a bound.
"""

from array import array
from collections.abc import Iterator, Sequence
from itertools import islice
from operator import lt

from migrateiq_desktop.model.sync import WriteDisposition

from .ports import MISSING, ColumnRows

MOST_KEYS = 1_000_000
"""Beyond so many nothing is remembered: 8 bytes each, or about 70 where keys don't grow."""


class RepeatWatch:
    """Counts the records of one stream whose key an earlier record of this run had."""

    def __init__(self) -> None:
        self.count = 0
        self.example = ""
        """The key of the first of them."""
        self._grown: array[int] | None = array("q")
        """Hashes of keys that only grew so far; None once one did not."""
        self._last: object = None
        self._seen: set[int] = set()
        self._full = False

    def see(self, rows: ColumnRows, columns: Sequence[int], names: Sequence[str]) -> None:
        """Take in a batch; `columns` are the positions of the key's values, called `names`."""
        for part in rows.parts:
            if self._full or any(at >= len(part) for at in columns):
                return
            values = [part[at] for at in columns]
            keys = values[0] if len(values) == 1 else list(zip(*values, strict=True))
            if not self._only_grows(keys):
                self._look_at(keys, names)

    def _only_grows(self, keys: Sequence[object]) -> bool:
        """Whether all keys are greater than all before, so that none of them can be a repeat."""
        if self._grown is None or not keys:
            return not keys
        try:
            grows = all(map(lt, keys, islice(keys, 1, None)))  # type: ignore[arg-type]  # TypeError is the answer for what has no order
            grows = grows and (self._last is None or bool(self._last < keys[0]))  # type: ignore[operator]  # the same
        except TypeError:
            grows = False
        if not grows:
            return False
        if len(self._grown) < MOST_KEYS:
            self._grown.extend(_marks(keys))
        self._last = keys[-1]
        return True

    def _look_at(self, keys: Sequence[object], names: Sequence[str]) -> None:
        if self._grown is not None:
            self._full = len(self._grown) >= MOST_KEYS
            self._seen, self._grown = set(self._grown), None
        if self._full:
            return
        for key, mark in zip(keys, _marks(keys), strict=True):
            if key is None or key is MISSING:
                continue
            if mark in self._seen:
                self.count += 1
                self.example = self.example or _shown(key, names)
            elif len(self._seen) < MOST_KEYS:
                self._seen.add(mark)
            else:
                self._full = True

    def remarks(self, disposition: WriteDisposition) -> Iterator[str]:
        """What the stream's report says of it."""
        if not self.count:
            return
        had = "record has" if self.count == 1 else "records have"
        said = f"{self.count:,} {had} the key of an earlier one ({self.example})"
        if disposition is WriteDisposition.MERGE:
            yield f"{said}: of equal keys the last record counts."
        else:
            yield (
                f"{said} and stand there twice. Pages by number or offset drift while the source"
                " changes; `deduplicate` loads each key once."
            )


def _marks(keys: Sequence[object]) -> "array[int]":
    """A number of 64 bits for each: whole numbers themselves, since -1 and -2 hash alike."""
    try:
        return array("q", keys)  # type: ignore[arg-type]  # TypeError is the answer for others
    except (TypeError, OverflowError):
        return array("q", [key if _is_small(key) else hash(key) for key in keys])  # type: ignore[misc]  # whole numbers only


def _is_small(key: object) -> bool:
    return type(key) is int and -(2**63) <= key < 2**63


def _shown(key: object, names: Sequence[str]) -> str:
    values = key if isinstance(key, tuple) and len(names) > 1 else (key,)
    pairs = (f"{name} = {str(value)[:80]}" for name, value in zip(names, values, strict=True))
    return ", ".join(pairs)
