"""Splits long values, because Windows keeps at most 2,560 bytes (UTF-16) a secret. Pure functions.

Done on every platform, so that it is one code that is tested everywhere. A split value is a
manifest, kept in the value's own place, and its parts, kept beside it.
"""

import re
from dataclasses import dataclass
from hashlib import sha256

LARGEST_BYTES = 2_560
"""CRED_MAX_CREDENTIAL_BLOB_SIZE of wincred.h, 5 × 512."""

# a character takes at most 4 bytes in UTF-16
_PART_CHARACTERS = LARGEST_BYTES // 4
_MARK = "migrateiq-parts:"
_MANIFEST = re.compile(re.escape(_MARK) + r"1:([0-9a-f]{8}):([0-9]{1,4}):([0-9a-f]{64})")


@dataclass(frozen=True, slots=True)
class Manifest:
    """What stands in a split value's place."""

    generation: str
    """Eight hexadecimal digits, other ones at each save: old and new parts are never mixed."""
    count: int
    digest: str
    """SHA-256 of the whole value."""

    def __str__(self) -> str:
        return f"{_MARK}1:{self.generation}:{self.count}:{self.digest}"

    def users(self, user: str) -> tuple[str, ...]:
        """The user names that the parts are kept under."""
        return tuple(f"{user}#{self.generation}.{number}" for number in range(1, self.count + 1))


def fits_whole(value: str) -> bool:
    """Whether a value can be kept as it is."""
    return len(value.encode("utf-16-le")) <= LARGEST_BYTES and not value.startswith(_MARK)


def split(value: str, generation: str) -> tuple[Manifest, tuple[str, ...]]:
    """The manifest and the parts of a value."""
    starts = range(0, len(value), _PART_CHARACTERS)
    parts = tuple(value[start : start + _PART_CHARACTERS] for start in starts)
    return Manifest(generation, len(parts), _digest(value)), parts


def parse_manifest(kept: str) -> Manifest | None:
    """The manifest that stands in a value's place; None when it is the value itself."""
    match = _MANIFEST.fullmatch(kept)
    return Manifest(match[1], int(match[2]), match[3]) if match else None


def join(manifest: Manifest, parts: tuple[str | None, ...]) -> str | None:
    """The value; None when a part is missing or was changed."""
    value = "".join(part for part in parts if part is not None)
    return value if _digest(value) == manifest.digest else None


def _digest(value: str) -> str:
    return sha256(value.encode()).hexdigest()
