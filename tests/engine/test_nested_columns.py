"""Taken apart column by column, nested records make the same tables as one by one."""

from collections.abc import Sequence

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from migrateiq_desktop.engine.batches import BatchMapper, LeftOut, MappedBatch, Nested
from migrateiq_desktop.engine.child_table import ROW_ID, ParentKey
from migrateiq_desktop.engine.child_tables import ChildTables, Place, whole_schema
from migrateiq_desktop.engine.mapping.apply import RecordMapper
from migrateiq_desktop.engine.mapping.plan import plan_of
from migrateiq_desktop.engine.nested_columns import NestedColumns
from migrateiq_desktop.engine.ports import Page
from migrateiq_desktop.engine.table import NEW_TABLE, StreamTable
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.exact_json import dumps, loads
from migrateiq_desktop.model.schema import StreamSchema
from migrateiq_desktop.model.transform import Transform
from migrateiq_desktop.sources.shapes import ShapedDecoder

PLAN = plan_of(Transform.model_validate({"nested": "child_table"}))
Record = dict[str, Json]

names = st.sampled_from(["a", "b", "a\x1fb", "value", "_index"])
scalars = (
    st.none() | st.booleans() | st.integers(-3, 3) | st.sampled_from([2**64, 0.5, "x", "\ud800"])
)
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=3),
    max_leaves=8,
)


members = st.fixed_dictionaries({"n": st.integers(0, 2)}, optional={"o": st.lists(scalars)})
rows = st.lists(members, min_size=1, max_size=2)


@st.composite
def batches(draw: st.DrawFn) -> list[list[list[Record]]]:
    """Pages of records that are mostly alike, as in real life, with odd ones among them."""
    likely = draw(st.lists(values | rows, min_size=1, max_size=4))
    kinds = st.sampled_from(likely) | (values if draw(st.booleans()) else st.nothing())
    record = st.fixed_dictionaries(
        {"id": st.integers(1, 4)}, optional=dict.fromkeys(("a", "b", "c"), kinds)
    )
    page = st.lists(record, min_size=1, max_size=4)
    return draw(st.lists(st.lists(page, min_size=1, max_size=3), min_size=1, max_size=3))


class Side:
    """One way to map, over several batches."""

    def __init__(self, *, merges: bool) -> None:
        key = ("id",) if merges else ()
        self.table = StreamTable(
            PLAN,
            NEW_TABLE,
            key=key,
            keep_missing=merges,
            reserved=() if merges else (ROW_ID,),
        )
        parent = ParentKey(key or (ROW_ID,), overwrites=merges)
        place = Place(lambda _name, _resume: (StreamSchema(), None))
        self.tables = ChildTables(PLAN, "things", parent, place, [])
        nested = Nested(self.tables, key, "mark")
        mapper = RecordMapper(PLAN, key)
        self.mapper = BatchMapper("things", mapper, self.table, None, None, nested)

    def map(self, pages: Sequence[Page], number: int) -> MappedBatch:
        return self.mapper.map(pages, number)

    def seen(self, batch: MappedBatch) -> str:
        """All that a destination would get, with the types of values."""
        children = [
            (c.table, c.table_schema, c.key, list(c.rows), c.replaced) for c in batch.children
        ]
        rejected = [(r.page, r.index, r.field, r.reason) for r in batch.rejected]
        schema = whole_schema(self.table, self.tables)
        return repr((list(batch.rows), children, rejected, schema))


def pages_of(decoder: ShapedDecoder, records: Sequence[Record], number: int) -> tuple[Page, Page]:
    """A page as it is decoded at once, where that can be, and exactly."""
    body = dumps(records).encode()
    exact = loads(body)
    assert isinstance(exact, list)
    found = decoder.decode(body)
    if found is None:
        decoder.learn(exact, exact)
        return Page(number, exact, None), Page(number, exact, None)
    return Page(number, found[1], None), Page(number, exact, None)


@settings(max_examples=150, deadline=None)
@given(found=batches(), merges=st.booleans())
def test_both_ways_give_the_same(found: list[list[list[Record]]], *, merges: bool) -> None:
    decoder = ShapedDecoder((), loads, float)
    quick, exact = Side(merges=merges), Side(merges=merges)
    number = 0
    for at, batch in enumerate(found):
        pairs = []
        for records in batch:
            number += 1
            pairs.append(pages_of(decoder, records, number))
        one = quick.map([pair[0] for pair in pairs], at)
        other = exact.map([pair[1] for pair in pairs], at)
        assert quick.seen(one) == exact.seen(other)


def test_pages_of_one_shape_are_taken_apart_at_once() -> None:
    decoder = ShapedDecoder((), msgspec.json.decode, float)
    side = Side(merges=True)
    apart = side.mapper._apart  # whether it is used shows nowhere else
    assert isinstance(apart, NestedColumns)
    records: list[Record] = [
        {"id": n, "by": {"name": "x"}, "tags": [{"n": n, "deep": [n, n]}]} for n in range(20)
    ]
    first, again = (pages_of(decoder, records, number)[0] for number in (1, 2))
    side.map([first], 1)
    part = side.mapper._by_column([again], 2, LeftOut())
    assert part is not None
    assert len(part) == 20
