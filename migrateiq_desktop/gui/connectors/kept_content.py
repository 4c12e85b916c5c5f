"""A connector's draft as data that can be kept, and back. No Qt. Keys are left out of it."""

from dataclasses import dataclass, field, replace
from functools import cache
from typing import TypeAlias

from pydantic import TypeAdapter, ValidationError

from migrateiq_desktop.model.base import Json

from .connector_draft import ConnectorDraft

Writing: TypeAlias = tuple[str, str, bool]
"""A table's name and a write disposition, empty where nothing was said; whether it is used."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What is chosen beside the connector itself while it is added."""

    destination: str = ""
    """Empty: the workspace's own database."""
    destination_chosen: bool = False
    writing: dict[str, Writing] = field(default_factory=dict)
    """By stream."""
    template: str = ""
    """What it was started from, by the template's id."""


@dataclass(frozen=True, slots=True)
class _Content:
    draft: ConnectorDraft
    choices: Choices


def content_of(draft: ConnectorDraft, choices: Choices) -> dict[str, Json]:
    """What was typed, without the keys."""
    content = _Content(replace(draft, keys={}), choices)
    found: dict[str, Json] = _adapter().dump_python(content, mode="json", by_alias=True)
    return found


def draft_of(content: dict[str, Json]) -> tuple[ConnectorDraft, Choices] | None:
    """What was kept; None when another version of the program kept it, in other words."""
    try:
        kept = _adapter().validate_python(content, strict=False)
    except ValidationError:
        return None
    return kept.draft, kept.choices


@cache
def _adapter() -> TypeAdapter[_Content]:
    # built when it is first used: it knows every kind of connector
    return TypeAdapter(_Content)
