"""Says who asks, for every request of a connector: gets tokens and renews them, one at a time.

The only part that waits; what is asked and what an answer means are the strategies' to say.
"""

import asyncio
from collections.abc import Callable
from copy import copy
from dataclasses import dataclass

from pydantic import SecretStr

from migrateiq_desktop.engine.ports import Clock, SourceObserver, TokenDesk
from migrateiq_desktop.model.auth import (
    AnyAuth,
    JwtAuth,
    OAuth2Auth,
    OAuth2AuthorizationCodeAuth,
    OAuth2ClientCredentialsAuth,
    SessionTokenAuth,
)
from migrateiq_desktop.model.connector import RestConnector
from migrateiq_desktop.model.errors import KeyRefusedError
from migrateiq_desktop.model.tokens import SignInTokens
from migrateiq_desktop.sources.rest.credentials import Credentials, credentials
from migrateiq_desktop.sources.rest.proving import Proof

from . import oauth2, sessions
from .asking import TokenAsker
from .jwts import signed
from .oauth2 import Reveal
from .tokens import BEARER, Token, placed

EARLY_KEPT_SECONDS = 5.0
"""So long a token must still be good that another worker got."""
RENEWABLE = (OAuth2Auth, SessionTokenAuth, JwtAuth)


@dataclass(frozen=True, slots=True)
class Means:
    """What an authority works with."""

    asker: TokenAsker
    desk: TokenDesk
    reveal: Reveal
    learn: Callable[[str], None]
    """Told of every new secret, so that it is masked from then on."""
    clock: Clock


class Authority:
    """The one place of a connector where tokens are. Pages that go out at once share it."""

    def __init__(self, connector: RestConnector, means: Means) -> None:
        self._auth: AnyAuth = connector.auth
        self._base_url = connector.base_url
        self._means = means
        self._token: Token | None = None
        self._turns = asyncio.Lock()
        self._ended: tuple[Token, KeyRefusedError] | None = None
        """The token that nothing renews any more, and what was said of it."""

    async def proof(self, observer: SourceObserver) -> Proof:
        """What the next request carries; a token that is about to end is renewed before.

        Raises KeyRefusedError, SecretMissingError, SourceError, UnreachableError, DefinitionError.
        """
        if not isinstance(self._auth, RENEWABLE):
            return Proof(credentials(self._auth, self._means.reveal))
        async with self._turns:
            if self._token is None or not self._token.is_good(self._means.clock.time()):
                self._token = await self._new(observer, refused=None)
            return Proof(self._placed(self._token), self._token)

    async def renew(self, proof: Proof, observer: SourceObserver) -> bool:
        """Whether there is another token now than the one that was refused. Raises as `proof`.

        Of several requests that were refused with one token, the first gets the new one for all.
        """
        if not isinstance(self._auth, RENEWABLE):
            return False
        async with self._turns:
            if self._token is proof.token:
                self._token = await self._renewed(proof.token, observer)
            return True

    async def _renewed(self, refused: Token | None, observer: SourceObserver) -> Token:
        """Asked for once: whoever waited for a renewal that was refused hears the same."""
        if self._ended is not None and self._ended[0] is refused:
            raise copy(self._ended[1])
        try:
            return await self._new(observer, refused=refused)
        except KeyRefusedError as error:
            if refused is not None:
                # whoever it comes to says in it which stream it was
                self._ended = (refused, copy(error))
            raise

    @property
    def signs_in(self) -> bool:
        """Whether a person has to sign in when there is no way on."""
        return isinstance(self._auth, OAuth2AuthorizationCodeAuth)

    async def aclose(self) -> None:
        """Close the connections."""
        await self._means.asker.aclose()

    def _placed(self, token: Token) -> Credentials:
        place = self._auth if isinstance(self._auth, SessionTokenAuth | JwtAuth) else BEARER
        return placed(token.value, place)

    async def _new(self, observer: SourceObserver, refused: Token | None) -> Token:
        means = self._means
        match self._auth:
            case JwtAuth():
                token = signed(self._auth, means.reveal, means.clock.time())
            case SessionTokenAuth():
                request = sessions.login_request(self._auth, self._base_url, means.reveal)
                body = await means.asker.ask(request, observer)
                token = sessions.token_of(self._auth, body, means.clock.time())
            case OAuth2ClientCredentialsAuth():
                request = oauth2.credentials_request(self._auth, means.reveal)
                body = await means.asker.ask(request, observer)
                token = oauth2.token_of(body, means.clock.time(), self._auth, means.asker.clean)
            case OAuth2AuthorizationCodeAuth():
                token = await self._refreshed(self._auth, observer, refused)
            case _:
                raise TypeError(f"{self._auth.type} has no token")
        means.learn(token.value)
        return token

    async def _refreshed(
        self, auth: OAuth2AuthorizationCodeAuth, observer: SourceObserver, refused: Token | None
    ) -> Token:
        """The token that is kept, or a new one, which is kept before it is used.

        A refresh token may be good for one use only: who gets a new one has the desk meanwhile.
        """
        desk = self._means.desk
        kept = await desk.borrow()
        try:
            for value in kept.values():
                self._means.learn(value)
            known = _known(kept, refused)
            if known is not None and known.is_good(self._means.clock.time()):
                return known
            if kept.refresh is None:
                raise _signed_out()
            request = oauth2.refresh_request(
                auth, kept.refresh.get_secret_value(), self._means.reveal
            )
            body = await self._means.asker.ask(request, observer)
            clean = self._means.asker.clean
            token = oauth2.token_of(body, self._means.clock.time(), auth, clean)
            await desk.keep(self._to_keep(token, kept))
            return token
        finally:
            await desk.give_back()

    def _to_keep(self, token: Token, before: SignInTokens) -> SignInTokens:
        fresh = before.refresh if token.refresh is None else SecretStr(token.refresh)
        tokens = SignInTokens(
            access=SecretStr(token.value), expires_at=token.expires_at, refresh=fresh
        )
        for value in tokens.values():
            self._means.learn(value)
        return tokens


def _known(kept: SignInTokens, refused: Token | None) -> Token | None:
    """The access token that is kept, unless it is the one that was refused."""
    value = "" if kept.access is None else kept.access.get_secret_value()
    if not value or (refused is not None and refused.value == value):
        return None
    early = None if kept.expires_at is None else kept.expires_at - EARLY_KEPT_SECONDS
    return Token(value, early, kept.expires_at)


def _signed_out() -> KeyRefusedError:
    return KeyRefusedError(
        "Nobody is signed in any more",
        cause="the service refused the access token, and gave none to renew it with",
        next_step=oauth2.SIGN_IN_AGAIN,
    )
