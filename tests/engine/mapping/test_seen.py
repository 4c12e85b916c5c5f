"""What came before is known, however much it is."""

from collections.abc import Iterator

import pytest

from migrateiq_desktop.engine.mapping.seen import SeenKeys


@pytest.fixture
def seen() -> Iterator[SeenKeys]:
    keys = SeenKeys()
    yield keys
    keys.close()


def test_a_key_is_new_once(seen: SeenKeys) -> None:
    assert seen.add(b"a")
    assert not seen.add(b"a")
    assert seen.take_new() == ((b"a", None),)
    assert seen.take_new() == ()
    assert not seen.add(b"a")
    assert seen.take_new() == ()


def test_notes(seen: SeenKeys) -> None:
    assert seen.note(b"a") == (False, None)
    seen.put(b"a", "1")
    seen.put(b"a", "2")
    assert seen.note(b"a") == (True, "2")
    assert seen.take_new() == ((b"a", "2"),)


def test_what_is_restored_is_known_and_not_new(seen: SeenKeys) -> None:
    seen.restore([(b"a", None), (b"b", "x")])
    assert not seen.add(b"a")
    assert seen.note(b"b") == (True, "x")
    assert seen.take_new() == ()


def test_many(seen: SeenKeys) -> None:
    keys = [number.to_bytes(16, "little") for number in range(50_000)]
    assert all(seen.add(key) for key in keys)
    assert not any(seen.add(key) for key in keys)
