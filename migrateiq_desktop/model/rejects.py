"""What is kept of a rejected record beside the record: its cause, its state, what was edited."""

import re
from datetime import datetime
from enum import StrEnum

from .base import Json, Model
from .run import RejectedRecord

LONGEST_CAUSE = 300
_QUOTED = re.compile("“[^”]*”")
_BLANK_AT_END = re.compile(r"\s*[:：]\s*[“„]?…[”“]?$")
_SIZE = re.compile(r"\bhas [\d,]+ ")
_NUMBER = re.compile(r"-?\d[\d.eE+-]*")


class RejectState(StrEnum):
    """What has become of a rejected record."""

    OPEN = "open"
    """In the inbox: it waits for a person."""
    RETRIED = "retried"
    """A later run has loaded it."""
    DISCARDED = "discarded"
    """A person has decided to do without it, and can bring it back."""


class RejectChoice(Model):
    """Some rejected records of one state: of a run, of a cause, of both, or just these."""

    run_id: int | None = None
    cause_id: int | None = None
    state: RejectState = RejectState.OPEN
    ids: tuple[int, ...] = ()
    """Only these of them; empty: all."""


class CauseSelection(Model):
    """Which causes: those that have records of a state, of a run, of a sync or of all."""

    state: RejectState = RejectState.OPEN
    run_id: int | None = None
    sync: str | None = None
    search: str = ""
    """In the names of sync, stream and field, and in the cause."""


class RejectCause(Model):
    """Records that were rejected for one reason, in one run or in all runs of a sync."""

    id: int
    sync: str
    stream: str
    field: str | None
    """The source's name, dotted for nested; None where it is about the whole record."""
    cause: str
    """The reason without the values, which differ from record to record."""
    open: int = 0
    retried: int = 0
    discarded: int = 0

    def count(self, state: RejectState) -> int:
        """How many of a state."""
        match state:
            case RejectState.OPEN:
                return self.open
            case RejectState.RETRIED:
                return self.retried
            case RejectState.DISCARDED:
                return self.discarded


class KeptReject(Model):
    """A rejected record as it is kept."""

    id: int
    run_id: int
    rejected: RejectedRecord
    state: RejectState = RejectState.OPEN
    edited: Json = None
    """The record as a person has changed it; the original stays beside it. None: unchanged."""
    edited_at: datetime | None = None
    retried_by: int | None = None
    """The run that loaded it."""
    discarded_at: datetime | None = None
    note: str = ""
    """Why it was discarded."""

    @property
    def current(self) -> Json:
        """What a retry loads."""
        return self.rejected.record if self.edited is None else self.edited


def cause_of(reason: str, value: str | None = None) -> str:
    """A reason without the value that it is about, so that alike ones can be counted. Pure.

    `value` is that value as JSON text: numbers and moments stand bare in the reason.
    """
    text = _QUOTED.sub("“…”", reason)
    bare = _bare(value or "")
    if bare:
        text = text.replace(bare, "…", 1)
    return _SIZE.sub("has … ", text)[:LONGEST_CAUSE]


def without_blank(cause: str) -> str:
    """A cause as it is said of many records: `not a number: “…”` is `not a number`. Pure."""
    return _BLANK_AT_END.sub("", cause)


def _bare(value: str) -> str:
    """How a value, given as JSON text, would stand in a reason without quotes around it."""
    if _NUMBER.fullmatch(value):
        return value
    is_text = len(value) > len('"x"') and value.startswith('"') and value.endswith('"')
    return value[1:-1] if is_text else ""
