"""Pages decoded all at once: what is taken is the very value, what isn't is refused."""

from collections.abc import Sequence
from contextlib import closing

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
from migrateiq_desktop.model.schema import FieldType
from migrateiq_desktop.model.transform import Transform
from migrateiq_desktop.sources.rest.decoding import decode_sound, exact_fraction
from migrateiq_desktop.sources.shapes import ShapedDecoder

from .page_bodies import TRANSFORMS, bodies_of, exact_pages, pages, shaped_pages


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


@given(made=pages(), transform=TRANSFORMS, sizes=st.integers(1, 3), merge=st.booleans())
@example(
    made=[['{"id":1,"a":1}', '{"id":2,"a":"x"}'], ['{"id":3,"a":null}'], ['{"id":4}']],
    transform=Transform(type_conversions={"a": FieldType.INT}),
    sizes=3,
    merge=True,
)
def test_it_makes_no_difference_how_a_page_was_decoded(
    *, made: list[list[str]], transform: Transform, sizes: int, merge: bool
) -> None:
    bodies = bodies_of(made)
    shaped = Outcome(shaped_pages(bodies), transform, sizes, merge=merge)
    exact = Outcome(exact_pages(bodies), transform, sizes, merge=merge)
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


def test_objects_and_lists_go_on_as_columns_of_their_texts() -> None:
    bodies = bodies_of([['{"id":1,"a":{"c":1}}'], ['{"id":2,"a":{"c":2.50}}', '{"id":3,"a":null}']])
    pages_of_both = shaped_pages(bodies)
    plan = plan_of(Transform())
    table = StreamTable(plan, NEW_TABLE)
    mapper = BatchMapper("s", RecordMapper(plan), table)
    mapper.map(pages_of_both[:1], 1)
    mapped = mapper.map(pages_of_both[1:], 2)
    assert list(mapped.rows) == [(2, '{"c":2.5}'), (3, None)]
    assert table.schema.type_of("a") is FieldType.JSON


@pytest.mark.parametrize("depth", [499, 600])
def test_what_is_nested_too_deep_is_rejected_on_either_way(depth: int) -> None:
    deep = "[" * depth + "]" * depth
    bodies = bodies_of([['{"a":[]}'], ['{"a":[1]}', f'{{"a":{deep}}}'], ['{"a":[2]}']])
    shaped = Outcome(shaped_pages(bodies), Transform(), 1, merge=False)
    assert shaped.batches == Outcome(exact_pages(bodies), Transform(), 1, merge=False).batches
