"""Exact arithmetic and the three truths."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.engine.mapping.conversions import ConversionError
from migrateiq_desktop.engine.mapping.sql_values import arithmetic, sql_not, substring, truth

INTS = st.integers(-(10**30), 10**30)
DECIMALS = st.decimals(-(10**20), 10**20, places=6)


@given(INTS, INTS, DECIMALS)
def test_whole_numbers_and_decimals_lose_nothing(one: int, other: int, part: Decimal) -> None:
    assert arithmetic("+")(one, other) == one + other
    assert arithmetic("*")(one, other) == one * other
    total = arithmetic("+")(one, part)
    assert isinstance(total, Decimal)
    assert arithmetic("-")(total, part) == one


@given(INTS, INTS.filter(bool))
def test_division_and_remainder_belong_together(one: int, other: int) -> None:
    left = arithmetic("%")(one, other)
    assert isinstance(left, int)
    assert arithmetic("/")(one - left, other) == (one - left) // other
    assert abs(left) < abs(other)


def test_null_stays_null() -> None:
    assert arithmetic("+")(None, "x") is None
    assert sql_not(None) is None


def test_truth_is_strict() -> None:
    assert [truth(value) for value in (True, False, None)] == [True, False, None]
    for value in (0, 1, "true"):
        with pytest.raises(ConversionError):
            truth(value)


@pytest.mark.parametrize(
    ("start", "length", "found"),
    [(1, 2, "ab"), (3, None, "c"), (4, 1, ""), (-2, 1, "b"), (-9, None, "abc"), (0, None, "abc")],
)
def test_substrings(start: int, length: int | None, found: str) -> None:
    assert substring("abc", start, length) == found
