"""A request as it was typed on a command line, as a connector's draft. Pure.

What holds a key becomes `{secret: NAME}`. A header or parameter without a value is a key as well:
its value is to be found elsewhere, where no other program can see it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, quote_plus, urlsplit

from pydantic import ValidationError

from migrateiq_desktop.importers.naming import connector_name, name_of_host, stream_name
from migrateiq_desktop.importers.request_headers import key_auth
from migrateiq_desktop.importers.request_parts import PlainRequest, RequestParts
from migrateiq_desktop.importers.requests import parts_of
from migrateiq_desktop.model.connector import RestConnector, Stream
from migrateiq_desktop.model.errors import DefinitionError

_UNKNOWN = "{{key}}"
"""Stands for a value that isn't typed; taken for a placeholder by whoever sorts headers."""


@dataclass(frozen=True, slots=True)
class TypedRequest:
    """What was typed, in its parts."""

    url: str
    headers: Sequence[str] = ()
    """`Name: value`, or only `Name` for a key."""
    params: Sequence[str] = ()
    """`name=value`, or only `name` for a key."""
    body: str | None = None
    """JSON; makes it a POST."""


@dataclass(frozen=True, slots=True)
class Draft:
    """The connector that it means."""

    name: str
    definition: RestConnector
    stream: str
    typed: dict[str, str] = field(default_factory=dict, repr=False)
    """Keys whose values were typed along: others could see them."""
    notes: tuple[str, ...] = ()


def draft_of(request: TypedRequest, name: str | None = None) -> Draft:
    """The draft. Raises DefinitionError when something of it can't be sent."""
    plain = [one for one in map(_pair, request.params) if one[1] is not None]
    parts = parts_of(
        PlainRequest(
            url=_with_params(request.url, plain),
            method="GET" if request.body is None else "POST",
            headers=[_header(one) for one in request.headers],
            body=request.body,
            content_type="application/json" if request.body is not None else "",
        )
    )
    if request.body is not None and parts.json_body is None:
        raise DefinitionError(
            "The body can't be sent",
            cause="; ".join(f"{one.what}: {one.why}" for one in parts.skipped),
            next_step="Give a JSON object after --data.",
        )
    for one in request.params:
        key, value = _pair(one)
        if value is None:
            _take_key(key, parts)
    _keep_unknown_headers(parts)
    return _draft(parts, _paging_params(request.url, plain, parts), name)


def _draft(parts: RequestParts, params: dict[str, object], name: str | None) -> Draft:
    stream = stream_name(parts.path if parts.path.strip("/") else parts.base_url)
    try:
        made = Stream.model_validate(
            {
                "name": stream,
                "path": parts.path,
                "method": parts.method,
                "json": parts.json_body,
                "params": params,
            }
        )
        definition = RestConnector.model_validate(
            {
                "base_url": parts.base_url,
                "auth": parts.auth,
                "headers": parts.headers,
                "resources": [made],
            }
        )
    except ValidationError as error:
        problem = error.errors()[0]
        raise DefinitionError(
            "The request can't be written as a connector",
            cause=f"{'.'.join(map(str, problem['loc']))}: {problem['msg']}",
            next_step="Correct the address, header or parameter.",
        ) from error
    return Draft(
        name=name or _name_for(parts.base_url),
        definition=definition,
        stream=stream,
        typed=dict(parts.secrets),
        notes=(*parts.notes, *(f"{one.what} was left out: {one.why}." for one in parts.skipped)),
    )


def _name_for(url: str) -> str:
    name = connector_name(name_of_host(url), "api")
    # numbers alone name nothing
    return "api" if name.replace("_", "").isdecimal() else name


def _header(text: str) -> tuple[str, str]:
    name, sign, value = text.partition(":")
    if not name.strip():
        raise DefinitionError(
            "A header has no name", next_step="Write it as --header 'Name: value'."
        )
    if sign and value.strip():
        return name.strip(), value.strip()
    # nearly all that is sent under this name is a bearer token (RFC 6750)
    bare = f"Bearer {_UNKNOWN}" if name.strip().lower() == "authorization" else _UNKNOWN
    return name.strip(), bare


def _pair(text: str) -> tuple[str, str | None]:
    name, sign, value = text.partition("=")
    if not name.strip():
        raise DefinitionError(
            "A parameter has no name", next_step="Write it as --param name=value."
        )
    return name.strip(), value if sign else None


def _with_params(url: str, params: Sequence[tuple[str, str | None]]) -> str:
    if not params:
        return url
    address, hash_sign, fragment = url.partition("#")
    added = "&".join(f"{quote_plus(name)}={quote_plus(value or '')}" for name, value in params)
    return f"{address}{'&' if '?' in address else '?'}{added}{hash_sign}{fragment}"


def _take_key(name: str, parts: RequestParts) -> None:
    if parts.auth["type"] != "none":
        raise DefinitionError(
            f"The parameter {name} can't be a key as well",
            cause="another key is sent already, and only one fits into the address",
            next_step=f"Give its value with --param {name}=… if it is none.",
        )
    parts.auth = key_auth(name, _UNKNOWN, parts, "query")


def _keep_unknown_headers(parts: RequestParts) -> None:
    """A header of any name whose value wasn't typed is a key."""
    for name, value in parts.headers.items():
        if value == _UNKNOWN:
            parts.headers[name] = parts.keep(name, _UNKNOWN)


def _paging_params(
    url: str, params: Sequence[tuple[str, str | None]], parts: RequestParts
) -> dict[str, object]:
    """The parameters, with those back in place that a reader of requests takes for paging: here
    they tell where to begin and what to try."""
    plain = dict(parse_qsl(urlsplit(_with_params(url, params)).query, keep_blank_values=True))
    kept: dict[str, object] = dict(parts.params)
    if parts.paginator is not None:
        names = {str(value) for key, value in parts.paginator.items() if key.endswith("_param")}
        kept |= {name: value for name, value in plain.items() if name in names}
    return kept
