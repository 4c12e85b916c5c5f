"""What one request has otherwise than the one before it."""

from migrateiq_desktop.discovery.changing import changes_between
from migrateiq_desktop.model.discovered import SentRequest


def request(url: str, body: str = "", **headers: str) -> SentRequest:
    return SentRequest(method="GET", url=url, headers=tuple(headers.items()), body=body)


def told(before: SentRequest, after: SentRequest) -> list[tuple[str, str, str | None, str | None]]:
    return [(one.where, one.name, one.before, one.after) for one in changes_between(before, after)]


def test_each_part_is_compared() -> None:
    before = request("https://h/a?page=1&size=5", '{"q": {"page": 1, "ids": [1]}}', accept="x")
    after = request("https://h/b?page=2&size=5&c=", '{"q": {"page": 2, "ids": [1]}}')
    assert told(before, after) == [
        ("path", "", "/a", "/b"),
        ("query", "page", "1", "2"),
        ("query", "c", None, ""),
        ("body", "q.page", "1", "2"),
        ("header", "accept", "x", None),
    ]
    assert told(before, before) == []


def test_a_body_that_is_no_json_is_one_thing() -> None:
    assert told(request("https://h", "a"), request("https://h", "b")) == [("body", "", "a", "b")]
