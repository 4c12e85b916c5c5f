"""Edits of a mapping's fields change what they are about, and nothing else."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from migrateiq_desktop.engine.mapping.plan import plan_of
from migrateiq_desktop.gui.syncs.field_edits import (
    Edit,
    Refusal,
    RefusedEditError,
    changed,
    edited,
    named,
    nested,
    reordered,
    reset,
    typed,
    used,
    with_checks,
    with_field,
    with_only_listed,
)
from migrateiq_desktop.gui.syncs.field_lines import Line, lines_of
from migrateiq_desktop.model.changes import HashChange, MapChange, MaskChange
from migrateiq_desktop.model.nesting import Nested
from migrateiq_desktop.model.rules import Length, Rule
from migrateiq_desktop.model.sampling import FieldShape, SampledField
from migrateiq_desktop.model.schema import FieldType
from migrateiq_desktop.model.secret import SecretRef
from migrateiq_desktop.model.transform import Deduplicate, FieldRule, Transform

SEEN = (
    SampledField(path="id", shape=FieldShape.VALUE),
    SampledField(path="name", shape=FieldShape.VALUE),
    SampledField(path="address", shape=FieldShape.OBJECT),
    SampledField(path="address.city", shape=FieldShape.VALUE),
    SampledField(path="tags", shape=FieldShape.LIST),
    SampledField(path="tags[]", shape=FieldShape.VALUE),
    SampledField(path="notes", shape=FieldShape.VALUE),
)
WRITTEN = Transform(
    field_mappings={"id": "key", "name": "name"},
    type_conversions={"key": FieldType.INT, "mail": FieldType.TEXT, "zip": FieldType.TEXT},
    fields=(
        FieldRule(
            source="email",
            name="mail",
            change=("trim", HashChange(hash="sha256", salt=SecretRef(secret="p"))),
        ),
        FieldRule(name="from", constant="api"),
        FieldRule(name="full", expression="name || id", type=FieldType.TEXT),
        FieldRule(source="tags", nested=Nested.CHILD_TABLE),
        FieldRule(source="tags[]", change=("lower",)),
    ),
    drop=("notes",),
    nested=Nested.FLATTEN,
    filter="key > 0",
    deduplicate=Deduplicate(key=("key",), keep="last", order_by="mail"),
    rules=(
        Rule(field="mail", pattern="^a"),
        Rule(field="key", required=True),
        Rule(field="mail", unique=True),
    ),
)


def line(transform: Transform, key: str) -> Line:
    return next(one for one in lines_of(transform, SEEN) if one.key == key)


def after(transform: Transform, *edits: Edit) -> Transform:
    return edited(transform, edits, lines_of(transform, SEEN)).transform


def test_every_field_of_mapping_and_sample_has_a_line() -> None:
    lines = lines_of(WRITTEN, SEEN)

    assert [(one.key, one.target, one.use) for one in lines] == [
        ("id", "key", True),
        ("name", "name", True),
        ("email", "mail", True),
        ("=from", "from", True),
        ("=full", "full", True),
        ("address", "address", True),
        ("address.city", "address__city", True),
        ("tags", "tags", True),
        ("tags[]", "value", True),
        ("notes", "notes", False),
        ("zip", "zip", True),
    ]
    by_key = {one.key: one for one in lines}
    assert by_key["email"].rule.type is FieldType.TEXT
    assert by_key["address"].nested is Nested.FLATTEN
    assert by_key["tags[]"].parent == "tags"
    assert len(by_key["email"].checks) == 2


def test_a_new_name_is_followed_by_all_that_goes_by_it() -> None:
    renamed = after(
        WRITTEN, named(line(WRITTEN, "id"), "number"), named(line(WRITTEN, "email"), "post")
    )

    assert renamed == WRITTEN.model_copy(
        update={
            "field_mappings": {"id": "number", "name": "name"},
            "type_conversions": {
                "number": FieldType.INT,
                "post": FieldType.TEXT,
                "zip": FieldType.TEXT,
            },
            "fields": (WRITTEN.fields[0].model_copy(update={"name": "post"}), *WRITTEN.fields[1:]),
            "filter": "number > 0",
            "deduplicate": Deduplicate(key=("number",), keep="last", order_by="post"),
            "rules": (
                Rule(field="post", pattern="^a"),
                Rule(field="number", required=True),
                Rule(field="post", unique=True),
            ),
        }
    )


def test_short_forms_stay_short_and_long_ones_are_used_where_needed() -> None:
    plain = Transform()
    assert after(plain, named(line(plain, "id"), "key")) == Transform(field_mappings={"id": "key"})
    assert after(plain, typed(line(plain, "id"), FieldType.INT)) == Transform(
        type_conversions={"id": FieldType.INT}
    )
    trimmed = Edit(line(plain, "name"), changed(line(plain, "name"), change=("trim",)))
    assert after(plain, trimmed) == Transform(fields=(FieldRule(source="name", change=("trim",)),))
    city = line(plain, "address.city")
    assert not city.use
    assert after(plain, used(city, use=True)).field_mappings == {"address.city": "address.city"}


def test_a_field_is_left_out_with_its_rules_and_comes_back() -> None:
    out = after(WRITTEN, used(line(WRITTEN, "name"), use=False))
    assert "name" not in out.field_mappings
    assert out.drop == ("notes", "name")
    back = after(out, used(line(out, "name"), use=True))
    assert back.drop == ("notes",)

    with pytest.raises(RefusedEditError) as refused:
        after(WRITTEN, used(line(WRITTEN, "id"), use=False))
    assert refused.value.kind is Refusal.DEDUPLICATES


def test_two_fields_cannot_get_one_name() -> None:
    for name in ("name", "address.city", "mail", "address__city", "zip"):
        with pytest.raises(RefusedEditError) as refused:
            after(WRITTEN, named(line(WRITTEN, "id"), name))
        assert refused.value.kind in {Refusal.DOUBLED, Refusal.OTHER}
    after(WRITTEN, named(line(WRITTEN, "id"), "notes"))


def test_the_order_is_that_of_the_listed_fields() -> None:
    plain = Transform(field_mappings={"tags": "labels"}, type_conversions={"name": FieldType.TEXT})
    moved = reordered(plain, lines_of(plain, SEEN), ["notes", "id", "name", "address", "tags"])

    assert [one.source for one in lines_of(moved, SEEN) if not one.parent] == [
        "notes",
        "id",
        "name",
        "address",
        "tags",
    ]
    assert moved.fields[2] == FieldRule(source="name", type=FieldType.TEXT)
    assert moved.field_mappings == moved.type_conversions == {}
    again = after(moved, named(line(moved, "id"), "key"))
    assert [one.target for one in lines_of(again, SEEN) if not one.parent][:2] == ["notes", "key"]


def test_only_listed_keeps_what_is_loaded_now() -> None:
    only = with_only_listed(WRITTEN, lines_of(WRITTEN, SEEN), only=True)
    back = with_only_listed(only, lines_of(only, SEEN), only=False)

    def loaded(transform: Transform) -> set[str]:
        return {one.key for one in lines_of(transform, SEEN) if one.use}

    assert only.only_listed
    assert loaded(only) == loaded(WRITTEN) == loaded(back)


def test_nested_fields_and_rules_and_new_fields() -> None:
    plain = Transform()
    child = after(plain, nested(line(plain, "tags"), Nested.CHILD_TABLE))
    assert child.fields == (FieldRule(source="tags", nested=Nested.CHILD_TABLE),)
    assert line(child, "tags[]").use
    assert line(child, "tags[]").target == "value"

    checks = (Rule(field="mail", length=Length(max=9)),)
    assert with_checks(WRITTEN, "mail", checks).rules == (*checks, WRITTEN.rules[1])
    more = with_field(plain, FieldRule(name="from", constant=1), lines_of(plain, SEEN))
    assert more.fields == (FieldRule(name="from", constant=1),)
    assert after(WRITTEN, reset(line(WRITTEN, "email"))).fields[0].change == ()


NAMES = ("id", "name", "address", "address.city", "tags", "notes", "email", "other")
CHANGES = st.lists(
    st.sampled_from(
        ["trim", "lower", MaskChange(mask=2), MapChange(map={"a": None}, otherwise="keep")]
    ),
    max_size=2,
)


@st.composite
def transforms(draw: st.DrawFn) -> Transform:
    sources = draw(st.lists(st.sampled_from(NAMES), unique=True))
    cut = draw(st.integers(0, len(sources)))
    kinds = st.sampled_from([FieldType.INT, FieldType.TEXT, FieldType.FLOAT])
    rules = tuple(
        FieldRule(
            source=source,
            name=draw(st.sampled_from([None, f"new_{at}"])),
            type=draw(st.none() | kinds),
            default=draw(st.none() | st.just("1")),
            change=tuple(draw(CHANGES)),
        )
        for at, source in enumerate(sources[cut:])
    )
    mappings = {source: f"m_{at}" for at, source in enumerate(sources[:cut])}
    named_ones = [*mappings.values(), *(rule.target for rule in rules)]
    return Transform(
        field_mappings=mappings,
        fields=rules,
        type_conversions={name: draw(kinds) for name in named_ones if draw(st.booleans())},
        drop=draw(st.sampled_from([(), ("x",), ("x", "y")])),
        only_listed=draw(st.booleans()),
        rules=tuple(Rule(field=name, required=True) for name in named_ones if draw(st.booleans())),
        deduplicate=draw(st.none() | st.just(Deduplicate(key=("new_0",)))),
    )


@settings(max_examples=150)
@given(transforms(), st.data())
def test_an_edit_and_its_way_back_lose_nothing(transform: Transform, data: st.DataObject) -> None:
    """Each field but the edited one means the same after a new name, and all after its way back."""
    lines = lines_of(transform, SEEN)
    assume(any(line.use for line in lines))
    one = data.draw(st.sampled_from([line for line in lines if line.use]))
    there = edited(transform, [named(one, "quite_new")], lines).transform
    others = {line.key: (line.rule, line.checks) for line in lines if line.key != one.key}
    moved = {line.key: line for line in lines_of(there, SEEN)}
    assert {key: (moved[key].rule, moved[key].checks) for key in others} == others
    renamed = moved[one.key]
    assert renamed.target == "quite_new"
    assert renamed.rule.change == one.rule.change
    assert renamed.rule.type is one.rule.type

    back = edited(there, [named(renamed, one.target)], lines_of(there, SEEN)).transform
    assert meaning(back) == meaning(transform)
    same = [Edit(line, line.rule) for line in lines if line.use]
    assert edited(transform, same, lines).transform == transform


def meaning(transform: Transform) -> object:
    """What a transform does, however it is written."""
    plan = plan_of(transform)
    fields = {(one.source, one.target, one.type, str(one.default)) for one in plan.fields}
    bare = {one for one in fields if one[0] != one[1] or one[2] or one[3] != "None"}
    changes = {(rule.source, repr(rule.change)) for rule in transform.fields if rule.change}
    return bare, changes, set(plan.drop), transform.rules, transform.deduplicate


def test_names_are_checked_among_the_edited_ones_too() -> None:
    plain = Transform()
    one, other = line(plain, "id"), line(plain, "name")

    swapped = after(plain, named(one, "name"), named(other, "id"))
    assert swapped.field_mappings == {"id": "name", "name": "id"}
    with pytest.raises(RefusedEditError):
        after(plain, named(one, "x"), named(other, "x"))
    flattened = after(plain, nested(line(plain, "address"), Nested.FLATTEN))
    taken = after(plain, named(one, "address__city"))
    with pytest.raises(RefusedEditError):
        after(taken, nested(line(taken, "address"), Nested.FLATTEN))
    assert line(flattened, "address.city").use
