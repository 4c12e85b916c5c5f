"""When too many records are rejected for a run to go on. Pure."""

from migrateiq_desktop.model.errors import ErrorReport, RejectLimitError
from migrateiq_desktop.model.run import Counts
from migrateiq_desktop.model.sync import RejectLimit

from .batches import MappedBatch

FIRST_RECORDS = 1000


class RunRejectLimitError(RejectLimitError):
    """The run as a whole has more rejects than the sync allows."""

    def report(self) -> ErrorReport:
        """The same as data; for a person the two limits are one kind of error."""
        return super().report().model_copy(update={"kind": RejectLimitError.__name__})


class RejectWatch:
    """Watches `max_rejected` over all streams of a run."""

    def __init__(self, limit: RejectLimit) -> None:
        self._limit = limit
        self._ended = Counts()

    def stream_ended(self, counts: Counts) -> None:
        """The numbers of a stream that is over."""
        self._ended = self._ended + counts

    def check(self, committed: Counts, batch: MappedBatch) -> None:
        """Raises RejectLimitError when the run has too many rejects with this batch."""
        rejected = self._ended.rejected + committed.rejected + len(batch.rejected)
        read = self._ended.read + committed.read + batch.read
        if batch.rejected and self._limit.exceeded(rejected=rejected, read=read):
            raise self._error(rejected, read, batch.rejected[-1].reason)

    def check_end(self) -> None:
        """The same for the whole run, however few records it has."""
        rejected, read = self._ended.rejected, self._ended.read
        share = self._limit.share
        if share is not None and rejected > share * read:
            raise self._error(rejected, read, "")

    def _error(self, rejected: int, read: int, reason: str) -> RunRejectLimitError:
        limit = self._limit
        allowed = f"{limit.count:,}" if limit.share is None else f"{limit.share:.2%}"
        return RunRejectLimitError(
            f"{rejected:,} of {read:,} records were rejected",
            cause=f"the sync allows {allowed}" + (f"; the last: {reason}" if reason else ""),
            next_step="Look at the rejected records, correct the mapping and run the sync again.",
        )


def check_first_thousand(stream: str, committed: Counts, batch: MappedBatch) -> None:
    """Raises RejectLimitError when all of a stream's first 1,000 records are rejected."""
    if committed.read > committed.rejected:
        return
    if committed.read < FIRST_RECORDS <= committed.read + batch.lost_at_first:
        raise RejectLimitError(
            f"All of the first {FIRST_RECORDS:,} records of {stream} were rejected",
            cause=batch.rejected[0].reason,
            next_step="Correct the stream's mapping and run the sync again.",
        )
