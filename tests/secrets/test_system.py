"""Against a real GNOME Keyring, over a real D-Bus."""

import subprocess
import sys
from pathlib import Path

import keyring
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from keyring.backend import KeyringBackend
from keyring.backends import chainer, null
from keyring.errors import PasswordSetError

from migrateiq_desktop.model.errors import DefinitionError, SecretMissingError
from migrateiq_desktop.secrets.backends import TidySecretService, find_backend
from migrateiq_desktop.secrets.keeper import LONGEST_VALUE, Entry, keyring_service
from migrateiq_desktop.secrets.system import SystemKeeper, open_system_keeper
from tests.servers.secret_service import SecretServiceServer

ENTRY = Entry("shop", "token", "https://shop.example:443")
SERVICE = keyring_service("0123")


class _Forgetful(TidySecretService):
    """Takes everything and keeps nothing; derived from one on the list, which doesn't help."""

    priority = -1

    def set_password(self, service: str, username: str, password: str) -> None:
        """Nothing."""


@pytest.fixture
def keeper(secret_service: SecretServiceServer) -> SystemKeeper:
    return open_system_keeper(SERVICE)


def labels(server: SecretServiceServer) -> list[str]:
    """What the keyring holds of the service of these tests."""
    return [label for label in server.labels() if label.endswith(f"on '{SERVICE}'")]


def test_the_keyring_in_use_is_named(keeper: SystemKeeper) -> None:
    assert keeper.label == "GNOME Keyring (Secret Service)"


def test_proving_itself_leaves_nothing_behind(
    keeper: SystemKeeper, secret_service: SecretServiceServer
) -> None:
    keeper.prove()

    assert not [label for label in secret_service.labels() if "self-check" in label]


def test_a_value_is_kept_for_one_host_of_one_connector_of_one_workspace(
    keeper: SystemKeeper,
) -> None:
    keeper.set(ENTRY, "CANARY")

    assert keeper.get(ENTRY) == "CANARY"
    for other in (
        Entry("shop", "token", "https://evil.example:443"),
        Entry("shop", "token", "http://shop.example:80"),
        Entry("shop", "token", "https://shop.example:8443"),
        Entry("shop", "secret", ENTRY.origin),
        Entry("shop2", "token", ENTRY.origin),
    ):
        assert keeper.get(other) is None
    assert open_system_keeper(keyring_service("4567")).get(ENTRY) is None
    keeper.remove(ENTRY)
    assert keeper.get(ENTRY) is None
    keeper.remove(ENTRY)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1))
def test_any_text_comes_back(keeper: SystemKeeper, value: str) -> None:
    keeper.set(ENTRY, value)

    assert keeper.get(ENTRY) == value


def test_long_values_are_split_and_leave_nothing_behind(
    keeper: SystemKeeper, secret_service: SecretServiceServer
) -> None:
    sixteen_kilobytes = ("key-ü€😀" * 3000)[:8192]
    for value in (sixteen_kilobytes, sixteen_kilobytes[::-1], "x" * 1281, "short"):
        keeper.set(ENTRY, value)
        assert keeper.get(ENTRY) == value
    assert len(labels(secret_service)) == 1

    keeper.set(ENTRY, sixteen_kilobytes)
    assert len(labels(secret_service)) == 14
    keeper.remove(ENTRY)
    assert labels(secret_service) == []


def test_parts_that_do_not_belong_together_are_refused(
    keeper: SystemKeeper, secret_service: SecretServiceServer
) -> None:
    keeper.set(ENTRY, "x" * 5000)
    part = next(label for label in labels(secret_service) if ".2'" in label)
    find_backend().set_password(SERVICE, part.split("'")[1], "y" * 640)

    with pytest.raises(SecretMissingError, match="is damaged"):
        keeper.get(ENTRY)
    keeper.set(ENTRY, "new")
    assert keeper.get(ENTRY) == "new"
    keeper.remove(ENTRY)


def test_a_locked_keyring_says_so(
    keeper: SystemKeeper, secret_service: SecretServiceServer
) -> None:
    keeper.set(ENTRY, "CANARY")
    with secret_service.locked():
        with pytest.raises(SecretMissingError, match=r"^The keyring is locked") as caught:
            keeper.get(ENTRY)
        assert "this session only" in caught.value.next_step
        with pytest.raises(SecretMissingError, match=r"^The keyring is locked") as caught:
            keeper.set(ENTRY, "CANARY-2")
        assert "CANARY" not in str(caught.value)
        with pytest.raises(SecretMissingError, match="is locked"):
            open_system_keeper(SERVICE)
    assert keeper.get(ENTRY) == "CANARY"
    keeper.remove(ENTRY)


@pytest.mark.parametrize("value", ["", "x" * (LONGEST_VALUE + 1), "a\0b", "a\ud800b"])
def test_what_cannot_be_a_key_is_refused(keeper: SystemKeeper, value: str) -> None:
    with pytest.raises(DefinitionError):
        keeper.set(ENTRY, value)


class TestAllowList:
    """What `keyring` would use by itself, and this program doesn't."""

    @pytest.fixture(autouse=True)
    def _tempting(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(keyring.core, "_keyring_backend", None)

    def test_a_variable_does_not_choose_the_keyring(
        self,
        secret_service: SecretServiceServer,  # noqa: ARG002 - it has to run
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
        assert isinstance(keyring.get_keyring(), null.Keyring)

        keeper = open_system_keeper(SERVICE)

        keeper.set(ENTRY, "kept")
        assert keeper.get(ENTRY) == "kept"
        keeper.remove(ENTRY)

    def test_a_configuration_file_does_not_choose_the_keyring(
        self, secret_service: SecretServiceServer
    ) -> None:
        folder = Path(secret_service.environment["XDG_CONFIG_HOME"]) / "python_keyring"
        folder.mkdir()
        file = folder / "keyringrc.cfg"
        file.write_text("[backend]\ndefault-keyring=keyring.backends.null.Keyring\n")
        try:
            assert isinstance(keyring.get_keyring(), null.Keyring)
            assert open_system_keeper(SERVICE).label == "GNOME Keyring (Secret Service)"
        finally:
            file.unlink()
            folder.rmdir()

    def test_a_plain_text_keyring_that_is_installed_is_not_used(
        self, secret_service: SecretServiceServer, tmp_path: Path
    ) -> None:
        """In a process of its own: `keyring` keeps every backend that it ever saw."""
        (tmp_path / "plain_text_keyring.py").write_text(PLAIN_TEXT_KEYRING)
        with_secret_service = run(tmp_path, secret_service.environment)
        without = run(tmp_path, {"HOME": str(tmp_path)})

        assert with_secret_service == ["PlainText", "GNOME Keyring (Secret Service)"]
        assert without[:2] == ["PlainText", "No system keyring can be used"]
        assert "DBUS_SESSION_BUS_ADDRESS" in without[2]
        assert not (tmp_path / "plain.txt").exists()

    @pytest.mark.parametrize("backend", [null.Keyring, chainer.ChainerBackend, _Forgetful])
    def test_only_what_is_on_the_list_is_taken(self, backend: type[KeyringBackend]) -> None:
        with pytest.raises(SecretMissingError, match="isn't known to keep secrets safely"):
            SystemKeeper(backend(), SERVICE)


def test_a_keyring_that_gives_back_something_else_is_not_trusted(
    secret_service: SecretServiceServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(TidySecretService, "set_password", _Forgetful.set_password)

    with pytest.raises(SecretMissingError, match="took it, but gave back something else"):
        open_system_keeper(SERVICE)


def test_a_failing_keyring_is_told_in_words(
    keeper: SystemKeeper, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: str) -> None:
        raise PasswordSetError("the disk is full")

    monkeypatch.setattr(TidySecretService, "set_password", refuse)

    with pytest.raises(SecretMissingError, match="keep the secret token of shop") as caught:
        keeper.set(ENTRY, "CANARY")
    assert "the disk is full" in caught.value.cause


def test_without_a_bus_the_reason_is_given() -> None:
    with pytest.raises(SecretMissingError) as caught:
        open_system_keeper(SERVICE)

    assert caught.value.title == "No system keyring can be used"
    assert "session bus can't be reached (No such file" in caught.value.cause
    assert "Windows Credential Manager: Requires Windows" in caught.value.details
    assert "encrypted vault" in caught.value.next_step


PLAIN_TEXT_KEYRING = """
import pathlib, sys
import keyring, keyring.core
from keyring.backend import KeyringBackend
from migrateiq_desktop.model.errors import SecretMissingError
from migrateiq_desktop.secrets.backends import TidySecretService, find_backend
from migrateiq_desktop.secrets.keeper import Entry, keyring_service
from migrateiq_desktop.secrets.system import open_system_keeper

class PlainText(KeyringBackend):
    priority = 100
    def get_password(self, service, username):
        return pathlib.Path("plain.txt").read_text()
    def set_password(self, service, username, password):
        pathlib.Path("plain.txt").write_text(password)
    def delete_password(self, service, username):
        pathlib.Path("plain.txt").unlink()

print(type(keyring.get_keyring()).__name__)
try:
    keeper = open_system_keeper("plain text test")
    keeper.set(Entry("a", "b", "c"), "CANARY")
    keeper.remove(Entry("a", "b", "c"))
    print(keeper.label)
except SecretMissingError as error:
    print(error.title)
    print(error.cause)
"""


def run(folder: Path, environment: dict[str, str]) -> list[str]:
    """The lines that the script with the plain-text keyring prints."""
    result = subprocess.run(
        [sys.executable, "plain_text_keyring.py"],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return result.stdout.splitlines()
