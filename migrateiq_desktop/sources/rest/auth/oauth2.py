"""OAuth 2.0 (RFC 6749): requests for tokens, and what their answers mean. Pure, sends nothing."""

import base64
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from urllib.parse import quote_plus

from migrateiq_desktop.model.auth import OAuth2Auth, OAuth2AuthorizationCodeAuth
from migrateiq_desktop.model.base import Json, Scalar
from migrateiq_desktop.model.errors import KeyRefusedError, MigrateIQError, SourceError
from migrateiq_desktop.model.secret import SecretRef
from migrateiq_desktop.sources.rest.addresses import parse
from migrateiq_desktop.sources.rest.decoding import Clean

from .tokens import Token, TokenRequest, lasting

Reveal = Callable[[SecretRef], str]
SIGN_IN_AGAIN = (
    "Sign in again: `migrateiq connectors authorize NAME`, or Sign in… in the connector's window."
)
_LONGEST_DESCRIPTION = 300
_MEANINGS = {
    "invalid_grant": (
        "The server doesn't accept the key",
        "Store a new key for this connector.",
    ),
    "unauthorized_client": (
        "The server doesn't let this client sign in this way",
        "Allow this kind of grant for the client where it is registered.",
    ),
    "unsupported_grant_type": (
        "The server doesn't know this way of signing in",
        "Choose another type of authentication, or correct access_token_url.",
    ),
    "invalid_request": (
        "The server misses something in the request for a token",
        "Add what its documentation asks for under access_token_params.",
    ),
}
"""Title and next step by the codes of section 5.2 that mean the same whoever asks."""
_NO_TOKEN = (
    "The server gave no token",
    "Check access_token_url, the client id and the secret.",
)


@dataclass(frozen=True, slots=True)
class Code:
    """What the browser brought back, with what proves that it was us who sent it there."""

    code: str = field(repr=False)
    verifier: str = field(repr=False)
    """RFC 7636 section 4.1."""
    redirect_uri: str


def credentials_request(auth: OAuth2Auth, reveal: Reveal) -> TokenRequest:
    """Access for the program itself (section 4.4.2)."""
    return _request(auth, reveal, {"grant_type": "client_credentials"})


def code_request(auth: OAuth2Auth, code: Code, reveal: Reveal) -> TokenRequest:
    """Tokens for the code that the browser brought (section 4.1.3, RFC 7636 section 4.5)."""
    own = {
        "grant_type": "authorization_code",
        "code": code.code,
        "redirect_uri": code.redirect_uri,
        "code_verifier": code.verifier,
    }
    return _request(auth, reveal, own, scoped=False)


def refresh_request(auth: OAuth2Auth, refresh_token: str, reveal: Reveal) -> TokenRequest:
    """A new access token for a refresh token (section 6)."""
    own = {"grant_type": "refresh_token", "refresh_token": refresh_token}
    return _request(auth, reveal, own, scoped=False)


def token_of(body: Json, now: float, auth: OAuth2Auth, clean: Clean = str) -> Token:
    """The token in an answer of success (section 5.1). Raises KeyRefusedError, SourceError."""
    if not isinstance(body, dict):
        raise _no_token(auth, "the answer is no JSON object")
    if "error" in body and "access_token" not in body:
        # some say so with 200
        raise refusal(auth, body, 200, clean)
    value = body.get("access_token")
    if not isinstance(value, str) or not value:
        raise _no_token(auth, "the answer holds no access_token")
    refresh = body.get("refresh_token")
    return lasting(
        value,
        _seconds(body.get("expires_in")),
        now,
        refresh if isinstance(refresh, str) and refresh else None,
    )


def refusal(auth: OAuth2Auth, body: Json, status: int, clean: Clean = str) -> MigrateIQError:
    """What an answer that gives no token means (section 5.2), and what to do."""
    fields: Mapping[str, Json] = body if isinstance(body, dict) else {}
    error = fields.get("error")
    # a few nest it: {"error": {"code": …, "message": …}}
    code = error if isinstance(error, str) else ""
    described = fields.get("error_description") or fields.get("message") or error
    said = clean(" ".join(str(described or "").split()))[:_LONGEST_DESCRIPTION]
    cause = f"{code}: {said}" if said and said != code else code or said or f"status {status}"
    title, next_step = _meaning(code, auth)
    return KeyRefusedError(title, cause=cause, next_step=next_step)


def _meaning(code: str, auth: OAuth2Auth) -> tuple[str, str]:
    """Title and next step of an error code."""
    signs_in = isinstance(auth, OAuth2AuthorizationCodeAuth)
    if code == "invalid_client":
        return "The server doesn't accept the client id or secret", _other_client_auth(auth)
    if code == "invalid_grant" and signs_in:
        return "The sign-in is no longer valid", SIGN_IN_AGAIN
    if code == "invalid_scope":
        scopes = " ".join(auth.scopes) or "none are asked for"
        return (
            "The server doesn't give these scopes",
            f"Correct the scopes ({scopes}); the service's documentation lists them.",
        )
    return _MEANINGS.get(code, _NO_TOKEN)


def _other_client_auth(auth: OAuth2Auth) -> str:
    if _client_secret(auth) is None:
        return "Check the client id, and whether the service insists on a client_secret."
    other = "post" if auth.client_auth == "basic" else "basic"
    return f"Check both; if they are right, try client_auth: {other} instead of {auth.client_auth}."


def _request(
    auth: OAuth2Auth, reveal: Reveal, own: Mapping[str, str], *, scoped: bool = True
) -> TokenRequest:
    given = {name: _text(value, reveal) for name, value in auth.access_token_params.items()}
    scope = {"scope": " ".join(auth.scopes)} if scoped and auth.scopes else {}
    # a program's own grant may be of the service's own kind; a code or a refresh token may not
    form = {**own, **scope, **given} if scoped else {**given, **own}
    client_id = _text(auth.client_id, reveal)
    secret = _client_secret(auth)
    if secret is None:
        return TokenRequest(parse(auth.access_token_url), form={**form, "client_id": client_id})
    proof = reveal(secret)
    if auth.client_auth == "post":
        form |= {"client_id": client_id, "client_secret": proof}
        return TokenRequest(parse(auth.access_token_url), form=form)
    pair = f"{quote_plus(client_id)}:{quote_plus(proof)}".encode()
    headers = {"Authorization": f"Basic {base64.b64encode(pair).decode()}"}
    return TokenRequest(parse(auth.access_token_url), headers=headers, form=form)


def _client_secret(auth: OAuth2Auth) -> SecretRef | None:
    secret: SecretRef | None = getattr(auth, "client_secret", None)
    return secret


def _text(value: Scalar | SecretRef, reveal: Reveal) -> str:
    if isinstance(value, SecretRef):
        return reveal(value)
    return str(value).lower() if isinstance(value, bool) else str(value)


def _seconds(value: Json) -> float | None:
    """`expires_in`, which some write as a text; None for what is no time."""
    try:
        seconds = float(str(value))
    except ValueError:
        return None
    return seconds if 0 < seconds < float("inf") else None


def _no_token(auth: OAuth2Auth, cause: str) -> SourceError:
    return SourceError(
        "The server answered the request for a token with something else",
        cause=cause,
        next_step=f"Check access_token_url ({auth.access_token_url}).",
    )
