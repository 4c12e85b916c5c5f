"""LIKE, beside a real SQLite whose case counts."""

import sqlite3
from contextlib import closing

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
