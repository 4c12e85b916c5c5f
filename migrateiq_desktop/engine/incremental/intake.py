"""What one run takes in of an incremental stream: what it asks for, keeps, and remembers.

Pure but for the clock. A stream without `incremental` takes in everything and remembers nothing.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from migrateiq_desktop.engine.ports import Checkpoint, Clock, Page, Target
from migrateiq_desktop.model.connector import Stream
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.incremental import CursorReading, CursorState, Incremental
from migrateiq_desktop.model.sync import WriteDisposition

from .sieve import Sieve, Sifted, Sought
from .window import asked_for, lookback_of, window_of


@dataclass(frozen=True, slots=True)
class Beginning:
    """How a run begins an incremental stream."""

    stream: Stream
    target: Target
    found: Checkpoint | None
    """As it stands in the destination."""
    mine: bool
    """It is this run's own: the run goes on."""
    table_is_there: bool
    anew: bool
    """The stream is to be read from its start, whatever is known of it."""
    keeps: bool
    """The next run reads on from where this one ends."""


class Intake:
    """One stream of one run."""

    def __init__(
        self, beginning: Beginning, definition: Incremental, clock: Clock, run_uid: str
    ) -> None:
        """Raises DefinitionError when the stream can't be read on from where it was."""
        self._definition = definition
        self._target = beginning.target
        self._keeps = beginning.keeps
        self._has_parent = beginning.stream.parent is not None
        self._clock = clock
        self._run_uid = run_uid
        self._here_since = clock.monotonic()
        found = beginning.found
        before = found.reading if found is not None and beginning.mine else None
        if found is not None and beginning.mine and found.batch and before is None:
            raise _state_changed(beginning.stream.name)
        self.state = found.cursor if found is not None else None
        self.remarks: list[str] = []
        anew = self._begins_anew(beginning) if before is None else before.anew
        known = None if anew else self.state
        self._window = window_of(beginning.stream.name, definition, known, now=clock.time())
        appends = beginning.keeps and _appends(beginning.target)
        if appends:
            _check_border(beginning.stream.name, known)
        reading = before or CursorReading(
            anew=anew,
            start=None if self._window.start is None else self._window.start.raw,
            end=self._window.end,
            began_at=clock.time(),
        )
        self._began_at = reading.began_at
        self._appends = appends
        self._sieve = Sieve(
            Sought(
                stream=beginning.stream.name,
                definition=definition,
                window=self._window,
                state=known,
                appends=appends,
                keyed=bool(beginning.stream.key),
            ),
            reading,
            self._elapsed,
        )
        self.stream = asked_for(beginning.stream, reading)

    @property
    def opening(self) -> str:
        """Where the reading starts, in words."""
        return self._window.remark

    @property
    def reading(self) -> CursorReading:
        """How far it is, for the checkpoint."""
        return self._sieve.reading

    def sift(self, pages: Sequence[Page], batch: int) -> Sifted:
        """What of a batch is to be loaded."""
        return self._sieve.sift(pages, batch)

    def finished(self) -> CursorState | None:
        """What is to be remembered when the stream is complete; the same as before where nothing
        came."""
        greatest = self._sieve.greatest
        if greatest is None or not self._keeps:
            return None if self.reading.anew else self.state
        lookback = lookback_of(self._definition, greatest)
        back = max(self._sieve.back_seconds, lookback)
        return CursorState(
            cursor_path=self._definition.cursor_path,
            table=self._target.table,
            kind=greatest.kind,
            value=greatest.raw,
            overlap_seconds=round(back - lookback, 3),
            border=self.reading.border,
            border_seconds=back if self._appends else None,
            run_uid=self._run_uid,
        )

    def closing_remarks(self) -> Iterator[str]:
        """What there is to say at the end."""
        reading, path = self.reading, self._definition.cursor_path
        if reading.unreadable:
            yield (
                f"{_records(reading.unreadable)} had no {path} that can be compared: loaded, but"
                " not seen as new or old."
            )
        if reading.before and self._definition.start_param is not None:
            yield (
                f"{_records(reading.before)} came that are older than what {path} was asked for"
                f" with {self._definition.start_param}: left out. The server doesn't seem to heed"
                " it."
            )
        greatest = self._sieve.greatest
        if self._keeps and self._has_parent and greatest is not None and not greatest.second:
            yield (
                f"{path} is of the kind {greatest.kind}, and one value counts for all parents:"
                " where values begin again with each parent, new records are missed. Use a time, or"
                " leave incremental out."
            )
        if self._sieve.hurried:
            yield (
                f"Too much came while it was read to be remembered: what changed in {path} within"
                f" the last {self._elapsed():,.0f} s may be missed by the next run. Merge, to be"
                " sure."
            )

    def _begins_anew(self, beginning: Beginning) -> bool:
        """Whether what is known can't be read on from, and say so. Raises DefinitionError where
        beginning anew would double rows."""
        state = self.state
        if state is None or beginning.anew:
            return beginning.anew
        if not beginning.keeps:
            return True
        why = ""
        if state.cursor_path != self._definition.cursor_path:
            why = (
                f"it was read by {state.cursor_path} before, now by {self._definition.cursor_path}"
            )
            if _appends(beginning.target) and beginning.table_is_there:
                raise DefinitionError(
                    f"{beginning.stream.name} can't be read on",
                    cause=f"{why}; to append everything once more would double its rows",
                    next_step="Run with --full-refresh, which replaces the table when all is read.",
                )
        elif state.run_uid and state.table != beginning.target.table:
            why = f"it went into {state.table} before, now into {beginning.target.table}"
        elif not beginning.table_is_there and state.run_uid:
            why = f"the table {state.table} is gone"
        if why:
            self.remarks.append(f"{beginning.stream.name} is read from its start: {why}.")
        return bool(why)

    def _elapsed(self) -> float:
        """Seconds since the reading began, over all resumptions; a clock that was put back in
        between can't make it shorter than this session."""
        here = self._clock.monotonic() - self._here_since
        return max(here, self._clock.time() - self._began_at)


def intake_of(beginning: Beginning, clock: Clock, run_uid: str) -> Intake | None:
    """None: the stream isn't incremental."""
    definition = beginning.stream.incremental
    return None if definition is None else Intake(beginning, definition, clock, run_uid)


def _appends(target: Target) -> bool:
    return target.disposition is not WriteDisposition.MERGE


def _check_border(stream: str, state: CursorState | None) -> None:
    if state is not None and state.border_seconds is None and state.run_uid:
        raise DefinitionError(
            f"{stream} can't be appended to where it was merged",
            cause="nobody knows which of its newest records are there already",
            next_step="Merge it again, or run once with --full-refresh.",
        )


def _state_changed(stream: str) -> DefinitionError:
    return DefinitionError(
        f"{stream} can't go on where it stopped",
        cause="the value that it reads on from was set or reset since",
        next_step="Start the sync anew (--restart).",
    )


def _records(count: int) -> str:
    return f"{count:,} {'record' if count == 1 else 'records'}"
