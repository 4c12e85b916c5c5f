"""Opening and closing a workspace."""

import asyncio
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from migrateiq_desktop.model.errors import InternalError, WorkspaceError
from migrateiq_desktop.model.run import RunStatus
from migrateiq_desktop.model.secret import Redactor
from migrateiq_desktop.paths import WorkspacePaths
from migrateiq_desktop.services import container
from migrateiq_desktop.services.container import Services, open_services
from migrateiq_desktop.services.views import KeeperKind, WorkspaceInfo
from migrateiq_desktop.workspace import integrity
from migrateiq_desktop.workspace.database import WorkspaceDatabase
from tests.workspace.samples import new_run, rest

from .conftest import no_keyring


async def test_a_new_workspace(tmp_path: Path) -> None:
    services = await open_services(tmp_path / "Client A", keeper=no_keyring)
    assert services.info == WorkspaceInfo(
        name="Client A", folder=tmp_path / "Client A", current=True
    )
    assert (await services.statistics.totals()).total_connectors == 0
    assert (await services.secrets.status()).kind is KeeperKind.NONE
    assert await services.data.tables() == ()
    assert services.runs.active() == ()
    await services.aclose()


async def test_closing_lets_everything_go(tmp_path: Path) -> None:
    paths = WorkspacePaths(tmp_path / "workspace")
    services = await open_services(paths.folder, keeper=no_keyring)
    await services.settings.set("appearance", "dark")
    await services.aclose()
    await services.aclose()
    with pytest.raises(InternalError, match="is closed"):
        await services.connectors.list()
    # the last one to close folds the write-ahead log into the file
    assert not paths.database.with_name("workspace.sqlite-wal").exists()
    again = await open_services(paths.folder, keeper=no_keyring)
    assert await again.settings.get("appearance", "light") == "dark"
    await again.aclose()


async def test_everything_a_run_writes_is_the_owners_alone(services: Services) -> None:
    await services.practice.add_sample()
    await services.runs.wait(await services.runs.start("practice_api", limit=10))
    modes = {path: stat.S_IMODE(path.stat().st_mode) for path in services.info.folder.rglob("*")}
    assert len([path for path in modes if path.suffix == ".log"]) == 1
    odd = {
        path: oct(mode)
        for path, mode in modes.items()
        if mode != (0o700 if path.is_dir() else 0o600)
    }
    assert odd == {}


async def test_runs_without_a_process_are_marked(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    paths = WorkspacePaths(tmp_path / "workspace")
    database = WorkspaceDatabase.open(paths)
    for _ in range(2):
        database.runs.create(new_run())
    database.runs.finish(1, RunStatus.SUCCESS, None, (), 1.0)
    database.close()
    services = await open_services(paths.folder, keeper=no_keyring)
    assert (await services.history.get(1)).status is RunStatus.SUCCESS
    assert (await services.history.get(2)).status is RunStatus.INTERRUPTED
    assert "found interrupted: [2]" in caplog.text
    await services.aclose()


async def test_a_workspace_opens_although_nothing_can_be_written(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    paths = WorkspacePaths(tmp_path / "workspace")
    database = WorkspaceDatabase.open(paths)
    database.runs.create(new_run())
    with database._store.writing() as connection:
        connection.exec_driver_sql(
            "CREATE TRIGGER full BEFORE UPDATE ON runs BEGIN SELECT RAISE(ABORT, 'no room'); END"
        )
    database.close()
    services = await open_services(paths.folder, keeper=no_keyring)
    assert (await services.history.get(1)).status is RunStatus.PENDING
    assert "could not be marked" in caplog.text
    assert "no room" in caplog.text
    await services.aclose()


async def test_what_can_not_be_opened_leaves_nothing_open(tmp_path: Path) -> None:
    folder = tmp_path / "workspace"
    services = await open_services(folder, keeper=no_keyring)
    await services.aclose()
    WorkspacePaths(folder).database.write_bytes(b"spoiled" * 1000)
    before = asyncio.all_tasks()
    with pytest.raises(WorkspaceError, match="is damaged"):
        await open_services(folder, keeper=no_keyring)
    assert asyncio.all_tasks() == before


async def test_a_large_database_is_checked_in_the_background(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "workspace"
    services = await open_services(folder, keeper=no_keyring)
    await services.connectors.save("api", rest("orders"))
    await services.aclose()
    with closing(sqlite3.connect(WorkspacePaths(folder).database)) as connection:
        # only the thorough check sees that a row isn't what its table says
        connection.execute("PRAGMA writable_schema=ON")
        connection.execute(
            "UPDATE sqlite_master SET sql = replace(sql, 'secrets TEXT NOT NULL',"
            " 'secrets TEXT NOT NULL CHECK (secrets = 1)') WHERE name = 'connectors'"
        )
        connection.commit()
    monkeypatch.setattr(integrity, "PATIENCE_SECONDS", -1)
    monkeypatch.setattr(integrity, "STEPS", 1)
    monkeypatch.setattr(container, "CHECK_AFTER_SECONDS", 0)
    told: list[tuple[str, BaseException]] = []
    services = await open_services(
        folder, keeper=no_keyring, on_error=lambda name, error: told.append((name, error))
    )
    await services.tasks.drain()
    await services.aclose()
    ((name, error),) = told
    assert name == "check of the workspace's database"
    assert isinstance(error, WorkspaceError)
    assert "CHECK constraint failed in connectors" in error.details


async def test_the_redactor_learns_every_key(tmp_path: Path) -> None:
    redactor = Redactor()
    services = await open_services(tmp_path / "workspace", keeper=no_keyring, redactor=redactor)
    await services.secrets.keep_for_session()
    await services.connectors.save(
        "api", rest("orders", key=True), secrets={"token": "CANARY-key-of-the-shop"}
    )
    assert redactor.clean("with CANARY-key-of-the-shop") == "with ***"
    await services.aclose()


def test_two_workspaces_share_nothing(tmp_path: Path) -> None:
    async def scenario() -> None:
        one = await open_services(tmp_path / "one", keeper=no_keyring)
        other = await open_services(tmp_path / "other", keeper=no_keyring)
        await one.secrets.keep_for_session()
        await other.secrets.keep_for_session()
        await one.connectors.save("api", rest("orders", key=True), secrets={"token": "some key"})
        assert await other.connectors.list() == ()
        assert await other.secrets.list() == ()
        await one.aclose()
        await other.connectors.save("api", rest("orders"))
        await other.aclose()

    asyncio.run(scenario())
