"""What each change makes of a value, and which values it refuses."""

import hashlib
import hmac
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import SecretStr, TypeAdapter

from migrateiq_desktop.engine.mapping.apply import RecordMapper, Rejection
from migrateiq_desktop.engine.mapping.changes import Resources, changes_of
from migrateiq_desktop.engine.mapping.conversions import ConversionError
from migrateiq_desktop.engine.mapping.plan import plan_of
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.changes import Change
from migrateiq_desktop.model.errors import DefinitionError, SecretMissingError
from migrateiq_desktop.model.transform import Transform

CHANGES: TypeAdapter[tuple[Change, ...]] = TypeAdapter(tuple[Change, ...])
PEPPER = Resources({"pepper": SecretStr("s3cret")})


def changed(value: Json, *changes: object) -> Json:
    apply = changes_of(CHANGES.validate_python(changes), PEPPER)
    assert apply is not None
    return apply(value, {})


@pytest.mark.parametrize(
    ("value", "change", "found"),
    [
        ("  a ", "trim", "a"),
        ("ÀB", "lower", "àb"),
        ("straße", "upper", "STRASSE"),
        ("o'neil and they're", "title", "O'neil And They're"),
        ("JEAN-LUC picard", "title", "Jean-Luc Picard"),
        (5, "trim", 5),
        (True, "upper", True),
        ({"b": [1]}, "to_json", '{"b":[1]}'),
        ("a-b-c", {"replace": "-"}, "abc"),
        (12.5, {"replace": ".", "with": ","}, "12,5"),
        ("a  b\t c", {"replace_pattern": r"\s+", "with": " "}, "a b c"),
        ("ab12", {"replace_pattern": r"([a-z]+)(\d+)", "with": r"\2-\1"}, "12-ab"),
        ("order 17 of 20", {"pattern": r"\d+"}, "17"),
        ("order 17 of 20", {"pattern": r"(\d+) of (\d+)", "group": 2}, "20"),
        ("order 17", {"pattern": r"order (?P<no>\d+)", "group": "no"}, "17"),
        ("none", {"pattern": r"\d+", "otherwise": "keep"}, "none"),
        ("none", {"pattern": r"\d+", "otherwise": None}, None),
        ("none", {"pattern": r"\d+", "otherwise": 0}, 0),
        ("b", {"pattern": "(a)|b"}, None),
        ("a,b,,c", {"split": ","}, ["a", "b", "", "c"]),
        ("a,b", {"split": ",", "take": 1}, "a"),
        ("a,b", {"split": ",", "take": -1}, "b"),
        ("a,b", {"split": ",", "take": 3}, None),
        ("a,b", {"split": ",", "take": -3}, None),
        (["a", 1, None, 2.5], {"join": "; "}, "a; 1; 2.5"),
        ("abcdef", {"slice": {"start": 2, "length": 3}}, "bcd"),
        ("abcdef", {"slice": {"start": -2}}, "ef"),
        ("ab", {"slice": {"start": -5, "length": 1}}, "a"),
        ([1, 2, 3], {"slice": {"start": 2}}, [2, 3]),
        ("A", {"map": {"A": "active", "I": None}}, "active"),
        ("I", {"map": {"A": "active", "I": None}}, None),
        (1, {"map": {"1": "one", "true": "yes"}}, "one"),
        (True, {"map": {"1": "one", "true": "yes"}}, "yes"),
        ("X", {"map": {"A": 1}, "otherwise": "keep"}, "X"),
        ("X", {"map": {"A": 1}, "otherwise": "null"}, None),
        ("X", {"map": {"A": 1}, "otherwise": 0}, 0),
        ("X", {"map": {"A": 1}, "otherwise": False}, False),
        ("X", {"map": {"A": 1}, "otherwise": {"value": "reject"}}, "reject"),
        ("4111111111111111", {"mask": 4}, "************1111"),
        ("1111", {"mask": 4}, "****"),
        ("secret", {"mask": 0, "with": "#"}, "######"),
        (2.675, {"round": 2}, 2.68),
        (2.5, {"round": 0}, 3.0),
        (-2.5, {"round": 0}, -3.0),
        (1250, {"round": -2}, 1300),
        (7, {"round": 2}, 7),
        ("12.345", {"round": 1}, Decimal("12.3")),
        (Decimal("0.12345678901234567890125"), {"round": 22}, Decimal("0.1234567890123456789013")),
    ],
)
def test_a_change(value: Json, change: object, found: Json) -> None:
    got = changed(value, change)
    assert (got, type(got)) == (found, type(found))


@pytest.mark.parametrize(
    ("value", "change", "reason"),
    [
        ("X", {"map": {"A": 1}}, "“X” isn't in the map"),
        ("none", {"pattern": r"\d+"}, r"“none” doesn't match \d+"),
        ("a", {"join": ","}, "a list is needed to join, not “a”"),
        ([[1]], {"join": ","}, "a text is needed, not a list"),
        ({"a": 1}, "trim", "a text is needed, not an object"),
        ([1], {"hash": "sha256"}, "a text is needed, not a list"),
        ("x", {"round": 2}, "not a number: “x”"),
        (True, {"round": 2}, "not a number: true"),
        ("\ud800", {"hash": "sha256"}, "a broken character (lone surrogate): “\ud800”"),
        ("\ud800", {"pattern": "a"}, "a broken character (lone surrogate): “\ud800”"),
    ],
)
def test_what_cannot_be_changed_says_why(value: Json, change: object, reason: str) -> None:
    with pytest.raises(ConversionError) as caught:
        changed(value, change)
    assert str(caught.value) == reason


def test_hashes() -> None:
    assert changed("a", {"hash": "sha256"}) == hashlib.sha256(b"a").hexdigest()
    salted = changed("a", {"hash": "sha256", "salt": {"secret": "pepper"}})
    assert salted == hmac.new(b"s3cret", b"a", hashlib.sha256).hexdigest()


def test_changes_follow_one_another_and_null_passes() -> None:
    assert changed(" Ada@X ", "trim", "lower", {"replace": "@", "with": " at "}) == "ada at x"
    assert changed(None, "trim", {"map": {"A": 1}}, {"hash": "sha256"}) is None


@given(st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text())
def test_a_mask_never_shows_more_than_it_may(value: Json) -> None:
    try:
        found = changed(value, {"mask": 2})
    except ConversionError:
        return
    if found is not None:
        assert isinstance(found, str)
        assert len(found.replace("*", "")) <= 2


@pytest.mark.parametrize(
    "change",
    [
        {"pattern": "("},
        {"pattern": "(?=a)"},
        {"pattern": "(a)", "group": 2},
        {"pattern": "(a)", "group": "x"},
        {"replace_pattern": "(a)", "with": r"\2"},
        {"replace_pattern": r"(a)\1", "with": ""},
    ],
)
def test_patterns_that_cannot_work_are_refused_at_once(change: object) -> None:
    with pytest.raises(DefinitionError):
        changed("a", change)


def test_no_pattern_runs_for_ever() -> None:
    text = "a" * 200_000 + "b"
    assert changed(text, {"pattern": "(a+)+$", "otherwise": None}) is None


def test_a_salt_that_is_missing_is_refused() -> None:
    with pytest.raises(SecretMissingError):
        changes_of(
            CHANGES.validate_python([{"hash": "sha256", "salt": {"secret": "x"}}]), Resources()
        )


def lookup(path: Path, **more: object) -> dict[str, object]:
    return {"lookup": {"file": str(path), "key": "code", "value": "name"}, **more}


def test_a_lookup_takes_the_value_beside(tmp_path: Path) -> None:
    path = tmp_path / "countries.csv"
    path.write_text('\ufeffname,code\n"Korea, South",KR\nFrance,FR\nOne,1\n\n', encoding="utf-8")
    assert changed("KR", lookup(path)) == "Korea, South"
    assert changed(1, lookup(path)) == "One"
    assert changed("XX", lookup(path, otherwise="keep")) == "XX"
    with pytest.raises(ConversionError, match=r"“XX” isn't in countries\.csv"):
        changed("XX", lookup(path))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("code,nam\n", "it has no column name; near to it: nam"),
        ("a,b\n", "it has no column code; it has a, b"),
        ("", "it has no column code; it has none"),
        ("code,code,name\n", "it has two columns code"),
        ("code,name\nA\n", "row 2 has only 1 columns"),
        ("code,name\nA,x\nA,y\n", "'A' stands there twice, with different values (row 3)"),
        ('code,name\n"A,x\n', "unexpected end of data"),
    ],
)
def test_a_lookup_that_cannot_work_is_refused(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "file.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(DefinitionError) as caught:
        changed("A", lookup(path))
    assert caught.value.cause == said


def test_a_lookup_needs_a_file_in_utf_8(tmp_path: Path) -> None:
    with pytest.raises(DefinitionError, match="No such file"):
        changed("A", lookup(tmp_path / "none.csv"))
    with pytest.raises(DefinitionError, match="relative"):
        changed("A", lookup(Path("none.csv")))
    (tmp_path / "latin.csv").write_bytes(b"code,name\nA,\xe9\n")
    with pytest.raises(DefinitionError, match="UTF-8"):
        changed("A", lookup(tmp_path / "latin.csv"))


def test_a_field_is_changed_before_it_is_converted() -> None:
    transform = Transform.model_validate(
        {
            "fields": [
                {"source": "n", "type": "int", "change": [{"replace": ","}]},
                {"source": "s", "change": [{"map": {"A": "active"}, "otherwise": None}]},
            ]
        }
    )
    mapper = RecordMapper(plan_of(transform))
    assert mapper.apply({"n": "1,234", "s": "X"}) == {0: 1234, 1: None}
    assert mapper.apply({"s": "A"}) == {1: "active"}
    assert mapper.apply({"n": "1.5,"}) == Rejection("not a whole number: “1.5”", "n", "1.5,")


def test_a_default_stands_in_for_what_a_change_made_null() -> None:
    rule = {"source": "s", "default": "?", "change": [{"map": {"A": 1}, "otherwise": None}]}
    mapper = RecordMapper(plan_of(Transform.model_validate({"fields": [rule]})))
    assert mapper.apply({"s": "X"}) == {0: "?"}


def test_an_expression_sees_the_record_as_received() -> None:
    transform = Transform.model_validate(
        {
            "field_mappings": {"first": "given"},
            "drop": ["last", "address"],
            "fields": [
                {"name": "full", "expression": "first || ' ' || last", "change": ["upper"]},
                {"source": "n", "type": "int", "change": [{"expression": "COALESCE(value, m, 0)"}]},
                {"name": "city", "expression": "address.city", "default": "?"},
                {"name": "day", "expression": "CAST(at AS DATE)", "type": "text"},
            ],
        }
    )
    plan = plan_of(transform)
    mapper = RecordMapper(plan)
    assert plan.asked == {"first", "last", "m", "address.city", "at"}
    found = mapper.apply(
        {"first": "Ada", "last": "L", "n": None, "m": "7", "address": {"city": "Paris"}}
    )
    assert found == {0: "Ada", 1: "ADA L", 2: 7, "m": "7", 3: "Paris", 4: None}
    assert plan.asked == {"at"}
    found = mapper.apply({"first": "B", "last": None, "n": 1, "at": "2013-05-01"})
    assert found == {0: "B", 1: None, 2: 1, 3: "?", 4: "2013-05-01", "at": "2013-05-01"}
    assert plan.asked == frozenset()


def test_an_expression_that_does_not_fit_rejects_the_record() -> None:
    rule = {"name": "total", "expression": "price * count"}
    mapper = RecordMapper(plan_of(Transform.model_validate({"fields": [rule]})))
    assert mapper.apply({"price": 2, "count": 3}) == {"price": 2, "count": 3, 0: 6}
    assert mapper.apply({"price": "2", "count": 3}) == Rejection("not a number: “2”", "total", None)


def test_an_expression_that_cannot_work_is_refused_at_once() -> None:
    with pytest.raises(DefinitionError):
        plan_of(Transform.model_validate({"fields": [{"name": "x", "expression": "foo(1)"}]}))
