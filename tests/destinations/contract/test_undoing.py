"""Taking back a run, over every real database: exactly what it has loaded, or nothing."""

from dataclasses import replace
from pathlib import Path

import pytest

from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.incremental import CursorKind, CursorState
from migrateiq_desktop.model.sync import WriteDisposition

from .moving import APPEND, MERGE, REPLACE, Mover, Place
from .mysql_place import MysqlPlace
from .places import DuckdbPlace
from .sqlite_place import EVERY_MAKER, SqlitePlace
from .undoing import Killed, dies_at, refusal, undo

DATABASES = ("duckdb", "mysql", "postgresql", "sqlite")
ROWS = [{"id": 1, "name": "a"}, {"id": 2, "name": "b"}]


@pytest.fixture(params=DATABASES)
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    return EVERY_MAKER[request.param](tmp_path)


@pytest.mark.parametrize("disposition", [APPEND, REPLACE, MERGE])
def test_what_a_run_made_is_gone_and_can_be_loaded_again(
    place: Place, disposition: WriteDisposition
) -> None:
    mover = Mover(place, disposition, key=("id",) if disposition is MERGE else ())
    # a key that comes twice makes one row of two records
    batches = [ROWS, [{"id": 2, "name": "again"}]] if disposition is MERGE else [ROWS]
    mover.run(*batches)
    before = place.rows("things")
    told = undo(place, "run-1")
    assert [(one.name, one.rows) for one in told.tables] == [("things", 2)]
    assert place.rows("things") == before
    with pytest.raises(DefinitionError, match="changed"):
        undo(place, "run-1", told.model_copy(update={"tables": ()}))
    assert place.rows("things") == before
    assert undo(place, "run-1", told).tables == told.tables
    removed = told.tables[0].removed
    assert removed is (not isinstance(place, MysqlPlace))
    assert place.tables() == (set() if removed else {"things"})
    assert removed or place.rows("things") == []
    destination = place.destination("run-2")
    destination.open()
    assert destination.checkpoint("things") is None
    destination.close()
    assert undo(place, "run-1", told).was_done
    mover.run(*batches, run="run-2")
    assert len(place.rows("things")) == 2
    if removed:
        assert undo(place, "run-2", undo(place, "run-2")).rows == 2
        assert place.tables() == set()


def test_a_run_that_is_cut_short_or_resumed_is_undone_as_far_as_it_came(place: Place) -> None:
    mover = Mover(place)
    mover.open()
    mover.load(*ROWS)
    mover.close()
    mover.open(resume=True)
    mover.load({"id": 3, "name": "c"})
    mover.close()
    assert undo(place, "run-1", undo(place, "run-1")).rows == 3
    replacing = Mover(place, REPLACE, table="others", stream="things")
    place_tables = place.tables()
    replacing.open(run="run-2")
    replacing.load(*ROWS)
    replacing.close()
    told = undo(place, "run-2")
    assert told.tables == ()
    undo(place, "run-2", told)
    assert place.tables() == place_tables


def test_what_was_there_before_is_left_alone(place: Place) -> None:
    Mover(place, MERGE, key=("id",)).run(ROWS)
    Mover(place, MERGE, key=("id",)).run([{"id": 2, "name": "new"}], run="run-2")
    assert "overwrote" in refusal(place, "run-2")
    assert "a later run" in refusal(place, "run-1")
    Mover(place, REPLACE).run(ROWS, run="run-3")
    assert "replaced are not kept" in refusal(place, "run-3")
    assert len(place.rows("things")) == 2


def test_rows_that_were_added_to_others_go_alone(place: Place) -> None:
    Mover(place).run(ROWS)
    mover = Mover(place)
    mover.open(run="run-2")
    mover.load({"id": 3, "name": "c", "more": 1.5})
    mover.close()
    mover.run([], [{"id": 4, "name": "d"}], run="run-2", resume=True)
    Mover(place).run([{"id": 5, "name": "e"}], run="run-3")
    if isinstance(place, MysqlPlace):
        assert "nothing proves which" in refusal(place, "run-3")
        return
    assert "a later run" in refusal(place, "run-2")
    for run, rows, left in (("run-3", 1, 4), ("run-2", 2, 2)):
        told = undo(place, run)
        assert [(one.rows, one.removed) for one in told.tables] == [(rows, False)]
        undo(place, run, told)
        assert [row["id"] for row in place.rows("things")] == list(range(1, left + 1))
    Mover(place).run([{"id": 6, "name": "f"}], run="run-4")
    undo(place, "run-4", undo(place, "run-4"))
    assert undo(place, "run-1", undo(place, "run-1")).tables[0].removed
    assert place.tables() == set()


CHANGES = [
    "UPDATE things SET name = 'by hand' WHERE id = 4",
    "DELETE FROM things WHERE id = 3",
    "DELETE FROM things WHERE id = 4; INSERT INTO things (id, name) VALUES (4, 'by hand')",
]


@pytest.mark.parametrize("kind", ["duckdb", "postgresql", "sqlite"])
@pytest.mark.parametrize("change", CHANGES)
def test_rows_that_were_added_and_changed_since_stay(
    kind: str, change: str, tmp_path: Path
) -> None:
    place = EVERY_MAKER[kind](tmp_path)
    Mover(place).run(ROWS)
    Mover(place).run([{"id": 3, "name": "c"}, {"id": 4, "name": "d"}], run="run-2")
    place.execute(*change.split("; "))
    before = place.rows("things")
    assert "changed, added or deleted" in refusal(place, "run-2")
    assert place.rows("things") == before


def test_a_run_that_an_earlier_version_began_is_refused(tmp_path: Path) -> None:
    place = SqlitePlace(tmp_path / "data.sqlite")
    Mover(place).run(ROWS)
    mover = Mover(place)
    mover.open(run="run-2")
    mover.load({"id": 3, "name": "c"})
    mover.close()
    place.execute("DROP TABLE _migrateiq_marks")
    mover.run([], [{"id": 4, "name": "d"}], [{"id": 5, "name": "e"}], run="run-2", resume=True)
    assert "nothing proves which" in refusal(place, "run-2")


def test_the_last_rows_of_duckdb_are_told_by_what_they_hold(tmp_path: Path) -> None:
    place = DuckdbPlace(tmp_path / "data.duckdb")
    Mover(place).run(ROWS, [{"id": 0, "name": "z"}])
    new = [{"id": 3, "name": "c"}, {"id": 4, "name": "d", "more": "x"}]
    Mover(place).run(new[:1], new[1:], run="run-2")
    # rows that go from among those before leave the others where they were
    place.execute("DELETE FROM things WHERE id = 2", "CHECKPOINT")
    told = undo(place, "run-2")
    changes = (
        ("UPDATE things SET more = 'y' WHERE id = 3", "UPDATE things SET more = NULL WHERE id = 3"),
        ("UPDATE things SET name = 'y' WHERE id = 3", "UPDATE things SET name = 'c' WHERE id = 3"),
        ("INSERT INTO things (id) VALUES (9)", "DELETE FROM things WHERE id = 9"),
    )
    for change, back in changes:
        place.execute(change)
        assert "changed, added or deleted" in refusal(place, "run-2")
        place.execute(back)
        assert undo(place, "run-2") == told
    place.execute("ALTER TABLE things ALTER id TYPE DOUBLE")
    assert "nothing proves which" in refusal(place, "run-2")
    place.execute("ALTER TABLE things ALTER id TYPE BIGINT")
    undo(place, "run-2", told)
    assert sorted(str(row["id"]) for row in place.rows("things")) == ["0", "1"]
    other = DuckdbPlace(tmp_path / "other.duckdb")
    other.execute("CREATE TABLE things (id BIGINT, name VARCHAR, rowid BIGINT)")
    Mover(other).run(ROWS)
    assert "nothing proves which" in refusal(other, "run-1")


def test_what_acts_on_deleted_rows_keeps_them(tmp_path: Path) -> None:
    place = SqlitePlace(tmp_path / "data.sqlite")
    Mover(place).run(ROWS)
    Mover(place).run([{"id": 3, "name": "c"}], run="run-2")
    told = undo(place, "run-2")
    place.execute("CREATE TRIGGER t AFTER DELETE ON things BEGIN DELETE FROM things; END")
    with pytest.raises(DefinitionError, match="undone") as caught:
        undo(place, "run-2", told)
    assert "t would act on them" in caught.value.cause
    place.execute("DROP TRIGGER t", "CREATE TABLE refers (thing REFERENCES things (id))")
    with pytest.raises(DefinitionError, match="undone"):
        undo(place, "run-2", told)
    assert len(place.rows("things")) == 3


def test_numbers_that_are_not_given_in_order_prove_nothing(tmp_path: Path) -> None:
    for name, made in (
        ("own", "CREATE TABLE things (id INTEGER PRIMARY KEY, name)"),
        ("none", "CREATE TABLE things (id, name, PRIMARY KEY (id)) WITHOUT ROWID"),
        ("hidden", "CREATE TABLE things (id, name, rowid, oid, _rowid_)"),
    ):
        place = SqlitePlace(tmp_path / f"{name}.sqlite")
        place.execute(made)
        Mover(place).run(ROWS)
        assert "nothing proves which" in refusal(place, "run-1")


def test_the_next_run_reads_on_from_where_the_undone_one_did(place: Place) -> None:
    def state(value: str) -> CursorState:
        return CursorState(
            cursor_path="at", table="things", kind=CursorKind.DATE, value=value, run_uid="run-0"
        )

    for run, value in (("run-1", "2026-01-01"), ("run-2", "2026-02-02")):
        mover = Mover(place, REPLACE if run == "run-2" else APPEND)
        mover.target = replace(mover.target, incremental=True)
        mover.open(run=run)
        if run == "run-1":
            mover.load(*ROWS)
            mover.checkpoint = mover.checkpoint.model_copy(update={"cursor": state(value)})
            mover.finish()
        mover.close()
    told = undo(place, "run-2")
    assert (told.tables, told.reads[0].value) == ((), "2026-01-01")
    undo(place, "run-2", told)
    destination = place.destination("run-3")
    destination.open()
    known = destination.checkpoint("things")
    destination.close()
    assert known is not None
    assert known.cursor is not None
    assert (known.run_uid, known.counts.loaded, known.finished) == ("run-1", 2, True)
    assert known.cursor.value == "2026-01-01"


def test_rows_that_somebody_else_has_touched_are_never_deleted(place: Place) -> None:
    Mover(place).run(ROWS)
    agreed = undo(place, "run-1")
    place.execute("INSERT INTO things (id, name) VALUES (9, 'by hand')")
    assert "3 rows by now" in refusal(place, "run-1")
    with pytest.raises(DefinitionError):
        undo(place, "run-1", agreed)
    place.execute("DELETE FROM things WHERE id > 1")
    assert "1 rows by now" in refusal(place, "run-1")
    assert [row["id"] for row in place.rows("things")] == [1]


def test_another_sync_has_loaded_into_the_table(place: Place) -> None:
    Mover(place).run(ROWS)
    other = Mover(place, stream="other")
    other.destination = place.destination("run-9")
    other.run([{"id": 3, "name": "c"}], run="run-9")
    place.execute("DELETE FROM things WHERE id = 3")
    assert "has loaded into things since" in refusal(place, "run-1")


def test_a_run_of_an_earlier_version_is_refused(place: Place) -> None:
    Mover(place).run(ROWS)
    place.execute("DELETE FROM _migrateiq_loads")
    assert "no note" in refusal(place, "run-1")
    place.execute("DROP TABLE _migrateiq_loads")
    assert "no note" in refusal(place, "run-1")
    assert len(place.rows("things")) == 2


@pytest.mark.parametrize("point", ["after_swap", "before_commit"])
def test_an_undo_that_dies_has_not_happened(place: Place, point: str) -> None:
    Mover(place).run(ROWS)
    told = undo(place, "run-1")
    with pytest.raises(Killed):
        undo(place, "run-1", told, crashpoint=dies_at(point))
    assert len(place.rows("things")) == 2
    with pytest.raises(Killed):
        undo(place, "run-1", told, crashpoint=dies_at("after_commit"))
    assert undo(place, "run-1", told).was_done
    Mover(place).run(ROWS, run="run-2")
    assert len(place.rows("things")) == 2
