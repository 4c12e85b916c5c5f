"""What a transform compiles to, and which ones are refused."""

import pytest

from migrateiq_desktop.engine.mapping.plan import plan_of
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.schema import FieldType
from migrateiq_desktop.model.transform import FieldRule, Transform


def test_the_empty_transform_lists_nothing() -> None:
    plan = plan_of(Transform())
    assert plan.fields == ()
    assert plan.drop == frozenset()
    assert not plan.only_listed


def test_short_and_long_forms_become_fields_in_their_order() -> None:
    plan = plan_of(
        Transform(
            field_mappings={"customer_id": "id"},
            type_conversions={"id": FieldType.INT, "age": FieldType.INT},
            fields=(FieldRule(source="when", name="at", type=FieldType.DATETIME),),
        )
    )
    assert [(f.slot, f.source, f.target, f.type) for f in plan.fields] == [
        (0, "customer_id", "id", FieldType.INT),
        (1, "when", "at", FieldType.DATETIME),
        (2, "age", "age", FieldType.INT),
    ]


def test_a_rules_own_type_wins() -> None:
    rule = FieldRule(source="a", type=FieldType.TEXT)
    plan = plan_of(Transform(fields=(rule,), type_conversions={"a": FieldType.INT}))
    assert plan.fields[0].type is FieldType.TEXT


def test_a_rule_without_a_type_takes_the_conversion_of_its_name() -> None:
    plan = plan_of(
        Transform(fields=(FieldRule(source="a", name="b"),), type_conversions={"b": FieldType.INT})
    )
    assert plan.fields[0].type is FieldType.INT


def test_constants_and_defaults_are_converted_once() -> None:
    plan = plan_of(
        Transform(
            fields=(
                FieldRule(name="one", constant="1", type=FieldType.INT),
                FieldRule(source="two", default="2", type=FieldType.INT),
            )
        )
    )
    assert [field.default for field in plan.fields] == [1, 2]


@pytest.mark.parametrize(
    "rule",
    [
        FieldRule(name="one", constant="x", type=FieldType.INT),
        FieldRule(source="one", default="x", type=FieldType.INT),
        FieldRule(source="one", type=FieldType.DATE, format="%Q"),
        FieldRule(source="one", type=FieldType.DATETIME, timezone="Nowhere/Here"),
    ],
)
def test_what_can_never_work_is_refused_at_once(rule: FieldRule) -> None:
    with pytest.raises(DefinitionError):
        plan_of(Transform(fields=(rule,)))


def test_a_key_is_found_by_its_source_then_by_its_new_name() -> None:
    plan = plan_of(Transform(field_mappings={"customer_id": "id", "id": "old_id"}))
    assert plan.target_of("customer_id") == 0
    assert plan.target_of("id") == 1
    assert plan_of(Transform(field_mappings={"customer_id": "id"})).target_of("id") == 0
    assert plan.target_of("other") == "other"


@pytest.mark.parametrize("transform", [Transform(drop=("id",)), Transform(only_listed=True)])
def test_a_key_that_is_left_out_is_refused(transform: Transform) -> None:
    with pytest.raises(DefinitionError, match="key id is left out"):
        plan_of(transform).target_of("id")
