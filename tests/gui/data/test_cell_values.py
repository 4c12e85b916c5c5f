"""Values as text: exact, visible, and null unlike any text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.gui.data.cell_values import (
    LARGEST_SHOWN,
    copied_text,
    is_moment,
    is_numeric,
    short_text,
    whole_text,
)


@pytest.mark.parametrize(
    ("value", "declared", "text"),
    [
        (None, "TEXT", "∅"),
        (9_007_199_254_740_993, "INTEGER", "9007199254740993"),
        (0.1, "REAL", "0.1"),
        (1e300, "REAL", "1e+300"),
        (3.0, "REAL", "3.0"),
        (1, "BOOLEAN", "true"),
        (0, "BOOLEAN", "false"),
        (2, "BOOLEAN", "2"),
        (1, "INTEGER", "1"),
        ("", "TEXT", ""),
        (b"\x00\xff", "BLOB", "00 ff"),
        (b"x" * 40, "BLOB", "78 " * 31 + "78 …"),
    ],
)
def test_short_texts(value: object, declared: str, text: str) -> None:
    assert short_text(value, declared) == text


def test_a_whole_value_keeps_its_lines_and_is_cut_only_when_endless() -> None:
    assert whole_text("a\nb\u202e", "TEXT") == "a\nb\\u202e"
    assert len(whole_text("x" * 9_000_000, "TEXT")) == LARGEST_SHOWN + 1


@given(st.text())
def test_what_is_copied_is_the_value(text: str) -> None:
    assert copied_text(text, "TEXT") == text


def test_null_is_copied_as_nothing_and_bytes_whole() -> None:
    assert copied_text(None, "TEXT") == ""
    assert copied_text(bytes(100), "BLOB") == " ".join(["00"] * 100)


@pytest.mark.parametrize("declared", ["INTEGER", "REAL", "bigint", "DECIMAL(10,2)", "NUMERIC"])
def test_numbers_line_up(declared: str) -> None:
    assert is_numeric(declared)
    assert not is_moment(declared)


@pytest.mark.parametrize("declared", ["DATE", "DATETIME", "timestamp"])
def test_moments(declared: str) -> None:
    assert is_moment(declared)
    assert not is_numeric(declared)
