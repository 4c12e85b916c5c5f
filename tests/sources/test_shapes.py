"""Pages decoded all at once: what is taken is the very value, what isn't is refused."""

import json
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from migrateiq_desktop.destinations.sql.postgresql_refusals import PostgresqlRefusals
from migrateiq_desktop.engine.batches import BatchMapper, MappedBatch
from migrateiq_desktop.engine.mapping.apply import RecordMapper
from migrateiq_desktop.engine.mapping.checks import RecordChecks
from migrateiq_desktop.engine.mapping.plan import plan_of
from migrateiq_desktop.engine.ports import Page
from migrateiq_desktop.engine.table import NEW_TABLE, StreamTable
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
)


@st.composite
def _pages(draw: st.DrawFn) -> list[list[str]]:
    """Pages of records that are alike, but for a few."""
    names = draw(st.lists(st.sampled_from(NAMES), min_size=1, unique=True))
    kinds = {name: draw(st.sampled_from(KINDS)) for name in names}
    alike = st.fixed_dictionaries(dict(kinds)).map(lambda row: _object(tuple(row.items())))
    gaps = st.fixed_dictionaries({}, optional=dict(kinds)).map(
        lambda row: _object(tuple(row.items()))
    )
    records = draw(st.sampled_from((alike, alike, st.one_of(alike, gaps), st.one_of(gaps, ODD))))
    pages = draw(st.lists(st.lists(records, min_size=1, max_size=4), min_size=2, max_size=6))
    if draw(st.booleans()):
        pages[draw(st.integers(0, len(pages) - 1))].append(draw(ODD))
    return pages


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
        Transform.model_validate({"fields": [{"name": "sum", "expression": "id + 1"}]}),
        Transform.model_validate({"filter": "id > 1"}),
        Transform.model_validate({"rules": [{"field": "id", "required": True, "unique": True}]}),
        Transform.model_validate({"deduplicate": {"key": ["id"]}, "drop": ["a"]}),
    )
)


def _bodies(pages: Sequence[Sequence[str]]) -> list[bytes]:
    return [
        f'{{"data":[{",".join(page)}],"next":{number},"data_":{{}}}}'.encode()
        for number, page in enumerate(pages)
    ]


def _exact(bodies: Sequence[bytes]) -> list[Page]:
    return [
        Page(number, _records(decode(body, "").value), None) for number, body in enumerate(bodies)
    ]


def _records(value: Json) -> Sequence[Json]:
    assert isinstance(value, dict)
    records = value["data"]
    assert isinstance(records, list)
    return records


def _shaped(bodies: Sequence[bytes]) -> list[Page]:
    """As a reader does it."""
    shapes = ShapedDecoder(("data",), decode_sound, exact_fraction)
    pages = []
    for number, body in enumerate(bodies):
        found = shapes.decode(body)
        if found is not None:
            assert found[0] == {**decode_sound(body), "data": []}  # type: ignore[dict-item]
            pages.append(Page(number, found[1], None))
            continue
        decoded = decode(body, "")
        records = _records(decoded.value)
        if not decoded.warning:
            shapes.learn(decoded.value, records)
        pages.append(Page(number, records, None))
    return pages


class Outcome:
    """Everything that becomes of pages, batch after batch."""

    def __init__(
        self, pages: Sequence[Page], transform: Transform, sizes: int, *, merge: bool
    ) -> None:
        plan = plan_of(transform)
        mapper = RecordMapper(plan, ("id",) if merge and not transform.only_listed else ())
        table = StreamTable(plan, NEW_TABLE, key=mapper.key_slots, keep_missing=merge)
        checks = RecordChecks(transform, plan)
        # some batches go to a destination that can't hold everything
        refusals = PostgresqlRefusals({"a": "character varying(2)"}) if sizes == 2 else None
        batches = BatchMapper("s", mapper, table, checks, refusals)
        self.batches: list[object] = []
        with closing(checks):
            for start in range(0, len(pages), sizes):
                alike = pages[start : start + sizes]
                mapped = batches.map(alike, start)
                assert mapped.read == sum(len(page.records) for page in alike)
                self.batches.append((self._told(mapped), table.schema))
        table.finish()
        unseen = (table.never_seen(), checks.never_seen())
        self.end = (table.schema, table.renamed(), unseen, dict(plan.notes))

    @staticmethod
    def _told(mapped: MappedBatch) -> object:
        rows = [[(type(value), repr(value)) for value in row] for row in mapped.rows]
        remembered = mapped.skipped, list(mapped.seen)
        return rows, list(mapped.rejected), mapped.read, mapped.lost_at_first, remembered


@given(pages=_pages(), transform=TRANSFORMS, sizes=st.integers(1, 3), merge=st.booleans())
@example(
    pages=[['{"id":1,"a":1}', '{"id":2,"a":"x"}'], ['{"id":3,"a":null}'], ['{"id":4}']],
    transform=Transform(type_conversions={"a": FieldType.INT}),
    sizes=3,
    merge=True,
)
def test_it_makes_no_difference_how_a_page_was_decoded(
    *, pages: list[list[str]], transform: Transform, sizes: int, merge: bool
) -> None:
    bodies = _bodies(pages)
    shaped = Outcome(_shaped(bodies), transform, sizes, merge=merge)
    exact = Outcome(_exact(bodies), transform, sizes, merge=merge)
    assert shaped.batches == exact.batches
    assert shaped.end == exact.end


def _decoder(*records: str) -> ShapedDecoder:
    shapes = ShapedDecoder((), decode_sound, exact_fraction)
    body = f"[{','.join(records)}]".encode()
    value = decode_sound(body)
    assert isinstance(value, list)
    shapes.learn(value, value)
    return shapes


def test_a_page_like_the_one_before_is_taken() -> None:
    found = _decoder('{"a":1,"b":"x"}').decode(b'[{"b":"y","a":2},{"a":null,"b":null}]')
    assert found is not None
    value, records = found
    assert (value, len(records)) == ([], 2)
    assert [list(column) for column in records.columns] == [[2, None], ["y", None]]
    assert list(records) == [{"a": 2, "b": "y"}, {"a": None, "b": None}]
    assert records[0] == {"a": 2, "b": "y"}
    assert records == [{"a": 2, "b": "y"}, {"a": None, "b": None}]
    assert records[1:] == [{"a": None, "b": None}]


@pytest.mark.parametrize(
    "record",
    ['{"a":1.0}', '{"a":"1"}', '{"a":9007199254740993}', '{"a":1,"c":2}', "{}", "5", '{"a":true}'],
)
def test_a_page_with_anything_else_is_refused(record: str) -> None:
    assert _decoder('{"a":1}').decode(f'[{{"a":1}},{record}]'.encode()) is None


@pytest.mark.parametrize("body", [b"", b"[{]", b'[{"a":"\xff"}]', b'{"error":"no"}', b"null"])
def test_what_is_no_page_is_refused(body: bytes) -> None:
    assert _decoder('{"a":"x"}').decode(body) is None


def test_nothing_is_taken_before_anything_was_learned() -> None:
    shapes = ShapedDecoder((), decode_sound, exact_fraction)
    assert shapes.decode(b'[{"a":1}]') is None
    shapes.learn([], [])
    assert shapes.decode(b'[{"a":1}]') is None


def test_names_that_no_struct_can_have_stay_with_the_exact_way() -> None:
    assert _decoder(r'{"a\"b":1}').decode(rb'[{"a\"b":1}]') is None


def test_what_was_learned_grows() -> None:
    shapes = _decoder('{"a":1}')
    assert shapes.decode(b'[{"a":1,"b":1.5}]') is None
    shapes.learn([], [{"a": 1, "b": 1.5}])
    found = shapes.decode(b'[{"a":1,"b":"any"},{"a":2}]')
    assert found is not None
    assert list(found[1]) == [{"a": 1, "b": "any"}, {"a": 2}]
