"""The fields of a sample, the collections in it, and what goes into a definition."""

from decimal import Decimal

from migrateiq_desktop.discovery.children import find_children
from migrateiq_desktop.discovery.keys import find_keys
from migrateiq_desktop.discovery.sampling import see_fields
from migrateiq_desktop.discovery.sent import SentRequest
from migrateiq_desktop.discovery.suggesting import suggested
from migrateiq_desktop.engine.values import type_of_value
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.connector import RateLimit, ResourceDefaults, RestConnector, Stream
from migrateiq_desktop.model.discovered import (
    Discovery,
    FieldSeen,
    FoundCursor,
    FoundKey,
    FoundRate,
)
from migrateiq_desktop.model.incremental import CursorKind, Incremental
from migrateiq_desktop.model.paginators import CursorPaginator, HeaderLinkPaginator
from migrateiq_desktop.model.schema import FieldType


def type_of(value: Json) -> FieldType | None:
    kind = type_of_value(value)
    return kind.type if kind else None


def fields(*records: Json) -> dict[str, FieldSeen]:
    seen = see_fields(records, type_of, lambda text: FieldType.INT if text.isdigit() else None)
    return {field.name: field for field in seen}


def test_types_fill_rate_example_and_meaning() -> None:
    seen = fields(
        {"id": 1, "mixed": 1, "text": "12", "in": {"a": {"b": {"c": 1}}}, "only": None},
        {"id": 2, "mixed": "x", "text": "x", "in": {}, "only": None},
        {"id": 3, "mixed": "y", "digits": "7", "big": Decimal("0.1"), "list": [1]},
        "not a record",
    )
    assert seen["id"] == FieldSeen(
        name="id", types=(FieldType.INT,), filled=3, sample=3, example="1", unique=True
    )
    assert seen["mixed"].types == (FieldType.TEXT, FieldType.INT)
    assert (seen["text"].means, seen["digits"].means) == (None, FieldType.INT)
    assert (seen["only"].types, seen["only"].filled, seen["only"].null) == ((), 0, 2)
    assert seen["text"].fill_rate == 2 / 3
    assert seen["text"].nullable
    assert not seen["text"].unique
    assert seen["in.a.b"].types == (FieldType.JSON,)
    assert seen["big"].types == (FieldType.DECIMAL,)
    assert seen["list"].example == "[1]"


def test_a_long_example_is_cut_and_nothing_is_seen_of_nothing() -> None:
    assert len(fields({"a": "x" * 500})["a"].example) <= 81
    assert fields() == {}


def test_collections_that_belong_to_a_record() -> None:
    records: list[Json] = [
        {
            "id": 7,
            "lines": [{"a": 1}, {"a": 2}],
            "tags": ["a"],
            "comments_url": "https://h/orders/7/comments{/number}",
            "repo_url": "https://h/repo",
            "html_url": "https://h/orders/7",
            "other_url": "https://elsewhere/orders/7/x",
            "_links": {"events": {"href": "/orders/7/events"}, "self": {"href": "/orders/7"}},
        }
    ]
    found = find_children(records, ("id",), "https://h/orders?page=1")
    assert [(one.field, one.kind, one.path, one.count) for one in found] == [
        ("lines", "list", "", 2),
        ("comments_url", "link", "/orders/{id}/comments", 0),
        ("_links.events.href", "link", "/orders/{id}/events", 0),
        ("repo_url", "link", "", 0),
    ]


def test_two_fields_that_are_a_key_together() -> None:
    records: list[Json] = [{"day": n // 4, "hour": n % 4, "v": 0.5} for n in range(20)]
    assert [key.fields for key in find_keys(records)] == [("day", "hour")]
    assert find_keys(records)[0].score < 50
    assert find_keys(records[:4] + records[:4]) == ()


def test_what_a_request_asked_for() -> None:
    sent = SentRequest.of(
        "https://h/x?page=2&limit=a", {"query": {"size": 5, "a.b": 1}, "on": True}
    )
    page = sent.find_number(("p", "page"))
    assert page is not None
    assert (page.name, page.number, page.in_body) == ("page", 2, False)
    size = sent.find_number(("limit", "size"))
    assert size is not None
    assert (size.name, size.number, size.in_body) == ("query.size", 5, True)
    assert sent.find_number(("on",)) is None
    assert "a.b" not in sent.fields


SEEN = Discovery(
    stream="a",
    definition=RestConnector(
        base_url="http://h",
        resource_defaults=ResourceDefaults(data_selector="rows"),
        resources=(Stream(name="a"), Stream(name="b")),
    ),
    keys=(FoundKey(fields=("id",), reason="r", score=90),),
    cursors=(
        FoundCursor(
            field="at", kind=CursorKind.DATETIME, direction="ascending", reason="r", score=85
        ),
    ),
    rate=FoundRate(rate_limit=RateLimit(requests=9), header="X", reason="r", score=95),
)


def test_only_what_is_open_is_filled() -> None:
    made = suggested(SEEN, "a", "rows", HeaderLinkPaginator())
    assert made.rate_limit == RateLimit(requests=9)
    assert made.resources[1] == Stream(name="b")
    assert made.resources[0] == Stream(
        name="a",
        paginator=HeaderLinkPaginator(),
        primary_key="id",
        incremental=Incremental(cursor_path="at"),
    )
    given = Stream(name="a", paginator=CursorPaginator(), primary_key="no", data_selector="x")
    kept = SEEN.model_copy(
        update={"definition": SEEN.definition.model_copy(update={"resources": (given,)})}
    )
    (filled,) = suggested(kept, "a", "x", CursorPaginator()).resources
    assert filled == given.model_copy(update={"incremental": Incremental(cursor_path="at")})


def test_what_is_not_sure_enough_is_left_to_a_person() -> None:
    unsure = SEEN.model_copy(
        update={
            "keys": (FoundKey(fields=("id",), reason="r", score=40),),
            "rate": FoundRate(rate_limit=RateLimit(requests=9), header="X", reason="r", score=40),
        }
    )
    made = suggested(unsure, "a", None, None)
    assert made.rate_limit is None
    # without a key what is read again could not be told from what is there
    assert made.resources[0] == Stream(name="a")
