"""What names a field elsewhere, and follows when the field gets another name. Pure, no Qt.

By new names speak a stream's filter, its rules and how equal records are told, and rules of other
streams that refer to it. Expressions of fields don't: they see what the source calls them.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace

from migrateiq_desktop.model.expression_names import UnreadableExpressionError, with_new_names
from migrateiq_desktop.model.rules import Rule
from migrateiq_desktop.model.transform import Deduplicate, Transform

from .field_lines import LEVELS, Line, flat
from .sync_draft import SyncDraft


@dataclass(slots=True)
class Renamed:
    """Names that fields of a record had, and those that they have by now."""

    names: dict[str, str] = field(default_factory=dict)
    """By the flat name before."""
    nests: dict[str, str] = field(default_factory=dict)
    """Which of them are objects, with their sources: what is inside begins with their name."""
    lines: Sequence[Line] = ()
    """All fields before."""

    def add(self, line: Line, target: str) -> None:
        """A field has another name. Those inside lists are named by nothing else."""
        if target == line.target or line.scope:
            return
        self.names[flat(line.target)] = target
        if line.is_nest:
            self.nests[flat(line.target)] = f"{line.source}."

    def of(self, name: str) -> str:
        """What a name is by now; itself where it is none that changed."""
        parts = name.split(".")
        found = self.of_parts(parts)
        return name if found is None else ".".join((found[1], *parts[found[0] :]))

    def of_parts(self, parts: Sequence[str]) -> tuple[int, str] | None:
        """How many of the first parts of a dotted name are another name by now, and which."""
        for count in range(len(parts), 0, -1):
            before = flat(".".join(parts[:count]))
            if before in self.names:
                return count, self.names[before]
            if self._is_another(before):
                return None
        inside = self._inside(parts[0])
        return (1, inside) if inside else None

    def _is_another(self, name: str) -> bool:
        """Whether a field has that name still. What is inside a renamed object is called after it,
        unless it has its own name."""
        inside = tuple(self.nests.values())
        return any(
            line.use
            and not line.scope
            and (line.rule.name is not None or not line.source.startswith(inside))
            for line in self.lines
            if flat(line.target) == name
        )

    def _inside(self, name: str) -> str:
        """The new name of what is inside a renamed object, where it is written without dots."""
        for nest in sorted(self.nests, key=len, reverse=True):
            if name.startswith(f"{nest}{LEVELS}"):
                return self.names[nest] + name.removeprefix(nest)
        return ""


def following(
    transform: Transform, renamed: Renamed, gone: AbstractSet[str]
) -> Mapping[str, object]:
    """The parts of a mapping that go by new names, after fields were renamed and left out."""
    return {
        "rules": tuple(_rules(transform.rules, renamed, gone)),
        "deduplicate": _deduplicate(transform.deduplicate, renamed),
        "filter": _filter(transform.filter, renamed),
    }


def left_behind(before: Transform, after: Transform, renamed: Renamed) -> str:
    """A name that a filter still has although no field has it any more, as far as can be told of
    one that nobody can read; empty where there is none."""
    text = after.filter
    if not renamed.names or not text or text != before.filter or _is_readable(text):
        return ""
    words = set(re.findall(r"\w+", text))
    return next((name for name in renamed.names if name in words), "")


def with_references(draft: SyncDraft, resource: str, renamed: Renamed) -> SyncDraft:
    """The sync after fields of one of its streams were renamed: rules of others refer to them."""
    rows = tuple(
        replace(row, transform=_referring(row.transform, resource, renamed))
        for row in draft.streams
    )
    return draft if rows == draft.streams else replace(draft, streams=rows)


def _rules(rules: Iterable[Rule], renamed: Renamed, gone: AbstractSet[str]) -> Iterable[Rule]:
    for rule in rules:
        name = renamed.of(rule.field)
        if name != rule.field:
            yield rule.model_copy(update={"field": name})
        elif flat(rule.field) not in gone:
            yield rule


def _deduplicate(keeper: Deduplicate | None, renamed: Renamed) -> Deduplicate | None:
    if keeper is None:
        return None
    key = tuple(map(renamed.of, keeper.key))
    order_by = keeper.order_by and renamed.of(keeper.order_by)
    return keeper.model_copy(update={"key": key, "order_by": order_by})


def _filter(text: str | None, renamed: Renamed) -> str | None:
    if not text or not renamed.names:
        return text
    try:
        return with_new_names(text, renamed.of_parts)
    except UnreadableExpressionError:
        # what nobody can read is told, not guessed
        return text


def _is_readable(text: str) -> bool:
    try:
        with_new_names(text, lambda _parts: None)
    except UnreadableExpressionError:
        return False
    return True


def _referring(transform: Transform, resource: str, renamed: Renamed) -> Transform:
    refers = [
        one.reference is not None and one.reference.stream == resource for one in transform.rules
    ]
    if not any(refers):
        return transform
    rules = tuple(
        _refer(rule, renamed) if there else rule
        for rule, there in zip(transform.rules, refers, strict=True)
    )
    return transform.model_copy(update={"rules": rules})


def _refer(rule: Rule, renamed: Renamed) -> Rule:
    if rule.reference is None:
        return rule
    field_name = renamed.of(rule.reference.field)
    reference = rule.reference.model_copy(update={"field": field_name})
    return rule.model_copy(update={"reference": reference})
