"""An encrypted file of secrets, opened by a passphrase: for computers without a usable keyring.

Two armored age files (age-encryption.org/v1) in one. The first holds an X25519 identity, locked by
the passphrase: scrypt takes its second and half a gigabyte of memory, which makes guessing
expensive. The second holds the secrets as JSON, encrypted to that identity, so that saving one
doesn't take scrypt again. `age` opens both: `age -d -i FIRST SECOND`.
"""

import json
import os
import re
import secrets
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Self

import pyrage
from pydantic import ValidationError

from migrateiq_desktop.model.base import Model
from migrateiq_desktop.model.errors import DefinitionError, SecretMissingError

from .keeper import Entry, check_value

SHORTEST_PASSPHRASE = 8
_LARGEST_FILE = 50_000_000
_BLOCK = re.compile(
    rb"-----BEGIN AGE ENCRYPTED FILE-----[^-]+-----END AGE ENCRYPTED FILE-----\r?\n?"
)
# what the library says when the passphrase doesn't unlock
_NOT_UNLOCKED = "Decryption failed"


Put = Callable[[Path, Path], object]
"""How a file that was written beside another one gets to its place."""


class _Content(Model):
    """What is encrypted."""

    migrateiq_vault: int = 1
    secrets: dict[str, str] = {}


class VaultKeeper:
    """A keeper on an encrypted file. Holds values, not the passphrase, while it is open."""

    label = "Encrypted vault"

    def __init__(self, path: Path, locked: bytes, identity: pyrage.x25519.Identity) -> None:
        """For `create` and `open`. `locked` is the block that holds the identity."""
        self._path = path
        self._locked = locked
        self._identity = identity
        self._file = b""
        self._content = _Content()

    @classmethod
    def create(cls, path: Path, passphrase: str) -> Self:
        """A new, empty vault, readable by its owner only.

        Raises DefinitionError when the passphrase is too short, SecretMissingError when there is
        a vault already or the file can't be written.
        """
        if len(passphrase) < SHORTEST_PASSPHRASE:
            raise DefinitionError(
                f"The passphrase has fewer than {SHORTEST_PASSPHRASE} characters",
                next_step="Choose a longer one: several words are easy to keep in mind.",
            )
        if path.exists():
            raise _there_already(path)
        identity = pyrage.x25519.Identity.generate()
        locked = pyrage.passphrase.encrypt(str(identity).encode(), passphrase, armored=True)
        keeper = cls(path, locked, identity)
        # scrypt takes a second: another process may have made one meanwhile
        keeper._save(_Content(), put=_put_first)
        return keeper

    @classmethod
    def open(cls, path: Path, passphrase: str) -> Self:
        """The vault of a file. Raises SecretMissingError: no file, wrong passphrase, damaged."""
        locked, _ = _blocks(_read(path), path)
        keeper = cls(path, locked, _unlocked(locked, passphrase, path))
        keeper._current()
        return keeper

    def get(self, entry: Entry) -> str | None:
        """The value, or None when there is none; as another process may just have written it."""
        with suppress(SecretMissingError):
            self._current()
        return self._content.secrets.get(entry.user)

    def set(self, entry: Entry, value: str) -> None:
        """Keep a value. Raises SecretMissingError when the file can't be written."""
        check_value(value)
        current = self._current()
        self._save(current.model_copy(update={"secrets": {**current.secrets, entry.user: value}}))

    def remove(self, entry: Entry) -> None:
        """Forget a value. Raises SecretMissingError when the file can't be written."""
        current = self._current()
        if entry.user in current.secrets:
            kept = {user: value for user, value in current.secrets.items() if user != entry.user}
            self._save(current.model_copy(update={"secrets": kept}))

    def _current(self) -> _Content:
        """The content as it is in the file now: another process may have written to it."""
        file = _read(self._path)
        if file != self._file:
            locked, encrypted = _blocks(file, self._path)
            if locked != self._locked:
                raise SecretMissingError(
                    "The vault has been replaced by another one",
                    cause=f"{self._path} is not the file that was opened",
                    next_step="Open the vault again with its passphrase.",
                )
            self._content = _decrypted(encrypted, self._identity, self._path)
            self._file = file
        return self._content

    def _save(self, content: _Content, *, put: Put = Path.replace) -> None:
        text = json.dumps(content.model_dump(), ensure_ascii=False)
        recipient = self._identity.to_public()
        file = self._locked + pyrage.encrypt(text.encode(), [recipient], armored=True)
        _write(self._path, file, put)
        if _read(self._path) != file:
            raise SecretMissingError(
                "The vault could not be written",
                cause=f"{self._path} holds something else than was written",
                next_step="Check the disk.",
            )
        self._file, self._content = file, content


def _blocks(file: bytes, path: Path) -> tuple[bytes, bytes]:
    """The locked identity and the encrypted secrets."""
    blocks = _BLOCK.findall(file)
    if len(blocks) != 2 or b"".join(blocks) != file:
        raise _damaged(path, "it does not consist of two age files")
    return blocks[0], blocks[1]


def _unlocked(locked: bytes, passphrase: str, path: Path) -> pyrage.x25519.Identity:
    try:
        text = pyrage.passphrase.decrypt(locked, passphrase)
        return pyrage.x25519.Identity.from_str(text.decode())
    except pyrage.DecryptError as error:
        if str(error) != _NOT_UNLOCKED:
            raise _damaged(path, str(error)) from None
        raise SecretMissingError(
            "The vault could not be opened",
            cause="the passphrase is wrong",
            next_step="Try again; capitals and blanks count.",
        ) from None
    except (pyrage.IdentityError, UnicodeDecodeError):
        raise _damaged(path, "its first part holds no age identity") from None


def _decrypted(encrypted: bytes, identity: pyrage.x25519.Identity, path: Path) -> _Content:
    try:
        content = _Content.model_validate_json(pyrage.decrypt(encrypted, [identity]))
    except pyrage.DecryptError as error:
        raise _damaged(path, str(error)) from None
    except ValidationError:
        # pydantic's text would show the secrets
        raise _damaged(path, "its content isn't what this program writes") from None
    if content.migrateiq_vault != 1:
        raise SecretMissingError(
            "The vault could not be opened",
            cause=f"{path} was written by a newer version of this program",
            next_step="Install the newer version.",
        )
    return content


def _damaged(path: Path, reason: str) -> SecretMissingError:
    return SecretMissingError(
        "The vault is damaged",
        cause=f"{path}: {reason}",
        next_step="Bring the file back from a backup, or move it away and store the keys again.",
    )


def _read(path: Path) -> bytes:
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    try:
        with os.fdopen(os.open(path, flags), "rb") as file:
            return file.read(_LARGEST_FILE)
    except FileNotFoundError:
        raise SecretMissingError(
            "There is no vault yet",
            cause=f"{path} does not exist",
            next_step="Create a vault with a passphrase.",
        ) from None
    except OSError as error:
        raise SecretMissingError(
            "The vault could not be read",
            cause=f"{path}: {error.strerror}",
            next_step="Check who owns the file, and the disk.",
        ) from error


def _put_first(beside: Path, path: Path) -> None:
    """Put a file in its place unless there is one. Raises SecretMissingError when there is."""
    try:
        os.link(beside, path)
    except FileExistsError:
        raise _there_already(path) from None
    except OSError:
        # the disk knows no links: a moment is left between looking and renaming
        if path.exists():
            raise _there_already(path) from None
        beside.replace(path)


def _there_already(path: Path) -> SecretMissingError:
    return SecretMissingError(
        "There is a vault already",
        cause=f"{path} exists",
        next_step="Open it with its passphrase.",
    )


def _write(path: Path, content: bytes, put: Put) -> None:
    """Replace the file as a whole or not at all, readable by its owner only."""
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        try:
            with os.fdopen(os.open(beside, flags, 0o600), "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            put(beside, path)
        finally:
            beside.unlink(missing_ok=True)
        _sync_folder(path.parent)
    except OSError as error:
        raise SecretMissingError(
            "The vault could not be written",
            cause=f"{path}: {error.strerror}",
            next_step="Check the disk: free space, and who owns the folder.",
        ) from error


def _sync_folder(folder: Path) -> None:
    """Make the new name last, where the system can (not on Windows)."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
