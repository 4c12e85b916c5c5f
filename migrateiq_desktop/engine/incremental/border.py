"""What rows are appended from near the end of what was read: met again, it isn't appended again.

Pure. Bounded: what is older than the lookback is forgotten.
"""

from base64 import b64encode
from collections import Counter
from collections.abc import Mapping

from migrateiq_desktop.engine.mapping.comparing import digest
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.exact_json import dumps, loads
from migrateiq_desktop.model.incremental import CursorReading, CursorState

from .cursors import Key, as_text, cursor_of

MOST_REMEMBERED = 100_000
"""Hashes. They are written with every batch."""


def hash_of(record: Json) -> str:
    """A short text that two records share exactly when they are the same."""
    return b64encode(digest("record", [record])).decode().rstrip("=")


class Border:
    """The records that may be met again, by hashes."""

    def __init__(
        self,
        state: CursorState | None,
        reading: CursorReading,
        *,
        family: str | None,
        keyed: bool,
    ) -> None:
        """`keyed`: records have a key, so that two that are the same are one."""
        self._keyed = keyed
        before = {} if state is None else state.border
        self._before = set(_counted(before))
        self._left = _counted(before) - Counter(reading.matched)
        self._matched = list(reading.matched)
        # once a run has begun its own notes hold all that is known
        known = reading.border or before
        self._kept: dict[str, list[str]] = {raw: list(some) for raw, some in known.items()}
        self._keys = {raw: _key(raw, family) for raw in self._kept}
        self._known = set(_counted(known))

    def meets_again(self, record: Json, raw: Json, key: Key, *, keep: bool) -> bool:
        """Whether the record was appended before. `keep`: remember it from now on."""
        own = hash_of(record)
        if self._keyed and (own in self._known or own in self._before):
            return True
        if not self._keyed and self._left[own] > 0:
            # of two that are the same and have no key, one may have come since
            self._left[own] -= 1
            self._matched.append(own)
            return True
        if keep:
            text = dumps(raw)
            self._kept.setdefault(text, []).append(own)
            self._keys[text] = key
            self._known.add(own)
        return False

    @property
    def too_large(self) -> bool:
        """Whether there is more to remember than can be."""
        return sum(map(len, self._kept.values())) > MOST_REMEMBERED

    def forget_before(self, least: Key) -> None:
        """Records with a smaller value are not read again."""
        old = [raw for raw, key in self._keys.items() if key < least]  # type: ignore[operator]  # of one family
        for raw in old:
            del self._keys[raw]
            self._known.difference_update(self._kept.pop(raw))

    def kept(self) -> dict[str, tuple[str, ...]]:
        """What is remembered, by the JSON text of the records' value."""
        return {raw: tuple(some) for raw, some in self._kept.items()}

    def matched(self) -> tuple[str, ...]:
        """The hashes that were met again."""
        return tuple(self._matched)


def too_many(stream: str) -> DefinitionError:
    """A stream that can't be appended to run by run."""
    return DefinitionError(
        f"Too many records of {stream} are as new as its newest",
        cause=f"more than {MOST_REMEMBERED:,} would have to be remembered, so that the next run"
        " doesn't append them again",
        next_step="Give the stream a primary_key and merge it, or a shorter lookback.",
    )


def _counted(border: Mapping[str, tuple[str, ...]]) -> Counter[str]:
    return Counter(one for some in border.values() for one in some)


def _key(text: str, family: str | None) -> Key:
    raw = loads(text)
    cursor = as_text(raw) if family == "text" and isinstance(raw, str) else cursor_of(raw)
    if cursor is None:
        raise ValueError(f"no cursor: {text}")
    return cursor.key
