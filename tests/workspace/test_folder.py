"""Who can read a workspace."""

import os
import stat
from pathlib import Path

import pytest

from migrateiq_desktop.model.errors import WorkspaceError
from migrateiq_desktop.paths import WorkspacePaths
from migrateiq_desktop.workspace import folder
from migrateiq_desktop.workspace.database import WorkspaceDatabase

from .samples import new_run

pytestmark = pytest.mark.skipif(os.name != "posix", reason="modes are those of POSIX")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def everything(paths: WorkspacePaths) -> list[Path]:
    return [paths.folder, *paths.folder.rglob("*")]


def test_everything_is_the_owners_alone_whatever_the_umask(paths: WorkspacePaths) -> None:
    before = os.umask(0)
    try:
        database = WorkspaceDatabase.open(paths)
        database.runs.create(new_run())
        found = {path.name: mode(path) for path in everything(paths)}
        database.close()
    finally:
        os.umask(before)
    assert found == {
        "Client A": 0o700,
        "logs": 0o700,
        "backups": 0o700,
        "workspace.sqlite": 0o600,
        "workspace.sqlite-wal": 0o600,
        "workspace.sqlite-shm": 0o600,
        "data.sqlite": 0o600,
    }


def test_closes_what_was_open_to_others(paths: WorkspacePaths) -> None:
    folder.prepare(paths)
    log = paths.run_log(1)
    log.touch()
    for path in everything(paths):
        path.chmod(0o777 if path.is_dir() else 0o666)
    folder.prepare(paths)
    assert {mode(path) for path in everything(paths) if path.is_dir()} == {0o700}
    assert {mode(path) for path in everything(paths) if path.is_file()} == {0o600}


def test_refuses_a_link(paths: WorkspacePaths, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    paths.folder.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(WorkspaceError, match="is a link") as caught:
        folder.prepare(paths)
    assert str(tmp_path / "elsewhere") in caught.value.next_step
    assert list((tmp_path / "elsewhere").iterdir()) == []


@pytest.mark.parametrize("name", ["workspace.sqlite", "data.sqlite"])
def test_refuses_a_database_that_is_a_link(
    paths: WorkspacePaths, tmp_path: Path, name: str
) -> None:
    folder.prepare(paths)
    (tmp_path / "other.sqlite").touch()
    (tmp_path / "other.sqlite").chmod(0o644)  # whatever the umask is by now
    (paths.folder / name).unlink()
    (paths.folder / name).symlink_to(tmp_path / "other.sqlite")
    with pytest.raises(WorkspaceError, match="is a link"):
        folder.prepare(paths)
    assert mode(tmp_path / "other.sqlite") == 0o644


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can give files away")
@pytest.mark.parametrize("which", ["folder", "workspace.sqlite"])
def test_refuses_what_belongs_to_another_user(paths: WorkspacePaths, which: str) -> None:
    folder.prepare(paths)
    target = paths.folder if which == "folder" else paths.database
    os.chown(target, 12345, -1)
    with pytest.raises(WorkspaceError, match="belongs to another user"):
        folder.prepare(paths)


def test_leaves_alone_a_folder_that_others_work_in(paths: WorkspacePaths) -> None:
    paths.folder.mkdir(mode=0o755)
    paths.folder.chmod(0o755)
    (paths.folder / "thesis.txt").touch()
    with pytest.raises(WorkspaceError, match="holds other things"):
        folder.prepare(paths)
    assert mode(paths.folder) == 0o755
    assert [path.name for path in paths.folder.iterdir()] == ["thesis.txt"]


def test_takes_an_empty_folder_that_is_open_to_others(paths: WorkspacePaths) -> None:
    paths.folder.mkdir()
    paths.folder.chmod(0o755)
    folder.prepare(paths)
    assert mode(paths.folder) == 0o700


def test_says_why_a_folder_can_not_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(WorkspaceError, match="can't be used: Not a directory"):
        folder.prepare(WorkspacePaths(tmp_path / "file" / "workspace"))
