"""Which keyring of the operating system is used: an allow-list of the backends of `keyring`.

What `keyring` would choose by itself isn't asked: a variable, a configuration file or a package
that is merely installed could make that a plain-text file or a keyring that keeps nothing.
"""

import sys
from collections.abc import Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path

from keyring.backend import KeyringBackend
from keyring.backends import SecretService, Windows, kwallet, libsecret, macOS
from keyring.errors import KeyringLocked

from migrateiq_desktop.model.errors import SecretMissingError

from .keeper import OFFERS

if sys.platform not in {"win32", "darwin"}:
    import secretstorage
    from jeepney import DBusErrorResponse
    from jeepney.bus_messages import message_bus
    from jeepney.io.blocking import Proxy

_BUS_NAME = "org.freedesktop.secrets"
# by the 15 characters that Linux keeps of a process's name
_OWNERS = {
    "gnome-keyring-d": "GNOME Keyring",
    "ksecretd": "KWallet",
    "kwalletd5": "KWallet",
    "kwalletd6": "KWallet",
    "keepassxc": "KeePassXC",
    "oo7-daemon": "oo7",
}


class TidySecretService(SecretService.Keyring):
    """Lets go of its connection also when the keyring can't be unlocked or created."""

    def get_preferred_collection(self) -> object:
        """The default collection, unlocked; the caller closes its connection.

        Raises KeyringLocked, InitError.
        """
        with ExitStack() as stack:
            connection = stack.enter_context(closing(secretstorage.dbus_init()))
            collection = secretstorage.get_default_collection(connection)
            if collection.is_locked():
                collection.unlock()
            if collection.is_locked():
                raise KeyringLocked("it was not unlocked")
            stack.pop_all()
            return collection


@dataclass(frozen=True, slots=True)
class AllowedBackend:
    """A backend that keeps secrets as its operating system does."""

    type: type[KeyringBackend]
    label: str


ALLOWED = (
    AllowedBackend(Windows.WinVaultKeyring, "Windows Credential Manager"),
    AllowedBackend(macOS.Keyring, "macOS Keychain"),
    AllowedBackend(TidySecretService, "Secret Service"),
    AllowedBackend(libsecret.Keyring, "Secret Service"),
    AllowedBackend(kwallet.DBusKeyring, "KWallet"),
)


def find_backend(allowed: Sequence[AllowedBackend] = ALLOWED) -> KeyringBackend:
    """The best backend of the allow-list. Raises SecretMissingError with every reason against."""
    reasons: list[str] = []
    usable: list[tuple[float, type[KeyringBackend]]] = []
    for backend in allowed:
        try:
            usable.append((float(backend.type.priority), backend.type))
        except Exception as error:  # noqa: BLE001 - what ails a backend is told below, whatever it is
            reasons.append(f"{backend.label}: {_in_words(error)}")
    if not usable:
        raise SecretMissingError(
            "No system keyring can be used",
            cause=_main_reason(reasons),
            next_step=OFFERS,
            details="\n".join(reasons),
        )
    return max(usable, key=lambda pair: pair[0])[1]()


def label_of(backend: KeyringBackend) -> str:
    """What a person knows a backend by.

    Raises SecretMissingError when it isn't on the allow-list; a class derived from one isn't.
    """
    for allowed in ALLOWED:
        if type(backend) is allowed.type:
            return _with_owner(allowed)
    raise SecretMissingError(
        "No system keyring can be used",
        cause=f"{type(backend).__module__} isn't known to keep secrets safely",
        next_step=OFFERS,
    )


def _in_words(error: Exception) -> str:
    if isinstance(error, OSError):
        return f"its session bus can't be reached ({error.strerror or error})"
    return str(error) or type(error).__name__


def _main_reason(reasons: Sequence[str]) -> str:
    """Of all reasons the one that belongs to this operating system."""
    own = {"win32": "Windows", "darwin": "macOS"}.get(sys.platform, "Secret Service")
    fitting = [reason for reason in reasons if reason.startswith(own)]
    return next(iter([*fitting, *reasons]), ": there is none").partition(": ")[2]


def _with_owner(allowed: AllowedBackend) -> str:
    if allowed.type not in (TidySecretService, libsecret.Keyring):
        return allowed.label
    owner = _secret_service_owner()
    return f"{owner} ({allowed.label})" if owner else allowed.label


def _secret_service_owner() -> str | None:
    """Which program answers for the Secret Service, by its process (D-Bus specification)."""
    try:
        with closing(secretstorage.dbus_init()) as connection:
            bus = Proxy(message_bus, connection)
            (pid,) = bus.GetConnectionUnixProcessID(_BUS_NAME)
        name = Path(f"/proc/{pid}/comm").read_text(encoding="utf-8").strip()
    except (OSError, DBusErrorResponse, secretstorage.exceptions.SecretStorageException):
        return None
    return _OWNERS.get(name)
