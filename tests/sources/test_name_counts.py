"""That no object has a name twice, proved by counting."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.sources.name_counts import names_in
from migrateiq_desktop.sources.rest.decoding import decode_sound, exact_fraction
from migrateiq_desktop.sources.shapes import ShapedDecoder

TEXTS = st.sampled_from(["", "a", '"', '":', 'a":"b', '{"x": 1}', "\\"])
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.floats(-1, 1) | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=8,
)
RECORDS = st.fixed_dictionaries({"id": st.integers(1, 9)}, optional={"text": TEXTS, "any": VALUES})


def shaped(known: list[object], body: bytes) -> bool:
    """Whether a body is decoded all at once, once pages like the known one were seen."""
    decoder = ShapedDecoder(("data",), decode_sound, exact_fraction)
    decoder.learn({"data": known, "total": 1, "around": None}, known)
    return decoder.decode(body) is not None


@given(records=st.lists(RECORDS, min_size=1, max_size=5), around=VALUES, compact=st.booleans())
def test_sound_pages_are_decoded_all_at_once(
    records: list[object], around: object, *, compact: bool
) -> None:
    page = {"data": records, "total": 1, "around": around}
    text = json.dumps(page, ensure_ascii=False, separators=(",", ":") if compact else None)
    assert shaped(records, text.encode())


@pytest.mark.parametrize(
    "record",
    [
        '{"id":1,"id":2}',
        '{"id":1,"text":"a","text":"b"}',
        '{"id":1,"text":"a\\":","text":"b"}',
        '{"id":1,"any":{"a":1,"a":2}}',
        '{"id":1,"any":[{"b":{"a":1,"a":{}}}]}',
    ],
)
def test_a_name_that_is_there_twice_is_noticed(record: str) -> None:
    known: list[object] = [{"id": 1}, {"id": 1, "text": "a", "any": None}, {"id": 1, "any": {}}]
    for body in (f'{{"data":[{record}]}}', f'{{"data":[{{"id":3}},{record}],"total":9}}'):
        assert not shaped(known, body.encode())
    assert not shaped(known, b'{"data":[{"id":1}],"total":1,"total":2}')
    assert shaped(known, b'{"data":[{"id":1}],"total":1}')


def test_names_of_all_objects() -> None:
    assert names_in({"a": [{"b": 1}, {"b": {"c": 1}}], "d": 2}) == 5
    assert names_in("text") == 0
