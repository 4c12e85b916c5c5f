"""Nothing is lost and nothing doubled of a source that changes while it is read."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest

from migrateiq_desktop.engine.ports import Destination
from migrateiq_desktop.model.incremental import Incremental
from migrateiq_desktop.model.sync import WriteDisposition
from tests.servers.virtual_clock import VirtualClock

from .changing import FORMS, ChangingSource, Follower, Record, SqlitePlace
from .moving import APPEND, MERGE
from .places import MAKERS

PROMISED = ("duckdb", "postgresql")
LATEST = 120
"""Seconds that a record may be late."""


@dataclass
class Life:
    """Everything that happens to one source: drawn from a seed, so that it can happen again."""

    random: Random
    source: ChangingSource
    clock: VirtualClock
    latest: int
    """Seconds that a record may be late; 0: never, and none is looked back for."""
    changes: int = 0

    def go_on(self) -> None:
        """Some time, perhaps none, and perhaps some changes."""
        seconds = self.random.choice((0, 0, 0, 1, 2))
        self.source.now += seconds
        self.clock.pass_by(seconds)
        for _ in range(self.random.choice((0, 1, 1, 3))):
            self.changes += 1
            match self.random.randrange(3):
                case 0:
                    self.source.add()
                case 1:
                    self.source.add(late=self.random.randint(0, self.latest))
                case _:
                    self.source.change(self.random.randrange(1000))


def a_life(seed: int) -> Life:
    """One of many."""
    random = Random(seed)
    source = ChangingSource(
        FORMS[random.choice(sorted(FORMS))],
        in_order=random.random() < 0.5,
        heeds=random.random() < 0.5,
        page_size=random.randint(1, 5),
    )
    life = Life(random, source, VirtualClock(), random.choice((0, LATEST)))
    for _ in range(random.randrange(20)):
        life.go_on()
    source.add()
    return life


def follower_of(
    life: Life, destination: Callable[[str], Destination], disposition: WriteDisposition
) -> Follower:
    """Asks the server where that heeds it."""
    heeds = life.source.heeds
    return Follower(
        life.source,
        destination,
        disposition,
        Incremental(
            cursor_path="changed",
            start_param="since" if heeds else None,
            lookback_seconds=None if life.latest else 0,
        ),
        life.clock,
        keyed=disposition is MERGE or life.random.random() < 0.5,
    )


async def follow(follower: Follower, life: Life) -> None:
    """Runs with changes in them and between them; then one in peace."""
    for _ in range(life.random.randint(2, 4)):
        # what changes without end would never be read to its end
        left = iter(range(25))
        life.source.before_page = lambda left=left: life.go_on() if next(left, None) else None  # type: ignore[misc]
        await follower.run_well()
        life.source.now += life.random.choice((0, 0, 1, 3600))
    life.source.before_page = lambda: None
    await follower.run_well()


def content(rows: list[Record]) -> list[tuple[int, int]]:
    """What tells a row from another version of it; `changed` reads differently everywhere."""
    return sorted((int(str(row["id"])), int(str(row["content"]))) for row in rows)


def check(life: Life, rows: list[Record], disposition: WriteDisposition) -> None:
    """Merged: exactly what the source has. Appended: its last version of each once, and of no
    version more than one."""
    found, wanted = content(rows), content(life.source.all())
    if disposition is MERGE:
        assert found == wanted
        return
    assert len(set(found)) == len(found)
    assert set(wanted) <= set(found)
    newest = {number: version for number, (_, version) in life.source.records.items()}
    assert all(version in range(newest[number] + 1) for number, version in found)


@pytest.mark.parametrize("disposition", [MERGE, APPEND])
def test_a_hundred_changes_at_random_into_sqlite(
    disposition: WriteDisposition, tmp_path: Path
) -> None:
    changes = 0
    for seed in range(24):
        place, life = SqlitePlace(tmp_path / f"{seed}.sqlite"), a_life(seed)
        asyncio.run(follow(follower_of(life, place.destination, disposition), life))
        check(life, place.rows("things"), disposition)
        changes += life.changes
    assert changes > 500


@pytest.mark.parametrize(
    ("kind", "disposition"),
    [
        *[("duckdb", MERGE), ("duckdb", APPEND), ("jsonl", APPEND)],
        *[("postgresql", MERGE), ("postgresql", APPEND), ("mysql", MERGE), ("parquet", APPEND)],
    ],
)
def test_changes_at_random_into_others(kind: str, disposition: WriteDisposition) -> None:
    for seed in range(100, 101 + (kind in PROMISED)):
        with TemporaryDirectory() as folder:
            place, life = MAKERS[kind](Path(folder)), a_life(seed)
            asyncio.run(follow(follower_of(life, place.destination, disposition), life))
            check(life, place.rows("things"), disposition)


class MovedClock(VirtualClock):
    """Somebody sets it, time and again; what has passed isn't touched by that."""

    def __init__(self, now: float, moves: tuple[float, ...]) -> None:
        super().__init__(now)
        self._moves = moves
        self.asked = 0

    def time(self) -> float:
        """Never twice the same mistake."""
        self.asked += 1
        return super().time() + self._moves[self.asked % len(self._moves)]


DAY = 86_400.0


@pytest.mark.parametrize("moves", [(-DAY,), (7200.0,), (3600.0, -3600.0), (0.0, -DAY, 7200.0)])
def test_a_clock_that_is_set_while_a_run_reads_loses_nothing(
    moves: tuple[float, ...], tmp_path: Path
) -> None:
    for seed in range(200, 205):
        life = a_life(seed)
        life.clock = MovedClock(life.source.now, moves)
        life.source.heeds = True
        place = SqlitePlace(tmp_path / f"{seed}.sqlite")
        follower = follower_of(life, place.destination, MERGE)
        follower.incremental = follower.incremental.model_copy(
            update={"start_param": "since", "end_param": "until"}
        )
        asyncio.run(follow(follower, life))
        follower.clock = VirtualClock(life.source.now + 1)
        asyncio.run(follower.run_well())
        check(life, place.rows("things"), MERGE)


def test_the_state_comes_from_the_data_and_never_from_a_clock(tmp_path: Path) -> None:
    source = ChangingSource(FORMS["utc"])
    source.add()
    place = SqlitePlace(tmp_path / "data.sqlite")
    years_ago = VirtualClock(datetime(2001, 1, 1, tzinfo=UTC).timestamp())
    follower = Follower(
        source,
        place.destination,
        MERGE,
        Incremental(cursor_path="changed", start_param="since", lookback_seconds=0),
        years_ago,
    )
    asyncio.run(follower.run_well())
    asyncio.run(follower.run_well())
    assert source.questions == [{}, {"since": source.record(1)["changed"]}]
