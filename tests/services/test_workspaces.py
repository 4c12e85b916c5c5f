"""The workspaces known on a computer."""

import os
import stat
from pathlib import Path

import pytest

from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.paths import WORKSPACE_VARIABLE, WorkspacePaths, default_workspace
from migrateiq_desktop.services.workspaces import WorkspaceRegistry


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder that isn't there yet."""
    return tmp_path / "data"


def opened(folder: Path) -> Path:
    """What is left of a workspace that was opened once."""
    folder.mkdir(parents=True, exist_ok=True)
    WorkspacePaths(folder).database.touch()
    return folder


def names(registry: WorkspaceRegistry) -> list[tuple[str, bool]]:
    return [(info.name, info.current) for info in registry.list()]


def test_nothing_is_there_at_first(folder: Path) -> None:
    registry = WorkspaceRegistry(folder)
    assert registry.list() == ()
    assert registry.last() == default_workspace()
    assert not folder.exists()


def test_a_new_workspace_is_a_private_folder(folder: Path) -> None:
    info = WorkspaceRegistry(folder).create("  Client Å  ")
    assert (info.name, info.folder) == ("Client Å", folder / "workspaces" / "Client Å")
    assert stat.S_IMODE(info.folder.stat().st_mode) == 0o700
    with pytest.raises(DefinitionError, match="There is a workspace Client Å already"):
        WorkspaceRegistry(folder).create("Client Å")


@pytest.mark.parametrize(
    "name",
    ["", "  ", "a/b", "a\\b", "..", ".hidden", "dot.", "a:b", "CON", "nul.txt", "n" * 61, "a\nb"],
)
def test_names_that_not_every_system_can_have(folder: Path, name: str) -> None:
    with pytest.raises(DefinitionError, match="can't have that name"):
        WorkspaceRegistry(folder).create(name)
    assert not folder.exists()


def test_those_that_were_opened_are_listed(folder: Path, tmp_path: Path) -> None:
    registry = WorkspaceRegistry(folder)
    for name in ("b", "A"):
        opened(registry.create(name).folder)
    registry.create("never opened")
    elsewhere = opened(tmp_path / "elsewhere")
    registry.remember(elsewhere)
    assert names(registry) == [("A", False), ("b", False), ("elsewhere", True)]
    registry.remember(folder / "workspaces" / "b")
    assert names(WorkspaceRegistry(folder)) == [("A", False), ("b", True), ("elsewhere", False)]
    assert registry.last() == folder / "workspaces" / "b"


def test_what_is_gone_is_not_listed(folder: Path, tmp_path: Path) -> None:
    registry = WorkspaceRegistry(folder)
    elsewhere = opened(tmp_path / "elsewhere")
    registry.remember(elsewhere)
    WorkspacePaths(elsewhere).database.unlink()
    assert registry.list() == ()
    assert registry.last() == default_workspace()


def test_what_was_asked_for_wins(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    registry = WorkspaceRegistry(folder)
    registry.remember(opened(tmp_path / "elsewhere"))
    monkeypatch.setenv(WORKSPACE_VARIABLE, str(tmp_path / "asked"))
    assert registry.last() == tmp_path / "asked"


@pytest.mark.parametrize("text", [b"", b"{", b"\xff", b'{"last": 7, "other": 1}'])
def test_a_list_that_can_not_be_read_is_made_anew(
    folder: Path, tmp_path: Path, text: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    registry = WorkspaceRegistry(folder)
    opened(registry.create("a").folder)
    (folder / "workspaces.json").write_bytes(text)
    assert names(registry) == [("a", False)]
    assert "can't be read" in caplog.text
    registry.remember(opened(tmp_path / "elsewhere"))
    assert names(registry) == [("a", False), ("elsewhere", True)]


def test_the_list_is_the_owners_alone_and_leaves_nothing_beside(
    folder: Path, tmp_path: Path
) -> None:
    before = os.umask(0)
    try:
        WorkspaceRegistry(folder).remember(opened(tmp_path / "elsewhere"))
    finally:
        os.umask(before)
    assert [path.name for path in folder.iterdir()] == ["workspaces.json"]
    assert stat.S_IMODE((folder / "workspaces.json").stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_list_that_can_not_be_written_stays_as_it_was(
    folder: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    registry = WorkspaceRegistry(folder)
    registry.remember(opened(tmp_path / "one"))
    (folder / "workspaces.json").unlink()
    (folder / "workspaces.json").mkdir()
    registry.remember(opened(tmp_path / "other"))
    assert "can't be written" in caplog.text
    assert [path.name for path in folder.iterdir()] == ["workspaces.json"]
