"""Append, replace and merge into real SQLite files, each with its checkpoint."""

import sqlite3
import stat
from pathlib import Path

import pytest

from migrateiq_desktop.destinations.sql.sqlite import SqliteDestination
from migrateiq_desktop.model.errors import DestinationError, IncompleteError, ShrinkError
from migrateiq_desktop.model.schema import FieldType
from migrateiq_desktop.model.transform import FieldRule, Transform

from .loading import APPEND, MERGE, REPLACE, Loader, declared, execute, query, tables


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data.sqlite"


def test_append_adds_in_every_run(path: Path) -> None:
    loader = Loader(path)
    loader.run([{"a": 1}, {"a": 2}], [{"a": 3}])
    loader.run([{"a": 1}], run="run-2")
    assert query(path, "SELECT a FROM things") == [(1,), (2,), (3,), (1,)]


@pytest.mark.parametrize("width", [1, 2, 91, 950])
@pytest.mark.parametrize("count", [1, 9, 10, 11, 25])
def test_no_row_is_lost_or_moved_between_statements(path: Path, count: int, width: int) -> None:
    rows = [{f"c{at}": number * 1000 + at for at in range(width)} for number in range(count)]
    Loader(path).run(rows, rows[:3])
    assert query(path, "SELECT * FROM things") == [
        tuple(row.values()) for row in (*rows, *rows[:3])
    ]


def test_replace_leaves_only_the_new_rows(path: Path) -> None:
    loader = Loader(path, REPLACE)
    loader.run([{"a": 1}, {"a": 2}])
    loader.run([{"b": "x"}], [{"b": "y"}], run="run-2")
    assert query(path, "SELECT * FROM things") == [("x",), ("y",)]
    assert declared(path) == {"b": "TEXT"}
    assert tables(path) == {"things"}


def test_the_old_rows_stay_until_the_new_ones_are_complete(path: Path) -> None:
    loader = Loader(path, REPLACE)
    loader.run([{"a": 1}])
    loader.open(run="run-2")
    loader.load({"a": 2})
    assert query(path, "SELECT a FROM things") == [(1,)]
    loader.finish()
    assert query(path, "SELECT a FROM things") == [(2,)]
    loader.close()


def test_what_an_abandoned_run_staged_is_thrown_away(path: Path) -> None:
    loader = Loader(path, REPLACE)
    loader.open()
    loader.load({"a": 1})
    loader.close()
    loader.run([{"a": 2}], run="run-2")
    assert query(path, "SELECT a FROM things") == [(2,)]


def test_indexes_triggers_and_views_of_a_replaced_table_are_kept(path: Path) -> None:
    loader = Loader(path, REPLACE)
    loader.run([{"a": 1, "b": 2}])
    execute(
        path,
        "CREATE INDEX by_a ON things (a)",
        "CREATE INDEX by_b ON things (b)",
        "CREATE TABLE log (a)",
        "CREATE TRIGGER note AFTER INSERT ON things BEGIN INSERT INTO log VALUES (new.a); END",
        "CREATE VIEW shown AS SELECT a FROM things",
    )
    report = loader.run([{"a": 5}], run="run-2")
    assert query(path, "SELECT name FROM sqlite_master WHERE type = 'index' AND sql != ''") == [
        ("by_a",)
    ]
    assert len(report.warnings) == 1
    assert "by_b of the replaced table could not be made again" in report.warnings[0]
    assert query(path, "SELECT a FROM shown") == [(5,)]
    execute(path, "INSERT INTO things VALUES (6)")
    assert query(path, "SELECT a FROM log") == [(6,)]


def test_a_table_is_not_emptied_by_a_source_without_records(path: Path) -> None:
    loader = Loader(path, REPLACE)
    loader.run([{"a": 1}])
    with pytest.raises(IncompleteError, match="things would be emptied"):
        loader.run(run="run-2")
    assert query(path, "SELECT a FROM things") == [(1,)]


def test_a_table_loses_more_than_half_of_its_rows_only_by_a_persons_word(path: Path) -> None:
    Loader(path, REPLACE).run([{"a": n} for n in range(10)])
    with pytest.raises(ShrinkError):
        Loader(path, REPLACE).run([{"a": 1}], run="run-2")
    assert len(query(path, "SELECT a FROM things")) == 10
    report = Loader(path, REPLACE, allow_shrink=True).run([{"a": 1}], run="run-3")
    assert report.warnings == ["things had 10 rows and now has 1."]


def test_without_records_and_without_a_table_none_is_made(path: Path) -> None:
    report = Loader(path, REPLACE).run()
    assert report.warnings == ["No records came: the table things was not made."]
    assert tables(path) == set()


def test_rows_that_vanish_from_the_staging_table_are_noticed(path: Path) -> None:
    loader = Loader(path, REPLACE)
    loader.open()
    loader.load({"a": 1}, {"a": 2})
    execute(path, "DELETE FROM _migrateiq_staging_things WHERE a = 1")
    with pytest.raises(IncompleteError, match="things would not hold what was loaded"):
        loader.finish()
    loader.close()


def test_merge_adds_and_changes_by_key(path: Path) -> None:
    loader = Loader(path, MERGE, key=("id",))
    loader.run([{"id": 1, "a": "x"}, {"id": 2, "a": "y"}])
    loader.run([{"id": 2, "a": "z"}, {"id": 3, "a": None}], run="run-2")
    assert query(path, "SELECT * FROM things ORDER BY id") == [(1, "x"), (2, "z"), (3, None)]


def test_of_equal_keys_in_one_batch_the_last_stays(path: Path) -> None:
    loader = Loader(path, MERGE, key=("id",))
    loader.run([{"id": 1, "a": "x"}, {"id": 1, "a": "y"}], [{"id": 1, "a": "z"}])
    assert query(path, "SELECT * FROM things") == [(1, "z")]


def test_merge_leaves_what_a_record_lacks(path: Path) -> None:
    loader = Loader(path, MERGE, key=("id",))
    loader.run([{"id": 1, "a": "x", "b": 1}, {"id": 2, "a": "y", "b": 2}])
    loader.run([{"id": 1, "a": None}, {"id": 2, "b": 5}, {"id": 1, "c": 7}], run="run-2")
    assert query(path, "SELECT id, a, b, c FROM things ORDER BY id") == [
        (1, None, 1, 7),
        (2, "y", 5, None),
    ]


def test_merge_of_nothing_but_keys(path: Path) -> None:
    loader = Loader(path, MERGE, key=("id",))
    loader.run([{"id": 1}, {"id": 1}], [{"id": 1}])
    assert query(path, "SELECT * FROM things") == [(1,)]


def test_merge_by_a_key_of_several_columns(path: Path) -> None:
    loader = Loader(path, MERGE, key=("country", "number"))
    loader.run([{"number": 1, "country": "FR", "a": 1}, {"number": 1, "country": "DE", "a": 2}])
    loader.run([{"number": 1, "country": "FR", "a": 3}], run="run-2")
    assert query(path, "SELECT a FROM things ORDER BY a") == [(2,), (3,)]


def test_merge_uses_the_key_that_a_table_has(path: Path) -> None:
    execute(path, "CREATE TABLE things (id INTEGER PRIMARY KEY, a TEXT)")
    Loader(path, MERGE, key=("id",)).run([{"id": 1, "a": "x"}], [{"id": 1, "a": "y"}])
    assert query(path, "SELECT * FROM things") == [(1, "y")]
    assert query(path, "SELECT count(*) FROM sqlite_master WHERE tbl_name = 'things'") == [(1,)]


def test_an_index_that_compares_otherwise_is_no_key(path: Path) -> None:
    execute(
        path,
        "CREATE TABLE things (id TEXT, a TEXT)",
        "CREATE UNIQUE INDEX loose ON things (a)",
        "CREATE UNIQUE INDEX some ON things (id) WHERE a = 'x'",
    )
    Loader(path, MERGE, key=("id",)).run([{"id": "1", "a": "x"}], [{"id": "1", "a": "y"}])
    assert query(path, "SELECT * FROM things") == [("1", "y")]


def test_rows_with_the_same_key_are_refused_in_words(path: Path) -> None:
    execute(path, "CREATE TABLE things (id INTEGER)", "INSERT INTO things VALUES (5), (5), (NULL)")
    with pytest.raises(DestinationError, match="rows in it have the same key") as refused:
        Loader(path, MERGE, key=("id",)).run([{"id": 1}])
    assert refused.value.cause == "2 rows have id = 5"
    assert query(path, "SELECT count(*) FROM things") == [(3,)]


def test_another_key_than_before(path: Path) -> None:
    Loader(path, MERGE, key=("a",)).run([{"a": 1, "b": 1}])
    Loader(path, MERGE, key=("b",)).run([{"a": 1, "b": 2}], run="run-2")
    assert query(path, "SELECT * FROM things") == [(1, 1), (1, 2)]


def test_a_replaced_table_with_a_key_has_each_key_once(path: Path) -> None:
    loader = Loader(path, REPLACE, key=("id",))
    for number in range(3):
        loader.run([{"id": 1, "a": 1}, {"id": 1, "a": 2}], run=f"run-{number}")
    assert query(path, "SELECT * FROM things") == [(1, 2)]


def test_a_column_that_comes_later(path: Path) -> None:
    Loader(path).run([{"a": 1}], [{"b": True, "a": 2}])
    assert query(path, "SELECT a, b FROM things") == [(1, None), (2, 1)]
    assert declared(path) == {"a": "INTEGER", "b": "BOOLEAN"}


def test_types_are_declared(path: Path) -> None:
    transform = Transform(
        fields=tuple(FieldRule(source=kind.value, type=kind) for kind in FieldType)
    )
    record = {
        "int": 1,
        "float": 0.5,
        "decimal": "0.10",
        "bool": True,
        "date": "2013-01-31",
        "datetime": "2013-01-31T05:00:00.25+01:00",
        "text": "x",
        "json": [1],
    }
    Loader(path, transform=transform).run([record])
    assert declared(path) == {
        "int": "INTEGER",
        "float": "REAL",
        "decimal": "TEXT",
        "bool": "BOOLEAN",
        "date": "DATE",
        "datetime": "DATETIME",
        "text": "TEXT",
        "json": "TEXT",
    }
    assert query(path, "SELECT * FROM things") == [
        (1, 0.5, "0.10", 1, "2013-01-31", "2013-01-31T04:00:00.250000Z", "x", "[1]")
    ]


def test_the_checkpoint_comes_with_its_batch(path: Path) -> None:
    loader = Loader(path)
    loader.open()
    loader.load({"a": 1})
    loader.close()
    again = Loader(path)
    again.open(resume=True)
    assert again.checkpoint == loader.checkpoint
    assert again.checkpoint.position == 2
    again.load({"a": 2})
    again.finish()
    again.close()
    assert query(path, "SELECT a FROM things") == [(1,), (2,)]


def test_a_batch_that_fails_leaves_nothing(path: Path) -> None:
    loader = Loader(path)
    loader.open()
    loader.load({"a": 1})
    execute(path, "CREATE TRIGGER no BEFORE INSERT ON things BEGIN SELECT RAISE(ABORT, 'no'); END")
    with pytest.raises(DestinationError, match="refused a record"):
        loader.load({"a": 2, "b": 3})
    assert declared(path) == {"a": "INTEGER"}
    assert loader.destination.checkpoint("things") == loader.checkpoint
    execute(path, "DROP TRIGGER no")
    loader.load({"a": 2, "b": 3})
    assert query(path, "SELECT a FROM things") == [(1,), (2,)]
    loader.close()


def test_rows_that_a_trigger_drops_are_noticed(path: Path) -> None:
    execute(
        path,
        "CREATE TABLE things (a INTEGER)",
        "CREATE TRIGGER no BEFORE INSERT ON things BEGIN SELECT RAISE(IGNORE); END",
    )
    with pytest.raises(DestinationError, match="things didn't take all rows"):
        Loader(path).run([{"a": 1}])


@pytest.mark.parametrize("other_run", ["run-1", "run-2"])
def test_a_second_process_on_the_same_stream_is_stopped(path: Path, other_run: str) -> None:
    one = Loader(path)
    one.open()
    one.load({"a": 1})
    # it was thought dead: otherwise the other one is refused
    execute(path, "UPDATE _migrateiq_lease SET renewed = '2020-01-01T00:00:00+00:00'")
    other = Loader(path)
    other.open(run=other_run, resume=other_run == "run-1")
    other.load({"a": 2})
    with pytest.raises(DestinationError, match="Another run of the same sync"):
        one.load({"a": 3})
    assert query(path, "SELECT a FROM things") == [(1,), (2,)]
    one.close()
    other.close()


def test_a_staging_table_that_is_gone(path: Path) -> None:
    loader = Loader(path, REPLACE)
    loader.open()
    loader.load({"a": 1})
    loader.close()
    execute(path, "DROP TABLE _migrateiq_staging_things")
    with pytest.raises(DestinationError, match="things can't go on"):
        loader.open(resume=True)
    loader.close()


@pytest.mark.parametrize("name", ["sqlite_stat", "SQLITE_x", "_migrateiq_state", "_MigrateIQ_x"])
def test_names_that_are_reserved(path: Path, name: str) -> None:
    with pytest.raises(DestinationError, match="No table can be called"):
        Loader(path, table=name).run([{"a": 1}])


def test_what_is_no_table(path: Path) -> None:
    execute(path, "CREATE VIEW Things AS SELECT 1")
    with pytest.raises(DestinationError, match="it is a view"):
        Loader(path).run([{"a": 1}])


def test_a_checkpoint_that_was_tampered_with(path: Path) -> None:
    loader = Loader(path)
    loader.run([{"a": 1}])
    execute(path, "UPDATE _migrateiq_state SET counts = 'x'")
    with pytest.raises(DestinationError, match="checkpoint of things can't be read"):
        loader.open()
    loader.close()


def test_a_new_file_is_its_owners_alone(path: Path) -> None:
    loader = Loader(path)
    loader.open()
    loader.load({"a": 1})
    files = list(path.parent.iterdir())
    assert len(files) == 3
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    loader.close()
    assert list(path.parent.iterdir()) == [path]


def test_proving_that_it_can_be_written_leaves_no_trace(path: Path) -> None:
    destination = SqliteDestination(path, "s", "r")
    destination.open()
    destination.close()
    assert list(path.parent.iterdir()) == []
    execute(path, "CREATE TABLE precious (x)", "INSERT INTO precious VALUES (1)")
    before = path.read_bytes()
    destination.open()
    destination.close()
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_readers_are_never_in_the_way(path: Path) -> None:
    loader = Loader(path)
    loader.run([{"a": 1}])
    reader = sqlite3.connect(path)
    reader.execute("BEGIN")
    assert reader.execute("SELECT a FROM things").fetchall() == [(1,)]
    loader.run([{"a": 2}], run="run-2")
    assert reader.execute("SELECT a FROM things").fetchall() == [(1,)]
    reader.close()
    assert query(path, "SELECT a FROM things") == [(1,), (2,)]


def test_two_syncs_have_two_checkpoints(path: Path) -> None:
    Loader(path).run([{"a": 1}])
    other = SqliteDestination(path, "w/other", "run-9")
    other.open()
    assert other.checkpoint("things") is None
    other.close()


def test_appending_to_what_somebody_else_made(path: Path) -> None:
    execute(path, "CREATE TABLE things (a INTEGER NOT NULL, note TEXT DEFAULT 'n')")
    Loader(path, APPEND).run([{"A": 1, "b": 2}])
    assert query(path, "SELECT a, note, b FROM things") == [(1, "n", 2)]
