"""Which secrets are noted as stored."""

from datetime import UTC, datetime

from migrateiq_desktop.workspace.database import WorkspaceDatabase
from migrateiq_desktop.workspace.rows import SecretIndexRow

ORIGIN = "https://api.example.com:443"
OTHER = "https://other.example.com:443"


def row(connector: str, name: str, origin: str = ORIGIN, keeper: str = "system") -> SecretIndexRow:
    moment = datetime(2026, 5, 26, tzinfo=UTC)
    return SecretIndexRow(
        connector=connector, name=name, origin=origin, keeper=keeper, stored_at=moment
    )


def test_notes_are_kept_by_connector_name_and_origin(database: WorkspaceDatabase) -> None:
    index = database.secret_index
    for one in (row("b", "token"), row("a", "user"), row("a", "token", OTHER), row("a", "token")):
        index.put(one)
    index.put(row("a", "token", keeper="vault"))
    assert index.list() == (
        row("a", "token", keeper="vault"),
        row("a", "token", OTHER),
        row("a", "user"),
        row("b", "token"),
    )
    assert index.list("b") == (row("b", "token"),)
    index.remove("a", "token", ORIGIN)
    assert index.list("a") == (row("a", "token", OTHER), row("a", "user"))
