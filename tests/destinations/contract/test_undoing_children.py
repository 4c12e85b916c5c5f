"""Taking back a run whose records have lists: its child tables go with them, or nothing does."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

import pytest

from migrateiq_desktop.model.run import StreamState

from .moving import APPEND, Place, Record
from .mysql_place import MysqlPlace
from .places import MAKERS, PostgresqlPlace
from .sqlite_place import SqlitePlace
from .test_children import moved
from .undoing import refusal, undo

DATABASES = ("duckdb", "mysql", "postgresql", "sqlite")


@pytest.fixture(params=DATABASES)
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    if request.param == "sqlite":
        return SqlitePlace(tmp_path / "data.sqlite")
    return MAKERS[request.param](tmp_path)


def records(start: int, stop: int) -> list[Record]:
    """Each with two labels; every other with a part."""
    return [
        {"id": n, "labels": [{"name": f"l{n}"}, {"name": "x"}], "parts": [{"size": n}] * (n % 2)}
        for n in range(start, stop)
    ]


def run(place: Place, some: Sequence[Record], name: str, *, crash_at: int = 0) -> None:
    """A run that adds, up to its end or to a crash."""
    resumes = name.endswith("!")
    work = moved(place, list(some), APPEND, run=name.rstrip("!"), resume=resumes, crash_at=crash_at)
    done = asyncio.run(work)
    assert (done is StreamState.DONE) is (crash_at == 0)


def held(place: Place) -> dict[str, list[tuple[str, ...]]]:
    """All rows of all tables, in no order."""
    return {
        name: sorted(tuple(map(repr, row.values())) for row in place.rows(name))
        for name in sorted(place.tables())
    }


def test_child_tables_that_a_run_made_go_with_it(place: Place) -> None:
    run(place, records(0, 12), "run-1")
    told = undo(place, "run-1")
    assert {(one.name, one.rows) for one in told.tables} == {
        ("things", 12),
        ("things__labels", 24),
        ("things__parts", 6),
    }
    # a row of somebody else's in one of them holds back all of it
    place.execute("INSERT INTO things__labels (name) VALUES ('mine')")
    before = held(place)
    assert "25 rows by now" in refusal(place, "run-1")
    assert held(place) == before
    place.execute("DELETE FROM things__labels WHERE name = 'mine'")
    undo(place, "run-1", told)
    assert not any(held(place).values())
    run(place, records(0, 12), "run-2")
    assert {name: len(rows) for name, rows in held(place).items()} == {
        "things": 12,
        "things__labels": 24,
        "things__parts": 6,
    }


def test_rows_that_were_added_to_child_tables_go_alone(place: Place) -> None:
    run(place, records(0, 4), "run-1")
    first = held(place)
    # two batches, the second of them after a crash
    run(place, records(4, 18), "run-2", crash_at=4)
    run(place, records(4, 18), "run-2!")
    if isinstance(place, MysqlPlace):
        assert "nothing proves which" in refusal(place, "run-2")
        return
    told = undo(place, "run-2")
    assert {one.name: (one.rows, one.removed) for one in told.tables} == {
        "things": (14, False),
        "things__labels": (28, False),
        "things__parts": (7, False),
    }
    undo(place, "run-2", told)
    assert held(place) == first
    run(place, records(4, 8), "run-3")
    # the one after the last row is somebody else's: PostgreSQL leaves it, the others can't tell
    place.execute("INSERT INTO things__labels (name) VALUES ('mine')")
    if isinstance(place, PostgresqlPlace):
        assert undo(place, "run-3").rows == 4 + 8 + 2
    else:
        assert "rows of things__labels were changed" in refusal(place, "run-3")
    place.execute("DELETE FROM things__labels WHERE name IN ('mine', 'l7')")
    before = held(place)
    assert "things__labels" in refusal(place, "run-3")
    assert held(place) == before
