"""Importing into an open workspace: the draft is kept as a connector, its keys for its host."""

import pytest

from migrateiq_desktop.model.connector import RestConnector
from migrateiq_desktop.model.errors import DefinitionError, NotFoundError
from migrateiq_desktop.services.container import Services
from migrateiq_desktop.services.import_reading import SourceKind, Wishes, as_file, read_text
from migrateiq_desktop.services.views import StoredConnector
from tests.cli.test_importing import OPENAPI

CURL = "curl 'https://api.example.org/v1/users' -H 'Authorization: Bearer CANARY-9a1-key'"

NEW = """\
  /refunds:
    get:
      responses:
        "200":
          description: all
          content: {application/json: {schema: {type: array, items: {type: object}}}}
"""


def rest(stored: StoredConnector) -> RestConnector:
    """Its definition."""
    assert isinstance(stored.definition, RestConnector)
    return stored.definition


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


async def shop_with(services: Services, more: str = "", **edits: object) -> None:
    """The described shop as a connector, with an edit of a person's."""
    await services.importing.store(await services.importing.read(OPENAPI + more), "shop")
    if edits:
        definition = (await services.connectors.get("shop")).definition
        assert isinstance(definition, RestConnector)
        await services.connectors.save("shop", definition.model_copy(update=edits))


async def test_importing_once_more_shows_then_stores(services: Services) -> None:
    await shop_with(services, concurrency=4)
    draft = await services.importing.read(OPENAPI.replace("/orders:", "/sales:") + NEW)
    update = await services.importing.compare(draft, "shop")
    assert [(one.change.value, one.stream) for one in update.merged.differences] == [
        ("removed", "orders"),
        ("added", "sales"),
        ("added", "refunds"),
    ]
    before = await services.connectors.get("shop")
    assert [one.name for one in rest(before).resources] == ["orders"]

    stored = await services.importing.update(update)
    assert stored.streams == ("sales", "refunds")
    after = rest(await services.connectors.get("shop"))
    assert after.concurrency == 4
    again = await services.importing.compare(draft, "shop")
    assert again.merged.differences == ()


async def test_what_was_picked_and_filled_in_is_so_again(services: Services) -> None:
    draft = await services.importing.read(OPENAPI, None, Wishes({"year": "2026"}), ("reports",))
    await services.importing.store(draft, "shop")
    update = await services.importing.compare(await services.importing.read(OPENAPI), "shop")
    assert update.merged.differences == ()
    assert update.merged.connector.resources[0].params == {"year": "2026"}


async def test_a_connector_that_changed_meanwhile(services: Services) -> None:
    await shop_with(services)
    update = await services.importing.compare(await services.importing.read(OPENAPI), "shop")
    await services.connectors.save("shop", rest(await services.connectors.get("shop")))
    with pytest.raises(DefinitionError, match="was changed meanwhile"):
        await services.importing.update(update)


async def test_a_connector_that_was_never_imported(services: Services) -> None:
    own = RestConnector.model_validate(
        {"base_url": "https://mine.example", "resources": [{"name": "orders", "path": "/mine"}]}
    )
    await services.connectors.save("shop", own)
    update = await services.importing.compare(await services.importing.read(OPENAPI + NEW), "shop")
    assert not update.known
    assert [(one.change.value, one.stream) for one in update.merged.differences] == [
        ("added", "refunds")
    ]
    assert update.merged.connector.base_url == "https://mine.example"


async def test_what_was_imported_follows_a_rename(services: Services) -> None:
    await shop_with(services)
    definition = (await services.connectors.get("shop")).definition
    await services.connectors.save("store", definition, previous_name="shop")
    assert (await services.importing.compare(await services.importing.read(OPENAPI), "store")).known
    with pytest.raises(NotFoundError):
        await services.importing.compare(await services.importing.read(OPENAPI), "shop")


async def test_a_new_key_is_kept_and_a_known_one_stays(services: Services) -> None:
    draft = await services.importing.read(CURL)
    await services.importing.store(draft, "users")
    other = await services.importing.read(CURL.replace("CANARY-9a1", "CANARY-other"))
    update = await services.importing.compare(other, "users")
    assert (await services.importing.update(update)).keys == ()
    values = await services.secrets.resolve("users", update.merged.connector, {})
    assert "CANARY-9a1-key" in [one.get_secret_value() for one in values.values()]
