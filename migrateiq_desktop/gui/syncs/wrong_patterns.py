"""Patterns and formats that the engine would refuse, told in its words while they are typed.

What is typed stays in the mapping all the same: nobody loses a pattern that isn't finished.
"""

from collections.abc import Callable

from migrateiq_desktop.gui.said import said
from migrateiq_desktop.model.changes import Change
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.patterns import check_change, check_format, compiled_pattern


def wrong_change(change: Change | None) -> str:
    """Why a change can't work; empty where it can."""
    return "" if change is None else _told(lambda: check_change(change))


def wrong_pattern(text: str | None) -> str:
    """Why a pattern can't be used; empty where it can."""
    return _told(lambda: compiled_pattern(text)) if text else ""


def wrong_format(text: str | None) -> str:
    """Why dates can't be read so; empty where they can."""
    return _told(lambda: check_format(text))


def _told(check: Callable[[], object]) -> str:
    try:
        check()
    except DefinitionError as error:
        return said(error.report().sentence())
    return ""
