from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from migrateiq_desktop.gui.connectors.connector_detail import key_text
from migrateiq_desktop.model.connector import AnyConnector, RestConnector, SqliteConnector
from migrateiq_desktop.services.views import (
    KeeperKind,
    KeeperStatus,
    KeyState,
    StoredConnector,
)

NOW = datetime(2026, 11, 21, tzinfo=UTC)
REST = RestConnector(base_url="https://flights.example.com/v1")


@pytest.mark.parametrize(
    ("definition", "state", "expected"),
    [
        (
            REST,
            KeyState.STORED,
            "Key kept in GNOME Keyring · sent only to flights.example.com",
        ),
        (REST, KeyState.NOT_NEEDED, "No key needed."),
        (REST, KeyState.MISSING, "No key is stored. Edit the connector to enter it."),
        (
            REST,
            KeyState.OTHER_HOST,
            (
                "The stored key is for another host. Edit the connector to enter the one for"
                " flights.example.com."
            ),
        ),
        (
            SqliteConnector(path=Path("/data/w.sqlite")),
            KeyState.NOT_NEEDED,
            "A file on this computer: no key needed.",
        ),
    ],
)
def test_where_the_key_is_and_may_go(
    qapp: QApplication, definition: AnyConnector, state: KeyState, expected: str
) -> None:
    stored = StoredConnector(
        name="a", definition=definition, key_state=state, created_at=NOW, updated_at=NOW
    )
    keeper = KeeperStatus(kind=KeeperKind.SYSTEM, label="GNOME Keyring")

    assert key_text(stored, keeper) == expected


def test_a_key_of_this_session_is_said_in_plain_words(qapp: QApplication) -> None:
    stored = StoredConnector(
        name="a", definition=REST, key_state=KeyState.STORED, created_at=NOW, updated_at=NOW
    )
    keeper = KeeperStatus(kind=KeeperKind.SESSION, label="This session only")

    expected = "Key kept for this session only · sent only to flights.example.com"
    assert key_text(stored, keeper) == expected


def test_a_key_that_nobody_can_look_at_now_isnt_said_to_be_anywhere(qapp: QApplication) -> None:
    stored = StoredConnector(
        name="a", definition=REST, key_state=KeyState.STORED, created_at=NOW, updated_at=NOW
    )
    keeper = KeeperStatus(kind=KeeperKind.NONE, label="No keyring", problem="none answers")

    assert key_text(stored, keeper) == "Key stored"
