"""JSON text and values are the same thing, whatever the number."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.exact_json import (
    depth_exceeds,
    dumps,
    exact_number,
    loads,
    number_text,
)

decimals = st.decimals(allow_nan=False, allow_infinity=False).map(
    lambda number: exact_number(str(number))
)
scalars = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | decimals
    | st.text(st.characters(exclude_categories=()))
)
values = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text(st.characters(exclude_categories=())), inner, max_size=4)
    ),
    max_leaves=10,
)


@given(values)
def test_what_is_written_is_read_back(value: Json) -> None:
    assert loads(dumps(value)) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0.1", 0.1),
        ("1.50", 1.5),
        ("3.14159265358979323846", Decimal("3.14159265358979323846")),
        ("1e400", Decimal("1e400")),
        ("18446744073709551616", 18446744073709551616),
        ('"\\ud800"', "\ud800"),
    ],
)
def test_numbers_keep_every_digit(text: str, value: Json) -> None:
    read = loads(text)
    assert read == value
    assert type(read) is type(value)


@pytest.mark.parametrize("text", ["NaN", "Infinity", "[1,]", "{", "", '{"a":NaN}'])
def test_what_is_not_json_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        loads(text)


def test_no_depth_is_too_deep_to_write() -> None:
    value: Json = []
    for _ in range(5_000):
        value = [value]
    assert dumps(value) == "[" * 5_001 + "]" * 5_001
    assert depth_exceeds(value)


def test_depth_is_counted_over_objects_and_lists() -> None:
    value: Json = 1
    for _ in range(250):
        value = {"inner": [value]}
    assert not depth_exceeds(value, 500)
    assert depth_exceeds(value, 499)


@given(st.integers() | st.floats(allow_nan=False, allow_infinity=False) | decimals)
def test_a_numbers_text_is_json_and_reads_back(number: float | Decimal) -> None:
    assert loads(number_text(number)) == number


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_float_and_the_decimal_of_its_digits_have_the_same_text(number: float) -> None:
    assert number_text(number) == number_text(Decimal(repr(number)))


def test_a_text_of_another_type_is_written_as_a_text() -> None:
    class Kept(str):
        __slots__ = ()

    assert dumps({"record": Kept('{"a": NaN}')}) == '{"record":"{\\"a\\": NaN}"}'
    with pytest.raises(TypeError):
        dumps({"a": object()})
