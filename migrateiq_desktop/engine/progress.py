"""The numbers of a stream while it goes on, told at most ten times a second. Knows no wire."""

from collections import deque
from collections.abc import Callable
from logging import getLogger

from migrateiq_desktop.model.events import Progress, Waiting, WorkerEvent
from migrateiq_desktop.model.run import Counts, StreamState

from .ports import Clock, Page

_log = getLogger(__name__)

Emit = Callable[[WorkerEvent], None]
GAP_SECONDS = 0.1
RATE_WINDOW_SECONDS = 5.0


class RateMeter:
    """Records a second over the last seconds."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._marks: deque[tuple[float, int]] = deque([(clock.monotonic(), 0)])
        self._count = 0

    def add(self, records: int) -> None:
        """So many records more."""
        now = self._clock.monotonic()
        self._count += records
        self._marks.append((now, self._count))
        while len(self._marks) > 2 and now - self._marks[1][0] > RATE_WINDOW_SECONDS:
            self._marks.popleft()

    def rate(self) -> float:
        """Over the window; 0 before anything can be said."""
        since, before = self._marks[0]
        seconds = self._clock.monotonic() - since
        return (self._count - before) / seconds if seconds > 0 else 0.0


class StreamProgress:
    """Counts one stream and tells of it. Also what a source reports to."""

    def __init__(
        self, sync: str, stream: str, *, emit: Emit, clock: Clock, committed: Counts
    ) -> None:
        self._sync = sync
        self._stream = stream
        self._emit = emit
        self._clock = clock
        self._rate = RateMeter(clock)
        self._told = float("-inf")
        self._waits_until = float("-inf")
        self.committed = committed
        """What stands at the destination, with its checkpoint. Requests, retries, bytes and
        waits are those that were made."""
        self.read = committed.read
        """Records received, also those that are not committed yet."""
        self.total: int | None = None
        self.warnings: list[str] = []
        self.findings: list[str] = []

    def page_received(self, page: Page) -> None:
        """A page is there."""
        self.read += len(page.records)
        self._count(received_bytes=page.received_bytes)
        if page.by_limit:
            # nobody knows how many were wanted; forgotten here, it is not missed after a resumption
            self.total = None
        elif page.total is not None:
            self.total = page.total
        self._rate.add(len(page.records))
        self.tell()

    def batch_committed(self, counts: Counts) -> None:
        """A batch stands at the destination: the numbers of its checkpoint."""
        self._count(
            read=counts.read - self.committed.read,
            loaded=counts.loaded - self.committed.loaded,
            skipped=counts.skipped - self.committed.skipped,
            rejected=counts.rejected - self.committed.rejected,
            pages=counts.pages - self.committed.pages,
        )
        # the next page may be long in coming: what is safe is said at once
        self.tell(now=True)

    def tell(self, *, now: bool = False) -> None:
        """Say how far the stream is, unless that was said just before."""
        time = self._clock.monotonic()
        if not now and time - self._told < GAP_SECONDS:
            return
        self._told = time
        self._emit(
            Progress(
                sync=self._sync,
                stream=self._stream,
                state=StreamState.READING,
                counts=self.committed.model_copy(update={"read": self.read}),
                total=self.total,
                rate=self._rate.rate(),
            )
        )

    def request_sent(self) -> None:
        """A request goes out."""
        self._count(requests=1)

    def retried(self, reason: str) -> None:
        """A request is repeated."""
        self._count(retries=1)
        _log.warning("stream %s: trying again: %s", self._stream, reason)

    def waiting(self, seconds: float, reason: str) -> None:
        """The stream waits."""
        now = self._clock.monotonic()
        # requests under way at once wait at the same time, which passes once
        more = max(0.0, now + seconds - max(now, self._waits_until))
        self._waits_until = max(self._waits_until, now + seconds)
        self._count(waited_milliseconds=round(more * 1000))
        self._emit(Waiting(stream=self._stream, seconds=seconds, reason=reason))
        if seconds >= 1:
            _log.info("stream %s: waiting %.1f s: %s", self._stream, seconds, reason)

    def found(self, finding: str) -> None:
        """Something was found automatically."""
        self.findings.append(finding)
        _log.info("stream %s: %s", self._stream, finding)

    def warned(self, warning: str) -> None:
        """Something is odd. Each oddity is said once."""
        if warning not in self.warnings:
            self.warnings.append(warning)
            _log.warning("stream %s: %s", self._stream, warning)

    def _count(self, **more: int) -> None:
        # a copy, not a sum of two: this is called several times a page
        counts = self.committed
        self.committed = counts.model_copy(
            update={name: getattr(counts, name) + number for name, number in more.items()}
        )
