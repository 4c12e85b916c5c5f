"""What is MySQL's and MariaDB's own: types, names, keys, indexes, refusals. On a real server."""

from datetime import UTC, date, datetime
from decimal import Decimal
from math import isclose

import pymysql
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from migrateiq_desktop.destinations.sql.mysql_names import short_name, short_table
from migrateiq_desktop.destinations.sql.mysql_types import NAIVE, ZONED, float_text, widening
from migrateiq_desktop.model.errors import DestinationError
from migrateiq_desktop.model.exact_json import text_of
from migrateiq_desktop.model.schema import FieldType
from migrateiq_desktop.model.transform import FieldRule, Transform
from tests.destinations.contract.moving import APPEND, MERGE, REPLACE, Mover
from tests.destinations.contract.mysql_place import MysqlPlace, new_mysql_place
from tests.servers.mariadb_server import OUTSIDE, MariadbServer

_MYSQL_TEXT = 22
"""The most characters that MySQL itself, other than MariaDB, writes a number with."""


@pytest.fixture
def place() -> MysqlPlace:
    return new_mysql_place()


def typed(**kinds: FieldType) -> Transform:
    return Transform(
        fields=tuple(
            FieldRule.model_validate({"source": name, "name": name, "type": kind})
            for name, kind in kinds.items()
        )
    )


def comments(place: MysqlPlace) -> dict[object, object]:
    found = place.query(
        "SELECT COLUMN_NAME, COLUMN_COMMENT FROM information_schema.COLUMNS"
        " WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'things'"
    )
    return dict(found)  # type: ignore[arg-type]  # pairs


def test_native_types(place: MysqlPlace) -> None:
    transform = typed(
        d=FieldType.DATE, m=FieldType.DECIMAL, t=FieldType.DATETIME, n=FieldType.DATETIME
    )
    record = {
        "i": -(2**63),
        "f": 1.5,
        "b": True,
        "s": "tab\there\\N\n'\"`\0\x1a end ",
        "j": {"b": [1.0], "a": "\u0000😀"},
        "d": "0001-01-01",
        "m": "12.50",
        "t": "9999-12-31T23:59:59.999999Z",
        "n": "0001-01-01T00:00:00.000001",
    }
    Mover(place, transform=transform).run([record])
    assert place.declared() == {
        "i": "bigint",
        "f": "double",
        "b": "tinyint(1)",
        "s": "longtext",
        "j": "longtext",
        "d": "date",
        "m": "decimal(65,1)",
        "t": "datetime(6)",
        "n": "datetime(6)",
    }
    assert comments(place)["t"] == "UTC"
    assert comments(place)["n"] == "no zone"
    (row,) = place.rows("things")
    assert row == {
        "i": -(2**63),
        "f": 1.5,
        "b": True,
        "s": record["s"],
        "j": '{"b":[1.0],"a":"\\u0000😀"}',
        "d": date(1, 1, 1),
        "m": Decimal("12.5"),
        "t": datetime(9999, 12, 31, 23, 59, 59, 999_999),  # noqa: DTZ001  # as the server keeps it
        "n": datetime(1, 1, 1, 0, 0, 0, 1),  # noqa: DTZ001
    }


def test_a_float_becomes_the_text_that_the_engine_writes(mysql_server: MariadbServer) -> None:
    connection = mysql_server.connect()
    sql = f"SELECT {float_text('x')}, x FROM (SELECT CAST(%s AS DOUBLE) AS x) AS t"  # noqa: S608

    def check(number: float) -> None:
        with connection.cursor() as cursor:
            cursor.execute(sql.replace("%", "%%").replace("%%s", "%s"), (repr(number),))
            ((text, back),) = cursor.fetchall()
        assert back == number
        written = text == text_of(number) or (number == 0 and text == "0.0")
        cut = len(text_of(number)) > _MYSQL_TEXT and isclose(float(text), number, rel_tol=1e-15)
        assert written or (OUTSIDE and cut)

    settings(max_examples=300)(given(st.floats(allow_nan=False, allow_infinity=False))(check))()
    for number in (0.0, -0.0, 1e15, 1e16, 1.2345678901234567e16, 12345678901234567.0, 1e-4, 1e-5):
        check(number)
    for number in (-1.5e-5, 1.5e-6, 1e-7, 5e-324, 1.7976931348623157e308, 100.0, 0.5, 123.25):
        check(number)
    connection.close()


@pytest.mark.parametrize("kind", [NAIVE, ZONED])
def test_a_moment_becomes_the_text_that_the_engine_writes(
    mysql_server: MariadbServer, kind: str
) -> None:
    connection = mysql_server.connect()
    expression = widening("x", kind, "longtext").replace("%", "%%")

    @settings(max_examples=50)
    @given(st.datetimes())
    def check(moment: datetime) -> None:
        value = moment if kind == NAIVE else moment.replace(tzinfo=UTC)
        sql = f"SELECT {expression} FROM (SELECT CAST(%s AS DATETIME(6)) AS x) AS t"  # noqa: S608
        with connection.cursor() as cursor:
            cursor.execute(sql, (moment.isoformat(),))
            assert cursor.fetchall() == ((text_of(value),),)

    check()
    connection.close()


def test_every_type_becomes_text_beside_the_others(place: MysqlPlace) -> None:
    kinds = {
        "d": FieldType.DATE,
        "t": FieldType.DATETIME,
        "n": FieldType.DATETIME,
        "m": FieldType.DECIMAL,
    }
    record = {
        "i": 5,
        "f": 100.0,
        "b": False,
        "d": "2026-05-26",
        "t": "2026-05-26T10:00:00.5Z",
        "n": "2026-05-26T10:00:00",
        "m": "12.250",
    }
    Mover(place, transform=typed(**kinds)).run([record])
    Mover(place).run([dict.fromkeys(record, "word")], run="run-2")
    assert set(place.declared().values()) == {"longtext"}
    assert [row for row in place.rows("things") if row["i"] == "5"] == [
        {
            "i": "5",
            "f": "100.0",
            "b": "false",
            "d": "2026-05-26",
            "t": "2026-05-26T10:00:00.500000Z",
            "n": "2026-05-26T10:00:00",
            "m": "12.25",
        }
    ]
    assert "_migrateiq_wide" not in place.declared()


def test_numbers_widen_without_rounding(place: MysqlPlace) -> None:
    place.execute(
        "CREATE TABLE things (a float, b smallint unsigned NOT NULL DEFAULT 7 COMMENT 'it''s b',"
        " c decimal(10,2), d bigint unsigned)"
    )
    Mover(place).run([{"a": 0.5, "b": 1, "c": 1.25, "d": 2**63 - 1}])
    Mover(place).run([{"a": 0.1, "b": -1, "c": 0.125, "d": -1}], run="run-2")
    assert place.declared() == {
        "a": "double",
        "b": "bigint",
        "c": "decimal(65,3)",
        "d": "decimal(65,0)",
    }
    assert comments(place)["b"] == "it's b"
    with pytest.raises(pymysql.err.IntegrityError):
        place.execute("INSERT INTO things (b) VALUES (NULL)")
    numbers = {"a": 2**64, "b": 2**64, "c": Decimal("1e-30"), "d": 10**64}
    Mover(place).run([numbers], run="run-3")
    assert place.declared() == {
        "a": "decimal(65,1)",
        "b": "decimal(65,0)",
        "c": "decimal(65,30)",
        "d": "decimal(65,0)",
    }
    assert sorted(map(str, (row["d"] for row in place.rows("things")))) == [
        "-1",
        str(10**64),
        str(2**63 - 1),
    ]
    Mover(place).run([{"c": Decimal("1e-31"), "d": 10**65, "b": 0}], run="run-4")
    assert place.declared()["c"] == "longtext"
    assert place.declared()["d"] == "longtext"
    assert {str(row["c"]) for row in place.rows("things")} == {
        "1.25",
        "0.125",
        f"0.{'0' * 29}1",
        f"0.{'0' * 30}1",
    }


def test_a_datetime_that_somebody_made_takes_one_kind_of_moments(place: MysqlPlace) -> None:
    place.execute("CREATE TABLE things (a datetime, b timestamp NULL, c datetime(3))")
    kinds = typed(a=FieldType.DATETIME, b=FieldType.DATETIME, c=FieldType.DATETIME)
    moment = "2026-05-26T10:00:00Z"
    Mover(place, transform=kinds).run([{"a": moment, "b": moment, "c": moment}])
    assert place.declared() == {"a": "datetime", "b": "timestamp", "c": "datetime(3)"}
    late = "2050-05-26T10:00:00Z"
    fine = "2026-05-26T10:00:00.123456Z"
    Mover(place, transform=kinds).run([{"a": moment, "b": late, "c": fine}], run="run-2")
    assert place.declared() == {"a": "datetime", "b": "datetime(6)", "c": "datetime(6)"}
    assert {str(row["c"]) for row in place.rows("things")} == {
        "2026-05-26 10:00:00",
        "2026-05-26 10:00:00.123456",
    }


def test_moments_with_and_without_zone_stay_apart(place: MysqlPlace) -> None:
    kinds = typed(a=FieldType.DATETIME)
    Mover(place, transform=kinds).run([{"a": "2026-05-26T10:00:00Z"}])
    Mover(place, transform=kinds).run([{"a": "2026-05-26T10:00:00"}], run="run-2")
    assert sorted(str(row["a"]) for row in place.rows("things")) == [
        "2026-05-26T10:00:00",
        "2026-05-26T10:00:00Z",
    ]


def test_long_names_are_cut_and_said(place: MysqlPlace) -> None:
    field, table = "f" * 100, "t" * 100
    report = Mover(place, table=table).run([{field: 1}])
    assert report.warnings == [
        f"The table {table} is called {short_table(table)} there.",
        f"The column {field} is called {short_name(field)} there.",
    ]
    Mover(place, table=table).run([{field: 2.5}], run="run-2")
    assert place.tables() == {short_table(table)}
    assert sorted(str(row[short_name(field)]) for row in place.rows(table)) == ["1.0", "2.5"]


@pytest.mark.parametrize("name", ["x ", "x\r", "😀", "語" * 64, "`" * 64, "ÀàÁ", "."])
def test_names_that_the_server_has_its_own_mind_about(place: MysqlPlace, name: str) -> None:
    for run in ("run-1", "run-2"):
        Mover(place, REPLACE, table=name).run([{name: 1, "u": 2, "ü": 3, "Ü2": 4}], run=run)
        Mover(place, MERGE, table=f"{name}!", key=("ü",)).run([{"u": run, "ü": 3}], run=run)
    (row,) = place.rows(name)
    assert sorted(row.values(), key=repr) == [1, 2, 3, 4]
    (row,) = place.rows(f"{name}!")
    assert sorted(row.values(), key=repr) == ["run-2", 3]


def test_keys_are_compared_byte_by_byte(place: MysqlPlace) -> None:
    keys = ["a", "A", "a ", "ä", "x" * 255, "x" * 254]
    mover = Mover(place, MERGE, key=("k",))
    report = mover.run([{"k": key, "n": 1} for key in keys])
    assert report.warnings == [
        "The column k takes texts of at most 768 characters: it is part of the key."
    ]
    mover.run([{"k": key, "n": at} for at, key in enumerate(keys)], run="run-2")
    assert {row["k"]: row["n"] for row in place.rows("things")} == {
        key: at for at, key in enumerate(keys)
    }


def test_a_key_grows_with_its_texts_and_its_types(place: MysqlPlace) -> None:
    mover = Mover(place, MERGE, key=("k",))
    mover.run([{"k": 1, "n": "a"}], [{"k": 2.5, "n": "b"}], [{"k": "x" * 768, "n": "c"}])
    mover.run([{"k": 1.0, "n": "A"}, {"k": "x" * 768, "n": "C"}], run="run-2")
    assert {str(row["k"])[:3]: row["n"] for row in place.rows("things")} == {
        "1.0": "A",
        "2.5": "b",
        "xxx": "C",
    }


def test_a_table_of_somebody_else_is_merged_into_by_its_own_key(place: MysqlPlace) -> None:
    place.execute(
        "CREATE TABLE things (id int NOT NULL AUTO_INCREMENT PRIMARY KEY,"
        " code varchar(20) NOT NULL, v text, UNIQUE (code))",
        "INSERT INTO things (code, v) VALUES ('a', 'old'), ('b', 'old')",
    )
    Mover(place, MERGE, key=("code",)).run([{"code": "a", "v": "new"}, {"code": "A", "v": "x"}])
    assert {row["code"]: row["v"] for row in place.rows("things")} == {
        "a": "new",
        "b": "old",
        "A": "x",
    }
    assert place.declared()["code"].startswith("varchar(")


def test_another_unique_index_never_chooses_the_row(place: MysqlPlace) -> None:
    place.execute(
        "CREATE TABLE things (id int, email varchar(50), UNIQUE by_email (email))",
        "INSERT INTO things VALUES (1, 'x@example.com')",
    )
    with pytest.raises(DestinationError, match="its index by_email is unique too"):
        Mover(place, MERGE, key=("id",)).run([{"id": 2, "email": "x@example.com"}])
    assert place.rows("things") == [{"id": 1, "email": "x@example.com"}]


def test_a_table_without_transactions_is_refused(place: MysqlPlace) -> None:
    place.execute("CREATE TABLE things (a int) ENGINE=MyISAM")
    with pytest.raises(DestinationError, match="has no transactions") as caught:
        Mover(place).run([{"a": 1}])
    assert "ENGINE=InnoDB" in caught.value.next_step


def test_a_view_is_no_table(place: MysqlPlace) -> None:
    place.execute("CREATE VIEW things AS SELECT 1 AS a")
    with pytest.raises(DestinationError, match="it is a view"):
        Mover(place).run([{"a": 1}])


def test_indexes_of_a_replaced_table_are_made_again(place: MysqlPlace) -> None:
    mover = Mover(place, REPLACE)
    mover.run([{"a": 1, "b": 2, "s": "x"}])
    place.execute(
        "CREATE INDEX by_a ON things (a)",
        "CREATE UNIQUE INDEX by_s ON things (s(10))",
        "CREATE INDEX by_b ON things (b)",
        "CREATE VIEW shown AS SELECT a FROM things",
    )
    report = mover.run([{"a": 5, "s": "y"}], run="run-2")
    assert len(report.warnings) == 1
    assert "by_b" in report.warnings[0]
    found = place.query("SHOW INDEX FROM things")
    assert {(row[2], row[4], row[7]) for row in found} == {("by_a", "a", None), ("by_s", "s", 10)}
    assert place.query("SELECT a FROM shown") == [(5,)]


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TABLE child (a int, FOREIGN KEY (a) REFERENCES things (a)) ENGINE=InnoDB",
        "CREATE TRIGGER busy BEFORE INSERT ON things FOR EACH ROW SET NEW.a = 1",
    ],
)
def test_what_a_swap_would_lose_keeps_the_table_from_being_replaced(
    place: MysqlPlace, statement: str
) -> None:
    place.execute("CREATE TABLE things (a int PRIMARY KEY)", "INSERT INTO things VALUES (1)")
    place.execute(statement)
    with pytest.raises(DestinationError, match="things can't be replaced"):
        Mover(place, REPLACE).run([{"a": 2}])
    assert place.query("SELECT a FROM things") == [(1,)]


def test_hundreds_of_long_texts_in_a_row(place: MysqlPlace) -> None:
    record = {f"c{number}": f"text {number}" for number in range(300)}
    Mover(place).run([record])
    assert place.rows("things") == [record]
    with pytest.raises(DestinationError, match="would be too wide"):
        Mover(place).run([dict.fromkeys(record, "x" * 39)], run="run-2")
    assert place.rows("things") == [record]


def test_too_many_columns_are_said(place: MysqlPlace) -> None:
    with pytest.raises(DestinationError, match="would be too wide") as caught:
        Mover(place).run([{f"c{number}": number for number in range(1100)}])
    assert "Leave fields out" in caught.value.next_step


def test_rows_come_in_statements_that_the_server_takes(place: MysqlPlace) -> None:
    texts = [f"{number}" + "x" * 300_000 for number in range(8)] + ["y" * 3_000_000]
    Mover(place).run([{"a": text} for text in texts])
    assert sorted(str(row["a"]) for row in place.rows("things")) == texts


def test_a_row_that_is_too_large_is_named(place: MysqlPlace) -> None:
    with pytest.raises(DestinationError, match="max_allowed_packet is 4,194,304"):
        Mover(place).run([{"a": "x" * 3_000_000, "b": "y" * 3_000_000}])


def test_what_is_declared_narrower_refuses_values_in_words(place: MysqlPlace) -> None:
    place.execute(
        "CREATE TABLE things (a varchar(3), b char(3), c tinytext, d varchar(9) CHARACTER SET"
        " latin1, e longtext CHARACTER SET utf8mb4) CHARACTER SET utf8mb4"
    )
    mover = Mover(place, MERGE, key=("e",))
    mover.open()
    refusals = mover.destination.refusals(mover.target)  # type: ignore[attr-defined]  # it has them
    mover.close()
    taken: dict[str, list[object]] = {
        "a": ["äöü", None, 123],
        "b": ["abc"],
        "c": ["x" * 255],
        "d": ["é €", "plain"],
        "e": ["x" * 768],
        "new": ["x" * 100_000, {"a": 1}, 5, Decimal(1)],
    }
    refused: dict[str, tuple[object, str]] = {
        "a": ("äöüx", "4 characters, and the column a takes 3"),
        "b": ("a ", "it ends with a space, which the column b would drop"),
        "c": ("ä" * 128, "256 bytes, and the column c takes 255"),
        "d": ("語", "a character that the column d, kept in latin1, doesn't have"),
        "new": ("x" * 4_200_000, "4,200,000 bytes, and max_allowed_packet lets the server take"),
    }
    for column, values in taken.items():
        assert [refusals.reason(column, value) for value in values] == [None] * len(values)
    for column, (value, words) in refused.items():
        assert not refusals.none_in(column, [None, value], {type(None), type(value)})
        assert str(refusals.reason(column, value)).startswith(words)
    assert refusals.none_in("e", ["x", None], {str, type(None)})
    assert refusals.none_in("new", ["x", 5, None], {str, int, type(None)})


def test_a_long_key_is_refused_before_it_is_loaded(place: MysqlPlace) -> None:
    mover = Mover(place, MERGE, key=("k",))
    mover.open()
    refusals = mover.destination.refusals(mover.target)  # type: ignore[attr-defined]  # it has them
    mover.close()
    assert refusals.none_in("k", ["x" * 768, 5, None], {str, int, type(None)}) is False
    assert refusals.none_in("k", ["x" * 768, None], {str, type(None)})
    assert refusals.reason("k", "x" * 769) == "769 characters, and the column k takes 768"


def test_appending_keeps_what_a_key_would_refuse(place: MysqlPlace) -> None:
    Mover(place, APPEND).run([{"k": "x" * 1000}, {"k": "x" * 1000}])
    assert len(place.rows("things")) == 2
