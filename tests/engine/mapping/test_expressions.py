"""SQL expressions: what they give, beside a real SQLite, and what is refused."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from migrateiq_desktop.engine.mapping.conversions import ConversionError
from migrateiq_desktop.engine.mapping.expressions import compiled
from migrateiq_desktop.engine.mapping.sql_values import Evaluate
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.errors import DefinitionError


def getter(name: str) -> Evaluate:
    return lambda row: row.get(name) if isinstance(row, dict) else None


def value_of(expression: str, **row: object) -> Json:
    return compiled(expression, getter, "The filter")(row)


@pytest.mark.parametrize(
    ("expression", "found"),
    [
        ("1 + 2 * 3 - 4", 3),
        ("10 - 3 - 2", 5),
        ("7 / 2", Decimal("3.5")),
        ("6 / 2", 3),
        ("1.5 / 0.5", 3.0),
        ("-7 % 3", -1),
        ("7.5 % 2", 1.5),
        ("9007199254740993 * 9007199254740993", 9007199254740993**2),
        ("0.1 + 0.2", 0.1 + 0.2),
        ("d + 0.2", Decimal("12345678901234567890.1234567892")),
        ("1 < 1.5 AND 2 >= 2", True),
        ("NULL = NULL", None),
        ("NULL IS NULL", True),
        ("n IS NOT NULL", False),
        ("NULL AND FALSE", False),
        ("NULL OR TRUE", True),
        ("NULL AND TRUE", None),
        ("NOT NULL", None),
        ("1 IN (1, NULL)", True),
        ("2 IN (1, NULL)", None),
        ("2 NOT IN (1, 3)", True),
        ("n IN (1)", None),
        ("5 BETWEEN 1 AND NULL", None),
        ("0 BETWEEN 1 AND NULL", False),
        ("5 NOT BETWEEN 1 AND 4", True),
        ("(1 > 2) IS FALSE", True),
        ("(1 > n) IS NOT TRUE", True),
        ("'abc' LIKE 'a%'", True),
        ("'abc' LIKE 'A%'", False),
        ("'abc' ILIKE 'A_C'", True),
        ("'a%c' LIKE 'a!%c' ESCAPE '!'", True),
        ("'abc' LIKE 'a!%c' ESCAPE '!'", False),
        ("'abc' NOT LIKE '%b%'", False),
        ("'abc' NOT ILIKE 'B%'", True),
        ("NULL NOT LIKE '%b%'", None),
        ("'a%c' NOT LIKE 'a!%c' ESCAPE '!'", False),
        ("IFNULL(n, 1)", 1),
        ("'a' || 1 || TRUE", "a1true"),
        ("'a' || n", None),
        ("CONCAT('a', n, 1.50)", "a1.5"),
        ("COALESCE(n, NULL, 'x')", "x"),
        ("NULLIF(1, 1.0)", None),
        ("NULLIF('a', 'b')", "a"),
        ("LOWER('ÀB') || UPPER('ß') || TRIM('  x ')", "àbSSx"),
        ("LENGTH('né')", 2),
        ("LENGTH(l)", 3),
        ("SUBSTR('abcdef', 2, 3)", "bcd"),
        ("SUBSTR('abcdef', -2)", "ef"),
        ("SUBSTR('abc', 0, 2)", "a"),
        ("ROUND(2.675, 2)", 2.68),
        ("ROUND(2.5)", 3.0),
        ("ABS(-5)", 5),
        ("-x", -4),
        ("-d", Decimal("-12345678901234567889.9234567892")),
        ("ABS(-d) = d", True),
        ("CAST('12' AS INT) + 1", 13),
        ("CAST(1.50 AS TEXT)", "1.5"),
        ("CAST(at AS DATE)", date(2013, 5, 1)),
        ("CAST('2013-05-01' AS TIMESTAMP) < at", True),
        ("at >= '2013-05-01' AND at < '2013-05-02'", True),
        ("CAST('yes' AS BOOLEAN)", True),
        ("'1'::INT", 1),
        ("CASE WHEN x > 3 THEN 'big' WHEN x > 1 THEN 'small' END", "big"),
        ("CASE x WHEN 4 THEN 'four' ELSE 'other' END", "four"),
        ("CASE n WHEN NULL THEN 1 ELSE 2 END", 2),
        ("CASE WHEN NULL THEN 1 END", None),
        ('"odd name" = 1', True),
        ("a.b = 2", True),
        ("'it''s' -- a comment", "it's"),
        ("1.10", 1.1),
        ("0.12345678901234567890123", Decimal("0.12345678901234567890123")),
    ],
)
def test_values(expression: str, found: Json) -> None:
    row: dict[str, object] = {
        "n": None,
        "x": 4,
        "d": Decimal("12345678901234567889.9234567892"),
        "l": [1, 2, 3],
        "at": datetime(2013, 5, 1, 12, tzinfo=UTC),
        "odd name": 1,
        "a.b": 2,
    }
    got = value_of(expression, **row)
    assert (got, type(got)) == (found, type(found))


@pytest.mark.parametrize(
    ("expression", "reason"),
    [
        ("x > '3'", "4 can't be compared with “3”"),
        ("x AND TRUE", "neither true nor false: 4"),
        ("'a' + 1", "not a number: “a”"),
        ("1 / 0", "division by zero: 1 / 0"),
        ("1 % (x - 4)", "division by zero: 1 % 0"),
        ("LOWER(l)", "a text is needed, not a list"),
        ("CAST('x' AS INT)", "not a number: “x”"),
        ("SUBSTR('a', 1, -1)", "a length can't be negative: -1"),
        ("ROUND(1.5, 99)", "can't round to 99 decimals"),
        ("big * big", "the result has more than 4,000 digits"),
        ("1e300 * 1e300", "the result is too large for a float"),
    ],
)
def test_values_of_a_wrong_kind_are_refused_and_never_guessed(expression: str, reason: str) -> None:
    with pytest.raises(ConversionError) as caught:
        value_of(expression, x=4, l=[1], big=10**3000)
    assert str(caught.value) == reason


@pytest.mark.parametrize(
    ("expression", "cause"),
    [
        ("x >", "it isn't SQL at line 1"),
        ("", "it is empty"),
        ("x = 'a", "a quotation mark or a comment isn't closed"),
        ("SELECT 1", "it isn't SQL at line 1"),
        ("DROP TABLE x", "it isn't SQL at line 1"),
        ("x; y", "Block isn't allowed"),
        ("x IN (SELECT 1)", "In isn't allowed in this form (query)"),
        ("x = (SELECT 1)", "Subquery"),
        ("EXISTS(SELECT 1)", "isn't allowed"),
        ("__import__('os')", "the function __import__ isn't allowed (line 1, column 10)"),
        ("eval('1')", "the function eval isn't allowed"),
        ("x.__class__()", "isn't allowed"),
        ("load_file('/etc/passwd')", "the function load_file isn't allowed"),
        ("REPEAT('a', 1000000000)", "Repeat"),
        ("REGEXP_LIKE(x, 'a')", "isn't allowed"),
        ("x ~ 'a'", "it isn't SQL at line 1"),
        ("CURRENT_DATE", "CurrentDate isn't allowed"),
        ("RANDOM()", "isn't allowed"),
        ("SUM(x)", "Sum isn't allowed"),
        ("x IS y", "IS takes NULL, TRUE or FALSE"),
        ("*", "Star"),
        ("t.*", "isn't allowed"),
        ("?", "Placeholder"),
        ("@x", "Parameter"),
        ("x[0]", "Bracket"),
        ("CAST(x AS BLOB)", "CAST can't make the type"),
        ("CAST(x AS DECIMAL(10, 2))", "CAST can't make the type DECIMAL"),
        ("TRY_CAST(x AS INT)", "TryCast"),
        ("TRIM(BOTH 'x' FROM y)", "isn't allowed in this form"),
        ("TRIM(x, 'y')", "isn't allowed in this form"),
        ("ROUND(x, 2, 1)", "isn't allowed in this form"),
        ("x ** 2", "it isn't SQL at line 1"),
        ("x & 2", "BitwiseAnd"),
        ("x AS y", "it isn't SQL"),
        ("DATE_ADD(x, INTERVAL 1 DAY)", "isn't allowed"),
        ("(" * 2000 + "x" + ")" * 2000, "it is nested too deeply"),
        ("(" * 80 + "x" + ")" * 80, "it is nested too deeply"),
        ("NOT " * 2000 + "x", "it is nested too deeply"),
        ("x" * 10_001, "it has 10,001 characters"),
        ("9" * 401, "a number is too long"),
        ("a" * 100 + "(1)", "the function"),
    ],
)
def test_anything_else_is_refused_before_the_run(expression: str, cause: str) -> None:
    with pytest.raises(DefinitionError) as caught:
        compiled(expression, getter, "The filter")
    assert cause in caught.value.cause
    assert caught.value.title.startswith("The filter can't be used: ")
    assert "Allowed are" in caught.value.next_step


def test_long_chains_are_not_deep() -> None:
    assert value_of(" OR ".join(["x = 1"] * 900) + " OR x = 2", x=2) is True
    assert value_of("+".join(["x"] * 2000), x=1) == 2000
    assert value_of(" || ".join(["x"] * 1000), x="a") == "a" * 1000


def test_a_long_text_is_refused() -> None:
    with pytest.raises(ConversionError, match="10,000,000 characters"):
        value_of("x || x || x", x="a" * 4_000_000)


NUMBERS = st.sampled_from(["x", "y", "0", "1", "2", "NULL"])
TEXTS = st.sampled_from(["s", "t", "'ab'", "'a_'", "''", "NULL"])


def conditions(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    sign = st.sampled_from(["=", "<>", "<", "<=", ">", ">="])

    def joined(make: Callable[..., str], *parts: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
        return st.tuples(*parts).map(lambda given: make(*given))

    return st.one_of(
        joined("({} {} {})".format, NUMBERS, sign, NUMBERS),
        joined("({} {} {})".format, TEXTS, sign, TEXTS),
        joined("({} IN ({}, {}))".format, NUMBERS, NUMBERS, NUMBERS),
        joined("({} BETWEEN {} AND {})".format, NUMBERS, NUMBERS, NUMBERS),
        joined("({} IS NULL)".format, NUMBERS),
        joined("({} AND {})".format, inner, inner),
        joined("({} OR {})".format, inner, inner),
        joined("(NOT {})".format, inner),
        joined("(({} + {}) * 2 - {} < {})".format, NUMBERS, NUMBERS, NUMBERS, NUMBERS),
        joined("(COALESCE({}, {}, 1) = {})".format, NUMBERS, NUMBERS, NUMBERS),
        joined("(SUBSTR({}, {}, 2) = {})".format, TEXTS, st.sampled_from("012"), TEXTS),
        joined("({} || 'x' = {})".format, TEXTS, TEXTS),
        joined("(CASE WHEN {} THEN {} ELSE {} END > 0)".format, inner, NUMBERS, NUMBERS),
        joined("(LENGTH({}) = {})".format, TEXTS, NUMBERS),
        joined("(NULLIF({}, {}) = {})".format, NUMBERS, NUMBERS, NUMBERS),
        joined("({} LIKE {})".format, TEXTS, TEXTS),
    )


CONDITIONS = st.recursive(st.just("(x = y)"), conditions, max_leaves=8)


@settings(max_examples=300, deadline=None)
@given(
    CONDITIONS,
    st.none() | st.integers(-3, 3),
    st.none() | st.integers(-3, 3),
    st.none() | st.sampled_from(["", "a", "ab", "abc", "ax"]),
    st.none() | st.sampled_from(["", "a", "a_", "a%", "%b"]),
)
def test_a_real_database_comes_to_the_same(
    expression: str, x: int | None, y: int | None, s: str | None, t: str | None
) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        row = connection.execute(
            f"SELECT {expression} FROM (SELECT ? AS x, ? AS y, ? AS s, ? AS t)",  # noqa: S608
            (x, y, s, t),
        ).fetchone()
    found = value_of(expression, x=x, y=y, s=s, t=t)
    assert found == (None if row[0] is None else bool(row[0]))
