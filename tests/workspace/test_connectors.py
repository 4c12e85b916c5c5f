"""Stored connectors."""

import sqlite3
from contextlib import closing

import pytest

from migrateiq_desktop.model.auth import HttpBasicAuth, OAuth2AuthorizationCodeAuth
from migrateiq_desktop.model.connector import AnyConnector
from migrateiq_desktop.model.errors import DefinitionError, NotFoundError, WorkspaceError
from migrateiq_desktop.model.secret import SecretRef
from migrateiq_desktop.model.sync import Sync
from migrateiq_desktop.workspace.database import WorkspaceDatabase
from migrateiq_desktop.workspace.rows import ConnectorRow

from .samples import full_rest, rest, sqlite


@pytest.mark.parametrize("definition", [full_rest(), rest(), sqlite()])
def test_a_connector_comes_back_whole(
    database: WorkspaceDatabase, definition: AnyConnector
) -> None:
    database.connectors.save("api", definition)
    assert database.connectors.get("api").definition == definition
    assert [row.definition for row in database.connectors.list()] == [definition]


def test_streams_keep_their_order(database: WorkspaceDatabase) -> None:
    for names in (["z", "a", "m"], ["m", "q", "z"], []):
        definition = rest(*names)
        database.connectors.save("api", definition)
        assert database.connectors.get("api").definition == definition
        assert database.connectors.heads()[0].streams == len(names)


def test_a_change_keeps_when_it_was_made(database: WorkspaceDatabase) -> None:
    database.connectors.save("api", rest("a"))
    before = database.connectors.get("api")
    database.connectors.save("api", rest("b"))
    after = database.connectors.get("api")
    assert after.created_at == before.created_at
    assert after.updated_at > before.updated_at


def test_an_unknown_name_names_the_nearest(database: WorkspaceDatabase) -> None:
    database.connectors.save("flights", rest())
    with pytest.raises(NotFoundError, match="no connector fligths") as caught:
        database.connectors.get("fligths")
    assert caught.value.next_step == "Did you mean flights?"


def test_capital_and_small_letters_are_the_same_name(database: WorkspaceDatabase) -> None:
    database.connectors.save("api", rest())
    with pytest.raises(DefinitionError, match="There is a connector API already"):
        database.connectors.save("API", rest())
    assert database.connectors.names() == ("api",)


def test_a_rename_is_followed_by_syncs(database: WorkspaceDatabase) -> None:
    database.connectors.save("api", rest("orders"))
    database.connectors.save("file", sqlite())
    database.syncs.save("nightly", Sync(source="api", destination="file"))
    database.connectors.save("API", rest("orders"), "api")
    database.connectors.save("warehouse", sqlite(), "file")
    assert database.connectors.names() == ("API", "warehouse")
    assert database.syncs.get("nightly").definition == Sync(source="API", destination="warehouse")


def test_a_rename_needs_a_free_name_and_an_old_one(database: WorkspaceDatabase) -> None:
    database.connectors.save("one", rest("a"))
    database.connectors.save("two", rest("b"))
    with pytest.raises(DefinitionError, match="There is a connector two already"):
        database.connectors.save("two", rest("a"), "one")
    with pytest.raises(NotFoundError, match="no connector three"):
        database.connectors.save("four", rest("a"), "three")
    assert database.connectors.get("two").definition == rest("b")
    assert database.connectors.names() == ("one", "two")


@pytest.mark.parametrize(
    ("search", "found"),
    [("", ["b_shop", "Crm"]), ("SHOP", ["b_shop"]), ("example", ["b_shop", "Crm"]), ("%", [])],
)
def test_search(database: WorkspaceDatabase, search: str, found: list[str]) -> None:
    database.connectors.save("b_shop", rest(host="b.example.com"))
    database.connectors.save("Crm", rest(host="crm.example.com"))
    assert [row.name for row in database.connectors.list(search)] == found
    assert [row.name for row in database.connectors.heads(search)] == found


def test_a_head_says_what_a_list_shows(database: WorkspaceDatabase) -> None:
    user = SecretRef(secret="user")
    definition = rest("a", "b").model_copy(update={"auth": HttpBasicAuth(username=user)})
    database.connectors.save("api", definition)
    database.connectors.save("file", sqlite("/data/a.sqlite"))
    api, file = database.connectors.heads()
    assert (api.label, api.type, api.endpoint) == ("Example", "rest_api", definition.base_url)
    assert (api.auth_type, api.origin) == ("http_basic", "https://api.example.com:443")
    assert [one.names for one in api.needed] == [("user",), ("password",)]
    assert {one.origin for one in api.needed} == {api.origin}
    assert api.streams == 2
    assert (file.label, file.endpoint, file.origin) == ("file", "/data/a.sqlite", None)
    assert (file.auth_type, file.needed, file.streams) == ("none", (), 0)


def test_a_head_knows_keys_of_another_host(database: WorkspaceDatabase) -> None:
    auth = OAuth2AuthorizationCodeAuth(
        access_token_url="https://login.example.com/token",
        authorization_url="https://login.example.com/authorize",
        client_id="desktop",
    )
    definition = rest("a").model_copy(update={"auth": auth})
    database.connectors.save("api", definition)

    assert database.connectors.heads()[0].needed == definition.needed_secrets()


def test_switching_off(database: WorkspaceDatabase) -> None:
    database.connectors.save("api", rest("a"))
    database.connectors.set_active("api", active=False)
    assert not database.connectors.heads()[0].active
    assert database.connectors.get("api").definition == rest("a").model_copy(
        update={"active": False}
    )


def test_switching_off_undoes_nothing_of_another_program(
    database: WorkspaceDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    database.connectors.save("api", rest("a"))
    read = database.connectors.get

    def read_and_be_interfered_with(name: str) -> ConnectorRow:
        row = read(name)
        with closing(sqlite3.connect(database.path, timeout=0)) as other:
            other.execute("BEGIN IMMEDIATE")
        return row

    monkeypatch.setattr(database.connectors, "get", read_and_be_interfered_with)
    with pytest.raises(WorkspaceError, match="is in use"):
        database.connectors.set_active("api", active=False)


def test_removing(database: WorkspaceDatabase) -> None:
    database.connectors.save("api", rest("a"))
    database.connectors.save("other", rest("a"))
    database.connectors.remove("api")
    assert database.connectors.names() == ("other",)
    assert database.connectors.get("other").definition == rest("a")
    with pytest.raises(NotFoundError):
        database.connectors.remove("api")


def test_what_a_sync_uses_is_not_removed(database: WorkspaceDatabase) -> None:
    database.connectors.save("api", rest("a"))
    database.syncs.save("nightly", Sync(source="api"))
    with pytest.raises(DefinitionError, match="can't be removed"):
        database.connectors.remove("api")
    assert database.connectors.get("api").definition == rest("a")


def test_a_definition_that_others_changed_is_named(database: WorkspaceDatabase) -> None:
    database.connectors.save("api", rest("a"))
    with database._store.writing() as connection:
        connection.exec_driver_sql("UPDATE connectors SET definition = '{}'")
    with pytest.raises(WorkspaceError, match="definition of api can't be read"):
        database.connectors.get("api")
