"""What moves: source, destination, streams with their mappings, and how often. Definition only."""

import re
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, Field

from .base import Model
from .connector import Stream
from .secret import SecretRef
from .transform import EMPTY_TRANSFORM, Transform

LOCAL_DATA = "Local data"
"""What the workspace's own database is called where a sync names no destination."""


class WriteDisposition(StrEnum):
    """What loading does to the rows that are already there."""

    APPEND = "append"
    REPLACE = "replace"
    MERGE = "merge"


class TypeChanges(StrEnum):
    """What happens to a value of another type than its field had before."""

    EVOLVE = "evolve"
    """The whole column becomes wide enough for both."""
    REJECT = "reject"
    """Its record is rejected."""
    FAIL = "fail"
    """The run fails there."""


class WhenMissed(StrEnum):
    """What happens to a sync that was due while the program was closed or the computer asleep."""

    CATCH_UP = "catch_up"
    """It runs once, as soon as the program is there again."""
    SKIP = "skip"
    """It waits for the next time, and is shown as missed."""


FREQUENCIES = ("MANUAL", "HOURLY", "DAILY", "WEEKLY", "MONTHLY")
_CRON_FIELD = re.compile(r"^[0-9A-Za-z*/,\-?#]+$")


def _check_frequency(value: str) -> str:
    if value.upper() in FREQUENCIES:
        return value.upper()
    fields = value.split()
    if len(fields) == 5 and all(_CRON_FIELD.match(field) for field in fields):
        # few syncs have one, and it takes a moment to load
        from .schedule import check_cron_line  # noqa: PLC0415

        check_cron_line(value)
        return value
    raise ValueError(f"must be {', '.join(FREQUENCIES)} or a cron line of five fields")


Frequency = Annotated[str, AfterValidator(_check_frequency)]


class RejectLimit(Model):
    """How many rejected records a run may have: a count or a share of those read."""

    count: int | None = None
    share: float | None = None

    def exceeded(self, *, rejected: int, read: int) -> bool:
        """Whether so many rejects are too many. A share needs at least 1,000 records read."""
        if self.count is not None:
            return rejected > self.count
        return self.share is not None and read >= 1000 and rejected > self.share * read


def _check_max_rejected(value: int | str) -> int | str:
    parse_max_rejected(value)
    return value


def parse_max_rejected(value: int | str | None) -> RejectLimit:
    """`10`, `"10"` or `"1%"` as a limit. Raises ValueError when it is neither."""
    if value is None:
        return RejectLimit()
    text = str(value).strip()
    if text.isdecimal():
        return RejectLimit(count=int(text))
    match = re.fullmatch(r"(\d+(?:\.\d+)?)\s*%", text)
    if match and float(match[1]) <= 100:
        return RejectLimit(share=float(match[1]) / 100)
    raise ValueError("must be a count such as 10 or a share such as 1%")


class SyncStream(Model):
    """One stream of a sync."""

    resource: str
    table: str | None = None
    """The table at the destination; absent: the resource's name."""
    write_disposition: WriteDisposition | None = None
    """Absent: merge when the stream has a primary key, otherwise replace."""
    type_changes: TypeChanges = TypeChanges.EVOLVE
    """What happens to a value of another type than its field had before."""
    transform: Transform = EMPTY_TRANSFORM

    @property
    def target(self) -> str:
        """The table's name at the destination."""
        return self.table or self.resource

    def disposition(self, stream: Stream) -> WriteDisposition:
        """The write disposition in force: running twice never doubles unless append was asked."""
        if self.write_disposition is not None:
            return self.write_disposition
        return WriteDisposition.MERGE if stream.key else WriteDisposition.REPLACE


class Sync(Model):
    """What moves from a source connector to a destination connector."""

    source: str
    destination: str | None = None
    """Absent: the workspace's own database."""
    frequency: Frequency = "MANUAL"
    when_missed: WhenMissed = WhenMissed.CATCH_UP
    max_rejected: Annotated[int | str, AfterValidator(_check_max_rejected)] | None = None
    allow_shrink: bool = False
    """True: a replace may leave less than half of a table's rows. Otherwise it is refused."""
    streams: tuple[SyncStream, ...] = Field(default=())
    """Empty: all streams of the source, each into a table of its name."""

    def secret_refs(self) -> tuple[SecretRef, ...]:
        """The secrets of the source connector that the mappings need, each once."""
        found = (ref for stream in self.streams for ref in stream.transform.secret_refs())
        return tuple(dict.fromkeys(found))

    @property
    def reject_limit(self) -> RejectLimit:
        """`max_rejected` as a limit."""
        return parse_max_rejected(self.max_rejected)
