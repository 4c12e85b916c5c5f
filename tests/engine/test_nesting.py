"""Lists become child tables that lead back to their records."""

from collections.abc import Sequence

import pytest

from migrateiq_desktop.engine.ports import Batch
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.connector import Stream
from migrateiq_desktop.model.errors import DestinationError
from migrateiq_desktop.model.run import StreamState
from migrateiq_desktop.model.schema import FieldType
from migrateiq_desktop.model.sync import WriteDisposition
from migrateiq_desktop.model.transform import Transform

from .test_stream import Scene

APPEND, REPLACE, MERGE = (
    WriteDisposition.APPEND,
    WriteDisposition.REPLACE,
    WriteDisposition.MERGE,
)
KEYED = Stream(name="things", primary_key="id")
CHILDREN = Transform.model_validate({"nested": "child_table"})
Row = dict[str, object]


def scene(
    *records: Json,
    how: WriteDisposition = MERGE,
    transform: Transform = CHILDREN,
    stream: Stream = KEYED,
) -> Scene:
    return Scene(records, how, transform, stream)


def rows(place: Scene, table: str) -> list[Row]:
    return place.destination.tables[table].rows


async def done(place: Scene, *, resume: bool = False) -> None:
    outcome = await place.run(resume=resume)
    assert outcome.state is StreamState.DONE, outcome.error


async def test_members_become_rows_with_the_key_and_the_place_in_the_list() -> None:
    place = scene(
        {"id": 1, "labels": [{"name": "bug", "by": {"login": "ann"}}, {"name": "urgent"}]},
        {"id": 2, "labels": []},
        {"id": 3, "labels": None},
    )
    await done(place)
    assert rows(place, "things") == [{"id": 1}, {"id": 2}, {"id": 3}]
    assert rows(place, "things__labels") == [
        {"_parent_id": 1, "_index": 0, "name": "bug", "by__login": "ann"},
        {"_parent_id": 1, "_index": 1, "name": "urgent", "by__login": None},
    ]


async def test_plain_members_and_lists_in_lists() -> None:
    place = scene({"id": 1, "tags": ["a", 2, None, {"x": 1}], "grid": [[1, 2], [], [3]]})
    await done(place)
    assert [row["value"] for row in rows(place, "things__tags")] == ["a", "2", None, None]
    assert [row["_index"] for row in rows(place, "things__grid")] == [0, 1, 2]
    assert rows(place, "things__grid__value") == [
        {"_parent_id": 1, "_index": 0, "_index_2": 0, "value": 1},
        {"_parent_id": 1, "_index": 0, "_index_2": 1, "value": 2},
        {"_parent_id": 1, "_index": 2, "_index_2": 0, "value": 3},
    ]


async def test_lists_inside_objects_and_beside_single_values() -> None:
    place = scene({"id": 1, "by": {"roles": ["r"]}}, {"id": 2, "by": {"roles": "none"}})
    await done(place)
    assert rows(place, "things") == [{"id": 1, "by__roles": None}, {"id": 2, "by__roles": "none"}]
    assert rows(place, "things__by__roles") == [{"_parent_id": 1, "_index": 0, "value": "r"}]


async def test_a_merged_record_brings_its_members_anew() -> None:
    place = scene(
        {"id": 1, "tags": ["a", "b"], "notes": [{"n": 1}]},
        {"id": 2, "tags": ["c"]},
        {"id": 1, "tags": ["d"]},
    )
    await done(place)
    assert rows(place, "things__tags") == [
        {"_parent_id": 2, "_index": 0, "value": "c"},
        {"_parent_id": 1, "_index": 0, "value": "d"},
    ]
    # the second one had no notes, which leaves those of the first
    assert len(rows(place, "things__notes")) == 1
    place.source.records["things"] = [{"id": 2, "tags": []}, {"id": 1, "notes": None}]
    place.run_uid = "run-2"
    await done(place)
    assert [row["value"] for row in rows(place, "things__tags")] == ["d"]
    assert rows(place, "things__notes") == []


async def test_nothing_of_an_overwritten_record_stays_where_missing_fields_become_null() -> None:
    transform = Transform.model_validate(
        {"nested": "child_table", "deduplicate": {"key": ["id"], "keep": "last"}}
    )
    place = scene({"id": 1, "n": 1, "tags": ["a"]}, {"id": 1}, how=REPLACE, transform=transform)
    await done(place)
    assert rows(place, "things") == [{"id": 1, "n": None}]
    assert rows(place, "things__tags") == []


async def test_what_is_replaced_is_replaced_in_all_tables() -> None:
    place = scene({"id": 1, "tags": ["a"], "notes": [1]}, how=REPLACE)
    await done(place)
    place.run_uid, place.source.records["things"] = "run-2", [{"id": 2, "tags": ["b"]}]
    await done(place)
    assert rows(place, "things__tags") == [{"_parent_id": 2, "_index": 0, "value": "b"}]
    assert rows(place, "things__notes") == []


@pytest.mark.parametrize("stream", [KEYED, Stream(name="things")])
async def test_what_is_appended_is_told_by_a_row_id(stream: Stream) -> None:
    place = scene({"id": 1, "tags": ["a"]}, {"id": 1, "tags": ["a"]}, how=APPEND, stream=stream)
    await done(place)
    place.run_uid = "run-2"
    await done(place)
    ids = [row["_row_id"] for row in rows(place, "things")]
    assert len(set(ids)) == 4
    assert [row["_parent_row_id"] for row in rows(place, "things__tags")] == ids


async def test_members_are_mapped_and_a_bad_one_rejects_its_record() -> None:
    transform = Transform.model_validate(
        {
            "nested": "child_table",
            "field_mappings": {"comments[].at": "moment"},
            "type_conversions": {"comments[].moment": "datetime"},
            "fields": [
                {"source": "comments[].by", "change": ["upper"]},
                {"source": "tags[]", "type": "int"},
            ],
            "drop": ["comments[].body"],
        }
    )
    place = scene(
        {"id": 1, "comments": [{"at": "2024-01-01T00:00:00Z", "by": "ann", "body": "x"}]},
        {"id": 2, "comments": [{"at": "2024-01-01T00:00:00Z"}, {"at": "soon"}]},
        {"id": 3, "tags": ["1", "x"], "comments": [{"by": "never"}]},
        transform=transform,
    )
    await done(place)
    assert place.destination.tables["things__comments"].schema.type_of("moment") is (
        FieldType.DATETIME
    )
    (row,) = rows(place, "things__comments")
    assert (row["by"], "body" in row) == ("ANN", False)
    assert [(r.field, r.value) for r in place.sink.records] == [
        ("comments[1].at", '"soon"'),
        ("tags[1]", '"x"'),
    ]
    assert [row["id"] for row in rows(place, "things")] == [1]
    assert "things__tags" not in place.destination.tables


async def test_broken_characters_in_a_member_reject_the_record() -> None:
    place = scene({"id": 1, "a": [{"b": [{"c": "\ud800"}]}]}, {"id": 2, "a": [{"\ud800": 1}]})
    await done(place)
    assert [r.field for r in place.sink.records] == ["a[0].b[0].c", "a[0]"]
    assert rows(place, "things") == []


async def test_a_record_without_its_key_is_rejected() -> None:
    place = scene({"id": None, "tags": ["a"]}, {"id": 1}, how=REPLACE)
    await done(place)
    assert [r.reason for r in place.sink.records] == ["key id is empty"]


async def test_a_resumed_run_goes_on_in_all_tables() -> None:
    records: Sequence[Json] = [
        {"id": n, "tags": [n, n + 0.5] if n % 3 else [], "deep": [{"list": [str(n)]}]}
        for n in range(100)
    ]
    for how in (APPEND, REPLACE, MERGE):
        whole, broken = scene(*records, how=how), scene(*records, how=how)
        await done(whole)
        calls = 0

        def fail(_batch: Batch) -> None:
            nonlocal calls
            calls += 1
            if calls == 3:
                raise DestinationError("full")

        broken.destination.on_load = fail
        assert (await broken.run()).state is StreamState.FAILED
        await done(broken, resume=True)
        assert broken.destination.tables == whole.destination.tables
        children = broken.destination.checkpoints["things"].table_schema.children
        assert {child.table: child.rows for child in children} == {
            name: len(table.rows)
            for name, table in whole.destination.tables.items()
            if name != "things"
        }


async def test_a_filter_and_rules_see_the_list() -> None:
    transform = Transform.model_validate(
        {
            "nested": "child_table",
            "filter": "id > 0",
            "rules": [{"field": "tags", "length": {"max": 2}}],
        }
    )
    place = scene(
        {"id": 0, "tags": ["no"]},
        {"id": 1, "tags": [1, 2, 3]},
        {"id": 2, "tags": [1]},
        transform=transform,
    )
    await done(place)
    assert [row["_parent_id"] for row in rows(place, "things__tags")] == [2]
    assert [r.field for r in place.sink.records] == ["tags"]


async def test_names_that_are_taken_get_a_number() -> None:
    place = scene({"id": 1, "a": [{"_index": "i", "_parent_id": "p"}], "A": [1]})
    await done(place)
    assert rows(place, "things__a") == [
        {"_parent_id": 1, "_index": 0, "_index_2": "i", "_parent_id_2": "p"}
    ]
    assert "The field “things__a: _index” is in the column _index_2." in place.ended.warnings
    assert rows(place, "things__a_2") == [{"_parent_id": 1, "_index": 0, "value": 1}]


async def test_one_listed_field_alone() -> None:
    transform = Transform.model_validate(
        {
            "fields": [
                {"source": "labels", "name": "marks", "nested": "child_table"},
                {"source": "words", "change": [{"split": ","}], "nested": "child_table"},
            ]
        }
    )
    place = scene(
        {"id": 1, "labels": [{"n": 1}], "other": [1], "words": "a,b"}, transform=transform
    )
    await done(place)
    assert rows(place, "things") == [{"id": 1, "other": "[1]"}]
    assert rows(place, "things__marks") == [{"_parent_id": 1, "_index": 0, "n": 1}]
    assert [row["value"] for row in rows(place, "things__words")] == ["a", "b"]
