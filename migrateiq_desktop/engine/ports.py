"""The protocols between the engine and the outside: Source, Destination, and their observers.

The engine is functions over these; it knows no HTTP, no SQL and no screen.
"""

from abc import abstractmethod
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import Enum
from itertools import chain
from typing import Protocol, Self, TypeAlias, overload, runtime_checkable

from migrateiq_desktop.model.base import Json, Model
from migrateiq_desktop.model.connector import Stream
from migrateiq_desktop.model.incremental import CursorReading, CursorState
from migrateiq_desktop.model.run import Counts, RejectedRecord
from migrateiq_desktop.model.schema import FieldType, StreamSchema
from migrateiq_desktop.model.sync import WriteDisposition
from migrateiq_desktop.model.tokens import SignInTokens


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
class AskedSpan:
    """The window of a cursor's values that a page was asked for."""

    since: Json | None
    """Records before it came with the window before this one. None: in the first window."""
    until: Json | None
    """Records after it come with the next window. None: in the last window."""
    begins: bool = False
    """It is the first page of a first window."""


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
    indexes: Sequence[int] | None = None
    """Where the records stood on the page, when some of it were left out."""
    span: AskedSpan | None = None
    """Where the stream is asked for in windows."""

    @property
    def size(self) -> int:
        """Bytes that the page is taken to hold in memory."""
        return max(self.received_bytes, self.decoded_bytes)


class UnreadableRecord(str):
    """A record's own JSON text, where it can't be read as a value. Is rejected."""

    __slots__ = ("reason",)
    reason: str

    def __new__(cls, text: str, reason: str) -> Self:
        """`reason`: why it can't be read, in words."""
        made = super().__new__(cls, text)
        made.reason = reason
        return made


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
    cursor: CursorState | None = None
    """How far the last complete run has read, where the stream is incremental. Stays known when a
    run begins the stream from its start."""
    reading: CursorReading | None = None
    """How far this run has read; None when it is complete."""


RETRY_SUFFIX = " (retry)"
"""Of the name that a stream's rejected records have a checkpoint by when they are tried again. They
are added to what the stream has loaded."""


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

    def child(self, table: str) -> "Target":
        """Where the rows of a child table go: beside the stream's own, and only added."""
        return replace(self, table=table, key=())

    allow_shrink: bool = False
    """A replace may leave less than half of the rows."""
    incremental: bool = False
    """Its checkpoints tell how far a cursor is read."""

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

    def __init__(self, texts: Sequence[object], kinds: AbstractSet[type] | None = None) -> None:
        """Each `YYYY-MM-DDTHH:MM:SS[Z]`, proved to be a moment; or None, or MISSING. `kinds` are
        theirs, where somebody knows them."""
        self.texts = texts
        if kinds is None:
            kinds = set(map(type, texts))
        self.kinds = frozenset(datetime if kind is str else kind for kind in kinds)

    @property
    def zoned(self) -> bool | None:
        """Whether they are in UTC; None when there is no moment among them."""
        first = next((text for text in self.texts if isinstance(text, str)), None)
        return None if first is None else first.endswith("Z")

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
    """Rows that are kept as columns: a destination takes whichever it loads faster.

    As a sequence they are ordinary rows. Fast loaders go through `parts` (each its own piece of
    COPY, Arrow table or row group: nothing has to be joined), asking `type(values) is Moments`
    first, and take single columns of all rows from `column`.
    """

    def __init__(
        self, parts: Sequence[Sequence[Sequence[object]]], *, has_missing: bool = False
    ) -> None:
        """Rows in parts, each part a list of columns, at least one, all equally long;
        `has_missing` when MISSING stands anywhere."""
        self.parts = parts
        self.has_missing = has_missing
        self._count = sum(len(columns[0]) for columns in parts)

    @classmethod
    def of(cls, rows: Sequence[tuple[object, ...]]) -> "ColumnRows":
        """Any rows, all equally wide, as columns."""
        if isinstance(rows, cls):
            return rows
        columns = list(zip(*rows, strict=True))
        missing = any(Missing in set(map(type, column)) for column in columns)
        return cls([columns] if columns else [], has_missing=missing)

    def column(self, index: int) -> Sequence[object]:
        """The values of one column in all rows: Moments where all that are moments are alike."""
        found = [columns[index] for columns in self.parts]
        if len(found) == 1:
            return found[0]
        moments = [values for values in found if isinstance(values, Moments)]
        if (
            moments
            and len(moments) == len(found)
            and len({one.zoned for one in moments} - {None}) <= 1
        ):
            return Moments(list(chain.from_iterable(one.texts for one in moments)))
        return list(chain.from_iterable(found))

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
class ChildBatch:
    """The rows of one child table that belong to the records of a batch."""

    table: str
    """Beside the target's table: staged and swapped as that is."""
    table_schema: StreamSchema
    key: tuple[str, ...]
    """Columns that hold the key of the record that a row came in."""
    rows: Sequence[tuple[object, ...]]
    """As those of a batch, but never MISSING: always to be added."""
    replaced: Sequence[tuple[object, ...]] = ()
    """Values of the key whose rows in this table go before the new ones are added. Only where
    records overwrite others."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Good rows that commit together, with the checkpoint that belongs to them."""

    table_schema: StreamSchema
    """Of the whole stream so far: at least as wide as every batch before."""
    rows: Sequence[tuple[object, ...]]
    """One value a column of the schema. int, float, Decimal, bool, str, datetime.date,
    datetime.datetime, None, or MISSING when merging; text and JSON columns hold str.
    `ColumnRows.of(rows)` gives them as columns, for nothing when the engine made them so."""
    checkpoint: Checkpoint
    seen: Sequence[SeenKey] = ()
    """To be kept with the checkpoint, in place of equal keys, until the stream is finished."""
    children: Sequence[ChildBatch] = ()
    """In the same transaction. Only for a destination that is `LoadsChildren`."""


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


@runtime_checkable
class KeepsCursor(Protocol):
    """A destination in which the state of an incremental stream can be changed by a person."""

    def set_cursor(self, stream: str, state: CursorState | None) -> None:
        """Put it in place of what is there, in one transaction; None: nothing is known."""
        ...


class Refusals(Protocol):
    """Which values a destination can't hold, of those that others can. Pure: it is asked while the
    destination loads."""

    def none_in(self, column: str, values: Sequence[object], kinds: AbstractSet[type]) -> bool:
        """Whether a glance over the whole column proves that nothing in it is refused. Values are
        as mapped: objects and lists aren't text yet. None of them is of other kinds."""
        ...

    def reason(self, column: str, value: object) -> str | None:
        """Why that column can't hold a value, in words; None when it can."""
        ...


@runtime_checkable
class Describes(Protocol):
    """A destination that tells what is there without changing anything."""

    def describe(self, target: Target) -> StreamSchema:
        """The columns of the table as it stands; none when it isn't there."""
        ...


@runtime_checkable
class RefusesValues(Protocol):
    """A destination that can't hold every value: what it refuses becomes a rejected record."""

    def refusals(self, target: Target) -> Refusals | None:
        """What the target's table refuses, once the stream has begun. None: nothing."""
        ...


@runtime_checkable
class LoadsChildren(Protocol):
    """A destination that loads `Batch.children`, and finishes `table_schema.children` with the
    stream."""

    def begin_child(self, target: Target, table: str, *, resume: bool) -> StreamSchema:
        """Prepare a child table of the target; gives the columns that it has.

        Without `resume` nothing of it is committed by this run: what is staged is removed.
        """
        ...


@runtime_checkable
class ReadsColumns(Protocol):
    """A destination whose values can be looked at, for rules that refer to them."""

    def read_column(
        self, table: str, column: str, take: Callable[[Sequence[object]], None]
    ) -> None:
        """Give each value that a column has, null apart, once, in pieces; none where there is no
        such table."""
        ...


class RejectSink(Protocol):
    """Keeps rejected records."""

    async def keep(self, records: Sequence[RejectedRecord]) -> None:
        """Returns once they are stored for good; only then their batch is committed."""

    async def forget_after(self, stream: str, batch: int) -> None:
        """Drop the rejects of batches that never got committed."""


class TokenDesk(Protocol):
    """Where the tokens of a person's sign-in are kept, for all workers of a connector.

    A refresh token may be good for one use only: one worker has the desk at a time.
    """

    async def borrow(self) -> SignInTokens:
        """What is kept now, once no other worker has the desk. Raises SecretMissingError."""
        ...

    async def keep(self, tokens: SignInTokens) -> None:
        """Returns once they are stored for good; only then they may be used.

        Raises SecretMissingError when nothing can keep them.
        """

    async def give_back(self) -> None:
        """Let the next one have it. Twice does no harm."""


class Clock(Protocol):
    """Time, replaceable in tests."""

    def monotonic(self) -> float:
        """Seconds that never go back."""

    def time(self) -> float:
        """Seconds since 1970, UTC."""

    async def sleep(self, seconds: float) -> None:
        """Wait; ends early by cancellation only."""
