"""Puts the requests of one API together into a connector. Pure.

What all of them share goes to the connector; the key of the first that has one is the
connector's. Requests to other hosts stay out: a key is never taken elsewhere.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from migrateiq_desktop.model.connector import Stream, origin_of
from migrateiq_desktop.model.errors import DefinitionError

from .imported import Candidate, Imported, Shape, Skipped, SourceKind, checked_connector
from .naming import connector_name, distinct, name_of_host, stream_name
from .request_parts import RequestParts

READING = frozenset({"GET", "POST"})


@dataclass(frozen=True, slots=True)
class SortedRequest:
    """A request with what its file says around it."""

    parts: RequestParts
    origin: str
    """What a person finds it by in the file."""
    name: str = ""
    """What it is called there; empty: named by its path."""
    group: str = ""
    title: str = ""
    shape: Shape = Shape.LIST
    needs: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    paginator: Mapping[str, object] | None = None
    """Known otherwise than by the request itself."""


@dataclass(slots=True)
class _Gathered:
    secrets: dict[str, str] = field(default_factory=dict)
    skipped: list[Skipped] = field(default_factory=list)
    notes: dict[str, None] = field(default_factory=dict)


def assembled(
    kind: SourceKind,
    requests: Sequence[SortedRequest],
    *,
    name: str = "",
    fields: Mapping[str, object] | None = None,
    skipped: Iterable[Skipped] = (),
) -> Imported:
    """A connector of the requests to the host that most of them go to; the others are skipped.

    `fields` are more of the connector's. Raises DefinitionError when there is no request.
    """
    gathered = _Gathered(skipped=list(skipped))
    reading = [one for one in requests if _reads(one, gathered)]
    if not reading:
        raise DefinitionError(
            "There is nothing in it that can be read from",
            cause="; ".join(f"{one.what}: {one.why}" for one in gathered.skipped[:3])
            or "it holds no request",
            next_step="Give requests with GET or POST that answer with JSON.",
        )
    at_home = _at_home(reading, gathered)
    base_url = _shared_base(at_home)
    auth = _shared_auth(at_home, gathered)
    names = distinct(one.name or stream_name(_whole_path(one.parts)) for one in at_home)
    candidates = tuple(
        _candidate(one, stream_called, base_url)
        for one, stream_called in zip(at_home, names, strict=True)
    )
    connector = checked_connector(
        {
            "base_url": base_url,
            "auth": auth,
            **(fields or {}),
            "resources": (),
        }
    )
    draft = Imported(
        kind=kind,
        name=connector_name(name or name_of_host(base_url)),
        connector=connector,
        candidates=candidates,
        secrets=gathered.secrets,
        skipped=tuple(dict.fromkeys(gathered.skipped)),
        notes=tuple(gathered.notes),
    )
    return draft.choose_usual()


def _reads(request: SortedRequest, gathered: _Gathered) -> bool:
    if request.parts.method in READING:
        return True
    why = f"{request.parts.method} changes something at the server; only GET and POST are sent"
    gathered.skipped.append(Skipped(request.origin, why))
    return False


def _at_home(requests: Sequence[SortedRequest], gathered: _Gathered) -> list[SortedRequest]:
    hosts = Counter(origin_of(one.parts.base_url) for one in requests)
    home, _ = hosts.most_common(1)[0]
    kept = []
    for one in requests:
        if origin_of(one.parts.base_url) == home:
            kept.append(one)
        else:
            why = f"it goes to another host than most ({origin_of(one.parts.base_url)})"
            gathered.skipped.append(Skipped(one.origin, why))
    for one in kept:
        gathered.skipped += one.parts.skipped
        gathered.notes |= dict.fromkeys(one.parts.notes)
    return kept


def _shared_base(requests: Sequence[SortedRequest]) -> str:
    bases = {one.parts.base_url for one in requests}
    if len(bases) == 1:
        return bases.pop()
    parts = urlsplit(bases.pop())
    return f"{parts.scheme}://{parts.netloc}"


def _shared_auth(requests: Sequence[SortedRequest], gathered: _Gathered) -> Mapping[str, object]:
    auth: Mapping[str, object] = {"type": "none"}
    for one in requests:
        parts = one.parts
        if auth["type"] == "none" and parts.auth["type"] != "none":
            auth = parts.auth
        elif parts.auth["type"] != "none" and parts.auth != auth:
            why = f"its authentication ({parts.auth['type']}) is another than the connector's"
            gathered.skipped.append(Skipped(f"key of {one.origin}", why))
        for name, value in parts.secrets.items():
            if gathered.secrets.setdefault(name, value) != value:
                why = "another key of that name was found before, and is kept"
                gathered.skipped.append(Skipped(f"key {name} of {one.origin}", why))
    return auth


def _whole_path(parts: RequestParts) -> str:
    return parts.path if parts.path.strip("/") else urlsplit(parts.base_url).path


def _candidate(request: SortedRequest, name: str, base_url: str) -> Candidate:
    parts = request.parts
    path = parts.path
    if parts.base_url != base_url and not path.startswith("http"):
        path = urlsplit(parts.base_url).path + path
    stream = Stream.model_validate(
        {
            "name": name,
            "path": path,
            "method": parts.method,
            "json": parts.json_body,
            "params": parts.params,
            "headers": parts.headers,
            "paginator": request.paginator or parts.paginator,
        }
    )
    return Candidate(
        stream=stream,
        origin=request.origin,
        shape=request.shape,
        title=request.title,
        group=request.group,
        needs=request.needs,
        reasons=request.reasons,
    )
