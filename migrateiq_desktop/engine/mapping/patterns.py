"""Regular expressions that can't be made to run for ever: RE2, in time proportional to the text.

Pure. The library is loaded with the first pattern.
"""

from typing import Any

from migrateiq_desktop.model.changes import LONGEST_PATTERN
from migrateiq_desktop.model.errors import DefinitionError

from .conversions import ConversionError, shown

_MOST_MEMORY = 8 << 20


class Pattern:
    """A compiled pattern. Raises DefinitionError for one that RE2 doesn't know."""

    def __init__(self, text: str, *, across_lines: bool = False) -> None:
        import re2  # noqa: PLC0415  # only mappings with patterns need it

        if len(text) > LONGEST_PATTERN:
            raise DefinitionError(
                "A pattern is too long",
                cause=f"it has {len(text):,} characters, at most {LONGEST_PATTERN:,} are allowed",
                next_step="Shorten the pattern.",
            )
        options = re2.Options()
        options.log_errors = False
        options.max_mem = _MOST_MEMORY
        options.dot_nl = across_lines
        try:
            self._compiled: Any = re2.compile(text, options)
        except (re2.error, UnicodeEncodeError) as error:
            raise DefinitionError(
                f"The pattern {text!r} can't be used",
                cause=_words(error),
                next_step="Write it in RE2's syntax, which has no look-around and no references"
                " back: github.com/google/re2/wiki/Syntax.",
            ) from error
        self.text = text
        self.groups: int = self._compiled.groups
        self.names: frozenset[str] = frozenset(self._compiled.groupindex)

    def found_in(self, text: str) -> bool:
        """Whether it matches anywhere. Raises ConversionError for text that is no UTF-8."""
        return self._search(text) is not None

    def matches(self, text: str) -> bool:
        """Whether it matches the whole text."""
        return self._run(self._compiled.fullmatch, text) is not None

    def group_of(self, text: str, group: int | str) -> tuple[bool, str | None]:
        """Whether it matches, and what the group took: None when the group took no part."""
        match = self._search(text)
        return (False, None) if match is None else (True, match.group(group))

    def replaced(self, text: str, by: str) -> str:
        r"""Each match replaced; `\1` stands for a group."""
        found: str = self._run(lambda given: self._compiled.sub(by, given), text)
        return found

    def _search(self, text: str) -> Any:  # noqa: ANN401  # re2 has no types
        return self._run(self._compiled.search, text)

    @staticmethod
    def _run(work: Any, text: str) -> Any:  # noqa: ANN401  # re2 has no types
        try:
            return work(text)
        except UnicodeEncodeError as error:
            raise ConversionError(f"a broken character (lone surrogate): {shown(text)}") from error


def _words(error: Exception) -> str:
    first = error.args[0] if error.args else error
    return first.decode("utf-8", "replace") if isinstance(first, bytes) else str(first)
