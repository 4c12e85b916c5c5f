"""Child tables in real destinations: with their records, once each, whatever happens."""

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from migrateiq_desktop.destinations.factory import destination_of
from migrateiq_desktop.destinations.sql.quoting import quoted
from migrateiq_desktop.engine.context import RunContext
from migrateiq_desktop.engine.fetching import BatchLimits
from migrateiq_desktop.engine.limits import RejectWatch
from migrateiq_desktop.engine.ports import Destination
from migrateiq_desktop.engine.stream import StreamRun, prepare
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.connector import RestConnector, SqliteConnector, Stream
from migrateiq_desktop.model.errors import DestinationError
from migrateiq_desktop.model.job import RunJob
from migrateiq_desktop.model.run import StreamState
from migrateiq_desktop.model.sync import RejectLimit, SyncStream, WriteDisposition
from migrateiq_desktop.model.transform import Transform
from tests.engine.fakes import EventLog, KeepingSink, ListSource
from tests.servers.virtual_clock import VirtualClock

from .moving import APPEND, MERGE, REPLACE, SYNC, Place, Record
from .places import MAKERS, nothing

STREAM = Stream(name="things", primary_key="id")


@dataclass(frozen=True)
class SqlitePlace:
    """A SQLite file."""

    path: Path
    merges = True

    def destination(self, run: str, crashpoint: Callable[[str], None] | None = None) -> Destination:
        """A new one."""
        return destination_of(
            SqliteConnector(path=self.path), SYNC, run, crashpoint=crashpoint or nothing
        )

    def rows(self, table: str) -> list[Record]:
        """All of a table."""
        with closing(sqlite3.connect(self.path)) as connection:
            connection.row_factory = sqlite3.Row
            return [dict(row) for row in connection.execute(f"SELECT * FROM {quoted(table)}")]

    def execute(self, *statements: str) -> None:
        """Not needed here."""
        raise NotImplementedError

    def tables(self) -> set[str]:
        """All but our own."""
        found = self.rows("sqlite_master")
        names = {str(row["name"]) for row in found if row["type"] == "table"}
        return {name for name in names if not name.startswith("_migrateiq_")}


PLACES: dict[str, Callable[[Path], Place]] = {
    "sqlite": lambda folder: SqlitePlace(folder / "data.sqlite"),
    **MAKERS,
}


@pytest.fixture(params=sorted(PLACES))
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    return PLACES[request.param](tmp_path)


class CrashError(DestinationError):
    """Instead of a kill: the transaction is undone, and the run ends."""


async def moved(
    place: Place,
    records: Sequence[Json],
    how: WriteDisposition,
    *,
    run: str = "run-1",
    resume: bool = False,
    crash_at: int = 0,
) -> StreamState:
    """Run the stream; with `crash_at` up to the so-manieth crash point."""
    passed = 0

    def crashpoint(_name: str) -> None:
        nonlocal passed
        passed += 1
        if passed == crash_at:
            raise CrashError("a crash")

    definition = SyncStream(
        resource="things",
        write_disposition=how,
        transform=Transform.model_validate({"nested": "child_table"}),
    )
    destination = place.destination(run, crashpoint)
    context = RunContext(
        job=RunJob(
            run_id=1,
            run_uid=run,
            sync="nightly",
            sync_key=SYNC,
            source_name="api",
            source=RestConnector(base_url="http://127.0.0.1", resources=(STREAM,)),
            destination=SqliteConnector(path=Path("x.sqlite")),
            streams=(definition,),
            resume=resume,
        ),
        source=ListSource({"things": records}, page_size=5),
        destination=destination,
        sink=KeepingSink(),
        emit=EventLog(),
        clock=VirtualClock(),
        batch_limits=BatchLimits(records=10),
    )
    await context.thread.call(destination.open)
    with closing(context.thread):
        work = prepare(context, STREAM, definition)
        outcome = await StreamRun(context, work, RejectWatch(RejectLimit())).run()
        await context.thread.call(destination.close)
    if outcome.state is not StreamState.DONE and not isinstance(outcome.error, CrashError):
        raise AssertionError(outcome.error)
    return outcome.state


def some(start: int, stop: int) -> list[Record]:
    """Records with lists of all kinds, whose columns widen on the way."""
    return [
        {
            "id": n,
            "labels": [{"name": f"l{k}", "weight": k if n < 8 else k + 0.5} for k in range(n % 3)],
            "by": {"roles": ["r"] * (n % 2)},
            "deep": [{"inner": [n, None]}],
        }
        for n in range(start, stop)
    ]


def expected(records: Sequence[Record]) -> dict[str, list[tuple[object, ...]]]:
    """Each table's rows that the records make, worked out the plain way."""
    tables: dict[str, list[tuple[object, ...]]] = {
        name: [] for name in ("things", "labels", "by__roles", "deep", "deep__inner")
    }
    for record in records:
        key = record["id"]
        tables["things"].append((key,))
        for at, label in enumerate(list(record["labels"])):  # type: ignore[call-overload]  # a list
            tables["labels"].append((key, at, label["name"], float(label["weight"])))
        for at, role in enumerate(record["by"]["roles"]):  # type: ignore[index]  # an object
            tables["by__roles"].append((key, at, role))
        for at, one in enumerate(list(record["deep"])):  # type: ignore[call-overload]  # a list
            tables["deep"].append((key, at))
            for deeper, value in enumerate(one["inner"]):
                tables["deep__inner"].append((key, at, deeper, value))
    return tables


COLUMNS = {
    "things": ("id",),
    "labels": ("_parent_id", "_index", "name", "weight"),
    "by__roles": ("_parent_id", "_index", "value"),
    "deep": ("_parent_id", "_index"),
    "deep__inner": ("_parent_id", "_index", "_index_2", "value"),
}


def there(place: Place) -> dict[str, list[tuple[object, ...]]]:
    """The same as another program reads it."""
    found: dict[str, list[tuple[object, ...]]] = {}
    for name, columns in COLUMNS.items():
        rows = place.rows(name if name == "things" else f"things__{name}")
        found[name] = [
            tuple(float(str(v)) if c == "weight" else v for c in columns for v in [row[c]])
            for row in rows
        ]
    return found


def agree(place: Place, records: Sequence[Record]) -> None:
    """Every row of every table, and no other."""
    found, wanted = there(place), expected(records)
    assert {name: sorted(rows, key=repr) for name, rows in found.items()} == {
        name: sorted(rows, key=repr) for name, rows in wanted.items()
    }


@pytest.mark.parametrize("how", [MERGE, REPLACE])
async def test_after_a_crash_anywhere_every_row_is_there_once(
    place: Place, how: WriteDisposition
) -> None:
    if how is MERGE and not place.merges:
        pytest.skip("refuses to merge")
    before, now = some(0, 12), [*some(6, 18), {**some(7, 8)[0], "labels": []}]
    await moved(place, before, how, run="run-0")
    agree(place, before)
    state, crash = StreamState.FAILED, 0
    while state is not StreamState.DONE:
        # each attempt gets a little further than the one before
        crash += 1
        state = await moved(place, now, how, resume=crash > 1, crash_at=crash)
        assert crash < 60
    last = {str(record["id"]): record for record in now}
    if how is MERGE:
        last = {str(record["id"]): record for record in before} | last
        agree(place, list(last.values()))
    else:
        # both records with the key 7 stand there: nothing overwrites
        agree(place, now)
    assert place.tables() == {
        "things",
        *(f"things__{name}" for name in COLUMNS if name != "things"),
    }


async def test_what_is_appended_adds_to_all_tables(place: Place) -> None:
    for number in range(2):
        crash, state = 4, StreamState.FAILED
        while state is not StreamState.DONE:
            state = await moved(
                place, some(0, 12), APPEND, run=f"run-{number}", resume=crash > 4, crash_at=crash
            )
            crash += 3
    parents = {row["_row_id"]: row["id"] for row in place.rows("things")}
    assert len(parents) == 24
    wanted = expected(some(0, 12))
    for name in ("labels", "deep__inner"):
        rows = place.rows(f"things__{name}")
        keys = sorted((int(str(parents[row["_parent_row_id"]])), row["_index"]) for row in rows)
        assert keys == sorted((int(str(key)), at) for key, at, *_ in [*wanted[name]] * 2)
