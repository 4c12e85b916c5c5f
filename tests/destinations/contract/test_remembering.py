"""What a run must remember commits with its batches, in destinations of every kind."""

from pathlib import Path

import pytest

from migrateiq_desktop.engine.ports import KeepsSeen, SeenKey

from .moving import APPEND, REPLACE, Mover, Place
from .places import MAKERS

ONE, TWO, THREE = (bytes([n]) * 16 for n in (1, 128, 255))


@pytest.fixture(params=sorted(MAKERS))
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    return MAKERS[request.param](tmp_path)


def keys(count: int, start: int = 0) -> list[SeenKey]:
    return [(n.to_bytes(16), f"m{n}" if n % 2 else None) for n in range(start, start + count)]


def test_keys_of_committed_batches_are_there_when_a_run_goes_on(place: Place) -> None:
    mover = Mover(place)
    mover.open()
    assert mover.seen() == {}
    mover.load({"a": 1}, seen=[(TWO, "j1"), (ONE, None)])
    mover.load({"a": 2}, seen=[(THREE, 'j"it\'s ü\\n"'), (TWO, "j2")])
    mover.load({"a": 3})
    mover.close()
    mover.open(resume=True)
    assert mover.seen() == {ONE: None, TWO: "j2", THREE: 'j"it\'s ü\\n"'}
    assert mover.seen(piece=20_000) == mover.seen(piece=1)
    mover.load({"a": 4}, seen=[(ONE, "j3")])
    assert mover.seen()[ONE] == "j3"
    mover.finish()
    mover.close()


def test_a_batch_that_did_not_commit_is_not_remembered(place: Place) -> None:
    mover = Mover(place)

    def crash(point: str) -> None:
        if point == "before_commit":
            raise KeyboardInterrupt

    mover.open()
    mover.load({"a": 1}, seen=[(ONE, "j1")])
    mover.close()
    mover.crashpoint = crash
    mover.open(resume=True)
    with pytest.raises(KeyboardInterrupt):
        mover.load({"a": 2}, seen=[(ONE, "j2"), (TWO, None)])
    mover.close()
    mover.crashpoint = None
    mover.open(resume=True)
    assert mover.seen() == {ONE: "j1"}
    mover.load({"a": 2}, seen=[(THREE, None)])
    assert mover.seen() == {ONE: "j1", THREE: None}
    mover.close()


@pytest.mark.parametrize("how", [APPEND, REPLACE])
def test_a_run_that_begins_anew_or_is_over_leaves_nothing_behind(place: Place, how: object) -> None:
    mover = Mover(place, REPLACE if how is REPLACE else APPEND)
    mover.open()
    mover.load({"a": 1}, seen=keys(3))
    mover.close()
    mover.open(run="run-2")
    assert mover.seen() == {}
    mover.load({"a": 1}, seen=keys(3))
    mover.finish()
    assert mover.seen() == {}
    mover.close()


def test_streams_and_syncs_remember_for_themselves(place: Place) -> None:
    one, other = Mover(place), Mover(place, table="others", stream="others")
    one.open()
    one.load({"a": 1}, seen=keys(5))
    one.close()
    other.open()
    assert other.seen() == {}
    other.load({"a": 1}, seen=keys(2))
    other.finish()
    other.close()
    one.open(resume=True)
    assert one.seen() == dict(keys(5))
    one.close()


def test_many_keys_come_back_once_each(place: Place) -> None:
    mover = Mover(place)
    mover.open()
    for number in range(3):
        mover.load({"a": number}, seen=keys(1000, number * 900))
    assert isinstance(mover.destination, KeepsSeen)
    assert mover.seen(piece=700) == dict(keys(2800))
    mover.close()
