"""The fields of a stream as lines to edit: what a mapping says, and what a sample has. No Qt."""

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from operator import itemgetter

from migrateiq_desktop.model.nesting import MEMBER, Nested
from migrateiq_desktop.model.rules import Rule
from migrateiq_desktop.model.sampling import FieldShape, SampledField
from migrateiq_desktop.model.schema import FieldType
from migrateiq_desktop.model.transform import INSIDE, FieldRule, Transform, list_of

LEVELS = "__"
"""Between the names of a flattened field."""


class Form(StrEnum):
    """Where a mapping speaks of a field."""

    UNLISTED = "unlisted"
    RENAMED = "field_mappings"
    LISTED = "fields"
    TYPED = "type_conversions"
    DROPPED = "drop"


@dataclass(frozen=True, slots=True)
class Line:
    """One field on its way."""

    key: str
    """What it is known by as long as it is there: its source, or its name if it has none."""
    form: Form
    at: int
    """Its place in `fields`, or that of the listed field before it; -1 where there is none."""
    rule: FieldRule
    """All that is said of it, a type from `type_conversions` included."""
    target: str
    """The name at the destination."""
    own_name: str
    """The name at the destination when the mapping gives none; empty for what has no source."""
    use: bool
    parent: str = ""
    """The key of the object or list that it is inside of."""
    checks: tuple[Rule, ...] = ()
    """The rules about it."""
    seen: SampledField | None = None
    nested: Nested | None = None
    """What becomes of an object or a list here; None for a value."""
    kept: bool = False
    """Whether it would be loaded also if the mapping said nothing of it."""

    @property
    def source(self) -> str:
        """The field in the record; empty for a constant and what is computed."""
        return self.rule.source or ""

    @property
    def scope(self) -> str:
        """The list whose members have it; names are given once in each."""
        return list_of(self.source)

    @property
    def seen_type(self) -> FieldType | None:
        """What it is when it isn't converted, as far as the sample tells."""
        return None if self.seen is None else self.seen.type

    @property
    def is_nest(self) -> bool:
        """Whether objects or lists came here."""
        return self.nested is not None

    @property
    def says_something(self) -> bool:
        """Whether the mapping changes anything about it."""
        plain = plain_rule(self.source) if self.source else None
        return bool(self.checks) or not self.use or self.rule != plain


def lines_of(transform: Transform, fields: Sequence[SampledField] = ()) -> tuple[Line, ...]:
    """All fields: those of the sample in its order, and what else the mapping names.

    Where the mapping lists fields under `fields`, their order there comes first: it is the one
    thing of an order that a mapping can say.
    """
    seen = {one.path: one for one in fields}
    said = list(_said(transform))
    known = {one.source for one in said if one.source}
    said += [_Said(Form.UNLISTED, -1, plain_rule(path)) for path in seen if path not in known]
    ordered = _ordered(said, list(seen))
    return tuple(_Placing(transform, seen).place(ordered))


@dataclass(frozen=True, slots=True)
class _Said:
    form: Form
    at: int
    rule: FieldRule

    @property
    def source(self) -> str:
        return self.rule.source or ""


def _said(transform: Transform) -> Iterable[_Said]:
    types = transform.type_conversions
    named = set()
    for source, name in transform.field_mappings.items():
        named.add(name)
        new_name = None if name == source else name
        yield _Said(Form.RENAMED, -1, FieldRule(source=source, name=new_name, type=types.get(name)))
    for at, rule in enumerate(transform.fields):
        named.add(rule.target)
        kind = rule.type or types.get(rule.target)
        whole = rule if kind is rule.type else rule.model_copy(update={"type": kind})
        yield _Said(Form.LISTED, at, whole)
    for name, kind in types.items():
        if name not in named:
            yield _Said(Form.TYPED, -1, FieldRule(source=name, type=kind))
    for source in transform.drop:
        yield _Said(Form.DROPPED, -1, plain_rule(source))


def _ordered(said: Sequence[_Said], natural: Sequence[str]) -> list[_Said]:
    """In the order of the sample, unless the listed ones stand in another: then in theirs."""
    places = {path: at for at, path in enumerate(natural)}
    listed = [one for one in said if one.form is Form.LISTED]
    found = [places[one.source] for one in listed if one.source in places]
    if found == sorted(found):
        return _as_they_came(said, places)
    heads = {one.source for one in listed}
    others: dict[str, list[_Said]] = {}
    behind, before = {}, ""
    for path in natural:
        behind[path] = before
        before = path if path in heads else before
    for one in _as_they_came([one for one in said if one.form is not Form.LISTED], places):
        others.setdefault(behind.get(one.source, before), []).append(one)
    result = others.pop("", [])
    for one in listed:
        result += [one, *others.pop(one.source, ())]
    return result


def _as_they_came(said: Sequence[_Said], places: Mapping[str, int]) -> list[_Said]:
    """What the sample hasn't comes at the end, listed ones behind the one listed before."""
    last = -1
    ranked = []
    for one in said:
        if one.source in places:
            last = places[one.source]
        elsewhere = last if one.form is Form.LISTED else len(places)
        ranked.append((places.get(one.source, elsewhere), one))
    return [one for _, one in sorted(ranked, key=itemgetter(0))]


class _Placing:
    """Gives each field its parent, its name at the destination, and whether it is loaded."""

    def __init__(self, transform: Transform, seen: Mapping[str, SampledField]) -> None:
        self._transform = transform
        self._seen = seen
        self._checks: dict[str, list[Rule]] = {}
        for rule in transform.rules:
            self._checks.setdefault(flat(rule.field), []).append(rule)
        self._placed: dict[str, Line] = {}

    def place(self, said: Sequence[_Said]) -> list[Line]:
        """Parents first, so that those inside know what becomes of them."""
        sources = [one.source for one in said]
        paths = frozenset(sources) - {""}
        listed_before, places = -1, []
        for one in said:
            if one.form is Form.LISTED:
                listed_before = one.at
            places.append(listed_before)
        lines: dict[int, Line] = {}
        depths = [_depth(source) for source in sources]
        for at in sorted(range(len(said)), key=depths.__getitem__):
            parent = _parent(sources[at], paths) if depths[at] else ""
            lines[at] = self._line(said[at], parent, places[at])
        return [lines[at] for at in range(len(said))]

    def _line(self, said: _Said, parent_key: str, at: int) -> Line:
        """`at`: the place in `fields` of the field, or of the listed one before it."""
        rule = said.rule
        source = said.source
        parent = self._placed.get(parent_key)
        seen = self._seen.get(source)
        kept = not self._transform.only_listed if parent is None else _opens(parent, source)
        use = said.form is not Form.DROPPED and (kept or said.form is not Form.UNLISTED)
        own_name = _own_name(source, parent) or source
        target = rule.name or own_name
        key = source or f"={rule.name}"
        if key in self._placed:
            key = f"{source}={target}"
        line = Line(
            key=key,
            form=said.form,
            at=at,
            rule=rule,
            target=target,
            own_name=own_name,
            use=use,
            parent=parent_key,
            checks=tuple(self._checks.get(flat(target), ())),
            seen=seen,
            nested=self._nested(rule, seen, parent),
            kept=kept,
        )
        self._placed[key] = line
        return line

    def _nested(
        self, rule: FieldRule, seen: SampledField | None, parent: Line | None
    ) -> Nested | None:
        nest = seen is not None and seen.shape is not FieldShape.VALUE
        if not nest and rule.nested is None:
            return None
        if rule.nested is not None:
            return rule.nested
        if rule.type is not None:
            return None
        inherited = self._transform.nested if parent is None else parent.nested
        if inherited is Nested.FLATTEN and seen is not None and seen.shape is FieldShape.LIST:
            return Nested.JSON
        return inherited or Nested.JSON


@lru_cache(maxsize=8192)
def plain_rule(source: str) -> FieldRule:
    """Of a field that nothing is said of. Kept: a table of a thousand is made with each key."""
    return FieldRule(source=source)


def flat(name: str) -> str:
    """A name as a flattened field has it: both spellings name the same in rules."""
    return name.replace(".", LEVELS)


def _opens(parent: Line, source: str) -> bool:
    """Whether what is inside is loaded by itself."""
    if not parent.use or parent.nested is None or parent.nested is Nested.JSON:
        return False
    in_list = source.startswith(f"{parent.source}{INSIDE}")
    return parent.nested is Nested.CHILD_TABLE or not in_list


def _own_name(source: str, parent: Line | None) -> str:
    """What a field inside is called when nobody says."""
    if parent is None or not source:
        return ""
    rest = source.removeprefix(parent.source)
    if rest.startswith(INSIDE):
        return rest.removeprefix(INSIDE).removeprefix(".") or MEMBER
    if not _opens(parent, source):
        return source
    inner = rest.removeprefix(".")
    above = parent.target if parent.scope == list_of(source) else ""
    return f"{above}{LEVELS}{inner}" if above else inner


def _parent(source: str, paths: AbstractSet[str]) -> str:
    """The nearest object or list around a field that has a line of its own."""
    path = source
    while path:
        inside = path.endswith(INSIDE)
        path = path.removesuffix(INSIDE) if inside else path.rpartition(".")[0]
        if path in paths:
            return path
    return ""


def _depth(source: str) -> int:
    return source.count(".") + source.count(INSIDE)
