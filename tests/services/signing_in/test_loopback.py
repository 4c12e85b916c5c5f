"""The listener that a browser comes back to."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.services.signing_in.loopback import Loopback


@asynccontextmanager
async def listening(taken: list[str]) -> AsyncIterator[Loopback]:
    loopback = Loopback()
    loopback.take = taken.append
    await loopback.listen()
    try:
        yield loopback
    finally:
        await loopback.aclose()


async def ask(loopback: Loopback, head: str) -> str:
    reader, writer = await asyncio.open_connection("127.0.0.1", loopback.port)
    writer.write(head.replace("\n", "\r\n").encode())
    answer = (await reader.read()).decode()
    writer.close()
    await writer.wait_closed()
    return answer


def head(
    loopback: Loopback, line: str = "GET /?code=CANARY&state=s HTTP/1.1", host: str = ""
) -> str:
    return f"{line}\nHost: {host or f'127.0.0.1:{loopback.port}'}\n\n"


async def test_the_page_says_that_it_can_be_closed_and_holds_no_code() -> None:
    taken: list[str] = []
    async with listening(taken) as loopback:
        said = await ask(loopback, head(loopback))

        assert said.startswith("HTTP/1.1 200 ")
        assert "You can close this page" in said
        assert "CANARY" not in said
        assert "no-store" in said
        assert taken == [f"http://127.0.0.1:{loopback.port}/?code=CANARY&state=s"]


async def test_it_is_taken_once() -> None:
    taken: list[str] = []
    async with listening(taken) as loopback:
        await ask(loopback, head(loopback))
        assert (await ask(loopback, head(loopback))).startswith("HTTP/1.1 404 ")
        assert len(taken) == 1


@pytest.mark.parametrize("host", ["localhost:1", "evil.example", "127.0.0.1"])
async def test_another_name_is_no_answer(host: str) -> None:
    taken: list[str] = []
    async with listening(taken) as loopback:
        assert (await ask(loopback, head(loopback, host=host))).startswith("HTTP/1.1 421 ")
        assert taken == []


@pytest.mark.parametrize(
    "line", ["GET /favicon.ico HTTP/1.1", "POST /?code=a HTTP/1.1", "GET /x?code=a HTTP/1.1"]
)
async def test_other_requests_are_no_answer(line: str) -> None:
    taken: list[str] = []
    async with listening(taken) as loopback:
        assert (await ask(loopback, head(loopback, line))).startswith("HTTP/1.1 404 ")
        await ask(loopback, head(loopback))
        assert len(taken) == 1


async def test_an_answer_that_is_refused_shows_another_page() -> None:
    def refuse(_: str) -> None:
        raise DefinitionError("not this one")

    async with listening([]) as loopback:
        loopback.take = refuse
        said = await ask(loopback, head(loopback))

    assert said.startswith("HTTP/1.1 400 ")
    assert "The sign-in didn't work" in said.replace("&#x27;", "'")


async def test_what_is_too_long_is_not_read() -> None:
    taken: list[str] = []
    async with listening(taken) as loopback:
        assert await ask(loopback, "GET /?" + "a" * 40_000) == ""
        assert taken == []


async def test_a_port_that_is_taken_is_said() -> None:
    async with listening([]) as loopback:
        with pytest.raises(DefinitionError, match="Nothing can listen"):
            await Loopback().listen(loopback.port)
