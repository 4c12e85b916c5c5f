"""Looking at loaded data."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrateiq_desktop.model.errors import NotFoundError, WorkspaceError
from migrateiq_desktop.workspace.data_browser import DataBrowser, LoadedTable, quoted

NAMES = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=12
)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Two tables, some rows, and tables of the program's own."""
    path = tmp_path / "data #1?.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("CREATE TABLE orders (id INTEGER, name TEXT, at DATETIME, price)")
        rows = [(n, f"name {n}", f"2013-01-{n:02}T00:00:00Z", n / 2) for n in range(1, 26)]
        connection.executemany("INSERT INTO orders VALUES (?, ?, ?, ?)", rows)
        connection.execute("CREATE TABLE Airlines (code TEXT PRIMARY KEY) WITHOUT ROWID")
        connection.execute("INSERT INTO Airlines VALUES ('b'), ('a')")
        for name in ("_migrateiq_state", "_migrateiq_staging_orders"):
            connection.execute(f"CREATE TABLE {name} (sync TEXT)")
        connection.execute("CREATE VIEW all_orders AS SELECT * FROM orders")
        connection.commit()
    return path


def test_tables(data: Path) -> None:
    assert DataBrowser(data).tables() == (
        LoadedTable(name="Airlines", columns=("code",), types=("TEXT",), rows=2),
        LoadedTable(
            name="orders",
            columns=("id", "name", "at", "price"),
            types=("INTEGER", "TEXT", "DATETIME", ""),
            rows=25,
        ),
    )


def test_nothing_was_loaded_yet(tmp_path: Path) -> None:
    assert DataBrowser(tmp_path / "data.sqlite").tables() == ()
    (tmp_path / "data.sqlite").touch()
    assert DataBrowser(tmp_path / "data.sqlite").tables() == ()
    with pytest.raises(NotFoundError, match="no table orders"):
        DataBrowser(tmp_path / "data.sqlite").rows("orders", 0, 1)


def test_pages_follow_each_other(data: Path) -> None:
    browser = DataBrowser(data)
    pages = [browser.rows("orders", offset, 10) for offset in (0, 10, 20, 30)]
    assert [len(page) for page in pages] == [10, 10, 5, 0]
    assert [row[0] for page in pages for row in page] == list(range(1, 26))
    assert browser.rows("orders", 1, 1) == ((2, "name 2", "2013-01-02T00:00:00Z", 1.0),)
    assert browser.rows("Airlines", 0, 5) == (("a",), ("b",))


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("name 2", [2, 20, 21, 22, 23, 24, 25]),
        ("NAME 7", [7]),
        ("01-13", [13]),
        ("12.5", [25]),
        ("%", []),
        ("_", []),
        ("no such text", []),
    ],
)
def test_search_looks_into_every_column(data: Path, search: str, found: list[int]) -> None:
    browser = DataBrowser(data)
    assert browser.count("orders", search) == len(found)
    assert [row[0] for row in browser.rows("orders", 0, 50, search)] == found
    assert [row[0] for row in browser.rows("orders", 1, 2, search)] == found[1:3]


@pytest.mark.parametrize(
    "name",
    ["_migrateiq_state", "sqlite_master", "all_orders", "order", "orders; DROP TABLE orders"],
)
def test_only_loaded_tables_are_shown(data: Path, name: str) -> None:
    with pytest.raises(NotFoundError):
        DataBrowser(data).rows(name, 0, 1)
    with pytest.raises(NotFoundError):
        DataBrowser(data).count(name)


@given(table=NAMES, columns=st.lists(NAMES, min_size=1, max_size=3, unique_by=str.lower))
def test_names_are_only_names(
    tmp_path_factory: pytest.TempPathFactory, table: str, columns: list[str]
) -> None:
    if table.lower().startswith(("sqlite_", "_migrateiq_")):
        table = f"t{table}"
    path = tmp_path_factory.mktemp("names") / "data.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        declared = ", ".join(quoted(column) for column in columns)
        connection.execute(f"CREATE TABLE {quoted(table)} ({declared})")
        marks = ", ".join("?" for _ in columns)
        filling = f"INSERT INTO {quoted(table)} VALUES ({marks})"  # noqa: S608 - quoted
        connection.execute(filling, columns)
        connection.commit()
    browser = DataBrowser(path)
    (found,) = browser.tables()
    assert (found.name, found.columns) == (table, tuple(columns))
    assert browser.rows(table, 0, 5) == (tuple(columns),)
    assert browser.count(table, columns[0]) == 1


@pytest.mark.parametrize("names", [["rowid"], ["rowid", "_rowid_"], ["RowID", "_rowid_", "OID"]])
def test_columns_that_are_called_like_a_rows_number(tmp_path: Path, names: list[str]) -> None:
    path = tmp_path / "data.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"CREATE TABLE odd ({', '.join(names)})")
        rows = [[value] * len(names) for value in (3, 1, 2)]
        marks = ", ".join("?" for _ in names)
        connection.executemany(f"INSERT INTO odd VALUES ({marks})", rows)  # noqa: S608 - marks only
        connection.commit()
    assert [row[0] for row in DataBrowser(path).rows("odd", 0, 9)] == [3, 1, 2]


def test_a_look_sees_what_is_committed_and_keeps_nobody_waiting(data: Path) -> None:
    browser = DataBrowser(data)
    with closing(sqlite3.connect(data, timeout=0, isolation_level=None)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("INSERT INTO orders (id) VALUES (26)")
        assert browser.count("orders") == 25
        writer.execute("COMMIT")
        assert browser.count("orders") == 26
        # a writer that waits for nobody gets the whole file to itself
        assert writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone() == (0, 0, 0)
        writer.execute("DROP TABLE orders")
    with pytest.raises(NotFoundError):
        browser.rows("orders", 0, 1)


def test_nothing_is_ever_written(data: Path) -> None:
    with DataBrowser(data)._looking() as connection:
        assert connection is not None
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            connection.execute("DELETE FROM orders")


def test_text_that_is_no_utf8_is_shown_as_well_as_can_be(data: Path) -> None:
    with closing(sqlite3.connect(data)) as connection:
        connection.execute("UPDATE Airlines SET code = CAST(x'61ff62' AS TEXT) WHERE code = 'a'")
        connection.commit()
    assert ("a\ufffdb",) in DataBrowser(data).rows("Airlines", 0, 5)


def test_a_damaged_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "data.sqlite"
    path.write_bytes(b"no database at all, but long enough to be taken for one" * 90)
    with pytest.raises(WorkspaceError, match="can't be read") as caught:
        DataBrowser(path).tables()
    assert "damaged" in caught.value.cause
