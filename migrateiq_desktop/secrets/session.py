"""Keeps secrets in memory, until the program ends. Only by a person's choice."""

from .keeper import Entry, check_value


class SessionKeeper:
    """A keeper that forgets everything when the program ends."""

    label = "This session only"

    def __init__(self) -> None:
        self._values: dict[Entry, str] = {}

    def get(self, entry: Entry) -> str | None:
        """The value, or None when there is none."""
        return self._values.get(entry)

    def set(self, entry: Entry, value: str) -> None:
        """Keep a value until the program ends. Raises DefinitionError when it can't be a key."""
        check_value(value)
        self._values[entry] = value

    def remove(self, entry: Entry) -> None:
        """Forget a value."""
        self._values.pop(entry, None)
