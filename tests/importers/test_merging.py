"""Three definitions put together: what a person edited always stays."""

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.importers.merging import Change, Difference, merge
from migrateiq_desktop.model.connector import RestConnector, Stream
from migrateiq_desktop.model.parents import Parent


def api(*streams: Stream, **fields: object) -> RestConnector:
    return RestConnector.model_validate(
        {"base_url": "https://a.example", **fields, "resources": streams}
    )


def told(*sides: RestConnector) -> list[tuple[str, str, str]]:
    original, mine, theirs = sides
    found = merge(original, mine, theirs).differences
    return [(one.change.value, one.stream, one.field) for one in found]


def by_name(streams: Iterable[Stream]) -> dict[str, Stream]:
    return {one.name: one for one in streams}


A, B = Stream(name="a", path="/a"), Stream(name="b", path="/b")
CHILD = Stream(name="c", path="/a/{id}/c", parent=Parent(resource="a", params={"id": "id"}))


def test_nothing_has_changed() -> None:
    merged = merge(api(A), api(A), api(A))
    assert (merged.connector, merged.differences, merged.changes) == (api(A), (), False)


def test_what_is_new_comes_and_what_is_gone_goes() -> None:
    merged = merge(api(A), api(A), api(B))
    assert merged.connector == api(B)
    assert merged.changes
    assert told(api(A), api(A), api(B)) == [("removed", "a", ""), ("added", "b", "")]


def test_what_the_file_changed_is_taken() -> None:
    changed = A.model_copy(update={"data_selector": "items"})
    merged = merge(api(A), api(A), api(changed))
    assert merged.connector == api(changed)
    assert merged.differences == (Difference(Change.CHANGED, "a", "data_selector", None, "items"),)


def test_what_a_person_edited_stays() -> None:
    edited = A.model_copy(update={"data_selector": "mine", "params": {"size": 50, "x": 1}})
    theirs = A.model_copy(update={"path": "/v2/a", "params": {"y": 2}})
    merged = merge(api(A), api(edited), api(theirs))
    (stream,) = merged.connector.resources
    assert (stream.path, stream.data_selector) == ("/v2/a", "mine")
    assert stream.params == {"size": 50, "x": 1, "y": 2}


def test_where_both_changed_the_edit_stays_and_it_is_told() -> None:
    edited = A.model_copy(update={"path": "/mine"})
    theirs = A.model_copy(update={"path": "/theirs"})
    merged = merge(api(A), api(edited), api(theirs))
    assert merged.connector == api(edited)
    assert not merged.changes
    (one,) = merged.differences
    assert (one.change, one.field, one.before, one.after) == (
        Change.KEPT,
        "path",
        "/mine",
        "/theirs",
    )


def test_an_edited_stream_that_is_gone_stays() -> None:
    edited = A.model_copy(update={"path": "/mine"})
    assert merge(api(A, B), api(edited, B), api(B)).connector == api(edited, B)
    assert told(api(A, B), api(edited, B), api(B)) == [("kept", "a", "")]


def test_what_a_person_removed_stays_away_and_what_they_added_stays() -> None:
    theirs = api(A, B.model_copy(update={"path": "/b2"}))
    merged = merge(api(A, B), api(A, CHILD), theirs)
    assert merged.connector == api(A, CHILD)
    assert merged.differences == ()


def test_a_parent_that_is_needed_stays() -> None:
    assert merge(api(A), api(A, CHILD), api(B)).connector == api(A, CHILD, B)
    assert ("kept", "a", "") in told(api(A), api(A, CHILD), api(B))


def test_a_new_child_of_a_removed_parent_is_left() -> None:
    merged = merge(api(A, B), api(B), api(A, B, CHILD))
    assert merged.connector == api(B)
    assert [one.change for one in merged.differences] == [Change.KEPT]


def test_edits_that_do_not_go_together_with_the_new() -> None:
    # the person's path has no placeholder any more that the file's new parent could fill
    mine = A.model_copy(update={"path": "/mine"})
    theirs = A.model_copy(
        update={"path": "/b/{id}/a", "parent": Parent(resource="b", params={"id": "id"})}
    )
    merged = merge(api(A, B), api(mine, B), api(theirs, B))
    assert merged.connector == api(mine, B)
    assert [one.change for one in merged.differences] == [Change.KEPT]


def test_the_connector_itself() -> None:
    mine = api(A, concurrency=4, active=False, allow_local=False)
    theirs = api(A, base_url="https://b.example", auth={"type": "none"})
    merged = merge(api(A), mine, theirs).connector
    assert (merged.base_url, merged.concurrency) == ("https://b.example", 4)
    assert (merged.active, merged.allow_local) == (False, False)


def test_without_an_original_streams_are_only_added() -> None:
    edited = A.model_copy(update={"path": "/mine"})
    merged = merge(None, api(edited), api(A, B, base_url="https://b.example"))
    assert merged.connector == api(edited, B)
    assert [one.change for one in merged.differences] == [Change.ADDED]


STREAMS = st.lists(
    st.builds(
        Stream,
        name=st.sampled_from("abc"),
        path=st.sampled_from(("/1", "/2")),
        params=st.dictionaries(st.sampled_from("xy"), st.integers(1, 2)),
        data_selector=st.sampled_from((None, "d", "e")),
    ),
    max_size=3,
    unique_by=lambda one: one.name,
)


@pytest.mark.filterwarnings("error")
@given(STREAMS, STREAMS, STREAMS)
def test_for_any_three(before: list[Stream], own: list[Stream], new: list[Stream]) -> None:
    original, mine, theirs = api(*before), api(*own), api(*new)
    merged = merge(original, mine, theirs)
    # with nothing edited the file's own comes out; with nothing new, the person's
    untouched = merge(original, original, theirs).connector.resources
    assert by_name(untouched) == by_name(theirs.resources)
    assert merge(original, mine, original).connector == mine
    # everything a person made or changed is there
    kept, known = by_name(merged.connector.resources), by_name(before)
    for stream in own:
        former = known.get(stream.name)
        if former is None:
            assert kept[stream.name] == stream
        elif stream.path != former.path:
            assert kept[stream.name].path == stream.path
    # once stored, the same file has nothing more to change
    assert not merge(theirs, merged.connector, theirs).changes
