"""Sends requests for tokens: by a client of its own, which knows no key and no other host.

So they have what every request has: TLS, limits, patience, and redirects that stay at home.
"""

from collections.abc import Mapping

from pydantic import SecretStr

from migrateiq_desktop.engine.ports import Clock, SourceObserver
from migrateiq_desktop.model.auth import NoAuth, OAuth2Auth
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.connector import RestConnector
from migrateiq_desktop.model.errors import KeyRefusedError, MigrateIQError, SourceError
from migrateiq_desktop.model.network import Network
from migrateiq_desktop.sources.rest.addresses import host_and_port
from migrateiq_desktop.sources.rest.budget import RequestBudget
from migrateiq_desktop.sources.rest.client import DIRECT, Answer, PageRequest, RestClient
from migrateiq_desktop.sources.rest.decoding import Clean, NotJsonError, decode, excerpt
from migrateiq_desktop.sources.rest.fetcher import Fetcher, Surroundings
from migrateiq_desktop.sources.rest.retries import RetryPolicy

from . import oauth2
from .tokens import TokenRequest

POLICY = RetryPolicy(tries=4, tries_not_json=1)
"""Less patient than with pages: a token that was lost on its way may be gone for good."""
NOTHING_THERE = frozenset({404, 405, 410})
REFUSED = frozenset({400, 401, 403, 422}) | NOTHING_THERE


class TokenAsker:
    """Asks one connector's token endpoint, or its login."""

    def __init__(
        self,
        connector: RestConnector,
        secrets: Mapping[str, SecretStr],
        clock: Clock,
        clean: Clean,
        network: Network = DIRECT,
    ) -> None:
        self._auth = connector.auth
        self._secrets = secrets
        self._clock = clock
        self._network = network
        self.clean = clean
        """Masks secrets in a text."""
        changes: dict[str, object] = {"auth": NoAuth()}
        if isinstance(connector.auth, OAuth2Auth):
            # another host: of the connector itself only what tells how servers are reached
            changes |= {"base_url": connector.auth.access_token_url, "headers": {}}
        self._connector = connector.model_copy(update=changes)
        self._client: RestClient | None = None

    async def ask(self, request: TokenRequest, observer: SourceObserver) -> Json:
        """The answer's JSON. Raises KeyRefusedError, SourceError, UnreachableError,
        DefinitionError."""
        self._client = self._client or RestClient(
            self._connector, self._secrets, self._clock, network=self._network
        )
        around = Surroundings(
            client=self._client,
            budget=RequestBudget(None, self._clock),
            clock=self._clock,
            clean=self.clean,
            policy=POLICY,
        )
        fetcher = Fetcher(f"Signing in at {host_and_port(self._client.home)}", around, observer)
        page = PageRequest(
            request.url,
            request.method,
            request.headers,
            request.json_body,
            form=request.form,
        )
        document = await fetcher.fetch(page, absent=REFUSED)
        if document.absent:
            raise self._refusal(document.answer, host_and_port(self._client.home))
        return document.value

    async def aclose(self) -> None:
        """Close the connections."""
        if self._client is not None:
            await self._client.aclose()

    def _refusal(self, answer: Answer, host: str) -> MigrateIQError:
        """What an answer means that is no success."""
        status = f"{answer.status} {answer.phrase}".strip()
        details = f"{status}\n{excerpt(answer.body, answer.content_type, self.clean)}".strip()
        try:
            body = decode(answer.body, answer.content_type, self.clean).value
        except NotJsonError:
            body = None
        if isinstance(self._auth, OAuth2Auth) and isinstance(body, dict):
            error = oauth2.refusal(self._auth, body, answer.status, self.clean)
            error.details = details
            return error
        if answer.status in NOTHING_THERE:
            return SourceError(
                f"Nobody can sign in at {host}",
                cause=status,
                next_step="Check the address where tokens are asked for.",
                details=details,
            )
        return KeyRefusedError(
            "The server refused the sign-in",
            cause=status,
            next_step="Check the keys that it is given, and store them again if need be.",
            details=details,
        )
