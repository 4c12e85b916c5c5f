"""Streams that are read once a record of their parent."""

from collections.abc import Sequence
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from migrateiq_desktop.engine.ports import UnreadableRecord
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.errors import DefinitionError, SourceError
from migrateiq_desktop.model.exact_json import dumps, loads

from .tree import TreeSource, read

FLIGHTS: dict[str, object] = {"name": "flights", "path": "/flights"}
NOTES: dict[str, object] = {
    "name": "notes",
    "path": "/flights/{id}/notes",
    "parent": {"resource": "flights", "params": {"id": "id"}, "include": ["id", "carrier.name"]},
}
LINES: dict[str, object] = {
    "name": "lines",
    "path": "/flights/{flight}/notes/{note}/lines",
    "parent": {
        "resource": "notes",
        "params": {"flight": "_flights_id", "note": "id"},
        "include": ["_flights_id", "id"],
    },
}
ALL = (FLIGHTS, NOTES, LINES)


def tree(notes: Sequence[int], lines: int = 0) -> dict[str, Sequence[Json]]:
    """A flight for each of `notes`, with so many notes, each of so many lines."""
    lists: dict[str, Sequence[Json]] = {
        "/flights": [
            {"id": n, "carrier": {"name": f"carrier {n}"}} for n in range(1, len(notes) + 1)
        ]
    }
    for n, count in enumerate(notes, 1):
        path = f"/flights/{n}/notes"
        lists[path] = [{"id": m, "text": f"note {n}.{m}"} for m in range(1, count + 1)]
        for m in range(1, count + 1):
            lists[f"{path}/{m}/lines"] = [
                {"line": k, "says": f"{n}.{m}.{k}"} for k in range(1, lines + 1)
            ]
    return lists


def expected_notes(notes: Sequence[int]) -> list[Json]:
    """With the fields of their flights."""
    return [
        {
            "id": m,
            "text": f"note {n}.{m}",
            "_flights_id": n,
            "_flights_carrier_name": f"carrier {n}",
        }
        for n, count in enumerate(notes, 1)
        for m in range(1, count + 1)
    ]


def expected_lines(notes: Sequence[int], lines: int) -> list[Json]:
    """With the fields of their notes, and of the flights of those."""
    return [
        {"line": k, "says": f"{n}.{m}.{k}", "_notes__flights_id": n, "_notes_id": m}
        for n, count in enumerate(notes, 1)
        for m in range(1, count + 1)
        for k in range(1, lines + 1)
    ]


@pytest.mark.parametrize("at_once", [1, 4])
async def test_children_come_in_the_order_of_their_parents_with_their_fields(at_once: int) -> None:
    notes = [3, 0, 1, 5, 2]
    found = await read(TreeSource(tree(notes)), ALL, "notes", at_once=at_once)
    assert found.records == expected_notes(notes)
    assert [page.number for page in found.pages] == list(range(1, len(found.pages) + 1))
    assert found.pages[-1].next_position is None
    assert all(page.total is None for page in found.pages), "a total is one parent's"


async def test_children_of_children_go_to_any_depth() -> None:
    notes = [2, 0, 3]
    found = await read(TreeSource(tree(notes, 3)), ALL, "lines", at_once=3)
    assert found.records == expected_lines(notes, 3)


async def test_without_parents_there_is_one_page_and_nothing_on_it() -> None:
    found = await read(TreeSource(tree([])), ALL, "notes")
    assert [(page.number, page.records, page.next_position) for page in found.pages] == [
        (1, [], None)
    ]


@settings(max_examples=60, deadline=None)
@given(
    notes=st.lists(st.integers(0, 5), max_size=7),
    lines=st.integers(0, 3),
    at_once=st.integers(1, 4),
    stop=st.integers(0, 30),
    trailing=st.booleans(),
    deep=st.booleans(),
)
async def test_wherever_the_reading_stops_it_goes_on_without_loss(
    notes: list[int], lines: int, at_once: int, stop: int, *, trailing: bool, deep: bool
) -> None:
    name = "lines" if deep else "notes"
    lists = tree(notes, lines)
    whole = await read(TreeSource(lists, trailing=trailing), ALL, name, at_once=at_once)
    assert whole.records == (expected_lines(notes, lines) if deep else expected_notes(notes))
    before = whole.pages[: stop + 1]
    position = loads(dumps(before[-1].next_position))
    if position is None:
        assert before == whole.pages
        return
    rest = await read(
        TreeSource(lists, trailing=trailing),
        ALL,
        name,
        at_once=at_once,
        position=position,
        pages_done=len(before),
    )
    assert [r for page in before for r in page.records] + rest.records == whole.records
    assert [page.number for page in rest.pages] == list(
        range(len(before) + 1, len(whole.pages) + 1)
    )


async def test_going_on_asks_for_no_page_of_parents_again() -> None:
    notes = [2, 2, 2, 2]
    source = TreeSource(tree(notes))
    whole = await read(source, ALL, "notes")
    again = TreeSource(tree(notes))
    await read(again, ALL, "notes", position=whole.pages[0].next_position, pages_done=1)
    assert ("/flights/2/notes", 1) in again.asked
    assert ("/flights", 1) not in again.asked


async def test_parents_that_have_changed_meanwhile_are_asked_for_as_they_were() -> None:
    lists = tree([1, 1, 1, 1])
    whole = await read(TreeSource(lists), ALL, "notes")
    changed = {**lists, "/flights": [{"id": 99}, *lists["/flights"]]}
    rest = await read(
        TreeSource(changed), ALL, "notes", position=whole.pages[0].next_position, pages_done=1
    )
    # flight 2, of the page in hand, is neither left out nor asked for twice
    flights = [record["_flights_id"] for record in rest.records if isinstance(record, dict)]
    assert flights[0] == 2


@pytest.mark.parametrize(
    ("flight", "reason"),
    [
        ({"number": 1}, "has no id, which {id} stands for"),
        ({"id": None}, "has an empty id"),
        ({"id": ""}, "has an empty id"),
        ({"id": {"deep": 1}}, "id of the record of flights is an object"),
        ({"id": [1]}, "id of the record of flights is a list"),
        ({"id": ".."}, "'..' can't be a part of the path"),
        ({"id": "."}, "'.' can't be a part of the path"),
        ("flight", "has no id"),
    ],
)
async def test_a_parent_that_cannot_be_asked_for_is_rejected_with_its_reason(
    flight: Json, reason: str
) -> None:
    lists = {**tree([1, 1]), "/flights": [{"id": 1}, flight, {"id": 2}]}
    found = await read(TreeSource(lists), ALL, "notes", at_once=2)
    good = [record for record in found.records if isinstance(record, dict)]
    (bad,) = (record for record in found.records if not isinstance(record, dict))
    assert [record["_flights_id"] for record in good] == [1, 2]
    assert isinstance(bad, UnreadableRecord)
    assert reason in bad.reason


@pytest.mark.parametrize(
    ("value", "path"),
    [
        ("a/b", "/flights/a%2Fb/notes"),
        ("a?b=1#c", "/flights/a%3Fb%3D1%23c/notes"),
        ("../../secret", "/flights/..%2F..%2Fsecret/notes"),
        ("//evil.example.com/x", "/flights/%2F%2Fevil.example.com%2Fx/notes"),
        ("ü %", "/flights/%C3%BC%20%25/notes"),
        (12345678901234567890123, "/flights/12345678901234567890123/notes"),
        (Decimal("1E+3"), "/flights/1000/notes"),
        (True, "/flights/true/notes"),
    ],
)
async def test_a_value_stays_in_its_place_of_the_path(value: Json, path: str) -> None:
    source = TreeSource({"/flights": [{"id": value}], path: [{"id": 1}]})
    found = await read(source, ALL, "notes")
    assert len(found.records) == 1
    assert source.asked[-1] == (path, 1)


async def test_values_go_into_parameters_as_they_are() -> None:
    by_param: dict[str, object] = {
        "name": "notes",
        "path": "/notes",
        "params": {"flight": "{id}", "q": "flight:{id} open"},
        "parent": {"resource": "flights", "params": {"id": "id"}},
    }
    source = TreeSource({"/flights": [{"id": "a&b"}, {"id": 7}], "/notes": [{"id": 1}]})
    await read(source, (FLIGHTS, by_param), "notes")
    assert source.params[1:] == [
        {"flight": "a&b", "q": "flight:a&b open"},
        {"flight": 7, "q": "flight:7 open"},
    ]


async def test_what_goes_wrong_names_the_parent() -> None:
    lists = tree([1, 1, 1])
    del lists["/flights/2/notes"]
    with pytest.raises(SourceError, match=r"404 Not Found \(flights with id 2\)"):
        await read(TreeSource(lists), ALL, "notes", at_once=3)


async def test_what_went_wrong_comes_after_what_came_before_it() -> None:
    lists = tree([1, 1, 1])
    del lists["/flights/3/notes"]
    found = await read(TreeSource(lists), ALL, "notes", at_once=4, fails=True)
    assert isinstance(found.error, SourceError)
    assert found.records == expected_notes([1, 1])


async def test_a_definition_that_was_changed_does_not_go_on() -> None:
    whole = await read(TreeSource(tree([2, 2])), ALL, "notes")
    other = {**NOTES, "parent": {"resource": "flights", "params": {"id": "id"}}}
    with pytest.raises(DefinitionError, match="can't go on"):
        await read(
            TreeSource(tree([2, 2])),
            (FLIGHTS, other),
            "notes",
            position=whole.pages[0].next_position,
            pages_done=1,
        )


async def test_a_parent_twice_on_a_page_is_asked_for_once() -> None:
    lists = {**tree([1]), "/flights": [{"id": 1}, {"id": 1}]}
    found = await read(TreeSource(lists), ALL, "notes")
    assert len(found.records) == 1


async def test_what_is_found_is_told_for_the_first_parent_only() -> None:
    found = await read(TreeSource(tree([1] * 9)), ALL, "notes", at_once=4)
    assert found.observer.findings == [
        "/flights: records at @: a list",
        "/flights/1/notes: records at @: a list",
    ]


async def test_children_in_windows_are_asked_for_parent_by_parent() -> None:
    windowed = {
        **NOTES,
        "incremental": {
            "cursor_path": "at",
            "start_param": "from",
            "end_param": "to",
            "initial_value": 0,
            "end_value": 20,
            "window_size": 10,
        },
    }
    source = TreeSource(tree([1, 1]))
    found = await read(source, (FLIGHTS, windowed), "notes", at_once=2)
    # the tree gives the same in each window: what is asked for is what counts here
    assert source.params == [{}] + [{"from": 0, "to": 10}, {"from": 10, "to": 20}] * 2
    spans = [(page.span.since, page.span.until) for page in found.pages if page.span is not None]
    assert spans == [(None, 10), (10, None)] * 2
    assert [page.span.begins for page in found.pages if page.span] == [True, False] * 2


async def test_parents_are_read_within_the_bounds_of_their_definition() -> None:
    bounded = {
        **FLIGHTS,
        "incremental": {
            "cursor_path": "id",
            "start_param": "from",
            "initial_value": 2,
            "end_value": 3,
        },
    }
    source = TreeSource(tree([1, 1, 1, 1]))
    found = await read(source, (bounded, NOTES), "notes")
    assert [r["_flights_id"] for r in found.records if isinstance(r, dict)] == [2, 3]
    assert source.params[0] == {"from": 2}


@pytest.mark.parametrize(
    ("value", "told"),
    [("a\nb", r"a\nb"), ("a\u202eb", r"a\u202eb"), ("日本 é", "日本 é"), ("\x1b[2J", r"\x1b[2J")],
)
async def test_what_a_parent_is_called_stays_on_its_line(value: str, told: str) -> None:
    source = TreeSource({"/flights": [{"id": value, "carrier": {"name": "c"}}]})
    with pytest.raises(SourceError) as caught:
        await read(source, ALL, "notes")
    assert caught.value.title.endswith(f"(flights with id {told})")
