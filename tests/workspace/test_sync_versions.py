"""What a sync said is kept each time it is saved."""

from migrateiq_desktop.model.sync import Sync
from migrateiq_desktop.workspace import sync_versions
from migrateiq_desktop.workspace.database import WorkspaceDatabase

from .samples import mapped_sync, rest, sqlite


def test_each_saved_definition_is_kept_until_the_sync_is_removed(
    database: WorkspaceDatabase,
) -> None:
    database.connectors.save("api", rest("orders"))
    database.connectors.save("file", sqlite())
    first, second = Sync(source="api"), mapped_sync("api", "file")
    for definition in (first, first, second):
        database.syncs.save("nightly", definition)
    database.syncs.save("other", first)
    database.syncs.save("renamed", second, "nightly")
    versions = database.sync_versions.list("renamed")
    assert [version.definition for version in versions] == [second, first]
    assert versions[0].saved_at >= versions[1].saved_at
    database.syncs.save("renamed", first)
    assert len(database.sync_versions.list("renamed")) == 3
    database.syncs.remove("renamed")
    assert database.sync_versions.list("renamed") == ()
    assert len(database.sync_versions.list("other")) == 1


def test_the_oldest_are_let_go(database: WorkspaceDatabase) -> None:
    database.connectors.save("api", rest("orders"))
    for number in range(sync_versions.MOST_KEPT + 3):
        database.syncs.save("nightly", Sync(source="api", max_rejected=number))
    kept = database.sync_versions.list("nightly")
    assert len(kept) == sync_versions.MOST_KEPT
    assert kept[0].definition.max_rejected == sync_versions.MOST_KEPT + 2
