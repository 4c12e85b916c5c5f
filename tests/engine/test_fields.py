"""Fields that come and go."""

from collections.abc import Sequence

from migrateiq_desktop.engine.fields import MOST_FIELDS, FieldWatch
from migrateiq_desktop.engine.ports import Page
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.sync import WriteDisposition
from migrateiq_desktop.sources.rest.decoding import decode_sound, exact_fraction
from migrateiq_desktop.sources.shapes import ShapedDecoder

APPEND, MERGE = WriteDisposition.APPEND, WriteDisposition.MERGE


def _watched(*pages: Sequence[Json], known: Sequence[str] = ()) -> FieldWatch:
    watch = FieldWatch(known)
    for number, records in enumerate(pages, 1):
        watch.see(Page(number, records, None))
    return watch


def test_nothing_is_said_of_fields_that_every_page_has() -> None:
    pages: list[list[Json]] = [[{"a": 1}, {"b": 2}], [{"b": None, "a": 1}], []]
    assert not list(_watched(*pages).remarks(APPEND))


def test_a_field_that_comes_up_later_is_told_once_with_its_page() -> None:
    (said,) = _watched([{"a": 1}], [{"a": 1, "b": 1}], [{"a": 1, "b": 2}]).remarks(APPEND)
    assert said == "Fields that came up later, with the first page that has them: b (page 2)."
    (said,) = _watched([{"a": 1}], [{"a": 1, "b": 1}], known=["a", "b"]).remarks(APPEND)
    assert said.startswith("Fields that no record of some pages has: b (1 page")


def test_a_field_that_is_missing_is_told_with_its_pages() -> None:
    pages: list[list[Json]] = [[{"a": 1, "b": 1}], [{"a": 1}], [{"a": 1}]]
    (said,) = _watched(*pages).remarks(MERGE)
    assert said == (
        "Fields that no record of some pages has: b (2 pages, the first is page 2)."
        " What stands there for them was left as it is."
    )
    (said,) = _watched(*pages).remarks(APPEND)
    assert said.endswith("page 2).")


def test_pages_that_were_decoded_all_at_once_are_seen_as_well() -> None:
    decoder = ShapedDecoder((), decode_sound, exact_fraction)
    first: list[Json] = [{"a": 1, "b": 1}, {"a": 2}]
    decoder.learn(first, first)
    decoded = decoder.decode(b'[{"a": 3}, {"a": 4}]')
    assert decoded is not None
    watch = _watched(first, decoded[1])
    assert list(watch.remarks(APPEND)) == [
        "Fields that no record of some pages has: b (1 page, the first is page 2)."
    ]


def test_long_lists_are_cut_and_dictionaries_are_left_alone() -> None:
    (said,) = _watched([{"a": 1}], [dict.fromkeys("abcdefghi", 1)]).remarks(APPEND)
    assert said.endswith("f (page 2) and 3 more.")
    many: list[Json] = [{f"n{number}": 1 for number in range(MOST_FIELDS + 1)}]
    assert not list(_watched([{"a": 1}], many, [{"a": 1}]).remarks(APPEND))
