"""The fields of the ways of authentication that have many: text in, definition out. No Qt.

Every field is a text; its name is its place in the definition, such as `login.path`.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias, get_args

from pydantic import BaseModel, TypeAdapter, ValidationError

from migrateiq_desktop.model.auth import (
    Algorithm,
    AnyAuth,
    Auth,
    secret_choices,
)
from migrateiq_desktop.model.base import WHEN_USED

from .pairs import header_text, header_value, scalar_text
from .problems import Problem, ProblemKind

Kind: TypeAlias = Literal["line", "choice", "words", "lines", "json", "number", "flag"]
"""words: parted by blanks. lines: `name: value` each. flag: yes or nothing."""
SIGN_IN = "oauth2_authorization_code"
YES = "yes"
LOCATIONS = ("header", "query", "cookie")
CLIENT_AUTHS = ("basic", "post")
_ANYWHERE = "https://example.com"


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field of a form."""

    name: str
    kind: Kind = "line"
    default: str = ""
    needed: bool = False
    choices: tuple[str, ...] = ()
    rare: bool = False
    """Most leave it as it is: it stands below the others."""


_PLACE = (
    FieldSpec("location", "choice", "header", choices=LOCATIONS),
    FieldSpec("name", default="Authorization", needed=True),
)
SPECS: Mapping[str, tuple[FieldSpec, ...]] = {
    "oauth2_client_credentials": (
        FieldSpec("access_token_url", needed=True),
        FieldSpec("client_id", needed=True),
        FieldSpec("scopes", "words"),
        FieldSpec("client_auth", "choice", "basic", choices=CLIENT_AUTHS),
        FieldSpec("access_token_params", "lines", rare=True),
    ),
    SIGN_IN: (
        FieldSpec("authorization_url", needed=True),
        FieldSpec("access_token_url", needed=True),
        FieldSpec("client_id", needed=True),
        FieldSpec("scopes", "words"),
        FieldSpec("client_secret", "flag"),
        FieldSpec("client_auth", "choice", "basic", choices=CLIENT_AUTHS),
        FieldSpec("redirect_port", "number", rare=True),
        FieldSpec("authorization_params", "lines", rare=True),
        FieldSpec("access_token_params", "lines", rare=True),
    ),
    "session_token": (
        FieldSpec("login.path", default="/login", needed=True),
        FieldSpec("login.method", "choice", "POST", choices=("POST", "GET", "PUT")),
        FieldSpec("login.json", "json", '{"username": "", "password": {"secret": "password"}}'),
        FieldSpec("login.token_path", default="token", needed=True),
        *_PLACE,
        FieldSpec("prefix"),
        FieldSpec("lifetime_seconds", "number"),
    ),
    "jwt": (
        FieldSpec("algorithm", "choice", "HS256", choices=get_args(Algorithm)),
        FieldSpec("key_encoding", "choice", "text", choices=("text", "base64", "hex")),
        FieldSpec("claims", "json", "{}"),
        FieldSpec("headers", "json", "{}"),
        FieldSpec("lifetime_seconds", "number", "300", needed=True),
        *_PLACE,
        FieldSpec("prefix", default="Bearer"),
    ),
    "custom_headers": (FieldSpec("headers", "lines", "X-API-Key: {secret: api_key}", needed=True),),
}
_AUTH: TypeAdapter[AnyAuth] = TypeAdapter(Auth, config=WHEN_USED)


def key_of(type_: str, name: str) -> str:
    """What a field's text is kept under: each type has its own."""
    return f"{type_}.{name}"


def text_of(type_: str, spec: FieldSpec, texts: Mapping[str, str]) -> str:
    """What stands in a field."""
    return texts.get(key_of(type_, spec.name), spec.default)


def texts_of(auth: AnyAuth) -> dict[str, str]:
    """What stands in the fields of a definition."""
    return {
        key_of(auth.type, spec.name): _as_text(spec, _at(auth, spec.name))
        for spec in SPECS.get(auth.type, ())
    }


def raw_auth(type_: str, texts: Mapping[str, str], before: AnyAuth | None) -> dict[str, object]:
    """A definition to be checked; what the form doesn't show stays as it was."""
    same = before is not None and before.type == type_
    raw: dict[str, object] = (
        before.model_dump(by_alias=True) if same and before is not None else {"type": type_}
    )
    for spec in SPECS[type_]:
        value = _value(spec, text_of(type_, spec, texts).strip(), raw)
        place = raw
        *way, name = spec.name.split(".")
        for step in way:
            inner = place.setdefault(step, {})
            assert isinstance(inner, dict)  # noqa: S101 - a login is a mapping
            place = inner
        if value is None:
            place.pop(name, None)
        else:
            place[name] = value
    return raw


def auth_problems(type_: str, texts: Mapping[str, str]) -> list[Problem]:
    """What is missing, and what can't be read."""
    problems = []
    for spec in SPECS.get(type_, ()):
        text = text_of(type_, spec, texts).strip()
        if spec.needed and not text:
            problems.append(Problem(f"auth.{spec.name}", ProblemKind.NEEDED))
        elif spec.kind == "json" and _object(text) is None:
            problems.append(Problem(f"auth.{spec.name}", ProblemKind.JSON_OBJECT))
    return problems


def needed_secrets(type_: str, texts: Mapping[str, str], before: AnyAuth | None) -> tuple[str, ...]:
    """Names of the secrets to ask for, as far as what is typed tells."""
    if type_ not in SPECS:
        return ()
    raw = raw_auth(type_, texts, before)
    if type_.startswith("oauth2"):
        # what is asked for must not come and go while an address is typed
        stand_ins = {"access_token_url": _ANYWHERE, "client_id": raw.get("client_id") or "?"}
        if type_ == SIGN_IN:
            stand_ins["authorization_url"] = _ANYWHERE
        raw |= {**stand_ins, "redirect_port": None} if type_ == SIGN_IN else stand_ins
    try:
        auth = _AUTH.validate_python(raw)
    except ValidationError:
        return ()
    return tuple(group[0].secret for group in secret_choices(auth))


def _at(auth: BaseModel, path: str) -> object:
    value: object = auth
    for step in path.split("."):
        name = "json_body" if step == "json" else step
        value = getattr(value, name)
    return value


def _as_text(spec: FieldSpec, value: object) -> str:  # noqa: PLR0911 - one a kind
    if value is None:
        return ""
    match spec.kind:
        case "flag":
            return YES
        case "words" if isinstance(value, tuple):
            return " ".join(value)
        case "lines" if isinstance(value, dict):
            return "\n".join(f"{name}: {_line_text(one)}" for name, one in value.items())
        case "json":
            return json.dumps(value, ensure_ascii=False, default=_plain)
        case "number":
            return f"{value:g}" if isinstance(value, int | float) else ""
        case _:
            return header_text(value) if not isinstance(value, str) else value  # type: ignore[arg-type]  # a reference


def _plain(value: object) -> object:
    if isinstance(value, BaseModel):
        return value.model_dump()
    raise TypeError(f"{type(value).__name__} is no JSON")


def _line_text(value: object) -> str:
    if isinstance(value, str | int | float):
        return scalar_text(value)
    return header_text(value)  # type: ignore[arg-type]  # a reference


def _value(  # noqa: PLR0911 - one a kind
    spec: FieldSpec, text: str, raw: Mapping[str, object]
) -> object:
    """What a text means; None where nothing is to be said."""
    match spec.kind:
        case "flag":
            kept = raw.get(spec.name) or {"secret": "client_secret"}
            return kept if text == YES else None
        case "words":
            return tuple(text.split())
        case "lines":
            pairs = [line.partition(":") for line in text.splitlines() if line.strip()]
            return {name.strip(): header_value(value.strip()) for name, _, value in pairs}
        case "json":
            return _object(text) or {}
        case "line" if spec.name == "client_id":
            return header_value(text)
        case "number":
            return text or None
        case _:
            return text


def _object(text: str) -> dict[str, object] | None:
    try:
        value = json.loads(text or "{}")
    except ValueError:
        return None
    return value if isinstance(value, dict) else None
