"""What becomes of objects and lists inside a record. Definition only."""

from enum import StrEnum

DEEPEST_FLATTENED = 5


class Nested(StrEnum):
    """How an object inside a record is kept."""

    JSON = "json"
    """As its JSON text, in one column."""
    FLATTEN = "flatten"
    """A column for each of its fields: `address__city`. Lists, and what is deeper than five
    levels, stay JSON."""
    CHILD_TABLE = "child_table"
    """Lists as tables of their own. Not yet possible."""
