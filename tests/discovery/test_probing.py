"""How pages go on, found by asking for a second one: driven without a server."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from migrateiq_desktop.discovery.findings import FoundPaginator
from migrateiq_desktop.discovery.paginators import SeenResponse
from migrateiq_desktop.discovery.probing import Probe, Tried, find_by_trying
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.paginators import (
    CursorPaginator,
    JsonLinkPaginator,
    LastRecordPaginator,
    OffsetPaginator,
    PageNumberPaginator,
    SinglePagePaginator,
)

Asked = dict[str, Json]


def rows(first: int, count: int) -> list[Json]:
    return [{"id": number, "name": f"n{number}"} for number in range(first, first + count)]


ALL = rows(1, 95)


@dataclass
class Server:
    """Answers probes by a function; remembers them."""

    answer: Callable[[Asked], list[Json] | None]
    asked: list[Asked] = field(default_factory=list)
    fails: bool = False

    def find(self, first: SeenResponse) -> tuple[FoundPaginator, ...]:
        probing = find_by_trying(first)
        try:
            probe: Probe = next(probing)
            while True:
                asked = {**probe.params, **probe.body}
                self.asked.append(asked)
                probe = probing.send(
                    Tried(None, failed=True) if self.fails else Tried(self.answer(asked))
                )
        except StopIteration as end:
            ways: tuple[FoundPaginator, ...] = end.value
            return ways


def seen(
    records: list[Json],
    around: Mapping[str, Json] | None = None,
    *,
    url: str = "https://h/things",
    sent: Mapping[str, Json] | None = None,
    total: int | None = None,
) -> SeenResponse:
    body: Json = {"data": records, **around} if around is not None else records
    return SeenResponse(body, {}, url, len(records), sent, records, total)


def number(value: Json, otherwise: int) -> int:
    return int(str(value)) if value is not None else otherwise


def by_page(size: int, base: int = 1, name: str = "page") -> Callable[[Asked], list[Json]]:
    def answer(asked: Asked) -> list[Json]:
        start = (number(asked.get(name), base) - base) * size
        return ALL[start : start + size] if start >= 0 else []

    return answer


def by_offset(size: int, name: str = "offset") -> Callable[[Asked], list[Json]]:
    def answer(asked: Asked) -> list[Json]:
        start = number(asked.get(name), 0)
        return ALL[start : start + size]

    return answer


@pytest.mark.parametrize("base", [0, 1])
@pytest.mark.parametrize("name", ["page", "_page"])
def test_pages_by_number_and_where_they_begin(base: int, name: str) -> None:
    server = Server(by_page(20, base, name))
    (best, *_) = server.find(seen(ALL[:20]))
    assert best.paginator == PageNumberPaginator(page_param=name, base_page=base)
    assert best.tried
    assert best.sure
    assert best.reason == f"{name}=2 gave other records, {name}={base} the first page"


@pytest.mark.parametrize("name", ["offset", "skip"])
def test_offsets(name: str) -> None:
    server = Server(by_offset(20, name))
    (best, *_) = server.find(seen(ALL[:20]))
    assert best.paginator == OffsetPaginator(limit=20, offset_param=name)
    assert best.tried


def test_what_only_looks_like_an_offset_is_not_taken() -> None:
    # `offset` counts pages here: 20 would be page 20
    server = Server(by_page(2, 0, "offset"))
    (best, *_) = server.find(seen(ALL[:2], url="https://h/things?limit=2"))
    assert best.paginator == SinglePagePaginator()
    assert "there may be more" in best.warning


def test_the_requests_own_parameters_go_on() -> None:
    server = Server(by_page(20, 1, "p"))
    (best, *_) = server.find(seen(ALL[20:40], url="https://h/things?p=2"))
    assert best.paginator == PageNumberPaginator(page_param="p", base_page=2)
    assert server.asked == [{"p": 3}]


def test_a_search_goes_on_in_its_body() -> None:
    server = Server(by_page(20, 1, "query.page"))
    first = seen(ALL[:20], sent={"query": {"page": 1, "text": "x"}})
    (best, *_) = server.find(first)
    assert best.paginator == PageNumberPaginator(page_body_path="query.page")
    server = Server(by_offset(20, "from"))
    (best, *_) = server.find(seen(ALL[:20], sent={"from": 0, "size": 20}))
    expected = OffsetPaginator(limit=20, offset_body_path="from", limit_body_path="size")
    assert best.paginator == expected


def test_nothing_is_guessed_into_a_body() -> None:
    server = Server(lambda _: None)
    (best, *_) = server.find(seen(ALL[:20], sent={"text": "x"}))
    assert best.paginator == SinglePagePaginator()
    assert server.asked == []


@pytest.mark.parametrize("param", ["cursor", "page_token", "starting_after"])
def test_the_parameter_of_a_cursor_is_tried_out(param: str) -> None:
    server = Server(lambda asked: ALL[20:40] if asked.get(param) == "abc" else ALL[:20])
    (best, *_) = server.find(seen(ALL[:20], {"next_page_token": "abc"}))
    assert isinstance(best.paginator, CursorPaginator)
    if param == "starting_after":
        # too far down the list: not asked for, and said
        assert "It isn't sure how pages go on" in best.warning
    else:
        assert best.paginator.cursor_param == param
        assert best.tried
        assert not best.warning


def test_the_variables_of_graphql() -> None:
    around: dict[str, Json] = {"pageInfo": {"endCursor": "Y", "hasNextPage": True}}
    sent = {"query": "query ($after: String) {…}", "variables": {"after": None}}
    server = Server(lambda asked: ALL[20:40] if asked == {"variables.after": "Y"} else ALL[:20])
    (best, *_) = server.find(seen(ALL[:20], around, sent=sent))
    assert best.paginator == CursorPaginator(
        cursor_path="pageInfo.endCursor",
        cursor_body_path="variables.after",
        has_more_path="pageInfo.hasNextPage",
    )


def test_the_last_record_where_there_is_more_and_nothing_says_how() -> None:
    def answer(asked: Asked) -> list[Json]:
        after = number(asked.get("starting_after"), 0)
        return ALL[after : after + 20]

    server = Server(answer)
    (best, *_) = server.find(seen(ALL[:20], {"has_more": True}))
    assert best.paginator == LastRecordPaginator(
        field="id", param="starting_after", has_more_path="has_more"
    )
    assert server.asked == [{"starting_after": 20}]


def test_links_are_believed() -> None:
    server = Server(lambda _: None)
    (best, *_) = server.find(seen(ALL[:20], {"next": "https://h/things?page=2"}))
    assert best.paginator == JsonLinkPaginator(next_url_path="next")
    assert server.asked == []


def test_all_that_there_is_needs_no_second_page() -> None:
    server = Server(lambda _: None)
    (best, *_) = server.find(seen(ALL[:20], {"total": 20}, total=20))
    assert best.paginator == SinglePagePaginator()
    assert best.sure
    assert server.asked == []


@pytest.mark.parametrize(("count", "warns"), [(20, True), (17, False)])
def test_a_full_page_that_nothing_moves_is_a_warning(count: int, *, warns: bool) -> None:
    server = Server(lambda _: ALL[:count])
    (best, *_) = server.find(seen(ALL[:count]))
    assert best.paginator == SinglePagePaginator()
    assert bool(best.warning) == warns
    assert "page=2" in best.reason
    assert best.reason.startswith(f"exactly one page of {count} records and nothing that says")


def test_a_page_of_fewer_than_asked_for_is_the_only_one() -> None:
    server = Server(lambda _: ALL[:17])
    (best, *_) = server.find(seen(ALL[:17], url="https://h/things?limit=50"))
    assert best.paginator == SinglePagePaginator()
    assert server.asked == []


def test_one_full_page_that_is_all_there_is() -> None:
    server = Server(lambda asked: ALL[:20] if asked.get("page") == 1 else [])
    (best, *_) = server.find(seen(ALL[:20]))
    assert best.paginator == PageNumberPaginator()
    assert not best.warning
    # a server that filters by fields of that name gives nothing for page 1 either
    server = Server(lambda _: [])
    (best, *_) = server.find(seen(ALL[:20]))
    assert best.paginator == SinglePagePaginator()
    assert best.warning


def test_a_number_that_the_server_does_not_mind() -> None:
    server = Server(lambda _: ALL[:20])
    (best, *others) = server.find(seen(ALL[:20], url="https://h/things?page=1"))
    assert best.paginator == SinglePagePaginator()
    assert "page=2" in best.warning
    assert "gave the same records: there may be more" in best.warning
    assert isinstance(others[0].paginator, PageNumberPaginator)


def test_a_number_that_is_told_is_kept_although_it_did_not_work() -> None:
    around: dict[str, Json] = {"page": 1, "total_pages": 5}
    server = Server(lambda _: ALL[:20])
    (best, *_) = server.find(seen(ALL[:20], around))
    assert isinstance(best.paginator, PageNumberPaginator)
    assert best.score < 50
    assert "It isn't sure how pages go on" in best.warning


def test_the_only_page_of_those_that_are_told_is_not_asked_beyond() -> None:
    server = Server(lambda _: None)
    (best, *_) = server.find(seen(ALL[:20], {"page": 1, "total_pages": 1}))
    assert best.paginator == PageNumberPaginator(total_path="total_pages")
    assert server.asked == []


def test_answers_that_are_never_the_same_are_no_pages() -> None:
    starts = iter(range(20, 95, 5))
    server = Server(lambda _: ALL[next(starts) :][:5])
    (best, *_) = server.find(seen(ALL[:20], url="https://h/things?limit=20"))
    assert best.paginator == SinglePagePaginator()
    assert best.warning


@settings(max_examples=60, deadline=None)
@given(
    size=st.integers(10, 60),
    kind=st.sampled_from(["page", "page0", "offset", "ignored", "refused", "empty"]),
    says_total=st.booleans(),
)
def test_it_ends_soon_and_never_names_a_way_that_does_not_work(
    size: int, kind: str, *, says_total: bool
) -> None:
    answers: dict[str, Callable[[Asked], list[Json] | None]] = {
        "page": by_page(size),
        "page0": by_page(size, 0),
        "offset": by_offset(size),
        "ignored": lambda _: ALL[:size],
        "refused": lambda _: None,
        "empty": lambda _: [],
    }
    server = Server(answers[kind])
    total = len(ALL) if says_total else None
    ways = server.find(seen(ALL[:size], {"total": total} if says_total else None, total=total))
    assert len(server.asked) <= 8
    assert [bool(way.reason) for way in ways]
    if kind in {"page", "page0"}:
        assert ways[0].paginator == PageNumberPaginator(base_page=int(kind == "page"))
    elif kind == "offset":
        assert ways[0].paginator == OffsetPaginator(limit=size)
    else:
        assert ways[0].paginator == SinglePagePaginator()
        assert bool(ways[0].warning) == (says_total or size % 10 == 0 or size % 25 == 0)


def test_the_number_after_the_one_that_was_asked_for_is_a_page() -> None:
    around: dict[str, Json] = {"first": 1, "prev": None, "next": 2, "pages": 5, "items": 95}
    server = Server(lambda asked: ALL[20:40] if asked == {"_page": 2} else [])
    (best, *_) = server.find(seen(ALL[:20], around, url="https://h/things?_page=1&_per_page=20"))
    assert best.paginator == PageNumberPaginator(page_param="_page", total_path="pages")
    assert best.reason == "next is one more than _page, which the request asks for"
    assert best.sure


def test_a_cursor_that_leads_nowhere_from_a_full_page_is_not_sure() -> None:
    server = Server(lambda _: [])
    (best, *_) = server.find(seen(ALL[:20], {"next": 7}))
    assert isinstance(best.paginator, CursorPaginator)
    assert not best.sure
    assert best.warning.endswith("gave an empty page: there may be more")


@pytest.mark.parametrize("around", [None, {"next_cursor": "abc"}, {"page": 1, "total_pages": 5}])
def test_a_source_that_fails_is_not_asked_on(around: dict[str, Json] | None) -> None:
    """What the first page speaks for stays as it was: whoever reads on hears what is wrong."""
    server = Server(lambda _: None, fails=True)
    (best, *_) = server.find(seen(ALL[:20], around))
    assert len(server.asked) == 1
    expected = SinglePagePaginator if around is None else CursorPaginator | PageNumberPaginator
    assert isinstance(best.paginator, expected)
    assert bool(best.warning) == (around is None)


@pytest.mark.parametrize("base", [0, 1])
@pytest.mark.parametrize(("name", "path"), [("page", "total_pages"), ("pageNumber", "lastPage")])
@pytest.mark.parametrize("size", [3, 20])
def test_a_number_of_pages_alone_is_enough(base: int, name: str, path: str, size: int) -> None:
    server = Server(by_page(size, base, name))
    (best, *_) = server.find(seen(ALL[:size], {path: -(-95 // size)}))
    assert best.paginator == PageNumberPaginator(page_param=name, base_page=base, total_path=path)
    assert best.sure
    assert f"{path} says that there are" in best.reason


def test_a_number_of_pages_that_nothing_moves_is_not_forgotten() -> None:
    server = Server(lambda _: ALL[:3])
    (best, *_) = server.find(seen(ALL[:3], {"total_pages": 5}))
    assert isinstance(best.paginator, PageNumberPaginator)
    assert best.warning
    assert len(server.asked) <= 8


def test_a_number_of_pages_that_belongs_to_something_else() -> None:
    server = Server(lambda _: ALL[:3])
    (best, *_) = server.find(seen(ALL[:3], {"title": "A book", "pages": 320}))
    assert best.paginator == SinglePagePaginator()
    assert not best.warning
