"""What a text is that somebody pasted or opened, and the importer for it. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from migrateiq_desktop.model.errors import DefinitionError

from .airbyte import from_airbyte, is_airbyte
from .curl import import_curl, is_curl
from .har import from_har, is_har
from .imported import Imported, SourceKind
from .openapi.description import from_description, is_description
from .postman import from_postman, import_postman, is_postman
from .structured import parse_structured


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a person adds to a file."""

    values: Mapping[str, str] = field(default_factory=dict)
    """Parameters and variables by name."""
    base_url: str | None = None
    """The server, where the file doesn't say it."""
    environment: str | None = None
    """The text of a Postman environment."""


def recognise(text: str) -> SourceKind | None:
    """What a text is; None where it is nothing that can be imported. Never fails."""
    if is_curl(text):
        return SourceKind.CURL
    try:
        return _kind_of(parse_structured(text, "the text"))
    except DefinitionError:
        return None


def _kind_of(data: object) -> SourceKind | None:
    for kind, fits in (
        (SourceKind.OPENAPI, is_description),
        (SourceKind.POSTMAN, is_postman),
        (SourceKind.HAR, is_har),
        (SourceKind.AIRBYTE, is_airbyte),
    ):
        if fits(data):
            return kind
    return None


def import_text(
    text: str, kind: SourceKind | None = None, wishes: Wishes | None = None
) -> Imported:
    """The connector draft of a text; without `kind` it is recognised. Raises DefinitionError."""
    wishes = wishes or Wishes()
    if kind is SourceKind.CURL or (kind is None and is_curl(text)):
        return import_curl(text)
    if kind is SourceKind.POSTMAN and wishes.environment is not None:
        return import_postman(text, environment=wishes.environment, values=wishes.values)
    data = parse_structured(text, f"the {kind.value} file" if kind else "the text")
    match kind or _kind_of(data):
        case SourceKind.OPENAPI:
            return from_description(data, wishes.values, wishes.base_url)
        case SourceKind.POSTMAN:
            return from_postman(data, wishes.values)
        case SourceKind.HAR:
            return from_har(data)
        case SourceKind.AIRBYTE:
            return from_airbyte(data, wishes.values)
    raise DefinitionError(
        "This is nothing that can be imported",
        cause="it is no curl command, OpenAPI description, Postman collection, HAR recording or"
        " Airbyte manifest",
        next_step="Check that it was copied whole.",
    )
