"""A browser's code for tokens: by a real authorization server, and by ones that misbehave."""

import asyncio
from collections.abc import Iterator

import flask
import pytest
from pydantic import SecretStr

from migrateiq_desktop.model.auth import OAuth2AuthorizationCodeAuth
from migrateiq_desktop.model.connector import RestConnector
from migrateiq_desktop.model.errors import (
    DefinitionError,
    KeyRefusedError,
    SourceError,
    UnreachableError,
)
from migrateiq_desktop.model.job import SignInJob
from migrateiq_desktop.model.tokens import SignInTokens
from migrateiq_desktop.services.signing_in.authorization import Outward
from migrateiq_desktop.sources.rest.auth.exchange import exchanged
from tests.servers.authorization_server import LIFETIME, SECRET, Provider, authorization_server
from tests.servers.scripted_browser import Browser
from tests.servers.virtual_clock import VirtualClock
from tests.sources.rest.recording import RecordingObserver

BACK = "http://127.0.0.1:4711/"


@pytest.fixture
def provider() -> Iterator[Provider]:
    with authorization_server() as running:
        yield running


def job(provider: Provider, **changes: object) -> SignInJob:
    """What is left to do when the browser came back."""
    source = {"base_url": provider.base_url, "auth": provider.auth(), **changes}
    definition = RestConnector.model_validate(source)
    assert isinstance(definition.auth, OAuth2AuthorizationCodeAuth)
    out = Outward.to(definition.auth, "desktop", BACK)
    browser = Browser(comes_back=False)
    browser.go(out.url)
    return SignInJob(
        source_name="api",
        source=definition,
        code=SecretStr(out.code(browser.ended_at)),
        verifier=SecretStr(out.verifier),
        redirect_uri=BACK,
        secrets={"client_secret": SecretStr(SECRET)},
    )


async def exchange(of: SignInJob) -> SignInTokens:
    return await exchanged(of, RecordingObserver(), VirtualClock())


async def test_the_code_gives_tokens(provider: Provider) -> None:
    of = job(provider)

    tokens = await exchange(of)

    assert tokens.values() == (provider.issued[0].access_token, provider.issued[0].refresh_token)
    assert tokens.expires_at == VirtualClock().time() + LIFETIME
    assert provider.forms[0]["code_verifier"] == of.verifier.get_secret_value()
    assert "client_secret" not in provider.forms[0]


@pytest.mark.parametrize("client_auth", ["basic", "post"])
async def test_a_client_with_a_secret_shows_it(provider: Provider, client_auth: str) -> None:
    provider.client.methods = frozenset({f"client_secret_{client_auth}"})
    secret = {"secret": "client_secret"}

    auth = provider.auth(client_secret=secret, client_auth=client_auth)
    assert (await exchange(job(provider, auth=auth))).refresh is not None


async def test_a_code_is_good_once(provider: Provider) -> None:
    of = job(provider)
    await exchange(of)

    with pytest.raises(KeyRefusedError, match="no longer valid") as caught:
        await exchange(of)

    assert of.code.get_secret_value() not in repr(caught.value.report())


async def test_a_stolen_code_is_worth_nothing_without_its_verifier(provider: Provider) -> None:
    of = job(provider).model_copy(update={"verifier": SecretStr("x" * 43)})

    with pytest.raises(KeyRefusedError):
        await exchange(of)

    assert provider.issued == []


async def test_a_page_instead_of_tokens(provider: Provider) -> None:
    of = job(provider)
    provider.answers = [flask.Response("<title>Sign in</title>", mimetype="text/html")]

    with pytest.raises(SourceError, match="expected JSON, got text/html"):
        await exchange(of)


async def test_an_imported_definition_signs_in_nowhere_on_this_computer(
    provider: Provider,
) -> None:
    of = job(provider, allow_local=False)

    with pytest.raises(DefinitionError, match="isn't allowed"):
        await exchange(of)

    assert provider.forms == []


async def test_a_token_endpoint_that_trickles_is_left(provider: Provider) -> None:
    async def trickle(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{")
        await writer.drain()
        await gone.wait()
        writer.close()

    gone = asyncio.Event()
    server = await asyncio.start_server(trickle, "127.0.0.1", 0)
    address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/token"
    of = job(provider, timeout_seconds=0.1)
    auth = provider.auth(access_token_url=address)
    source = RestConnector.model_validate({**of.source.model_dump(), "auth": auth})

    with pytest.raises(UnreachableError, match="no whole answer") as caught:
        await exchange(of.model_copy(update={"source": source}))

    assert "Signing in at 127.0.0.1" in caught.value.title
    gone.set()
    server.close()
    await server.wait_closed()
