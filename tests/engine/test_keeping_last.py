"""Keeping the last of equal records: by overwriting, or refused where nothing is overwritten."""

import asyncio

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from migrateiq_desktop.engine.ports import Batch
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.connector import Stream
from migrateiq_desktop.model.errors import DefinitionError, DestinationError
from migrateiq_desktop.model.sync import WriteDisposition
from migrateiq_desktop.model.transform import Transform

from .test_stream import Scene

REPLACE, MERGE, APPEND = (
    WriteDisposition.REPLACE,
    WriteDisposition.MERGE,
    WriteDisposition.APPEND,
)
KEYED = Stream(name="things", primary_key="id")


def transform(**deduplicate: object) -> Transform:
    return Transform.model_validate({"deduplicate": deduplicate})


async def rows_of(scene: Scene, stops: list[int]) -> list[dict[str, object]]:
    for at in stops:

        def fail(batch: Batch, at: int = at) -> None:
            if batch.checkpoint.batch == at:
                raise DestinationError("gone")

        scene.destination.on_load = fail
        await scene.run(resume=True)
    scene.destination.on_load = None
    outcome = await scene.run(resume=True)
    assert outcome.error is None
    assert outcome.counts.adds_up
    return scene.rows


RECORDS = st.lists(
    st.tuples(st.integers(0, 6), st.none() | st.integers(0, 4)), min_size=1, max_size=50
)


def best(records: list[dict[str, object]], *, last: bool, ordered: bool) -> dict[object, object]:
    """The oracle: for each key the record that stays."""
    found: dict[object, tuple[tuple[int, int], object]] = {}
    for record in records:
        at = record["at"]
        sign = 1 if last else -1
        rank = (-1, 0) if at is None else (0, sign * int(str(at)))
        rank = rank if ordered else (0, 0)
        before = found.get(record["id"])
        if before is None or rank > before[0] or (last and rank == before[0]):
            found[record["id"]] = rank, record["n"]
    return {key: n for key, (_, n) in found.items()}


@settings(max_examples=40, deadline=None)
@given(
    RECORDS,
    st.integers(1, 4),
    st.lists(st.integers(1, 4), max_size=2),
    st.booleans(),
    st.booleans(),
    st.sampled_from([REPLACE, MERGE]),
)
def test_the_right_record_stays_whatever_the_batches(  # drawn
    pairs: list[tuple[int, int | None]],
    pages: int,
    stops: list[int],
    last: bool,  # noqa: FBT001  # drawn
    ordered: bool,  # noqa: FBT001  # drawn
    disposition: WriteDisposition,
) -> None:
    records: list[dict[str, object]] = [
        {"id": key, "at": at, "n": n} for n, (key, at) in enumerate(pairs)
    ]
    given_records: list[Json] = list(records)
    scene = Scene(
        given_records,
        disposition,
        transform(key=["id"], keep="last" if last else "first", order_by="at" if ordered else None),
        stream=KEYED if disposition is MERGE else Stream(name="things"),
        batch_records=pages * 10,
    )
    rows = asyncio.run(rows_of(scene, stops))
    assert {row["id"]: row["n"] for row in rows} == best(records, last=last, ordered=ordered)
    assert len(rows) == len({row["id"] for row in rows})


@pytest.mark.parametrize("deduplicate", [{"keep": "last"}, {"order_by": "at"}])
async def test_what_is_appended_cannot_be_overwritten(deduplicate: dict[str, object]) -> None:
    scene = Scene([{"id": 1}], APPEND, transform(key=["id"], **deduplicate))
    with pytest.raises(DefinitionError, match="never changed"):
        await scene.run()


async def test_a_merge_overwrites_by_its_own_key_only() -> None:
    scene = Scene([{"id": 1}], MERGE, transform(key=["n"], keep="last"), stream=KEYED)
    with pytest.raises(DefinitionError, match="merged by id"):
        await scene.run()


async def test_the_first_can_always_be_kept() -> None:
    records: list[Json] = [{"id": 1, "n": 1}, {"id": 2, "n": 1}, {"id": 3, "n": 2}]
    scene = Scene(records, APPEND, transform(key=["n"]))
    counts = (await scene.run()).counts
    assert (counts.loaded, counts.skipped) == (2, 1)


@pytest.mark.parametrize("nested", ["json", "flatten"])
async def test_a_key_inside_an_object_must_be_listed(nested: str) -> None:
    hidden = Transform.model_validate(
        {"nested": nested, "deduplicate": {"key": ["a.b"], "keep": "last"}}
    )
    with pytest.raises(DefinitionError, match="must have its own place"):
        await Scene([{"a": {"b": 1}}], REPLACE, hidden).run()
    listed = Transform.model_validate(
        {
            "nested": nested,
            "field_mappings": {"a.b": "a__b"},
            "deduplicate": {"key": ["a__b"], "keep": "last"},
        }
    )
    scene = Scene([{"a": {"b": 1}, "n": 1}, {"a": {"b": 1}, "n": 2}], REPLACE, listed)
    await scene.run()
    assert [(row["a__b"], row["n"]) for row in scene.rows] == [(1, 2)]
