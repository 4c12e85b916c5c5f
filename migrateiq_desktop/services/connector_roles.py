"""What a connector can be for a sync: where it reads from, or where it writes to. Pure."""

from migrateiq_desktop.model.connector import AnyConnector, AnyDestination, RestConnector
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.workspace.names import not_found


def as_source(name: str, definition: AnyConnector) -> RestConnector:
    """A connector that is read from. Raises DefinitionError."""
    if not isinstance(definition, RestConnector):
        raise DefinitionError(
            f"{name} can't be read from yet",
            cause=f"it is a {definition.type} connector",
            next_step="Choose a REST API as the source.",
        )
    return definition


def as_destination(name: str, definition: AnyConnector) -> AnyDestination:
    """A connector that is written to. Raises DefinitionError."""
    if isinstance(definition, RestConnector):
        raise DefinitionError(
            f"{name} can't be written to yet",
            cause=f"it is a {definition.type} connector",
            next_step="Choose another destination for the sync.",
        )
    return definition


def check_stream(source: RestConnector, stream: str) -> None:
    """Raises NotFoundError for a stream that a source doesn't have."""
    names = [known.name for known in source.resources]
    if stream not in names:
        raise not_found("stream", stream, names)
