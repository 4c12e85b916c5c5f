"""What is known of keys."""

from datetime import UTC, datetime

import pytest

from migrateiq_desktop.model.secret import NeededSecret
from migrateiq_desktop.services.key_states import key_state
from migrateiq_desktop.services.views import KeeperKind, KeyState, StoredSecret

HERE = "https://a.example:443"
THERE = "https://b.example:443"


def stored(name: str, origin: str = HERE, connector: str = "api") -> StoredSecret:
    moment = datetime(2026, 5, 26, tzinfo=UTC)
    kind = KeeperKind.SYSTEM
    return StoredSecret(
        connector=connector, name=name, origin=origin, keeper=kind, stored_at=moment
    )


def want(*names: str) -> NeededSecret:
    return NeededSecret(names=names, origin=HERE)


@pytest.mark.parametrize(
    ("needed", "kept", "state"),
    [
        ([], [stored("token")], KeyState.NOT_NEEDED),
        (["token"], [stored("token"), stored("old")], KeyState.STORED),
        (["token"], [stored("token"), stored("token", THERE)], KeyState.STORED),
        (["token"], [], KeyState.MISSING),
        (["token"], [stored("token", connector="other")], KeyState.MISSING),
        (["token"], [stored("token", THERE)], KeyState.OTHER_HOST),
        (["user", "password"], [stored("user")], KeyState.MISSING),
        (["user", "password"], [stored("user"), stored("password", THERE)], KeyState.OTHER_HOST),
    ],
)
def test_state(needed: list[str], kept: list[StoredSecret], state: KeyState) -> None:
    assert key_state("api", [want(name) for name in needed], kept) is state


@pytest.mark.parametrize(
    ("kept", "state"),
    [
        ([stored("secret"), stored("fresh")], KeyState.STORED),
        ([stored("secret"), stored("access")], KeyState.STORED),
        ([stored("secret")], KeyState.MISSING),
        ([stored("secret"), stored("fresh", THERE)], KeyState.OTHER_HOST),
    ],
)
def test_one_of_several_is_enough(kept: list[StoredSecret], state: KeyState) -> None:
    assert key_state("api", [want("secret"), want("fresh", "access")], kept) is state
