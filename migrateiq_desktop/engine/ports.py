"""The protocols between the engine and the outside: Source, Destination, and their observers.

The engine is functions over these; it knows no HTTP, no SQL and no screen.
"""

from abc import abstractmethod
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from itertools import chain
from typing import Protocol, TypeAlias, overload, runtime_checkable

from migrateiq_desktop.model.base import Json, Model
from migrateiq_desktop.model.connector import Stream
from migrateiq_desktop.model.run import Counts, RejectedRecord
from migrateiq_desktop.model.schema import FieldType, StreamSchema
from migrateiq_desktop.model.sync import WriteDisposition


@dataclass(frozen=True, slots=True)
class ShapedField:
    """A field that all records of a shape may have."""

    name: str
    type: FieldType | None
    """INT (within ±2^53), BOOL or TEXT: no record has anything else there but null. None: look."""
    required: bool
    """Every record has it, if only with null; otherwise MISSING stands for it."""


class RecordShape(Protocol):
    """What records that were decoded all at once have in common."""

    @property
    def fields(self) -> tuple[ShapedField, ...]:
        """Every field that any of them has."""


class ShapedRecords(Sequence[Json]):
    """A page's records as columns; as a sequence they are ordinary records."""

    shape: RecordShape
    columns: Sequence[Sequence[object]]
    """The values of each of the shape's fields."""

    @abstractmethod
    def exact(self) -> Sequence[Json]:
        """The records one by one, exactly as they came."""


@dataclass(frozen=True, slots=True)
class Page:
    """One response of the source."""

    number: int
    """From 1, within the stream, over all resumptions."""
    records: Sequence[Json]
    """Decoded exactly: integers of any size; fractions as Decimal where a float loses digits."""
    next_position: Json | None
    """What to ask for next, JSON-serialisable; None after the last page."""
    total: int | None = None
    """How many records the source says the stream has, when it says so."""
    received_bytes: int = 0
    """As they came over the wire, perhaps compressed."""
    decoded_bytes: int = 0
    """Once inflated; 0 when nothing is said."""
    by_limit: bool = False
    """The definition said to stop after this page: the total is not what was wanted."""

    @property
    def size(self) -> int:
        """Bytes that the page is taken to hold in memory."""
        return max(self.received_bytes, self.decoded_bytes)


class SourceObserver(Protocol):
    """Told what happens below the level of pages."""

    def request_sent(self) -> None:
        """A request goes out (also the repeated ones)."""

    def retried(self, reason: str) -> None:
        """A request is going to be repeated, and why."""

    def waiting(self, seconds: float, reason: str) -> None:
        """The stream waits so long, for this reason in words."""

    def found(self, finding: str) -> None:
        """Something was found automatically: what, and why it is thought so."""

    def warned(self, warning: str) -> None:
        """Something is odd that doesn't end the run."""


class Source(Protocol):
    """Reads the pages of a stream in order."""

    def pages(
        self, stream: Stream, observer: SourceObserver, *, position: Json | None, pages_done: int
    ) -> AsyncIterator[Page]:
        """Pages from a position on (None: from the start); `pages_done` continues the numbering.

        Raises UnreachableError, KeyRefusedError, SourceError; IncompleteError when the source
        ends although it says that there is more.
        """
        ...

    async def aclose(self) -> None:
        """Give connections back."""


class Checkpoint(Model):
    """The source position that is committed together with a batch."""

    run_uid: str
    stream: str
    batch: int
    """Number of the last committed batch; 0 before the first."""
    position: Json | None = None
    """Where to go on; None: from the start, or nowhere once the last page is committed."""
    exhausted: bool = False
    """The last page is committed, and the source said that it was the last."""
    finished: bool = False
    """The stream is complete: what was staged counts."""
    counts: Counts = Counts()
    total: int | None = None
    table_schema: StreamSchema = StreamSchema()


@dataclass(frozen=True, slots=True)
class Target:
    """Where a stream goes."""

    stream: str
    table: str
    disposition: WriteDisposition
    key: tuple[str, ...]
    """Names of the key at the destination; empty: none. With REPLACE: of equal keys the last
    record stays."""
    trial: bool = False
    """A table beside the real one, made anew each time: a person's own table is left alone."""

    @property
    def keeps_missing(self) -> bool:
        """Whether a field that a record lacks leaves what stands at the destination."""
        return self.disposition is WriteDisposition.MERGE


SeenKey: TypeAlias = tuple[bytes, str | None]
"""A hash of values that a record of this run had, and what is noted of it."""


class Missing(Enum):
    """Stands in a row where the record has no such field."""

    MISSING = "missing"


MISSING = Missing.MISSING
"""Only in rows to be merged: what stands at the destination stays. Elsewhere missing is None."""


class Moments(Sequence[object]):
    """A column of moments that are all in UTC, or all without a zone, kept as their texts."""

    def __init__(self, texts: Sequence[object]) -> None:
        """Each `YYYY-MM-DDTHH:MM:SS[Z]`, proved to be a moment; or None, or MISSING."""
        self.texts = texts
        self.kinds = frozenset(datetime if kind is str else kind for kind in set(map(type, texts)))

    def __len__(self) -> int:
        return len(self.texts)

    @overload
    def __getitem__(self, index: int) -> object: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[object]: ...
    def __getitem__(self, index: int | slice) -> object:
        if isinstance(index, slice):
            return Moments(self.texts[index])
        text = self.texts[index]
        return datetime.fromisoformat(text) if isinstance(text, str) else text


class ColumnRows(Sequence[tuple[object, ...]]):
    """Rows that are kept as columns: a destination takes whichever it loads faster."""

    def __init__(
        self, parts: Sequence[Sequence[Sequence[object]]], *, has_missing: bool = False
    ) -> None:
        """Rows in parts, each part a list of columns, at least one, all equally long;
        `has_missing` when MISSING stands anywhere."""
        self.parts = parts
        self.has_missing = has_missing
        self._count = sum(len(columns[0]) for columns in parts)

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[tuple[object, ...]]:
        return chain.from_iterable(zip(*columns, strict=True) for columns in self.parts)

    @overload
    def __getitem__(self, index: int) -> tuple[object, ...]: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[tuple[object, ...]]: ...
    def __getitem__(self, index: int | slice) -> tuple[object, ...] | Sequence[tuple[object, ...]]:
        return list(self)[index]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and list(self) == list(other)

    __hash__ = None  # type: ignore[assignment]  # what is compared by its values isn't hashed


@dataclass(frozen=True, slots=True)
class Batch:
    """Good rows that commit together, with the checkpoint that belongs to them."""

    table_schema: StreamSchema
    """Of the whole stream so far: at least as wide as every batch before."""
    rows: Sequence[tuple[object, ...]]
    """One value a column of the schema. int, float, Decimal, bool, str, datetime.date,
    datetime.datetime, None, or MISSING when merging; text and JSON columns hold str."""
    checkpoint: Checkpoint
    seen: Sequence[SeenKey] = ()
    """To be kept with the checkpoint, in place of equal keys, until the stream is finished."""


@dataclass(slots=True)
class LoadReport:
    """What the destination has to say about a stream when it is finished."""

    warnings: list[str] = field(default_factory=list)


class Destination(Protocol):
    """Writes batches. All calls come from one thread, one after the other."""

    def open(self) -> None:
        """Connect and prove that it can be written. Raises DestinationError."""

    def checkpoint(self, stream: str) -> Checkpoint | None:
        """The last committed checkpoint of this sync's stream, whichever run made it."""

    def begin(self, target: Target, *, resume: bool) -> StreamSchema:
        """Prepare the table (or its staging table); gives the columns that it has.

        With `resume` what was committed stays; otherwise staging and checkpoint are reset.
        """

    def load(self, target: Target, batch: Batch) -> None:
        """Rows and checkpoint in one transaction: both or neither."""

    def finish(self, target: Target, checkpoint: Checkpoint) -> LoadReport:
        """Swap what was staged, and mark the stream as finished, in one transaction."""

    def close(self) -> None:
        """Let go of the destination."""


@runtime_checkable
class KeepsSeen(Protocol):
    """A destination that keeps `Batch.seen`, so that a run that must remember can be resumed."""

    def seen(self, target: Target, *, after: bytes, limit: int) -> Sequence[SeenKey]:
        """The next keys of the stream in their order, up to so many; empty at the end."""
        ...


class RejectSink(Protocol):
    """Keeps rejected records."""

    async def keep(self, records: Sequence[RejectedRecord]) -> None:
        """Returns once they are stored for good; only then their batch is committed."""

    async def forget_after(self, stream: str, batch: int) -> None:
        """Drop the rejects of batches that never got committed."""


class Clock(Protocol):
    """Time, replaceable in tests."""

    def monotonic(self) -> float:
        """Seconds that never go back."""

    def time(self) -> float:
        """Seconds since 1970, UTC."""

    async def sleep(self, seconds: float) -> None:
        """Wait; ends early by cancellation only."""
