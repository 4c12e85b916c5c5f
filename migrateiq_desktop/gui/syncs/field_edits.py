"""What a person does to the fields of a mapping, as mappings in and out. No Qt, no wording.

Whatever an edit doesn't touch stays as it is written: short forms stay short, what stands under
`fields` stays there, and the order of everything is kept.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from pydantic import ValidationError

from migrateiq_desktop.model.nesting import Nested
from migrateiq_desktop.model.rules import Rule
from migrateiq_desktop.model.schema import FieldType
from migrateiq_desktop.model.transform import INSIDE, FieldRule, Transform

from .field_lines import Form, Line, flat, lines_of
from .following import Renamed, following


class Refusal(StrEnum):
    """Why an edit can't be."""

    NEEDED = "needed"
    DOUBLED = "doubled"
    """Another field has the name."""
    DEDUPLICATES = "deduplicates"
    """Equal records are told by the field."""
    OTHER = "other"
    """The detail is the model's sentence."""


class RefusedEditError(ValueError):
    """An edit that would make a mapping nobody could run."""

    def __init__(self, kind: Refusal, detail: str = "") -> None:
        super().__init__(kind, detail)
        self.kind = kind
        self.detail = detail


@dataclass(frozen=True, slots=True)
class Edit:
    """One field, and what is to be said of it by now."""

    line: Line
    rule: FieldRule
    use: bool = True


@dataclass(frozen=True, slots=True)
class Edited:
    """A mapping after edits, and which names others have to know anew."""

    transform: Transform
    renamed: Renamed


def edited(transform: Transform, edits: Iterable[Edit], lines: Sequence[Line]) -> Edited:
    """The mapping after these edits, all or none. Raises RefusedEditError."""
    parts = _Parts(transform)
    edits = tuple(edits)
    for edit in edits:
        parts.take_out(edit.line)
        if edit.use:
            parts.put_in(edit.line, edit.rule)
        else:
            parts.leave_out(edit.line)
    _check_edited(edits, lines)
    parts.renamed.lines = lines
    after = parts.built()
    if any(edit.line.is_nest or edit.rule.nested is not None for edit in edits):
        # what is inside has other names by it
        check_names(after, lines)
    return Edited(after, parts.renamed)


def named(line: Line, name: str) -> Edit:
    """Give a field another name; an empty one is its own again."""
    wanted = name.strip()
    if not wanted and not line.source:
        raise RefusedEditError(Refusal.NEEDED)
    own = not wanted or (wanted == line.source and line.kept)
    return Edit(line, changed(line, name=None if own else wanted))


def changed(line: Line, **parts: object) -> FieldRule:
    """The field's long form with other parts. Raises RefusedEditError for what can't stand."""
    said = {name: getattr(line.rule, name) for name in FieldRule.model_fields}
    try:
        return FieldRule.model_validate({**said, **parts})
    except ValidationError as error:
        raise _refused(error) from error


def typed(line: Line, kind: FieldType | None) -> Edit:
    """Convert a field to a type, or leave it as it comes. What other types need goes."""
    rule = line.rule
    moment = kind in {FieldType.DATE, FieldType.DATETIME}
    return Edit(
        line,
        changed(
            line,
            type=kind,
            nested=None if kind is not None else rule.nested,
            format=rule.format if moment else None,
            timezone=rule.timezone if kind is FieldType.DATETIME else None,
        ),
    )


def nested(line: Line, choice: Nested | None) -> Edit:
    """What becomes of an object or a list; None: what the stream says."""
    return Edit(line, changed(line, nested=choice, type=None))


def used(line: Line, *, use: bool, remembered: Mapping[str, FieldRule] | None = None) -> Edit:
    """Load a field or leave it out. `remembered`: what was said of fields before they went."""
    rule = line.rule
    if use and not line.use and line.source:
        rule = (remembered or {}).get(line.source, FieldRule(source=line.source))
    return Edit(line, rule, use)


def reset(line: Line) -> Edit:
    """Say nothing of a field any more."""
    return (
        Edit(line, FieldRule(source=line.source), use=line.use)
        if line.source
        else used(line, use=False)
    )


def with_field(transform: Transform, rule: FieldRule, lines: Sequence[Line]) -> Transform:
    """One field more, at the end. Raises RefusedEditError."""
    parts = _Parts(transform)
    parts.add(rule, len(transform.fields) - 1)
    after = parts.built()
    check_names(after, lines)
    return after


def with_checks(transform: Transform, name: str, checks: Sequence[Rule]) -> Transform:
    """Other rules about a field, in the place of those that there are."""
    before = [flat(rule.field) == flat(name) for rule in transform.rules]
    at = before.index(True) if True in before else len(before)
    kept = [(i, rule) for i, rule in enumerate(transform.rules) if not before[i]]
    first = [rule for i, rule in kept if i < at]
    rest = [rule for i, rule in kept if i > at]
    return transform.model_copy(update={"rules": (*first, *checks, *rest)})


def with_only_listed(transform: Transform, lines: Sequence[Line], *, only: bool) -> Transform:
    """Leave out, or load, fields that come later; those of now stay as they are."""
    parts = _Parts(transform)
    parts.only_listed = only
    for line in lines:
        if line.form is not Form.UNLISTED or line.parent:
            continue
        if only and line.use:
            parts.mappings[line.source] = line.source
        elif not only and not line.use:
            parts.drop.append(line.source)
    return parts.built()


def reordered(transform: Transform, lines: Sequence[Line], keys: Sequence[str]) -> Transform:
    """The used fields in this order: listed in it, since a mapping has no other.

    `keys` are those of the lines that stand in the new order; others keep theirs behind them.
    """
    order = {key: at for at, key in enumerate(keys)}
    there = [line for line in lines if line.use and not line.parent]
    inside = [line for line in lines if line.form is Form.LISTED and line.parent]
    parts = _Parts(transform)
    parts.fields = []
    for line in sorted(there, key=lambda line: order.get(line.key, len(order))):
        own = line.form is Form.LISTED
        rule = transform.fields[line.at] if own else line.rule
        if not own:
            parts.forget_short(line)
        parts.fields.append(rule)
    parts.fields += [transform.fields[line.at] for line in inside]
    return parts.built()


def check_names(transform: Transform, before: Sequence[Line]) -> None:
    """Refuse two fields of one name, also one that the mapping doesn't list."""
    seen = [line.seen for line in before if line.seen is not None]
    taken: set[tuple[str, str]] = set()
    for line in lines_of(transform, seen):
        place = (line.scope, flat(line.target))
        if not line.use or (line.is_nest and line.nested is not Nested.JSON):
            continue
        if place in taken:
            raise RefusedEditError(Refusal.DOUBLED, line.target)
        taken.add(place)


def _check_edited(edits: Sequence[Edit], lines: Sequence[Line]) -> None:
    """Refuse a name that an edit gives and another field has, without looking at all again."""
    touched = {edit.line.key for edit in edits}
    wanted = {flat(edit.rule.name or edit.line.own_name) for edit in edits}
    taken = {
        (line.scope, name)
        for line in lines
        if (name := flat(line.target)) in wanted
        and line.use
        and line.key not in touched
        and line.nested in {None, Nested.JSON}
    }
    for edit in edits:
        target = edit.rule.name or edit.line.own_name
        place = (edit.line.scope, flat(target))
        same = edit.line.use and target == edit.line.target
        if edit.use and not same and place in taken:
            raise RefusedEditError(Refusal.DOUBLED, target)
        if edit.use:
            taken.add(place)


class _Parts:
    """A mapping taken apart. Listed fields keep their numbers until it is built again."""

    def __init__(self, transform: Transform) -> None:
        self._transform = transform
        self.mappings = dict(transform.field_mappings)
        self.types = dict(transform.type_conversions)
        self.fields: list[FieldRule | None] = list(transform.fields)
        self.drop = list(transform.drop)
        self.only_listed = transform.only_listed
        self._added: dict[int, list[FieldRule]] = {}
        self.renamed = Renamed()
        self._gone: set[str] = set()

    def take_out(self, line: Line) -> None:
        """Say nothing of the field; its place in the short forms is kept for a new name."""
        match line.form:
            case Form.LISTED:
                self.fields[line.at] = None
            case Form.DROPPED:
                self.drop = [name for name in self.drop if name != line.source]
            case _:
                pass

    def put_in(self, line: Line, rule: FieldRule) -> None:
        """Say this of the field, where it was spoken of before."""
        target = rule.name or line.own_name
        if line.form is Form.LISTED:
            self.fields[line.at] = self._type_by_name(line, rule, target)
        elif self._is_short(line, rule):
            self._put_short(line, rule, target)
        else:
            self.forget_short(line)
            inner = line.parent and INSIDE not in line.source.removeprefix(line.parent)
            name = target if inner else rule.name
            self.add(rule.model_copy(update={"name": name}), line.at)
        self.renamed.add(line, target)

    def leave_out(self, line: Line) -> None:
        """The field isn't loaded. Raises RefusedEditError where something goes by it."""
        keeper = self._transform.deduplicate
        by = () if keeper is None else (*keeper.key, keeper.order_by)
        if not line.scope and flat(line.target) in {flat(name) for name in by if name}:
            raise RefusedEditError(Refusal.DEDUPLICATES, line.target)
        self.forget_short(line)
        if line.form is Form.LISTED:
            self.types.pop(line.target, None)
        if not line.scope:
            self._gone.add(flat(line.target))
        if line.source and line.kept and line.source not in self.drop:
            self.drop.append(line.source)

    def add(self, rule: FieldRule, behind: int) -> None:
        """List a field behind another one."""
        self._added.setdefault(behind, []).append(rule)

    def built(self) -> Transform:
        """The mapping. Raises RefusedEditError."""
        fields = list(self._added.get(-1, ()))
        for at, rule in enumerate(self.fields):
            if rule is not None:
                fields.append(rule)
            fields += self._added.get(at, ())
        shown = {
            "field_mappings": self.mappings,
            "type_conversions": self.types,
            "fields": tuple(fields),
            "drop": tuple(self.drop),
            "only_listed": self.only_listed,
            **following(self._transform, self.renamed, self._gone),
        }
        said = {name: getattr(self._transform, name) for name in Transform.model_fields}
        try:
            return Transform.model_validate({**said, **shown})
        except ValidationError as error:
            raise _refused(error) from error

    def _is_typed_by_name(self, line: Line) -> bool:
        """Whether a listed field has its type from `type_conversions`."""
        if line.form is not Form.LISTED or line.target not in self._transform.type_conversions:
            return False
        return self._transform.fields[line.at].type is None

    def _type_by_name(self, line: Line, rule: FieldRule, target: str) -> FieldRule:
        """Where the type stood under the new name, it stays there."""
        if not self._is_typed_by_name(line):
            if target != line.target:
                # its own type counted: this one would become a field of its own
                self.types.pop(line.target, None)
            return rule
        self._retype(line.target, target, rule.type)
        return rule.model_copy(update={"type": None})

    def _is_short(self, line: Line, rule: FieldRule) -> bool:
        """Whether the two short forms can say it."""
        plain = FieldRule(source=rule.source, name=rule.name, type=rule.type)
        inside = INSIDE in line.source and rule.type is not None
        again = any(one is not None and one.source == line.source for one in self.fields)
        return rule == plain and not inside and not again

    def _put_short(self, line: Line, rule: FieldRule, target: str) -> None:
        types_alone = rule.type is not None and target == line.source and not line.parent
        # `a: a` was written by somebody: it stays
        as_written = line.form is Form.RENAMED and line.rule.name is None
        inner_typed = bool(line.parent) and rule.type is not None
        listed = as_written or inner_typed or not (line.kept or types_alone)
        if target != line.own_name or listed:
            self.mappings[line.source] = target
        else:
            self.mappings.pop(line.source, None)
        self._retype(line.target, target, rule.type)

    def forget_short(self, line: Line) -> None:
        """Say nothing of the field in the short forms."""
        if line.form is Form.RENAMED:
            self.mappings.pop(line.source, None)
        if line.form in {Form.RENAMED, Form.TYPED}:
            self.types.pop(line.target, None)

    def _retype(self, before: str, after: str, kind: FieldType | None) -> None:
        """The type by its new name, in the old one's place."""
        if kind is None:
            self.types.pop(before, None)
        elif before in self.types:
            self.types = {after if n == before else n: k for n, k in self.types.items()}
            self.types[after] = kind
        else:
            self.types[after] = kind


def _refused(error: ValidationError) -> RefusedEditError:
    first = error.errors(include_url=False, include_input=False)[0]
    return RefusedEditError(Refusal.OTHER, first["msg"].removeprefix("Value error, "))
