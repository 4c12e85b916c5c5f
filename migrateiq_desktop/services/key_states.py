"""What is known of a connector's keys without reading them. Pure."""

from collections.abc import Iterable

from .views import KeyState, StoredSecret


def key_state(
    connector: str, origin: str | None, secrets: Iterable[str], stored: Iterable[StoredSecret]
) -> KeyState:
    """The state of the keys that a connector needs for the host that it goes to."""
    needed = set(secrets)
    if not needed or origin is None:
        return KeyState.NOT_NEEDED
    own = [one for one in stored if one.connector == connector and one.name in needed]
    here = {one.name for one in own if one.origin == origin}
    if here == needed:
        return KeyState.STORED
    elsewhere = {one.name for one in own}
    return KeyState.OTHER_HOST if elsewhere == needed else KeyState.MISSING
