"""Damaged databases are found at the start."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from migrateiq_desktop.model.errors import WorkspaceError
from migrateiq_desktop.paths import WorkspacePaths
from migrateiq_desktop.workspace import integrity
from migrateiq_desktop.workspace.database import WorkspaceDatabase

PAGE = 4096


def large(path: Path) -> None:
    """A database of some hundred pages, with an index."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE texts (id INTEGER PRIMARY KEY, text TEXT)")
        connection.execute("CREATE INDEX ix_texts ON texts (text)")
        rows = [(f"{number:0100d}",) for number in range(5_000)]
        connection.executemany("INSERT INTO texts (text) VALUES (?)", rows)
        connection.commit()


def overwrite(path: Path, start: int, size: int) -> None:
    with path.open("r+b") as file:
        file.seek(start)
        file.write(b"\xa5" * size)


def test_a_whole_database_passes(tmp_path: Path) -> None:
    large(tmp_path / "a.sqlite")
    assert integrity.check_quickly(tmp_path / "a.sqlite")
    assert integrity.check_thoroughly(tmp_path / "a.sqlite")


def test_a_large_one_is_left_to_the_background(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    large(tmp_path / "a.sqlite")
    monkeypatch.setattr(integrity, "LARGEST_BYTES", 10_000)
    assert not integrity.check_quickly(tmp_path / "a.sqlite")


@pytest.mark.parametrize(("start", "size"), [(0, PAGE), (PAGE, PAGE), (40 * PAGE, 20 * PAGE)])
def test_damage_is_found(tmp_path: Path, start: int, size: int) -> None:
    large(tmp_path / "a.sqlite")
    overwrite(tmp_path / "a.sqlite", start, size)
    with pytest.raises(WorkspaceError, match="is damaged") as caught:
        integrity.check_quickly(tmp_path / "a.sqlite")
    assert caught.value.details


def test_a_thorough_check_sees_an_index_that_lacks_a_row(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    large(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA writable_schema=ON")
        connection.execute(
            "UPDATE sqlite_master SET sql = sql || ' WHERE id <> 7' WHERE type='index'"
        )
        connection.commit()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("REINDEX ix_texts")
        connection.execute("PRAGMA writable_schema=ON")
        connection.execute(
            "UPDATE sqlite_master SET sql = replace(sql, ' WHERE id <> 7', '') WHERE type='index'"
        )
        connection.commit()
    with pytest.raises(WorkspaceError) as caught:
        integrity.check_thoroughly(path)
    assert "row 7 missing from index ix_texts" in caught.value.details


def test_a_check_that_takes_too_long_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    large(tmp_path / "a.sqlite")
    monkeypatch.setattr(integrity, "PATIENCE_SECONDS", -1)
    assert not integrity.check_quickly(tmp_path / "a.sqlite")
    assert not integrity.check_thoroughly(tmp_path / "a.sqlite", lambda: True)


@pytest.mark.parametrize("text", [b"not a database at all, but long enough to be read as one" * 90])
def test_a_workspace_that_is_no_database_is_refused_in_words(
    paths: WorkspacePaths, text: bytes
) -> None:
    WorkspaceDatabase.open(paths).close()
    paths.database.write_bytes(text)
    with pytest.raises(WorkspaceError, match="is damaged") as caught:
        WorkspaceDatabase.open(paths)
    assert "There is no backup" in caught.value.next_step
    assert paths.database.read_bytes() == text


def test_a_damaged_workspace_names_its_newest_backup(paths: WorkspacePaths) -> None:
    WorkspaceDatabase.open(paths).close()
    backup = paths.backups / "workspace-0001-20260526T233000000000.sqlite"
    backup.write_bytes(paths.database.read_bytes())
    overwrite(paths.database, PAGE, 20 * PAGE)
    with pytest.raises(WorkspaceError, match="is damaged") as caught:
        WorkspaceDatabase.open(paths)
    assert str(backup) in caught.value.next_step
    # the way out that was told
    paths.database.rename(paths.folder / "damaged.sqlite")
    backup.rename(paths.database)
    WorkspaceDatabase.open(paths).close()
