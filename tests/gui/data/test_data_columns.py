"""Columns of loaded data: widths by their content, types in words."""

import pytest

from migrateiq_desktop.gui.data.data_columns import (
    NARROWEST,
    WIDEST,
    fitting_widths,
    row_columns,
    type_text,
)
from migrateiq_desktop.services.views import TableInfo

pytestmark = pytest.mark.usefixtures("theme")


def test_widths_follow_titles_and_first_values_within_bounds() -> None:
    table = TableInfo(
        name="t", columns=("a", "note", "id"), types=("TEXT", "TEXT", "INTEGER"), rows=2
    )
    columns = row_columns(table)
    narrow, wide, number = fitting_widths(columns, [("x", "y" * 500, 1), ("", "", 2)])
    assert (narrow, wide) == (NARROWEST, WIDEST)
    assert narrow < number < wide
    assert fitting_widths(columns, []) != ()


@pytest.mark.parametrize(
    ("declared", "text"),
    [
        ("INTEGER", "INTEGER (whole number)"),
        ("VARCHAR(20)", "VARCHAR(20)"),
        ("", "any type"),
        ("A\u202eB", "A\\u202eB"),
    ],
)
def test_types_in_words(declared: str, text: str) -> None:
    assert type_text(declared) == text
