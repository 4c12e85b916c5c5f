"""What is known of a run while it goes on: events in, `LiveRun` out. Pure, but for `Coalesced`,
which knows the loop's clock."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from functools import reduce

from migrateiq_desktop.model.errors import ErrorReport
from migrateiq_desktop.model.events import (
    Progress,
    RunEnded,
    StreamEnded,
    StreamStarted,
    Waiting,
    WorkerEvent,
    WorkerReady,
)
from migrateiq_desktop.model.run import Counts, Run, RunStatus, RunStream, StreamState
from migrateiq_desktop.services.views import LiveRun, Wait

UPDATES_PER_SECOND = 10


class RunTracker:
    """Follows one run by its events."""

    def __init__(self, run: Run) -> None:
        self.live = LiveRun(run=run)
        """As last reported."""

    @property
    def run(self) -> Run:
        """The run as last reported."""
        return self.live.run

    def apply(self, event: WorkerEvent) -> bool:
        """Take an event in. Gives whether anything a person can see has changed."""
        match event:
            case WorkerReady():
                started = self.run.started_at or datetime.now(UTC)
                self._change_run(status=RunStatus.RUNNING, started_at=started, error=None)
            case StreamStarted():
                self._change_stream(
                    event.stream,
                    table=event.table,
                    state=StreamState.READING,
                    counts=event.counts,
                )
            case Progress():
                self._note_checkpoint(event)
                self._change_stream(
                    event.stream, state=event.state, counts=event.counts, total=event.total
                )
                self._change(rate=event.rate, waiting_seconds=None, waiting_reason="")
            case Waiting():
                self._change(
                    rate=0.0,
                    waiting_seconds=event.seconds,
                    waiting_reason=event.reason,
                    last_wait=Wait(
                        at=datetime.now(UTC), seconds=event.seconds, reason=event.reason
                    ),
                )
            case StreamEnded():
                self._change_stream(
                    event.stream,
                    table=event.table,
                    state=event.state,
                    counts=event.counts,
                    total=event.total,
                    **({} if event.done_before else {"warnings": event.warnings}),
                    children=tuple(
                        (child.table, child.rows) for child in event.loaded_schema.children
                    ),
                )
            case _:
                return False
        self._estimate()
        return True

    def stopping(self, status: RunStatus) -> None:
        """A person asked for it to be cancelled or paused."""
        self._change(stopping=status)

    def spent(self, seconds: float) -> None:
        """Seconds of work so far, over all resumptions."""
        self._change_run(duration_seconds=seconds)

    def end(self, ended: RunEnded) -> None:
        """The run is over. What no stream committed isn't counted."""
        streams = tuple(_settled(stream) for stream in self.run.streams)
        self._set_streams(streams)
        self._change_run(status=ended.status, error=ended.error, ended_at=datetime.now(UTC))
        self._change(rate=0.0, seconds_left=None, waiting_seconds=None, waiting_reason="")

    def fail(self, error: ErrorReport) -> None:
        """The run ended without a word of its own."""
        self.end(RunEnded(status=RunStatus.FAILED, error=error))

    def _note_checkpoint(self, event: Progress) -> None:
        before = next((one for one in self.run.streams if one.stream == event.stream), None)
        if before is not None and _committed(event.counts) > _committed(before.counts):
            self._change(checkpoint_at=datetime.now(UTC))

    def _change(self, **values: object) -> None:
        self.live = self.live.model_copy(update=values)

    def _change_run(self, **values: object) -> None:
        self._change(run=self.run.model_copy(update=values))

    def _change_stream(self, name: str, **values: object) -> None:
        self._set_streams(
            tuple(
                stream.model_copy(update=values) if stream.stream == name else stream
                for stream in self.run.streams
            )
        )

    def _set_streams(self, streams: tuple[RunStream, ...]) -> None:
        counts = reduce(Counts.__add__, (stream.counts for stream in streams), Counts())
        self._change_run(streams=streams, counts=counts)

    def _estimate(self) -> None:
        totals = [stream.total for stream in self.run.streams]
        total = sum(known for known in totals if known is not None) if None not in totals else None
        left = None
        if total is not None and self.live.rate > 0:
            left = max(0.0, (total - self.run.counts.read) / self.live.rate)
        self._change(total=total, seconds_left=left)


def _settled(stream: RunStream) -> RunStream:
    """A stream that ended without a word: only what it committed counts."""
    if stream.state is not StreamState.READING:
        return stream
    counts = stream.counts
    committed = _committed(counts)
    return stream.model_copy(
        update={
            "state": StreamState.STOPPED,
            "counts": counts.model_copy(update={"read": committed}),
        }
    )


def _committed(counts: Counts) -> int:
    return counts.loaded + counts.skipped + counts.rejected


class Coalesced:
    """Calls back at most so many times a second, and always for the last change."""

    def __init__(self, call: Callable[[], None], *, per_second: float = UPDATES_PER_SECOND) -> None:
        self._call = call
        self._gap = 1.0 / per_second
        self._last = float("-inf")
        self._pending: asyncio.TimerHandle | None = None
        self._held = False

    def changed(self) -> None:
        """Something changed: tell at once, or as soon as the gap is over."""
        if self._pending is not None or self._held:
            return
        loop = asyncio.get_running_loop()
        wait = self._last + self._gap - loop.time()
        if wait <= 0:
            self._tell()
        else:
            self._pending = loop.call_later(wait, self._tell)

    def hold(self) -> None:
        """Tell nothing before `flush`, not even what is pending."""
        self._held = True
        self._forget_pending()

    def flush(self) -> None:
        """Tell now, whatever is pending."""
        self._held = False
        self._tell()

    def _tell(self) -> None:
        self._forget_pending()
        self._last = asyncio.get_running_loop().time()
        self._call()

    def _forget_pending(self) -> None:
        if self._pending is not None:
            self._pending.cancel()
            self._pending = None
