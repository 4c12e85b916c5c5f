"""New names for many fields at once, by a pattern. Pure."""

import re
from enum import StrEnum

from .field_lines import LEVELS

_WORD_ENDS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_NO_WORD = re.compile(r"[^\w]+")
_SEVERAL = re.compile(r"_+")


class NamePattern(StrEnum):
    """How names are made of names."""

    SNAKE_CASE = "snake_case"
    LOWER = "lower"
    UPPER = "upper"
    PREFIX = "prefix"
    STRIP_PREFIX = "strip_prefix"

    @property
    def takes_text(self) -> bool:
        """Whether a prefix has to be said."""
        return self in {NamePattern.PREFIX, NamePattern.STRIP_PREFIX}


def renamed(name: str, pattern: NamePattern, text: str = "") -> str:
    """The name by a pattern; where that would leave nothing, the name as it is."""
    match pattern:
        case NamePattern.SNAKE_CASE:
            made = snake_case(name)
        case NamePattern.LOWER:
            made = name.lower()
        case NamePattern.UPPER:
            made = name.upper()
        case NamePattern.PREFIX:
            made = f"{text}{name}"
        case NamePattern.STRIP_PREFIX:
            made = name.removeprefix(text)
    return made or name


def snake_case(name: str) -> str:
    """`customerId`, `Customer ID` and `customer-id` as `customer_id`; levels stay apart."""
    return LEVELS.join(_snake(part) for part in name.split(LEVELS))


def _snake(name: str) -> str:
    apart = _WORD_ENDS.sub("_", _NO_WORD.sub("_", name.strip()))
    return _SEVERAL.sub("_", apart).strip("_").lower()
