"""What every destination promises, held against real ones of all kinds."""

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.errors import (
    DefinitionError,
    DestinationError,
    IncompleteError,
    ShrinkError,
)
from migrateiq_desktop.model.sync import WriteDisposition
from migrateiq_desktop.worker.crashpoints import NAMES

from .moving import APPEND, MERGE, REPLACE, Mover, Place, Record
from .places import MAKERS
from .records import alike, collide, columns_of, same

ALL = sorted(MAKERS)
SQL = sorted(set(MAKERS) & {"duckdb", "mysql", "postgresql"})
MERGING = SQL


@contextmanager
def new_place(kind: str) -> Iterator[Place]:
    """A place of its own for each example of a property."""
    with TemporaryDirectory() as folder:
        yield MAKERS[kind](Path(folder))


@pytest.fixture(params=ALL)
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    return MAKERS[request.param](tmp_path)


@pytest.fixture(params=MERGING)
def merging(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    return MAKERS[request.param](tmp_path)


@pytest.fixture(params=SQL)
def sql(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    return MAKERS[request.param](tmp_path)


def values(place: Place, name: str, table: str = "things") -> list[object]:
    """One column, sorted."""
    return sorted((row.get(name) for row in place.rows(table)), key=repr)


def test_append_adds_in_every_run(place: Place) -> None:
    mover = Mover(place)
    mover.run([{"a": 1}, {"a": 2}], [{"a": 3}])
    mover.run([{"a": 1}], run="run-2")
    assert values(place, "a") == [1, 1, 2, 3]


def test_replace_leaves_only_the_new_rows(place: Place) -> None:
    mover = Mover(place, REPLACE)
    mover.run([{"a": 1}, {"a": 2}])
    mover.run([{"b": "x"}], [{"b": "y"}], run="run-2")
    assert sorted(place.rows("things"), key=repr) == [{"b": "x"}, {"b": "y"}]
    assert place.tables() == {"things"}


def test_the_old_rows_stay_until_the_new_ones_are_complete(place: Place) -> None:
    mover = Mover(place, REPLACE)
    mover.run([{"a": 1}])
    mover.open(run="run-2")
    mover.load({"a": 2})
    mover.close()
    assert values(place, "a") == [1]
    mover.run([{"a": 2}], run="run-2", resume=True)
    assert values(place, "a") == [2]


def test_what_an_abandoned_run_staged_is_thrown_away(place: Place) -> None:
    mover = Mover(place, REPLACE)
    mover.open()
    mover.load({"a": 1})
    mover.close()
    mover.run([{"a": 2}], run="run-2")
    assert values(place, "a") == [2]


def test_a_table_is_not_emptied_by_a_source_without_records(place: Place) -> None:
    mover = Mover(place, REPLACE)
    mover.run([{"a": 1}])
    with pytest.raises(IncompleteError, match="things would be emptied"):
        mover.run(run="run-2")
    assert values(place, "a") == [1]


def test_a_table_loses_no_more_than_half_of_its_rows(place: Place) -> None:
    mover = Mover(place, REPLACE)
    mover.run([{"a": n} for n in range(10)])
    assert mover.run([{"a": n} for n in range(5)], run="run-2").warnings == []
    with pytest.raises(ShrinkError, match="things would lose more than half of its rows"):
        mover.run([{"a": 1}, {"a": 2}], run="run-3")
    assert values(place, "a") == [0, 1, 2, 3, 4]


def test_a_table_may_shrink_when_a_person_says_so(place: Place) -> None:
    Mover(place, REPLACE).run([{"a": n} for n in range(10)])
    report = Mover(place, REPLACE, allow_shrink=True).run([{"a": 1}], run="run-2")
    assert report.warnings == ["things had 10 rows and now has 1."]
    assert values(place, "a") == [1]


def test_without_records_and_without_a_table_none_is_made(place: Place) -> None:
    report = Mover(place, REPLACE).run()
    assert report.warnings == ["No records came: the table things was not made."]
    assert place.tables() == set()


def test_merge_adds_and_changes_by_key(merging: Place) -> None:
    mover = Mover(merging, MERGE, key=("id",))
    mover.run([{"id": 1, "a": "x"}, {"id": 2, "a": "y"}])
    mover.run([{"id": 2, "a": "z"}, {"id": 3, "a": None}], run="run-2")
    assert sorted(merging.rows("things"), key=repr) == [
        {"id": 1, "a": "x"},
        {"id": 2, "a": "z"},
        {"id": 3, "a": None},
    ]


def test_merge_leaves_what_a_record_lacks(merging: Place) -> None:
    mover = Mover(merging, MERGE, key=("id",))
    mover.run([{"id": 1, "a": "x", "b": 1}, {"id": 2, "a": "y", "b": 2}])
    mover.run([{"id": 1, "a": None}, {"id": 2, "b": 5}, {"id": 1, "c": 7}], run="run-2")
    assert sorted(merging.rows("things"), key=repr) == [
        {"id": 1, "a": None, "b": 1, "c": 7},
        {"id": 2, "a": "y", "b": 5, "c": None},
    ]


def test_merge_of_nothing_but_keys_and_of_equal_keys(merging: Place) -> None:
    Mover(merging, MERGE, key=("id",)).run([{"id": 1}, {"id": 1}], [{"id": 1}, {"id": 2}])
    assert values(merging, "id") == [1, 2]


def test_merge_by_a_key_of_several_columns(merging: Place) -> None:
    mover = Mover(merging, MERGE, key=("a", "B"))
    mover.run([{"a": 1, "B": "x", "n": 1}, {"a": 1, "B": "y", "n": 2}])
    mover.run([{"B": "y", "n": 3, "a": 1}], run="run-2")
    assert values(merging, "n") == [1, 3]


def test_merging_into_files_is_refused_in_words(tmp_path: Path) -> None:
    mover = Mover(MAKERS["jsonl"](tmp_path), MERGE, key=("id",))
    with pytest.raises(DefinitionError, match="can't be merged into a file"):
        mover.run([{"id": 1}])


def test_a_file_can_not_keep_the_last_of_equal_records(tmp_path: Path) -> None:
    mover = Mover(MAKERS["jsonl"](tmp_path), REPLACE, key=("id",))
    with pytest.raises(DefinitionError, match="can't overwrite records in a file"):
        mover.run([{"id": 1}])


def test_rows_with_the_same_key_refuse_to_be_merged_into(sql: Place) -> None:
    mover = Mover(sql)
    mover.run([{"id": 1, "a": 1}, {"id": 1, "a": 2}])
    with pytest.raises(DestinationError, match="rows in it have the same key: 2 rows have id = 1"):
        Mover(sql, MERGE, key=("id",)).run([{"id": 1, "a": 3}], run="run-2")
    assert values(sql, "a") == [1, 2]


def test_columns_are_added_and_widened(place: Place) -> None:
    mover = Mover(place)
    mover.run([{"a": 1, "b": 1, "c": True, "d": 1.5}], [{"a": 2.5, "b": "x", "c": "y", "e": 1}])
    rows = sorted(place.rows("things"), key=lambda row: str(row["b"]))
    assert [(row["a"], row["b"], row["c"], row["d"], row["e"]) for row in rows] == [
        (1, "1", "true", 1.5, None),
        (2.5, "x", "y", None, 1),
    ]


@pytest.mark.parametrize("kind", ALL)
def test_values_in_are_values_out(kind: str) -> None:
    @settings(max_examples=25)
    @given(alike(), st.integers(1, 3), st.sampled_from([APPEND, REPLACE]))
    def check(records: list[Record], size: int, how: WriteDisposition) -> None:
        # what gives the rows their order; a first batch without any value needs a column too
        records = [{**record, "order": at} for at, record in enumerate(records)]
        if collide(records):
            return
        with new_place(kind) as place:
            batches = [records[at : at + size] for at in range(0, len(records), size)]
            Mover(place, how).run(*batches)
            rows = sorted(place.rows("things"), key=lambda row: int(str(row["order"])))
            assert len(rows) == len(records)
            for row, record in zip(rows, records, strict=True):
                for field, column in columns_of(records).items():
                    assert same(row[column], record.get(field)), (field, row)

    check()


@pytest.mark.parametrize("kind", MERGING)
def test_merging_ends_with_the_last_value_of_each_field(kind: str) -> None:
    @settings(max_examples=15)
    @given(st.lists(st.tuples(st.integers(0, 3), alike()), min_size=1, max_size=3))
    def check(runs: list[tuple[int, list[Record]]]) -> None:
        expected: dict[int, Record] = {}
        batches = [
            [{**record, "key": first + at % 2} for at, record in enumerate(records)]
            for first, records in runs
        ]
        everything = [record for batch in batches for record in batch]
        if collide(everything):
            return
        for record in everything:
            expected.setdefault(int(str(record["key"])), {}).update(record)
        with new_place(kind) as place:
            Mover(place, MERGE, key=("key",)).run(*batches)
            rows = place.rows("things")
            assert {row["key"] for row in rows} == expected.keys()
            for row in rows:
                for field, value in expected[int(str(row["key"]))].items():
                    assert same(row[field or "column"], value)

    check()


NASTY = [
    "'); DROP TABLE precious; --",
    '"; DELETE FROM precious; --',
    'say "hello"',
    "`backtick`",
    "[bracket]",
    "select",
    "rowid",
    "ctid",
    "%s %(name)s $1 ?",
    "a.b",
    "../../precious",
    "новый столбец",
    "line\nbreak",
    "x" * 200,
    "ü" * 60,
    "CON",
    " ",
]


@pytest.mark.parametrize("name", NASTY)
def test_a_nasty_name_harms_nobody(place: Place, name: str) -> None:
    precious = Mover(place, table="precious")
    precious.run([{"a": 1}])
    for how in (APPEND, REPLACE):
        mover = Mover(place, how, table=name)
        mover.run([{name: 1, "b": "x"}, {name: None, "b": name}], run="run-2")
        mover.run([{name: 2.5, "b": 7}], run="run-3")
    assert values(place, "a", "precious") == [1]
    assert len(place.tables()) == 2


def test_names_that_differ_in_case_get_columns_of_their_own(place: Place) -> None:
    Mover(place).run([{"Id": 1, "id": 2, "ID": 3}], [{"ID": 6, "Id": 4, "id": 5}])
    rows = sorted(place.rows("things"), key=repr)
    assert rows == [{"id": 1, "id_2": 2, "id_3": 3}, {"id": 4, "id_2": 5, "id_3": 6}]


def test_the_same_batch_is_never_loaded_twice(place: Place) -> None:
    mover = Mover(place)
    mover.open()
    batch = mover.batch({"a": 1})
    mover.destination.load(mover.target, batch)
    with pytest.raises(DestinationError, match="Another run of the same sync works on things"):
        mover.destination.load(mover.target, batch)
    mover.close()
    mover.run([{"a": 1}], [{"a": 2}], resume=True)
    assert values(place, "a") == [1, 2]


def test_a_run_that_goes_on_meets_its_checkpoint(place: Place) -> None:
    mover = Mover(place)
    mover.open()
    mover.load({"a": 1, "b": None})
    mover.close()
    mover.open(resume=True)
    assert mover.checkpoint.position == 2
    assert mover.checkpoint.counts.loaded == 1
    assert mover.checkpoint.table_schema.only_null == ("b",)
    mover.close()


def test_checking_leaves_no_trace(place: Place) -> None:
    destination = place.destination("check")
    destination.open()
    destination.close()
    assert place.tables() == set()


def in_a_child(work: Callable[[], None]) -> int:
    """Do it in a process of its own; gives the signal that ended it, 0 when it ended well."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            work()
            code = 0
        finally:
            os._exit(code)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0
    return os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0


CRASHES = [
    *((name, 1) for name in NAMES if name.endswith(("checkpoint", "commit", "swap", "finish"))),
    *((name, 3) for name in NAMES if name.endswith(("checkpoint", "commit"))),
]


@pytest.mark.parametrize("how", [APPEND, REPLACE, MERGE])
@pytest.mark.parametrize(("point", "count"), CRASHES)
def test_killed_anywhere_it_ends_as_if_it_had_not_been(
    place: Place, how: WriteDisposition, point: str, count: int
) -> None:
    if how is MERGE and not place.merges:
        pytest.skip("refuses to merge")
    batches: list[list[Json]] = [
        [{"id": at, "v": "x"} for at in range(5)],
        [{"id": at, "v": at * 1.5} for at in range(3, 9)],
        [{"id": at, "w": True} for at in range(8, 10)],
    ]
    key = ("id",) if how is MERGE else ()
    Mover(place, how, key=key).run([{"id": 100, "v": "old"}], run="run-0")

    def attempt() -> None:
        left = count

        def crash(passed: str) -> None:
            nonlocal left
            left -= passed == point
            if passed == point and left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

        mover = Mover(place, how, key=key)
        mover.crashpoint = crash
        mover.run(*batches)

    killed = in_a_child(attempt)
    # a file is always put in its place whole
    reachable = how is REPLACE or "swap" not in point or not place.merges
    assert killed == (signal.SIGKILL if reachable else 0)
    Mover(place, how, key=key).run(*batches, resume=True)
    assert len(place.rows("things")) == {APPEND: 14, REPLACE: 13, MERGE: 11}[how]
    ids = [*range(5), *range(3, 9), *range(8, 10)]
    expected = sorted(set(ids)) if how is MERGE else ids
    if how is not REPLACE:
        expected.append(100)
    assert sorted(int(str(row["id"])) for row in place.rows("things")) == sorted(expected)
    assert place.tables() == {"things"}
