"""A token that says who asks: how long it is good, and where in a request it stands. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import httpx

from migrateiq_desktop.model.auth import TokenPlace
from migrateiq_desktop.model.errors import KeyRefusedError
from migrateiq_desktop.sources.rest.credentials import Credentials, is_sendable

EARLY_SECONDS = 60.0
EARLY_SHARE = 0.1
"""A token is renewed so long before its end, or at this share of its life if that is shorter."""


@dataclass(frozen=True, slots=True)
class Token:
    """What was given for a key."""

    value: str = field(repr=False)
    renew_at: float | None = None
    """Seconds since 1970; None: when it is refused."""
    expires_at: float | None = None
    refresh: str | None = field(default=None, repr=False)

    def is_good(self, now: float) -> bool:
        """Whether it can be used for a request that is sent now."""
        return self.renew_at is None or now < self.renew_at


@dataclass(frozen=True, slots=True)
class TokenRequest:
    """A request for a token; it goes to the origin of its address and nowhere else."""

    url: httpx.URL
    method: str = "POST"
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    form: Mapping[str, str] | None = field(default=None, repr=False)
    json_body: Mapping[str, object] | None = field(default=None, repr=False)


def lasting(value: str, seconds: float | None, now: float, refresh: str | None = None) -> Token:
    """A token that was given just now and is good for so many seconds."""
    if seconds is None:
        return Token(value, refresh=refresh)
    early = min(EARLY_SECONDS, seconds * EARLY_SHARE)
    return Token(value, now + seconds - early, now + seconds, refresh)


def placed(token: str, place: TokenPlace) -> Credentials:
    """What a request carries. Raises KeyRefusedError for a token that no request can carry."""
    value = f"{place.prefix} {token}" if place.prefix else token
    if place.location == "query":
        return Credentials(params={place.name: value})
    if not is_sendable(value):
        raise KeyRefusedError(
            "The token that was given can't be sent",
            cause="it holds a character that a header can't carry",
            next_step="Ask the makers of the API.",
        )
    if place.location == "cookie":
        return Credentials(cookies={place.name: value})
    return Credentials(headers={place.name: value})


BEARER = TokenPlace(name="Authorization", prefix="Bearer")
"""RFC 6750 section 2.1."""
