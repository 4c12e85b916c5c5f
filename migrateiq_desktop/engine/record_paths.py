"""A value inside a record as it was received. Pure."""

from migrateiq_desktop.model.base import Json

NOTHING = object()
"""Stands where a record has no such field; null is a value."""


def value_at(record: Json, path: str) -> object:
    """The value at a dotted path, `NOTHING` without one; a field whose own name has the dots comes
    first."""
    if not isinstance(record, dict):
        return NOTHING
    if path in record or "." not in path:
        return record.get(path, NOTHING)
    value: Json = record
    for part in path.split("."):
        if not isinstance(value, dict) or part not in value:
            return NOTHING
        value = value[part]
    return value
