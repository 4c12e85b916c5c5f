"""Pages become rows and rejects, each record exactly once."""

from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.engine.batches import BatchMapper, MappedBatch
from migrateiq_desktop.engine.mapping.apply import RecordMapper
from migrateiq_desktop.engine.mapping.plan import plan_of
from migrateiq_desktop.engine.ports import Page
from migrateiq_desktop.engine.table import NEW_TABLE, StreamTable
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.events import RecordsRejected
from migrateiq_desktop.model.exact_json import loads
from migrateiq_desktop.model.schema import FieldType
from migrateiq_desktop.model.transform import Transform
from migrateiq_desktop.worker.protocol import decode_event, encode_event


def batch_of(*pages: list[Json], transform: Transform | None = None) -> MappedBatch:
    plan = plan_of(transform or Transform())
    mapper = BatchMapper("things", RecordMapper(plan), StreamTable(plan, NEW_TABLE))
    return mapper.map(
        [Page(number, records, number + 1) for number, records in enumerate(pages, start=3)], 7
    )


def test_each_record_is_a_row_or_a_reject() -> None:
    transform = Transform(type_conversions={"n": FieldType.INT})
    batch = batch_of([{"n": "1"}, {"n": "x"}], ["text"], [{"n": 2}], transform=transform)
    assert batch.rows == [(1,), (2,)]
    assert batch.read == 4
    bad, text = batch.rejected
    assert (bad.stream, bad.batch, bad.page, bad.index) == ("things", 7, 3, 1)
    assert (bad.field, bad.value, bad.reason) == ("n", '"x"', "not a number: “x”")
    assert bad.record == {"n": "x"}
    assert (text.page, text.index, text.field, text.value) == (4, 0, None, None)
    assert text.record == "text"


def test_broken_characters_are_rejected_wherever_they_stand() -> None:
    batch = batch_of([{"a": "fine"}, {"a": "\ud800"}, {"\ud800": 1}, "\ud800", {"b": "also"}])
    assert batch.rows == [("fine", None), (None, "also")]
    assert [(r.index, r.field) for r in batch.rejected] == [(1, "a"), (2, None), (3, None)]
    # they can be told and are told exactly
    told = decode_event(encode_event(RecordsRejected(number=1, records=tuple(batch.rejected))))
    assert isinstance(told, RecordsRejected)
    assert [r.record for r in told.records] == [{"a": "\ud800"}, {"\ud800": 1}, "\ud800"]


def test_broken_characters_inside_a_json_column_are_kept() -> None:
    ((text,),) = batch_of([{"a": ["\ud800"]}]).rows
    assert loads(str(text)) == ["\ud800"]


def test_what_is_nested_too_deeply_is_rejected_and_kept_as_text() -> None:
    deep: Json = 1
    for _ in range(3000):
        deep = [deep]
    batch = batch_of([{"a": deep}, {"a": [1]}])
    assert batch.rows == [("[1]",)]
    (reject,) = batch.rejected
    assert reject.reason == "nested more than 500 levels deep"
    assert reject.record == '{"a":' + "[" * 3000 + "1" + "]" * 3000 + "}"
    assert len(reject.value or "") == 1000


def test_a_reject_leaves_no_trace_in_the_columns() -> None:
    batch = batch_of([{"a": 1}, {"b": "\ud800", "c": 1}])
    assert batch.rows == [(1,)]


def test_how_many_were_lost_at_first() -> None:
    assert batch_of(["x", "y"], ["z", {"a": 1}, "w"]).lost_at_first == 3
    assert batch_of(["x", "y"]).lost_at_first == 2
    assert batch_of([{"a": 1}, "x"]).lost_at_first == 0


numbers = st.integers() | st.floats(allow_nan=False, allow_infinity=False)
scalars = st.none() | st.booleans() | numbers | st.text()
anything = st.recursive(
    scalars | st.just("\ud800"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


@given(st.lists(st.lists(anything, max_size=4), min_size=1, max_size=4))
def test_nothing_is_lost_whatever_comes(pages: list[list[Json]]) -> None:
    batch = batch_of(*pages)
    assert len(batch.rows) + len(batch.rejected) == sum(map(len, pages)) == batch.read
    assert [(r.page, r.index) for r in batch.rejected] == sorted(
        (r.page, r.index) for r in batch.rejected
    )
