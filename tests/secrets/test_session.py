import pytest

from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.secrets.keeper import Entry
from migrateiq_desktop.secrets.session import SessionKeeper

ENTRY = Entry("shop", "token", "https://shop.example:443")


def test_a_value_is_kept_for_its_host_until_it_is_removed() -> None:
    keeper = SessionKeeper()
    keeper.set(ENTRY, "one")
    keeper.set(ENTRY, "two")

    assert keeper.get(ENTRY) == "two"
    assert keeper.get(Entry("shop", "token", "https://evil.example:443")) is None
    assert SessionKeeper().get(ENTRY) is None
    keeper.remove(ENTRY)
    keeper.remove(ENTRY)
    assert keeper.get(ENTRY) is None


def test_an_empty_key_is_refused() -> None:
    with pytest.raises(DefinitionError, match="empty"):
        SessionKeeper().set(ENTRY, "")
