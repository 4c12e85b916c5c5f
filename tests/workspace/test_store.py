"""Transactions, and what SQLite's errors become."""

import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from migrateiq_desktop.model.errors import WorkspaceError
from migrateiq_desktop.workspace import store as store_module
from migrateiq_desktop.workspace.store import Store, workspace_error


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A file with a table of unique numbers."""
    with Store(tmp_path / "odd ?%20 #name.sqlite") as opened:
        with opened.writing() as connection:
            connection.exec_driver_sql("CREATE TABLE numbers (value INTEGER UNIQUE)")
        yield opened


def numbers(store: Store) -> list[int]:
    with store.reading() as connection:
        return list(connection.exec_driver_sql("SELECT value FROM numbers ORDER BY 1").scalars())


def add(store: Store, *values: int) -> None:
    with store.writing() as connection:
        for value in values:
            connection.exec_driver_sql("INSERT INTO numbers VALUES (?)", (value,))


def test_is_the_file_of_that_very_name(store: Store) -> None:
    assert store.path.exists()


def test_settings_that_keep_data_safe(store: Store) -> None:
    with store.outside() as connection:
        found = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in (
                "journal_mode",
                "synchronous",
                "foreign_keys",
                "secure_delete",
                "busy_timeout",
                "temp_store",
            )
        }
    assert found == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "busy_timeout": 10_000,
        "temp_store": 2,
    }


def test_an_error_undoes_the_whole_transaction(store: Store) -> None:
    add(store, 1)

    def fail() -> None:
        with store.writing():
            add(store, 2)
            add(store, 3)
            raise KeyError("stop")

    with pytest.raises(KeyError):
        fail()
    assert numbers(store) == [1]
    add(store, 4)
    assert numbers(store) == [1, 4]


def test_inner_transactions_join_the_outer_one(store: Store) -> None:
    with store.writing():
        add(store, 1)
        assert numbers(store) == [1]
        with closing(sqlite3.connect(store.path)) as other:
            assert other.execute("SELECT count(*) FROM numbers").fetchone() == (0,)
    assert numbers(store) == [1]


def test_errors_show_no_values(store: Store) -> None:
    add(store, 20131)
    with pytest.raises(WorkspaceError) as caught:
        add(store, 20131)
    assert isinstance(caught.value.__cause__, IntegrityError)
    for text in (str(caught.value.__cause__), caught.value.report().model_dump_json()):
        assert "UNIQUE constraint failed" in text
        assert "20131" not in text


def test_a_writer_that_holds_the_file_is_named(store: Store) -> None:
    with store.outside() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout=1")
    with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(WorkspaceError, match="is in use"):
            add(store, 1)
        other.execute("COMMIT")
    add(store, 1)
    assert numbers(store) == [1]


def test_readers_never_wait_for_a_writer(store: Store) -> None:
    add(store, 1)
    with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("INSERT INTO numbers VALUES (2)")
        assert numbers(store) == [1]
        other.execute("COMMIT")
    assert numbers(store) == [1, 2]


def test_a_full_disk_is_named_and_loses_nothing(store: Store) -> None:
    add(store, 1)
    with store.outside() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count=10")
    with pytest.raises(WorkspaceError, match="is full") as caught:
        add(store, *range(100, 100_000))
    assert "bytes are free" in caught.value.cause
    assert numbers(store) == [1]
    add(store, 2)
    assert numbers(store) == [1, 2]


@pytest.mark.skipif(sys.platform == "win32", reason="limits are those of POSIX")
def test_without_room_for_the_shared_file_it_can_still_be_used(store: Store) -> None:
    """On a full disk that file, of 32 KiB, can't be made; under such a limit it can't either."""
    import resource  # noqa: PLC0415 - not on Windows

    add(store, 1)
    store.close()
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (32_000, before[1]))
    try:
        with closing(sqlite3.connect(store.path)) as plain, pytest.raises(sqlite3.Error):
            plain.execute("SELECT * FROM numbers")
        with Store(store.path) as limited:
            assert numbers(limited) == [1]
            add(limited, 2)
            assert numbers(limited) == [1, 2]
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert numbers(store) == [1, 2]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (sqlite3.SQLITE_FULL, "is full"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, "is in use"),
        (sqlite3.SQLITE_READONLY_DBMOVED, "can't be written"),
        (sqlite3.SQLITE_CANTOPEN, "can't be written"),
        (sqlite3.SQLITE_CORRUPT_INDEX, "is damaged"),
        (sqlite3.SQLITE_NOTADB, "is damaged"),
        (sqlite3.SQLITE_IOERR_READ, "can't do that"),
    ],
)
def test_every_kind_of_error_says_what_to_do(tmp_path: Path, code: int, words: str) -> None:
    error = sqlite3.OperationalError("something")
    error.sqlite_errorcode = code
    told = workspace_error(tmp_path / "workspace.sqlite", error)
    assert words in told.title
    assert told.next_step


def test_damage_names_the_newest_backup(tmp_path: Path) -> None:
    backups = tmp_path / "backups"
    backups.mkdir()
    for number, name in enumerate(["workspace-0002-a.sqlite", "workspace-0001-b.sqlite"]):
        (backups / name).touch()
        os.utime(backups / name, (number, number))
    told = store_module.damaged(tmp_path / "workspace.sqlite", "page 7 is never used")
    assert str(backups / "workspace-0001-b.sqlite") in told.next_step
    assert told.details == "page 7 is never used"


def test_damage_without_a_backup_has_a_way_out_too(tmp_path: Path) -> None:
    assert "starts empty" in store_module.damaged(tmp_path / "workspace.sqlite", "").next_step
