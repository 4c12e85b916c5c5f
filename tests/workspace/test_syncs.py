"""Stored syncs."""

import pytest

from migrateiq_desktop.model.errors import DefinitionError, NotFoundError, WorkspaceError
from migrateiq_desktop.model.sync import Sync
from migrateiq_desktop.workspace.database import WorkspaceDatabase

from .samples import mapped_sync, rest, sqlite


@pytest.fixture(autouse=True)
def _connectors(database: WorkspaceDatabase) -> None:
    database.connectors.save("api", rest("orders"))
    database.connectors.save("file", sqlite())


@pytest.mark.parametrize(
    "definition", [Sync(source="api"), mapped_sync("api"), mapped_sync("api", "file")]
)
def test_a_sync_comes_back_whole(database: WorkspaceDatabase, definition: Sync) -> None:
    database.syncs.save("nightly", definition)
    assert database.syncs.get("nightly").definition == definition
    found = database.syncs.find("nightly")
    assert found is not None
    assert found.definition == definition
    assert database.syncs.list() == (found,)


def test_unknown_names(database: WorkspaceDatabase) -> None:
    database.syncs.save("nightly", Sync(source="api"))
    assert database.syncs.find("nightli") is None
    with pytest.raises(NotFoundError, match="no sync nightli") as caught:
        database.syncs.get("nightli")
    assert caught.value.next_step == "Did you mean nightly?"
    with pytest.raises(NotFoundError, match="no connector apis"):
        database.syncs.save("other", Sync(source="apis"))
    with pytest.raises(NotFoundError, match="no sync x"):
        database.syncs.save("y", Sync(source="api"), "x")
    with pytest.raises(NotFoundError, match="no sync x"):
        database.syncs.remove("x")


def test_renaming(database: WorkspaceDatabase) -> None:
    database.syncs.save("one", Sync(source="api"))
    database.syncs.save("two", mapped_sync("api"))
    with pytest.raises(DefinitionError, match="There is a sync two already"):
        database.syncs.save("two", Sync(source="api"), "one")
    database.syncs.save("three", mapped_sync("api", "file"), "one")
    assert [row.name for row in database.syncs.list()] == ["three", "two"]


@pytest.mark.parametrize(
    ("search", "found"), [("", ["a", "b"]), ("fil", ["b"]), ("api", ["a", "b"]), ("B", ["b"])]
)
def test_search(database: WorkspaceDatabase, search: str, found: list[str]) -> None:
    database.syncs.save("b", Sync(source="api", destination="file"))
    database.syncs.save("a", Sync(source="api"))
    assert [row.name for row in database.syncs.list(search)] == found


def test_a_search_finds_labels_of_both_ends(database: WorkspaceDatabase) -> None:
    database.connectors.save("api", rest("orders").model_copy(update={"label": "Shop"}))
    database.connectors.save("file", sqlite().model_copy(update={"label": "Warehouse"}))
    database.syncs.save("b", Sync(source="api", destination="file"))
    database.syncs.save("a", Sync(source="api"))
    assert [row.name for row in database.syncs.list("shop")] == ["a", "b"]
    assert [row.name for row in database.syncs.list("wareh")] == ["b"]


def test_who_uses_a_connector(database: WorkspaceDatabase) -> None:
    database.syncs.save("b", Sync(source="api", destination="file"))
    database.syncs.save("a", Sync(source="api"))
    assert database.syncs.using("api") == ("a", "b")
    assert database.syncs.using("file") == ("b",)


def test_removing(database: WorkspaceDatabase) -> None:
    database.syncs.save("a", Sync(source="api"))
    database.syncs.remove("a")
    assert database.syncs.list() == ()


def test_a_definition_that_others_changed_is_named(database: WorkspaceDatabase) -> None:
    database.syncs.save("a", Sync(source="api"))
    with database._store.writing() as connection:
        connection.exec_driver_sql("UPDATE syncs SET definition = '['")
    with pytest.raises(WorkspaceError, match="definition of a can't be read"):
        database.syncs.get("a")
