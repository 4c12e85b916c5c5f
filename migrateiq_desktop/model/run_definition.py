"""What a run was started with, kept with it: it can be resumed although the definitions changed.

Holds references to secrets, never values.
"""

from .base import Model
from .connector import Destination, RestConnector
from .secret import SecretRef
from .sync import LOCAL_DATA, Sync, SyncStream, WriteDisposition


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
    full_refresh: bool = False
    """Incremental streams are read from their start, whatever is known of them."""

    def mapping_secret_refs(self) -> tuple[SecretRef, ...]:
        """The secrets of the source connector that the mappings need, each once."""
        return self.sync.secret_refs()

    def allowing_shrink(self) -> "RunDefinition":
        """The same, with a person's word that tables may lose more than half of their rows."""
        return self.model_copy(update={"sync": self.sync.model_copy(update={"allow_shrink": True})})

    def streams(self) -> tuple[SyncStream, ...]:
        """What the sync moves; where it names no streams, all of the source's, each to its name."""
        streams = self.sync.streams or tuple(
            SyncStream(resource=stream.name) for stream in self.source.resources
        )
        return tuple(map(self._refreshed, streams)) if self.full_refresh else streams

    def _refreshed(self, chosen: SyncStream) -> SyncStream:
        """What was appended run by run is replaced by all of it, once that is complete: appended
        once more it would be doubled."""
        stream = next((s for s in self.source.streams() if s.name == chosen.resource), None)
        if stream is None or stream.incremental is None:
            return chosen
        if chosen.disposition(stream) is not WriteDisposition.APPEND:
            return chosen
        return chosen.model_copy(update={"write_disposition": WriteDisposition.REPLACE})
