"""The real process, a real workspace and a real GNOME Keyring."""

import asyncio
import socket
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from migrateiq_desktop.model.connector import RestConnector
from migrateiq_desktop.model.errors import DefinitionError, InternalError
from migrateiq_desktop.practice.definition import (
    CONNECTOR_NAME,
    PRACTICE_KEY,
    practice_connector,
    practice_sync,
)
from migrateiq_desktop.services.container import Services, open_services
from migrateiq_desktop.services.practice import PORT_SETTING
from migrateiq_desktop.services.practice_probe import practice_api_at
from migrateiq_desktop.services.views import KeeperKind, KeyState


def everything_in(folder: Path) -> bytes:
    """The content of every file."""
    return b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())


class Program:
    """A program that has the workspace open."""

    def __init__(self, services: Services) -> None:
        self.services = services
        self.practice = services.practice

    @classmethod
    async def open(cls, folder: Path, *, port: int | None = None) -> "Program":
        services = await open_services(folder)
        if port is not None:
            await services.settings.set(PORT_SETTING, str(port))
        return cls(services)

    async def aclose(self) -> None:
        await self.services.aclose()

    async def definition(self, name: str = CONNECTOR_NAME) -> RestConnector:
        definition = (await self.services.connectors.get(name)).definition
        assert isinstance(definition, RestConnector)
        return definition

    async def can_read(self, name: str = CONNECTOR_NAME) -> bool:
        """Whether the stored key opens the stored address."""
        definition = await self.definition(name)
        secrets = await self.services.secrets.resolve(name, definition)
        headers = {"Authorization": f"Bearer {secrets['token'].get_secret_value()}"}
        async with httpx.AsyncClient(headers=headers, trust_env=False) as client:
            response = await client.get(f"{definition.base_url}/airlines")
        return response.status_code == 200


@pytest.fixture
def port() -> int:
    """One that nobody serves."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        number: int = free.getsockname()[1]
    return number


@pytest.fixture
async def program(tmp_path: Path, port: int) -> AsyncIterator[Program]:
    program = await Program.open(tmp_path / "workspace", port=port)
    yield program
    await program.aclose()


@pytest.mark.usefixtures("secret_service")
class TestWithAKeyring:
    async def test_the_sample_is_ready_to_run(self, program: Program, port: int) -> None:
        sync = await program.practice.add_sample()

        assert await program.services.syncs.get(sync) == practice_sync()
        stored = await program.services.connectors.get(CONNECTOR_NAME)
        assert stored.definition == practice_connector(f"http://127.0.0.1:{port}/v1")
        assert stored.key_state is KeyState.STORED
        assert await program.can_read()
        (secret,) = await program.services.secrets.list()
        assert secret.keeper is KeeperKind.SYSTEM

    async def test_asking_twice_keeps_what_a_person_changed(self, program: Program) -> None:
        await program.practice.add_sample()
        changed = (await program.definition()).model_copy(update={"label": "Mine"})
        await program.services.connectors.save(CONNECTOR_NAME, changed)

        assert await program.practice.add_sample() == CONNECTOR_NAME

        assert (await program.definition()).label == "Mine"

    async def test_a_later_start_serves_the_same_address(
        self, tmp_path: Path, program: Program, port: int
    ) -> None:
        await program.practice.add_sample()
        before = await program.definition()
        await program.aclose()
        assert await practice_api_at(port) is None

        later = await Program.open(tmp_path / "workspace")
        await later.practice.ensure_running()

        assert await later.definition() == before
        assert await later.can_read()
        await later.aclose()

    async def test_when_the_port_is_taken_the_connector_moves_with_its_key(
        self, tmp_path: Path, program: Program, port: int
    ) -> None:
        await program.practice.add_sample()
        await program.services.connectors.save(
            "renamed", await program.definition(), previous_name=CONNECTOR_NAME
        )
        await program.aclose()
        later = await Program.open(tmp_path / "workspace")
        with socket.create_server(("127.0.0.1", port)):
            await later.practice.ensure_running()

        definition = await later.definition("renamed")
        assert definition.base_url != f"http://127.0.0.1:{port}/v1"
        assert await later.can_read("renamed")
        secrets = await later.services.secrets.list()
        assert [one.origin for one in secrets] == [definition.origin]
        await later.aclose()

    async def test_one_that_is_served_for_the_same_workspace_is_used(
        self, tmp_path: Path, program: Program, port: int
    ) -> None:
        await program.practice.add_sample()
        other = await Program.open(tmp_path / "workspace")

        assert await other.practice.start() == f"http://127.0.0.1:{port}/v1"
        await other.aclose()

        assert await program.can_read()

    async def test_another_workspaces_may_end_at_any_moment_and_is_not_used(
        self, tmp_path: Path, program: Program, port: int
    ) -> None:
        await program.practice.add_sample()
        other = await Program.open(tmp_path / "another workspace", port=port)
        await other.practice.add_sample()
        await program.aclose()

        assert (await other.definition()).base_url != f"http://127.0.0.1:{port}/v1"
        assert await other.can_read()
        await other.aclose()

    async def test_a_connector_of_that_name_that_is_somebody_elses_stays(
        self, program: Program
    ) -> None:
        theirs = practice_connector("https://shop.example/v1")
        await program.services.connectors.save(CONNECTOR_NAME, theirs)

        with pytest.raises(DefinitionError, match="another connector named practice_api"):
            await program.practice.add_sample()
        await program.practice.ensure_running()

        assert await program.definition() == theirs
        assert await program.services.secrets.list() == ()


class TestWithoutAKeyring:
    async def test_the_key_is_lent_and_written_nowhere(
        self, tmp_path: Path, program: Program
    ) -> None:
        await program.practice.add_sample()

        assert (await program.services.secrets.status()).kind is KeeperKind.NONE
        assert (await program.services.connectors.get(CONNECTOR_NAME)).key_state is KeyState.STORED
        assert await program.can_read()
        await program.aclose()
        assert PRACTICE_KEY.encode() not in everything_in(tmp_path)

        later = await Program.open(tmp_path / "workspace")
        await later.practice.ensure_running()
        assert await later.can_read()
        await later.aclose()

    async def test_nothing_is_started_for_a_workspace_without_it(
        self, program: Program, port: int
    ) -> None:
        await program.practice.ensure_running()

        assert await practice_api_at(port) is None

    async def test_it_is_started_once(self, program: Program) -> None:
        addresses = await asyncio.gather(*(program.practice.start() for _ in range(3)))

        assert len(set(addresses)) == 1

    async def test_it_is_started_again_when_it_died(self, program: Program, port: int) -> None:
        await program.practice.start()
        process = program.practice._process
        assert process is not None
        process.kill()
        await process.wait()

        await program.practice.start()

        assert await practice_api_at(port) is not None

    async def test_nothing_is_started_any_more_once_it_is_closed(
        self, program: Program, port: int
    ) -> None:
        await program.practice.aclose()

        with pytest.raises(InternalError, match="could not be started"):
            await program.practice.start()

        assert await practice_api_at(port) is None


class TestProbe:
    @pytest.mark.parametrize(
        "answer",
        [
            b"",
            b"HTTP/1.0 200 OK\r\n\r\nhello",
            b'HTTP/1.0 200 OK\r\n\r\n{"name": "x"}',
            b"x" * 99999,
        ],
    )
    async def test_other_programs_are_told_apart(self, answer: bytes) -> None:
        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.readuntil(b"\r\n\r\n")
            writer.write(answer)
            writer.close()

        async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
            assert await practice_api_at(server.sockets[0].getsockname()[1]) is None
