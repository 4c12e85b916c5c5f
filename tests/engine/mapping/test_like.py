"""LIKE, beside a real SQLite whose case counts."""

import sqlite3
from contextlib import closing
from typing import Self, SupportsIndex

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.engine.mapping.conversions import ConversionError
from migrateiq_desktop.engine.mapping.like import like

TEXTS = st.text("ab_%!", max_size=8)


@given(TEXTS, TEXTS)
def test_as_sqlite_does(text: str, pattern: str) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("PRAGMA case_sensitive_like = ON")
        found = connection.execute("SELECT ? LIKE ?", (text, pattern)).fetchone()[0]
    assert like(pattern, None, fold=False)(text) == bool(found)


def test_escapes() -> None:
    assert like("100!%", "!", fold=False)("100%")
    assert not like("100!%", "!", fold=False)("1000")
    for pattern, escape in (("a!", "!"), ("a", "!!"), ("a", "")):
        with pytest.raises(ConversionError):
            like(pattern, escape, fold=False)


def test_case_counts_unless_it_is_folded() -> None:
    assert not like("A%", None, fold=False)("abc")
    assert like("A%", None, fold=True)("aBC")


class CountedText(str):
    """A text that counts how often a character of it is looked at."""

    __slots__ = ("looks",)
    looks: int

    def __new__(cls, text: str) -> Self:
        counted = super().__new__(cls, text)
        counted.looks = 0
        return counted

    def __getitem__(self, key: SupportsIndex | slice) -> str:
        self.looks += 1
        return super().__getitem__(key)


@pytest.mark.parametrize("pattern", ["%a%a%a%a%a%a%a%a%b", "%a%a%a%a%a%a%a%a%b%", "%a_%a_%b%c"])
def test_no_character_is_looked_at_again_for_every_other(pattern: str) -> None:
    text = CountedText("a" * 1000)
    assert not like(pattern, None, fold=False)(text)
    assert 0 < text.looks <= len(text) + len(pattern)
