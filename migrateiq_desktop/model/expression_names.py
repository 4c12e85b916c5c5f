"""The fields that a SQL expression names, and the same expression after they were renamed.

Parsed by sqlglot, as the engine parses it; loaded when it is asked for. Judges no expression: that
is the engine's part.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlglot import exp

NewName = Callable[[Sequence[str]], tuple[int, str] | None]
"""Of a name's parts, as dots cut it: how many of the first ones are another name by now, and which.
None: it stays."""
_PLAIN_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*")
_WORDS = frozenset(
    """
    all and any array as between by case cast check create cross date default delete desc
    distinct drop else end escape except exists false fetch for from full group having if
    ilike in index inner insert intersect interval into is join key left like limit map not
    null offset on or order outer over primary range references replace right row rows
    select set some struct table then time timestamp true union unique update user using
    values when where window with
    """.split()  # noqa: SIM905  # a list of words
)


class UnreadableExpressionError(ValueError):
    """An expression that can't be parsed, such as one that isn't finished."""


def load_parser() -> None:
    """Load what reads expressions: a third of a second the first time. From any thread."""
    import sqlglot  # noqa: F401, PLC0415  # few mappings have an expression


def with_new_names(text: str, new_name: NewName) -> str:
    """The expression with other names in the places of fields, all else letter for letter.

    Raises UnreadableExpressionError.
    """
    places: list[tuple[int, int, str]] = []
    for parts in _names(text):
        found = new_name([part.name for part in parts])
        if found is not None:
            count, name = found
            first, last = parts[0], parts[count - 1]
            places.append((first.meta["start"], last.meta["end"] + 1, quoted_name(name)))
    for start, end, name in sorted(places, reverse=True):
        text = text[:start] + name + text[end:]
    return text


def quoted_name(name: str) -> str:
    """A field's name as an expression takes it."""
    plain = _PLAIN_NAME.fullmatch(name) and name.lower() not in _WORDS
    return name if plain else '"' + name.replace('"', '""') + '"'


def _names(text: str) -> Iterator[Sequence["exp.Identifier"]]:
    """The parts of each name of a field."""
    import sqlglot  # noqa: PLC0415  # few mappings have an expression
    from sqlglot import errors, exp  # noqa: PLC0415

    try:
        whole = sqlglot.parse_one(text, into=exp.Condition)
    except (errors.SqlglotError, RecursionError) as error:
        raise UnreadableExpressionError(str(error)) from error
    for column in whole.find_all(exp.Column):
        node: exp.Column | exp.Dot = column
        # more than four names in a row
        while isinstance(node.parent, exp.Dot):
            node = node.parent
        parts = [part for part in node.parts if isinstance(part, exp.Identifier)]
        if parts and all("start" in part.meta for part in parts):
            yield parts
