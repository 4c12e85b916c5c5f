"""A keeper on the keyring of the operating system: proves itself, splits long values."""

import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked

from migrateiq_desktop.model.errors import SecretMissingError

from .backends import find_backend, label_of
from .keeper import OFFERS, Entry, check_value
from .parts import fits_whole, join, parse_manifest, split


def open_system_keeper(service: str) -> "SystemKeeper":
    """The system's keyring, after it has proved that it gives back what it is given.

    May wait for a person to unlock it. Raises SecretMissingError with the reason when there is
    no keyring on the allow-list, or it fails.
    """
    keeper = SystemKeeper(find_backend(), service)
    keeper.prove()
    return keeper


class SystemKeeper:
    """A keeper on a backend of the allow-list."""

    def __init__(self, backend: KeyringBackend, service: str) -> None:
        """Raises SecretMissingError when the backend isn't on the allow-list."""
        self.label = label_of(backend)
        self._backend = backend
        self._service = service

    def prove(self) -> None:
        """Write, read back, compare, remove. Raises SecretMissingError."""
        # a name of its own: another process may be at the same
        entry = Entry("self-check", secrets.token_hex(8), "")
        self.set(entry, secrets.token_hex(16))
        self.remove(entry)

    def get(self, entry: Entry) -> str | None:
        """The value. Raises SecretMissingError when it can't be read or is damaged."""
        with _told(f"read the secret {entry.name} of {entry.connector}"):
            kept = self._backend.get_password(self._service, entry.user)
            if kept is None:
                return None
            manifest = parse_manifest(kept)
            if manifest is None:
                return kept
            users = manifest.users(entry.user)
            parts = tuple(self._backend.get_password(self._service, user) for user in users)
        value = join(manifest, parts)
        if value is None:
            raise SecretMissingError(
                f"The secret {entry.name} of {entry.connector} is damaged",
                cause="its parts in the keyring do not belong together",
                next_step="Store the key again.",
            )
        return value

    def set(self, entry: Entry, value: str) -> None:
        """Keep a value, read it back and compare. Raises SecretMissingError, DefinitionError."""
        check_value(value)
        with _told(f"keep the secret {entry.name} of {entry.connector}"):
            before = self._parts(entry)
            after = self._write(entry, value)
        if self.get(entry) != value:
            self.remove(entry)
            raise SecretMissingError(
                f"The secret {entry.name} of {entry.connector} could not be kept",
                cause=f"{self.label} took it, but gave back something else",
                next_step=OFFERS,
            )
        with _told("remove the old parts of a secret"):
            self._delete(user for user in before if user not in after)

    def remove(self, entry: Entry) -> None:
        """Forget a value, parts first, so that it can be done again when it was broken off."""
        with _told(f"remove the secret {entry.name} of {entry.connector}"):
            self._delete([*self._parts(entry), entry.user])

    def _write(self, entry: Entry, value: str) -> tuple[str, ...]:
        if fits_whole(value):
            self._backend.set_password(self._service, entry.user, value)
            return ()
        manifest, parts = split(value, secrets.token_hex(4))
        users = manifest.users(entry.user)
        for user, part in zip(users, parts, strict=True):
            self._backend.set_password(self._service, user, part)
        # last: until here the value before stands as it was
        self._backend.set_password(self._service, entry.user, str(manifest))
        return users

    def _parts(self, entry: Entry) -> tuple[str, ...]:
        kept = self._backend.get_password(self._service, entry.user)
        manifest = parse_manifest(kept) if kept else None
        return manifest.users(entry.user) if manifest else ()

    def _delete(self, users: Iterator[str] | Sequence[str]) -> None:
        for user in users:
            if self._backend.get_password(self._service, user) is not None:
                self._backend.delete_password(self._service, user)


@contextmanager
def _told(action: str) -> Iterator[None]:
    """Say in words what a keyring says in exceptions, of which each platform has its own."""
    try:
        yield
    except SecretMissingError:
        raise
    except KeyringLocked as error:
        raise SecretMissingError(
            f"The keyring is locked, so the program could not {action}",
            cause="it was not unlocked when it asked for its password",
            next_step=f"Unlock it and try again. Or: {OFFERS}",
        ) from error
    except Exception as error:
        raise SecretMissingError(
            f"The keyring failed, so the program could not {action}",
            cause=f"{type(error).__name__}: {error}",
            next_step=f"Try again. Or: {OFFERS}",
        ) from error
