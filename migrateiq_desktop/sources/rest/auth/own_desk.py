"""The tokens of a sign-in as a job brought them, for whom no owner keeps any. Keeps in memory."""

from collections.abc import Mapping
from dataclasses import dataclass

from pydantic import SecretStr

from migrateiq_desktop.engine.ports import TokenDesk
from migrateiq_desktop.model.auth import OAuth2AuthorizationCodeAuth
from migrateiq_desktop.model.connector import RestConnector
from migrateiq_desktop.model.secret import Redactor
from migrateiq_desktop.model.tokens import SignInTokens


@dataclass(frozen=True, slots=True)
class SignIn:
    """Where tokens are kept, and what masks them in everything that is said."""

    desk: TokenDesk
    redactor: Redactor


class OwnDesk:
    """Implements `engine.ports.TokenDesk`."""

    def __init__(self, tokens: SignInTokens) -> None:
        self.tokens = tokens

    async def borrow(self) -> SignInTokens:
        """What is kept now."""
        return self.tokens

    async def keep(self, tokens: SignInTokens) -> None:
        """Keep them until the job ends."""
        self.tokens = tokens

    async def give_back(self) -> None:
        """Nobody waits for it."""


def own_sign_in(connector: RestConnector, secrets: Mapping[str, SecretStr]) -> SignIn:
    """With what the job's secrets hold."""
    return SignIn(OwnDesk(tokens_in(connector, secrets)), Redactor())


def tokens_in(connector: RestConnector, secrets: Mapping[str, SecretStr]) -> SignInTokens:
    """The tokens among a connector's secrets."""
    auth = connector.auth
    if not isinstance(auth, OAuth2AuthorizationCodeAuth):
        return SignInTokens()
    return SignInTokens(
        access=secrets.get(auth.access_token.secret),
        refresh=secrets.get(auth.refresh_token.secret),
    )
