from dataclasses import replace

from migrateiq_desktop.gui.connectors.connector_draft import ConnectorDraft
from migrateiq_desktop.gui.connectors.stream_draft import PaginatorDraft, StreamDraft
from migrateiq_desktop.gui.connectors.stream_findings import asked, fresh, said, typed, with_found
from migrateiq_desktop.model.connector import Stream
from migrateiq_desktop.model.incremental import Incremental
from migrateiq_desktop.model.paginators import OffsetPaginator
from tests.gui.connectors.samples import FOUND_STREAM

NEW = StreamDraft(name="orders", path="/orders")


def test_what_nobody_spoke_of_is_filled_and_found_anew_each_time() -> None:
    filled = with_found(NEW, FOUND_STREAM)

    made, problems = filled.check()
    assert problems == ()
    assert made == FOUND_STREAM
    assert asked(filled) == NEW


def test_what_was_said_stays_and_is_kept_to() -> None:
    own = said(replace(NEW, data_selector="items"), "data_selector")
    own = said(replace(own, primary_key=""), "primary_key")
    own = said(replace(own, cursor_path=""), "incremental")
    filled = with_found(own, FOUND_STREAM)

    assert (filled.data_selector, filled.primary_key, filled.cursor_path) == ("items", "", "")
    assert filled.paginator == PaginatorDraft.of(FOUND_STREAM.paginator)
    assert asked(filled).data_selector == "items"


def test_a_field_left_open_again_is_found_again() -> None:
    own = said(replace(NEW, data_selector="items"), "data_selector")
    opened = said(replace(own, data_selector=""), "data_selector", something=False)

    assert with_found(opened, FOUND_STREAM).data_selector == "data"


def test_a_stored_stream_gets_no_key_and_no_cursor_behind_a_persons_back() -> None:
    stored = StreamDraft.of(Stream(name="orders", path="/orders"))
    filled = with_found(stored, FOUND_STREAM)

    assert (filled.primary_key, filled.cursor_path) == ("", "")
    assert filled.data_selector == "data"


def test_of_a_stream_that_is_not_stored_all_it_leaves_open_is_found() -> None:
    stream = Stream(name="orders", path="/orders", paginator=OffsetPaginator(limit=7))
    filled = with_found(fresh(StreamDraft.of(stream)), FOUND_STREAM)

    assert filled.primary_key == "id"
    assert filled.paginator == PaginatorDraft.of(OffsetPaginator(limit=7))


def test_a_draft_says_the_same_whatever_was_found() -> None:
    bare, filled = ConnectorDraft(streams=(NEW,)), with_found(NEW, FOUND_STREAM)

    assert typed(ConnectorDraft(streams=(filled,))) == bare


def test_what_the_form_does_not_show_of_a_cursor_stays() -> None:
    incremental = Incremental(cursor_path="changed", initial_value=5, lookback_seconds=7)
    stream = StreamDraft.of(Stream(name="orders", incremental=incremental))
    changed, _ = replace(stream, cursor_path="updated", start_param="since").check()

    assert changed is not None
    assert changed.incremental == Incremental(
        cursor_path="updated", start_param="since", initial_value=5, lookback_seconds=7
    )
    without, _ = replace(stream, cursor_path=" ").check()
    assert without is not None
    assert without.incremental is None
