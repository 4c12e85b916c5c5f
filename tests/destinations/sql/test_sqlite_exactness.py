"""What goes in comes out, bit for bit, whatever the values, the names and the batches are."""

import math
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from migrateiq_desktop.engine.naming import BETWEEN_LEVELS
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.exact_json import exact_number, loads, text_of
from migrateiq_desktop.model.sync import WriteDisposition

from .loading import APPEND, MERGE, REPLACE, Loader, declared, execute, query

Record = dict[str, Json]

text = st.text(st.characters(exclude_categories=["Cs"]), max_size=5)
numbers = (
    st.integers()
    | st.integers(-(2**65), 2**65)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.decimals(allow_nan=False, allow_infinity=False).map(lambda d: exact_number(str(d)))
)
scalars = st.none() | st.booleans() | numbers | text
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(text, inner, max_size=3),
    max_leaves=4,
)
names = st.sampled_from(["a", "b", "c", "d"]) | text


@st.composite
def alike(draw: st.DrawFn) -> list[Record]:
    """Records whose fields mostly have one type each, as in real life."""
    kinds = draw(
        st.dictionaries(
            names,
            st.sampled_from([st.integers(), numbers, text, st.booleans(), values]),
            max_size=4,
        )
    )
    record = st.fixed_dictionaries({}, optional={n: st.none() | k for n, k in kinds.items()})
    return draw(st.lists(record, min_size=1, max_size=8))


def columns_of(records: Sequence[Record]) -> dict[str, str]:
    """The column of each field, for fields that don't collide."""
    return {name: name or "column" for record in records for name in record}


def collide(records: Sequence[Record]) -> bool:
    """Whether some field's column has another name than the field."""
    fields = list(columns_of(records))
    columns = {(field or "column").casefold() for field in fields}
    odd = any(
        "\0" in field or BETWEEN_LEVELS in field or (field and not field.strip())
        for field in fields
    )
    return odd or len(columns) != len(fields)


def same(stored: object, value: Json, kind: str) -> bool:
    """Whether a stored value is the very value that came."""
    if value is None:
        return stored is None
    if isinstance(value, (dict, list)):
        return isinstance(stored, str) and loads(stored) == value
    if kind == "BOOLEAN":
        return stored in (0, 1) and bool(stored) is value
    if kind in ("INTEGER", "REAL"):
        return type(value) in (int, float) and stored == value and isinstance(stored, (int, float))
    if isinstance(value, str):
        return stored == value
    # numbers and truths in a text column
    return isinstance(stored, str) and loads(stored) == value and stored in texts(value)


def texts(value: Json) -> set[str]:
    """A number's text; that of an int may have gone by way of a float."""
    found = {text_of(value)}
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) <= 2**53:
        found.add(text_of(float(value)))
    return found


@settings(max_examples=60)
@given(alike(), st.integers(1, 3), st.sampled_from([APPEND, REPLACE]))
def test_values_in_are_values_out(records: list[Record], size: int, how: WriteDisposition) -> None:
    # a first batch without any value needs a column that stands for no field
    records = [{"first": True}, *records]
    if collide(records):
        return
    with TemporaryDirectory() as folder:
        path = Path(folder) / "data.sqlite"
        batches = [records[at : at + size] for at in range(0, len(records), size)]
        Loader(path, how).run(*batches)
        kinds = declared(path)
        with closing(sqlite3.connect(path)) as connection:
            connection.row_factory = sqlite3.Row
            rows = connection.execute("SELECT * FROM things ORDER BY rowid").fetchall()
        assert len(rows) == len(records)
        for row, record in zip(rows, records, strict=True):
            for field, column in columns_of(records).items():
                assert same(row[column], record.get(field), kinds[column])
            assert not any(isinstance(v, float) and not math.isfinite(v) for v in tuple(row))


@settings(max_examples=60)
@given(st.lists(st.tuples(st.integers(0, 3), alike()), min_size=1, max_size=3))
def test_merging_ends_with_the_last_value_of_each_field(
    runs: list[tuple[int, list[Record]]],
) -> None:
    expected: dict[int, Record] = {}
    batches = []
    for first, records in runs:
        batches.append([{**record, "key": first + at % 2} for at, record in enumerate(records)])
    everything = [record for batch in batches for record in batch]
    if collide(everything):
        return
    for record in everything:
        key = record["key"]
        assert isinstance(key, int)
        expected.setdefault(key, {}).update(record)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "data.sqlite"
        Loader(path, MERGE, key=("key",)).run(*batches)
        kinds = declared(path)
        with closing(sqlite3.connect(path)) as connection:
            connection.row_factory = sqlite3.Row
            rows = connection.execute("SELECT * FROM things").fetchall()
        assert {row["key"] for row in rows} == expected.keys()
        for row in rows:
            for field, value in expected[row["key"]].items():
                assert same(row[field or "column"], value, kinds[field or "column"])


NASTY = [
    "'); DROP TABLE precious; --",
    '"; DELETE FROM precious; --',
    'say "hello"',
    "`backtick`",
    "[bracket]",
    "select",
    "SELECT",
    "rowid",
    "_rowid_",
    "oid",
    "order by",
    "ünïcödé",
    "İ",
    "ß",
    "ẞ",
    "名前",
    "a b",
    " lead",
    "trail ",
    "tab\tnew\nline",
    "nul\0inside",
    "?1",
    ":name",
    "@x",
    "%s",
    "{0}",
    "x" * 300,
    "x" * 301,
    "",
    " ",
    "Id",
    "id",
    "ID",
    "id_2",
    "column",
]


def precious(path: Path) -> None:
    execute(path, "CREATE TABLE precious (x)", "INSERT INTO precious VALUES ('still here')")


def test_nasty_names_of_fields(tmp_path: Path) -> None:
    path = tmp_path / "data.sqlite"
    precious(path)
    record: Record = {name: f"value {number}" for number, name in enumerate(NASTY)}
    loader = Loader(path)
    loader.run([record], [dict(reversed(record.items()))])
    first, second = query(path, "SELECT * FROM things")
    assert first == second == tuple(record.values())
    columns = list(declared(path))
    assert len({column.casefold() for column in columns}) == len(NASTY)
    assert all(0 < len(column) <= 255 for column in columns)
    assert query(path, "SELECT * FROM precious") == [("still here",)]
    # the same in the next run, whatever comes first
    loader.run([dict(reversed(record.items()))], run="run-2")
    assert query(path, "SELECT * FROM things")[2] == first


@pytest.mark.parametrize("how", [APPEND, REPLACE, MERGE])
def test_nasty_names_of_tables_and_keys(tmp_path: Path, how: WriteDisposition) -> None:
    path = tmp_path / "data.sqlite"
    precious(path)
    # names that differ only in case are one table
    for name in {n.casefold(): n for n in NASTY if n.strip() and "\0" not in n}.values():
        field = name[:255]
        loader = Loader(path, how, table=name, key=(field,) if how is MERGE else ())
        loader.run([{field: 1, "other": 2}], run=f"{name} 1")
        loader.run([{field: 1, "other": "x"}], run=f"{name} 2")
        quoted = '"' + name.replace('"', '""') + '"'
        rows = query(path, f"SELECT * FROM {quoted}")  # noqa: S608  # quoted
        assert rows == ([(1, "2"), (1, "x")] if how is APPEND else [(1, "x")])
    assert query(path, "SELECT * FROM precious") == [("still here",)]
