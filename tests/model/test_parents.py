"""Parents of streams, and windows: what a definition may say."""

from itertools import pairwise

import pytest
from pydantic import ValidationError

from migrateiq_desktop.model.connector import RestConnector, Stream
from migrateiq_desktop.model.incremental import Incremental
from migrateiq_desktop.model.parents import Parent, included_name, placeholders_in


def _connector(*streams: Stream) -> RestConnector:
    return RestConnector(base_url="http://localhost/v1", resources=streams)


def _child(name: str, of: str) -> Stream:
    return Stream(
        name=name,
        path="/x/{id}/y",
        parent=Parent(resource=of, params={"id": "id"}, include=("id", "user.login")),
    )


def test_placeholders_are_found_in_all_texts_of_a_request() -> None:
    value = ("/a/{id}/{b_c}", {"q": "x{d}", "n": 3}, {"deep": [{"e": "{f.g}"}], "{not}": None})
    assert list(placeholders_in(value)) == ["id", "b_c", "d", "f.g"]


def test_what_graphql_writes_is_no_placeholder() -> None:
    assert list(placeholders_in("query { issues { id } }")) == []


def test_fields_of_the_parent_are_named_as_in_dlt() -> None:
    assert included_name("flights", "id") == "_flights_id"
    stream = _child("notes", "flights")
    assert stream.parent is not None
    assert stream.parent.included() == {
        "_flights_id": "id",
        "_flights_user_login": "user.login",
    }


def test_a_parent_that_is_no_resource_is_refused_with_the_nearest() -> None:
    with pytest.raises(ValidationError, match=r"flights, is no resource: did you mean flight\?"):
        _connector(Stream(name="flight"), _child("notes", "flights"))


def test_a_circle_of_parents_is_refused_with_its_names() -> None:
    with pytest.raises(ValidationError, match=r"a → b → a"):
        _connector(_child("a", "b"), _child("b", "a"))
    with pytest.raises(ValidationError, match="a → a"):
        _connector(_child("a", "a"))


def test_parents_of_parents_may_go_to_any_depth() -> None:
    names = ["s0", "s1", "s2", "s3", "s4"]
    deeper = [_child(name, of) for of, name in pairwise(names)]
    assert len(_connector(Stream(name="s0"), *deeper).resources) == 5


def test_a_placeholder_that_nothing_fills_is_refused() -> None:
    with pytest.raises(ValidationError, match=r"\{number\} isn't one of the placeholders"):
        Stream(
            name="notes",
            path="/flights/{number}/notes/{id}",
            parent=Parent(resource="flights", params={"id": "id"}),
        )


def test_a_placeholder_that_is_nowhere_used_is_refused() -> None:
    with pytest.raises(ValidationError, match=r"the placeholder id .* is nowhere used"):
        Stream(name="notes", path="/notes", parent=Parent(resource="flights", params={"id": "id"}))


@pytest.mark.parametrize(
    "request_with_it",
    [
        {"path": "/notes/{id}"},
        {"params": {"flight": "{id}"}},
        {"headers": {"X-Flight": "{id}"}},
        {"method": "POST", "json": {"filter": {"ids": ["{id}"]}}},
    ],
)
def test_a_placeholder_may_stand_anywhere_in_the_request(
    request_with_it: dict[str, object],
) -> None:
    parent = {"resource": "flights", "params": {"id": "id"}}
    Stream.model_validate({"name": "notes", "parent": parent, **request_with_it})


def test_windows_need_both_parameters_and_a_start() -> None:
    with pytest.raises(ValidationError, match="windows need end_param and initial_value as well"):
        Incremental(cursor_path="at", start_param="since", window_seconds=60)
    with pytest.raises(ValidationError, match="windows need end_value as well"):
        Incremental(
            cursor_path="n", start_param="from", end_param="to", initial_value=1, window_size=10
        )


def test_windows_are_of_times_or_of_numbers() -> None:
    with pytest.raises(ValidationError, match="window_seconds, for times, or window_size"):
        Incremental(cursor_path="n", window_seconds=1, window_size=10)
