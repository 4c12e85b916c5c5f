"""The sync that a connector brings with it: same name, follows its streams and frequency. Pure."""

from migrateiq_desktop.model.connector import AnyConnector, RestConnector, Stream
from migrateiq_desktop.model.sync import Sync, SyncStream


def new_own_sync(connector: str, frequency: str | None) -> Sync:
    """All streams of the connector, into the workspace's own database."""
    return Sync(source=connector, frequency=frequency or "MANUAL")


def in_step(sync: Sync, before: AnyConnector, after: AnyConnector, frequency: str | None) -> Sync:
    """A connector's own sync after the connector changed.

    Streams that are new come in, those that are gone leave, renamed ones stay what they were.
    Whatever a person chose, left out or mapped stays. An empty list means all streams, always.
    Raises DefinitionError's cause, a ValueError, for a frequency that is none.
    """
    if frequency is not None:
        sync = Sync.model_validate({**dict(sync), "frequency": frequency})
    if not sync.streams:
        return sync
    sync = follow_renames(sync, before, after)
    old, new = _by_name(before), _by_name(after)
    known = {*old, *_renamed(before, after).values()}
    kept = [stream for stream in sync.streams if stream.resource in new]
    added = [SyncStream(resource=name) for name in new if name not in known]
    return sync.model_copy(update={"streams": (*kept, *added)})


def follow_renames(sync: Sync, before: AnyConnector, after: AnyConnector) -> Sync:
    """The sync with the new names of streams that changed nothing but their name."""
    renamed = _renamed(before, after)
    streams = tuple(
        stream.model_copy(update={"resource": renamed.get(stream.resource, stream.resource)})
        for stream in sync.streams
    )
    return sync.model_copy(update={"streams": streams})


def _by_name(connector: AnyConnector) -> dict[str, Stream]:
    if not isinstance(connector, RestConnector):
        return {}
    return {stream.name: stream for stream in connector.resources}


def _renamed(before: AnyConnector, after: AnyConnector) -> dict[str, str]:
    """Old name → new name."""
    old, new = _by_name(before), _by_name(after)
    come = [stream for name, stream in new.items() if name not in old]
    renamed: dict[str, str] = {}
    for name, stream in old.items():
        if name in new:
            continue
        same = (one for one in come if one == stream.model_copy(update={"name": one.name}))
        match = next((one.name for one in same if one.name not in renamed.values()), None)
        if match is not None:
            renamed[name] = match
    return renamed
