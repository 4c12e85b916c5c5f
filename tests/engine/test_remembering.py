"""A stream that has to remember: the same in one go, in any batches, and after any interruption."""

import asyncio

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from migrateiq_desktop.engine import remembering
from migrateiq_desktop.engine.ports import Batch
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.errors import DefinitionError, DestinationError
from migrateiq_desktop.model.sync import WriteDisposition
from migrateiq_desktop.model.transform import Transform

from .fakes import MemoryDestination
from .test_stream import Scene

UNIQUE = Transform.model_validate({"rules": [{"field": "n", "unique": True}]})


def fail_at(number: int, *, after: bool = False) -> object:
    """Fails the load of a batch, as a destination that goes away."""

    def fail(batch: Batch) -> None:
        if batch.checkpoint.batch == number:
            raise DestinationError("gone")

    return fail


async def outcome_of(
    records: list[Json], transform: Transform, *, batch: int, stops: list[int]
) -> tuple[object, ...]:
    """What a stream comes to, interrupted at the given batches."""
    scene = Scene(records, transform=transform, batch_records=batch)
    for at in stops:
        scene.destination.on_load = fail_at(at)  # type: ignore[assignment]  # a function
        await scene.run(resume=True)
    scene.destination.on_load = None
    outcome = await scene.run(resume=True)
    counts = outcome.counts
    assert counts.adds_up
    rejected = [(one.record, one.reason) for one in scene.sink.records]
    return scene.rows, rejected, (counts.loaded, counts.skipped, counts.rejected)


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.integers(0, 12), min_size=1, max_size=60),
    st.integers(1, 4),
    st.lists(st.integers(1, 5), max_size=3),
)
def test_unique_depends_on_nothing_but_the_records(
    numbers: list[int], pages: int, stops: list[int]
) -> None:
    records: list[Json] = [{"id": at, "n": number} for at, number in enumerate(numbers)]
    whole = asyncio.run(outcome_of(records, UNIQUE, batch=10_000, stops=[]))
    parts = asyncio.run(outcome_of(records, UNIQUE, batch=pages * 10, stops=stops))
    assert parts == whole
    assert [row["n"] for row in whole[0]] == list(dict.fromkeys(numbers))  # type: ignore[attr-defined]  # rows


async def test_what_was_seen_comes_back_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remembering, "PIECE", 7)
    records: list[Json] = [{"n": n % 30} for n in range(60)]
    scene = Scene(records, transform=UNIQUE)
    scene.destination.on_load = fail_at(2)  # type: ignore[assignment]  # a function
    await scene.run()
    scene.destination.on_load = None
    counts = (await scene.run(resume=True)).counts
    assert (counts.loaded, counts.rejected) == (30, 30)


async def test_a_destination_that_cannot_remember_is_refused() -> None:
    class Forgetful(MemoryDestination):
        seen = None  # type: ignore[assignment]  # as one that has no such method

    scene = Scene([{"n": 1}], transform=UNIQUE)
    scene.destination = Forgetful()
    with pytest.raises(DefinitionError, match="doubled"):
        await scene.run()


async def test_an_unknown_field_is_named_at_the_end() -> None:
    transform = Transform.model_validate({"rules": [{"field": "nme", "length": {"max": 5}}]})
    scene = Scene([{"name": "x"}], WriteDisposition.APPEND, transform)
    await scene.run()
    assert scene.ended.warnings == (
        (
            "The filter, a rule or deduplicate names the field nme, which no record had;"
            " near to it: name."
        ),
    )
