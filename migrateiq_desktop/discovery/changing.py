"""What one request has otherwise than the one before it. Pure."""

import json
from collections.abc import Iterator
from urllib.parse import parse_qsl, urlsplit

from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.discovered import Changed, SentRequest

_Where = tuple[str, str]
DEEPEST = 6


def changes_between(before: SentRequest, after: SentRequest) -> tuple[Changed, ...]:
    """The changed, new and gone parts, in the order of the request: path, query, body, headers."""
    old, new = dict(_parts(before)), dict(_parts(after))
    order = dict.fromkeys([*new, *old])
    return tuple(
        Changed.model_validate(
            {"where": where, "name": name, "before": old.get(one), "after": new.get(one)}
        )
        for one in order
        for where, name in (one,)
        if old.get(one) != new.get(one)
    )


def _parts(request: SentRequest) -> Iterator[tuple[_Where, str]]:
    url = urlsplit(request.url)
    yield ("path", ""), url.path
    for name, value in parse_qsl(url.query, keep_blank_values=True):
        yield ("query", name), value
    if request.body:
        try:
            yield from _leaves(json.loads(request.body), "", 0)
        except (ValueError, RecursionError):
            yield ("body", ""), request.body
    for name, value in request.headers:
        if name.lower() != "content-length":
            yield ("header", name), value


def _leaves(value: Json, path: str, depth: int) -> Iterator[tuple[_Where, str]]:
    if isinstance(value, dict) and depth < DEEPEST:
        for name, inner in value.items():
            yield from _leaves(inner, f"{path}.{name}" if path else str(name), depth + 1)
    else:
        text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        yield ("body", path), text
