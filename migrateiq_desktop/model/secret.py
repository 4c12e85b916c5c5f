"""References to secrets and the redaction of their values. Never reads a keyring.

A definition holds only `{secret: NAME}`; a value exists as `SecretStr` between the keyring and
the request that it belongs to.
"""

import base64
import json
from collections.abc import Iterable
from typing import Self
from urllib.parse import quote, quote_plus

from pydantic import Field, SecretStr

from .base import Model

MASK = "***"
SHORTEST_REDACTED = 4


class SecretRef(Model):
    """`{secret: NAME}`: where a key belongs in a definition, its name and never its value."""

    secret: str = Field(min_length=1, max_length=64, pattern=r"^[A-Za-z0-9_.-]+$")


class NeededSecret(Model):
    """A secret without which a system can't be asked, or one of several that will do."""

    names: tuple[str, ...] = Field(min_length=1)
    """One of these is enough."""
    origin: str
    """Where it may go, as `model.connector.origin_of` or `bound_to` gives it."""

    @classmethod
    def any_of(cls, references: Iterable[SecretRef], origin: str) -> Self:
        """From references."""
        return cls(names=tuple(reference.secret for reference in references), origin=origin)


def needed_once(needed: Iterable[NeededSecret]) -> tuple[NeededSecret, ...]:
    """The same without a name that is needed twice: what stands first says where it may go."""
    known: set[str] = set()
    kept = []
    for one in needed:
        if known.isdisjoint(one.names):
            kept.append(one)
        known.update(one.names)
    return tuple(kept)


SecretValues = dict[str, SecretStr]
"""The values of one connector's secrets by name."""


class Redactor:
    """Replaces every known secret, and its usual encodings, by `***` in any text."""

    def __init__(self, values: Iterable[str] = ()) -> None:
        self._needles: list[str] = []
        for value in values:
            self.add(value)

    def add(self, value: str) -> None:
        """Learn a secret. Values shorter than four characters are left: they would mask words."""
        if len(value) < SHORTEST_REDACTED:
            return
        known = set(self._needles) | set(_encodings(value))
        # the longest first, or a part would be masked inside a whole that then no longer matches
        self._needles = sorted(known, key=len, reverse=True)

    def clean(self, text: str) -> str:
        """The text with every secret masked."""
        for needle in self._needles:
            if needle in text:
                text = text.replace(needle, MASK)
        return text


def _encodings(value: str) -> Iterable[str]:
    raw = value.encode()
    yield value
    yield quote(value, safe="")
    yield quote_plus(value)
    yield json.dumps(value)[1:-1]
    yield json.dumps(value, ensure_ascii=False)[1:-1]
    yield raw.hex()
    for shift in range(3):
        # base64 of a longer text that holds the value: one needle for each alignment,
        # without the characters that also depend on the neighbours
        coded = base64.b64encode(b"\0" * shift + raw).decode()
        start = {0: 0, 1: 2, 2: 3}[shift]
        end = len(coded) - (0 if (shift + len(raw)) % 3 == 0 else 4)
        core = coded[start:end]
        if len(core) >= 8:
            yield core
            yield core.replace("+", "-").replace("/", "_")
