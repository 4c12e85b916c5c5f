"""Names for connectors and streams out of addresses and paths. Pure."""

import re
from collections.abc import Iterable
from urllib.parse import unquote, urlsplit

LONGEST_CONNECTOR = 40
LONGEST_STREAM = 80
_ODD = re.compile(r"[^A-Za-z0-9]+")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_VERSION = re.compile(r"^(api|rest|v\d+(\.\d+)*([a-z]+\d*)?|\d{4}-\d{2}(-\d{2})?|latest)$", re.I)
_HOST_NOISE = frozenset({"www", "api", "apis", "rest", "com", "org", "net", "io", "co", "app"})
_VARIABLE = re.compile(
    r"^(\{.*\}|:.+|\{\{.*\}\}|\d+|[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{24,})$", re.IGNORECASE
)


def snake(text: str) -> str:
    """`listOpenPets` and `List open pets` become `list_open_pets`."""
    return _ODD.sub("_", _CAMEL.sub("_", text)).strip("_").lower()


def connector_name(text: str, otherwise: str = "imported_api") -> str:
    """A name that the model takes, out of a title or a host's name."""
    name = snake(text)[:LONGEST_CONNECTOR].strip("_")
    return name or otherwise


def name_of_host(url: str) -> str:
    """`https://api.shop.example.com/v1` → `shop_example`; empty where there is no host."""
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return ""
    labels = [label for label in host.split(".") if label not in _HOST_NOISE]
    return snake(" ".join(labels)) or snake(host)


def is_variable(segment: str) -> bool:
    """Whether a path's segment is one record's id or a placeholder, and not a collection."""
    return bool(_VARIABLE.match(segment))


def is_version(segment: str) -> bool:
    """Whether a segment says which API, and not what of it: `v2`, `api`."""
    return bool(_VERSION.match(segment))


def collection_of(path: str) -> str:
    """The last segment that names something: `issues` of `/repos/{owner}/issues`."""
    for segment in reversed(path.partition("?")[0].strip("/").split("/")):
        if segment and not is_variable(segment):
            return unquote(segment)
    return ""


def stream_name(path: str, *, otherwise: str = "records") -> str:
    """`issues` for `/v1/issues`, `repos_issues` for `/repos/{id}/issues`."""
    segments = [one for one in path.partition("?")[0].strip("/").split("/") if one]
    words = [unquote(one) for one in segments if not is_variable(one) and not is_version(one)]
    # what comes before a variable is what the rest belongs to
    kept = words[-2:] if any(map(is_variable, segments[:-1])) else words[-1:]
    name = snake(" ".join(kept)).removesuffix("_json")
    return name[:LONGEST_STREAM].strip("_") or otherwise


def distinct(names: Iterable[str]) -> list[str]:
    """The names with a number where one was there before, any case."""
    seen: set[str] = set()
    result = []
    for name in names:
        unique, number = name, 2
        while unique.lower() in seen:
            unique, number = f"{name}_{number}", number + 1
        seen.add(unique.lower())
        result.append(unique)
    return result


def split_base(path: str) -> tuple[str, str]:
    """A path as what all of an API shares (`/api/v2`) and the rest (`/users`)."""
    segments = path.split("/")
    last = 0
    for position, segment in enumerate(segments[:-1]):
        if position and is_version(segment):
            last = position
        elif position > 2:
            break
    base = "/".join(segments[: last + 1])
    return base, path[len(base) :]
