import json
import stat
from collections.abc import Callable
from pathlib import Path

import pyrage
import pytest

from migrateiq_desktop.model.errors import DefinitionError, SecretMissingError
from migrateiq_desktop.secrets.keeper import Entry
from migrateiq_desktop.secrets.vault import VaultKeeper

PASSPHRASE = "correct horse battery"
ENTRY = Entry("shop", "token", "https://shop.example:443")
OTHER = Entry("shop", "token", "https://other.example:443")
END = b"-----END AGE ENCRYPTED FILE-----\n"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A vault's file with one key in it; made once, because scrypt takes its time."""
    path = tmp_path_factory.mktemp("vault") / "secrets.age"
    VaultKeeper.create(path, PASSPHRASE).set(ENTRY, "CANARY")
    return path.read_bytes()


@pytest.fixture
def path(tmp_path: Path, made: bytes) -> Path:
    path = tmp_path / "secrets.age"
    path.write_bytes(made)
    return path


def opening(path: Path, passphrase: str = PASSPHRASE) -> SecretMissingError:
    with pytest.raises(SecretMissingError) as caught:
        VaultKeeper.open(path, passphrase)
    return caught.value


def test_values_come_back_after_the_program_was_closed(path: Path) -> None:
    keeper = VaultKeeper.open(path, PASSPHRASE)
    assert keeper.get(ENTRY) == "CANARY"
    assert keeper.get(OTHER) is None
    keeper.set(OTHER, "ü" * 16_000)
    keeper.remove(ENTRY)
    keeper.remove(ENTRY)

    again = VaultKeeper.open(path, PASSPHRASE)

    assert again.get(OTHER) == "ü" * 16_000
    assert again.get(ENTRY) is None


def test_the_file_tells_nothing_and_is_its_owners_only(path: Path) -> None:
    keeper = VaultKeeper.open(path, PASSPHRASE)
    path.chmod(0o644)
    keeper.set(OTHER, "CANARY-2")

    content = path.read_bytes()
    assert b"CANARY" not in content
    assert b"shop" not in content
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_it_consists_of_two_age_files(made: bytes) -> None:
    locked, encrypted, rest = made.split(END)
    identity = pyrage.passphrase.decrypt(locked + END, PASSPHRASE).decode()

    text = pyrage.decrypt(encrypted + END, [pyrage.x25519.Identity.from_str(identity)])

    assert rest == b""
    assert json.loads(text)["secrets"] == {"shop/token/https://shop.example:443": "CANARY"}


def test_a_wrong_passphrase_is_told(path: Path) -> None:
    error = opening(path, PASSPHRASE.upper())

    assert error.title == "The vault could not be opened"
    assert error.cause == "the passphrase is wrong"


@pytest.mark.parametrize(
    "damage",
    [
        lambda _: b"",
        lambda _: b"no vault at all",
        lambda whole: whole[: len(whole) // 2],
        lambda whole: whole[:-60],
        lambda whole: whole + b"more",
        lambda whole: whole.replace(b"\n", b"\nA", 2),
    ],
)
def test_a_damaged_file_is_told(path: Path, made: bytes, damage: Callable[[bytes], bytes]) -> None:
    path.write_bytes(damage(made))

    error = opening(path)

    assert error.title == "The vault is damaged"
    assert "backup" in error.next_step


def test_a_changed_letter_is_noticed_while_it_is_open(path: Path, made: bytes) -> None:
    keeper = VaultKeeper.open(path, PASSPHRASE)
    position = len(made) - len(END) - 40
    letter = b"A" if made[position : position + 1] != b"A" else b"B"
    path.write_bytes(made[:position] + letter + made[position + 1 :])

    with pytest.raises(SecretMissingError, match="The vault is damaged"):
        keeper.set(OTHER, "new")


@pytest.mark.parametrize(
    ("content", "title"),
    [
        (b"not JSON: CANARY", "The vault is damaged"),
        (b'{"secrets": {"a": ["CANARY"]}}', "The vault is damaged"),
        (b'{"migrateiq_vault": 2, "secrets": {}}', "The vault could not be opened"),
    ],
)
def test_foreign_content_is_refused_without_being_shown(
    path: Path, content: bytes, title: str
) -> None:
    keeper = VaultKeeper.open(path, PASSPHRASE)
    encrypted = pyrage.encrypt(content, [keeper._identity.to_public()], armored=True)
    path.write_bytes(keeper._locked + encrypted)

    with pytest.raises(SecretMissingError) as caught:
        keeper.set(OTHER, "new")

    assert caught.value.title == title
    assert "CANARY" not in str(caught.value) + caught.value.details


def test_two_processes_do_not_lose_each_others_keys(path: Path) -> None:
    one = VaultKeeper.open(path, PASSPHRASE)
    two = VaultKeeper.open(path, PASSPHRASE)

    one.set(OTHER, "one")
    two.set(Entry("a", "b", "c"), "two")
    one.remove(ENTRY)

    assert one.get(OTHER) == "one"
    assert one.get(Entry("a", "b", "c")) == "two"


def test_a_vault_that_was_replaced_is_not_written_to(path: Path, tmp_path: Path) -> None:
    keeper = VaultKeeper.open(path, PASSPHRASE)
    path.unlink()
    VaultKeeper.create(path, "another passphrase")

    with pytest.raises(SecretMissingError, match="has been replaced"):
        keeper.set(OTHER, "new")


def test_no_vault_is_overwritten(path: Path) -> None:
    with pytest.raises(SecretMissingError, match="There is a vault already"):
        VaultKeeper.create(path, "another passphrase")


def test_of_two_that_are_made_at_once_the_first_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "vault.age"
    encrypt = pyrage.passphrase.encrypt

    def slowly(*given: object, **named: object) -> object:
        monkeypatch.undo()
        VaultKeeper.create(path, "first come, first served").set(ENTRY, "kept")
        return encrypt(*given, **named)

    monkeypatch.setattr(pyrage.passphrase, "encrypt", slowly)
    with pytest.raises(SecretMissingError, match="There is a vault already"):
        VaultKeeper.create(path, "a moment too late")
    assert VaultKeeper.open(path, "first come, first served").get(ENTRY) == "kept"
    assert [file.name for file in tmp_path.iterdir()] == ["vault.age"]


def test_a_short_passphrase_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DefinitionError, match="fewer than 8 characters"):
        VaultKeeper.create(tmp_path / "secrets.age", "seven77")

    assert list(tmp_path.iterdir()) == []


def test_no_vault_is_opened_where_there_is_none(tmp_path: Path) -> None:
    assert opening(tmp_path / "secrets.age").title == "There is no vault yet"


def test_a_link_is_not_followed(path: Path) -> None:
    link = path.with_name("link.age")
    link.symlink_to(path)

    assert opening(link).title == "The vault could not be read"


def test_a_vault_that_cannot_be_written_says_so_and_keeps_what_it_had(path: Path) -> None:
    keeper = VaultKeeper.open(path, PASSPHRASE)
    path.parent.rename(path.parent.with_name("moved"))

    with pytest.raises(SecretMissingError, match="There is no vault yet"):
        keeper.set(OTHER, "after")

    assert keeper.get(ENTRY) == "CANARY"
