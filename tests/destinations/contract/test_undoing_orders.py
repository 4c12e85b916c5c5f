"""Taking back runs in any order: what is there is always what the runs that count have loaded."""

from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from migrateiq_desktop.model.errors import DefinitionError

from .moving import Mover, Place, Record
from .places import DuckdbPlace, JsonlPlace
from .sqlite_place import SqlitePlace
from .undoing import Killed, dies_at, undo

STEPS = ("append", "append", "resume", "cut short", "undo", "undo", "dies", "undo first", "edit")


@dataclass
class World:
    """A place, and what has to be in it."""

    place: Place
    runs: list[tuple[str, list[Record], bool]] = field(default_factory=list)
    """That count, each with its rows, and whether it came to its end."""
    started: int = 0
    edited: int = 0

    def step(self, name: str) -> None:
        """Do one thing, in the place and here."""
        match name:
            case "append" | "resume" | "cut short":
                self._run(resumes=name == "resume", ends=name != "cut short")
            case "edit":
                self._edit()
            case "undo first" if len(self.runs) > 1:
                with pytest.raises(DefinitionError, match="can't be undone"):
                    undo(self.place, self.runs[0][0])
            case "undo" | "dies" if self.runs:
                self._undo(dies=name == "dies")

    def check(self) -> None:
        """What is there is what has to be, and the state is that of the last run that counts."""
        there = self.place.rows("things") if "things" in self.place.tables() else []
        assert [row["id"] for row in there] == [row["id"] for row in self.expected]
        if self.in_tables and there:
            assert there[0]["name"] == f"mine {self.edited}"
        destination = self.place.destination("another")
        destination.open()
        found = destination.checkpoint("things")
        destination.close()
        assert (found.run_uid if found else None) == (self.runs[-1][0] if self.runs else None)

    @property
    def in_tables(self) -> bool:
        """A file is whole with the run's end, and nobody else may change it."""
        return not isinstance(self.place, JsonlPlace)

    @property
    def expected(self) -> list[Record]:
        """The row that is somebody else's, then those of the runs."""
        counted = (rows for _, rows, ended in self.runs if ended or self.in_tables)
        own: list[Record] = [{"id": -1}] if self.in_tables else []
        return own + [row for rows in counted for row in rows]

    def _run(self, *, resumes: bool, ends: bool) -> None:
        self.started += 1
        name, first = f"run-{self.started}", 10 * self.started
        rows: list[Record] = [{"id": first + at, "name": f"n{at}"} for at in range(4)]
        mover = Mover(self.place)
        mover.open(run=name)
        mover.load(*rows[:2])
        if resumes:
            mover.close()
            mover.open(run=name, resume=True)
        if ends:
            mover.load(*rows[2:])
            mover.finish()
        mover.close()
        self.runs.append((name, rows if ends else rows[:2], ends))

    def _edit(self) -> None:
        """Somebody changes the row that is theirs."""
        if self.in_tables:
            self.edited += 1
            self.place.execute(f"UPDATE things SET name = 'mine {self.edited}' WHERE id = -1")

    def _undo(self, *, dies: bool) -> None:
        name, rows, ended = self.runs[-1]
        told = undo(self.place, name)
        assert told.rows == (len(rows) if ended or self.in_tables else 0)
        if dies:
            with pytest.raises(Killed):
                undo(self.place, name, told, crashpoint=dies_at("before_commit"))
        done = undo(self.place, name, told)
        assert done.was_done or done.tables == told.tables
        assert undo(self.place, name).was_done
        self.runs.pop()


def made(kind: str, folder: Path) -> Place:
    if kind == "jsonl":
        return JsonlPlace(folder / "files")
    place = (
        SqlitePlace(folder / "data.sqlite")
        if kind == "sqlite"
        else DuckdbPlace(folder / "data.duckdb")
    )
    place.execute(
        "CREATE TABLE things (id BIGINT, name VARCHAR)", "INSERT INTO things VALUES (-1, 'mine 0')"
    )
    return place


@pytest.mark.parametrize(("kind", "examples"), [("duckdb", 4), ("jsonl", 12), ("sqlite", 12)])
def test_whatever_the_order_what_counts_is_there_once(kind: str, examples: int) -> None:
    @settings(max_examples=examples, deadline=None)
    @given(st.lists(st.sampled_from(STEPS), min_size=2, max_size=7))
    def hold(steps: list[str]) -> None:
        with TemporaryDirectory() as folder:
            world = World(made(kind, Path(folder)))
            for step in steps:
                world.step(step)
                world.check()

    hold()
