"""What a request carries to say who asks. Pure: secrets are revealed by the one who sends.

RFC 6750 (bearer), RFC 7617 (basic). Knows no HTTP client and keeps nothing.
"""

import base64
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from migrateiq_desktop.model.auth import (
    AnyAuth,
    ApiKeyAuth,
    BearerAuth,
    CustomHeadersAuth,
    HttpBasicAuth,
    NoAuth,
)
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.secret import SecretRef

Reveal = Callable[[SecretRef], str]
"""Gives a secret's value; raises SecretMissingError."""


@dataclass(frozen=True, slots=True)
class Credentials:
    """Headers, query parameters and cookies to add to a request."""

    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    params: Mapping[str, str] = field(default_factory=dict, repr=False)
    cookies: Mapping[str, str] = field(default_factory=dict, repr=False)


def credentials(auth: AnyAuth, reveal: Reveal) -> Credentials:  # noqa: PLR0911 - one a kind
    """What this way of authentication adds."""
    match auth:
        case NoAuth():
            return Credentials()
        case BearerAuth(token=token):
            return Credentials(headers={"Authorization": f"Bearer {_sendable(token, reveal)}"})
        case ApiKeyAuth(name=name, api_key=api_key, location="header"):
            return Credentials(headers={name: _sendable(api_key, reveal)})
        case ApiKeyAuth(name=name, api_key=api_key, location="query"):
            return Credentials(params={name: reveal(api_key)})
        case ApiKeyAuth(name=name, api_key=api_key):
            return Credentials(cookies={name: _sendable(api_key, reveal)})
        case HttpBasicAuth(username=username, password=password):
            user = reveal(username) if isinstance(username, SecretRef) else username
            pair = base64.b64encode(f"{user}:{reveal(password)}".encode()).decode()
            return Credentials(headers={"Authorization": f"Basic {pair}"})
        case CustomHeadersAuth(headers=headers):
            return Credentials(headers=revealed_headers(headers, reveal))
        case _:
            raise TypeError(f"{auth.type} needs a token first")


def revealed_headers(headers: Mapping[str, str | SecretRef], reveal: Reveal) -> dict[str, str]:
    """Headers with their references to secrets replaced by the values."""
    return {
        name: _sendable(value, reveal) if isinstance(value, SecretRef) else value
        for name, value in headers.items()
    }


def _sendable(secret: SecretRef, reveal: Reveal) -> str:
    value = reveal(secret)
    if not is_sendable(value):
        raise DefinitionError(
            f"The secret “{secret.secret}” can't be sent",
            cause="it holds blanks around it, or a character that a header can't carry",
            next_step="Store the key again, without blanks or line breaks around it.",
        )
    return value


def is_sendable(value: str) -> bool:
    """Whether a header can carry a value: a line break in it would let it write headers of its own
    (RFC 9110 section 5.5)."""
    return value.isascii() and value.isprintable() and value == value.strip()
