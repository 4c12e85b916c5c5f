"""Nothing invisible and nothing that turns the writing around reaches the screen."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.gui.tables.visible_text import LONGEST_CELL, cell_text, plain_tip, visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("Zürich, 林 美咲, 👩‍🚀", "Zürich, 林 美咲, 👩‍🚀"),
        ("invoice\u202efdp.exe", "invoice\\u202efdp.exe"),
        ("a\nb\tc\r", "a\\nb\\tc\\r"),
        ("zero\u200bwidth\ufeff", "zero\\u200bwidth\\ufeff"),
        ("\x00\x1b[31m", "\\u0000\\u001b[31m"),
        ("\U000e0041", "\\U000e0041"),
        ("half \ud800 pair", "half \\ud800 pair"),
        ("non\u00a0breaking", "non\u00a0breaking"),
    ],
)
def test_what_hides_is_written_out(text: str, shown: str) -> None:
    assert visible(text) == shown


def test_line_breaks_stay_where_there_is_room_for_lines() -> None:
    assert visible("one\ntwo\u202e", keep="\n") == "one\ntwo\\u202e"


@given(st.text())
def test_nothing_shown_can_be_encoded_badly_or_hide(text: str) -> None:
    shown = visible(text)
    shown.encode()
    hidden = {"Cc", "Cs", "Zl", "Zp"}
    assert not any(unicodedata.category(character) in hidden for character in shown)
    assert not set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f") & set(
        shown
    )


def test_a_cell_never_gets_endless() -> None:
    assert cell_text("x" * LONGEST_CELL) == "x" * LONGEST_CELL
    assert cell_text("x" * 10_000_000) == "x" * LONGEST_CELL + "…"


def test_a_tool_tip_is_never_read_as_html() -> None:
    assert plain_tip("plain & simple") == "plain & simple"
    assert plain_tip('<img src="x"> & more') == (
        '<p style="white-space: pre-wrap">&lt;img src=&quot;x&quot;&gt; &amp; more</p>'
    )
