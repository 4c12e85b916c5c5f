"""What all keepers of secrets have in common: the protocol, and what a value is kept under."""

from dataclasses import dataclass
from typing import Protocol

from migrateiq_desktop.model.errors import DefinitionError

SERVICE = "MigrateIQ Desktop"
LONGEST_VALUE = 65_536
OFFERS = "Keep keys for this session only, or create an encrypted vault opened by a passphrase."


def keyring_service(workspace_uid: str) -> str:
    """The service name of a workspace: nothing crosses from one workspace to another."""
    return f"{SERVICE} {workspace_uid}"


@dataclass(frozen=True, slots=True)
class Entry:
    """What a value is found by. The origin belongs to it: another host simply finds nothing."""

    connector: str
    name: str
    """As in `{secret: NAME}`."""
    origin: str
    """Scheme, host and port, as `model.connector.origin_of` gives them."""

    @property
    def user(self) -> str:
        """The user name in a keyring, the key in a vault."""
        return f"{self.connector}/{self.name}/{self.origin}"


class Keeper(Protocol):
    """Keeps values. Every method raises SecretMissingError when the keeper can't be used."""

    @property
    def label(self) -> str:
        """What a person knows it by."""

    def get(self, entry: Entry) -> str | None:
        """The value, or None when there is none. Raises also when it is kept but damaged."""

    def set(self, entry: Entry, value: str) -> None:
        """Keep a value in place of the one before. Returns only when it could be read back."""

    def remove(self, entry: Entry) -> None:
        """Forget a value; nothing happens when there is none."""


def check_value(value: str) -> None:
    """Refuse what no keeper could give back. Raises DefinitionError; never repeats the value."""
    if not value:
        raise DefinitionError("The key is empty", next_step="Enter the key.")
    if len(value) > LONGEST_VALUE:
        raise DefinitionError(
            f"The key is longer than {LONGEST_VALUE:,} characters",
            next_step="Check what was pasted: this is no key.",
        )
    if any("\ud800" <= char <= "\udfff" or char == "\0" for char in value):
        raise DefinitionError(
            "The key holds a character that no key has",
            cause="it has a NUL or half of a surrogate pair in it",
            next_step="Copy the key anew.",
        )
