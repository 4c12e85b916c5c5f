"""Which field is the key."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.discovery.keys import find_key, find_keys
from migrateiq_desktop.model.base import Json


@pytest.mark.parametrize(
    ("records", "key"),
    [
        ([{"name": "a", "id": 1}, {"name": "b", "id": 2}], "id"),
        ([{"name": "a", "uuid": "x"}, {"name": "b", "uuid": "y"}], "uuid"),
        ([{"name": "a", "order_id": 1}, {"name": "b", "order_id": 2}], "order_id"),
        ([{"name": "a", "orderId": 1}, {"name": "b", "orderId": 2}], "orderId"),
        ([{"faa": "JFK", "name": "Kennedy"}, {"faa": "LGA", "name": "La Guardia"}], "faa"),
        ([{"id": 1, "code": "a"}, {"id": 1, "code": "b"}], "code"),
        ([{"id": 1, "a": 5}, {"id": None, "a": 6}], "a"),
        ([{"id": 1, "a": 5}, {"a": 6}], "a"),
        ([{"id": 1, "a": "1"}, {"id": "1", "a": "1"}], "id"),
    ],
)
def test_is_found(records: list[Json], key: str) -> None:
    found = find_key(records)
    assert found is not None
    assert found.fields == (key,)
    assert found.reason == f"{key} is in each of 2 records, never empty and each time different"


@pytest.mark.parametrize(
    "records",
    [
        [],
        [1, "a", None],
        [{"a": 1}, {"a": 1}],
        [{"a": True}, {"a": False}],
        [{"a": 1.5}, {"a": 2.5}],
        [{"a": "x" * 200}, {"a": "y" * 200}],
        [{"a": ""}, {"a": "b"}],
        [{"a": [1]}, {"a": [2]}],
    ],
)
def test_none_is_made_up(records: list[Json]) -> None:
    assert find_key(records) is None


def test_one_record_proves_little() -> None:
    found = find_key([{"id": 1}])
    assert found is not None
    assert found.reason == "id is in the only record"
    sure = find_key([{"id": 1}, {"id": 2}])
    assert sure is not None
    assert found.score < sure.score


RECORD = st.dictionaries(st.sampled_from(["id", "a", "b_id"]), st.none() | st.integers(0, 9))


@given(st.lists(RECORD, max_size=8))
def test_every_finding_is_unique_and_never_empty(records: list[dict[str, int | None]]) -> None:
    for found in find_keys(list(records)):
        values = [record.get(found.fields[0]) for record in records]
        assert None not in values
        assert len(set(values)) == len(values)
