"""Objects become fields; nothing in them is lost, and no two fields are mixed up."""

import asyncio
from collections.abc import Mapping

from hypothesis import given, settings
from hypothesis import strategies as st

from migrateiq_desktop.engine.mapping.apply import Mapped, RecordMapper, Rejection
from migrateiq_desktop.engine.mapping.checks import CheckedMapper, RecordChecks, Skipped
from migrateiq_desktop.engine.mapping.nesting import flattened
from migrateiq_desktop.engine.mapping.plan import plan_of
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.transform import Transform
from tests.engine.test_stream import Scene

FLAT = {"nested": "flatten"}


def mapped(transform: Mapping[str, object], record: Json) -> Mapped | Rejection | Skipped:
    parsed = Transform.model_validate(transform)
    plan = plan_of(parsed)
    checks = RecordChecks(parsed, plan)
    try:
        return CheckedMapper(RecordMapper(plan), checks).apply(record)
    finally:
        checks.close()


async def rows(transform: Mapping[str, object], *records: Json, batch: int = 30) -> Scene:
    scene = Scene(records, transform=Transform.model_validate(transform), batch_records=batch)
    outcome = await scene.run()
    assert outcome.error is None
    return scene


async def test_objects_become_columns() -> None:
    scene = await rows(
        FLAT,
        {"id": 1, "address": {"city": "Paris", "geo": {"lat": 48.8}}, "tags": ["a"]},
        {"id": 2, "address": {}},
        {"id": 3, "address": "none"},
        {"id": 4, "address": {"city": "Rome"}},
    )
    assert [column.name for column in scene.ended.loaded_schema.columns] == [
        "id",
        "address__city",
        "address__geo__lat",
        "tags",
        "address",
    ]
    assert [row["address__city"] for row in scene.rows] == ["Paris", None, None, "Rome"]
    assert [row["address"] for row in scene.rows] == [None, "{}", "none", None]
    assert scene.rows[0]["tags"] == '["a"]'
    assert scene.ended.warnings == ()


async def test_names_that_collide_get_columns_of_their_own() -> None:
    scene = await rows(
        FLAT, {"a__b": 1, "a": {"b": 2}}, {"a": {"b": 3}}, {"a__b": 4}, {"A": {"B": 5}}
    )
    names = [column.name for column in scene.ended.loaded_schema.columns]
    assert names == ["a__b", "a__b_2", "a__b_3"]
    assert [tuple(row[name] for name in names) for row in scene.rows] == [
        (1, 2, None),
        (None, 3, None),
        (4, None, None),
        (None, None, 5),
    ]


def test_only_so_deep() -> None:
    deep: Json = {"x": 1}
    for _ in range(6):
        deep = {"n": deep}
    (found,) = flattened("top", deep)
    assert found == ("\x1f".join(["top", *["n"] * 5]), {"n": {"x": 1}})


def test_a_name_with_the_joining_character_stays_a_value() -> None:
    assert list(flattened("a", {"b\x1fc": 1})) == [("a", {"b\x1fc": 1})]


def test_listed_fields_inside_go_where_they_are_listed() -> None:
    transform = {
        **FLAT,
        "field_mappings": {"address.city": "city"},
        "type_conversions": {"address__zip": "int"},
        "drop": ["address.street"],
    }
    record: Json = {"address": {"city": "Paris", "zip": "75001", "street": "x", "n": 1}}
    assert mapped(transform, record) == {0: "Paris", 1: 75001, "address\x1fn": 1}


def test_a_field_can_be_an_exception() -> None:
    record: Json = {"a": {"x": 1}, "b": {"y": 2}}
    keep = {**FLAT, "fields": [{"source": "a", "nested": "json"}]}
    assert mapped(keep, record) == {0: {"x": 1}, "b\x1fy": 2}
    only = {"fields": [{"source": "a", "name": "new", "nested": "flatten"}]}
    assert mapped(only, record) == {"new\x1fx": 1, "b": {"y": 2}}
    assert mapped(only, {"a": 5}) == {0: 5}


def test_filters_and_rules_know_flattened_fields() -> None:
    transform = {
        **FLAT,
        "filter": "a__b > 1 AND a.b < 9",
        "rules": [{"field": "a__c", "required": True}],
    }
    assert mapped(transform, {"a": {"b": 0}}) is Skipped.SKIPPED
    assert isinstance(mapped(transform, {"a": {"b": 2}}), Rejection)
    assert mapped(transform, {"a": {"b": 2, "c": 1}}) == {"a\x1fb": 2, "a\x1fc": 1}


NAMES = st.sampled_from(["a", "b", "a__b", "b__a"])
VALUES = st.recursive(
    st.integers(0, 9), lambda inner: st.dictionaries(NAMES, inner, max_size=2), max_leaves=5
)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.dictionaries(NAMES, VALUES, max_size=3), min_size=1, max_size=40))
def test_the_table_does_not_depend_on_batches(records: list[dict[str, object]]) -> None:
    whole = asyncio.run(rows(FLAT, *records, batch=10_000))
    parts = asyncio.run(rows(FLAT, *records, batch=10))
    assert sorted(map(str, (sorted(row.items(), key=str) for row in parts.rows))) == sorted(
        map(str, (sorted(row.items(), key=str) for row in whole.rows))
    )
