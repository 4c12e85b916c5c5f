"""What DuckDB makes of types, and that a widened value is the text that the engine would send."""

from datetime import UTC, datetime
from decimal import Decimal

import duckdb
import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.destinations.decimals import Digits, decimal_text, digits_of, shortest
from migrateiq_desktop.destinations.sql.duckdb_types import (
    NAIVE,
    TEXT,
    ZONED,
    decimal_type,
    moment_type,
    text_expression,
    type_of_declared,
)
from migrateiq_desktop.model.exact_json import text_of
from migrateiq_desktop.model.schema import FieldType

DATABASE = duckdb.connect(":memory:")


def text_in_duckdb(declared: str, written: str) -> object:
    found = DATABASE.execute(
        f"SELECT {text_expression('x', declared)} FROM (SELECT CAST(? AS {declared}) AS x)",
        [written],
    ).fetchone()
    assert found is not None
    return found[0]


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_float_becomes_the_text_that_the_engine_writes(number: float) -> None:
    assert text_in_duckdb("DOUBLE", repr(number)) == text_of(number)


@pytest.mark.parametrize(
    "number", [0.0, -0.0, 1e16, 1.2345678901234567e16, 9e15, 1e-5, -1.5e-5, 1e-6, 1e-7, 5e-324]
)
def test_floats_at_the_borders_of_notations(number: float) -> None:
    assert text_in_duckdb("DOUBLE", repr(number)) == text_of(number)


@given(st.datetimes())
def test_a_moment_becomes_the_text_that_the_engine_writes(moment: datetime) -> None:
    assert text_in_duckdb(NAIVE, moment.isoformat()) == text_of(moment)
    zoned = moment.replace(tzinfo=UTC)
    assert text_in_duckdb(ZONED, zoned.isoformat()) == text_of(zoned)


@given(st.decimals(allow_nan=False, allow_infinity=False).filter(lambda d: d.adjusted() < 2000))
def test_a_decimal_keeps_its_value_in_every_form(number: Decimal) -> None:
    assert shortest(number) == number
    assert Decimal(decimal_text(number)) == number
    digits = digits_of([number])
    if digits.fit:
        assert Decimal(str(text_in_duckdb(decimal_type(digits), str(number)))) == number
        assert text_in_duckdb(decimal_type(digits), str(number)) == decimal_text(number)


def test_digits_add_up() -> None:
    numbers = [Decimal("123.4500"), Decimal("0.001"), Decimal("1E+5"), Decimal("0E-99"), None]
    assert digits_of(numbers) == Digits(6, 3)
    assert decimal_type(digits_of(numbers)) == "DECIMAL(38,3)"
    assert decimal_type(digits_of([Decimal("1E+40")])) == TEXT
    assert decimal_type(Digits(30, 0).with_also(Digits(1, 10))) == TEXT


def test_moments_with_and_without_zone_are_text() -> None:
    naive, zoned = datetime(2026, 1, 1), datetime(2026, 1, 1, tzinfo=UTC)  # noqa: DTZ001
    assert moment_type([naive, None], None) == NAIVE
    assert moment_type([zoned], None) == ZONED
    assert moment_type([naive, zoned], None) == TEXT
    assert moment_type([None], ZONED) == ZONED
    assert moment_type([naive], ZONED) == TEXT


@pytest.mark.parametrize(
    ("declared", "kind"),
    [
        ("BIGINT", FieldType.INT),
        ("TINYINT", FieldType.INT),
        ("DECIMAL(18,3)", FieldType.DECIMAL),
        ("DOUBLE", FieldType.FLOAT),
        ("TIMESTAMP WITH TIME ZONE", FieldType.DATETIME),
        ("UUID", FieldType.TEXT),
        ("STRUCT(a INTEGER)", FieldType.TEXT),
    ],
)
def test_types_of_other_programs(declared: str, kind: FieldType) -> None:
    assert type_of_declared(declared) is kind
