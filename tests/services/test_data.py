"""Looking at loaded data."""

import sqlite3
from contextlib import closing

import pytest

from migrateiq_desktop.model.errors import NotFoundError
from migrateiq_desktop.paths import WorkspacePaths
from migrateiq_desktop.services.container import Services
from migrateiq_desktop.services.views import TableInfo


async def test_tables_counts_and_rows(services: Services) -> None:
    assert await services.data.tables() == ()
    with closing(sqlite3.connect(WorkspacePaths(services.info.folder).data)) as connection:
        connection.execute("CREATE TABLE orders (id INTEGER, name TEXT)")
        connection.execute("INSERT INTO orders VALUES (1, 'one'), (2, 'two')")
        connection.execute("CREATE TABLE _migrateiq_state (sync TEXT)")
        connection.commit()
    assert await services.data.tables() == (
        TableInfo(name="orders", columns=("id", "name"), types=("INTEGER", "TEXT"), rows=2),
    )
    assert await services.data.count("orders") == 2
    assert await services.data.count("orders", "tw") == 1
    assert await services.data.rows("orders", 0, 10, "tw") == ((2, "two"),)
    with pytest.raises(NotFoundError):
        await services.data.rows("_migrateiq_state", 0, 10)
