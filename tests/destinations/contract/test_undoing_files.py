"""Taking back a run that has written files: byte for byte, row for row, or not at all."""

import asyncio
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from migrateiq_desktop.destinations.files.run_notes import KEPT
from migrateiq_desktop.model.incremental import CursorKind, CursorState
from migrateiq_desktop.model.run import StreamState

from .moving import APPEND, REPLACE, Mover, Place
from .places import ExcelPlace, JsonlPlace, ParquetPlace
from .test_children import moved, some
from .test_children_in_files import PLACES, CsvPlace
from .undoing import Killed, dies_at, refusal, undo

ROWS = [{"id": 1, "name": "a"}, {"id": 2, "name": "b"}]
MORE = [{"id": 3, "name": "c"}, {"id": 4, "name": "d"}]


@pytest.fixture(params=sorted(PLACES))
def place(request: pytest.FixtureRequest, tmp_path: Path) -> JsonlPlace:
    made = PLACES[request.param](tmp_path)
    assert isinstance(made, JsonlPlace)
    return made


def file_of(place: JsonlPlace, table: str = "things") -> Path:
    return place.folder / f"{table}{place.suffix}"


def held(place: JsonlPlace) -> dict[str, object]:
    """All files: their bytes, or what is in them where they are written anew."""
    anew = isinstance(place, (ParquetPlace, ExcelPlace))
    return {
        name: place.rows(name) if anew else file_of(place, name).read_bytes()
        for name in place.tables()
    }


def undo_it(place: Place, run: str) -> None:
    told = undo(place, run)
    assert undo(place, run, told).tables == told.tables


def test_each_run_is_taken_back_and_its_rows_come_again_once(place: JsonlPlace) -> None:
    Mover(place).run(ROWS)
    first = held(place)
    Mover(place).run(MORE[:1], MORE[1:], run="run-2")
    second = held(place)
    assert "a later run" in refusal(place, "run-1")
    told = undo(place, "run-2")
    assert [(one.name, one.rows, one.removed, one.is_file) for one in told.tables] == [
        (file_of(place).name, 2, False, True)
    ]
    assert held(place) == second
    assert undo(place, "run-2", told).backups == ()
    assert held(place) == first
    assert undo(place, "run-2").was_done
    Mover(place).run(MORE, run="run-3")
    assert held(place) == second
    undo_it(place, "run-3")
    assert undo(place, "run-1").tables[0].removed
    undo_it(place, "run-1")
    assert place.tables() == set()
    destination = place.destination("run-4")
    destination.open()
    assert destination.checkpoint("things") is None
    destination.close()
    Mover(place).run(ROWS, run="run-4")
    assert held(place) == first


def test_what_is_replaced_or_rewritten_is_refused(place: JsonlPlace) -> None:
    Mover(place, REPLACE).run(ROWS)
    first = held(place)
    undo_it(place, "run-1")
    Mover(place, REPLACE).run(ROWS, run="run-2")
    assert held(place) == first
    Mover(place, REPLACE, allow_shrink=True).run(MORE, run="run-3")
    assert "replaced are not kept" in refusal(place, "run-3")
    Mover(place).run([{"id": 2.5, "name": "e", "more": True}], run="run-4")
    if isinstance(place, ExcelPlace):  # made again of the kept parts
        undo_it(place, "run-4")
        assert place.rows("things") == MORE
    else:
        assert "with more or wider columns" in refusal(place, "run-4")
        assert len(place.rows("things")) == 3


@pytest.mark.parametrize("appended", [False, True])
def test_a_file_that_somebody_has_changed_is_left_alone(
    place: JsonlPlace, *, appended: bool
) -> None:
    if appended:
        Mover(place).run(ROWS, run="run-0")
    Mover(place).run(MORE)
    file, told = file_of(place), undo(place, "run-1")
    whole = file.read_bytes()
    for changed in (whole + b" ", whole[:-1], b"X" + whole[1:]):
        file.write_bytes(changed)
        assert "was changed, moved or removed" in refusal(place, "run-1")
        assert file.read_bytes() == changed
    file.unlink()
    assert "was changed, moved or removed" in refusal(place, "run-1")
    file.write_bytes(whole)
    assert undo(place, "run-1", told).rows == 2


def test_what_was_staged_goes_and_a_resumed_run_is_one(place: JsonlPlace) -> None:
    Mover(place).run(ROWS, run="run-0")
    before = held(place)
    mover = Mover(place)
    mover.open()
    mover.load(*MORE)
    mover.close()
    told = undo(place, "run-1")
    assert told.tables == ()
    undo(place, "run-1", told)
    assert held(place) == before
    mover.open(run="run-2")
    mover.load(*MORE)
    mover.close()
    mover.run([], [{"id": 5, "name": "e"}], run="run-2", resume=True)
    assert [row["id"] for row in place.rows("things")][2:] in ([3, 4, 5], ["3", "4", "5"])
    assert undo(place, "run-2").rows == 3
    undo_it(place, "run-2")
    assert held(place) == before


def test_the_next_run_reads_on_from_where_the_undone_one_did(tmp_path: Path) -> None:
    place = JsonlPlace(tmp_path / "files")
    for number, rows in enumerate((ROWS, MORE), 1):
        mover = Mover(place)
        mover.target = replace(mover.target, incremental=True)
        mover.open(run=f"run-{number}")
        mover.load(*rows)
        state = CursorState(
            cursor_path="id", table="things", kind=CursorKind.INTEGER, value=2 * number, run_uid="x"
        )
        mover.checkpoint = mover.checkpoint.model_copy(update={"cursor": state})
        mover.finish()
        mover.close()
    told = undo(place, "run-2")
    assert told.reads[0].value == 2
    undo(place, "run-2", told)
    destination = place.destination("run-3")
    destination.open()
    known = destination.checkpoint("things")
    destination.close()
    assert known is not None
    assert known.cursor is not None
    assert (known.run_uid, known.finished, known.cursor.value) == ("run-1", True, 2)


def children(place: Place, start: int, stop: int, run: str) -> None:
    """A run whose records have lists."""
    done = asyncio.run(moved(place, some(start, stop), APPEND, run=run))
    assert done is StreamState.DONE


def test_child_tables_go_with_their_records(place: JsonlPlace) -> None:
    children(place, 8, 12, "run-1")
    first = held(place)
    children(place, 12, 20, "run-2")
    told = undo(place, "run-2")
    assert len(told.tables) == len(place.tables()) == 5
    # a file of somebody else's beside them, and one of them changed
    file = file_of(place, "things__labels")
    whole = file.read_bytes()
    file.write_bytes(whole + b"\n")
    assert "things__labels" in refusal(place, "run-2")
    file.write_bytes(whole)
    undo_it(place, "run-2")
    assert held(place) == first
    undo_it(place, "run-1")
    assert place.tables() == set()


@pytest.mark.parametrize(
    ("point", "goes_on"),
    [
        (("before_swap", 1), "undo"),
        (("after_swap", 1), "undo"),
        (("after_swap", 4), "run"),
        (("before_commit", 1), "undo"),
        (("after_commit", 1), "run"),
    ],
)
def test_an_undo_that_dies_is_done_to_its_end_or_has_not_happened(
    tmp_path: Path, point: tuple[str, int], goes_on: str
) -> None:
    place = CsvPlace(tmp_path / "files")
    children(place, 8, 12, "run-1")
    first = held(place)
    children(place, 12, 20, "run-2")
    second = held(place)
    told = undo(place, "run-2")
    with pytest.raises(Killed):
        undo(place, "run-2", told, crashpoint=counted(*point))
    if point[0] == "before_swap":
        assert held(place) == second
    elif goes_on == "run":
        place.destination("run-3").open()
        assert held(place) == first
    again = undo(place, "run-2")
    assert again.was_done or again.tables == told.tables
    undo(place, "run-2", again)
    assert held(place) == first
    assert undo(place, "run-2").was_done
    assert not list((place.folder / ".migrateiq").glob("undo-*"))
    children(place, 12, 20, "run-3")
    assert {name: len(place.rows(name)) for name in place.tables()} == {
        name: bytes(str(text), "utf-8").count(b"\\r\\n") - 1 for name, text in second.items()
    }


def counted(point: str, count: int) -> Callable[[str], None]:
    """Dies when a point is passed for the so-manieth time."""
    dies, left = dies_at(point), count

    def crashpoint(passed: str) -> None:
        nonlocal left
        left -= passed == point
        if left == 0:
            dies(passed)

    return crashpoint


def test_a_file_that_is_changed_after_the_undo_was_decided_is_kept_aside(tmp_path: Path) -> None:
    place = JsonlPlace(tmp_path / "files")
    children(place, 8, 12, "run-1")
    told = undo(place, "run-1")
    with pytest.raises(Killed):
        undo(place, "run-1", told, crashpoint=counted("after_swap", 1))
    file = file_of(place)
    file.write_bytes(b"mine\n")
    done = undo(place, "run-1", told)
    assert [Path(path).name for path in done.backups] == ["things (changed).jsonl"]
    assert Path(done.backups[0]).read_bytes() == b"mine\n"
    assert place.tables() == {"things (changed)"}


def test_runs_without_a_note_are_refused(tmp_path: Path) -> None:
    place = JsonlPlace(tmp_path / "files")
    Mover(place).run(ROWS)
    notes = next((place.folder / ".migrateiq").rglob("runs.json"))
    kept = notes.read_bytes()
    for changed in (b"{", b'{"format": 1, "runs": []}'):
        notes.write_bytes(changed)
        assert "no note" in refusal(place, "run-1")
    notes.write_bytes(kept)
    for number in range(2, KEPT + 3):
        Mover(place).run([{"id": number + 1, "name": "x"}], run=f"run-{number}")
    for number in range(KEPT + 2, 2, -1):
        undo_it(place, f"run-{number}")
    assert "no note" in refusal(place, "run-2")
    shutil.rmtree(place.folder)
    assert "no note" in refusal(place, "run-1")
