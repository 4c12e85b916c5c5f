"""What can be said of a pattern and of a format of dates before anything is read: the engine and
the window say the same. Definition only; the library of patterns is loaded with the first one.
"""

import re
from datetime import datetime
from typing import Any

from .changes import LONGEST_PATTERN, Change, PatternChange, ReplacePatternChange
from .errors import DefinitionError

_MOST_MEMORY = 8 << 20


def load_patterns() -> None:
    """Load what compiles patterns. From any thread."""
    import re2  # noqa: F401, PLC0415  # only mappings with patterns need it


def compiled_pattern(text: str, *, across_lines: bool = False) -> Any:  # noqa: ANN401  # re2 has no types
    """RE2's pattern, which takes time in proportion to the text. Raises DefinitionError."""
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
        return re2.compile(text, options)
    except (re2.error, UnicodeEncodeError) as error:
        raise DefinitionError(
            f"The pattern {text!r} can't be used",
            cause=_words(error),
            next_step="Write it in RE2's syntax, which has no look-around and no references"
            " back: github.com/google/re2/wiki/Syntax.",
        ) from error


def check_groups(change: ReplacePatternChange, groups: int) -> None:
    """Raises DefinitionError where the pattern hasn't the groups that replace it."""
    for number in re.findall(r"\\(\d+)", change.with_.replace("\\\\", "")):
        if int(number) > groups:
            raise DefinitionError(
                f"The pattern {change.replace_pattern!r} has no group {number}",
                cause=f"it has {groups}, and {change.with_!r} asks for \\{number}",
                next_step="Correct the pattern or what replaces it.",
            )


def group_of(change: PatternChange, pattern: Any) -> int | str:  # noqa: ANN401  # re2 has no types
    """The group that is taken. Raises DefinitionError where the pattern hasn't it."""
    groups: int = pattern.groups
    group = change.group
    if group is None:
        group = 1 if groups else 0
    known = group in pattern.groupindex if isinstance(group, str) else 0 <= group <= groups
    if not known:
        raise DefinitionError(
            f"The pattern {change.pattern!r} has no group {group}",
            next_step="Groups are numbered from 1; (?P<name>…) gives one a name.",
        )
    return group


def check_change(change: Change) -> None:
    """Raises DefinitionError for a change whose pattern can't be used."""
    match change:
        case ReplacePatternChange():
            check_groups(change, compiled_pattern(change.replace_pattern).groups)
        case PatternChange():
            group_of(change, compiled_pattern(change.pattern))
        case _:
            pass


def check_format(text: str | None) -> None:
    """Raises DefinitionError for what is no format of dates and times, as strptime takes one."""
    if text is None:
        return
    try:
        datetime.strptime("", text)  # noqa: DTZ007  # only the format is of interest
    except ValueError as error:
        if "does not match format" in str(error):
            return
        raise DefinitionError(
            f"{text!r} is no format of dates and times",
            cause=str(error),
            next_step="Use the directives of strptime, for example %d/%m/%Y %H:%M.",
        ) from error
    except re.error as error:
        raise DefinitionError(
            f"{text!r} is no format of dates and times",
            cause="a directive stands in it twice",
            next_step="Use each directive of strptime once.",
        ) from error


def _words(error: Exception) -> str:
    first = error.args[0] if error.args else error
    return first.decode("utf-8", "replace") if isinstance(first, bytes) else str(first)
