"""Reads a pasted address apart: what is the base, what is a stream. Pure, no Qt, no network."""

import re
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlsplit

from .pairs import Pair

# a path that ends so is a base: https://api.example.com/v2, …/api, …/rest
_BASE_SEGMENT = re.compile(r"^(v\d+([._]\d+)*|api|rest|jsonapi|odata|\d{4}-\d{2}(-\d{2})?)$", re.I)
_NAME_CHARACTERS = re.compile(r"[^A-Za-z0-9_]+")


@dataclass(frozen=True, slots=True)
class SplitAddress:
    """A pasted address as base address and stream."""

    base_url: str
    path: str
    stream: str
    params: tuple[Pair, ...] = ()


def split_address(text: str) -> SplitAddress | None:
    """The parts of an address that names a collection; None when it is just a base.

    `https://api.example.com/v1/contacts?limit=50` is the base `https://api.example.com/v1` and
    the stream `contacts` at `/contacts` with a parameter. Everything up to the last segment that
    looks like a version or an API root belongs to the base.
    """
    try:
        parts = urlsplit(text.strip())
        host = parts.hostname
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"} or not host:
        return None
    segments = [segment for segment in parts.path.split("/") if segment]
    roots = [index for index, segment in enumerate(segments) if _BASE_SEGMENT.match(segment)]
    cut = roots[-1] + 1 if roots else 0
    below = segments[cut:]
    params = tuple(parse_qsl(parts.query, keep_blank_values=True))
    if not below and not params:
        return None
    base = "/".join([f"{parts.scheme}://{parts.netloc}", *segments[:cut]])
    ending = "/" if below and parts.path.endswith("/") else ""
    path = "/" + "/".join(below) + ending if below else ""
    return SplitAddress(base, path, name_from(below[-1] if below else host), params)


def name_from(text: str) -> str:
    """A name that connectors and streams may have, from any text: `Flights API` → `flights_api`."""
    stem = text.strip().removesuffix(".json")
    return _NAME_CHARACTERS.sub("_", stem).strip("_").lower()[:63]


def is_made_of(name: str, label: str) -> bool:
    """Whether a name is none yet, or comes from the label, as it is or with a number behind it."""
    made = name_from(label)
    return not name or (bool(made) and re.fullmatch(rf"{re.escape(made)}(_\d+)?", name) is not None)


def name_from_path(path: str) -> str:
    """A name from a path's last segment: `/data/planes.json?size=10` → `planes`."""
    return name_from(re.split(r"[?#]", path)[0].strip().rstrip("/").rpartition("/")[2])


def shown_address(url: str) -> str:
    """An address for a list: without scheme and closing slash."""
    return re.sub(r"^https?://", "", url).rstrip("/")


def shown_host(origin: str) -> str:
    """The host of an origin, with its port only where that isn't the usual one."""
    parts = urlsplit(origin)
    usual = {"http": 80, "https": 443}.get(parts.scheme)
    return parts.netloc.removesuffix(f":{usual}")
