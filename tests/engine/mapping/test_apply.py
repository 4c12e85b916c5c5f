"""What a mapping makes of records, and which records it rejects."""

import pytest

from migrateiq_desktop.engine.mapping.apply import Mapped, RecordMapper, Rejection
from migrateiq_desktop.engine.mapping.plan import plan_of
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.schema import FieldType
from migrateiq_desktop.model.transform import FieldRule, Transform


def mapped(transform: Transform, record: Json, key: tuple[str, ...] = ()) -> dict[str, object]:
    """The mapped record by its fields' names at the destination."""
    plan = plan_of(transform)
    found = RecordMapper(plan, key).apply(record)
    assert not isinstance(found, Rejection), found
    return {
        slot if isinstance(slot, str) else plan.fields[slot].target: value
        for slot, value in found.items()
    }


def rejection(transform: Transform, record: Json, key: tuple[str, ...] = ()) -> Rejection:
    found = RecordMapper(plan_of(transform), key).apply(record)
    assert isinstance(found, Rejection), found
    return found


def test_without_a_mapping_the_record_stays_as_it_is() -> None:
    record: Mapped = {"a": 1, "b": {"c": 2}, "d": None}
    assert RecordMapper(plan_of(Transform())).apply(record) is record


def test_renamed_and_converted_in_the_records_order() -> None:
    transform = Transform(
        field_mappings={"customer_id": "id"}, type_conversions={"id": FieldType.INT}
    )
    found = mapped(transform, {"name": "Ada", "customer_id": "7", "age": 36})
    assert list(found.items()) == [("name", "Ada"), ("id", 7), ("age", 36)]


def test_a_conversion_of_a_field_that_is_not_renamed() -> None:
    assert mapped(Transform(type_conversions={"age": FieldType.INT}), {"age": "36"}) == {"age": 36}


def test_null_stays_null_and_missing_stays_missing() -> None:
    transform = Transform(type_conversions={"age": FieldType.INT, "size": FieldType.INT})
    assert mapped(transform, {"age": None}) == {"age": None}


def test_a_default_stands_for_null_and_for_missing() -> None:
    rule = FieldRule(source="age", type=FieldType.INT, default="0")
    for record in ({"age": None}, {}):
        assert mapped(Transform(fields=(rule,)), record) == {"age": 0}
    assert mapped(Transform(fields=(rule,)), {"age": "5"}) == {"age": 5}


def test_a_constant() -> None:
    rule = FieldRule(name="loaded_from", constant="shop")
    assert mapped(Transform(fields=(rule,)), {"a": 1}) == {"a": 1, "loaded_from": "shop"}


def test_a_field_may_go_to_two_columns() -> None:
    transform = Transform(
        field_mappings={"at": "raw"},
        fields=(FieldRule(source="at", name="day", type=FieldType.DATE),),
    )
    assert list(mapped(transform, {"at": "2013-01-31"})) == ["raw", "day"]


@pytest.mark.parametrize(
    ("record", "found"),
    [
        ({"address": {"city": "Paris"}}, {"address": {"city": "Paris"}, "city": "Paris"}),
        ({"address": {"city": None}}, {"address": {"city": None}, "city": None}),
        ({"address": {}}, {"address": {}}),
        ({"address": None}, {"address": None}),
        ({"address": "Paris"}, {"address": "Paris"}),
        ({}, {}),
        (
            {"address.city": "Rome", "address": {"city": "Paris"}},
            {"city": "Rome", "address": {"city": "Paris"}},
        ),
    ],
)
def test_nested_fields_are_found_by_their_dotted_name(record: Json, found: Json) -> None:
    assert mapped(Transform(field_mappings={"address.city": "city"}), record) == found


def test_dropped_fields() -> None:
    transform = Transform(drop=("notes", "address.street"))
    record = {"id": 1, "notes": "x", "address": {"street": "y", "city": "z"}}
    assert mapped(transform, record) == {"id": 1, "address": {"city": "z"}}
    assert record["address"] == {"street": "y", "city": "z"}


def test_a_nested_field_is_found_in_a_dropped_object() -> None:
    transform = Transform(field_mappings={"address.city": "city"}, drop=("address",))
    assert mapped(transform, {"address": {"city": "Paris"}}) == {"city": "Paris"}


def test_only_listed() -> None:
    transform = Transform(
        field_mappings={"a": "b"}, type_conversions={"c": FieldType.INT}, only_listed=True
    )
    assert mapped(transform, {"a": 1, "c": "2", "d": 3}) == {"b": 1, "c": 2}


def test_an_unlisted_field_of_a_listed_name_stays_apart() -> None:
    plan = plan_of(Transform(field_mappings={"customer_id": "id"}))
    assert RecordMapper(plan).apply({"customer_id": 7, "id": 1}) == {0: 7, "id": 1}


def test_what_does_not_convert_is_rejected_with_field_value_and_reason() -> None:
    transform = Transform(field_mappings={"n": "m"}, type_conversions={"m": FieldType.INT})
    assert rejection(transform, {"n": "12,5O"}) == Rejection(
        "not a number: “12,5O”", field="n", value="12,5O"
    )


@pytest.mark.parametrize(
    ("record", "reason"),
    [
        (None, "not an object: null"),
        ("text", "not an object: “text”"),
        (5, "not an object: 5"),
        ([{}], "not an object: a list"),
        (True, "not an object: true"),
    ],
)
def test_what_is_no_object_is_rejected_whole(record: Json, reason: str) -> None:
    assert rejection(Transform(), record).reason == reason


@pytest.mark.parametrize("record", [{"id": None, "a": 1}, {"a": 1}])
def test_a_record_without_its_key_is_rejected(record: Json) -> None:
    assert rejection(Transform(), record, ("id",)).reason == "key id is empty"


def test_all_parts_of_a_key_are_needed() -> None:
    key = ("country", "number")
    assert rejection(Transform(), {"country": "FR"}, key).reason == "key number is empty"
    assert mapped(Transform(), {"country": "FR", "number": 0}, key) == {
        "country": "FR",
        "number": 0,
    }


def test_a_key_given_by_its_new_name() -> None:
    transform = Transform(field_mappings={"customer_id": "id"})
    assert rejection(transform, {"customer_id": None}, ("id",)).reason == "key id is empty"
