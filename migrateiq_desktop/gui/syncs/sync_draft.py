"""A sync as a person edits it, and its check. Becomes a definition, or problems. No Qt."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Self

from pydantic import ValidationError

from migrateiq_desktop.gui.connectors.problems import Problem, ProblemKind
from migrateiq_desktop.model.connector import RestConnector, Stream
from migrateiq_desktop.model.sync import (
    Sync,
    SyncStream,
    WhenMissed,
    WriteDisposition,
    parse_max_rejected,
)
from migrateiq_desktop.model.transform import EMPTY_TRANSFORM, Transform

LONGEST_NAME = 120
AUTOMATIC = ""
"""The write disposition that follows from the stream's key."""


@dataclass(frozen=True, slots=True)
class StreamRow:
    """One stream of the source, and what becomes of it."""

    resource: str
    key: tuple[str, ...] = ()
    known: bool = True
    """False: the source has no such stream any more."""
    use: bool = True
    table: str = ""
    """Empty: the resource's name."""
    disposition: str = AUTOMATIC
    transform: Transform = EMPTY_TRANSFORM
    """The mapping: never one that the model would refuse."""
    before: SyncStream | None = None

    @property
    def target(self) -> str:
        """The table's name at the destination."""
        return self.table.strip() or self.resource

    @property
    def in_force(self) -> WriteDisposition:
        """The write disposition in force."""
        if self.disposition:
            return WriteDisposition(self.disposition)
        return WriteDisposition.MERGE if self.key else WriteDisposition.REPLACE

    @property
    def plain(self) -> bool:
        """Whether it says nothing that isn't so anyway."""
        usual = self.target == self.resource and not self.disposition
        usual = usual and self._unseen() == SyncStream(resource=self.resource)
        return self.use and usual and self.transform == EMPTY_TRANSFORM

    def stream(self) -> SyncStream:
        """The definition."""
        shown = {
            "table": None if self.target == self.resource else self.target,
            "write_disposition": WriteDisposition(self.disposition) if self.disposition else None,
            "transform": self.transform,
        }
        return self._unseen().model_copy(update=shown)

    def _unseen(self) -> SyncStream:
        """What was said of it that nothing here shows: it stays as it was."""
        if self.before is None:
            return SyncStream(resource=self.resource)
        shown = {"table": None, "write_disposition": None, "transform": EMPTY_TRANSFORM}
        return self.before.model_copy(update=shown)


@dataclass(frozen=True, slots=True)
class SyncDraft:
    """Every field of a sync as typed."""

    name: str = ""
    source: str = ""
    destination: str = ""
    """Empty: the workspace's own database."""
    frequency: str = "MANUAL"
    catch_up: bool = True
    max_rejected: str = ""
    streams: tuple[StreamRow, ...] = ()
    before: Sync | None = None
    """What it was made from: what nothing here shows stays as it was."""

    @classmethod
    def of(cls, name: str, sync: Sync, source: RestConnector | None) -> Self:
        """From a stored sync and its source, where that is still there."""
        return cls(
            name=name,
            source=sync.source,
            destination=sync.destination or "",
            frequency=sync.frequency,
            catch_up=sync.when_missed is WhenMissed.CATCH_UP,
            max_rejected="" if sync.max_rejected is None else str(sync.max_rejected),
            streams=stream_rows(source, sync.streams),
            before=sync,
        )

    def from_source(self, name: str, source: RestConnector | None) -> "SyncDraft":
        """With another source; streams of the same names keep what was said about them."""
        said = {row.resource: row for row in self.streams}
        rows = tuple(
            replace(said[row.resource], key=row.key, known=True) if row.resource in said else row
            for row in stream_rows(source, ())
        )
        return replace(self, source=name, streams=rows)

    def with_stream(self, at: int, row: StreamRow) -> "SyncDraft":
        """With another row in that place."""
        return replace(self, streams=(*self.streams[:at], row, *self.streams[at + 1 :]))


@dataclass(frozen=True, slots=True)
class CheckedSync:
    """The definition, or all that is wrong."""

    sync: Sync | None
    problems: tuple[Problem, ...] = ()


def stream_rows(
    source: RestConnector | None, listed: Iterable[SyncStream]
) -> tuple[StreamRow, ...]:
    """A row for each stream of the source, and for those listed that it has no more.

    Nothing listed means all.
    """
    streams: Mapping[str, Stream] = {s.name: s for s in source.streams()} if source else {}
    said = tuple(listed)
    rows = []
    for one in said:
        stream = streams.get(one.resource)
        rows.append(
            StreamRow(
                resource=one.resource,
                key=stream.key if stream else (),
                known=stream is not None,
                table=one.table or "",
                disposition=one.write_disposition or AUTOMATIC,
                transform=one.transform,
                before=one,
            )
        )
    named = {one.resource for one in said}
    rows += [
        StreamRow(resource=name, key=stream.key, use=not said)
        for name, stream in streams.items()
        if name not in named
    ]
    return tuple(rows)


def changed_setting(before: SyncDraft, after: SyncDraft) -> str:
    """The first of the settings that is another one; empty where none is."""
    names = ("name", "destination", "frequency", "catch_up", "max_rejected")
    return next((one for one in names if getattr(before, one) != getattr(after, one)), "")


def check_sync(draft: SyncDraft, other_names: frozenset[str]) -> CheckedSync:
    """The definition when nothing is wrong."""
    problems = [*_name_problems(draft.name.strip(), other_names), *_stream_problems(draft)]
    if not draft.source:
        problems.append(Problem("source", ProblemKind.NEEDED))
    if not _is_frequency(draft.frequency.strip()):
        problems.append(Problem("frequency", ProblemKind.FREQUENCY))
    try:
        parse_max_rejected(draft.max_rejected.strip() or None)
    except ValueError:
        problems.append(Problem("max_rejected", ProblemKind.REJECT_LIMIT))
    return CheckedSync(None if problems else _sync(draft), tuple(problems))


def _sync(draft: SyncDraft) -> Sync:
    everything = all(row.plain for row in draft.streams)
    used = tuple(row.stream() for row in draft.streams if row.use)
    shown = {
        "source": draft.source,
        "destination": draft.destination or None,
        "frequency": draft.frequency.strip(),
        "when_missed": WhenMissed.CATCH_UP if draft.catch_up else WhenMissed.SKIP,
        "max_rejected": draft.max_rejected.strip() or None,
        # nothing said about any stream: all of them, also those that come later
        "streams": () if everything else used,
    }
    before = {} if draft.before is None else dict(draft.before)
    return Sync.model_validate({**before, **shown})


def _name_problems(name: str, others: frozenset[str]) -> list[Problem]:
    if not name:
        return [Problem("name", ProblemKind.NEEDED)]
    if len(name) > LONGEST_NAME:
        return [Problem("name", ProblemKind.TOO_LARGE, str(LONGEST_NAME))]
    return [Problem("name", ProblemKind.NAME_TAKEN, name)] if name in others else []


def _stream_problems(draft: SyncDraft) -> list[Problem]:
    used = [(at, row) for at, row in enumerate(draft.streams) if row.use]
    if draft.source and not used:
        return [Problem("streams", ProblemKind.NO_STREAM)]
    tables = [row.target for _, row in used]
    problems = []
    for at, row in used:
        if not row.known:
            problems.append(Problem(f"streams.{at}.use", ProblemKind.UNKNOWN, row.resource))
        if tables.count(row.target) > 1:
            problems.append(Problem(f"streams.{at}.table", ProblemKind.DOUBLED, row.target))
        if row.disposition == WriteDisposition.MERGE and row.known and not row.key:
            problems.append(Problem(f"streams.{at}.disposition", ProblemKind.NO_KEY, row.resource))
    return problems


def _is_frequency(text: str) -> bool:
    try:
        Sync(source="x", frequency=text)
    except ValidationError:
        return False
    return True
