"""Types of columns form a lattice; what is kept in a wider column is the same value."""

from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.engine.ports import MISSING
from migrateiq_desktop.engine.values import (
    ColumnType,
    adapted,
    fault_of,
    joined,
    type_of_column,
)
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.exact_json import text_of
from migrateiq_desktop.model.schema import FieldType

column_types = st.sampled_from(
    [
        None,
        *(ColumnType(kind) for kind in FieldType),
        ColumnType(FieldType.INT, beyond_float=True),
    ]
)


@given(column_types, column_types, column_types)
def test_the_order_of_joining_does_not_matter(
    a: ColumnType | None, b: ColumnType | None, c: ColumnType | None
) -> None:
    assert joined(a, b) == joined(b, a)
    assert joined(joined(a, b), c) == joined(a, joined(b, c))
    assert joined(a, a) == a


def kind(values: list[object]) -> ColumnType | None:
    return type_of_column(values, set(map(type, values)), None)


@pytest.mark.parametrize(
    ("values", "expected", "beyond"),
    [
        ([1, None, MISSING], FieldType.INT, False),
        ([2**53, -(2**53)], FieldType.INT, False),
        ([2**53 + 1], FieldType.INT, True),
        ([-(2**63), 2**63 - 1], FieldType.INT, True),
        ([2**63], FieldType.DECIMAL, False),
        ([1, 1.5], FieldType.FLOAT, False),
        ([2**53 + 1, 1.5], FieldType.DECIMAL, False),
        ([1.5, Decimal("0.1")], FieldType.DECIMAL, False),
        ([True, False], FieldType.BOOL, False),
        ([True, 1], FieldType.TEXT, False),
        (["a", 1], FieldType.TEXT, False),
        ([[], {}], FieldType.JSON, False),
        ([[], "a"], FieldType.TEXT, False),
        ([date(2013, 1, 1)], FieldType.DATE, False),
        ([datetime(2013, 1, 1, tzinfo=UTC)], FieldType.DATETIME, False),
    ],
)
def test_types_of_columns(values: list[object], expected: FieldType, *, beyond: bool) -> None:
    assert kind(values) == ColumnType(expected, beyond_float=beyond)


def test_only_null_has_no_type() -> None:
    assert kind([None, MISSING]) is None
    assert kind([]) is None


def test_a_declared_type_is_the_values_own_unless_an_int_is_too_large() -> None:
    assert type_of_column(["[]"], {str}, FieldType.JSON) == ColumnType(FieldType.JSON)
    assert type_of_column([1], {int}, FieldType.INT) == ColumnType(FieldType.INT)
    assert type_of_column([2**70], {int}, FieldType.INT) == ColumnType(FieldType.DECIMAL)
    assert type_of_column([None], {type(None)}, FieldType.INT) is None


@pytest.mark.parametrize(
    ("values", "to", "expected"),
    [
        ([1, 2.5, None], FieldType.FLOAT, [1.0, 2.5, None]),
        ([1, 2.5, Decimal("0.1")], FieldType.DECIMAL, ["1", "2.5", "0.1"]),
        (
            [1, 2.5, True, "a", [1], Decimal("1E+400"), MISSING],
            FieldType.TEXT,
            ["1", "2.5", "true", "a", "[1]", "1E+400", MISSING],
        ),
        ([{"a": [None]}, "ready"], FieldType.JSON, ['{"a":[null]}', "ready"]),
        ([date(2013, 1, 1)], FieldType.TEXT, ["2013-01-01"]),
        ([datetime(2013, 1, 1, 5, tzinfo=UTC)], FieldType.TEXT, ["2013-01-01T05:00:00Z"]),
    ],
)
def test_values_in_a_wider_column(
    values: list[object], to: FieldType, expected: list[object]
) -> None:
    found = adapted(values, set(map(type, values)), to)
    assert [str(v) if isinstance(v, Decimal) else v for v in found] == expected


def test_a_column_that_is_too_narrow_is_a_fault_of_ours() -> None:
    with pytest.raises(TypeError):
        adapted(["a"], {str}, FieldType.INT)


def test_values_that_fit_are_not_copied() -> None:
    values = [1, None]
    assert adapted(values, {int, type(None)}, FieldType.INT) is values


numbers = st.integers() | st.floats(allow_nan=False, allow_infinity=False)


@given(st.lists(numbers, min_size=1, max_size=3))
def test_a_numbers_text_is_the_same_by_way_of_any_wider_type(values: list[object]) -> None:
    for order in permutations(values):
        found = kind(list(order))
        assert found is not None
        assert found.type is not FieldType.TEXT
        kept = adapted(list(order), set(map(type, order)), found.type)
        assert [Decimal(text_of(value)) for value in kept] == [Decimal(text_of(v)) for v in order]


@pytest.mark.parametrize(
    ("value", "fault"),
    [
        ("fine", None),
        ("NUL \0 is fine", None),
        ("\ud800", "a broken character (lone surrogate)"),
        (float("inf"), "not a number that JSON knows"),
        ({"a": ["\ud800"]}, None),
        (1, None),
        (None, None),
    ],
)
def test_what_can_not_be_kept(value: Json, fault: str | None) -> None:
    assert fault_of(value) == fault
