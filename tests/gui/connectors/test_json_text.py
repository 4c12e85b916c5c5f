import json

from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.gui.connectors.json_text import indented

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)


def test_an_element_a_line() -> None:
    assert indented('{"a":[1.10,{}],"b":"x, {y}"}') == (
        '{\n  "a": [\n    1.10,\n    {}\n  ],\n  "b": "x, {y}"\n}'
    )


def test_text_that_was_cut_or_is_no_json_does_no_harm() -> None:
    assert indented('{"a":[1,"cu') == '{\n  "a": [\n    1,\n    "cu'
    assert indented("<html>{}</html>") == "<html>{}</html>"


@given(st.lists(VALUES))
def test_it_says_the_same(value: list[object]) -> None:
    assert json.loads(indented(json.dumps(value))) == value
