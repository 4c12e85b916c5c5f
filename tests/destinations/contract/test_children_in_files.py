"""Child tables as files: they count together, and take their places together."""

import asyncio
import csv
import os
import signal
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from migrateiq_desktop.destinations.factory import destination_of
from migrateiq_desktop.engine.ports import Destination, LoadsChildren
from migrateiq_desktop.model.connector import CsvConnector
from migrateiq_desktop.model.errors import AlreadyRunningError
from migrateiq_desktop.model.run import StreamState
from migrateiq_desktop.model.sync import WriteDisposition

from .moving import APPEND, REPLACE, SYNC, Mover, Place, Record
from .places import MAKERS, ExcelPlace, JsonlPlace, nothing
from .test_children import agree, expected, moved, some
from .test_contract import in_a_child

TABLES = ("things", "labels", "by__roles", "deep", "deep__inner")


@dataclass(frozen=True)
class CsvPlace(JsonlPlace):
    """A folder of CSV files."""

    suffix = ".csv"

    def destination(self, run: str, crashpoint: Callable[[str], None] | None = None) -> Destination:
        """A new one."""
        connector = CsvConnector(path=self.folder)
        return destination_of(connector, SYNC, run, crashpoint=crashpoint or nothing)

    def rows(self, table: str) -> list[Record]:
        """Texts, each with as many fields as there are columns."""
        with (self.folder / f"{table}.csv").open(encoding="utf-8", newline="") as lines:
            found = list(csv.reader(lines))
        return [dict(zip(found[0], row, strict=True)) for row in found[1:]]


PLACES: dict[str, Callable[[Path], Place]] = {
    "csv": lambda folder: CsvPlace(folder / "files"),
    **{kind: MAKERS[kind] for kind in ("excel", "jsonl", "parquet")},
}


@pytest.fixture(params=sorted(PLACES))
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    return PLACES[request.param](tmp_path)


class Disturbed:
    """A place in which something happens at a point, the so-manieth time it is passed."""

    merges = False

    def __init__(self, place: Place, point: str, count: int, happens: Callable[[], None]) -> None:
        self._place = place
        self._point = point
        self._left = count
        self._happens = happens

    def destination(self, run: str, crashpoint: Callable[[str], None] | None = None) -> Destination:
        """The place's."""
        del crashpoint
        return self._place.destination(run, self._pass)

    def _pass(self, passed: str) -> None:
        self._left -= passed == self._point
        if passed == self._point and self._left == 0:
            self._happens()

    def rows(self, table: str) -> list[Record]:
        """The place's."""
        return self._place.rows(table)

    def execute(self, *statements: str) -> None:
        """Not needed here."""
        raise NotImplementedError

    def tables(self) -> set[str]:
        """The place's."""
        return self._place.tables()


def run(
    place: Place,
    records: list[Record],
    how: WriteDisposition,
    name: str = "run-1",
    *,
    resume: bool = False,
) -> None:
    """A whole run, or the rest of one."""
    done = asyncio.run(moved(place, records, how, run=name, resume=resume))
    assert done is StreamState.DONE


def kill(place: Place, records: list[Record], how: WriteDisposition, at: tuple[str, int]) -> None:
    """A run that dies."""
    disturbed = Disturbed(place, *at, lambda: os.kill(os.getpid(), signal.SIGKILL))
    assert in_a_child(lambda: run(disturbed, records, how)) == signal.SIGKILL


def sizes(place: Place) -> dict[str, int]:
    """How many rows each table has; those that aren't there left out."""
    names = {name: name if name == "things" else f"things__{name}" for name in TABLES}
    there = place.tables()
    return {name: len(place.rows(table)) for name, table in names.items() if table in there}


def sizes_of(*runs: list[Record]) -> dict[str, int]:
    """How many rows each table ought to have."""
    tables = [expected(records) for records in runs]
    return {name: sum(len(one[name]) for one in tables) for name in TABLES}


@pytest.mark.parametrize("place", ["jsonl", "parquet"], indirect=True)
@pytest.mark.parametrize("how", [APPEND, REPLACE])
# between parts of the second batch, among the files as they are renamed, and right after
@pytest.mark.parametrize("at", [("after_part", 8), ("after_swap", 2), ("after_swap", 5)])
def test_killed_between_two_tables_it_goes_on_as_if_it_had_not_been(
    place: Place, how: WriteDisposition, at: tuple[str, int]
) -> None:
    before, now = some(0, 12), some(6, 20)
    run(place, before, how, "run-0")
    kill(place, now, how, at)
    if at[0] == "after_part":
        assert sizes(place) == sizes_of(before)
    run(place, now, how, resume=True)
    assert sizes(place) == (sizes_of(before, now) if how is APPEND else sizes_of(now))
    if how is REPLACE:
        agree(place, now)
    assert len(place.tables()) == len(TABLES)


@pytest.mark.parametrize("place", ["excel", "jsonl"], indirect=True)
@pytest.mark.parametrize("swapped", [0, 1, 4])
def test_a_run_given_up_among_the_renamings_counts_in_all_tables_or_in_none(
    place: Place, swapped: int
) -> None:
    before, given_up, now = some(0, 6), some(6, 12), some(12, 18)
    run(place, before, APPEND, "run-0")
    kill(place, given_up, APPEND, ("after_swap", swapped) if swapped else ("before_swap", 1))
    run(place, now, APPEND, "run-2")
    counted = [before, given_up, now] if swapped else [before, now]
    assert sizes(place) == sizes_of(*counted)
    parents = {row["_row_id"] for row in place.rows("things")}
    assert {row["_parent_row_id"] for row in place.rows("things__deep")} == parents


def test_a_child_table_without_rows_stays_or_becomes_empty(place: Place) -> None:
    with_lists, without = some(0, 6), [{"id": n, "labels": []} for n in range(6)]
    run(place, with_lists, APPEND, "run-0")
    run(place, [dict(one) for one in without], APPEND)
    assert sizes(place) == sizes_of(with_lists) | {"things": 12}
    run(place, [dict(one) for one in without], REPLACE, "run-2")
    assert sizes(place) == {**dict.fromkeys(TABLES, 0), "things": 6}
    run(place, with_lists, APPEND, "run-3")
    assert sizes(place) == sizes_of(with_lists) | {"things": 12}


def test_what_leads_back_may_change_between_runs(place: Place) -> None:
    """A replaced table's rows lead back by the primary key, appended ones by a row id."""
    run(place, some(0, 3), REPLACE, "run-0")
    run(place, some(3, 6), APPEND)
    rows = place.rows("things__deep")
    by_key = [str(row["_parent_id"]) for row in rows if not row.get("_parent_row_id")]
    assert sorted(by_key) == ["0", "1", "2"]
    parents = {row.get("_row_id"): str(row["id"]) for row in place.rows("things")}
    by_id = [parents[row["_parent_row_id"]] for row in rows if row.get("_parent_row_id")]
    assert sorted(by_id) == ["3", "4", "5"]


def test_a_file_of_somebody_else_in_the_place_of_a_child_table_is_left_alone(
    tmp_path: Path,
) -> None:
    place = JsonlPlace(tmp_path / "files")
    place.folder.mkdir()
    precious = place.folder / "things__labels.jsonl"
    precious.write_text("mine", encoding="utf-8")
    with pytest.raises(AssertionError, match="is there already"):
        run(place, some(0, 3), REPLACE)
    precious.unlink()
    # also one that comes while the stream is loaded

    def write() -> None:
        precious.write_text("mine", encoding="utf-8")

    disturbed = Disturbed(place, "after_commit", 1, write)
    with pytest.raises(AssertionError, match="is there already"):
        run(disturbed, some(0, 3), REPLACE, "run-2")
    assert precious.read_text(encoding="utf-8") == "mine"
    assert place.tables() == {"things__labels"}


def test_a_workbook_of_a_child_table_that_was_changed_is_put_aside(tmp_path: Path) -> None:
    place = ExcelPlace(tmp_path / "files")
    run(place, some(0, 3), APPEND, "run-0")
    (place.folder / "things__labels.xlsx").write_bytes(b"edited")
    run(place, some(3, 6), APPEND)
    assert (place.folder / "things__labels (changed).xlsx").read_bytes() == b"edited"
    (place.folder / "things__labels (changed).xlsx").unlink()
    assert sizes(place) == sizes_of(some(0, 6))


def test_two_streams_do_not_share_the_file_of_a_child_table(tmp_path: Path) -> None:
    place = JsonlPlace(tmp_path / "files")
    first, second = Mover(place, REPLACE), Mover(place, REPLACE, table="others", stream="others")
    first.open()
    assert isinstance(first.destination, LoadsChildren)
    first.destination.begin_child(first.target, "things__labels", resume=False)
    second.open(run="run-2")
    assert isinstance(second.destination, LoadsChildren)
    with pytest.raises(AlreadyRunningError, match="is being loaded already"):
        second.destination.begin_child(second.target, "things__labels", resume=False)
    first.close()
    second.close()
