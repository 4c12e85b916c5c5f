"""Identifiers in SQL text. Values never get here: they are always bound."""

from collections.abc import Iterable


def quoted(name: str) -> str:
    """The name as a delimited identifier (SQL-92, 5.2): nothing in it can end it."""
    if "\0" in name:
        raise ValueError("no database takes a name with a NUL character")
    return '"' + name.replace('"', '""') + '"'


def quoted_list(names: Iterable[str]) -> str:
    """The names, delimited and separated by commas."""
    return ", ".join(quoted(name) for name in names)
