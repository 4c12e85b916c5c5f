"""Which stream of a definition is to be looked at; makes one where there is only a path. Pure."""

import re
from urllib.parse import urlsplit

from migrateiq_desktop.model.connector import AnyConnector, RestConnector, Stream
from migrateiq_desktop.model.errors import DefinitionError

_NOT_IN_NAMES = re.compile(r"[^A-Za-z0-9_]+")
_VERSION = re.compile(r"v?\d+(\.\d+)*|api|rest|json", re.IGNORECASE)
LONGEST_NAME = 60


def stream_to_discover(
    name: str, definition: AnyConnector, stream: str | None
) -> tuple[RestConnector, str]:
    """The definition with the stream in it, and the stream's name.

    Raises DefinitionError for a connector that isn't a REST API.
    """
    if not isinstance(definition, RestConnector):
        raise DefinitionError(
            f"There is nothing to be found at {name}",
            cause=f"It is a {definition.type} connector",
            next_step="Give the address of a REST API.",
        )
    names = [known.name for known in definition.resources]
    if stream is None and names:
        return definition, names[0]
    if stream in names:
        return definition, stream or ""
    path = stream or ""
    made = Stream(name=_free(stream_name(path, definition.base_url), names), path=path)
    resources = (*definition.resources, made)
    return definition.model_copy(update={"resources": resources}), made.name


def stream_name(path: str, base_url: str = "") -> str:
    """What a stream at a path is called: its last step that is a word."""
    steps = [*urlsplit(base_url).path.split("/"), *urlsplit(path).path.split("/")]
    for step in reversed(steps):
        bare = step.rpartition(".")[0] if step.endswith((".json", ".php", ".aspx")) else step
        name = _NOT_IN_NAMES.sub("_", bare).strip("_")[:LONGEST_NAME]
        if name and not _VERSION.fullmatch(name) and not name[0].isdigit():
            return name.lower()
    return "records"


def _free(name: str, taken: list[str]) -> str:
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name}_{number}"
    return free
