"""Types of fields and the schema of a stream, with the rule by which a type is widened."""

from enum import StrEnum

from .base import Model


class FieldType(StrEnum):
    """What a field can become."""

    INT = "int"
    FLOAT = "float"
    DECIMAL = "decimal"
    """An exact number of any size."""
    BOOL = "bool"
    DATE = "date"
    DATETIME = "datetime"
    """A moment: kept in UTC when the value has a zone, as it stands when it has none."""
    TEXT = "text"
    JSON = "json"


class Column(Model):
    """One field of a stream as it arrives at the destination."""

    name: str
    type: FieldType
    field: str | None = None
    """The field it comes from, where the field's own name could not be the column's."""
    beyond_float: bool = False
    """An int column that holds numbers beyond ±2^53, which a float can't hold exactly."""


class StreamSchema(Model):
    """The columns of a stream, in order. Grows and widens, never shrinks or narrows."""

    columns: tuple[Column, ...] = ()
    only_null: tuple[str, ...] = ()
    """Fields that had no value so far: they become columns with the first value, or at the end."""
    children: "tuple[ChildTable, ...]" = ()
    """The tables that lists inside the records go to, each after the one that it belongs to."""

    def type_of(self, name: str) -> FieldType | None:
        """The type of a column, or None when there is no such column."""
        return next((column.type for column in self.columns if column.name == name), None)


class ChildTable(Model):
    """A table of the members of lists inside a stream's records."""

    path: str
    """Which list: what the engine knows it by."""
    table: str
    """Its name at the destination."""
    key: tuple[str, ...]
    """Its columns that hold the key of the record that a member came in."""
    table_schema: StreamSchema
    """All its columns: the key's, the positions in the lists, then those of the members."""
    rows: int = 0
    """Committed by the run."""


def widened(one: FieldType, other: FieldType) -> FieldType:
    """The narrowest type that holds every value of both without loss.

    int with float gives decimal, since a float can't hold every int; anything else that differs
    gives text.
    """
    if one is other:
        return one
    if {one, other} <= {FieldType.INT, FieldType.FLOAT, FieldType.DECIMAL}:
        return FieldType.DECIMAL
    return FieldType.TEXT
