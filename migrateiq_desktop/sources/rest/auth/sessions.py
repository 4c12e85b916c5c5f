"""A login that opens a session: its request, and the token in its answer. Pure, sends nothing."""

from migrateiq_desktop.model.auth import SessionTokenAuth
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.errors import KeyRefusedError
from migrateiq_desktop.model.secret import SecretRef
from migrateiq_desktop.sources.rest.addresses import stream_url
from migrateiq_desktop.sources.rest.paths import BodyPath

from .oauth2 import Reveal
from .tokens import Token, TokenRequest, lasting


def login_request(auth: SessionTokenAuth, base_url: str, reveal: Reveal) -> TokenRequest:
    """The login, below the connector's base URL."""
    login = auth.login
    body = _revealed(login.json_body, reveal) if login.json_body else None
    return TokenRequest(
        stream_url(base_url, login.path, {}),
        method=login.method,
        json_body=body if isinstance(body, dict) else None,
    )


def token_of(auth: SessionTokenAuth, body: Json, now: float) -> Token:
    """The token of an answer. Raises KeyRefusedError when there is none at its path."""
    value = BodyPath(auth.login.token_path, "login.token_path").find(body)
    if isinstance(value, bool) or not isinstance(value, str | int) or value == "":
        raise KeyRefusedError(
            "The login gave no token",
            cause=f"there is no text at {auth.login.token_path} in its answer",
            next_step="Check login.json and login.token_path.",
        )
    return lasting(str(value), auth.lifetime_seconds, now)


def _revealed(value: object, reveal: Reveal) -> object:
    """The value with the secrets in the places of their references."""
    match value:
        case SecretRef():
            return reveal(value)
        case dict():
            return {name: _revealed(member, reveal) for name, member in value.items()}
        case list():
            return [_revealed(member, reveal) for member in value]
        case _:
            return value
