"""Fixtures of the command line's tests: a workspace, the command, a server, a migration file."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.harness import TOKEN, VARIABLE, Command, migration, serving
from tests.servers.fault_server import FaultServer
from tests.servers.paged_api import PagedApi, some_records


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """Where the workspace will be; made by the first command."""
    return tmp_path / "workspace"


@pytest.fixture
def command(
    workspace: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Command:
    return Command(workspace, capsys, monkeypatch)


@pytest.fixture
def shop() -> Iterator[FaultServer]:
    """200 records in pages of 10, behind a bearer key."""
    with serving(FaultServer(PagedApi(some_records(200)), token=TOKEN)) as server:
        yield server


@pytest.fixture
def key(monkeypatch: pytest.MonkeyPatch) -> str:
    """The key in the environment."""
    monkeypatch.setenv(VARIABLE, TOKEN)
    return TOKEN


@pytest.fixture
def file(tmp_path: Path, shop: FaultServer) -> Path:
    """A migration file in a folder of its own."""
    path = tmp_path / "project" / "flow.yaml"
    path.parent.mkdir()
    path.write_text(migration(shop), encoding="utf-8")
    return path
