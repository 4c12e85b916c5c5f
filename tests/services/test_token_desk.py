"""Sign-ins that several workers share: sources over a real authorization server, keys in memory."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from pydantic import SecretStr

from migrateiq_desktop.model.connector import RestConnector
from migrateiq_desktop.model.errors import KeyRefusedError, SecretMissingError
from migrateiq_desktop.model.events import TokensRenewed, TokensReturned, TokensWanted
from migrateiq_desktop.model.job import Acknowledge, TestJob, TokensGiven, TokensRefused
from migrateiq_desktop.model.secret import Redactor
from migrateiq_desktop.model.tokens import SignInTokens
from migrateiq_desktop.services.container import Services, open_services
from migrateiq_desktop.services.token_desk import JobTokens, TokenDesk
from migrateiq_desktop.sources.rest import RestSource, SignIn
from migrateiq_desktop.worker.protocol import encode_event
from tests.gui.connectors.real_services import no_keyring
from tests.servers.authorization_server import (
    PAGE_SIZE,
    PAGES,
    Issued,
    Provider,
    authorization_server,
)
from tests.servers.virtual_clock import VirtualClock
from tests.sources.rest.recording import RecordingObserver

FIRST = "CANARY-first-refresh-token"


@pytest.fixture
def provider() -> Iterator[Provider]:
    with authorization_server() as running:
        running.issued.append(Issued("first-access", FIRST, "read", running.client))
        yield running


@pytest.fixture
async def services(tmp_path: Path) -> AsyncIterator[Services]:
    opened = await open_services(tmp_path / "w", keeper=no_keyring)
    await opened.secrets.keep_for_session()
    yield opened
    await opened.aclose()


class Worker:
    """A job whose source runs here; its desk is the owner's, without the pipe between."""

    def __init__(self, tokens: JobTokens) -> None:
        self.tokens = tokens
        self.vanishes = False
        """It is killed when its new tokens are stored, before it could use them."""

    async def borrow(self) -> SignInTokens:
        answer = await self.tokens.answer(TokensWanted(number=-1))
        if isinstance(answer, TokensGiven):
            return answer.tokens
        assert isinstance(answer, TokensRefused)
        raise SecretMissingError(answer.error.title)

    async def keep(self, tokens: SignInTokens) -> None:
        answer = await self.tokens.answer(TokensRenewed(number=-2, tokens=tokens))
        if self.vanishes:
            raise ConnectionAbortedError
        if isinstance(answer, TokensRefused):
            raise SecretMissingError(answer.error.title, cause=answer.error.cause)
        assert isinstance(answer, Acknowledge)

    async def give_back(self) -> None:
        await self.tokens.answer(TokensReturned())


def definition(provider: Provider) -> RestConnector:
    return RestConnector.model_validate(
        {
            "base_url": f"{provider.base_url}/api",
            "auth": provider.auth(),
            "concurrency": 3,
            "resources": [
                {
                    "name": "records",
                    "path": "/records",
                    "paginator": {"type": "page_number", "total_path": "total"},
                }
            ],
        }
    )


async def work(services: Services, worker: Worker, source: RestConnector) -> int:
    """Records read."""
    rest = RestSource(source, {}, VirtualClock(), tokens=SignIn(worker, Redactor()))
    count = 0
    try:
        pages = rest.pages(source.streams()[0], RecordingObserver(), position=None, pages_done=0)
        async for page in pages:
            count += len(page.records)
    finally:
        worker.tokens.close()
        await rest.aclose()
    return count


async def stored(services: Services, source: RestConnector) -> str:
    values = await services.secrets.resolve("shop", source)
    return values["refresh_token"].get_secret_value()


class Desk:
    """A desk with a sign-in stored, as one process of the workspace has it."""

    def __init__(self, services: Services, provider: Provider, folder: Path) -> None:
        self.services = services
        self.source = definition(provider)
        self.desk = TokenDesk(services.secrets, folder / "locks")

    async def store(self) -> None:
        needed = self.source.needed_secrets()[0]
        await self.services.secrets.set("shop", "refresh_token", FIRST, origin=needed.origin)

    async def worker(self, given: str | None = None) -> Worker:
        extra = {"refresh_token": given} if given else None
        values = await self.services.secrets.resolve("shop", self.source, extra)
        job = TestJob(source_name="shop", source=self.source, secrets=values)
        tokens = self.desk.keeping(job)
        assert tokens is not None
        return Worker(tokens)


@pytest.fixture
async def desk(services: Services, provider: Provider, tmp_path: Path) -> Desk:
    made = Desk(services, provider, tmp_path)
    await made.store()
    return made


ALL = PAGES * PAGE_SIZE


async def test_two_workers_share_one_sign_in(desk: Desk, provider: Provider) -> None:
    one, other = await desk.worker(), await desk.worker()

    counts = await asyncio.gather(
        work(desk.services, one, desk.source), work(desk.services, other, desk.source)
    )

    assert list(counts) == [ALL, ALL]
    assert provider.grants == ["refresh_token"]
    assert await stored(desk.services, desk.source) == provider.issued[-1].refresh_token


async def test_two_programs_never_use_one_token_twice(
    desk: Desk, provider: Provider, services: Services, tmp_path: Path
) -> None:
    """Another program has memory of its own; locks and keyring are what both have."""
    elsewhere = Desk(services, provider, tmp_path)
    one, other = await desk.worker(), await elsewhere.worker()

    counts = await asyncio.gather(
        work(services, one, desk.source), work(services, other, desk.source)
    )

    assert list(counts) == [ALL, ALL]
    assert provider.grants == ["refresh_token"] * 2
    assert not any(one.revoked for one in provider.issued)


async def test_a_token_that_ends_for_both_is_renewed_once(desk: Desk, provider: Provider) -> None:
    one, other = await desk.worker(), await desk.worker()
    provider.expire_at_page = 3

    counts = await asyncio.gather(
        work(desk.services, one, desk.source), work(desk.services, other, desk.source)
    )

    assert list(counts) == [ALL, ALL]
    assert provider.grants == ["refresh_token"] * 2


async def test_s30_a_worker_killed_between_storing_and_using_loses_nothing(
    desk: Desk, provider: Provider, services: Services, tmp_path: Path
) -> None:
    worker = await desk.worker()
    worker.vanishes = True
    with pytest.raises(ConnectionAbortedError):
        await work(services, worker, desk.source)
    assert provider.pages == []
    newest = provider.issued[-1].refresh_token
    assert await stored(services, desk.source) == newest != FIRST

    # the program was started anew: it knows only what is stored
    again = Desk(services, provider, tmp_path)
    assert await work(services, await again.worker(), again.source) == ALL
    assert not any(one.revoked for one in provider.issued)


async def test_what_can_not_be_stored_is_not_used(
    desk: Desk, provider: Provider, monkeypatch: pytest.MonkeyPatch
) -> None:
    worker = await desk.worker()

    async def full(*_: object, **__: object) -> None:
        raise SecretMissingError("The vault could not be written", next_step="Check the disk.")

    monkeypatch.setattr(desk.services.secrets, "set", full)
    with pytest.raises(SecretMissingError, match="can't be kept") as caught:
        await work(desk.services, worker, desk.source)

    assert "The vault could not be written" in caught.value.cause
    assert provider.pages == []


async def test_a_sign_in_that_was_only_typed_is_stored_by_saving(
    desk: Desk, provider: Provider
) -> None:
    """A test with it uses it up: what is saved afterwards is what it has become."""
    typed = "CANARY-typed-refresh-token"
    provider.issued.append(Issued("typed-access", typed, "read", provider.client))
    assert await work(desk.services, await desk.worker(typed), desk.source) == ALL
    assert await stored(desk.services, desk.source) == FIRST

    origin = desk.source.needed_secrets()[0].origin
    await desk.services.secrets.set("shop", "refresh_token", typed, origin=origin)

    assert await stored(desk.services, desk.source) == provider.issued[-1].refresh_token
    assert await work(desk.services, await desk.worker(), desk.source) == ALL
    assert not any(one.revoked for one in provider.issued)


async def test_s13_another_api_or_token_endpoint_gets_nothing(
    desk: Desk, provider: Provider, services: Services
) -> None:
    with authorization_server() as evil:
        for changes in (
            {"base_url": f"{evil.base_url}/api"},
            {"auth": {**provider.auth(), "access_token_url": f"{evil.base_url}/token"}},
        ):
            moved = RestConnector.model_validate({**desk.source.model_dump(), **changes})
            with pytest.raises(SecretMissingError, match="refresh_token"):
                await services.secrets.resolve("shop", moved)
            job = TestJob(source_name="shop", source=moved, secrets={})
            tokens = desk.desk.keeping(job)
            assert tokens is not None
            with pytest.raises(KeyRefusedError, match="nobody is signed in"):
                await work(services, Worker(tokens), moved)
        assert evil.forms == []
        assert evil.pages == []
    assert provider.forms == []


def test_only_the_owner_hears_tokens() -> None:
    tokens = SignInTokens(access=SecretStr("CANARY-access"), refresh=SecretStr(FIRST))
    event = TokensRenewed(number=-1, tokens=tokens)

    assert FIRST in encode_event(event, Redactor([FIRST])).decode()
    assert "CANARY" not in event.model_dump_json() + repr(event) + str(event)
