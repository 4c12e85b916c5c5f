"""Records that are nested too deep."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.sources.rest.nesting import with_unreadable_as_text

JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=15,
)


def _levels(value: object) -> int:
    if isinstance(value, dict):
        return 1 + max([_levels(item) for item in value.values()], default=0)
    if isinstance(value, list):
        return 1 + max([_levels(item) for item in value], default=0)
    return 0


@given(records=st.lists(JSON_VALUES, max_size=5), deepest=st.integers(2, 5))
def test_just_the_deep_records_become_text(records: list[object], deepest: int) -> None:
    text, why = with_unreadable_as_text(json.dumps({"data": records}), deepest)
    deep = [_levels(record) + 2 > deepest for record in records]
    assert len(why) == sum(deep)
    data = json.loads(text)["data"]
    assert [
        json.loads(item) if is_deep else item for item, is_deep in zip(data, deep, strict=True)
    ] == records


@pytest.mark.parametrize("text", ["", "]]]", "{{{", '{"a": "[[[["}', '["]"]', '"', "[" * 3])
def test_what_is_no_json_is_left_alone(text: str) -> None:
    assert with_unreadable_as_text(text, 5) == (text, [])


def test_without_a_list_there_is_no_record() -> None:
    text = '{"a": ' * 9 + "1" + "}" * 9
    assert with_unreadable_as_text(text, 5) == (text, [])
