"""Reading only what is new: its definition, and what is remembered of a stream between runs.

Definitions and state only; comparing and asking are the engine's business.
"""

import re
from enum import StrEnum
from typing import Self

from pydantic import Field, field_validator, model_validator

from .base import Json, Model

DEFAULT_LOOKBACK_SECONDS = 300
VALUE_PLACEHOLDER = re.compile(r"\{value(?::(epoch|[^{}]*%[^{}]*))?\}")
"""Where a cursor's value stands in a text, and how it is written there."""


class Incremental(Model):
    """Which field marks new records, and how the server is asked for them."""

    cursor_path: str = Field(min_length=1)
    """The field in the record: a date and time, a date, a number or a text that only grows."""
    start_param: str | None = Field(default=None, min_length=1)
    """The query parameter that gets the value to start at; absent: filtered here."""
    end_param: str | None = Field(default=None, min_length=1)
    """The query parameter that gets `end_value` or else the moment of the run's start; absent: no
    upper bound is sent."""
    start_format: str | None = Field(default=None, max_length=2_000)
    """The text that `start_param` gets, with `{value}` for the value: `updated ge {value}`. A time
    can be written anew, in UTC: `{value:%Y-%m-%d %H:%M}`, `{value:epoch}`. Absent: the value."""
    end_format: str | None = Field(default=None, max_length=2_000)
    """The same for `end_param`."""
    initial_value: str | int | float | None = None
    """Where the first run starts; absent: with everything."""
    end_value: str | int | float | None = None
    """The last value that is read, itself included, of a date the whole day; absent: no end."""
    window_seconds: int | None = Field(default=None, ge=1)
    """Times and dates are asked for in windows of such a width, one after the other, each with
    `start_param` and `end_param`; whole days for dates. Absent: all at once."""
    window_size: int | None = Field(default=None, ge=1)
    """The same for numbers: so many a window, up to `end_value`."""
    lookback_seconds: int | None = Field(default=None, ge=0)
    """Read again so far before the last value, for what arrives late; absent: 300 for times, 0
    for anything else."""

    @property
    def in_windows(self) -> bool:
        """Whether it is asked for part by part."""
        return self.window_seconds is not None or self.window_size is not None

    @field_validator("cursor_path")
    @classmethod
    def _check_path(cls, value: str) -> str:
        if not all(part.strip() for part in value.split(".")):
            raise ValueError("must be the name of a field, with dots to reach into objects")
        return value

    @field_validator("start_format", "end_format")
    @classmethod
    def _check_format(cls, value: str | None) -> str | None:
        if value is not None and len(VALUE_PLACEHOLDER.findall(value)) != 1:
            raise ValueError("must hold {value}, {value:epoch} or {value:%Y-%m-%d} once")
        return value

    @model_validator(mode="after")
    def _check_formats(self) -> Self:
        for edge in ("start", "end"):
            if getattr(self, f"{edge}_format") and not getattr(self, f"{edge}_param"):
                raise ValueError(f"{edge}_format needs {edge}_param, which gets the text")
        return self

    @model_validator(mode="after")
    def _check_windows(self) -> Self:
        if not self.in_windows:
            return self
        if self.window_seconds is not None and self.window_size is not None:
            raise ValueError("takes window_seconds, for times, or window_size, for numbers")
        needed = ["start_param", "end_param", "initial_value"]
        if self.window_size is not None:
            needed.append("end_value")
        missing = [name for name in needed if getattr(self, name) is None]
        if missing:
            raise ValueError(f"windows need {' and '.join(missing)} as well")
        return self


class CursorKind(StrEnum):
    """What a cursor's values are."""

    DATETIME = "datetime"
    LOCAL_DATETIME = "datetime without a zone"
    DATE = "date"
    EPOCH_SECONDS = "epoch seconds"
    EPOCH_MILLISECONDS = "epoch milliseconds"
    EPOCH_MICROSECONDS = "epoch microseconds"
    EPOCH_NANOSECONDS = "epoch nanoseconds"
    INTEGER = "integer"
    DECIMAL = "decimal"
    TEXT = "text"


class CursorState(Model):
    """How far a stream was read by its last complete run. Lives beside the data."""

    cursor_path: str
    table: str
    """Where the records are: without it they have to be read again."""
    kind: CursorKind
    value: Json
    """The greatest of all records, as the source wrote it."""
    overlap_seconds: float = 0.0
    """Read again so much more than the lookback says: what may have changed while it was read."""
    border: dict[str, tuple[str, ...]] = {}
    """Hashes of the records within the lookback, by the JSON text of their value, where rows are
    appended: what is read again must not be appended again."""
    border_seconds: float | None = None
    """How far back the border was kept; None: none was kept."""
    run_uid: str = ""
    """The run that got so far; empty when a person set it."""


class CursorReading(Model):
    """The same while a run reads: goes with its checkpoint, and is gone when it is complete."""

    anew: bool = False
    """What was known before doesn't count: the stream is read from its start."""
    start: Json = None
    """Where it starts, as it is sent; None: with everything."""
    end: Json = None
    began_at: float = 0.0
    """Seconds since 1970 by the local clock; used only to see how long the reading took."""
    greatest: Json = None
    safe: Json = None
    """What the next run has to begin with, as far as can be told: the key of a value."""
    border: dict[str, tuple[str, ...]] = {}
    matched: tuple[str, ...] = ()
    """Hashes of the border that were met again so far."""
    edges: dict[str, tuple[str, ...]] = {}
    """Hashes of records on the edge between two windows, by the JSON text of the edge."""
    unreadable: int = 0
    """Records that were loaded without a value that can be compared."""
    before: int = 0
    """Records that were sent although they are older than what was asked for."""
