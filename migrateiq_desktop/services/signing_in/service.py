"""Signs a person in to a connector's service with the system's browser. Opens no browser itself.

The tokens are given to who asked, who stores them: with a connector that is saved already, here.
"""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress

from pydantic import SecretStr

from migrateiq_desktop.model.auth import OAuth2AuthorizationCodeAuth
from migrateiq_desktop.model.connector import AnyConnector, RestConnector
from migrateiq_desktop.model.errors import (
    DefinitionError,
    ErrorReport,
    KeyRefusedError,
    MigrateIQError,
    NotFoundError,
    SecretMissingError,
    UnreachableError,
)
from migrateiq_desktop.model.job import SignInJob
from migrateiq_desktop.model.network import Proxy
from migrateiq_desktop.model.secret import Redactor, SecretRef, SecretValues
from migrateiq_desktop.model.tokens import SignInTokens
from migrateiq_desktop.secrets.keeper import Entry
from migrateiq_desktop.services.missing_secrets import together
from migrateiq_desktop.services.runs import RunService
from migrateiq_desktop.services.secrets import SecretService
from migrateiq_desktop.services.token_desk import TokenDesk

from .authorization import Outward
from .loopback import Loopback

PATIENCE_SECONDS = 300.0
"""So long is waited for the browser to come back."""


class SignInUnderWay:
    """A sign-in from the moment that the browser can be sent out."""

    def __init__(self, outward: Outward, values: SecretValues) -> None:
        self.outward = outward
        self.values = values
        """What the last step needs."""
        self._code: asyncio.Future[str] = asyncio.get_running_loop().create_future()

    @property
    def url(self) -> str:
        """Where the browser is to be sent."""
        return self.outward.url

    def come_back(self, address: str) -> None:
        """The browser came back to this address, and that decides. Raises as `paste`."""
        try:
            code = self.outward.code(address)
        except MigrateIQError as error:
            if not self._code.done():
                self._code.set_exception(error)
            raise
        self._accept(code)

    def paste(self, address: str) -> None:
        """A person has pasted the address that the browser ended at.

        Raises DefinitionError when that is not the answer to this sign-in: another one may be
        pasted; KeyRefusedError when the service said no.
        """
        self._accept(self.outward.code(address))

    async def code(self) -> str:
        """What the browser brought. Raises UnreachableError after five minutes."""
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                return await self._code
        except TimeoutError as error:
            raise UnreachableError(
                "Nobody signed in",
                cause=f"the browser did not come back within {PATIENCE_SECONDS / 60:g} minutes",
                next_step="Start the sign-in again.",
            ) from error

    def close(self) -> None:
        """Nobody waits for it any more."""
        if self._code.done() and not self._code.cancelled():
            # heard by nobody, when the wait was given up just then
            self._code.exception()
        self._code.cancel()

    def _accept(self, code: str) -> None:
        if not self._code.done():
            self._code.set_result(code)


class SignInService:
    """Signs in to the connectors of the open workspace."""

    def __init__(
        self, *, runs: RunService, secrets: SecretService, desk: TokenDesk, redactor: Redactor
    ) -> None:
        self._runs = runs
        self._secrets = secrets
        self._desk = desk
        self._redactor = redactor

    @asynccontextmanager
    async def begin(
        self, name: str, definition: AnyConnector, extra: Mapping[str, str] | None = None
    ) -> AsyncIterator[SignInUnderWay]:
        """Listen for the browser that is about to be sent out, until the context ends.

        `extra` are keys that were just typed. Raises DefinitionError when nobody signs in there or
        nothing can listen, SecretMissingError when the client's own secret is missing.
        """
        _, auth = _checked(name, definition)
        values = await self._client_secrets(name, definition, extra or {})
        client_id = auth.client_id
        if isinstance(client_id, SecretRef):
            client_id = values[client_id.secret].get_secret_value()
        loopback = Loopback()
        await loopback.listen(auth.redirect_port)
        outward = Outward.to(auth, client_id, loopback.address)
        self._redactor.add(outward.verifier)
        under_way = SignInUnderWay(outward, values)
        loopback.take = under_way.come_back
        try:
            yield under_way
        finally:
            under_way.close()
            await loopback.aclose()

    async def tokens(
        self, name: str, definition: AnyConnector, under_way: SignInUnderWay
    ) -> SignInTokens:
        """Wait for the browser, and change what it brings for tokens.

        Raises KeyRefusedError, UnreachableError, SourceError, DefinitionError.
        """
        source, _ = _checked(name, definition)
        code = await under_way.code()
        self._redactor.add(code)
        outward = under_way.outward
        answer = await self._runs.ask(
            SignInJob(
                source_name=name,
                source=source,
                code=SecretStr(code),
                verifier=SecretStr(outward.verifier),
                redirect_uri=outward.redirect_uri,
                secrets=under_way.values,
            )
        )
        if answer.error is not None:
            raise _raised(answer.error)
        for value in answer.tokens.values():
            self._redactor.add(value)
        self._desk.remember(SignInTokens(), answer.tokens)
        return answer.tokens

    async def keep(self, name: str, definition: AnyConnector, tokens: SignInTokens) -> None:
        """Store what a sign-in gave. Raises SecretMissingError when nothing can keep it."""
        source, auth = _checked(name, definition)
        named = named_tokens(auth, tokens)
        for ref, value in named.items():
            await self._secrets.set(name, ref.secret, value, origin=source.secret_origin(ref))
        if auth.refresh_token not in named:
            # what is left of another sign-in would be used before this one
            with suppress(NotFoundError):
                await self._secrets.remove(name, auth.refresh_token.secret)

    async def _client_secrets(
        self, name: str, definition: AnyConnector, extra: Mapping[str, str]
    ) -> SecretValues:
        """What the client itself has to show, and what a proxy wants."""
        source, auth = _checked(name, definition)
        tokens = {auth.refresh_token.secret, auth.access_token.secret}
        wanted = {ref.secret for ref in _own_refs(auth)} - tokens
        if isinstance(source.proxy, Proxy):
            wanted |= {ref.secret for ref in source.proxy.secret_refs()}
        values: SecretValues = {}
        missing: list[MigrateIQError] = []
        for needed in source.needed_secrets():
            secret = needed.names[0]
            if secret not in wanted:
                continue
            try:
                value = extra.get(secret) or await self._secrets.find(
                    Entry(name, secret, needed.origin)
                )
            except SecretMissingError as error:
                missing.append(error)
            else:
                self._redactor.add(value)
                values[secret] = SecretStr(value)
        if missing:
            raise together(missing)
        return values


def named_tokens(auth: OAuth2AuthorizationCodeAuth, tokens: SignInTokens) -> dict[SecretRef, str]:
    """What is to be stored, and under which name: the refresh token, else the access token."""
    if tokens.refresh is not None:
        return {auth.refresh_token: tokens.refresh.get_secret_value()}
    if tokens.access is not None:
        return {auth.access_token: tokens.access.get_secret_value()}
    return {}


def _own_refs(auth: OAuth2AuthorizationCodeAuth) -> tuple[SecretRef, ...]:
    values = (auth.client_id, auth.client_secret, *auth.access_token_params.values())
    return tuple(value for value in values if isinstance(value, SecretRef))


def _checked(
    name: str, definition: AnyConnector
) -> tuple[RestConnector, OAuth2AuthorizationCodeAuth]:
    if isinstance(definition, RestConnector):
        auth = definition.auth
        if isinstance(auth, OAuth2AuthorizationCodeAuth):
            return definition, auth
    raise DefinitionError(
        f"Nobody signs in to {name} with a browser",
        cause="its authentication is of another type than oauth2_authorization_code",
        next_step="`migrateiq secrets set` stores a key.",
    )


def _raised(report: ErrorReport) -> MigrateIQError:
    kinds: dict[str, type[MigrateIQError]] = {
        kind.__name__: kind for kind in (DefinitionError, UnreachableError, KeyRefusedError)
    }
    kind = kinds.get(report.kind, KeyRefusedError)
    return kind(
        report.title, cause=report.cause, next_step=report.next_step, details=report.details
    )
