"""Importing into an open workspace: the draft is kept as a connector, its keys for its host."""

import pytest

from migrateiq_desktop.model.connector import RestConnector
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.services.container import Services
from migrateiq_desktop.services.importing import SourceKind, Wishes, as_file, read_text

CURL = "curl 'https://api.example.org/v1/users' -H 'Authorization: Bearer CANARY-9a1-key'"


async def test_a_draft_is_stored_with_its_key_bound_to_its_host(services: Services) -> None:
    draft = await services.importing.read(CURL)
    stored = await services.importing.store(draft, "users")
    assert (stored.streams, stored.keys) == (("users",), ("token",))
    connector = await services.connectors.get("users")
    assert connector.definition.origin == "https://api.example.org:443"
    assert "CANARY" not in connector.definition.model_dump_json()
    (kept,) = await services.secrets.list()
    assert (kept.connector, kept.name) == ("users", "token")
    assert kept.origin == "https://api.example.org:443"
    values = await services.secrets.resolve("users", connector.definition, {})
    assert "CANARY-9a1-key" in [one.get_secret_value() for one in values.values()]


async def test_what_came_from_a_file_may_not_ask_this_computer(services: Services) -> None:
    draft = await services.importing.read(CURL)
    await services.importing.store(draft, "strange")
    await services.importing.store(draft, "known", allow_local=True)
    for name, allowed in (("strange", False), ("known", True)):
        definition = (await services.connectors.get(name)).definition
        assert isinstance(definition, RestConnector)
        assert definition.allow_local is allowed


async def test_a_taken_name_changes_nothing(services: Services) -> None:
    draft = await services.importing.read(CURL)
    await services.importing.store(draft, "users")
    other = await services.importing.read(CURL.replace("example.org", "example.net"))
    with pytest.raises(DefinitionError, match="There is a connector Users already"):
        await services.importing.store(other, "Users")
    kept = await services.connectors.get("users")
    assert kept.definition.origin == "https://api.example.org:443"


async def test_an_address_that_is_missing(services: Services) -> None:
    text = (
        '{"swagger": "2.0", "paths": {"/a": {"get": {"responses": {"200": {"schema":'
        ' {"type": "array", "items": {"type": "object"}}}}}}}}'
    )
    draft = await services.importing.read(text)
    with pytest.raises(DefinitionError, match="was not stored"):
        await services.importing.store(draft, "shop")
    whole = await services.importing.read(
        text, SourceKind.OPENAPI, Wishes(base_url="https://s.example")
    )
    assert (await services.importing.store(whole, "shop")).streams == ("a",)


def test_a_draft_as_a_file_has_no_key() -> None:
    draft = read_text(CURL, None, Wishes(), ())
    text = as_file(draft, "people")
    assert "people:" in text
    assert "CANARY" not in text
