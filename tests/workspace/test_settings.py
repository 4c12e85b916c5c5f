"""Stored settings."""

from migrateiq_desktop.workspace.database import WorkspaceDatabase


def test_a_setting_is_kept(database: WorkspaceDatabase) -> None:
    assert database.settings.get("appearance", "light") == "light"
    database.settings.set("appearance", "dark")
    database.settings.set("appearance", "system")
    database.settings.set("language", "")
    assert database.settings.get("appearance", "light") == "system"
    assert database.settings.get("language", "en") == ""
