from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from migrateiq_desktop.gui.connectors.problems import Problem, ProblemKind
from migrateiq_desktop.gui.connectors.relation_draft import RelationDraft
from migrateiq_desktop.gui.connectors.stream_draft import (
    STYLES,
    PaginatorDraft,
    StreamDraft,
    parameters_of,
)
from migrateiq_desktop.model.connector import Stream
from migrateiq_desktop.model.incremental import Incremental
from migrateiq_desktop.model.paginators import (
    AnyPaginator,
    AutoPaginator,
    CursorPaginator,
    HeaderLinkPaginator,
    JsonLinkPaginator,
    OffsetPaginator,
    PageNumberPaginator,
    SinglePagePaginator,
)

WORD = st.from_regex(r"[a-z_]{1,6}(\.[a-z]{1,4})?", fullmatch=True)
PAGES = st.none() | st.integers(1, 1000)
SHARED = {"has_more_path": st.none() | WORD, "maximum_pages": st.integers(1, 10_000)}
PAGINATORS: st.SearchStrategy[AnyPaginator] = st.one_of(
    st.builds(AutoPaginator, **SHARED),
    st.builds(SinglePagePaginator, **SHARED),
    st.builds(
        PageNumberPaginator,
        page_param=WORD,
        base_page=st.integers(-1, 9),
        total_path=st.none() | WORD,
        maximum_page=PAGES,
        **SHARED,
    ),
    st.builds(
        OffsetPaginator,
        limit=st.integers(1, 9),
        offset_param=WORD,
        limit_param=WORD,
        total_path=st.none() | WORD,
        **SHARED,
    ),
    st.builds(CursorPaginator, cursor_path=WORD, cursor_param=WORD, **SHARED),
    st.builds(JsonLinkPaginator, next_url_path=WORD, **SHARED),
    st.builds(HeaderLinkPaginator, links_next_key=WORD, **SHARED),
)
STREAMS = st.builds(
    Stream,
    name=WORD,
    path=WORD,
    method=st.just("GET"),
    json_body=st.none(),
    params=st.dictionaries(WORD, st.integers() | st.booleans() | WORD, max_size=3),
    headers=st.dictionaries(WORD, WORD, max_size=3),
    data_selector=st.none() | WORD,
    primary_key=st.none() | WORD | st.lists(WORD, min_size=2, max_size=3).map(tuple),
    paginator=st.none() | PAGINATORS,
)


@given(STREAMS)
def test_opening_and_saving_changes_nothing(stream: Stream) -> None:
    assert StreamDraft.of(stream).check() == (stream, ())


def test_each_style_has_exactly_its_parameters() -> None:
    assert {style: parameters_of(style) for style in STYLES} == {
        "auto": (),
        "single_page": (),
        "page_number": (
            "page_param",
            "page_body_path",
            "base_page",
            "total_path",
            "maximum_page",
        ),
        "offset": (
            "limit",
            "offset_param",
            "limit_param",
            "offset_body_path",
            "limit_body_path",
            "total_path",
        ),
        "cursor": ("cursor_path", "cursor_header", "cursor_param", "cursor_body_path"),
        "json_link": ("next_url_path",),
        "header_link": ("links_next_key",),
        "last_record": ("field", "param", "body_path"),
    }
    union = {kind.model_fields["type"].default for kind in _members()}
    assert set(STYLES) == union


def test_looking_at_another_style_loses_nothing() -> None:
    draft = PaginatorDraft("cursor").with_text("cursor_path", "meta.next")
    looked = PaginatorDraft("offset", draft.values)

    assert looked.text("limit") == "100"
    assert PaginatorDraft("cursor", looked.values).text("cursor_path") == "meta.next"


@pytest.mark.parametrize(
    ("style", "parameter", "text", "kind"),
    [
        ("offset", "limit", "many", ProblemKind.WHOLE_NUMBER),
        ("offset", "limit", "0", ProblemKind.TOO_SMALL),
        ("offset", "limit_param", " ", ProblemKind.NEEDED),
        ("page_number", "maximum_page", "1.5", ProblemKind.WHOLE_NUMBER),
        ("cursor", "cursor_path", "next[", ProblemKind.SELECTOR),
        ("auto", "maximum_pages", "-1", ProblemKind.TOO_SMALL),
    ],
)
def test_a_wrong_parameter_is_named(
    style: str, parameter: str, text: str, kind: ProblemKind
) -> None:
    draft = StreamDraft(name="a", paginator=PaginatorDraft(style).with_text(parameter, text))

    stream, problems = draft.check()

    assert stream is None
    assert [(one.field, one.kind) for one in problems] == [(f"paginator.{parameter}", kind)]


def test_a_body_is_a_json_object_and_goes_with_post_only() -> None:
    draft = StreamDraft(name="a", method="POST", body="[1]")
    good = StreamDraft(name="a", method="POST", body='{"query": "é"}')
    get = StreamDraft(name="a", method="GET", body="not json")

    assert draft.check()[1] == (Problem("body", ProblemKind.JSON_OBJECT),)
    assert StreamDraft(name="a", method="POST", body="{").check()[1][0].field == "body"
    stream = good.check()[0]
    assert stream is not None
    assert stream.json_body == {"query": "é"}
    assert StreamDraft.of(stream).check()[0] == stream
    assert get.check()[0] == Stream(name="a")


def test_everything_wrong_is_said_at_once() -> None:
    draft = StreamDraft(
        data_selector="data[", params=(("a", "1"), ("a", "2")), headers=(("", "x"),)
    )

    assert draft.check()[1] == (
        Problem("params", ProblemKind.DOUBLED, "a"),
        Problem("headers", ProblemKind.NEEDED),
        Problem("name", ProblemKind.NEEDED),
        Problem("data_selector", ProblemKind.SELECTOR),
    )


def _members() -> list[type[AutoPaginator]]:
    schema = TypeAdapter(AnyPaginator).json_schema()
    names = [name for name in schema["$defs"] if name.endswith("Paginator")]
    return [getattr(__import__(AutoPaginator.__module__, fromlist=names), name) for name in names]


def test_a_parent_and_bounds_come_back_as_they_were() -> None:
    stream = Stream.model_validate(
        {
            "name": "notes",
            "path": "/flights/{id}/notes",
            "parent": {"resource": "flights", "params": {"id": "id"}, "include": ["id", "a.b"]},
            "incremental": {
                "cursor_path": "n",
                "start_param": "from",
                "end_param": "to",
                "initial_value": 0,
                "end_value": 20,
                "window_size": 5,
            },
        }
    )
    assert StreamDraft.of(stream).check() == (stream, ())


def test_a_placeholder_without_a_field_is_told_at_the_parent() -> None:
    relation = RelationDraft(parent="flights", params=(("ix", "id"),))
    stream, problems = StreamDraft("notes", "/flights/{id}/notes", relation=relation).check()
    assert stream is None
    assert [found.kind for found in problems] == [ProblemKind.OTHER]
    assert "{id}" in problems[0].detail


def test_a_changed_bound_is_read_and_an_emptied_one_is_gone() -> None:
    before = Incremental(cursor_path="n", end_value=20)
    draft = StreamDraft.of(Stream(name="x", incremental=before))
    for text, value in (("30", "30"), ("", None)):
        bounds = ("", text, "", "")
        stream, _ = replace(draft, relation=replace(draft.relation, bounds=bounds)).check()
        assert stream is not None
        assert stream.incremental is not None
        assert stream.incremental.end_value == value
