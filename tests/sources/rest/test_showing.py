"""What a person may see of requests and answers: never a key."""

import httpx
import pytest

from migrateiq_desktop.sources.rest.client import Answer, PageRequest
from migrateiq_desktop.sources.rest.showing import (
    MOST_BODY,
    MOST_RECORDS,
    shown_headers,
    shown_page,
)


@pytest.mark.parametrize(
    ("name", "value", "shown"),
    [
        ("Authorization", "Bearer abcdef", "Bearer ***"),
        ("authorization", "Basic YTpi", "Basic ***"),
        ("Authorization", "abcdef", "***"),
        ("X-Auth-Token", "abcdef", "***"),
        ("X-API-Key", "abcdef", "***"),
        ("apikey", "abcdef", "***"),
        ("Set-Cookie", "sid=abcdef; Path=/", "***"),
        ("X-Amz-Signature", "abcdef", "***"),
        ("WWW-Authenticate", 'Bearer realm="x"', 'Bearer realm="x"'),
        ("Content-Type", "application/json", "application/json"),
        ("X-RateLimit-Limit", "10", "10"),
    ],
)
def test_keys_are_masked_by_the_names_of_their_headers(name: str, value: str, shown: str) -> None:
    assert shown_headers([(name, value)]) == ((name, shown),)


def test_a_page_is_shown_up_to_a_limit() -> None:
    url = httpx.URL("https://h/x?page=2")
    answer = Answer(
        status=200,
        phrase="OK",
        headers={"content-type": "application/json; charset=latin-1"},
        url=url,
        body=b"\xe9" * (MOST_BODY + 1),
        received_bytes=7,
        elapsed=0.1234,
        sent=(("Accept", "x"), ("Cookie", "sid=1")),
    )
    request = PageRequest(url, "POST", json_body={"ü": 1})
    page = shown_page(2, request, answer, [{"id": n} for n in range(MOST_RECORDS + 5)])
    assert (page.request.method, page.request.url) == ("POST", "https://h/x?page=2")
    assert page.request.body == '{"ü": 1}'
    assert page.request.headers == (("Accept", "x"), ("Cookie", "***"))
    response = page.response
    assert (response.body, response.cut) == ("é" * MOST_BODY, True)
    assert (response.received_bytes, response.decoded_bytes) == (7, MOST_BODY + 1)
    assert response.milliseconds == 123.4
    assert (page.count, len(page.records)) == (MOST_RECORDS + 5, MOST_RECORDS)
