"""Column names: unique whatever the fields are called, and the same in every run."""

from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.engine.naming import LONGEST_NAME, ColumnNames, clean_name


def test_fields_that_differ_in_case_get_numbers() -> None:
    assert ColumnNames().assign(["Id", "id", "ID"]) == ["id", "id_2", "id_3"]


def test_the_one_that_came_before_keeps_its_name() -> None:
    names = ColumnNames()
    assert names.assign(["Id"]) == ["Id"]
    assert names.assign(["id"]) == ["id_2"]


def test_the_key_comes_first() -> None:
    names = ColumnNames()
    assert names.assign(["id"]) == ["id"]
    assert names.assign(["Id", "ID"]) == ["id_2", "id_3"]


def test_a_field_whose_real_name_has_the_number() -> None:
    assert ColumnNames().assign(["a", "A", "a_2"]) == ["a", "a_2", "a_2_2"]


def test_an_empty_name() -> None:
    assert ColumnNames().assign(["", " ", "column"]) == ["column", "column_2", "column_3"]


def test_long_names_are_cut_and_stay_apart() -> None:
    first, second = ColumnNames().assign(["x" * 300, "x" * 299 + "y"])
    assert first == "x" * 255
    assert second == "x" * 253 + "_2"


def test_what_no_database_takes_in_a_name() -> None:
    assert clean_name("a\0b") == "a_b"
    assert clean_name("a\ud800b") == "a?b"
    assert clean_name("Robert'); DROP TABLE students;--") == "Robert'); DROP TABLE students;--"


def test_the_tables_own_spelling_is_kept() -> None:
    assert ColumnNames(["ID", "Name"]).assign(["id", "name"]) == ["ID", "Name"]


def test_what_became_of_a_field_before_stays_so() -> None:
    names = ColumnNames(["Id", "id_2"], {"id": "id_2"})
    assert names.assign(["id"]) == ["id_2"]
    assert names.assign(["ID"]) == ["Id"]
    again = ColumnNames(["Id", "id_2"], {"id": "id_2"})
    assert again.assign(["ID", "id"]) == ["Id", "id_2"]


def test_chosen_names_come_before_remembered_ones() -> None:
    names = ColumnNames(["id_2"], {"id": "id_2"})
    assert names.assign_first(["id_2"]) == ["id_2"]
    assert names.assign(["id"]) == ["id"]


fields = st.lists(st.text(max_size=3) | st.sampled_from(["id", "Id", "ID", "id_2", "x" * 300]))


@given(st.lists(fields))
def test_no_two_columns_have_the_same_name(groups: list[list[str]]) -> None:
    names = ColumnNames()
    seen: set[str] = set()
    columns = []
    for group in groups:
        new = list(dict.fromkeys(field for field in group if field not in seen))
        seen.update(new)
        columns += names.assign(new)
    assert len({column.casefold() for column in columns}) == len(columns)
    assert all(0 < len(column) <= LONGEST_NAME for column in columns)
