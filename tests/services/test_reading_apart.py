"""Large descriptions are read in a process of their own, which ends with the one who waits."""

import asyncio

import pytest

from migrateiq_desktop.importers.imported import Imported
from migrateiq_desktop.importers.reading import read_text
from migrateiq_desktop.importers.recognising import Wishes
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.services import reading_apart
from migrateiq_desktop.services.container import Services
from migrateiq_desktop.worker.starting import make_process
from tests.cli.test_importing import CURL, OPENAPI

WISHES = Wishes({"year": "2026"})


async def test_it_is_the_same_as_read_here(services: Services) -> None:
    found = await reading_apart.read_apart(services.tasks, OPENAPI, None, WISHES, ("reports",))
    assert found == read_text(OPENAPI, None, WISHES, ("reports",))
    curl = await reading_apart.read_apart(services.tasks, CURL, None, Wishes(), ())
    assert dict(curl.secrets) == dict(read_text(CURL, None, Wishes(), ()).secrets)


async def test_what_is_wrong_is_said_alike(services: Services) -> None:
    with pytest.raises(DefinitionError) as here:
        read_text("[1, 2}", None, Wishes(), ())
    with pytest.raises(DefinitionError) as there:
        await reading_apart.read_apart(services.tasks, "[1, 2}", None, Wishes(), ())
    assert there.value.report() == here.value.report()


async def test_only_large_texts_go_there(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[int] = []

    async def apart(tasks: object, text: str, *more: object) -> Imported:
        sent.append(len(text))
        return read_text(CURL, None, Wishes(), ())

    monkeypatch.setattr(reading_apart, "read_apart", apart)
    await services.importing.read(CURL)
    assert sent == []
    await services.importing.read(CURL + " " * reading_apart.LARGE)
    assert len(sent) == 1


async def test_cancelled_the_process_is_gone(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[asyncio.subprocess.Process] = []
    begun = asyncio.Event()
    make = make_process

    async def kept(*arguments: object) -> asyncio.subprocess.Process:
        process = await make(*arguments)  # type: ignore[arg-type] # as it was called
        made.append(process)
        begun.set()
        return process

    monkeypatch.setattr(reading_apart, "make_process", kept)
    reading = asyncio.create_task(
        reading_apart.read_apart(services.tasks, OPENAPI, None, Wishes(), ())
    )
    await begun.wait()
    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading
    assert made[0].returncode is not None


async def test_a_process_that_cannot_be_started_or_dies(
    services: Services, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(reading_apart, "_command", lambda: ("/nowhere/at/all",))
    with pytest.raises(DefinitionError, match="can't be started"):
        await reading_apart.read_apart(services.tasks, OPENAPI, None, Wishes(), ())
    monkeypatch.setattr(reading_apart, "_command", lambda: ("/bin/false",))
    with pytest.raises(DefinitionError, match="ended with 1"):
        await reading_apart.read_apart(services.tasks, OPENAPI, None, Wishes(), ())
    assert "reading apart failed" in caplog.text
    caplog.clear()
