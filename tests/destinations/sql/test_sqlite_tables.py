"""Tables grow and widen without losing a digit, also those that somebody else made."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from migrateiq_desktop.destinations.sql.sqlite_tables import make_room, schema_of
from migrateiq_desktop.destinations.sql.sqlite_types import bool_text_in_column, text_in_column
from migrateiq_desktop.model.errors import DestinationError
from migrateiq_desktop.model.schema import Column, FieldType, StreamSchema

INT, FLOAT, TEXT = FieldType.INT, FieldType.FLOAT, FieldType.TEXT
DECIMAL, BOOL, DATE = FieldType.DECIMAL, FieldType.BOOL, FieldType.DATE


@pytest.fixture
def db() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.execute("PRAGMA legacy_alter_table=ON")
        connection.create_function("migrateiq_text", 1, text_in_column)
        connection.create_function("migrateiq_bool", 1, bool_text_in_column)
        yield connection


def schema(**kinds: FieldType) -> StreamSchema:
    return StreamSchema(columns=tuple(Column(name=n, type=k) for n, k in kinds.items()))


def declared(db: sqlite3.Connection) -> dict[str, str]:
    return dict(db.execute("SELECT name, type FROM pragma_table_info('t')").fetchall())


def rows(db: sqlite3.Connection) -> list[tuple[object, ...]]:
    return db.execute("SELECT * FROM t").fetchall()


def test_a_table_is_made_and_grows(db: sqlite3.Connection) -> None:
    make_room(db, "t", schema())
    assert declared(db) == {}
    make_room(db, "t", schema(a=INT))
    db.execute("INSERT INTO t VALUES (1)")
    make_room(db, "t", schema(a=INT, b=TEXT))
    assert rows(db) == [(1, None)]
    assert schema_of(db, "t") == schema(a=INT, b=TEXT)


EXACT = [
    (INT, [2**63 - 1, -(2**63), 0, None], TEXT, [str(2**63 - 1), str(-(2**63)), "0", None]),
    (INT, [2**53, 1], FLOAT, [float(2**53), 1.0]),
    (INT, [2**60], DECIMAL, [str(2**60)]),
    (FLOAT, [0.1, 1e300, 5e-324, 1 / 3], TEXT, ["0.1", "1E+300", "5E-324", "0.3333333333333333"]),
    (FLOAT, [0.1], DECIMAL, ["0.1"]),
    (BOOL, [1, 0, None], TEXT, ["true", "false", None]),
    (DATE, ["2013-01-31"], TEXT, ["2013-01-31"]),
]


@pytest.mark.parametrize(("kind", "values", "wide", "expected"), EXACT)
@pytest.mark.parametrize("foreign", [False, True])
def test_values_stay_exact_in_a_wider_column(
    db: sqlite3.Connection,
    kind: FieldType,
    values: list[object],
    wide: FieldType,
    expected: list[object],
    *,
    foreign: bool,
) -> None:
    if foreign:
        name = {INT: "INTEGER", FLOAT: "REAL", BOOL: "BOOLEAN", DATE: "DATE"}[kind]
        db.execute(f"CREATE TABLE t (id INTEGER PRIMARY KEY, a {name}, z TEXT CHECK (z != 'no'))")
    else:
        make_room(db, "t", StreamSchema(columns=(*schema(id=INT, a=kind, z=TEXT).columns,)))
    for number, value in enumerate(values):
        db.execute("INSERT INTO t VALUES (?, ?, 'z')", (number, value))
    make_room(db, "t", schema(a=wide))
    found = [value for (value,) in db.execute("SELECT a FROM t ORDER BY id")]
    assert found == expected
    assert [type(value) for value in found] == [type(value) for value in expected]
    assert db.execute("SELECT DISTINCT z FROM t").fetchall() == [("z",)]
    if foreign:
        with pytest.raises(sqlite3.IntegrityError):
            db.execute("INSERT INTO t (z) VALUES ('no')")
    else:
        assert list(declared(db)) == ["id", "a", "z"]


def test_indexes_and_triggers_stay(db: sqlite3.Connection) -> None:
    make_room(db, "t", schema(a=INT, b=INT))
    db.execute("CREATE UNIQUE INDEX by_a ON t (a)")
    db.execute("CREATE TABLE log (x)")
    db.execute("CREATE TRIGGER note AFTER INSERT ON t BEGIN INSERT INTO log VALUES (new.a); END")
    db.execute("CREATE VIEW v AS SELECT a FROM t")
    db.execute("INSERT INTO t VALUES (1, 2)")
    make_room(db, "t", schema(a=TEXT))
    db.execute("INSERT INTO t VALUES ('x', 3)")
    assert db.execute("SELECT * FROM v").fetchall() == [("1",), ("x",)]
    assert db.execute("SELECT * FROM log").fetchall() == [(1,), ("x",)]
    with pytest.raises(sqlite3.IntegrityError):
        db.execute("INSERT INTO t VALUES ('x', 4)")


def test_a_primary_key_can_not_be_widened(db: sqlite3.Connection) -> None:
    db.execute("CREATE TABLE t (id INTEGER PRIMARY KEY)")
    with pytest.raises(DestinationError, match="column id of t is INTEGER, but text values come"):
        make_room(db, "t", schema(id=TEXT))


def test_numbers_that_no_float_holds_are_not_spoiled(db: sqlite3.Connection) -> None:
    make_room(db, "t", schema(a=INT))
    db.execute("INSERT INTO t VALUES (?)", (2**53 + 1,))
    with pytest.raises(DestinationError, match="which holds very large numbers"):
        make_room(db, "t", schema(a=FLOAT))
    assert rows(db) == [(2**53 + 1,)]


def test_a_wider_column_is_left_as_it_is(db: sqlite3.Connection) -> None:
    make_room(db, "t", schema(a=TEXT, b=FLOAT))
    make_room(db, "t", schema(A=INT, B=INT))
    assert declared(db) == {"a": "TEXT", "b": "REAL"}


def test_large_ints_into_a_column_of_floats(db: sqlite3.Connection) -> None:
    make_room(db, "t", schema(a=FLOAT))
    db.execute("INSERT INTO t VALUES (0.5)")
    large = Column(name="a", type=INT, beyond_float=True)
    make_room(db, "t", StreamSchema(columns=(large,)))
    db.execute("INSERT INTO t VALUES (?)", (str(2**60),))
    assert rows(db) == [("0.5",), (str(2**60),)]
