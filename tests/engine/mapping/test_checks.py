"""What becomes of a record: loaded, skipped, or rejected with field, value and reason."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager

import pytest

from migrateiq_desktop.engine.mapping.apply import Mapped, RecordMapper, Rejection
from migrateiq_desktop.engine.mapping.checks import (
    SKIPPED,
    CheckedMapper,
    RecordChecks,
    Skipped,
)
from migrateiq_desktop.engine.mapping.plan import plan_of
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.transform import Transform


@contextmanager
def checked(transform: Mapping[str, object]) -> Iterator[tuple[CheckedMapper, RecordChecks]]:
    parsed = Transform.model_validate(transform)
    plan = plan_of(parsed)
    checks = RecordChecks(parsed, plan)
    try:
        yield CheckedMapper(RecordMapper(plan), checks), checks
    finally:
        checks.close()


def verdicts(
    transform: Mapping[str, object], records: Iterable[Json]
) -> list[Mapped | Rejection | Skipped]:
    with checked(transform) as (mapper, _):
        return [mapper.apply(record) for record in records]


def test_rules_go_by_new_names_and_converted_values() -> None:
    transform = {
        "field_mappings": {"customer_id": "id"},
        "type_conversions": {"id": "int"},
        "rules": [{"field": "id", "range": {"max": 9}}, {"field": "e", "required": True}],
    }
    assert verdicts(
        transform,
        [
            {"customer_id": "5", "e": "x"},
            {"customer_id": "10", "e": "x"},
            {"customer_id": "5", "e": None},
            {"customer_id": None, "e": ""},
        ],
    ) == [
        {0: 5, "e": "x"},
        Rejection("10 is more than 9", "id", 10),
        Rejection("e is required, and this record has none", "e"),
        {0: None, "e": ""},
    ]


def test_a_rule_reaches_into_objects() -> None:
    transform = {"rules": [{"field": "a.b", "required": True}]}
    found = verdicts(transform, [{"a": {"b": 1}}, {"a": {}}, {"a": 1}, {"a.b": 2}])
    assert [isinstance(one, Rejection) for one in found] == [False, True, True, False]


def test_unique_rejects_what_came_before() -> None:
    transform = {"rules": [{"field": "id", "unique": True}, {"field": "n", "unique": True}]}
    records: list[Json] = [
        {"id": 1, "n": "a"},
        {"id": 1.0, "n": "b"},
        # what was rejected doesn't count as having come before
        {"id": 2, "n": "b"},
        {"id": "1", "n": "c"},
        {"id": None, "n": None},
        {"id": None, "n": "a"},
    ]
    found = verdicts(transform, records)
    assert found[1] == Rejection("id must be unique, and 1.0 came before in this run", "id", 1.0)
    assert found[5] == Rejection("n must be unique, and “a” came before in this run", "n", "a")
    assert [isinstance(one, dict) for one in found] == [True, False, True, True, True, False]


def test_what_no_destination_keeps_does_not_count_as_seen() -> None:
    transform = {"rules": [{"field": "id", "unique": True}]}
    found = verdicts(transform, [{"id": 1, "n": "\ud800"}, {"id": 1, "\ud800": 1}, {"id": 1}])
    assert [isinstance(one, dict) for one in found] == [False, False, True]


def test_what_is_restored_came_before() -> None:
    transform = {"rules": [{"field": "id", "unique": True}]}
    with checked(transform) as (mapper, checks):
        mapper.apply({"id": 1})
        keys = checks.take_new_keys()
        assert checks.remembers
    with checked(transform) as (mapper, checks):
        checks.restore(keys)
        assert isinstance(mapper.apply({"id": 1}), Rejection)
        assert isinstance(mapper.apply({"id": 2}), dict)


@pytest.mark.parametrize(
    ("transform", "cause"),
    [
        ({"field_mappings": {"a": "b"}, "rules": [{"field": "a", "required": True}]}, "calls it b"),
        ({"drop": ["a"], "rules": [{"field": "a", "required": True}]}, "drops it"),
        (
            {
                "field_mappings": {"x": "colour", "y": "size"},
                "only_listed": True,
                "rules": [{"field": "color", "required": True}],
            },
            "near to it: colour",
        ),
    ],
)
def test_names_that_no_record_can_have_are_refused(
    transform: Mapping[str, object], cause: str
) -> None:
    with pytest.raises(DefinitionError) as caught, checked(transform):
        pass
    assert cause in caught.value.cause


def test_names_that_no_record_had_are_known_afterwards() -> None:
    transform = {"rules": [{"field": "a", "required": True}, {"field": "b", "length": {"max": 9}}]}
    with checked(transform) as (mapper, checks):
        mapper.apply({"a": "x"})
        assert checks.never_seen() == ("b",)


def test_a_filter_goes_by_new_names_and_skips() -> None:
    transform = {
        "field_mappings": {"delay": "dep_delay"},
        "type_conversions": {"dep_delay": "int"},
        "filter": "dep_delay > 0 AND carrier <> 'AA'",
        "rules": [{"field": "carrier", "one_of": ["UA"]}],
    }
    records: list[Json] = [
        {"delay": "5", "carrier": "UA"},
        {"delay": "0", "carrier": "UA"},
        {"delay": None, "carrier": "UA"},
        {"delay": "5", "carrier": "AA"},
        {"delay": "5", "carrier": "XX"},
        {"delay": "5", "carrier": 7},
    ]
    found = verdicts(transform, records)
    assert found[0] == {0: 5, "carrier": "UA"}
    # what doesn't pass isn't held to the rules
    assert found[1:4] == [SKIPPED, SKIPPED, SKIPPED]
    assert found[4] == Rejection("“XX” is none of UA", "carrier", "XX")
    assert found[5] == Rejection("the filter can't be applied: 7 can't be compared with “AA”")


def test_a_filter_on_a_name_that_no_record_can_have_is_refused() -> None:
    transform = {"field_mappings": {"delay": "dep_delay"}, "filter": "delay > 0"}
    with pytest.raises(DefinitionError) as caught, checked(transform):
        pass
    assert caught.value.title == "The filter names the field delay, which no record has"
    assert caught.value.cause == "the mapping calls it dep_delay"


def test_a_filter_reaches_into_objects() -> None:
    found = verdicts({"filter": "a.b = 1"}, [{"a": {"b": 1}}, {"a": {"b": 2}}, {"a": 3}, {}])
    assert [one == SKIPPED for one in found] == [False, True, True, True]


def kept(deduplicate: dict[str, object], records: list[dict[str, object]]) -> list[object]:
    """Ids of the records that are not skipped."""
    found = verdicts({"deduplicate": deduplicate}, records)
    return [
        record["id"] for record, one in zip(records, found, strict=True) if isinstance(one, dict)
    ]


def test_the_first_of_equal_records_is_kept() -> None:
    records: list[dict[str, object]] = [
        {"id": 1, "a": 1, "b": "x"},
        {"id": 2, "a": 1, "b": "y"},
        {"id": 3, "a": 1.0, "b": "x"},
        {"id": 4, "a": None, "b": "x"},
        {"id": 5, "b": "x"},
    ]
    assert kept({"key": ["a", "b"]}, records) == [1, 2, 4, 5]
    # which of them is the last only the destination knows, by overwriting
    assert kept({"key": ["a", "b"], "keep": "last"}, records) == [1, 2, 3, 4, 5]


def test_an_order_decides_which_record_is_kept() -> None:
    records: list[dict[str, object]] = [
        {"id": 1, "k": 1, "at": "2013-01-02"},
        {"id": 2, "k": 1, "at": "2013-01-01"},
        {"id": 3, "k": 1, "at": "2013-01-02"},
        {"id": 4, "k": 1, "at": None},
        {"id": 5, "k": 1, "at": "2013-01-03"},
    ]
    assert kept({"key": ["k"], "keep": "last", "order_by": "at"}, records) == [1, 3, 5]
    assert kept({"key": ["k"], "keep": "first", "order_by": "at"}, records) == [1, 2]


def test_what_has_no_order_is_rejected() -> None:
    transform = {"deduplicate": {"key": ["k"], "order_by": "at"}}
    found = verdicts(transform, [{"k": 1, "at": 1}, {"k": 1, "at": "x"}, {"k": 2, "at": [1]}])
    assert found[1] == Rejection("deduplicate can't tell its place: “x” can't be compared with 1")
    assert found[2] == Rejection("deduplicate can't tell its place: a list has no order")


def test_a_rejected_record_keeps_no_other_out() -> None:
    transform = {
        "deduplicate": {"key": ["k"]},
        "rules": [{"field": "n", "unique": True}],
    }
    found = verdicts(transform, [{"k": 1, "n": 1}, {"k": 2, "n": 1}, {"k": 2, "n": 2}, {"k": 2}])
    assert [type(one).__name__ for one in found] == ["dict", "Rejection", "dict", "Skipped"]
