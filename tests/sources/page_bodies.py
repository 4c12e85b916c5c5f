"""Pages of JSON records, more or less alike, and both ways to decode them."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime

from hypothesis import strategies as st

from migrateiq_desktop.engine.ports import Page
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.schema import FieldType
from migrateiq_desktop.model.transform import FieldRule, Transform
from migrateiq_desktop.sources.rest.decoding import decode, decode_sound, exact_fraction
from migrateiq_desktop.sources.shapes import ShapedDecoder

NAMES = ("id", "a", "b", "when", "Ä b", "a.c", "")
MOMENTS = st.datetimes(datetime(1, 1, 2), datetime(9999, 12, 30))  # noqa: DTZ001
NUMBERS = st.one_of(
    st.integers(-5, 5).map(str),
    st.sampled_from(("9007199254740993", "18446744073709551616", "-9223372036854775809", "1e400")),
    st.sampled_from(("1.0", "1E3", "-0", "-0.0", "0.1", "1.2345678901234567890123456", "1e-7")),
    st.floats(allow_nan=False, allow_infinity=False).map(repr),
    st.decimals(allow_nan=False, allow_infinity=False, places=25).map(str),
    st.integers(10**40, 10**41).map(str),
)
TEXTS = st.one_of(
    st.text(max_size=5),
    st.sampled_from(("\0", "😀", "5", " 7 ", "1_000", "٣", "yes", "2013-02-30", "\u2028")),
    MOMENTS.map(lambda moment: moment.replace(microsecond=0).isoformat() + "Z"),
    MOMENTS.map(lambda moment: moment.isoformat(" ")),
    MOMENTS.map(lambda moment: moment.replace(tzinfo=UTC).isoformat()),
    MOMENTS.map(lambda moment: moment.date().isoformat()),
).filter(lambda text: text.isprintable() or len(text) == 1)
RAW_TEXTS = st.one_of(
    TEXTS.map(json.dumps), TEXTS.map(lambda text: json.dumps(text, ensure_ascii=False))
)
SCALARS = st.one_of(NUMBERS, RAW_TEXTS, st.sampled_from(("null", "true", "false")))
VALUES = st.one_of(
    SCALARS,
    st.lists(SCALARS, max_size=2).map(lambda items: f"[{','.join(items)}]"),
    SCALARS.map(lambda item: f'{{"c": {item}, "c": [{item}]}}'),
    st.sampled_from(("[" * 600 + "]" * 600, r'"\ud800"')),
)


def _object(pairs: Sequence[tuple[str, str]]) -> str:
    return "{" + ",".join(f"{json.dumps(name)}:{value}" for name, value in pairs) + "}"


ODD = st.one_of(
    # a name may come twice
    st.lists(st.tuples(st.sampled_from(NAMES), VALUES), max_size=4).map(_object),
    VALUES,
)
SECONDS = MOMENTS.map(lambda moment: f'"{moment.replace(microsecond=0).isoformat()}Z"')
KINDS = (
    st.integers(-99, 99).map(str),
    st.integers(0, 99).map(lambda number: f'"{number}"'),
    st.sampled_from(("true", "false")),
    st.sampled_from(("true", "false", "null")),
    st.floats(-9, 9).map(repr),
    NUMBERS,
    RAW_TEXTS,
    SECONDS,
    SECONDS,
    MOMENTS.map(lambda moment: f'"{moment.isoformat(timespec="milliseconds")}"'),
    MOMENTS.map(lambda moment: f'"{moment.date().isoformat()}"'),
    st.sampled_from(('{"c":1}', '{"c":null}', "[1,2.5]")),
    st.sampled_from(('{"c":1,"d":{"e":"x"}}', '{"c":2,"d":null}', '{"d":{"e":"y"}}', "null")),
    st.sampled_from(('{"c":[1]}', '{"c":[]}', '{"c":{}}', '{"d":true}', "7")),
)


@st.composite
def pages(draw: st.DrawFn) -> list[list[str]]:
    """Pages of records that are alike, but for a few."""
    names = draw(st.lists(st.sampled_from(NAMES), min_size=1, unique=True))
    kinds = {name: draw(st.sampled_from(KINDS)) for name in names}
    alike = st.fixed_dictionaries(dict(kinds)).map(lambda row: _object(tuple(row.items())))
    gaps = st.fixed_dictionaries({}, optional=dict(kinds)).map(
        lambda row: _object(tuple(row.items()))
    )
    records = draw(st.sampled_from((alike, alike, st.one_of(alike, gaps), st.one_of(gaps, ODD))))
    made = draw(st.lists(st.lists(records, min_size=1, max_size=4), min_size=2, max_size=6))
    if draw(st.booleans()):
        made[draw(st.integers(0, len(made) - 1))].append(draw(ODD))
    return made


TRANSFORMS = st.sampled_from(
    (
        Transform(),
        Transform(field_mappings={"a": "b", "when": "moment"}, drop=("b",)),
        Transform(type_conversions={"id": FieldType.FLOAT, "when": FieldType.DATETIME}),
        Transform(type_conversions={"id": FieldType.TEXT, "when": FieldType.DATE}),
        Transform(type_conversions={"a": FieldType.BOOL, "when": FieldType.INT}),
        Transform(type_conversions={"a": FieldType.DECIMAL, "when": FieldType.FLOAT}),
        Transform(
            fields=(
                FieldRule(source="a", name="x", type=FieldType.INT, default=7),
                FieldRule(name="k", constant="always"),
                FieldRule(source="when", type=FieldType.DATETIME, timezone="Europe/Paris"),
            ),
            only_listed=True,
        ),
        Transform(field_mappings={"a.c": "inner"}, drop=("b.c",)),
        Transform.model_validate({"nested": "flatten"}),
        Transform.model_validate({"nested": "flatten"}),
        Transform.model_validate(
            {
                "nested": "flatten",
                "field_mappings": {"id": "number"},
                "type_conversions": {"when": "text"},
                "drop": ["b"],
                "filter": "number > -50",
                "rules": [{"field": "a", "length": {"max": 9}}],
            }
        ),
        Transform.model_validate({"fields": [{"name": "sum", "expression": "id + 1"}]}),
        Transform.model_validate({"filter": "id > 1"}),
        Transform.model_validate({"rules": [{"field": "id", "required": True, "unique": True}]}),
        Transform.model_validate({"deduplicate": {"key": ["id"]}, "drop": ["a"]}),
        Transform.model_validate({"deduplicate": {"key": ["id"], "keep": "last"}}),
        Transform.model_validate({"filter": "a < 3 OR b IS NULL", "drop": ["when"]}),
        Transform.model_validate({"filter": "moment > '2013-01-01' AND NOT coalesce(a, TRUE)"})
        .model_copy(update={"type_conversions": {"when": FieldType.DATETIME}})
        .model_copy(update={"field_mappings": {"when": "moment"}}),
        Transform.model_validate(
            {
                "type_conversions": {"when": "datetime"},
                "rules": [
                    {"field": "id", "required": True, "range": {"min": 0, "max": 50}},
                    {"field": "a", "length": {"max": 3}, "pattern": "^[0-9a-z]"},
                    {"field": "b", "one_of": ["x", 1, True]},
                    {"field": "when", "range": {"min": "1000-01-01"}},
                ],
                "filter": "id <> 2",
            }
        ),
        Transform.model_validate(
            {
                "type_conversions": {"id": "float", "a": "text"},
                "rules": [
                    {"field": "id", "range": {"max": 7.5}, "one_of": [1, 2, 3.5, -1]},
                    {"field": "a", "required": True, "e_mail": False, "length": {"min": 1}},
                    {"field": "a.c", "required": False, "one_of": [1]},
                ],
            }
        ),
    )
)


def bodies_of(made: Sequence[Sequence[str]]) -> list[bytes]:
    """Bodies of responses, one a page."""
    return [
        f'{{"data":[{",".join(page)}],"next":{number},"data_":{{}}}}'.encode()
        for number, page in enumerate(made)
    ]


def exact_pages(bodies: Sequence[bytes]) -> list[Page]:
    """Record by record."""
    return [
        Page(number, _records(decode(body, "").value), None) for number, body in enumerate(bodies)
    ]


def _records(value: Json) -> Sequence[Json]:
    assert isinstance(value, dict)
    records = value["data"]
    assert isinstance(records, list)
    return records


def shaped_pages(bodies: Sequence[bytes]) -> list[Page]:
    """As a reader does it."""
    shapes = ShapedDecoder(("data",), decode_sound, exact_fraction)
    made = []
    for number, body in enumerate(bodies):
        found = shapes.decode(body)
        if found is not None:
            assert found[0] == {**decode_sound(body), "data": []}  # type: ignore[dict-item]
            made.append(Page(number, found[1], None))
            continue
        decoded = decode(body, "")
        records = _records(decoded.value)
        if not decoded.warning:
            shapes.learn(decoded.value, records)
        made.append(Page(number, records, None))
    return made
