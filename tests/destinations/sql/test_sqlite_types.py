"""What declared types hold, and how values are bound."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from migrateiq_desktop.destinations.sql.sqlite_types import (
    DECLARED,
    Stored,
    bool_text_in_column,
    bound,
    text_in_column,
    type_of_declared,
)
from migrateiq_desktop.engine.ports import MISSING
from migrateiq_desktop.model.schema import Column, FieldType, StreamSchema


@pytest.mark.parametrize(
    ("declared", "kind"),
    [
        ("INTEGER", FieldType.INT),
        ("bigint unsigned", FieldType.INT),
        ("VARCHAR(20)", FieldType.TEXT),
        ("CLOB", FieldType.TEXT),
        ("", FieldType.TEXT),
        ("BLOB", FieldType.TEXT),
        ("DOUBLE PRECISION", FieldType.FLOAT),
        ("DECIMAL(10,2)", FieldType.FLOAT),
        ("Boolean", FieldType.BOOL),
        ("date", FieldType.DATE),
        ("TIMESTAMP", FieldType.DATETIME),
    ],
)
def test_declared_types(declared: str, kind: FieldType) -> None:
    assert type_of_declared(declared) is kind


@pytest.mark.parametrize("kind", [k for k in FieldType if DECLARED[k] != "TEXT"])
def test_our_own_declarations_are_understood(kind: FieldType) -> None:
    assert type_of_declared(DECLARED[kind]) is kind


def schema(*kinds: FieldType) -> StreamSchema:
    return StreamSchema(
        columns=tuple(Column(name=f"c{n}", type=kind) for n, kind in enumerate(kinds))
    )


def test_what_the_driver_does_not_take_is_bound_as_text() -> None:
    kinds = (FieldType.DECIMAL, FieldType.DATE, FieldType.DATETIME, FieldType.INT)
    rows = [
        (Decimal("0.10"), date(2013, 1, 31), datetime(2013, 1, 31, 5, tzinfo=UTC), 1),
        (None, None, datetime(2013, 1, 31, 5), 2),  # noqa: DTZ001  # one without a zone
        (MISSING, MISSING, MISSING, 3),
    ]
    assert bound(rows, schema(*kinds)) == [
        ("0.10", "2013-01-31", "2013-01-31T05:00:00Z", 1),
        (None, None, "2013-01-31T05:00:00", 2),
        (MISSING, MISSING, MISSING, 3),
    ]


def test_what_the_driver_takes_is_left_alone() -> None:
    rows = [(1, "x")]
    assert bound(rows, schema(FieldType.INT, FieldType.TEXT)) is rows


@pytest.mark.parametrize("kind", [FieldType.DECIMAL, FieldType.DATE, FieldType.DATETIME])
def test_a_value_of_another_type_is_a_fault_of_ours(kind: FieldType) -> None:
    with pytest.raises(TypeError):
        bound([("text",)], schema(kind))


def test_stored_values_in_a_text_column() -> None:
    values: list[Stored] = [1, 1.5, "x", None, b"y", 1e300, 2**62]
    assert [text_in_column(value) for value in values] == [
        "1",
        "1.5",
        "x",
        None,
        b"y",
        "1E+300",
        "4611686018427387904",
    ]
    truths: list[Stored] = [1, 0, 2, "x", None]
    assert [bool_text_in_column(value) for value in truths] == [
        "true",
        "false",
        "2",
        "x",
        None,
    ]
