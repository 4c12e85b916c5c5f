"""The table that records make doesn't depend on where batches end, nor on interruptions."""

from collections.abc import Sequence
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.engine.mapping.apply import Mapped, RecordMapper
from migrateiq_desktop.engine.mapping.plan import plan_of
from migrateiq_desktop.engine.ports import MISSING
from migrateiq_desktop.engine.table import NEW_TABLE, StreamTable, TableStart
from migrateiq_desktop.model.exact_json import text_of
from migrateiq_desktop.model.schema import Column, FieldType, StreamSchema
from migrateiq_desktop.model.transform import FieldRule, Transform

from .fakes import MemoryTable

PLAIN = plan_of(Transform())


def types(table: StreamTable) -> dict[str, FieldType]:
    return {column.name: column.type for column in table.schema.columns}


def test_columns_come_in_the_order_in_which_fields_appear() -> None:
    table = StreamTable(PLAIN, NEW_TABLE)
    rows = table.take([{"b": 1, "a": None}, {"a": "x", "c": True}])
    assert types(table) == {"b": FieldType.INT, "a": FieldType.TEXT, "c": FieldType.BOOL}
    assert rows == [(1, None, None), (None, "x", True)]


def test_listed_fields_come_in_the_order_in_which_they_are_listed() -> None:
    listed = (FieldRule(source="c"), FieldRule(source="a", name="first"))
    # the short forms are no lists
    plan = plan_of(Transform(field_mappings={"d": "d"}, fields=listed))
    mapper = RecordMapper(plan)
    table = StreamTable(plan, NEW_TABLE)
    mapped = mapper.apply({"a": 1, "b": 2, "c": 3, "d": 4})
    assert isinstance(mapped, dict)
    assert table.take([mapped]) == [(3, 2, 1, 4)]
    assert list(types(table)) == ["c", "b", "first", "d"]


def test_a_field_with_only_null_waits() -> None:
    table = StreamTable(PLAIN, NEW_TABLE)
    assert table.take([{"a": 1, "b": None}]) == [(1,)]
    assert list(table.schema.only_null) == ["b"]
    assert table.take([{"a": 2, "b": 0.5}]) == [(2, 0.5)]
    assert list(table.schema.only_null) == []


def test_at_the_end_it_becomes_text() -> None:
    table = StreamTable(PLAIN, NEW_TABLE)
    table.take([{"a": 1, "b": None}])
    table.finish()
    assert types(table) == {"a": FieldType.INT, "b": FieldType.TEXT}


def test_or_what_the_mapping_says() -> None:
    plan = plan_of(Transform(type_conversions={"b": FieldType.DATE}))
    table = StreamTable(plan, NEW_TABLE)
    table.take([{"a": 1, 0: None}])
    table.finish()
    assert types(table) == {"a": FieldType.INT, "b": FieldType.DATE}


def test_records_without_any_value_count_too() -> None:
    table = StreamTable(PLAIN, NEW_TABLE)
    assert table.take([{}, {}]) == [(None,), (None,)]
    assert types(table) == {"column": FieldType.TEXT}
    table = StreamTable(PLAIN, NEW_TABLE)
    assert table.take([{"a": None}]) == [(None,)]
    assert types(table) == {"a": FieldType.TEXT}


def test_types_widen_over_batches() -> None:
    table = StreamTable(PLAIN, NEW_TABLE)
    for value, expected in [
        (1, FieldType.INT),
        (2.5, FieldType.FLOAT),
        (2**60, FieldType.DECIMAL),
        ("x", FieldType.TEXT),
    ]:
        table.take([{"a": value}])
        assert types(table) == {"a": expected}


def test_the_tables_own_types_are_taken_into_account() -> None:
    existing = StreamSchema(columns=(Column(name="A", type=FieldType.TEXT),))
    table = StreamTable(PLAIN, TableStart(existing, StreamSchema()))
    assert table.take([{"a": 1}]) == [("1",)]
    assert types(table) == {"A": FieldType.TEXT}


def test_ints_that_nobody_remembers_may_be_beyond_any_float() -> None:
    existing = StreamSchema(columns=(Column(name="a", type=FieldType.INT),))
    table = StreamTable(PLAIN, TableStart(existing, StreamSchema()))
    table.take([{"a": 1.5}])
    assert types(table) == {"a": FieldType.DECIMAL}
    known = StreamTable(PLAIN, TableStart(existing, existing))
    known.take([{"a": 1.5}])
    assert types(known) == {"a": FieldType.FLOAT}


def test_missing_is_told_from_null_when_merging() -> None:
    table = StreamTable(PLAIN, NEW_TABLE, key=("id",), keep_missing=True)
    assert table.take([{"id": 1, "a": 1}, {"id": 2, "a": None}, {"id": 3}]) == [
        (1, 1),
        (2, None),
        (3, MISSING),
    ]


def test_names_that_collide() -> None:
    plan = plan_of(Transform(field_mappings={"customer": "ID"}))
    table = StreamTable(plan, NEW_TABLE, key=("id",))
    assert table.take([{"Id": 1, "id": 2, 0: 3}]) == [(1, 2, 3)]
    assert list(types(table)) == ["id_3", "id_2", "ID"]
    assert table.renamed() == {"Id": "id_3", "id": "id_2"}
    assert table.column_of("id") == "id_2"


def test_what_became_of_a_field_is_remembered_over_runs() -> None:
    first = StreamTable(PLAIN, NEW_TABLE)
    first.take([{"Id": 1}, {"id": "a"}])
    again = StreamTable(PLAIN, TableStart(first.schema, first.schema))
    again.take([{"id": "b"}, {"Id": 2}])
    assert again.schema == first.schema


def test_fields_that_the_mapping_names_and_no_record_had() -> None:
    plan = plan_of(Transform(field_mappings={"custmer": "c", "name": "n"}))
    table = StreamTable(plan, NEW_TABLE)
    table.take([{"customer": 1, 1: "x"}])
    assert table.never_seen() == ("custmer",)
    assert table.fields_seen() == ("customer", "name")


values = (
    st.none()
    | st.booleans()
    | st.integers(-3, 3)
    | st.sampled_from([2**53 + 1, 2**63, -(2**64)])
    | st.sampled_from([0.5, 1e300, -2.0])
    | st.text(max_size=2)
    | st.lists(st.integers(0, 1), max_size=1)
)
records = st.dictionaries(st.sampled_from(["a", "A", "b", "c", ""]), values)


def run(all_records: Sequence[Mapped], cuts: Sequence[int], *, restart: bool) -> MemoryTable:
    """Load the records in batches cut there; with `restart` by a new process for each."""
    there = MemoryTable()
    table = StreamTable(PLAIN, NEW_TABLE)
    borders = [0, *sorted(cut % (len(all_records) + 1) for cut in cuts), len(all_records)]
    for start, end in pairwise(borders):
        rows = table.take(all_records[start:end])
        there.make_room(table.schema)
        names = [column.name for column in table.schema.columns]
        for row in rows:
            there.put((), dict(zip(names, row, strict=True)))
        if restart:
            table = StreamTable(PLAIN, TableStart(there.schema, table.schema, resume=True))
    table.finish()
    there.make_room(table.schema)
    return there


@given(st.lists(records, min_size=1), st.lists(st.integers(0, 100), max_size=4))
def test_batches_and_interruptions_make_no_difference(
    all_records: list[Mapped], cuts: list[int]
) -> None:
    # a first batch without any value must have a column, whatever comes later
    all_records = [{"a": "first"}, *all_records]
    whole = run(all_records, [], restart=False)
    for restart in (False, True):
        parts = run(all_records, cuts, restart=restart)
        assert {c.name: c.type for c in parts.schema.columns} == {
            c.name: c.type for c in whole.schema.columns
        }
        for one, other in zip(parts.rows, whole.rows, strict=True):
            assert {n: value for n, value in one.items() if value is not None}.keys() == {
                n for n, value in other.items() if value is not None
            }
            for name, value in one.items():
                assert same(value, other[name])


def same(one: object, other: object) -> bool:
    """Equal; or a number's text, where a mixed column went by way of a float: 1 and 1.0."""
    if one == other:
        return True
    return isinstance(one, str) and text_of(one) == f"{other}.0"
