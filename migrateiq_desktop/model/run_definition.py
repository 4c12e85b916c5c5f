"""What a run was started with, kept with it: it can be resumed although the definitions changed.

Holds references to secrets, never values.
"""

from .base import Model
from .connector import Destination, RestConnector
from .secret import SecretRef
from .sync import LOCAL_DATA, Sync, SyncStream


class RunDefinition(Model):
    """A snapshot of a sync and of the connectors that it goes between."""

    source_name: str
    source: RestConnector
    destination_name: str = LOCAL_DATA
    destination: Destination | None = None
    """None: the workspace's own database, `data.sqlite`. Otherwise with an absolute path."""
    sync_name: str
    sync: Sync
    origin: str | None = None
    """The migration file it came from, as an absolute path; None: the workspace."""

    def mapping_secret_refs(self) -> tuple[SecretRef, ...]:
        """The secrets of the source connector that the mappings need, each once."""
        return self.sync.secret_refs()

    def allowing_shrink(self) -> "RunDefinition":
        """The same, with a person's word that tables may lose more than half of their rows."""
        return self.model_copy(update={"sync": self.sync.model_copy(update={"allow_shrink": True})})

    def streams(self) -> tuple[SyncStream, ...]:
        """What the sync moves; where it names no streams, all of the source's, each to its name."""
        if self.sync.streams:
            return self.sync.streams
        return tuple(SyncStream(resource=stream.name) for stream in self.source.resources)
