"""Names that an object has twice."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.sources.rest.decoding import decode
from migrateiq_desktop.sources.rest.doubled_names import doubled_names

VALUES = st.recursive(
    st.none() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=10,
)


@given(value=VALUES, indent=st.none() | st.integers(0, 2), apart=st.booleans())
def test_sound_json_gives_no_warning(value: object, indent: int | None, *, apart: bool) -> None:
    separators = (" ,", " : ") if apart else None
    body = json.dumps(value, indent=indent, separators=separators).encode()
    assert doubled_names(body, json.loads(body)) == ""


@pytest.mark.parametrize(
    "body",
    [
        b'{"a": 1, "b": 2, "a": 3}',
        b'[{"a": 1}, {"a" : 1, "a" : 2}]',
        b'{"x": {"a": "\\":", "a": 1}}',
        b'[[{"a": 1, "\\u0061": 2}]]',
    ],
)
def test_a_name_that_is_there_twice_is_told(body: bytes) -> None:
    said = decode(body, "application/json").warning
    assert said == ("1 objects have a field twice (a): the last one counts (RFC 8259 section 4)")
