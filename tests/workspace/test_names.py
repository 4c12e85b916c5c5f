"""Names that aren't known, and searches."""

import sqlite3
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.workspace.names import like, not_found


@pytest.mark.parametrize(
    ("known", "next_step"),
    [
        (["flights_api", "shop"], "Did you mean flights_api?"),
        (["shop", "crm"], "There are: crm, shop."),
        ([], "There is no connector yet."),
        (
            [f"c{n:02}" for n in range(11)],
            "There are: c00, c01, c02, c03, c04, c05, c06, c07, c08, c09, ….",
        ),
    ],
)
def test_the_nearest_name_is_told(known: list[str], next_step: str) -> None:
    assert not_found("connector", "flight_api", known).next_step == next_step


@given(st.text(alphabet="ab%_\\", max_size=4), st.text(alphabet="ab%_\\", max_size=8))
def test_a_search_takes_every_character_as_it_is(search: str, text: str) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        found = connection.execute("SELECT ? LIKE ? ESCAPE '\\'", (text, like(search))).fetchone()
    assert bool(found[0]) == (search in text)
