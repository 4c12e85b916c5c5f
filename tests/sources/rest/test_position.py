"""Positions as they are committed."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.paginators import CursorPaginator, OffsetPaginator
from migrateiq_desktop.sources.rest.guards import GuardMemory, PageMark
from migrateiq_desktop.sources.rest.position import Position


@given(
    state=st.dictionaries(st.text(), st.none() | st.text() | st.integers(0, 10**20)),
    records=st.integers(0, 10**12),
    seen=st.lists(st.integers(0, 2**56), max_size=5),
)
def test_survives_being_stored(state: dict[str, object], records: int, seen: list[int]) -> None:
    position = Position(
        paginator=OffsetPaginator(limit=7, total_path="a.b"),
        selector="data",
        state=state,
        taken=3,
        records=records,
        total=None,
        guard=GuardMemory(
            seen=tuple(seen),
            last_body="abc",
            first_page=PageMark(count=5, first="d", whole="e"),
            keyed_pages=((12, 1), (2**55, 2)),
        ),
    )
    assert position.as_json() == position.model_dump(mode="json")
    stored = json.loads(json.dumps(position.as_json()))
    assert Position.from_json(stored, "x") == position


@pytest.mark.parametrize("junk", [None, 5, "text", [], {}, {"state": {}, "selector": "a"}])
def test_what_is_none_is_refused(junk: object) -> None:
    with pytest.raises(DefinitionError, match="x: the checkpoint"):
        Position.from_json(junk, "x")


def test_one_of_a_later_version_with_unknown_keys_is_refused() -> None:
    known = Position(paginator=CursorPaginator(), selector="@", state={}).as_json()
    assert isinstance(known, dict)
    with pytest.raises(DefinitionError):
        Position.from_json(known | {"invented": 1}, "x")
