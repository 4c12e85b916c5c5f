"""A mapping: what happens to a stream's fields on the way. Definition only."""

from collections import Counter
from typing import Literal, Self

from pydantic import Field, model_validator

from .base import Model, Scalar
from .changes import Change, ExpressionText, HashChange
from .nesting import Nested
from .rules import Rule
from .schema import FieldType
from .secret import SecretRef

INSIDE = "[]"
"""Behind a list's name in a source field: of each of its members."""


class FieldRule(Model):
    """The long form of a field, for what the two short forms cannot say."""

    source: str | None = None
    """The field in the record, dotted for nested; `comments[].at` inside the members of a list
    that becomes a child table, `tags[]` for members that are no objects."""
    name: str | None = None
    """The new name; absent: the source's."""
    type: FieldType | None = None
    format: str | None = None
    """strptime format of a date or datetime; absent: ISO 8601."""
    timezone: str | None = None
    """IANA zone of values that carry none, for example Europe/Paris."""
    default: Scalar | None = None
    """Instead of null or a missing field."""
    constant: Scalar | None = None
    expression: ExpressionText | None = None
    """A SQL expression over the record's fields as received, instead of a source."""
    change: tuple[Change, ...] = ()
    """What is done to the value, in order, before it is converted to its type."""
    nested: Nested | None = None
    """What becomes of an object here; absent: what the stream says."""

    @model_validator(mode="after")
    def _check_origin(self) -> Self:
        if self.source is None and self.constant is None and self.expression is None:
            raise ValueError("needs a source field, a constant or an expression")
        if self.source is not None and self.constant is not None:
            raise ValueError("has both a source field and a constant: leave one out")
        if self.expression is not None and (self.source is not None or self.constant is not None):
            raise ValueError(
                "has an expression besides a source field or a constant: leave one out;"
                " a source field takes an expression under change"
            )
        if self.source is None and not self.name:
            what = "a constant" if self.expression is None else "an expression"
            raise ValueError(f"{what} needs a name")
        if self.nested is not None and self.source is None:
            raise ValueError("nested belongs to a source field")
        if self.nested is Nested.FLATTEN and (self.type is not None or self.change):
            raise ValueError("an object that is flattened has no type and no change of its own")
        if self.nested is Nested.CHILD_TABLE and self.type is not None:
            raise ValueError("a list that becomes a child table has no type of its own")
        if self.constant is not None and self.change:
            raise ValueError("a constant can't be changed: write it as it is to be")
        return self

    @property
    def target(self) -> str:
        """The name at the destination."""
        return self.name or self.source or ""


def list_of(source: str) -> str:
    """The list that a source field is inside of: `comments` of `comments[].at`, else nothing."""
    return source.rpartition(INSIDE)[0]


class Deduplicate(Model):
    """Which of the records of a run with one key stays. The others are skipped or overwritten."""

    key: tuple[str, ...] = Field(min_length=1)
    """New names. A record in which one of them is null is no duplicate of any."""
    keep: Literal["first", "last"] = "first"
    order_by: str | None = None
    """The field, by its new name, that says which is first and last; absent: as they come."""

    @property
    def overwrites(self) -> bool:
        """Whether a record may take the place of one that was loaded before."""
        return self.keep == "last" or self.order_by is not None


class Transform(Model):
    """How the records of one stream are reshaped. The empty one leaves them as they are."""

    field_mappings: dict[str, str] = {}
    """Source field (dotted for nested) → new name."""
    type_conversions: dict[str, FieldType] = {}
    """New name → type."""
    fields: tuple[FieldRule, ...] = ()
    drop: tuple[str, ...] = ()
    """Source fields left out."""
    only_listed: bool = False
    """Leave out every field that isn't named above."""
    nested: Nested = Nested.JSON
    """What becomes of objects in fields that are not listed."""
    filter: ExpressionText | None = None
    """A SQL expression over the new names; records for which it isn't true are skipped."""
    deduplicate: Deduplicate | None = None
    rules: tuple[Rule, ...] = ()
    """What a record must keep to be loaded; one that breaks a rule is rejected."""

    @model_validator(mode="after")
    def _check_unique_targets(self) -> Self:
        targets = [
            *((list_of(source), name) for source, name in self.field_mappings.items()),
            *((list_of(rule.source or ""), rule.target) for rule in self.fields),
        ]
        doubled = sorted({name for (_, name), times in Counter(targets).items() if times > 1})
        if doubled:
            raise ValueError(f"two fields would become {', '.join(doubled)}")
        return self

    def secret_refs(self) -> tuple[SecretRef, ...]:
        """The secrets of the source connector that the mapping needs, each once."""
        found = [
            change.salt
            for rule in self.fields
            for change in rule.change
            if isinstance(change, HashChange) and change.salt is not None
        ]
        return tuple(dict.fromkeys(found))


EMPTY_TRANSFORM = Transform()
