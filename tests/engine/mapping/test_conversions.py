"""Conversions are strict but sensible, exact, and say why not."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.engine.mapping.conversions import (
    CONVERSIONS,
    ConversionError,
    shown,
    to_bool,
    to_decimal,
    to_float,
    to_int,
    to_json,
    to_text,
)
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.exact_json import loads


@pytest.mark.parametrize(
    ("value", "number"),
    [
        (42, 42),
        ("42", 42),
        (" 42 ", 42),
        ("+42", 42),
        ("-0042", -42),
        (42.0, 42),
        ("42.0", 42),
        ("4.2e1", 42),
        (Decimal("42.00"), 42),
        (2**70, 2**70),
        (str(2**70), 2**70),
        (1e22, 10**22),
        (-0.0, 0),
    ],
)
def test_whole_numbers(value: Json, number: int) -> None:
    found = to_int(value)
    assert found == number
    assert type(found) is int


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ("12,5O", "not a number: “12,5O”"),
        ("12,50", "not a number: “12,50”"),
        ("1_000", "not a number: “1_000”"),
        ("٤٢", "not a number: “٤٢”"),
        ("", "not a number: “”"),
        ("0x10", "not a number: “0x10”"),
        ("nan", "not a number: “nan”"),
        ("Infinity", "not a number: “Infinity”"),
        (True, "not a number: true"),
        ([1], "not a number: a list"),
        ({}, "not a number: an object"),
        (42.5, "not a whole number: 42.5"),
        ("42.5", "not a whole number: “42.5”"),
        (Decimal("0.1000000000000000000001"), "not a whole number: 0.1000000000000000000001"),
        ("1e99999", "has more than 4,000 digits: “1e99999”"),
    ],
)
def test_what_is_no_whole_number_says_why(value: Json, reason: str) -> None:
    with pytest.raises(ConversionError) as refused:
        to_int(value)
    assert str(refused.value) == reason


@pytest.mark.parametrize(
    ("value", "number"),
    [(1, 1.0), ("1.5", 1.5), (" .5 ", 0.5), (Decimal("0.1"), 0.1), ("1e308", 1e308), (2.5, 2.5)],
)
def test_floats(value: Json, number: float) -> None:
    found = to_float(value)
    assert found == number
    assert type(found) is float


@pytest.mark.parametrize("value", ["1e309", Decimal("1e400"), 10**400])
def test_what_no_float_can_hold_is_refused(value: Json) -> None:
    with pytest.raises(ConversionError, match="too large for a float"):
        to_float(value)


@pytest.mark.parametrize(
    ("value", "number"),
    [
        (0.1, Decimal("0.1")),
        ("0.10", Decimal("0.10")),
        (2**80, Decimal(2**80)),
        ("3.14159265358979323846", Decimal("3.14159265358979323846")),
    ],
)
def test_decimals_keep_every_digit(value: Json, number: Decimal) -> None:
    assert str(to_decimal(value)) == str(number)


@pytest.mark.parametrize(
    "value", [True, 1, 1.0, Decimal(1), "true", "TRUE", " Yes ", "y", "t", "on", "1"]
)
def test_true(value: Json) -> None:
    assert to_bool(value) is True


@pytest.mark.parametrize("value", [False, 0, 0.0, Decimal(0), "false", "No", "n", "f", "off", "0"])
def test_false(value: Json) -> None:
    assert to_bool(value) is False


@pytest.mark.parametrize("value", [2, -1, "", "maybe", "2", [], {"a": 1}])
def test_neither_true_nor_false(value: Json) -> None:
    with pytest.raises(ConversionError, match="neither true nor false"):
        to_bool(value)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("as it is ", "as it is "),
        (42, "42"),
        (1.5, "1.5"),
        (True, "true"),
        (Decimal("1.10"), "1.10"),
        ([1, "a"], '[1,"a"]'),
        ({"a": None}, '{"a":null}'),
    ],
)
def test_text(value: Json, text: str) -> None:
    assert to_text(value) == text


def test_json_text_of_text_is_quoted() -> None:
    assert to_json("a") == '"a"'


def test_what_is_nested_too_deeply_is_refused() -> None:
    value: Json = 1
    for _ in range(501):
        value = [value]
    for convert in (to_json, to_text):
        with pytest.raises(ConversionError, match="nested more than 500"):
            convert(value)


@given(st.integers())
def test_text_of_an_int_converts_back(number: int) -> None:
    assert to_int(to_text(number)) == number
    assert to_decimal(to_text(number)) == number


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_text_of_a_float_converts_back(number: float) -> None:
    assert to_float(to_text(number)) == number
    assert loads(to_json(number)) == number


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.decimals(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
).filter(lambda value: value is not None and "NaN" not in repr(value) and "inf" not in repr(value))


@given(json_values, st.sampled_from(list(CONVERSIONS)))
def test_every_value_converts_or_says_why(value: Json, to: object) -> None:
    reason = "none needed"
    try:
        CONVERSIONS[to](value)  # type: ignore[index]  # a key of the very table
    except ConversionError as error:
        reason = str(error)
    assert reason


def test_a_long_value_is_shown_shortened() -> None:
    assert shown("x" * 500) == "“" + "x" * 80 + "…”"
    assert len(shown(10**300)) < 100
