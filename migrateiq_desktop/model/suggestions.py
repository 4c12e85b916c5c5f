"""Which field goes into which column of a table that is there: what is suggested, and why."""

from enum import StrEnum

from .base import Model
from .schema import FieldType


class ExistingColumn(Model):
    """A column of a table that is there."""

    name: str
    type: FieldType
    values: tuple[str, ...] = ()
    """Some of its values, as texts."""


class SuggestionReason(StrEnum):
    """Why a field is thought to belong to a column."""

    SAME_NAME = "same_name"
    SAME_MEANING = "same_meaning"
    """Its words are the same, or mean the same."""
    SIMILAR_NAME = "similar_name"
    SAME_TYPE = "same_type"
    CONVERTIBLE = "convertible"
    """Its sampled values can be converted to the column's type."""
    SAME_VALUES = "same_values"
    """Values of it are in the column already."""


class MappingSuggestion(Model):
    """A field, and the column that it may belong to."""

    source: str
    column: str
    type: FieldType | None = None
    """What it has to be converted to; None: it fits as it comes."""
    score: float
    """From 0 to 1."""
    reasons: tuple[SuggestionReason, ...]
