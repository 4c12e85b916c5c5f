"""No name can end its own quotes."""

import sqlite3
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.destinations.sql.quoting import quoted, quoted_list


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1))
def test_any_name_is_one_name(name: str) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(f"CREATE TABLE t ({quoted(name)})")
        ((found,),) = connection.execute("SELECT name FROM pragma_table_info('t')")
        assert found == name


def test_several_names() -> None:
    assert quoted_list(["a", 'b"c']) == '"a", "b""c"'


def test_a_name_that_no_database_takes() -> None:
    with pytest.raises(ValueError, match="NUL"):
        quoted("a\0b")
