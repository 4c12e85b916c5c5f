"""The records of a page."""

import pytest

from migrateiq_desktop.model.errors import SourceError
from migrateiq_desktop.sources.rest.selecting import RecordSelector


def test_the_list_at_the_path() -> None:
    selector = RecordSelector("x", "data.items")
    assert selector.select({"data": {"items": [1, None, {"a": 1}]}}, 1) == [1, None, {"a": 1}]


def test_a_path_to_one_object_is_a_stream_of_one_record() -> None:
    assert RecordSelector("x", "data").select({"data": {"id": 1}}, 1) == [{"id": 1}]
    with pytest.raises(SourceError, match="is an object with id, not a list, on page 2"):
        RecordSelector("x", "data").select({"data": {"id": 1}}, 2)


def test_what_is_found_on_the_first_page_is_kept() -> None:
    selector = RecordSelector("x", None)
    assert "data" in selector.discover({"data": [{"id": 1}], "errors": []})
    assert selector.text == "data"
    with pytest.raises(SourceError, match="not found on page 2 \\(present on page 1\\)"):
        selector.select({"items": [{"id": 1}]}, 2)


@pytest.mark.parametrize(
    ("body", "cause"),
    [
        ({"error": {"message": "out  of\norder"}}, "the answer says “out of order”"),
        ({"errors": [{"message": "one"}]}, "the answer says “one”"),
        ({"errors": ["two"]}, "the answer says “two”"),
        ({"message": "three"}, "the answer says “three”"),
        ({"a": 1, "b": 2}, "it is an object with a, b"),
        ({}, "it is an empty object"),
        (None, "it is null"),
        ("text", "it is a text"),
        (5, "it is a number"),
        (False, "it is true or false"),
    ],
)
def test_without_a_list_the_error_says_what_there_is(body: object, cause: str) -> None:
    with pytest.raises(SourceError, match="holds no list of records") as caught:
        RecordSelector("x", None).discover(body)
    assert caught.value.cause == cause


def test_what_an_answer_says_is_masked() -> None:
    selector = RecordSelector("x", "data", lambda text: text.replace("SECRET", "***"))
    with pytest.raises(SourceError) as caught:
        selector.select({"error": "SECRET is no key"}, 1)
    assert caught.value.cause == "the answer says “*** is no key”"
