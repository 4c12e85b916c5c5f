import json

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.importers.document import MAXIMUM_DEPTH, parse_document
from migrateiq_desktop.model.errors import DefinitionError

JSON_TEXT = st.text(st.characters(exclude_categories=["Cs"]))
JSON_KEY = JSON_TEXT.filter(lambda key: len(json.dumps(key)) <= 1000)
JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
    | JSON_TEXT,
    # YAML has no keys of more than 1,024 characters, and an escaped one takes up to twelve each
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(JSON_KEY, inner, max_size=4),
    max_leaves=12,
)  # fmt: skip


def refusal(text: str) -> str:
    with pytest.raises(DefinitionError) as caught:
        parse_document(text, "file.yaml")
    return caught.value.title


@given(JSON_VALUES, st.sampled_from([None, 2, "\t"]))
def test_json_is_read_as_json(value: object, indent: int | str | None) -> None:
    text = json.dumps({"value": value}, indent=indent)

    assert parse_document(text, "file.json").data == {"value": value}


def test_json_may_hold_any_letter_as_it_is() -> None:
    assert parse_document('{"å": "😀 \\u00e9 \\\\ud83d"}', "f").data == {"å": "😀 é \\ud83d"}


def test_plain_words_keep_their_meaning() -> None:
    text = "a: no\nb: 12:30\nc: 0123\nd: 1e5\ne: 2013-01-01\nf:\ng: ~\nh: True\ni: -7\n"
    text += "j: 1e999\nk: '5'"

    assert parse_document(text, "f").data == {
        "a": "no",
        "b": "12:30",
        "c": "0123",
        "d": 100000.0,
        "e": "2013-01-01",
        "f": None,
        "g": None,
        "h": True,
        "i": -7,
        "j": "1e999",
        "k": "5",
    }


def test_every_value_has_its_line() -> None:
    document = parse_document("a:\n  - x\n  - b: 1\n\n    c: 2\n", "f")

    assert document.line_of(("a",)) == 1
    assert document.line_of(("a", 0)) == 2
    assert document.line_of(("a", 1, "c")) == 5
    assert document.line_of(("a", 1, "missing", "deeper")) == 3


def test_a_byte_order_mark_is_no_key() -> None:
    assert parse_document("\ufeffa: 1", "f").data == {"a": 1}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("a: 1\nb: 2\na: 3", "file.yaml:3: a stands twice (also line 1)"),
        ("x:\n  a: 1\n  a: {b: 2}\n", "file.yaml:3: x.a stands twice (also line 2)"),
        ("a: &x 1\nb: *x", "file.yaml:1: aliases and anchors (* and &) are not allowed"),
        ("a: 1\nb: !!python/name:os.system x", "file.yaml:2: tags are not allowed"),
        ("a: !secret x", "file.yaml:1: tags are not allowed: leave out !secret"),
        ("a: 1\n---\nb: 2", "file.yaml:2: a second document starts"),
        ("? [a, b]\n: 1", "file.yaml:1: a key must be text"),
        ("a: [1, 2\nb: 3", "file.yaml:2: is not YAML"),
        ("a: 1\nb: \x01", "file.yaml:2: holds a character that no text may have"),
        ("a: " + "x" * 1_000_000, "file.yaml:1: the file is larger than 1 MB"),
    ],
)
def test_what_is_refused_is_named_with_its_line(text: str, title: str) -> None:
    assert refusal(text).startswith(title)


def test_depth_is_limited_without_recursion() -> None:
    deepest = "[" * MAXIMUM_DEPTH + "]" * MAXIMUM_DEPTH
    assert parse_document(deepest, "f").data is not None

    assert "nested deeper than 30 levels" in refusal("[" + deepest + "]")
    assert "nested deeper than 30 levels" in refusal("[" * 400_000)
    assert "nested deeper than 30 levels" in refusal('{"a":' * 100_000)


def test_an_alias_bomb_is_refused() -> None:
    bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
        f"{name}: &{name} [{','.join(['*' + before] * 9)}]\n"
        for before, name in zip("abcdefg", "bcdefgh", strict=True)
    )
    assert len(yaml.safe_load(bomb)) == 8  # the usual reader takes it

    assert "aliases and anchors" in refusal(bomb)


def test_all_doubled_keys_are_listed() -> None:
    with pytest.raises(DefinitionError) as caught:
        parse_document("a: 1\na: 2\nb: 1\nb: 2\n", "f")

    assert caught.value.title == "f:2: a stands twice (also line 1)"
    assert caught.value.details == "f:4: b stands twice (also line 3)"
    assert "one more problem" in caught.value.next_step
