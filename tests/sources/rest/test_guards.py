"""Guards against going round in circles."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.model.errors import IncompleteError, SourceError
from migrateiq_desktop.sources.rest.guards import EMPTY_PAGES_IN_A_ROW, LoopGuard, RepeatedPageError


@given(before=st.integers(0, 30), cycle=st.integers(1, 90), resume_at=st.integers(0, 200))
def test_a_loop_of_any_length_ends_before_a_page_is_read_twice(
    before: int, cycle: int, resume_at: int
) -> None:
    """Pages 0, 1, …, the last of which leads back to `before`; with a restart on the way."""
    asked: list[int] = []

    def follow() -> None:
        guard, page = LoopGuard("x", counted=False), 0
        while True:
            if len(asked) == resume_at:
                guard = LoopGuard("x", counted=False, memory=guard.memory())
            asked.append(page)
            guard.asked({"cursor": page})
            page = page + 1 if page + 1 < before + cycle else before
            guard.check_next({"cursor": page}, len(asked))

    with pytest.raises(SourceError, match="loop"):
        follow()
    assert asked == list(range(before + cycle))


def test_what_travels_in_a_position_is_bounded() -> None:
    guard = LoopGuard("x", counted=False)
    for page in range(5000):
        guard.asked({"cursor": page})
    assert len(guard.memory().seen) == 100
    with pytest.raises(SourceError):
        guard.check_next({"cursor": 0}, 5000)


def test_counted_states_are_not_compared_but_their_pages_are() -> None:
    guard = LoopGuard("x", counted=True)
    guard.asked({"page": 1})
    guard.check_next({"page": 1}, 1)
    guard.check_page([{"id": 1}], b"one", 1)
    guard.check_page([{"id": 2}], b"two", 2)
    with pytest.raises(RepeatedPageError) as repeated:
        guard.check_page([{"id": 2}], b"two", 3)
    assert repeated.value.loop.cause == "page 3 is the page before over again"
    resumed = LoopGuard("x", counted=True, memory=guard.memory())
    with pytest.raises(RepeatedPageError):
        resumed.check_page([{"id": 2}], b"two", 3)


def test_the_same_records_in_another_body_are_the_same_page() -> None:
    guard = LoopGuard("x", counted=False)
    guard.check_page([{"id": 1}, {"id": 2}], b"at 10:00", 1)
    with pytest.raises(SourceError):
        guard.check_page([{"id": 1}, {"id": 2}], b"at 10:01", 2)


@pytest.mark.parametrize("counted", [True, False])
@pytest.mark.parametrize("resumed", [True, False])
def test_the_first_page_is_known_again_by_another_name(*, counted: bool, resumed: bool) -> None:
    guard = LoopGuard("x", counted=counted)
    guard.check_page([{"id": 1}, {"id": 2}], b"1", 1)
    guard.check_page([{"id": 3}, {"id": 4}], b"2", 2)
    if resumed:
        guard = LoopGuard("x", counted=counted, memory=guard.memory())
    guard.check_page([{"id": 1}, {"id": 5}], b"3", 3)
    with pytest.raises(RepeatedPageError if counted else SourceError) as raised:
        guard.check_page([{"id": 1}, {"id": 2}], b"4", 4)
    assert "the pages go round in a loop" in str(raised.value)


def test_a_page_that_is_asked_for_once_more_on_purpose_is_no_loop() -> None:
    guard = LoopGuard("x", counted=True)
    guard.check_page([{"id": 1}], b"1", 1)
    resumed = LoopGuard("x", counted=True, memory=guard.memory(), again=True)
    resumed.check_page([{"id": 1}], b"1", 2)
    with pytest.raises(RepeatedPageError):
        resumed.check_page([{"id": 1}], b"1", 3)


def test_pages_of_records_that_are_all_alike_are_no_loop() -> None:
    guard = LoopGuard("x", counted=False)
    guard.check_page([{"v": 0}, {"v": 0}], b"a", 1)
    guard.check_page([{"v": 0}, {"v": 0}], b"b", 2)
    guard.check_page([{"v": 1}, {"v": 1}], b"c", 3)
    guard.check_page([{"v": 0}, {"v": 0}], b"d", 4)


def test_empty_pages_do_not_go_on_for_ever() -> None:
    guard = LoopGuard("x", counted=True)
    for page in range(1, EMPTY_PAGES_IN_A_ROW):
        guard.check_page([], b"[]", page)
    with pytest.raises(IncompleteError):
        guard.check_page([], b"[]", EMPTY_PAGES_IN_A_ROW)


@given(before=st.integers(0, 4), cycle=st.integers(1, 6), resumed=st.booleans())
@pytest.mark.parametrize("counted", [True, False])
def test_pages_of_records_with_keys_are_known_again_wherever_they_come_up(
    before: int, cycle: int, *, counted: bool, resumed: bool
) -> None:
    guard = LoopGuard("x", counted=counted, key=("id",))
    for page in range(before + cycle):
        guard.check_page([{"id": page}, {"id": -page}], str(page).encode(), page + 1)
    if resumed:
        guard = LoopGuard("x", counted=counted, key=("id",), memory=guard.memory())
    with pytest.raises(SourceError, match="the pages go round in a loop"):
        guard.check_page([{"id": before}, {"id": -before}], b"other", before + cycle + 1)


def test_a_key_that_comes_up_again_with_other_values_is_no_loop() -> None:
    guard = LoopGuard("x", counted=True, key=("id",))
    guard.check_page([{"id": 1, "version": 1}], b"1", 1)
    guard.check_page([{"id": 1, "version": 2}], b"2", 2)
    guard.check_page([{"id": None, "version": 2}], b"3", 3)
    with pytest.raises(SourceError):
        guard.check_page([{"id": 1, "version": 1}], b"4", 4)


def test_a_loop_is_told_by_its_way() -> None:
    guard = LoopGuard("x", counted=False)
    for cursor in (None, "a", "b"):
        guard.asked({"cursor": cursor})
    with pytest.raises(SourceError) as raised:
        guard.check_next({"cursor": "a"}, 3)
    assert raised.value.cause.endswith('which was read before: "a"→"b"→"a"')


@pytest.mark.parametrize("by_post", [True, False])
def test_a_token_that_may_belong_in_the_body_is_told(*, by_post: bool) -> None:
    guard = LoopGuard("x", counted=False)
    guard.token_by_post = by_post
    guard.asked({"cursor": "a"})
    with pytest.raises(SourceError) as raised:
        guard.check_next({"cursor": "a"}, 2)
    assert ("cursor_body_path" in raised.value.next_step) == by_post
