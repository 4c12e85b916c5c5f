"""Rules that a record must keep to be loaded. Definition only."""

from typing import Self

from pydantic import Field, model_validator

from .base import Model, Scalar
from .changes import Pattern

_CHECKS = (
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


class Range(Model):
    """Between which values, both included: numbers, texts, or dates and times in ISO 8601."""

    min: Scalar | None = None
    max: Scalar | None = None

    @model_validator(mode="after")
    def _check_kinds(self) -> Self:
        if self.min is None and self.max is None:
            raise ValueError("needs min or max")
        if isinstance(self.min, bool) or isinstance(self.max, bool):
            raise ValueError("min and max can't be true or false")
        if self.min is None or self.max is None:
            return self
        if isinstance(self.min, str) or isinstance(self.max, str):
            if not (isinstance(self.min, str) and isinstance(self.max, str)):
                raise ValueError("min and max must both be numbers or both be texts")
        elif self.min > self.max:
            raise ValueError("min is more than max")
        return self


class Length(Model):
    """How many characters of a text, or members of a list."""

    min: int | None = Field(default=None, ge=0)
    max: int | None = Field(default=None, ge=0)

    @model_validator(mode="after")
    def _check_order(self) -> Self:
        if self.min is None and self.max is None:
            raise ValueError("needs min or max")
        if self.min is not None and self.max is not None and self.min > self.max:
            raise ValueError("min is more than max")
        return self


class Reference(Model):
    """A field of another stream of the sync, which is loaded before."""

    stream: str = Field(min_length=1)
    field: str = Field(min_length=1)
    """Its new name."""


class Rule(Model):
    """What a field's value must be. Null and a missing field keep every rule but `required`."""

    field: str = Field(min_length=1)
    """Its new name."""
    required: bool = False
    """Neither null nor missing."""
    unique: bool = False
    """No other record that this run loads from the stream has it."""
    range: Range | None = None
    length: Length | None = None
    pattern: Pattern | None = None
    """Found anywhere in the text: ^ and $ hold it to the whole."""
    one_of: tuple[Scalar, ...] = ()
    e_mail: bool = False
    url: bool = False
    """An http or https address."""
    reference: Reference | None = None
    """Some record of that stream has the same value, as it stands at the destination."""

    @model_validator(mode="after")
    def _check_any(self) -> Self:
        if not any(getattr(self, name) for name in _CHECKS):
            raise ValueError(f"a rule must say what is checked: {', '.join(_CHECKS)}")
        return self
