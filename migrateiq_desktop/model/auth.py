"""How a REST API knows who asks. Names follow dlt's `rest_api` where the two mean the same.

Definitions only: what is sent for them is made in `sources.rest.auth`.
"""

from collections.abc import Iterator, Mapping
from typing import Annotated, Literal, TypeAlias
from urllib.parse import urlsplit

from pydantic import Field, field_validator

from .base import Model, Scalar
from .secret import SecretRef

Algorithm = Literal["HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "ES256", "ES384", "ES512"]
"""How a JWT is signed (RFC 7518 section 3.1)."""

_PROTOCOL_PARAMS = frozenset(
    {
        *("response_type", "client_id", "redirect_uri", "scope", "state"),
        *("code_challenge", "code_challenge_method"),
    }
)
_OWN_CLAIMS = frozenset({"iat", "exp"})


class NoAuth(Model):
    """Nothing is sent."""

    type: Literal["none"] = "none"


class BearerAuth(Model):
    """`Authorization: Bearer TOKEN` (RFC 6750)."""

    type: Literal["bearer"] = "bearer"
    token: SecretRef = SecretRef(secret="token")


class ApiKeyAuth(Model):
    """A key in a header, a query parameter or a cookie of the given name."""

    type: Literal["api_key"] = "api_key"
    name: str = Field(default="X-API-Key", min_length=1)
    api_key: SecretRef = SecretRef(secret="api_key")
    location: Literal["header", "query", "cookie"] = "header"


class HttpBasicAuth(Model):
    """User name and password (RFC 7617)."""

    type: Literal["http_basic"] = "http_basic"
    username: str | SecretRef
    password: SecretRef = SecretRef(secret="password")


class OAuth2Auth(Model):
    """What every way of OAuth 2.0 (RFC 6749) has."""

    access_token_url: str
    """Where tokens are asked for: the keys below go there and nowhere else."""
    client_id: str | SecretRef
    scopes: tuple[str, ...] = ()
    client_auth: Literal["basic", "post"] = "basic"
    """How the client proves itself: in a header, or in the request's body (section 2.3.1)."""
    access_token_params: dict[str, Scalar | SecretRef] = {}
    """Sent along with every request for a token, for example `audience`."""

    @field_validator("access_token_url")
    @classmethod
    def _check_access_token_url(cls, value: str) -> str:
        return _web_address(value)


class OAuth2ClientCredentialsAuth(OAuth2Auth):
    """A program's own access: its id and secret are changed for a token (RFC 6749 section 4.4)."""

    type: Literal["oauth2_client_credentials"] = "oauth2_client_credentials"
    client_secret: SecretRef = SecretRef(secret="client_secret")


class OAuth2AuthorizationCodeAuth(OAuth2Auth):
    """A person signs in with the browser (RFC 6749 section 4.1, RFC 8252; PKCE always)."""

    type: Literal["oauth2_authorization_code"] = "oauth2_authorization_code"
    authorization_url: str
    """Where the browser is sent to."""
    client_secret: SecretRef | None = None
    """Only where the service insists: a program on a person's computer keeps none."""
    issuer: str | None = None
    """What the service calls itself in its answers (RFC 9207); absent: any name of the host that
    the browser is sent to."""
    authorization_params: dict[str, Scalar] = {}
    """Sent along with the browser, for example `access_type: offline`."""
    redirect_port: int | None = Field(default=None, ge=1024, le=65_535)
    """Where the service takes only the very address that was registered,
    `http://127.0.0.1:PORT/`; absent: any port that is free."""
    refresh_token: SecretRef = SecretRef(secret="refresh_token")
    """Kept by signing in; one from elsewhere may be stored."""
    access_token: SecretRef = SecretRef(secret="access_token")
    """Kept by signing in where the service gives no refresh token."""

    @field_validator("authorization_url")
    @classmethod
    def _check_authorization_url(cls, value: str) -> str:
        return _web_address(value)

    @field_validator("authorization_params")
    @classmethod
    def _check_authorization_params(cls, value: dict[str, Scalar]) -> dict[str, Scalar]:
        _refuse(_PROTOCOL_PARAMS.intersection(value), "is set by signing in itself")
        return value


class TokenPlace(Model):
    """Where in a request a token stands."""

    location: Literal["header", "query", "cookie"] = "header"
    name: str = Field(default="Authorization", min_length=1)
    """Of the header, the query parameter or the cookie."""
    prefix: str = ""
    """Stands before the token, with a blank between."""


class Login(Model):
    """The request that opens a session."""

    path: str = Field(min_length=1)
    """Below the connector's base URL, or a whole URL of the same host."""
    method: Literal["POST", "GET", "PUT"] = "POST"
    json_body: dict[str, object] = Field(default={}, alias="json")
    """Sent along; `{secret: NAME}` may stand for any value in it."""
    token_path: str = Field(min_length=1)
    """JMESPath to the token in the answer."""

    @field_validator("json_body")
    @classmethod
    def _find_references(cls, value: dict[str, object]) -> dict[str, object]:
        return {name: _with_references(member) for name, member in value.items()}


class SessionTokenAuth(TokenPlace):
    """A login gives a token that is sent from then on; a 401 logs in again."""

    type: Literal["session_token"] = "session_token"
    login: Login
    lifetime_seconds: float | None = Field(default=None, gt=0)
    """After that it logs in again by itself."""


class JwtAuth(TokenPlace):
    """A token that is signed here (RFC 7519) and sent; a new one before it ends."""

    type: Literal["jwt"] = "jwt"
    algorithm: Algorithm = "HS256"
    key: SecretRef = SecretRef(secret="key")
    """A shared secret for HS; a private key as PEM for RS and ES."""
    key_encoding: Literal["text", "base64", "hex"] = "text"
    """How a shared secret is written."""
    headers: dict[str, Scalar] = {}
    """Of the token, for example `kid`."""
    claims: dict[str, object] = {}
    """For example `iss`, `sub` and `aud`; `iat` and `exp` are set from lifetime_seconds."""
    lifetime_seconds: int = Field(default=300, ge=1)
    prefix: str = "Bearer"

    @field_validator("claims")
    @classmethod
    def _check_claims(cls, value: dict[str, object]) -> dict[str, object]:
        _refuse(_OWN_CLAIMS.intersection(value), "is set from lifetime_seconds")
        return value


class CustomHeadersAuth(Model):
    """Headers of any name; those that hold keys refer to secrets."""

    type: Literal["custom_headers"] = "custom_headers"
    headers: dict[str, str | SecretRef] = Field(min_length=1)


AnyAuth: TypeAlias = (
    NoAuth
    | BearerAuth
    | ApiKeyAuth
    | HttpBasicAuth
    | OAuth2ClientCredentialsAuth
    | OAuth2AuthorizationCodeAuth
    | SessionTokenAuth
    | JwtAuth
    | CustomHeadersAuth
)
Auth = Annotated[AnyAuth, Field(discriminator="type")]


def secret_choices(auth: AnyAuth) -> tuple[tuple[SecretRef, ...], ...]:
    """What an authentication needs, in the order a person would be asked.

    Of each group one secret is enough: signing in gives one or the other.
    """
    match auth:
        case OAuth2AuthorizationCodeAuth():
            needed = [(ref,) for ref in _references(auth, leave=("refresh_token", "access_token"))]
            return (*needed, (auth.refresh_token, auth.access_token))
        case _:
            return tuple((ref,) for ref in _references(auth))


def secret_refs(auth: AnyAuth) -> tuple[SecretRef, ...]:
    """Every secret that an authentication refers to, each once."""
    return tuple(dict.fromkeys(ref for group in secret_choices(auth) for ref in group))


def _references(auth: AnyAuth, *, leave: tuple[str, ...] = ()) -> tuple[SecretRef, ...]:
    values = [getattr(auth, name) for name in type(auth).model_fields if name not in leave]
    return tuple(dict.fromkeys(ref for value in values for ref in _inside(value)))


def _inside(value: object) -> Iterator[SecretRef]:
    match value:
        case SecretRef():
            yield value
        case Login():
            yield from _inside(value.json_body)
        case Mapping():
            for member in value.values():
                yield from _inside(member)
        case list() | tuple():
            for member in value:
                yield from _inside(member)


def _with_references(value: object) -> object:
    """The value with a reference for each `{secret: NAME}` in it."""
    match value:
        case {"secret": str(name), **others} if not others:
            return SecretRef(secret=name)
        case dict():
            return {name: _with_references(member) for name, member in value.items()}
        case list():
            return [_with_references(member) for member in value]
        case _:
            return value


def _web_address(value: str) -> str:
    parts = urlsplit(value)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise ValueError("must be a whole address that starts with https:// or http://")
    if parts.username or parts.password:
        raise ValueError("must not hold a user name or password")
    return value


def _refuse(names: frozenset[str], why: str) -> None:
    for name in sorted(names):
        raise ValueError(f"{name} {why}: take it out")
