"""Where the records are."""

import jmespath
import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.discovery.records import find_records
from migrateiq_desktop.model.base import Json
from tests.discovery.shapes import ROWS, SHAPES, Shape


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.api)
def test_are_found(shape: Shape) -> None:
    found = find_records(shape.body)
    assert found is not None
    assert found.selector == shape.selector
    assert found.count == len(ROWS)
    assert jmespath.search(found.selector, shape.body) == ROWS


@pytest.mark.parametrize(
    ("body", "selector"),
    [
        ({"data": []}, "data"),
        ([], "@"),
        ({"data": ROWS, "items": []}, "data"),
        ({"contacts": ROWS, "data": [*ROWS, *ROWS]}, "contacts"),
        ({"data": [*ROWS, None, "odd"]}, "data"),
        ({"x": {"y-z": ROWS}}, 'x."y-z"'),
    ],
)
def test_the_likeliest_list_wins(body: Json, selector: str) -> None:
    found = find_records(body, "contacts")
    assert found is not None
    assert found.selector == selector


@pytest.mark.parametrize(
    "body",
    [
        None,
        5,
        "text",
        {},
        {"id": 1, "name": "a"},
        {"errors": [{"message": "no"}]},
        {"id": 1, "tags": ["a", "b"]},
        {"links": [{"href": "x"}]},
    ],
)
def test_nothing_is_found_where_nothing_is(body: Json) -> None:
    assert find_records(body) is None


def test_other_lists_are_mentioned() -> None:
    found = find_records({"data": ROWS, "people": ROWS})
    assert found is not None
    assert found.reason == "a list of 3 objects, named “data”; also seen: people (3)"


@given(st.lists(st.text(min_size=1), min_size=1, max_size=4))
def test_the_way_there_is_written_as_jmespath(names: list[str]) -> None:
    body: Json = ROWS
    for name in reversed(names):
        body = {name: body}
    found = find_records(body, names[-1])
    if found is not None:
        assert jmespath.search(found.selector, body) == ROWS
