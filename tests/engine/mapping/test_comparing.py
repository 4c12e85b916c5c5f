"""Values in order and told apart, whatever they are."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.engine.mapping.comparing import digest, identity, order_of, same
from migrateiq_desktop.engine.mapping.conversions import ConversionError
from migrateiq_desktop.model.base import Json

LOCAL = datetime(2013, 1, 2, 3, tzinfo=UTC).replace(tzinfo=None)
NUMBERS = (
    st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.decimals(allow_nan=False, allow_infinity=False, places=4)
)


@pytest.mark.parametrize(
    ("one", "other", "order"),
    [
        (1, 1.0, 0),
        (2**53 + 1, float(2**53), 1),
        (Decimal("0.1"), 0.1, -1),
        ("a", "b", -1),
        ("10", "9", -1),
        (False, True, -1),
        (date(2013, 1, 2), "2013-01-01", 1),
        ("2013-01-03", date(2013, 1, 2), 1),
        (datetime(2013, 1, 2, 3, tzinfo=UTC), "2013-01-02T03:00:00Z", 0),
        (datetime(2013, 1, 2, 3, tzinfo=UTC), "2013-01-02T04:00:00+01:00", 0),
        (datetime(2013, 1, 2, 3, tzinfo=UTC), "2013-01-02", 1),
        (datetime(2013, 1, 2, 3, tzinfo=UTC), LOCAL.replace(hour=4), -1),
        (LOCAL, date(2013, 1, 2), 1),
        (date(2013, 1, 2), datetime(2013, 1, 2, tzinfo=UTC), 0),
        (date(2013, 1, 2), "2013-01-02T00:00:01", -1),
    ],
)
def test_order(one: Json, other: Json, order: int) -> None:
    assert order_of(one, other) == order
    assert order_of(other, one) == -order


@pytest.mark.parametrize(
    ("one", "other"),
    [(1, "1"), (True, 1), ("a", date(2013, 1, 1)), ([1], [1]), (date(2013, 1, 1), 1)],
)
def test_kinds_that_have_no_common_order(one: Json, other: Json) -> None:
    with pytest.raises(ConversionError):
        order_of(one, other)


def test_objects_are_the_same_whatever_their_order() -> None:
    assert same({"a": 1, "b": [1.0]}, {"b": [1.0], "a": 1})
    assert not same([1, 2], [2, 1])


@given(NUMBERS, NUMBERS)
def test_numbers_share_an_identity_exactly_when_they_are_equal(one: Json, other: Json) -> None:
    equal = order_of(one, other) == 0
    # a float stands for the digits it is written with
    if isinstance(one, float) == isinstance(other, float):
        assert (identity(one) == identity(other)) == equal


@pytest.mark.parametrize(
    ("one", "other"),
    [(1, 1.0), (100, Decimal("1E2")), (0, -0.0), (Decimal("1.50"), 1.5), (-1200, -1.2e3)],
)
def test_one_number_has_one_identity(one: Json, other: Json) -> None:
    assert identity(one) == identity(other)


@pytest.mark.parametrize(
    ("one", "other"), [(1, "1"), (1, True), (1, 10), (-1, 1), ("2013-01-01", date(2013, 1, 1))]
)
def test_different_values_have_different_ones(one: Json, other: Json) -> None:
    assert identity(one) != identity(other)


def test_a_digest_keeps_its_parts_apart() -> None:
    digests = [
        digest("a", ["b", "c"]),
        digest("a", ["bc"]),
        digest("a", ["bt", "c"]),
        digest("ab", ["c"]),
        digest("a", ["b", "\ud800"]),
    ]
    assert len(set(digests)) == len(digests)
    assert {len(one) for one in digests} == {16}
