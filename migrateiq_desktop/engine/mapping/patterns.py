"""Regular expressions that can't be made to run for ever: RE2, in time proportional to the text.

Pure.
"""

from typing import Any

from migrateiq_desktop.model.patterns import compiled_pattern

from .conversions import ConversionError, shown


class Pattern:
    """A compiled pattern. Raises DefinitionError for one that RE2 doesn't know."""

    def __init__(self, text: str, *, across_lines: bool = False) -> None:
        self._compiled = compiled_pattern(text, across_lines=across_lines)
        self.text = text

    @property
    def compiled(self) -> Any:  # noqa: ANN401  # re2 has no types
        """RE2's own."""
        return self._compiled

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
