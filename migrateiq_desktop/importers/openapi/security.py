"""A described API's security schemes as authentication. Pure.

OpenAPI 3 `securitySchemes`, Swagger 2 `securityDefinitions`. What can't be done is said.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from migrateiq_desktop.importers.imported import Skipped
from migrateiq_desktop.importers.secret_signs import secret_name

from .references import Node, References, as_list, as_node

_SIGNED = "each request is signed anew, which can't be done yet"
_RANK = ("bearer", "api_key", "http_basic", "oauth2_client_credentials")


@dataclass(slots=True)
class FoundSecurity:
    """The connector's authentication and headers, and what is left out."""

    auth: dict[str, object] = field(default_factory=lambda: {"type": "none"})
    headers: dict[str, object] = field(default_factory=dict)
    skipped: list[Skipped] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    refused: str = ""
    """Why nothing can be asked at all; empty where it can."""


def security_of(references: References, root: Node, wanted: Iterable[object]) -> FoundSecurity:
    """How to authenticate for operations whose `security` is given (None: the description's own).

    Of alternatives the simplest is taken that can be done, of operations what most of them want.
    """
    schemes = as_node(as_node(root.get("components")).get("securitySchemes"))
    schemes = schemes or as_node(root.get("securityDefinitions"))
    own = root.get("security")
    choices: Counter[tuple[str, ...]] = Counter()
    for one in wanted:
        for requirement in as_list(own if one is None else one):
            names = tuple(sorted(as_node(requirement)))
            if names:
                choices[names] += 1
    if not choices and own is None and schemes:
        # described, but nowhere asked for: most descriptions mean that it is needed
        choices.update((name,) for name in schemes)
    return _best(references, schemes, choices)


def _best(
    references: References, schemes: Node, choices: Counter[tuple[str, ...]]
) -> FoundSecurity:
    possible: list[tuple[tuple[int, int, int], FoundSecurity]] = []
    refused: list[Skipped] = []
    for names, count in choices.items():
        found = _together(references, schemes, names)
        if found.refused:
            refused += found.skipped
        else:
            kind = str(found.auth["type"])
            rank = _RANK.index(kind) if kind in _RANK else len(_RANK)
            possible.append(((len(names), rank, -count), found))
    if possible:
        best = min(possible, key=lambda one: one[0])[1]
        best.skipped += refused
        return best
    if refused:
        return FoundSecurity(skipped=refused, refused=refused[0].why)
    return FoundSecurity()


def _together(references: References, schemes: Node, names: tuple[str, ...]) -> FoundSecurity:
    """Schemes that are needed at the same time."""
    found = FoundSecurity()
    for name in names:
        scheme = references.resolve(schemes.get(name))
        auth, why = _auth_of(name, scheme)
        if auth is None:
            found.skipped.append(Skipped(f"security scheme {name}", why))
            found.refused = why
        elif _sent_together(found, auth):
            found.notes += [why] if why else []
        else:
            why = "a second way of authentication can't be sent together with the first"
            found.skipped.append(Skipped(f"security scheme {name}", why))
            found.refused = why
    return found


def _sent_together(found: FoundSecurity, auth: dict[str, object]) -> bool:
    """Take one more way in, if it can go with the one there is."""
    first = found.auth
    if first["type"] == "none":
        found.auth = auth
    elif _is_header_key(auth):
        found.headers[str(auth["name"])] = auth["api_key"]
    elif _is_header_key(first):
        found.headers[str(first["name"])] = first["api_key"]
        found.auth = auth
    elif _gives_token(first) and _gives_token(auth):
        # both are ways to the one token that is sent: flows of OAuth that stand as two schemes
        if first["type"] == "bearer":
            found.auth = auth
    else:
        return False
    return True


def _is_header_key(auth: Mapping[str, object]) -> bool:
    return auth["type"] == "api_key" and auth["location"] == "header"


def _gives_token(auth: Mapping[str, object]) -> bool:
    return auth["type"] == "bearer" or str(auth["type"]).startswith("oauth2_")


def _auth_of(name: str, scheme: Node) -> tuple[dict[str, object] | None, str]:
    """The authentication, or None and why there is none; with it, a note."""
    kind = str(scheme.get("type") or "")
    auth: dict[str, object] | None = None
    match kind:
        case "http":
            auth, why = _http(scheme)
        case "basic":
            auth, why = _basic(), ""
        case "apiKey":
            auth, why = _api_key(name, scheme)
        case "oauth2":
            auth, why = _oauth2(scheme)
        case "openIdConnect":
            why = "A token of OpenID Connect is sent; sign in elsewhere and paste it."
            auth = _bearer()
        case "mutualTLS":
            why = "client certificates can't be sent yet"
        case _:
            why = f"its kind ({kind or 'none'}) is unknown"
    return auth, why


def _bearer() -> dict[str, object]:
    return {"type": "bearer", "token": {"secret": "token"}}


def _basic() -> dict[str, object]:
    return {
        "type": "http_basic",
        "username": {"secret": "username"},
        "password": {"secret": "password"},
    }


def _http(scheme: Node) -> tuple[dict[str, object] | None, str]:
    kind = str(scheme.get("scheme") or "").lower()
    if kind in {"bearer", "oauth"}:
        return _bearer(), ""
    if kind == "basic":
        return _basic(), ""
    return None, f"{kind or 'its scheme'}: {_SIGNED}"


def _api_key(name: str, scheme: Node) -> tuple[dict[str, object] | None, str]:
    if "x-amazon-apigateway-authtype" in scheme or str(name).lower() in {"hmac", "sigv4"}:
        return None, f"AWS Signature: {_SIGNED}"
    key, place = scheme.get("name"), scheme.get("in")
    if not isinstance(key, str) or not key or place not in {"header", "query", "cookie"}:
        return None, "it doesn't say where the key goes"
    note = ""
    if key.lower() == "authorization":
        note = "The key is the whole Authorization header, with a word such as Bearer before it."
    reference = {"secret": "api_key" if note else secret_name(key)}
    return {"type": "api_key", "name": key, "api_key": reference, "location": place}, note


def _oauth2(scheme: Node) -> tuple[dict[str, object] | None, str]:
    flows = as_node(scheme.get("flows")) or {_FLOWS.get(str(scheme.get("flow")), ""): scheme}
    client = as_node(flows.get("clientCredentials"))
    if _address(client, "tokenUrl"):
        return _with_scopes(
            client,
            {
                "type": "oauth2_client_credentials",
                "access_token_url": _address(client, "tokenUrl"),
                "client_id": {"secret": "client_id"},
                "client_secret": {"secret": "client_secret"},
            },
            most=0,
        ), ""
    code = as_node(flows.get("authorizationCode"))
    if _address(code, "tokenUrl") and _address(code, "authorizationUrl"):
        return _with_scopes(
            code,
            {
                "type": "oauth2_authorization_code",
                "authorization_url": _address(code, "authorizationUrl"),
                "access_token_url": _address(code, "tokenUrl"),
                "client_id": {"secret": "client_id"},
                "client_secret": {"secret": "client_secret"},
            },
            most=20,
        ), "Sign in with a client of your own; scopes that aren't needed can be taken out."
    return _bearer(), "OAuth 2.0 without an address for tokens: get a token elsewhere and paste it."


_FLOWS = {
    "application": "clientCredentials",
    "accessCode": "authorizationCode",
    "implicit": "implicit",
    "password": "password",
}


def _address(flow: Mapping[str, object], key: str) -> str:
    value = flow.get(key)
    return value if isinstance(value, str) and value.startswith(("https://", "http://")) else ""


def _with_scopes(flow: Node, auth: dict[str, object], *, most: int) -> dict[str, object]:
    """With the scopes that only read, as far as their names tell."""
    names = [str(scope) for scope in as_node(flow.get("scopes"))]
    reading = [one for one in names if "read" in one.lower()]
    if most and names:
        auth["scopes"] = (reading or names)[:most]
    return auth
