"""Keeps what sign-ins gave, for all workers of a workspace: one of them at a time renews it.

A refresh token is often good for one use only. So the new one is stored before the worker is told
that it may go on, and whoever comes next gets what is stored then. Values only pass through.
"""

import asyncio
from datetime import UTC, datetime
from pathlib import Path

from pydantic import SecretStr

from migrateiq_desktop.model.auth import OAuth2AuthorizationCodeAuth
from migrateiq_desktop.model.connector import RestConnector
from migrateiq_desktop.model.errors import AlreadyRunningError, MigrateIQError, SecretMissingError
from migrateiq_desktop.model.events import TokenEvent, TokensRenewed, TokensReturned, TokensWanted
from migrateiq_desktop.model.job import (
    Acknowledge,
    AnyJob,
    DiscoverJob,
    PreviewJob,
    RunJob,
    TestJob,
    TokenCommand,
    TokensGiven,
    TokensRefused,
)
from migrateiq_desktop.model.sampling import SampleJob
from migrateiq_desktop.model.secret import SecretRef, SecretValues
from migrateiq_desktop.model.tokens import SignInTokens
from migrateiq_desktop.secrets.keeper import Entry

from .run_lock import RunLock
from .secrets import SecretService

LOOK_AGAIN_SECONDS = 0.2
"""How often is looked whether another process has given its lock back."""


class TokenDesk:
    """Of one workspace. What is short-lived is remembered until the program ends, not stored."""

    def __init__(self, secrets: SecretService, locks: Path) -> None:
        """`locks` is the folder of the locks between processes."""
        self.secrets = secrets
        self._locks = locks
        self._turns: dict[Entry, asyncio.Lock] = {}
        self._by_refresh: dict[str, SignInTokens] = {}
        """What a refresh token was last seen with."""

    def keeping(self, job: AnyJob) -> "JobTokens | None":
        """What keeps the sign-in of a job's source; None where nobody signs in."""
        if not isinstance(job, RunJob | TestJob | PreviewJob | DiscoverJob | SampleJob):
            return None
        if not isinstance(job.source.auth, OAuth2AuthorizationCodeAuth):
            return None
        return JobTokens(self, job.source_name, job.source, job.secrets)

    def newest(self, refresh: str) -> SignInTokens:
        """What a refresh token has become since, as far as this session knows."""
        while refresh in self.secrets.successors:
            refresh = self.secrets.successors[refresh]
        return self._by_refresh.get(refresh) or SignInTokens(refresh=SecretStr(refresh))

    def remember(self, before: SignInTokens, tokens: SignInTokens) -> None:
        """That these took the place of others."""
        old, new = _text(before.refresh), _text(tokens.refresh)
        if new is None:
            return
        self._by_refresh[new] = tokens
        if old is not None and old != new:
            self.secrets.successors[old] = new
            self._by_refresh.pop(old, None)

    async def take_turn(self, entry: Entry) -> "Turn":
        """Wait until nobody else renews this sign-in, in this process or another."""
        own = self._turns.setdefault(entry, asyncio.Lock())
        await own.acquire()
        try:
            return Turn(own, await self._locked(entry))
        except BaseException:
            own.release()
            raise

    async def _locked(self, entry: Entry) -> RunLock:
        while True:
            try:
                return RunLock.take(self._locks, f"sign-in {entry.user}", datetime.now(UTC))
            except AlreadyRunningError:
                await asyncio.sleep(LOOK_AGAIN_SECONDS)


class Turn:
    """The right to renew one sign-in."""

    def __init__(self, own: asyncio.Lock, others: RunLock) -> None:
        self._own = own
        self._others = others

    def end(self) -> None:
        """Let the next one have it."""
        self._others.release()
        self._own.release()


class JobTokens:
    """The desk as one job has it. Implements `worker.handle.TokenKeeping`."""

    def __init__(
        self, desk: TokenDesk, connector: str, source: RestConnector, given: SecretValues
    ) -> None:
        auth = source.auth
        if not isinstance(auth, OAuth2AuthorizationCodeAuth):
            raise TypeError(f"nobody signs in to {connector}")
        self._desk = desk
        self._refresh = self._entry(connector, source, auth.refresh_token)
        self._access = self._entry(connector, source, auth.access_token)
        self._given = SignInTokens(
            refresh=given.get(auth.refresh_token.secret),
            access=given.get(auth.access_token.secret),
        )
        self._borrowed = SignInTokens()
        self._turn: Turn | None = None

    async def answer(self, event: TokenEvent) -> TokenCommand | None:
        """What the worker is told."""
        match event:
            case TokensWanted(number=number):
                try:
                    return TokensGiven(number=number, tokens=await self._borrow())
                except MigrateIQError as error:
                    self.close()
                    return TokensRefused(number=number, error=error.report())
            case TokensRenewed(number=number, tokens=tokens):
                try:
                    await self._keep(tokens)
                except MigrateIQError as error:
                    return TokensRefused(number=number, error=_not_kept(error).report())
                return Acknowledge(number=number)
            case TokensReturned():
                self.close()
                return None

    def close(self) -> None:
        """Let the next worker have the desk."""
        turn, self._turn = self._turn, None
        if turn is not None:
            turn.end()

    async def _borrow(self) -> SignInTokens:
        self._turn = await self._desk.take_turn(self._refresh)
        refresh = _text(self._given.refresh)
        if not self._is_typed(refresh):
            refresh = await self._stored(self._refresh) or refresh
        if refresh is None:
            access = await self._stored(self._access) or _text(self._given.access)
            self._borrowed = SignInTokens(access=access and SecretStr(access))
        else:
            self._borrowed = self._desk.newest(refresh)
        return self._borrowed

    async def _keep(self, tokens: SignInTokens) -> None:
        before = self._borrowed
        # in memory first: should storing fail, this session at least has it
        self._desk.remember(before, tokens)
        self._borrowed = tokens
        old, new = _text(before.refresh), _text(tokens.refresh)
        if new is None or new == old or not await self._is_stored():
            return
        entry = self._refresh
        await self._desk.secrets.set(entry.connector, entry.name, new, origin=entry.origin)

    async def _is_stored(self) -> bool:
        """Whether the job's sign-in is the one that is stored, and not one that is just typed."""
        given = _text(self._given.refresh)
        return not self._is_typed(given) or await self._stored(self._refresh) == given

    def _is_typed(self, value: str | None) -> bool:
        return value is not None and value in self._desk.secrets.typed

    async def _stored(self, entry: Entry) -> str | None:
        try:
            return await self._desk.secrets.find(entry)
        except SecretMissingError:
            return None

    @staticmethod
    def _entry(connector: str, source: RestConnector, ref: SecretRef) -> Entry:
        return Entry(connector, ref.secret, source.secret_origin(ref))


def _text(value: SecretStr | None) -> str | None:
    return None if value is None else value.get_secret_value()


def _not_kept(error: MigrateIQError) -> SecretMissingError:
    return SecretMissingError(
        "The renewed sign-in can't be kept",
        cause=error.report().sentence().rstrip("."),
        next_step="The one before is used up: open or unlock what keeps your keys, and sign in"
        " again.",
        details=error.details,
    )
