import pytest
from pydantic import TypeAdapter

from migrateiq_desktop.gui.connectors.problems import ProblemKind
from migrateiq_desktop.gui.syncs.change_specs import (
    WrongChangeError,
    change_of,
    known_values,
    scalar_of,
    scalar_text,
    texts_of,
    unmapped,
)
from migrateiq_desktop.gui.syncs.change_texts import (
    change_explained,
    change_in_short,
    change_kind,
    change_name,
    changes_in_short,
    format_from_short,
    format_in_short,
    rules_in_short,
)
from migrateiq_desktop.gui.syncs.rule_specs import RuleTexts, WrongRuleError, rule_of, rule_texts
from migrateiq_desktop.gui.syncs.type_form import FORMATS
from migrateiq_desktop.model.base import Scalar
from migrateiq_desktop.model.changes import CHANGE_NAMES, Change
from migrateiq_desktop.model.rules import Length, Range, Reference, Rule
from migrateiq_desktop.model.schema import FieldType
from migrateiq_desktop.model.transform import FieldRule

CHANGES: TypeAdapter[Change] = TypeAdapter(Change)
WRITTEN: tuple[tuple[object, str], ...] = (
    ("trim", "trim"),
    ("to_json", "to json"),
    ({"replace": ",", "with": "."}, "replace “,” by “.”"),
    ({"replace": "x"}, "replace “x” by “”"),
    ({"replace_pattern": "(a)", "with": "\\1"}, "replace /(a)/ by “\\1”"),
    ({"pattern": "a(b)"}, "take /a(b)/"),
    ({"pattern": "a", "group": "n", "otherwise": None}, "take /a/"),
    ({"pattern": "a", "group": 1, "otherwise": "x"}, "take /a/"),
    ({"split": ",", "take": -1}, "part -1 between “,”"),
    ({"split": ","}, "split at “,”"),
    ({"join": "; "}, "join by “; ”"),
    ({"slice": {"start": 2, "length": 3}}, "3 characters from 2"),
    ({"slice": {"start": -2}}, "from character -2"),
    ({"map": {"A": "active", "1": 1, "n": None, "t": True}}, "map 4 values"),
    ({"map": {"A": "x"}, "otherwise": {"value": "keep"}}, "map 1 value"),
    ({"map": {"A": "x"}, "otherwise": 7}, "map 1 value"),
    ({"map": {"A": "x"}, "otherwise": "keep"}, "map 1 value"),
    ({"lookup": {"file": "c.csv", "key": "k", "value": "v"}}, "look up in c.csv"),
    ({"hash": "sha256"}, "hash (SHA-256)"),
    ({"hash": "sha256", "salt": {"secret": "p"}}, "hash (SHA-256, salt p)"),
    ({"mask": 4, "with": "#"}, "mask all but the last 4"),
    ({"round": -2}, "round to -2 decimals"),
    ({"expression": "value / 100"}, "value / 100"),
)


@pytest.mark.parametrize(("written", "short"), WRITTEN)
def test_a_change_survives_its_form(theme: object, written: object, short: str) -> None:
    change = CHANGES.validate_python(written)

    assert change_of(change_kind(change), texts_of(change), known_values(change)) == change
    assert change_in_short(change) == short


def test_every_kind_has_a_name_and_a_sentence(qapp: object) -> None:
    assert {change_kind(CHANGES.validate_python(one)) for one, _ in WRITTEN} | {
        "lower",
        "upper",
        "title",
    } == set(CHANGE_NAMES)
    assert len({change_name(kind) for kind in CHANGE_NAMES}) == len(CHANGE_NAMES)
    assert all(change_explained(kind).endswith(".") for kind in CHANGE_NAMES)


@pytest.mark.parametrize(
    ("kind", "texts", "field", "problem"),
    [
        ("replace", {}, "replace", ProblemKind.NEEDED),
        ("split", {"split": ",", "take": "0"}, "", ProblemKind.OTHER),
        ("split", {"split": ",", "take": "x"}, "take", ProblemKind.WHOLE_NUMBER),
        ("round", {"round": "99"}, "round", ProblemKind.TOO_LARGE),
        ("mask", {"mask": "1", "with": "ab"}, "with", ProblemKind.TOO_LARGE),
        ("slice", {"slice.start": "x"}, "slice.start", ProblemKind.WHOLE_NUMBER),
        ("map", {}, "map", ProblemKind.OTHER),
    ],
)
def test_what_makes_no_change_is_refused(
    kind: str, texts: dict[str, str], field: str, problem: ProblemKind
) -> None:
    with pytest.raises(WrongChangeError) as wrong:
        change_of(kind, texts)
    assert (wrong.value.problem.field, wrong.value.problem.kind) == (field, problem)


@pytest.mark.parametrize(
    "rule",
    [
        Rule(field="a", required=True, url=True, unique=True, e_mail=True),
        Rule(field="a", range=Range(min=1, max=2.5), length=Length(max=3), pattern="^a"),
        Rule(field="a", range=Range(min="2020-01-01"), one_of=("a", "1", 1, True, "x, y")),
        Rule(field="a", reference=Reference(stream="s", field="f")),
    ],
)
def test_a_rule_survives_its_form(rule: Rule) -> None:
    assert rule_of("a", rule_texts(rule)) == rule


def test_what_makes_no_rule_is_refused() -> None:
    assert rule_of("a", RuleTexts()) is None
    with pytest.raises(WrongRuleError) as wrong:
        rule_of("a", RuleTexts(texts={"length.min": "4", "length.max": "2"}))
    assert wrong.value.part == "length"


@pytest.mark.parametrize("format_", FORMATS)
def test_a_format_is_typed_as_people_write_it(format_: str) -> None:
    assert format_from_short(format_in_short(format_)) == format_


@pytest.mark.parametrize("value", ["a", "1", "null", "true", '"q"', 1, 1.5, True, None, "", "[1]"])
def test_values_survive_as_texts(value: Scalar | None) -> None:
    again = scalar_of(scalar_text(value))

    assert again == value
    assert type(again) is type(value)


def test_observed_values_that_nobody_maps_are_told() -> None:
    change = CHANGES.validate_python({"map": {"A": "active"}})

    assert unmapped(change, {"A": 3, "B": 2}) == {"B": 2}


def test_a_field_in_short(qapp: object) -> None:
    rule = FieldRule(
        source="at",
        type=FieldType.DATETIME,
        format="%d/%m/%Y %H:%M",
        timezone="Europe/Paris",
        change=("trim",),
        default="x",
    )
    assert changes_in_short(rule) == "trim · DD/MM/YYYY HH:mm, Paris → UTC · “x” where empty"
    rules = (
        Rule(field="a", required=True, unique=True, e_mail=True, url=True),
        Rule(field="a", range=Range(min=1), length=Length(min=2, max=2), pattern="^a"),
        Rule(field="a", one_of=("a", "b", "c", "d"), reference=Reference(stream="s", field="f")),
    )
    assert rules_in_short(rules) == (
        "required · unique · email · URL · at least 1 · 2 characters · matches /^a/"
        " · one of 4 values · in s.f"
    )
