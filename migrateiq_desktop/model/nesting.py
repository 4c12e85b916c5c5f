"""What becomes of objects and lists inside a record. Definition only."""

from enum import StrEnum

DEEPEST_FLATTENED = 5
DEEPEST_LIST = 5
"""Lists in lists that still become tables."""
MEMBER = "value"
"""The field that a member of a list is kept in when it is no object."""


class Nested(StrEnum):
    """How an object inside a record is kept."""

    JSON = "json"
    """As its JSON text, in one column."""
    FLATTEN = "flatten"
    """A column for each of its fields: `address__city`. Lists, and what is deeper than five
    levels, stay JSON."""
    CHILD_TABLE = "child_table"
    """Objects as by `flatten`, and a list as a table of its own with a row for each member. What
    is deeper than five lists stays JSON."""
