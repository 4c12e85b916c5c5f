"""JMESPath into a decoded body. Knows no HTTP and no paging.

Plain dotted names, nearly all there are, skip the interpreter; both ways give the same.
"""

import re
from collections.abc import Sequence

import jmespath
from jmespath import functions
from jmespath.exceptions import JMESPathError
from jmespath.visitor import Options

from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.errors import DefinitionError, SourceError

_PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*")


class BodyPath:
    """A compiled path. Raises DefinitionError when it isn't JMESPath."""

    def __init__(self, text: str, key: str) -> None:
        """`key` is the name under which the definition has it, for messages."""
        self.text = text
        # `data[*]` means the list itself, but would drop its nulls without a word
        expression = text.strip().removesuffix("[*]") or "@"
        self.names = () if expression == "@" else _names_of(expression)
        """The plain names that lead there, one in the other; None when it takes more than names."""
        try:
            self._compiled = jmespath.compile(expression)
        except JMESPathError as error:
            raise DefinitionError(
                f"{key} “{text}” is not a JMESPath",
                cause=str(error).splitlines()[0],
                next_step="Correct it; jmespath.org shows the notation.",
            ) from error
        self._options = Options(custom_functions=_Functions())

    def find(self, body: Json) -> Json:
        """The value there, None when there is none. Raises SourceError when it can't be told."""
        if self.names is not None:
            for name in self.names:
                if not isinstance(body, dict):
                    return None
                body = body.get(name)
            return body
        try:
            found: Json = self._compiled.search(body, options=self._options)
        except (JMESPathError, TypeError, ValueError, ArithmeticError, KeyError) as error:
            raise SourceError(
                f"The path “{self.text}” can't be used on this answer",
                cause=str(error).splitlines()[0] if str(error) else type(error).__name__,
                next_step="Correct the path, or simplify it to the names that lead there.",
            ) from error
        return found


def _names_of(expression: str) -> tuple[str, ...] | None:
    return tuple(expression.split(".")) if _PLAIN.fullmatch(expression) else None


class _Functions(functions.Functions):
    """The functions of JMESPath, where a Decimal counts as a number too."""

    def _get_allowed_pytypes(self, types: Sequence[str]) -> tuple[list[str], list[tuple[str, ...]]]:
        # where the library turns its types into Python's; not in its stubs
        allowed, subtypes = super()._get_allowed_pytypes(types)  # type: ignore[misc]
        return _with_decimal(allowed), [tuple(_with_decimal(names)) for names in subtypes]

    def _convert_to_jmespath_type(self, name: str) -> str:
        if name == "Decimal":
            return "number"
        converted: str = super()._convert_to_jmespath_type(name)  # type: ignore[misc]
        return converted


def _with_decimal(names: Sequence[str]) -> list[str]:
    return [*names, "Decimal"] if "float" in names else list(names)


def whole_number(value: Json) -> int | None:
    """A count that an API gives as a number or as digits; None when it is neither."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value if value >= 0 else None
    if isinstance(value, str) and value.strip().isdecimal() and len(value) < 19:
        return int(value)
    return None


def truth(value: Json) -> bool | None:
    """What an API means by the value of `has_more` and the like; None when it says nothing."""
    if value is None:
        return None
    if isinstance(value, str):
        return value.strip().lower() not in {"", "0", "false", "no", "n", "null", "none"}
    return bool(value)
