from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.engine.mapping.plan import plan_of
from migrateiq_desktop.gui.connectors.problems import Problem, ProblemKind
from migrateiq_desktop.gui.syncs.mapping_draft import MappingDraft, MappingRow, unchanged
from migrateiq_desktop.model.changes import MaskChange
from migrateiq_desktop.model.events import Previewed
from migrateiq_desktop.model.rules import Rule
from migrateiq_desktop.model.schema import Column, FieldType, StreamSchema
from migrateiq_desktop.model.transform import FieldRule, Transform

NAMES = st.sampled_from(["id", "name", "address.city", "a", "b", "c", "d"])
TYPES = st.sampled_from([FieldType.INT, FieldType.TEXT, FieldType.BOOL, FieldType.FLOAT])


@st.composite
def transforms(draw: st.DrawFn) -> Transform:
    sources = draw(st.lists(NAMES, unique=True, max_size=6))
    targets = draw(st.permutations([f"new_{name}" for name in sources]))
    cut = draw(st.integers(0, len(sources)))
    mappings = dict(zip(sources[:cut], targets[:cut], strict=True))
    rules = tuple(
        FieldRule(
            source=source,
            name=draw(st.none() | st.just(target)),
            type=draw(st.none() | TYPES),
            default=draw(st.none() | st.just("1")) if draw(st.booleans()) else None,
            change=draw(st.sampled_from([(), ("trim",), ("lower", MaskChange(mask=2))])),
        )
        for source, target in zip(sources[cut:], targets[cut:], strict=True)
    )
    named = [*mappings.values(), *(rule.target for rule in rules), "other"]
    types = {name: draw(TYPES) for name in named if draw(st.booleans())}
    return Transform(
        field_mappings=mappings,
        fields=rules,
        type_conversions=types,
        drop=draw(st.sampled_from([(), ("x",), ("x", "y")])),
        only_listed=draw(st.booleans()),
        rules=draw(st.sampled_from([(), (Rule(field="other", required=True),)])),
    )


def meaning(transform: Transform) -> object:
    """What a transform does, however it is written."""
    plan = plan_of(transform)
    sources = [one.source for one in plan.fields]
    fields = {
        (one.source, one.target, one.type, str(one.default))
        for one in plan.fields
        if plan.only_listed
        or "." in str(one.source)
        or sources.count(one.source) > 1
        or (one.source, one.type, one.default) != (one.target, None, None)
    }
    drop = frozenset() if plan.only_listed else plan.drop
    return fields, drop, plan.only_listed


def kept_changes(transform: Transform) -> object:
    return {(rule.source, rule.change) for rule in transform.fields if rule.change}


@given(transforms())
def test_opening_and_saving_keeps_the_meaning(transform: Transform) -> None:
    draft = MappingDraft.of(transform)

    assert draft.problems() == ()
    saved = draft.transform()
    assert meaning(saved) == meaning(transform)
    assert saved.rules == transform.rules
    assert kept_changes(saved) == kept_changes(transform)


def test_the_short_forms_are_used_where_they_can_say_it() -> None:
    draft = MappingDraft(
        (
            MappingRow("customer_id", "id", FieldType.INT),
            MappingRow("customer_name", "name"),
            MappingRow("city"),
            MappingRow("age", type=FieldType.INT),
            MappingRow("notes", use=False),
            MappingRow("created", "created_at", FieldType.DATETIME, "%d/%m/%Y", "Europe/Paris"),
        )
    )

    assert draft.transform() == Transform(
        field_mappings={"customer_id": "id", "customer_name": "name"},
        type_conversions={"id": FieldType.INT, "age": FieldType.INT},
        fields=(
            FieldRule(
                source="created",
                name="created_at",
                type=FieldType.DATETIME,
                format="%d/%m/%Y",
                timezone="Europe/Paris",
            ),
        ),
        drop=("notes",),
    )


def test_a_format_counts_only_for_dates() -> None:
    row = MappingRow("a", type=FieldType.TEXT, format="%d", timezone="Europe/Paris")

    assert MappingDraft((row,)).transform() == Transform(type_conversions={"a": FieldType.TEXT})
    dated = replace(row, type=FieldType.DATE).rule()
    assert (dated.format, dated.timezone) == ("%d", None)


def test_leaving_out_the_others_lists_what_is_used() -> None:
    draft = MappingDraft((MappingRow("a"), MappingRow("b", use=False)), only_listed=True)

    assert draft.transform() == Transform(field_mappings={"a": "a"}, only_listed=True)


@pytest.mark.parametrize(
    ("rows", "problem"),
    [
        ((MappingRow(),), Problem("0.source", ProblemKind.NEEDED)),
        ((MappingRow("", "a"),), Problem("0.source", ProblemKind.NEEDED)),
        (
            (MappingRow("a", type=FieldType.DATETIME, timezone="Paris"),),
            Problem("0.timezone", ProblemKind.UNKNOWN, "Paris"),
        ),
    ],
)
def test_a_wrong_row_is_named(rows: tuple[MappingRow, ...], problem: Problem) -> None:
    assert MappingDraft(rows).problems() == (problem,)


def test_two_fields_cannot_become_one() -> None:
    draft = MappingDraft((MappingRow("a", "x"), MappingRow("x"), MappingRow("b", "x", use=False)))

    assert draft.problems() == (
        Problem("0.becomes", ProblemKind.DOUBLED, "x"),
        Problem("1.becomes", ProblemKind.DOUBLED, "x"),
    )


def test_a_preview_brings_fields_and_examples() -> None:
    previewed = Previewed(
        stream="s",
        records=({"id": None, "city": {"name": "Zürich"}}, {"id": 7, "new": True}),
        loaded_schema=StreamSchema(columns=(Column(name="new", type=FieldType.BOOL),)),
        rows=(),
        rejected=(),
    )
    draft = MappingDraft((MappingRow("id", "key"), MappingRow("city.name", "town")))

    seen = draft.seen(previewed)

    assert [(row.source, row.example, row.seen_type) for row in seen.rows] == [
        ("id", "7", ""),
        ("city.name", "Zürich", ""),
        ("city", '{"name":"Zürich"}', ""),
        ("new", "true", "bool"),
    ]
    assert unchanged(seen, draft)
    assert seen.transform() == draft.transform()
    assert seen.seen(previewed) == seen
    listed = replace(draft, only_listed=True).seen(previewed)
    assert listed.transform() == replace(draft, only_listed=True).transform()
