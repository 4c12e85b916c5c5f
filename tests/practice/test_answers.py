"""Whatever the size of a page: walking a collection gives each record once, in order."""

import json
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.practice import answers
from migrateiq_desktop.practice.answers import Answer, Answering, Question
from migrateiq_desktop.practice.datasets import Dataset

ADDRESS = "http://127.0.0.1:1/v1/x"
COUNTS = st.integers(0, 40)
SIZES = st.integers(1, 15)


def dataset(count: int) -> Dataset:
    """Records 0, 1, 2, … of which several depart at the same moment."""
    records = tuple(b'{"n":%d}' % number for number in range(count))
    return Dataset(
        records, tuple(f"2013-01-{1 + number // 3:02}T00:00:00Z" for number in range(count))
    )


def ask(answering: Answering, data: Dataset, **query: str) -> Answer:
    return answering(data, Question(query, ADDRESS))


def numbers(records: Iterable[dict[str, int]]) -> list[int]:
    return [record["n"] for record in records]


def following(address: str) -> dict[str, str]:
    assert address.startswith(f"{ADDRESS}?")
    return dict(parse_qsl(urlsplit(address).query))


@given(COUNTS, SIZES)
def test_page_numbers(count: int, size: int) -> None:
    def pages() -> Iterator[Any]:
        page = total = 1
        while page <= total:
            answer = ask(answers.page_number, dataset(count), page=str(page), per_page=str(size))
            body = json.loads(answer.body)
            page, total = page + 1, body["total_pages"]
            yield from body["data"]

    assert numbers(pages()) == list(range(count))


@given(COUNTS, SIZES)
def test_links_in_the_header(count: int, size: int) -> None:
    query: dict[str, str] | None = {"per_page": str(size)}
    seen: list[int] = []
    while query:
        answer = ask(answers.header_link, dataset(count), **query)
        seen += numbers(json.loads(answer.body))
        links = [link.split("; ") for link in answer.headers["Link"].split(", ") if link]
        ways = {relation: address.strip("<>") for address, relation in links}
        query = following(ways['rel="next"']) if 'rel="next"' in ways else None

    assert seen == list(range(count))


@given(COUNTS, SIZES)
def test_links_in_the_body(count: int, size: int) -> None:
    query: dict[str, str] | None = {"per_page": str(size)}
    seen: list[int] = []
    while query:
        body = json.loads(ask(answers.json_link, dataset(count), **query).body)
        seen += numbers(body["results"])
        query = following(body["next"]) if body["next"] else None

    assert seen == list(range(count))


@given(COUNTS, SIZES, st.integers(1, 15))
def test_cursors(count: int, size: int, day: int) -> None:
    query = {"per_page": str(size), "since": f"2013-01-{day:02}"}
    seen: list[int] = []
    while True:
        body = json.loads(ask(answers.cursor, dataset(count), **query).body)
        seen += numbers(body["data"])
        assert body["total"] == max(0, count - 3 * (day - 1))
        if body["next"] is None:
            break
        query["cursor"] = body["next"]

    assert seen == list(range(3 * (day - 1), count))
