"""A workspace as a whole."""

import pytest

from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.sync import Sync
from migrateiq_desktop.paths import WorkspacePaths
from migrateiq_desktop.workspace.database import WorkspaceDatabase

from .samples import rest


def test_keeps_its_number_and_takes_its_folders_name(paths: WorkspacePaths) -> None:
    first = WorkspaceDatabase.open(paths)
    uid, name = first.uid, first.name
    first.close()
    moved = WorkspacePaths(paths.folder.rename(paths.folder.with_name("Client B")))
    second = WorkspaceDatabase.open(moved)
    assert (name, second.name) == ("Client A", "Client B")
    assert second.uid == uid
    assert len(uid) == 32
    second.close()


def test_two_workspaces_have_two_numbers(
    paths: WorkspacePaths, database: WorkspaceDatabase
) -> None:
    other = WorkspaceDatabase.open(WorkspacePaths(paths.folder.with_name("Client B")))
    assert other.uid != database.uid
    other.close()


def test_a_small_database_is_checked_to_the_end(database: WorkspaceDatabase) -> None:
    assert database.checked


def test_changes_of_several_repositories_are_one(database: WorkspaceDatabase) -> None:
    def fail() -> None:
        with database.all_or_nothing():
            database.connectors.save("api", rest("orders"))
            database.syncs.save("nightly", Sync(source="api"))
            database.settings.set("appearance", "dark")
            raise DefinitionError("stop")

    with pytest.raises(DefinitionError):
        fail()
    assert database.connectors.list() == ()
    assert database.syncs.list() == ()
    assert database.settings.get("appearance", "light") == "light"
