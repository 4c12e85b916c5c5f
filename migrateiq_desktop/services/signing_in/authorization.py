"""What a browser is sent out with, and what its coming back means (RFC 6749, 7636, 9207). Pure."""

import base64
import hashlib
import hmac
import secrets
from dataclasses import dataclass, field
from typing import Self
from urllib.parse import parse_qs, urlencode, urlsplit

from migrateiq_desktop.model.auth import OAuth2AuthorizationCodeAuth
from migrateiq_desktop.model.connector import origin_of
from migrateiq_desktop.model.errors import DefinitionError, KeyRefusedError

RANDOM_BYTES = 32
"""256 bits: RFC 7636 section 7.1 asks for as many, RFC 6749 section 10.10 for half."""
LONGEST_SHOWN = 300

_MEANINGS = {
    "access_denied": ("The sign-in was refused", "Sign in again, and allow the access."),
    "invalid_scope": (
        "The service doesn't give these scopes",
        "Correct the scopes; its documentation lists them.",
    ),
    "unauthorized_client": (
        "The service doesn't let this client sign anybody in",
        "Allow the authorization code grant where the client is registered.",
    ),
    "invalid_request": (
        "The service misses something in the request",
        "Check the client id, and that its registration allows redirects to 127.0.0.1.",
    ),
    "unsupported_response_type": (
        "The service doesn't know this way of signing in",
        "Choose another type of authentication.",
    ),
    "server_error": ("The service has a fault", "Try again later."),
    "temporarily_unavailable": ("The service is overloaded", "Try again later."),
}
"""By the codes of RFC 6749 section 4.1.2.1."""


@dataclass(frozen=True, slots=True)
class Outward:
    """One sign-in on its way out. Made for one use."""

    url: str
    """Where the browser is sent."""
    state: str = field(repr=False)
    verifier: str = field(repr=False)
    redirect_uri: str
    issuer: str
    """The exact name of the service, or the origin that its name must have."""
    exact: bool

    @classmethod
    def to(cls, auth: OAuth2AuthorizationCodeAuth, client_id: str, redirect_uri: str) -> Self:
        """A new one."""
        state = secrets.token_urlsafe(RANDOM_BYTES)
        verifier = secrets.token_urlsafe(RANDOM_BYTES)
        digest = hashlib.sha256(verifier.encode()).digest()
        params = {name: _text(value) for name, value in auth.authorization_params.items()}
        params |= {
            "response_type": "code",
            "client_id": client_id,
            "redirect_uri": redirect_uri,
            "state": state,
            "code_challenge": base64.urlsafe_b64encode(digest).decode().rstrip("="),
            "code_challenge_method": "S256",
        }
        if auth.scopes:
            params["scope"] = " ".join(auth.scopes)
        joint = "&" if urlsplit(auth.authorization_url).query else "?"
        return cls(
            url=f"{auth.authorization_url.partition('#')[0]}{joint}{urlencode(params)}",
            state=state,
            verifier=verifier,
            redirect_uri=redirect_uri,
            issuer=auth.issuer or origin_of(auth.authorization_url),
            exact=auth.issuer is not None,
        )

    def code(self, address: str) -> str:
        """The code in the address that the browser came back to.

        Raises DefinitionError when it isn't the answer to this sign-in, KeyRefusedError when the
        service, or the person there, said no.
        """
        given = parse_qs(urlsplit(address.strip()).query, keep_blank_values=True)
        if any(len(values) > 1 for values in given.values()):
            # RFC 6749 section 3.1: parameters must not come twice
            raise _foreign("a parameter comes twice in it")
        answer = {name: values[0] for name, values in given.items()}
        state = answer.get("state", "")
        if not hmac.compare_digest(state.encode(), self.state.encode()):
            raise _foreign("its state is not the one that was sent out")
        if "iss" in answer and not self._is_issuer(answer["iss"]):
            raise _foreign("it comes from another service than was asked")
        if "error" in answer:
            raise _refused(answer["error"], answer.get("error_description", ""))
        code = answer.get("code", "")
        if not code:
            raise _foreign("it holds no code")
        return code

    def _is_issuer(self, name: str) -> bool:
        if self.exact:
            return hmac.compare_digest(name.encode(), self.issuer.encode())
        try:
            return origin_of(name) == self.issuer
        except ValueError:
            return False


def _text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _foreign(cause: str) -> DefinitionError:
    return DefinitionError(
        "That is not the answer to this sign-in",
        cause=cause,
        next_step="Start the sign-in again, and paste the whole address that the browser ends at.",
    )


def _refused(code: str, description: str) -> KeyRefusedError:
    title, next_step = _MEANINGS.get(
        code, ("The service didn't sign you in", "Try again, or ask its makers.")
    )
    said = " ".join(f"{code}: {description}".split()).rstrip(":")
    return KeyRefusedError(title, cause=said[:LONGEST_SHOWN], next_step=next_step)
