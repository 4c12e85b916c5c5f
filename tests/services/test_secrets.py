"""Against a real workspace database and a real GNOME Keyring."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from migrateiq_desktop.model.auth import BearerAuth, HttpBasicAuth
from migrateiq_desktop.model.connector import RestConnector, SqliteConnector
from migrateiq_desktop.model.errors import (
    DefinitionError,
    NotFoundError,
    SecretMissingError,
)
from migrateiq_desktop.model.secret import Redactor, SecretRef, SecretValues
from migrateiq_desktop.paths import WorkspacePaths
from migrateiq_desktop.secrets.keeper import Entry, keyring_service
from migrateiq_desktop.secrets.system import SystemKeeper, open_system_keeper
from migrateiq_desktop.services.keepers import OpenKeepers
from migrateiq_desktop.services.secrets import SecretService
from migrateiq_desktop.services.tasks import TaskLanes
from migrateiq_desktop.services.views import KeeperKind
from migrateiq_desktop.workspace.database import WorkspaceDatabase
from tests.servers.secret_service import SecretServiceServer

SHOP = RestConnector(base_url="https://shop.example/v1", auth=BearerAuth())
ELSEWHERE = SHOP.model_copy(update={"base_url": "https://evil.example/v1"})
PASSPHRASE = "correct horse battery"


class Workspace:
    """A workspace whose secrets can be reached by several programs, one after the other."""

    def __init__(self, folder: Path) -> None:
        self.paths = WorkspacePaths(folder)
        self.tasks = TaskLanes()
        self.redactor = Redactor()
        self.database: WorkspaceDatabase

    async def open(self) -> None:
        self.database = await self.tasks.on_database(WorkspaceDatabase.open, self.paths)
        await self.tasks.on_database(self.database.connectors.save, "shop", SHOP)

    async def aclose(self) -> None:
        await self.tasks.on_database(self.database.close)
        await self.tasks.aclose()

    @property
    def keyring(self) -> str:
        return keyring_service(self.database.uid)

    def program(self, **environment: str) -> SecretService:
        """The secrets as a program that has just started sees them."""
        keepers = OpenKeepers(self.tasks, self.keyring, self.paths.vault, open_system_keeper)
        return SecretService(
            self.tasks, self.database, keepers, self.redactor, environment=environment
        )


@pytest.fixture
async def workspace(tmp_path: Path) -> AsyncIterator[Workspace]:
    workspace = Workspace(tmp_path / "workspace")
    await workspace.open()
    yield workspace
    await workspace.aclose()


def revealed(values: SecretValues) -> dict[str, str]:
    return {name: value.get_secret_value() for name, value in values.items()}


async def missing(
    secrets: SecretService, definition: RestConnector = SHOP, connector: str = "shop"
) -> SecretMissingError:
    with pytest.raises(SecretMissingError) as caught:
        await secrets.resolve(connector, definition)
    return caught.value


@pytest.mark.usefixtures("secret_service")
class TestWithAKeyring:
    async def test_the_keyring_is_named(self, workspace: Workspace) -> None:
        status = await workspace.program().status()

        assert status.kind is KeeperKind.SYSTEM
        assert status.label == "GNOME Keyring (Secret Service)"
        assert status.problem == ""
        assert not status.vault_exists

    async def test_a_secret_is_found_by_the_next_program_for_its_host_only(
        self, workspace: Workspace
    ) -> None:
        await workspace.program().set("shop", "token", "CANARY")

        secrets = workspace.program()

        assert revealed(await secrets.resolve("shop", SHOP)) == {"token": "CANARY"}
        error = await missing(secrets, ELSEWHERE)
        assert error.title == ("The secret token of shop is missing for https://evil.example:443")
        assert "stored for https://shop.example:443" in error.cause
        assert "migrateiq secrets set shop token" in error.next_step
        assert (await missing(secrets, SHOP, "shop2")).title.endswith("shop2 is missing")

    async def test_another_host_gets_it_by_a_persons_word_only(self, workspace: Workspace) -> None:
        secrets = workspace.program()
        await secrets.set("shop", "token", "CANARY")

        await secrets.allow("shop", SHOP.origin, ELSEWHERE.origin)

        assert revealed(await secrets.resolve("shop", ELSEWHERE)) == {"token": "CANARY"}
        assert [one.origin for one in await secrets.list()] == [ELSEWHERE.origin, SHOP.origin]

    async def test_what_is_stored_is_listed_without_values(self, workspace: Workspace) -> None:
        secrets = workspace.program()
        await secrets.set("shop", "token", "CANARY")
        await secrets.set("shop", "token", "CANARY-2")
        await secrets.set("file_only", "token", "CANARY-3", origin="https://a.example:443")

        listed = await workspace.program().list()

        assert [(one.connector, one.origin, one.keeper) for one in listed] == [
            ("file_only", "https://a.example:443", KeeperKind.SYSTEM),
            ("shop", "https://shop.example:443", KeeperKind.SYSTEM),
        ]
        for file in workspace.paths.folder.rglob("*"):
            assert not file.is_file() or b"CANARY" not in file.read_bytes()

    async def test_every_value_is_masked_from_then_on(self, workspace: Workspace) -> None:
        await workspace.program().set("shop", "token", "CANARY-stored")
        workspace.redactor = Redactor()
        secrets = workspace.program(MIGRATEIQ_SECRET_OTHER_TOKEN="CANARY-variable")

        await secrets.resolve("shop", SHOP)
        await secrets.resolve("other", SHOP)
        await secrets.resolve("third", SHOP, {"token": "CANARY-typed"})

        text = "CANARY-stored CANARY-variable CANARY-typed"
        assert workspace.redactor.clean(text) == "*** *** ***"

    async def test_removing_forgets_it_for_every_host(
        self, workspace: Workspace, secret_service: SecretServiceServer
    ) -> None:
        secrets = workspace.program()
        await secrets.set("shop", "token", "CANARY")
        await secrets.allow("shop", SHOP.origin, ELSEWHERE.origin)

        await secrets.remove("shop", "token")

        assert await secrets.list() == ()
        assert not [one for one in secret_service.labels() if workspace.keyring in one]
        with pytest.raises(NotFoundError, match="No secret token of shop is stored"):
            await secrets.remove("shop", "token")

    async def test_a_connector_takes_its_secrets_along_when_it_is_renamed(
        self, workspace: Workspace, secret_service: SecretServiceServer
    ) -> None:
        secrets = workspace.program()
        await secrets.set("shop", "token", "CANARY" * 600)
        await secrets.set("shop2", "token", "left over", origin=SHOP.origin)

        await secrets.rename("shop", "shop2")

        assert revealed(await secrets.resolve("shop2", SHOP)) == {"token": "CANARY" * 600}
        assert [one.connector for one in await secrets.list()] == ["shop2"]
        labels = [one for one in secret_service.labels() if workspace.keyring in one]
        assert all("'shop2/" in one for one in labels)
        await secrets.remove_all("shop2")
        assert not [one for one in secret_service.labels() if workspace.keyring in one]

    async def test_a_secret_that_vanished_from_the_keyring_is_told(
        self, workspace: Workspace
    ) -> None:
        secrets = workspace.program()
        await secrets.set("shop", "token", "CANARY")
        keeper = await workspace.tasks.on_keyring(open_system_keeper, workspace.keyring)
        assert isinstance(keeper, SystemKeeper)
        await workspace.tasks.on_keyring(keeper.remove, Entry("shop", "token", SHOP.origin))

        assert "no longer has it" in (await missing(secrets)).cause

    async def test_a_locked_keyring_is_told_and_tried_again(
        self, workspace: Workspace, secret_service: SecretServiceServer
    ) -> None:
        await workspace.program().set("shop", "token", "CANARY")
        secrets = workspace.program()
        with secret_service.locked():
            status = await secrets.status()
            error = await missing(secrets)
        assert status.kind is KeeperKind.NONE
        assert "locked" in status.problem
        assert "system's keyring, which can't be used" in error.cause

        status = await secrets.use_system()

        assert status.kind is KeeperKind.SYSTEM
        assert revealed(await secrets.resolve("shop", SHOP)) == {"token": "CANARY"}

    async def test_moving_to_the_session_leaves_nothing_in_the_keyring(
        self, workspace: Workspace, secret_service: SecretServiceServer
    ) -> None:
        secrets = workspace.program()
        await secrets.set("shop", "token", "CANARY")
        await secrets.keep_for_session()

        await secrets.set("shop", "token", "CANARY-2")

        assert revealed(await secrets.resolve("shop", SHOP)) == {"token": "CANARY-2"}
        assert not [one for one in secret_service.labels() if workspace.keyring in one]
        assert await workspace.program().list() == ()


class TestWithoutAKeyring:
    async def test_nothing_is_stored_silently(self, workspace: Workspace) -> None:
        secrets = workspace.program()

        status = await secrets.status()
        with pytest.raises(SecretMissingError) as caught:
            await secrets.set("shop", "token", "CANARY")

        assert status.kind is KeeperKind.NONE
        assert "session bus can't be reached" in status.problem
        assert caught.value.title == "The secret token of shop was not stored"
        assert "session only" in caught.value.next_step
        assert "encrypted vault" in caught.value.next_step
        assert await secrets.list() == ()
        assert "session bus can't be reached" in (await missing(secrets)).cause

    async def test_a_session_forgets(self, workspace: Workspace) -> None:
        secrets = workspace.program()
        await secrets.keep_for_session()
        await secrets.set("shop", "token", "CANARY")

        assert (await secrets.status()).kind is KeeperKind.SESSION
        assert revealed(await secrets.resolve("shop", SHOP)) == {"token": "CANARY"}
        assert [one.keeper for one in await secrets.list()] == [KeeperKind.SESSION]
        assert (await workspace.program().list()) == ()
        await secrets.remove("shop", "token")
        assert await secrets.list() == ()

    async def test_a_vault_keeps(self, workspace: Workspace) -> None:
        secrets = workspace.program()
        await secrets.create_vault(PASSPHRASE)
        await secrets.set("shop", "token", "CANARY")
        assert (await secrets.status()).kind is KeeperKind.VAULT

        again = workspace.program()
        status = await again.status()
        error = await missing(again)
        with pytest.raises(SecretMissingError, match="vault, which isn't open"):
            await again.remove("shop", "token")
        await again.open_vault(PASSPHRASE)

        assert (status.kind, status.vault_exists) == (KeeperKind.NONE, True)
        assert "encrypted vault, which isn't open" in error.cause
        assert revealed(await again.resolve("shop", SHOP)) == {"token": "CANARY"}

    async def test_the_environment_serves_as_it_is(self, workspace: Workspace) -> None:
        secrets = workspace.program(MIGRATEIQ_SECRET_MY_SHOP_2_API_TOKEN="from outside")
        definition = SHOP.model_copy(
            update={"auth": BearerAuth(token=SecretRef(secret="api.token"))}
        )

        values = await secrets.resolve("my-shop 2", definition)

        assert revealed(values) == {"api.token": "from outside"}
        assert "from outside" not in repr(values)


async def test_what_was_just_typed_comes_first(workspace: Workspace) -> None:
    secrets = workspace.program(MIGRATEIQ_SECRET_SHOP_TOKEN="from outside")
    await secrets.keep_for_session()

    assert revealed(await secrets.resolve("shop", SHOP)) == {"token": "from outside"}
    await secrets.set("shop", "token", "stored")
    assert revealed(await secrets.resolve("shop", SHOP)) == {"token": "stored"}
    assert revealed(await secrets.resolve("shop", SHOP, {"token": ""})) == {"token": "stored"}
    assert revealed(await secrets.resolve("shop", SHOP, {"token": "typed"})) == {"token": "typed"}


async def test_everything_that_is_missing_is_named(workspace: Workspace) -> None:
    auth = HttpBasicAuth(username=SecretRef(secret="user"))
    definition = SHOP.model_copy(update={"auth": auth})

    error = await missing(workspace.program(), definition)

    assert "The secret user of shop is missing" in error.title
    assert "The secret password of shop is missing" in error.details


async def test_what_has_no_host_needs_no_secret(workspace: Workspace) -> None:
    file = SqliteConnector(path=Path("/x"))
    await workspace.tasks.on_database(workspace.database.connectors.save, "file", file)

    assert await workspace.program().resolve("file", file) == {}
    with pytest.raises(DefinitionError, match="file needs no key"):
        await workspace.program().set("file", "token", "CANARY")
    with pytest.raises(NotFoundError):
        await workspace.program().set("nowhere", "token", "CANARY")
