"""A sample shows what a run would do with each record and each cell: it is the same code."""

import pytest

from migrateiq_desktop.engine.mapping.changes import Resources
from migrateiq_desktop.engine.sampled_fields import fields_of
from migrateiq_desktop.engine.sampling import map_sample
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.connector import Stream
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.nesting import Nested
from migrateiq_desktop.model.rules import Rule
from migrateiq_desktop.model.sampling import Fate, FieldShape, SampleMapped
from migrateiq_desktop.model.schema import FieldType
from migrateiq_desktop.model.sync import SyncStream
from migrateiq_desktop.model.transform import FieldRule, Transform

CUSTOMERS: list[Json] = [
    {
        "id": "1",
        "name": " Ada ",
        "at": "03/04/2013",
        "home": {"city": "Zürich"},
        "tags": ["a", "b"],
    },
    {"id": "2", "name": "Grace", "at": "31/02/2013", "home": {"city": None}, "tags": []},
    {"id": "x", "name": "林", "at": "01/01/2014", "home": None, "tags": ["c"]},
    {"id": "4", "name": "", "at": None, "tags": None},
    "no object",
]
MAPPING = Transform(
    field_mappings={"home.city": "city"},
    fields=(
        FieldRule(source="id", name="number", type=FieldType.INT),
        FieldRule(source="name", change=("trim",)),
        FieldRule(source="at", name="day", type=FieldType.DATE, format="%d/%m/%Y"),
    ),
    drop=("home",),
    nested=Nested.CHILD_TABLE,
    filter="name <> ''",
    rules=(Rule(field="name", required=True),),
)


def mapped(transform: Transform, records: list[Json] = CUSTOMERS) -> SampleMapped:
    stream = Stream(name="customers", primary_key=("id",))
    definition = SyncStream(resource="customers", transform=transform)
    return map_sample(stream, records, definition, Resources())


def test_each_record_has_its_fate_and_each_cell_its_text_or_its_reason() -> None:
    found = mapped(MAPPING)
    assert (found.counts.loaded, found.counts.skipped, found.counts.rejected) == (1, 1, 3)
    fates = [row.fate for row in found.rows]
    rejected, loaded, skipped = Fate.REJECTED, Fate.LOADED, Fate.SKIPPED
    assert fates == [loaded, rejected, rejected, skipped, rejected]
    by_source = dict(zip(found.sources, found.columns, strict=True))
    assert {source: column.name for source, column in by_source.items()} == {
        "id": "number",
        "name": "name",
        "at": "day",
        "home.city": "city",
    }
    at = [column.name for column in found.columns].index
    first = found.rows[0].cells
    shown = [first[at(name)] for name in ("number", "name", "day", "city")]
    assert shown == ["1", "Ada", "2013-04-03", "Zürich"]
    second = found.rows[1]
    assert second.cells[at("name")] == "Grace"
    assert [(cell.source, cell.column) for cell in second.failed] == [("at", "day")]
    assert [(cell.source, cell.column) for cell in found.rows[2].failed] == [("id", "number")]
    assert found.rows[4].failed[0].source is None
    assert (found.failures_of("at"), found.failures_of("id"), found.failures_of("name")) == (
        1,
        1,
        0,
    )
    assert "31/02/2013" in found.failures[0].reasons[0].text
    (tags,) = found.children
    assert (tags.table, tags.count, tags.key) == ("customers__tags", 2, ("_parent_number",))
    assert [row[-1] for row in tags.rows] == ["a", "b"]


def test_all_that_is_wrong_with_a_record_is_marked() -> None:
    records: list[Json] = [{"id": "x", "at": "31/02/2013", "name": "Ada"}]
    (row,) = mapped(MAPPING, records).rows
    assert {cell.column for cell in row.failed} == {"number", "day"}
    assert "Ada" in row.cells


def test_a_broken_rule_is_told_by_the_field_that_the_editor_knows() -> None:
    rules = (Rule(field="title", pattern="^[A-Z]"),)
    found = mapped(Transform(field_mappings={"name": "title"}, rules=rules))
    assert found.failures_of("name") == 3
    assert found.rows[0].failed[0].column == "title"


def test_what_cannot_work_says_so_with_the_nearest_names() -> None:
    with pytest.raises(DefinitionError, match="only listed fields are kept; near to it: name"):
        mapped(
            Transform(
                field_mappings={"name": "name", "id": "id"}, only_listed=True, filter="nme > 1"
            )
        )
    warned = mapped(Transform(field_mappings={"nmae": "title"})).warnings
    assert any("nmae" in text and "near to it: name" in text for text in warned)


def test_the_fields_of_records_at_every_depth() -> None:
    records: list[Json] = [
        *CUSTOMERS,
        {"id": "5", "notes": [{"at": "1", "by": {"name": "x"}}, {"at": "2"}], "score": 1.5},
    ]
    fields = {field.path: field for field in fields_of(records)}
    assert list(fields)[:6] == ["id", "name", "at", "home", "home.city", "tags"]
    assert (fields["id"].filled, fields["id"].of, fields["id"].distinct) == (5, 5, 5)
    assert fields["id"].example == '"1"'
    assert (fields["home"].shape, fields["tags"].shape) == (FieldShape.OBJECT, FieldShape.LIST)
    assert [value.text for value in fields["tags[]"].values] == ["a", "b", "c"]
    assert (fields["notes[].at"].filled, fields["notes[].by.name"].of) == (2, 1)
    assert (fields["score"].type, fields["name"].type) == (FieldType.FLOAT, FieldType.TEXT)
    assert (fields["home.city"].filled, fields["home.city"].of) == (1, 2)
