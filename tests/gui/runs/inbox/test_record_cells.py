"""A record's values: found, edited as text, read back as what they were."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.gui.runs.inbox.record_cells import (
    MISSING,
    cells_of,
    edit_text,
    path_of,
    value_at,
    value_of,
    with_value,
)
from migrateiq_desktop.model.base import Json

RECORD = {"id": 7, "who": {"mail": "a@b", "tags": [1], "none": {}}, "a.b": True}
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.text()
    | st.decimals(allow_nan=False, allow_infinity=False)
)


def test_the_values_in_their_order_objects_opened_up() -> None:
    assert [(cell.name, cell.value) for cell in cells_of(RECORD)] == [
        ("id", 7),
        ("who.mail", "a@b"),
        ("who.tags", [1]),
        ("who.none", {}),
        ("a.b", True),
    ]
    assert [cell.value for cell in cells_of("no object")] == ["no object"]


@pytest.mark.parametrize(
    ("field", "path"),
    [
        ("id", ("id",)),
        ("a.b", ("a.b",)),
        ("who.mail", ("who", "mail")),
        ("who.phone", ("who", "phone")),
        ("missing", ("missing",)),
        ("no.where", None),
        ("who.tags[0].x", None),
        (None, None),
    ],
)
def test_where_the_field_of_a_reason_stands(
    field: str | None, path: tuple[str, ...] | None
) -> None:
    assert path_of(RECORD, field) == path


def test_another_value_leaves_the_record_as_it_was() -> None:
    changed = with_value(RECORD, ("who", "mail"), "x")
    assert value_at(changed, ("who", "mail")) == "x"
    assert value_at(RECORD, ("who", "mail")) == "a@b"
    assert value_at(with_value(RECORD, ("new",), 1), ("new",)) == 1
    assert value_at(RECORD, ("new",)) is MISSING


@pytest.mark.parametrize(
    ("before", "text", "value"),
    [
        ("12,5O", "12.50", "12.50"),
        (12, "12.5", 12.5),
        (12, "twelve", "twelve"),
        (12, "", None),
        (
            Decimal("0.1000000000000000055"),
            "0.2000000000000000055",
            Decimal("0.2000000000000000055"),
        ),
        (True, "false", False),
        (True, "maybe", "maybe"),
        (None, "x", "x"),
        (MISSING, "x", "x"),
        ([1], "[1, 2]", [1, 2]),
        (None, "171", 171),
        (MISSING, "171", 171),
        (None, "0171", "0171"),
        (None, "no number", "no number"),
        ("two\nlines", '"two\\nmore"', "two\nmore"),
    ],
)
def test_a_text_becomes_a_value_of_the_kind_that_was_there(
    before: Json, text: str, value: Json
) -> None:
    assert value_of(text, before) == value
    assert type(value_of(text, before)) is type(value)


def test_a_list_stays_json() -> None:
    with pytest.raises(ValueError, match="delimiter"):
        value_of("[1", [1])


@given(SCALARS | st.lists(SCALARS, max_size=3))
def test_an_unchanged_text_changes_nothing(value: Json) -> None:
    assert value_of(edit_text(value), value) is value
