"""What is known of a connector's keys without reading them. Pure."""

from collections.abc import Iterable

from migrateiq_desktop.model.secret import NeededSecret

from .views import KeyState, StoredSecret


def key_state(
    connector: str, needed: Iterable[NeededSecret], stored: Iterable[StoredSecret]
) -> KeyState:
    """The state of the keys that a connector needs for the hosts that it goes to."""
    groups = tuple(needed)
    if not groups:
        return KeyState.NOT_NEEDED
    own = [one for one in stored if one.connector == connector]
    here = {(one.name, one.origin) for one in own}
    if all(any((name, one.origin) in here for name in one.names) for one in groups):
        return KeyState.STORED
    elsewhere = {one.name for one in own}
    if all(not elsewhere.isdisjoint(one.names) for one in groups):
        return KeyState.OTHER_HOST
    return KeyState.MISSING
