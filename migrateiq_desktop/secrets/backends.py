"""Which keyring of the operating system is used: an allow-list of the backends of `keyring`.

What `keyring` would choose by itself isn't asked: a variable, a configuration file or a package
that is merely installed could make that a plain-text file or a keyring that keeps nothing.
"""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from keyring.backend import KeyringBackend
from keyring.backends import SecretService, Windows, kwallet, libsecret, macOS

from migrateiq_desktop.model.errors import SecretMissingError

try:
    from jeepney.bus_messages import message_bus
    from jeepney.io.blocking import open_dbus_connection
except ImportError:  # Windows and macOS have no D-Bus
    open_dbus_connection = None

OFFERS = "Keep keys for this session only, or create an encrypted vault opened by a passphrase."
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


@dataclass(frozen=True, slots=True)
class AllowedBackend:
    """A backend that keeps secrets as its operating system does."""

    type: type[KeyringBackend]
    label: str


ALLOWED = (
    AllowedBackend(Windows.WinVaultKeyring, "Windows Credential Manager"),
    AllowedBackend(macOS.Keyring, "macOS Keychain"),
    AllowedBackend(SecretService.Keyring, "Secret Service"),
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
            reasons.append(f"{backend.type.__module__}: {error}")
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


def _main_reason(reasons: Sequence[str]) -> str:
    """Of all reasons the one that belongs to this operating system."""
    own = {"win32": "Windows", "darwin": "macOS"}.get(sys.platform, "SecretService")
    fitting = [reason for reason in reasons if f".{own}:" in reason]
    return next(iter([*fitting, *reasons]), ": there is none").partition(": ")[2]


def _with_owner(allowed: AllowedBackend) -> str:
    if allowed.type not in (SecretService.Keyring, libsecret.Keyring):
        return allowed.label
    owner = _secret_service_owner()
    return f"{owner} ({allowed.label})" if owner else allowed.label


def _secret_service_owner() -> str | None:
    """Which program answers for the Secret Service, by its process (D-Bus specification)."""
    if open_dbus_connection is None:
        return None
    try:
        with open_dbus_connection() as connection:
            question = message_bus.GetConnectionUnixProcessID(_BUS_NAME)
            pid = int(connection.send_and_get_reply(question).body[0])
        name = Path(f"/proc/{pid}/comm").read_text(encoding="utf-8").strip()
    except (OSError, ValueError, KeyError, IndexError):
        return None
    return _OWNERS.get(name)
