"""The requests of one stream."""

import httpx
import pytest

from migrateiq_desktop.model.connector import RestConnector
from migrateiq_desktop.model.errors import SourceError
from migrateiq_desktop.sources.rest.client import Answer
from migrateiq_desktop.sources.rest.pagination.strategy import RequestChange
from migrateiq_desktop.sources.rest.requests import StreamRequests, with_placed

CONNECTOR = RestConnector.model_validate(
    {
        "base_url": "https://h/v1",
        "auth": {"type": "api_key", "name": "key", "location": "query"},
        "resources": [
            {
                "name": "flights",
                "path": "/flights?year=2013",
                "params": {"per_page": 100},
                "headers": {"X-A": "1"},
                "method": "POST",
                "json": {"q": "x"},
            }
        ],
    }
)
REQUESTS = StreamRequests(CONNECTOR, CONNECTOR.streams()[0])


def _answer(url: str) -> Answer:
    return Answer(200, "OK", {}, httpx.URL(url), b"", 0, 0.0)


def test_a_change_adds_to_the_stream() -> None:
    request = REQUESTS.page(RequestChange(params={"page": 2}))
    assert str(request.url) == "https://h/v1/flights?year=2013&per_page=100&page=2"
    assert request.method == "POST"
    assert request.json_body == {"q": "x"}
    assert request.headers == {"X-A": "1"}
    assert request.line == "POST /v1/flights?year=2013&per_page=100&page=2"


def test_a_link_stands_for_all_parameters() -> None:
    request = REQUESTS.page(RequestChange(link="https://h/v1/flights?cursor=a"))
    assert str(request.url) == "https://h/v1/flights?cursor=a"


def test_a_link_is_made_whole_and_loses_the_key() -> None:
    answer = _answer("https://h/v1/flights?page=1")
    settled = REQUESTS.settled({"link": "?page=2&key=CANARY&a=b"}, answer, 1)
    assert settled == {"link": "https://h/v1/flights?page=2&a=b"}
    assert REQUESTS.settled({"cursor": "x"}, answer, 1) == {"cursor": "x"}
    with pytest.raises(SourceError, match="the next link on page 4 of flights leads to"):
        REQUESTS.settled({"link": "https://other/x"}, answer, 4)


@pytest.mark.parametrize(
    ("body", "changes", "placed"),
    [
        (None, {}, None),
        ({"a": 1}, {}, {"a": 1}),
        (None, {"a.b": 1}, {"a": {"b": 1}}),
        ({"a": {"c": 2}, "d": 3}, {"a.b": 1, "e": [1]}, {"a": {"c": 2, "b": 1}, "d": 3, "e": [1]}),
        ({"a": "in the way"}, {"a.b": 1}, {"a": {"b": 1}}),
    ],
)
def test_values_are_placed_in_a_body(
    body: dict[str, object] | None, changes: dict[str, object], placed: object
) -> None:
    before = repr(body)
    assert with_placed(body, changes) == placed
    assert repr(body) == before
