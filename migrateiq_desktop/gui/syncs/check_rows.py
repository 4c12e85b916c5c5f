"""All that a stream's rules check, a row a check, with what each rejects in the sample. No Qt."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from pydantic import ValidationError

from migrateiq_desktop.model.rules import Rule
from migrateiq_desktop.model.sampling import FieldFailures
from migrateiq_desktop.model.transform import Transform

from .field_lines import Line, flat

CHECKS = (
    "required",
    "unique",
    "range",
    "length",
    "pattern",
    "one_of",
    "e_mail",
    "url",
    "reference",
)
_SIGNS: Mapping[str, tuple[str, ...]] = {
    "required": ("is required, and",),
    "unique": ("must be unique, and",),
    "range": (" is less than ", " is more than "),
    "length": (" are needed", " are allowed"),
    "pattern": (" doesn't match ",),
    "one_of": (" is none of ",),
    "e_mail": ("is no e-mail address",),
    "url": ("is no http or https address",),
}
"""How the engine words what breaks a check."""


@dataclass(frozen=True, slots=True)
class CheckRow:
    """One check of one field."""

    at: int
    """The rule's place in the mapping."""
    rule: Rule
    check: str
    key: str = ""
    """The field's line; empty when the mapping has no such field."""
    rejects: int | None = None
    """How many sampled records; None: not known."""

    @property
    def alone(self) -> Rule:
        """A rule that says no more than this."""
        said = {"field": self.rule.field, self.check: getattr(self.rule, self.check)}
        return Rule.model_validate(said)


def check_rows(
    transform: Transform, lines: Sequence[Line], failures: Sequence[FieldFailures] | None
) -> tuple[CheckRow, ...]:
    """In the order of the rules."""
    by_name = {flat(line.target): line for line in lines if line.use}
    rows = []
    for at, rule in enumerate(transform.rules):
        line = by_name.get(flat(rule.field))
        for check in CHECKS:
            if getattr(rule, check):
                rejects = None if failures is None else _rejected(line, check, failures)
                rows.append(CheckRow(at, rule, check, "" if line is None else line.key, rejects))
    return tuple(rows)


def without_checks(transform: Transform, rows: Iterable[CheckRow]) -> Transform:
    """The mapping without these checks; a rule that checks nothing more goes."""
    gone: dict[int, set[str]] = {}
    for row in rows:
        gone.setdefault(row.at, set()).add(row.check)
    kept = []
    for at, rule in enumerate(transform.rules):
        said = {name: value for name, value in rule if name not in gone.get(at, ())}
        try:
            kept.append(rule if at not in gone else Rule.model_validate(said))
        except ValidationError:
            continue
    return transform.model_copy(update={"rules": tuple(kept)})


def _rejected(line: Line | None, check: str, failures: Sequence[FieldFailures]) -> int | None:
    if line is None or check not in _SIGNS:
        return None
    source = line.source or line.target
    found = next((one for one in failures if one.source == source), None)
    if found is None:
        return 0
    signs = _SIGNS[check]
    return sum(one.count for one in found.reasons if any(sign in one.text for sign in signs))
