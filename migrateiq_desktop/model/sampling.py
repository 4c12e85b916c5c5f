"""A sample of a stream's records, and what a mapping makes of them: what a mapping editor shows.

Definition only: knows no engine, no process and no screen.
"""

from enum import StrEnum
from typing import Literal

from pydantic import Field, SecretStr

from .base import Json, Model
from .errors import ErrorReport
from .run import Counts
from .schema import Column, FieldType
from .source_job import SourceJob
from .sync import SyncStream

USUAL_SAMPLE = 1000
LARGEST_SAMPLE = 10_000
MOST_VALUES = 200
"""Distinct values of a field that are told one by one."""
LONGEST_TOLD_VALUE = 200
"""Characters. A longer value isn't told one by one."""
LONGEST_CELL = 300
"""Characters of a mapped value that are shown."""


class FieldShape(StrEnum):
    """What a field holds."""

    VALUE = "value"
    OBJECT = "object"
    LIST = "list"


class ValueCount(Model):
    """A value as text, and how often it came."""

    text: str
    count: int


class SampledField(Model):
    """A field as it was received, at any depth."""

    path: str
    """As a mapping names it: `customer_id`, `address.city`, `tags[]`, `comments[].at`."""
    shape: FieldShape
    """The widest that came: a list, an object, a value."""
    type: FieldType | None = None
    """What all its values are; None: nothing but nulls, objects or lists came."""
    example: str = ""
    """The first value that isn't empty, as JSON text."""
    filled: int = 0
    """In how many it is neither missing nor null."""
    of: int = 0
    """How many records, or members of its list, there are."""
    distinct: int = 0
    """How many different values it has."""
    values: tuple[ValueCount, ...] = ()
    """The most frequent of them, at most 200."""


class SampleJob(SourceJob):
    """Fetch the first records of a stream, and stay to map them as often as is asked."""

    kind: Literal["sample"] = "sample"
    stream: str
    limit: int = Field(default=USUAL_SAMPLE, ge=1, le=LARGEST_SAMPLE)


class SampleTaken(Model):
    """The records of a sample, as received."""

    event: Literal["sample_taken"] = "sample_taken"
    stream: str
    records: tuple[Json, ...] = ()
    fields: tuple[SampledField, ...] = ()
    """Of every depth, in the order in which they came."""
    total: int | None = None
    """How many records the source says there are."""
    error: ErrorReport | None = None
    """Why there are no more, or none."""


class MapSample(Model):
    """Map the sample so. A newer one takes its place when it hasn't been begun."""

    command: Literal["map_sample"] = "map_sample"
    number: int
    definition: SyncStream
    secrets: dict[str, SecretStr] = {}
    """Salts that the mapping refers to."""


class Fate(StrEnum):
    """What becomes of a record."""

    LOADED = "loaded"
    SKIPPED = "skipped"
    REJECTED = "rejected"


class FailedCell(Model):
    """Where and why a record can't be loaded."""

    reason: str
    source: str | None = None
    """The field as the Fields tab knows it; None: it is about the whole record."""
    column: str | None = None
    """The column that would have held it."""


class SampleRow(Model):
    """A record after the mapping."""

    fate: Fate
    cells: tuple[str | None, ...] = ()
    """Texts in the order of the columns, None for null; of a rejected record those that can be
    told, of a skipped one none."""
    failed: tuple[FailedCell, ...] = ()
    """The first one is why the run would reject it."""


class FieldFailures(Model):
    """The records that are rejected because of one field."""

    source: str
    """The field as the Fields tab knows it: its source, or the name of a computed one."""
    count: int
    reasons: tuple[ValueCount, ...] = ()
    """Most frequent first."""


class SampleTable(Model):
    """A child table that the sample makes."""

    table: str
    columns: tuple[Column, ...]
    key: tuple[str, ...] = ()
    count: int = 0
    rows: tuple[tuple[str | None, ...], ...] = ()
    """The first ones, as texts."""


class SampleMapped(Model):
    """What a mapping makes of the sample."""

    event: Literal["sample_mapped"] = "sample_mapped"
    number: int
    """Of the command that it answers."""
    counts: Counts = Counts()
    columns: tuple[Column, ...] = ()
    sources: tuple[str, ...] = ()
    """The source of each column, as the Fields tab knows it."""
    key: tuple[str, ...] = ()
    """Columns that rows overwrite each other by."""
    rows: tuple[SampleRow, ...] = ()
    """One for each sampled record, in their order."""
    failures: tuple[FieldFailures, ...] = ()
    children: tuple[SampleTable, ...] = ()
    warnings: tuple[str, ...] = ()
    milliseconds: float = 0.0
    """Of work in the worker."""
    error: ErrorReport | None = None
    """Why the mapping can't work at all."""

    def failures_of(self, source: str) -> int:
        """How many records are rejected because of a field."""
        return next((one.count for one in self.failures if one.source == source), 0)
