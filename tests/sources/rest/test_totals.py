"""How many records the source says there are."""

import pytest

from migrateiq_desktop.sources.rest.totals import stated_total


@pytest.mark.parametrize(
    ("body", "selector", "total"),
    [
        ({"data": [], "total": 5}, "data", 5),
        ({"data": [], "total": "5"}, "data", 5),
        ({"data": [], "totalCount": 5}, "data", 5),
        ({"data": [], "meta": {"total_count": 5}}, "data", 5),
        ({"data": [], "meta": {"total": -1}}, "data", None),
        ({"x": {"data": [], "total": 7}, "total": 5}, "x.data", 7),
        ({"x": {"data": []}, "total": 5}, "x.data", 5),
        ({"x": {"total": 5}, "data": []}, "data", None),
        ({"data": [], "total": True}, "data", None),
        ({"data": [], "total": {"value": 5}}, "data", None),
        ({"count": 5, "next": None, "previous": None, "results": []}, "results", 5),
        ({"x": {"count": 5, "next": "u", "previous": None, "results": []}}, "x.results", 5),
        ({"count": 5, "results": []}, "results", None),
        ({"count": 5, "next": None, "results": []}, "results", None),
        ([], "@", None),
        ({"data": []}, "data", None),
    ],
)
def test_stands_beside_the_records(body: object, selector: str, total: int | None) -> None:
    assert stated_total(body, {}, selector) == total


def test_a_number_of_pages_is_ignored() -> None:
    body = {"data": [], "total": 5, "meta": {"total": 50}}
    assert stated_total(body, {}, "data", ignored="total") == 50
    assert stated_total(body, {}, "data", ignored="meta.total") == 5


def test_may_stand_in_a_header() -> None:
    assert stated_total([], {"x-total-count": "12"}, "@") == 12
    assert stated_total([], {"x-total-count": "many"}, "@") is None
