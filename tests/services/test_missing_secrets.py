from datetime import UTC, datetime

import pytest

from migrateiq_desktop.model.errors import SecretMissingError
from migrateiq_desktop.secrets.keeper import Entry
from migrateiq_desktop.services.missing_secrets import missing_secret, together, variable_name
from migrateiq_desktop.services.views import KeeperKind, StoredSecret

ENTRY = Entry("shop", "token", "https://shop.example:443")


def stored(origin: str, name: str = "token") -> StoredSecret:
    return StoredSecret(
        connector="shop",
        name=name,
        origin=origin,
        keeper=KeeperKind.SYSTEM,
        stored_at=datetime(2026, 1, 1, tzinfo=UTC),
    )


@pytest.mark.parametrize(
    ("connector", "name", "variable"),
    [
        ("shop", "token", "MIGRATEIQ_SECRET_SHOP_TOKEN"),
        ("my-shop.2", "api.key", "MIGRATEIQ_SECRET_MY_SHOP_2_API_KEY"),
    ],
)
def test_the_variable_has_capitals_and_underscores(
    connector: str, name: str, variable: str
) -> None:
    assert variable_name(connector, name) == variable


def test_one_that_was_never_stored() -> None:
    error = missing_secret(ENTRY, [stored(ENTRY.origin, "other")], keeper_problem="it is locked")

    assert error.title == "The secret token of shop is missing"
    assert error.cause == "it is locked"
    assert error.next_step == (
        "Store it: `migrateiq secrets set shop token` (with --file FILE where the connector is in"
        " a file), or set MIGRATEIQ_SECRET_SHOP_TOKEN."
    )


def test_one_that_is_stored_for_other_hosts() -> None:
    others = [stored("https://a.example:443"), stored("https://b.example:443")]

    error = missing_secret(ENTRY, others, keeper_problem="")

    assert error.title == "The secret token of shop is missing for https://shop.example:443"
    assert error.cause.startswith(
        "it is stored for https://a.example:443 and https://b.example:443"
    )
    assert error.next_step.startswith("If https://shop.example:443 may have it")


def test_one_that_its_keyring_lost() -> None:
    error = missing_secret(ENTRY, [stored(ENTRY.origin)], keeper_problem="")

    assert "no longer has it" in error.cause


def test_several_are_told_together() -> None:
    one = SecretMissingError("One is missing", cause="c", next_step="n", details="d")

    error = together([one, SecretMissingError("Two is missing", cause="why")])

    assert (error.title, error.cause, error.next_step) == ("One is missing", "c", "n")
    assert error.details == "d\nTwo is missing: why."
