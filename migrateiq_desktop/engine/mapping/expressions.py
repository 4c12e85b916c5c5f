"""SQL expressions, compiled to functions: a short list of what may stand in one, nothing else.

Parsed by sqlglot, which is loaded with the first expression. Nothing in one is ever run as Python
or as SQL; names are the only things it can reach.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from migrateiq_desktop.model.changes import LONGEST_EXPRESSION
from migrateiq_desktop.model.errors import DefinitionError

from .expression_nodes import ALLOWED, Compiler, Refusal
from .sql_values import Evaluate

if TYPE_CHECKING:
    from sqlglot import exp

DEEPEST = 60
Names = Callable[[str], Evaluate]
"""A field's name to how its value is taken from a row. Raises DefinitionError."""


def compiled(text: str, names: Names, what: str) -> Evaluate:
    """The function of an expression. `what` names it in messages: `The filter`.

    The function raises ConversionError where values don't fit. Raises DefinitionError for what
    isn't allowed, with the place.
    """
    try:
        return Compiler(names, DEEPEST).compile(_parsed(text))
    except RecursionError:
        raise _refused(text, what, "it is nested too deeply") from None
    except Refusal as refusal:
        raise _refused(text, what, str(refusal)) from None


def _parsed(text: str) -> "exp.Condition":
    import sqlglot  # noqa: PLC0415  # only mappings with expressions need it
    from sqlglot import errors, exp  # noqa: PLC0415

    if len(text) > LONGEST_EXPRESSION:
        raise Refusal(f"it has {len(text):,} characters, at most {LONGEST_EXPRESSION:,} fit")
    try:
        return sqlglot.parse_one(text, into=exp.Condition)
    except errors.ParseError as error:
        raise Refusal(_place(error.errors)) from error
    except errors.TokenError as error:
        raise Refusal("a quotation mark or a comment isn't closed") from error


def _place(found: Sequence[dict[str, object]]) -> str:
    if not found:
        return "it is empty"
    first = found[0]
    near = str(first.get("highlight") or "")
    return f"it isn't SQL at line {first.get('line')}, column {first.get('col')}, near “{near}”"


def _refused(text: str, what: str, cause: str) -> DefinitionError:
    cut = text if len(text) <= 120 else text[:120] + "…"
    return DefinitionError(
        f"{what} can't be used: {cut}", cause=cause, next_step=f"Allowed are {ALLOWED}."
    )
