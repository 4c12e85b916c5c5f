"""The run of one stream, from every beginning to every end."""

import asyncio
import threading
from collections import UserList
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

import pytest

from migrateiq_desktop.engine.context import RunContext, RunControl
from migrateiq_desktop.engine.fetching import BatchLimits
from migrateiq_desktop.engine.limits import RejectWatch
from migrateiq_desktop.engine.ports import Batch, Target
from migrateiq_desktop.engine.stream import StreamOutcome, StreamRun, prepare
from migrateiq_desktop.engine.values import kinds_of
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.connector import RestConnector, SqliteConnector, Stream
from migrateiq_desktop.model.errors import DestinationError, IncompleteError, SourceError
from migrateiq_desktop.model.events import StreamEnded, StreamStarted
from migrateiq_desktop.model.job import RunJob
from migrateiq_desktop.model.run import StreamState
from migrateiq_desktop.model.schema import FieldType
from migrateiq_desktop.model.sync import RejectLimit, SyncStream, WriteDisposition
from migrateiq_desktop.model.transform import Transform
from tests.servers.virtual_clock import VirtualClock

from .fakes import (
    EventLog,
    KeepingSink,
    ListSource,
    MemoryDestination,
    MemoryTable,
    some_records,
)

STREAM = Stream(name="things")
APPEND = WriteDisposition.APPEND


@dataclass
class Scene:
    """A stream between a source and a destination that outlive its runs."""

    records: Sequence[Json]
    disposition: WriteDisposition = APPEND
    transform: Transform = field(default_factory=Transform)
    stream: Stream = STREAM
    limit: int | None = None
    batch_records: int = 30
    says_total: bool = False
    run_uid: str = "run-1"

    def __post_init__(self) -> None:
        self.source = ListSource({self.stream.name: self.records}, says_total=self.says_total)
        self.destination = MemoryDestination()
        self.sink = KeepingSink()
        self.events = EventLog()
        self.control = RunControl()

    async def run(
        self, *, resume: bool = False, reject_limit: RejectLimit | None = None
    ) -> StreamOutcome:
        """Run the stream once."""
        definition = SyncStream(
            resource=self.stream.name,
            write_disposition=self.disposition,
            transform=self.transform,
        )
        context = RunContext(
            job=RunJob(
                run_id=1,
                run_uid=self.run_uid,
                sync="nightly",
                sync_key="w/nightly",
                source_name="api",
                source=RestConnector(base_url="http://127.0.0.1", resources=(self.stream,)),
                destination=SqliteConnector(path="x.sqlite"),
                streams=(definition,),
                resume=resume,
                limit=self.limit,
            ),
            source=self.source,
            destination=self.destination,
            sink=self.sink,
            emit=self.events,
            clock=VirtualClock(),
            control=self.control,
            batch_limits=BatchLimits(records=self.batch_records),
        )
        watch = RejectWatch(reject_limit or RejectLimit())
        return await StreamRun(context, prepare(context, self.stream, definition), watch).run()

    @property
    def rows(self) -> list[dict[str, object]]:
        return self.destination.tables[self.stream.name].rows

    @property
    def ended(self) -> StreamEnded:
        last = self.events.events[-1]
        assert isinstance(last, StreamEnded)
        return last


async def test_every_record_arrives() -> None:
    scene = Scene(some_records(95), says_total=True)
    outcome = await scene.run()
    assert outcome.state is StreamState.DONE
    assert outcome.error is None
    assert scene.rows == list(scene.records)
    counts = outcome.counts
    assert (counts.read, counts.loaded, counts.pages, counts.requests) == (95, 95, 10, 10)
    assert counts.adds_up
    assert scene.destination.batches == [("things", 30)] * 3 + [("things", 5)]
    checkpoint = scene.destination.checkpoints["things"]
    assert checkpoint.finished
    assert (checkpoint.run_uid, checkpoint.batch, checkpoint.total) == ("run-1", 4, 95)


async def test_what_it_says() -> None:
    scene = Scene(some_records(5), says_total=True)
    await scene.run()
    started, *_, ended = scene.events.events
    assert started == StreamStarted(stream="things", table="things")
    assert isinstance(ended, StreamEnded)
    assert (ended.state, ended.counts.loaded, ended.total) == (StreamState.DONE, 5, 5)
    assert [(c.name, c.type) for c in ended.loaded_schema.columns] == [
        ("id", FieldType.INT),
        ("name", FieldType.TEXT),
        ("share", FieldType.FLOAT),
    ]


async def test_rejected_records_are_kept_and_counted() -> None:
    records = [*some_records(20), "no object", {"id": "x"}]
    scene = Scene(records, transform=Transform(type_conversions={"id": FieldType.INT}))
    outcome = await scene.run()
    assert outcome.state is StreamState.DONE
    assert (outcome.counts.read, outcome.counts.loaded, outcome.counts.rejected) == (22, 20, 2)
    assert [(r.batch, r.page, r.index) for r in scene.sink.records] == [(1, 3, 0), (1, 3, 1)]


async def test_an_empty_stream() -> None:
    scene = Scene([])
    outcome = await scene.run()
    assert outcome.state is StreamState.DONE
    assert outcome.counts.read == 0
    assert scene.destination.checkpoints["things"].finished


class Died(Exception):  # noqa: N818  # stands for the end of the process
    pass


def die_at(scene: Scene, batch: int) -> None:
    def die(loading: Batch) -> None:
        if loading.checkpoint.batch == batch:
            raise Died

    scene.destination.on_load = die


@pytest.mark.parametrize("disposition", list(WriteDisposition))
@pytest.mark.parametrize("batch", [1, 2, 4])
async def test_after_a_crash_it_goes_on_at_the_checkpoint(
    disposition: WriteDisposition, batch: int
) -> None:
    records: list[Json] = [*some_records(50), "bad", *some_records(44, 51)]
    scene = Scene(records, disposition, stream=Stream(name="things", primary_key="id"))
    die_at(scene, batch)
    with pytest.raises(Died):
        await scene.run()
    asked = len(scene.source.asked)
    scene.destination.on_load = None
    if scene.destination.checkpoints["things"].run_uid == "reset":
        # the first batch never came: begin alone leaves the run's mark in a real destination
        scene.destination.checkpoints.clear()
    outcome = await scene.run(resume=True)
    assert outcome.state is StreamState.DONE
    assert scene.rows == [record for record in records if record != "bad"]
    assert [r.record for r in scene.sink.records] == ["bad"]
    assert scene.sink.forgotten == [("things", batch - 1)]
    # only the pages of the batch in flight are asked for again
    assert scene.source.asked[asked] == ("things", (batch - 1) * 3 + 1)
    counts = outcome.counts
    assert (counts.read, counts.loaded, counts.rejected, counts.pages) == (95, 94, 1, 10)


async def test_a_finished_stream_is_not_run_again_on_resume() -> None:
    scene = Scene(some_records(5))
    first = await scene.run()
    asked = len(scene.source.asked)
    again = await scene.run(resume=True)
    assert again.state is StreamState.DONE
    assert again.counts == first.counts
    assert len(scene.source.asked) == asked


async def test_another_runs_checkpoint_is_not_gone_on_with() -> None:
    scene = Scene(some_records(5), WriteDisposition.REPLACE)
    await scene.run()
    scene.run_uid = "run-2"
    await scene.run(resume=True)
    assert scene.rows == list(scene.records)
    assert scene.destination.checkpoints["things"].run_uid == "run-2"


async def test_only_the_end_was_missing() -> None:
    scene = Scene(some_records(5), WriteDisposition.REPLACE)
    await scene.run()
    checkpoint = scene.destination.checkpoints["things"]
    scene.destination.checkpoints["things"] = checkpoint.model_copy(update={"finished": False})
    scene.destination.staged["things"] = scene.destination.tables.pop("things")
    asked = len(scene.source.asked)
    outcome = await scene.run(resume=True)
    assert outcome.state is StreamState.DONE
    assert scene.rows == list(scene.records)
    assert len(scene.source.asked) == asked


def fail_at(scene: Scene, page: int, error: Exception) -> None:
    def fail(_stream: str, number: int) -> None:
        if number == page:
            raise error

    scene.source.before_page = fail


async def test_what_came_before_an_error_is_kept() -> None:
    scene = Scene(some_records(95))
    fail_at(scene, 6, SourceError("page 6 is odd"))
    outcome = await scene.run()
    assert outcome.state is StreamState.FAILED
    assert isinstance(outcome.error, SourceError)
    assert (outcome.counts.read, outcome.counts.loaded) == (50, 50)
    assert scene.rows == scene.records[:50]
    scene.source.before_page = None
    assert (await scene.run(resume=True)).state is StreamState.DONE
    assert scene.rows == list(scene.records)


async def test_a_source_that_ends_too_early() -> None:
    scene = Scene(some_records(95))
    fail_at(scene, 6, IncompleteError("there is more"))
    outcome = await scene.run()
    assert outcome.state is StreamState.INCOMPLETE
    assert outcome.counts.loaded == 50
    assert not scene.destination.checkpoints["things"].finished


async def test_a_total_that_was_not_reached() -> None:
    scene = Scene(some_records(20), WriteDisposition.REPLACE, says_total=True)
    kept = scene.destination.tables.setdefault("things", MemoryTable())
    scene.source.claimed_total = 25
    outcome = await scene.run()
    assert outcome.state is StreamState.INCOMPLETE
    assert "25 records and gave 20" in str(outcome.error)
    # nothing is destroyed before its replacement is complete
    assert scene.destination.tables["things"] is kept


async def test_a_total_that_was_not_wanted() -> None:
    scene = Scene(some_records(20), says_total=True)
    scene.source.claimed_total, scene.source.by_limit = 25, True
    outcome = await scene.run()
    assert outcome.state is StreamState.DONE
    assert len(scene.rows) == 20
    assert scene.destination.checkpoints["things"].total is None


class Lying(UserList[Json]):
    """A page that says it has one record more than it has."""

    def __len__(self) -> int:
        return super().__len__() + 1


async def test_numbers_that_do_not_add_up() -> None:
    scene = Scene(some_records(10), WriteDisposition.REPLACE)
    scene.source.page_size = 100
    scene.source.records = {"things": Lying(some_records(10))}
    outcome = await scene.run()
    assert outcome.state is StreamState.INCOMPLETE
    assert "The numbers of things don't add up: 11 records were received, 10 loaded" in str(
        outcome.error
    )
    assert "things" not in scene.destination.tables


async def test_a_destination_that_fails() -> None:
    scene = Scene(some_records(95))

    def fail(batch: Batch) -> None:
        if batch.checkpoint.batch == 2:
            raise DestinationError("no")

    scene.destination.on_load = fail
    outcome = await scene.run()
    assert outcome.state is StreamState.FAILED
    assert outcome.counts.loaded == 30


async def test_pausing_stops_at_a_batch_and_goes_on() -> None:
    scene = Scene(some_records(95))
    scene.source.gate, scene.source.gated_page = asyncio.Event(), 5
    running = asyncio.ensure_future(scene.run())
    await scene.source.waits_for_gate.wait()
    scene.control.pause()
    outcome = await running
    assert outcome.state is StreamState.STOPPED
    assert outcome.counts.loaded == 40
    assert scene.rows == scene.records[:40]
    scene.control = RunControl()
    scene.source.gate.set()
    assert (await scene.run(resume=True)).state is StreamState.DONE
    assert scene.rows == list(scene.records)


async def test_a_commit_that_has_begun_is_counted_although_the_run_is_cancelled() -> None:
    scene = Scene(some_records(95))
    loop = asyncio.get_running_loop()
    running = asyncio.ensure_future(scene.run())
    cancelled = threading.Event()

    def cancel() -> None:
        running.cancel()
        loop.call_soon(cancelled.set)

    def cancel_meanwhile(batch: Batch) -> None:
        if batch.checkpoint.batch == 2:
            loop.call_soon_threadsafe(cancel)
            cancelled.wait()

    scene.destination.on_load = cancel_meanwhile
    with pytest.raises(asyncio.CancelledError):
        await running
    assert scene.ended.state is StreamState.STOPPED
    assert scene.ended.counts.loaded == 60
    assert scene.rows == scene.records[:60]


async def test_cancelling_while_the_source_is_waited_for() -> None:
    scene = Scene(some_records(95))
    scene.source.gate, scene.source.gated_page = asyncio.Event(), 1
    running = asyncio.ensure_future(scene.run())
    await scene.source.waits_for_gate.wait()
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert scene.ended.state is StreamState.STOPPED
    assert scene.ended.counts.loaded == 0


async def test_a_trial_reads_no_more_than_it_may() -> None:
    scene = Scene(some_records(95), limit=25, says_total=True)
    outcome = await scene.run()
    assert outcome.state is StreamState.DONE
    assert (outcome.counts.read, outcome.counts.pages) == (25, 3)
    assert scene.destination.tables["things_trial"].rows == scene.records[:25]
    assert "things" not in scene.destination.tables


async def test_all_of_the_first_thousand_rejected() -> None:
    scene = Scene(["bad"] * 1500, batch_records=400)
    outcome = await scene.run()
    assert outcome.state is StreamState.FAILED
    assert "All of the first 1,000" in str(outcome.error)
    assert outcome.counts.rejected == 800


async def test_too_many_rejects() -> None:
    scene = Scene([*some_records(20), "bad", "bad", "bad"], batch_records=10)
    outcome = await scene.run(reject_limit=RejectLimit(count=2))
    assert outcome.state is StreamState.FAILED
    # they can be looked at although their batch wasn't committed
    assert len(scene.sink.records) == 3


async def test_remarks_on_the_mapping() -> None:
    transform = Transform(
        field_mappings={"nmae": "n"},
        type_conversions={"at": FieldType.DATETIME},
    )
    records: list[Json] = [
        {"Name": 1, "name": "a", "at": "2013-01-01T05:00:00.123456789Z"},
        {"Name": 1, "name": "a", "at": None},
    ]
    scene = Scene(records, transform=transform)
    scene.destination.warnings = ["the destination's word"]
    await scene.run()
    assert scene.ended.warnings == (
        "The mapping names the field nmae, which no record had; near to it: name, Name.",
        "The field “Name” is in the column name: its own name can't be a column's.",
        "The field “name” is in the column name_2: its own name can't be a column's.",
        "Fractions of a second are kept to 6 digits, more were given (1 value).",
        "the destination's word",
    )


async def test_skipped_records_are_counted() -> None:
    scene = Scene(
        [*some_records(40), {"id": None}],
        transform=Transform.model_validate(
            {"filter": "id > 25", "rules": [{"field": "id", "range": {"max": 38}}]}
        ),
    )
    outcome = await scene.run()
    counts = outcome.counts
    assert (counts.read, counts.loaded, counts.skipped, counts.rejected) == (41, 13, 26, 2)
    assert counts.adds_up
    assert [row["id"] for row in scene.rows] == list(range(26, 39))
    assert scene.destination.checkpoints["things"].counts.skipped == 26


class NoZeros:
    """Refuses every 0 in a column."""

    def none_in(self, column: str, values: Sequence[object], kinds: AbstractSet[type]) -> bool:
        """Looks at all."""
        assert kinds_of(values) <= kinds
        return column != "n" or 0 not in values

    def reason(self, column: str, value: object) -> str | None:
        """That it is a 0."""
        return "a zero" if column == "n" and value == 0 else None


class RefusingDestination(MemoryDestination):
    """A destination that can't hold every value."""

    def refusals(self, target: Target) -> NoZeros:  # noqa: ARG002  # all alike
        """The same for every table."""
        return NoZeros()


@pytest.mark.parametrize("rules", [(), ({"field": "n", "unique": True},)])
async def test_what_the_destination_refuses_is_rejected_and_the_rest_is_loaded(
    rules: tuple[dict[str, object], ...],
) -> None:
    records: list[Json] = [{"n": n, "zero": 0} for n in (1, 0, 2, 0)]
    scene = Scene(records, transform=Transform.model_validate({"rules": rules}))
    scene.destination = RefusingDestination()
    outcome = await scene.run()
    assert (outcome.counts.loaded, outcome.counts.rejected) == (2, 2)
    assert [(r.index, r.field, r.reason) for r in scene.sink.records] == [
        (1, "n", "a zero"),
        (3, "n", "a zero"),
    ]
    assert [row["n"] for row in scene.destination.tables["things"].rows] == [1, 2]
