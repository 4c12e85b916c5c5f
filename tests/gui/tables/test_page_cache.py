"""The cache of pages: arithmetic, forgetting, keys, and rows that move down."""

from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.gui.tables.page_cache import PageCache


def _cache(size: int, capacity: int) -> PageCache[int]:
    return PageCache(size, capacity, key=lambda row: row)


@given(size=st.integers(1, 7), total=st.integers(0, 60), added=st.integers(1, 25))
def test_rows_that_move_down_keep_their_values_and_keys(size: int, total: int, added: int) -> None:
    cache = _cache(size, capacity=1_000)
    for page in range(-(-total // size)):
        cache.put(page, range(page * size, min((page + 1) * size, total)))
    cache.insert_at_top(added)
    for number in range(added):
        assert cache.row(number) is None
    for value in range(total):
        assert cache.row(value + added) == value
        assert cache.find(value) == value + added
        assert cache.needs((value + added) // size)


@given(size=st.integers(1, 9), pages=st.lists(st.integers(0, 30), max_size=60))
def test_a_row_is_given_exactly_while_its_page_is_among_the_last_used(
    size: int, pages: list[int]
) -> None:
    cache, recent = _cache(size, capacity=4), list[int]()
    for page in pages:
        cache.put(page, range(page * size, (page + 1) * size))
        recent = [page, *(other for other in recent if other != page)][:4]
    assert len(cache) == len(recent)
    for number in range(31 * size):
        held = number // size in recent
        assert cache.find(number) == (number if held else None)
    for number in (page * size + size - 1 for page in reversed(recent)):
        assert cache.row(number) == number


def test_looking_at_a_page_keeps_it() -> None:
    cache = _cache(2, capacity=2)
    cache.put(0, [0, 1])
    cache.put(1, [2, 3])
    assert cache.row(0) == 0
    cache.put(2, [4, 5])
    assert cache.row(1) == 1
    assert cache.row(2) is None
    assert not cache.needs(0)
    assert cache.needs(1)


def test_a_stale_page_still_gives_its_rows_until_it_is_put_again() -> None:
    cache = _cache(2, capacity=2)
    cache.put(0, [0, 1])
    cache.mark_stale()
    assert cache.row(1) == 1
    assert cache.needs(0)
    cache.put(0, [7, 8])
    assert not cache.needs(0)
    assert cache.find(1) is None
    assert cache.find(8) == 1


def test_a_row_is_replaced_in_its_place() -> None:
    cache: PageCache[tuple[int, str]] = PageCache(3, 2, key=lambda row: row[0])
    cache.put(1, [(3, "old"), (4, "old")])
    number = cache.find(4)
    assert number == 4
    cache.replace(number, (4, "new"))
    assert cache.row(4) == (4, "new")
    assert cache.row(3) == (3, "old")
    assert cache.row(5) is None
    cache.clear()
    assert len(cache) == 0
    assert cache.find(4) is None
