"""Masks secrets in what is said of values, before it is cut. Knows no secret itself.

Half a key would not be known any more, so whatever shortens a value for a person does it here.
What masks is set for a run and everything that is done for it, on any thread.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TypeAlias

Clean: TypeAlias = Callable[[str], str]

_clean: ContextVar[Clean] = ContextVar("clean", default=str)


@contextmanager
def masking(clean: Clean) -> Iterator[None]:
    """Have secrets masked by `clean` meanwhile."""
    token = _clean.set(clean)
    try:
        yield
    finally:
        _clean.reset(token)


def masked(text: str) -> str:
    """The text with every secret masked."""
    return _clean.get()(text)


def cut(text: str, longest: int, *, end: str = "…") -> str:
    """At most so many characters of the masked text, and `end` where some were left out."""
    clean = masked(text)
    return clean if len(clean) <= longest else clean[:longest] + end
