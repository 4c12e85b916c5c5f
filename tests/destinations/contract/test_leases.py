"""Two runs that load into one table at the same time, over every real destination."""

import os
import signal
import sys
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import BinaryIO

import pytest

from migrateiq_desktop.destinations import leases
from migrateiq_desktop.destinations.files.assembly import Assembly
from migrateiq_desktop.destinations.files.json_lines import JsonLines
from migrateiq_desktop.destinations.leases import LASTS, LeaseKeeper
from migrateiq_desktop.engine.ports import Destination
from migrateiq_desktop.model.errors import AlreadyRunningError, DestinationError
from migrateiq_desktop.model.sync import WriteDisposition
from migrateiq_desktop.processes import ProcessMark

from .moving import APPEND, REPLACE, Mover, Place
from .sqlite_place import EVERY_MAKER


@pytest.fixture(params=sorted(EVERY_MAKER))
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    return EVERY_MAKER[request.param](tmp_path)


@dataclass
class QuickTime:
    """Passes by sleeping only."""

    now: float = 0.0

    def monotonic(self) -> float:
        """Seconds since the start."""
        return self.now

    def time(self) -> float:
        """The same on the wall."""
        return self.now

    def sleep(self, seconds: float) -> None:
        """At once."""
        self.now += seconds


def clock_at(later: timedelta, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the clock on the wall show another time."""

    class Clock(datetime):
        @classmethod
        def now(cls, tz: object = None) -> "Clock":
            assert tz is UTC
            return cls.fromtimestamp((datetime.now(UTC) + later).timestamp(), UTC)

    monkeypatch.setattr(leases, "datetime", Clock)


def keeper_of(destination: Destination) -> LeaseKeeper:
    """Of a destination under test."""
    keeper = getattr(destination, "_leases", None)
    return keeper if isinstance(keeper, LeaseKeeper) else destination._keeper  # type: ignore[attr-defined]  # a file's


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have no such file")
def test_machines_of_one_name_are_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    here = leases._this_machine()
    assert here == leases._this_machine()
    real = Path.read_text

    def of_the_other(path: Path, encoding: str | None = None) -> str:
        number = path == Path("/etc/machine-id")
        return "0123456789abcdef0123456789abcdef\n" if number else real(path, encoding)

    monkeypatch.setattr(Path, "read_text", of_the_other)
    there = leases._this_machine()
    assert there != here
    assert there.partition("/")[0] == here.partition("/")[0]


def elsewhere(mover: Mover, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its destination speaks as another machine does."""
    with monkeypatch.context() as patch:
        patch.setattr(leases, "_this_machine", lambda: "warehouse-2/pid:[1]")
        mover.open(run="run-9")


@pytest.mark.parametrize("how", [APPEND, REPLACE])
def test_the_second_one_is_refused_with_since_when(
    place: Place, how: WriteDisposition, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = Mover(place, how), Mover(place, how)
    if place_takes_one_program(place):
        pytest.skip("only one program at a time opens the file")
    elsewhere(first, monkeypatch)
    first.load({"a": 1})
    with pytest.raises(AlreadyRunningError) as refused:
        second.open(run="run-2")
    second.close()
    assert refused.value.title == "things is being loaded already"
    assert refused.value.cause.startswith("since 20")
    assert f"by sync, process {os.getpid()} on warehouse-2" in refused.value.cause
    assert refused.value.report().kind == "AlreadyRunningError"
    first.load({"a": 2})
    first.finish()
    first.close()
    assert sorted(int(str(row["a"])) for row in place.rows("things")) == [1, 2]


def test_when_the_first_one_has_ended_it_is_free(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = Mover(place)
    elsewhere(first, monkeypatch)
    first.load({"a": 1})
    first.finish()
    first.close()
    Mover(place).run([{"a": 2}], run="run-2")
    assert sorted(int(str(row["a"])) for row in place.rows("things")) == [1, 2]


@pytest.mark.parametrize("clock", [LASTS * 1.1, timedelta(days=-1)])
def test_one_that_was_not_heard_of_for_long_is_taken_over(
    place: Place, clock: timedelta, monkeypatch: pytest.MonkeyPatch
) -> None:
    if place_takes_one_program(place):
        pytest.skip("only one program at a time opens the file")
    first = Mover(place, REPLACE)
    elsewhere(first, monkeypatch)
    first.load({"a": 1})
    clock_at(clock, monkeypatch)
    Mover(place, REPLACE).run([{"a": 2}], run="run-2")
    with pytest.raises(DestinationError, match=r"taken things over|Another run of the same sync"):
        first.load({"a": 3})
    first.close()
    assert place.rows("things") == [{"a": 2}]


def test_one_that_was_killed_is_taken_over_at_once(place: Place) -> None:
    child = os.fork()
    if child == 0:
        mover = Mover(place)
        mover.open()
        mover.load({"a": 1})
        os.kill(os.getpid(), signal.SIGKILL)
    os.waitpid(child, 0)
    Mover(place).run([{"a": 1}], [{"a": 2}], resume=True)
    assert sorted(int(str(row["a"])) for row in place.rows("things")) == [1, 2]


def test_one_of_this_process_that_was_never_closed_is_not_taken_over(place: Place) -> None:
    if place_takes_one_program(place):
        pytest.skip("only one program at a time opens the file")
    first = Mover(place)
    first.open()
    second = Mover(place)
    with pytest.raises(AlreadyRunningError):
        second.open(run="run-2")
    second.close()
    first.close()


def test_a_worker_that_was_left_behind_gets_a_moment_to_end(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its program was killed, and the next one goes on before the worker has noticed."""
    if place_takes_one_program(place):
        pytest.skip("only one program at a time opens the file")
    first = Mover(place)
    with monkeypatch.context() as patch:
        patch.setattr(leases, "own_mark", lambda: ProcessMark(pid=1, started="then"))
        first.open()
    clock = QuickTime()
    monkeypatch.setattr(leases, "time", clock)
    alive = [True, True, False]
    monkeypatch.setattr(leases, "is_running", lambda _: alive.pop(0))
    second = Mover(place)
    second.open(run="run-2")
    second.close()
    assert clock.now == pytest.approx(0.2)
    first.close()


def test_different_syncs_add_to_one_table_at_the_same_time(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not place.merges or place_takes_one_program(place):
        pytest.skip("it has one writer at a time")
    first, second = Mover(place), Mover(place)
    elsewhere(first, monkeypatch)
    first.load({"a": 1})
    second.destination = place.destination("run-2")
    second.destination.open()
    monkeypatch.setattr(keeper_of(second.destination), "_sync_key", "w/another")
    monkeypatch.setattr(second.destination, "_sync_key", "w/another")
    second.destination.begin(second.target, resume=False)
    second.destination.close()
    first.load({"a": 2})
    first.close()
    assert sorted(int(str(row["a"])) for row in place.rows("things")) == [1, 2]


def test_it_is_renewed_only_now_and_then(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = QuickTime()
    monkeypatch.setattr(leases, "time", clock)
    mover = Mover(place)
    mover.open()
    keeper = keeper_of(mover.destination)
    mover.load({"a": 1})
    began = dict(keeper._renewed)
    mover.load({"a": 2})
    assert keeper._renewed == began
    clock.now += leases.RENEWED_AFTER_SECONDS + 1
    mover.load({"a": 3})
    assert set(keeper._renewed.values()) == {(clock.now, clock.now)}
    mover.finish()
    mover.close()


def test_a_file_is_not_put_in_place_by_a_run_that_was_taken_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = EVERY_MAKER["jsonl"](tmp_path)
    mover = Mover(place, REPLACE)
    mover.open()
    mover.load({"a": 1})
    write = JsonLines.write

    def write_for_long(self: JsonLines, file: BinaryIO, assembly: Assembly) -> None:
        write(self, file, assembly)
        next(iter(mover.destination._leases.values())).give_back()  # type: ignore[attr-defined]  # a file's

    monkeypatch.setattr(JsonLines, "write", write_for_long)
    with pytest.raises(DestinationError, match="taken things over"):
        mover.finish()
    mover.close()
    assert place.tables() == set()


def place_takes_one_program(place: Place) -> bool:
    """DuckDB's own lock on the file comes first."""
    return type(place).__name__ == "DuckdbPlace"


def test_a_trial_leaves_a_table_that_no_trial_has_made(place: Place) -> None:
    Mover(place, table="things_trial").run([{"a": 1}])
    trial = Mover(place, REPLACE, table="things_trial")
    trial.target = replace(trial.target, trial=True, stream="other")
    with pytest.raises(DestinationError, match="is there already"):
        trial.open()
    trial.close()
    assert place.rows("things_trial") == [{"a": 1}]


def test_a_trial_replaces_the_table_of_an_earlier_one(place: Place) -> None:
    for run in ("run-1", "run-2"):
        trial = Mover(place, REPLACE, table="things_trial")
        trial.target = replace(trial.target, trial=True)
        trial.run([{"a": run}], run=run)
    assert place.rows("things_trial") == [{"a": "run-2"}]
