"""Keys that come up again: all of them are counted, whatever their order and their batches."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.engine import repeats
from migrateiq_desktop.engine.ports import MISSING, ColumnRows
from migrateiq_desktop.engine.repeats import RepeatWatch
from migrateiq_desktop.model.sync import WriteDisposition


def _watched(*batches: list[object]) -> RepeatWatch:
    watch = RepeatWatch()
    for keys in batches:
        watch.see(ColumnRows([[keys, ["x"] * len(keys)]]), [0], ["id"])
    return watch


@given(
    keys=st.lists(st.integers(-3, 30) | st.text(min_size=1, max_size=2), max_size=60),
    size=st.integers(1, 9),
    grows=st.booleans(),
)
def test_every_repeat_is_counted(keys: list[object], size: int, *, grows: bool) -> None:
    if grows:
        keys = [*range(20), *keys]
    batches = [keys[at : at + size] for at in range(0, len(keys), size)]
    assert _watched(*batches).count == len(keys) - len(set(keys))


def test_keys_of_several_columns() -> None:
    watch = RepeatWatch()
    rows = ColumnRows([[[1, 1, 2], ["a", "b", "a"]], [[1, 2], ["b", "b"]]])
    watch.see(rows, [0, 1], ["id", "kind"])
    assert watch.count == 1
    assert watch.example == "id = 1, kind = b"


def test_what_has_no_key_repeats_nothing() -> None:
    assert _watched([None, None, MISSING, MISSING, 1]).count == 0


def test_a_repeat_after_keys_that_grew_is_told_by_its_disposition() -> None:
    watch = _watched([1, 2, 3], [4, 5, 6], [3, 7])
    (merged,) = watch.remarks(WriteDisposition.MERGE)
    assert merged == (
        "1 record has the key of an earlier one (id = 3): of equal keys the last record counts."
    )
    (appended,) = watch.remarks(WriteDisposition.APPEND)
    assert "stand there twice" in appended
    assert not list(_watched([1, 2]).remarks(WriteDisposition.APPEND))


def test_what_is_remembered_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(repeats, "MOST_KEYS", 10)
    assert _watched(list(range(20)), [3]).count == 0
    assert _watched([5, 4], list(range(100, 200)), [5]).count == 0
