"""A transform, compiled: which field goes where, through which conversion. Pure."""

import dataclasses
from collections import Counter
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from migrateiq_desktop.model.base import Scalar
from migrateiq_desktop.model.changes import Change, ExpressionChange
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.nesting import Nested
from migrateiq_desktop.model.schema import FieldType
from migrateiq_desktop.model.transform import FieldRule, Transform

from .bulk import BulkConvert, bulk_conversion
from .changes import Apply, Resources, changes_of
from .conversions import CONVERSIONS, ConversionError, Convert
from .inside_lists import check_inside, outside, split_inside
from .moments import date_conversion, datetime_conversion


@dataclass(frozen=True, slots=True)
class Field:
    """A listed field on its way."""

    slot: int
    """Its number: what a mapped record knows it by, since an unlisted field may have its name."""
    source: str | None
    """None: a constant or computed."""
    target: str
    type: FieldType | None
    convert: Convert | None
    bulk: BulkConvert | None = None
    """The same conversion for many plain values at once; none beside a change."""
    default: object = None
    """Already converted; for a constant, its value."""
    change: Apply | None = None
    """What is done to a value before it is converted."""
    flatten: bool = False
    """An object here becomes fields of its own."""
    lists: bool = False
    """A list here becomes rows of a child table."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything a transform says."""

    fields: tuple[Field, ...]
    drop: frozenset[str]
    only_listed: bool
    notes: Counter[str]
    """How often a conversion kept something less exactly than it was given."""
    flatten: bool = False
    """Objects in unlisted fields become fields of their own."""
    lists: bool = False
    """Lists in unlisted fields become rows of child tables."""
    inside: Mapping[str, "Plan"] = dataclasses.field(default_factory=dict)
    """What is done to the members of lists, by the list's dotted path in the record. Members of
    other lists are left as they are."""
    ordered: range = range(0)
    """The slots of those under `fields`, whose order is one of columns."""
    asked: AbstractSet[str] = frozenset()
    """Fields that expressions name and that no record had so far: it shrinks."""

    @property
    def has_children(self) -> bool:
        """Whether lists become child tables."""
        return self.lists or any(field.lists for field in self.fields)

    @property
    def opens_objects(self) -> bool:
        """Whether any object becomes fields of its own."""
        return self.flatten or any(field.flatten for field in self.fields)

    def note_only(self, notes: Mapping[str, int]) -> None:
        """Forget what was noted since these were all."""
        self.notes.clear()
        self.notes.update(notes)

    def target_of(self, name: str) -> int | str:
        """The slot of a key's field, given by its source name or by its new name.

        Raises DefinitionError when the mapping leaves it out.
        """
        for field in self.fields:
            if field.source == name:
                return field.slot
        for field in self.fields:
            if field.target == name:
                return field.slot
        if self.only_listed or name in self.drop:
            raise DefinitionError(
                f"The key {name} is left out by the mapping",
                next_step="List the key's field in the mapping, or choose another key.",
            )
        return name


def plan_of(
    transform: Transform,
    notes: Counter[str] | None = None,
    resources: Resources | None = None,
) -> Plan:
    """Compile a transform. Raises DefinitionError for whatever in it can't work.

    `notes` counts what conversions kept less exactly than it was given.
    """
    noted: Counter[str] = Counter() if notes is None else notes
    resources = resources or Resources()
    inner = split_inside(transform)
    own = outside(transform)
    inherits = own.nested is Nested.CHILD_TABLE
    fields = tuple(
        _field(slot, rule, noted, resources, inherits=inherits)
        for slot, rule in enumerate(_rules(own))
    )
    check_inside(inner, transform, {field.source for field in fields if field.lists})
    return Plan(
        fields=fields,
        drop=frozenset(own.drop),
        only_listed=own.only_listed,
        notes=noted,
        flatten=inherits or own.nested is Nested.FLATTEN,
        lists=inherits,
        inside={path: plan_of(one, noted, resources) for path, one in inner.items()},
        ordered=range(len(own.field_mappings), len(own.field_mappings) + len(own.fields)),
        asked=resources.asked,
    )


def _rules(transform: Transform) -> Iterable[FieldRule]:
    """The short forms as long ones. A rule's own type wins over `type_conversions`."""
    types = transform.type_conversions
    named: set[str] = set()
    for source, name in transform.field_mappings.items():
        named.add(name)
        yield FieldRule(source=source, name=name, type=types.get(name))
    for rule in transform.fields:
        named.add(rule.target)
        yield rule.model_copy(update={"type": rule.type or types.get(rule.target)})
    for name, kind in types.items():
        if name not in named:
            yield FieldRule(source=name, name=name, type=kind)


def _field(
    slot: int, rule: FieldRule, notes: Counter[str], resources: Resources, *, inherits: bool
) -> Field:
    nested = rule.nested
    if inherits and nested is None and rule.source is not None and rule.type is None:
        nested = Nested.CHILD_TABLE
    convert = _conversion(rule, notes)
    change = changes_of(_changes(rule), resources)
    given = rule.default if rule.constant is None else rule.constant
    return Field(
        slot=slot,
        source=rule.source,
        target=rule.target,
        type=rule.type,
        convert=convert,
        bulk=bulk_conversion(rule) if change is None else None,
        default=None if given is None else _converted(rule, given, convert),
        flatten=nested is Nested.FLATTEN or (nested is Nested.CHILD_TABLE and change is None),
        lists=nested is Nested.CHILD_TABLE,
        change=change,
    )


def _changes(rule: FieldRule) -> tuple[Change, ...]:
    first = () if rule.expression is None else (ExpressionChange(expression=rule.expression),)
    return (*first, *rule.change)


def _conversion(rule: FieldRule, notes: Counter[str] | None) -> Convert | None:
    match rule.type:
        case None:
            return None
        case FieldType.DATE:
            return date_conversion(rule.format)
        case FieldType.DATETIME:
            return datetime_conversion(rule.format, rule.timezone, notes)
        case _:
            return CONVERSIONS[rule.type]


def _converted(rule: FieldRule, value: Scalar, convert: Convert | None) -> object:
    try:
        return value if convert is None else convert(value)
    except ConversionError as error:
        raise DefinitionError(
            f"The mapping gives {rule.target} a value that is no {rule.type}",
            cause=str(error),
            next_step="Correct the constant or the default.",
        ) from error


OPEN_PLAN = Plan((), frozenset(), only_listed=False, notes=Counter(), flatten=True, lists=True)
"""Of members that the mapping doesn't name: everything is kept."""
