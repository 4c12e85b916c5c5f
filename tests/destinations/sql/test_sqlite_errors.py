"""Each way in which a file can't be written has its words, and leaves what was committed whole."""

import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from migrateiq_desktop.destinations.sql.sqlite import SqliteDestination
from migrateiq_desktop.model.errors import DestinationError, DestinationUnavailableError

from .loading import Loader, execute, query


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data.sqlite"


def test_locked_for_ever(path: Path) -> None:
    execute(path, "CREATE TABLE x (a)")
    with closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN EXCLUSIVE")
        destination = SqliteDestination(path, "s", "r", patience_seconds=0)
        with pytest.raises(DestinationUnavailableError, match="is locked") as refused:
            destination.open()
    assert "holds the database's write lock" in refused.value.cause


def test_a_lock_that_goes_away_is_waited_for(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    loader = Loader(path)
    loader.run([{"a": 1}])
    loader.destination = SqliteDestination(path, "w/sync", "run-1", patience_seconds=60)
    other = sqlite3.connect(path, check_same_thread=False, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    opened = threading.Thread(target=loader.destination.open)

    def let_go(record: object) -> bool:
        other.execute("ROLLBACK")
        return True

    # the lock is let go by the very words that say that it is waited for
    handler = next(iter([caplog.handler]))
    handler.addFilter(let_go)
    opened.start()
    opened.join()
    handler.removeFilter(let_go)
    other.close()
    assert "is locked by another program" in caplog.text


def test_locked_in_the_middle(path: Path) -> None:
    loader = Loader(path)
    loader.open()
    loader.load({"a": 1})
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(DestinationUnavailableError, match="is locked"):
            loader.load({"a": 2})
        other.execute("ROLLBACK")
    loader.load({"a": 2})
    loader.close()
    assert query(path, "SELECT a FROM things") == [(1,), (2,)]


def test_disk_full(path: Path) -> None:
    loader = Loader(path)
    loader.open()
    loader.load({"a": "x"})
    database = loader.destination._database
    ((pages,),) = database.connection.execute("PRAGMA page_count").fetchall()
    database.connection.execute(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(DestinationUnavailableError, match="Disk full: ") as refused:
        loader.load(*[{"a": "x" * 1000}] * 100)
    assert "bytes are free" in refused.value.cause
    assert query(path, "SELECT a FROM things") == [("x",)]
    database.connection.execute("PRAGMA max_page_count = 1000000")
    loader.load(*[{"a": "x" * 1000}] * 100)
    loader.close()
    assert query(path, "SELECT count(*) FROM things") == [(101,)]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("nowhere/data.sqlite", "can't be made: its folder doesn't exist"),
        ("text.sqlite", "is damaged, or no SQLite database"),
        ("folder", "can't be written"),
    ],
)
def test_what_is_no_database(tmp_path: Path, name: str, words: str) -> None:
    (tmp_path / "text.sqlite").write_text("this is no database, however long it may be" * 100)
    (tmp_path / "folder").mkdir()
    destination = SqliteDestination(tmp_path / name, "s", "r")
    with pytest.raises(DestinationUnavailableError, match=words):
        destination.open()


def test_too_many_columns(path: Path) -> None:
    with pytest.raises(DestinationError, match="can't take the data: too many columns"):
        Loader(path).run([{f"f{n}": n for n in range(2500)}])
    assert query(path, "SELECT count(*) FROM sqlite_master WHERE name = 'things'") == [(0,)]


def test_a_table_with_rules_of_its_own(path: Path) -> None:
    execute(path, "CREATE TABLE things (a INTEGER NOT NULL)")
    with pytest.raises(DestinationError, match="refused a record: NOT NULL") as refused:
        Loader(path).run([{"a": None, "b": 1}])
    assert refused.value.next_step


HOLD = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA journal_mode=" + sys.argv[2])
connection.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells who it is")
@pytest.mark.parametrize("journal", ["wal", "delete"])
def test_who_holds_the_lock_is_named(path: Path, journal: str) -> None:
    execute(path, "CREATE TABLE things (a)")
    command = [sys.executable, "-c", HOLD, str(path), journal]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        other.stdout.readline()
        with pytest.raises(DestinationUnavailableError, match="is locked") as caught:
            Loader(path).open()
        other.communicate()
    assert f"(process {other.pid})" in caught.value.cause
