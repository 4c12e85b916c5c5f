"""The checks of a rule as texts to edit; texts become a rule. No Qt, no wording."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from pydantic import ValidationError

from migrateiq_desktop.gui.connectors.problems import Problem
from migrateiq_desktop.model.base import Scalar
from migrateiq_desktop.model.rules import Rule
from migrateiq_desktop.model.schema import FieldType

from .change_specs import first_problem, scalar_of, scalar_text
from .field_lines import Line

_OF_TEXTS = frozenset({"e_mail", "url", "length", "pattern"})
_NOT_OF = {
    FieldType.INT: _OF_TEXTS,
    FieldType.FLOAT: _OF_TEXTS,
    FieldType.DECIMAL: _OF_TEXTS,
    FieldType.DATE: _OF_TEXTS,
    FieldType.DATETIME: _OF_TEXTS,
    FieldType.BOOL: _OF_TEXTS | {"range"},
}
YES_OR_NO = ("required", "unique", "e_mail", "url")
BOUNDS = ("range.min", "range.max", "length.min", "length.max")
TEXTS = (*BOUNDS, "pattern", "one_of", "reference.stream", "reference.field")


@dataclass(frozen=True, slots=True)
class RuleTexts:
    """A rule as it is edited."""

    on: frozenset[str] = frozenset()
    """Which of those that are kept or not."""
    texts: Mapping[str, str] = field(default_factory=dict)
    """`one_of` has a line for each value."""


class WrongRuleError(ValueError):
    """Texts that make no rule."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem)
        self.problem = problem
        self.part = problem.field.partition(".")[0]
        """The first part of what is wrong: `range`, `length`."""


def checked_type(line: Line) -> FieldType | None:
    """The type of the value that rules see; None where that can't be told."""
    if line.rule.type is not None or line.rule.change or line.rule.expression is not None:
        return line.rule.type
    return line.seen_type


def is_offered(part: str, kind: FieldType | None, typed: RuleTexts) -> bool:
    """Whether a check makes sense for values of a type, or is made all the same."""
    said = part in typed.on or any(name.partition(".")[0] == part for name in typed.texts)
    return said or kind is None or part not in _NOT_OF.get(kind, ())


def rule_texts(rule: Rule) -> RuleTexts:
    """A rule as texts."""
    texts: dict[str, str] = {}
    for name in ("range", "length", "reference"):
        part = getattr(rule, name)
        for inner, value in () if part is None else part:
            if value is not None:
                texts[f"{name}.{inner}"] = scalar_text(value) if name == "range" else str(value)
    if rule.pattern is not None:
        texts["pattern"] = rule.pattern
    if rule.one_of:
        texts["one_of"] = "\n".join(scalar_text(value) for value in rule.one_of)
    return RuleTexts(frozenset(name for name in YES_OR_NO if getattr(rule, name)), texts)


def rule_of(name: str, typed: RuleTexts) -> Rule | None:
    """The rule that texts say about a field; None when they say nothing.

    Raises WrongRuleError.
    """
    said: dict[str, object] = dict.fromkeys(typed.on, True)
    for part, text in typed.texts.items():
        if not text.strip():
            continue
        head, dot, inner = part.partition(".")
        if dot:
            inside = said.setdefault(head, {})
            assert isinstance(inside, dict)  # noqa: S101 - made one line above
            inside[inner] = _value(head, text)
        else:
            said[part] = _listed(text) if part == "one_of" else text
    if not said:
        return None
    try:
        return Rule.model_validate({"field": name, **said})
    except ValidationError as error:
        raise WrongRuleError(first_problem(error)) from error


def _value(head: str, text: str) -> object:
    if head == "range":
        return scalar_of(text.strip())
    return text.strip()


def _listed(text: str) -> tuple[Scalar | None, ...]:
    return tuple(scalar_of(line) for line in text.splitlines() if line)
