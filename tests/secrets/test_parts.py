from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.secrets.parts import (
    LARGEST_BYTES,
    Manifest,
    fits_whole,
    join,
    parse_manifest,
    split,
)

LETTERS = st.characters(exclude_categories=["Cs"])
VALUES = st.text(LETTERS, min_size=1, max_size=3000)


def utf16(text: str) -> int:
    return len(text.encode("utf-16-le"))


def test_what_windows_can_keep_is_kept_whole() -> None:
    assert fits_whole("x" * 1280)
    assert not fits_whole("x" * 1281)
    assert fits_whole("😀" * 640)
    assert not fits_whole("😀" * 641)


@given(VALUES)
def test_every_part_fits_and_all_together_are_the_value(value: str) -> None:
    manifest, parts = split(value, "0123abcd")

    assert all(utf16(part) <= LARGEST_BYTES for part in parts)
    assert utf16(str(manifest)) <= LARGEST_BYTES
    assert join(manifest, parts) == value
    assert parse_manifest(str(manifest)) == manifest
    assert len(set(manifest.users("user"))) == len(parts)


@given(VALUES, st.data())
def test_a_missing_or_changed_part_is_noticed(value: str, data: st.DataObject) -> None:
    manifest, parts = split(value, "0123abcd")
    broken = data.draw(st.integers(0, len(parts) - 1))
    other = data.draw(st.none() | st.text(LETTERS).filter(lambda text: text != parts[broken]))

    changed = (*parts[:broken], other, *parts[broken + 1 :])

    assert join(manifest, changed) is None


def test_a_value_that_looks_like_a_manifest_is_not_taken_for_one() -> None:
    value = str(Manifest("0123abcd", 2, "0" * 64))

    assert not fits_whole(value)
    manifest, parts = split(value, "abcd0123")
    assert join(manifest, parts) == value


@given(st.text(LETTERS))
def test_other_values_are_no_manifests(value: str) -> None:
    assert parse_manifest(value) is None
