"""Whether and when a failed request is repeated: a pure function. Waits nowhere, sends nothing."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum

from .quotas import reset_named, until_date

RETRIED_STATUSES = frozenset({408, 425, 429, 500, 502, 503, 504})
LIMITED_STATUSES = frozenset({429, 503})
"""Answers whose reset headers say when to come back."""
MAXIMUM_TRIES = 8
MAXIMUM_TRIES_NAME = 3
MAXIMUM_TRIES_NOT_JSON = 3
LONGEST_WAIT = 300.0
"""Seconds. For a server that asks for more the run is paused."""

LONGEST_NAMED = 20 * 365 * 86400.0
"""Seconds. The end of a longer wait is no date that anybody means."""

FIRST_BACKOFF = 1.0
LARGEST_BACKOFF = 60.0
POLITENESS = 0.5
"""Up to so many seconds are added to what the server asked, so that not all come back at once."""


class FailureKind(StrEnum):
    """What went wrong with a request that may be repeated."""

    STATUS = "status"
    CONNECTION = "connection"
    NAME = "name"
    """The host's name can't be resolved."""
    TIMEOUT = "timeout"
    BROKEN = "broken"
    """The answer broke off or can't be unpacked."""
    NOT_JSON = "not_json"


@dataclass(frozen=True, slots=True)
class Failure:
    """A request that came to nothing, and why, in words."""

    kind: FailureKind
    reason: str
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    """With names in lower case."""


class FailedRequestError(Exception):
    """A request that came to nothing and may be repeated."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.reason)
        self.failure = failure


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """How often a request is tried in all."""

    tries: int = MAXIMUM_TRIES
    tries_name: int = MAXIMUM_TRIES_NAME
    tries_not_json: int = MAXIMUM_TRIES_NOT_JSON
    longest_wait: float = LONGEST_WAIT
    hurried: bool = False
    """A person waits: what can't be found out now is said, and left open."""


DEFAULT_POLICY = RetryPolicy()
QUICK_POLICY = RetryPolicy(tries=3, tries_name=1, tries_not_json=1, longest_wait=10.0, hurried=True)
"""Where a person waits for the outcome: Test, Preview, what is found automatically."""


@dataclass(frozen=True, slots=True)
class Again:
    """Repeat the request after so many seconds."""

    seconds: float
    asked: bool = False
    """The server said when."""


@dataclass(frozen=True, slots=True)
class GiveUp:
    """Do not repeat it."""

    wait_asked: float | None = None
    """Seconds that the server asks for, when they are too many."""


def is_limit(status: int, headers: Mapping[str, str]) -> bool:
    """Whether an answer means "too fast" rather than "no".

    GitHub refuses with 403 as well, with no requests remaining or a Retry-After ("Rate limits for
    the REST API").
    """
    if status == 403:
        return headers.get("x-ratelimit-remaining") == "0" or "retry-after" in headers
    return status in LIMITED_STATUSES


def decide(
    failure: Failure, tries: Mapping[FailureKind, int], policy: RetryPolicy, moment: "Moment"
) -> Again | GiveUp:
    """What to do after a failure; `tries` counts the failures so far, this one included."""
    total = sum(tries.values())
    if total >= policy.tries:
        return GiveUp()
    fewer = {FailureKind.NOT_JSON: policy.tries_not_json, FailureKind.NAME: policy.tries_name}
    if tries.get(failure.kind, 0) >= fewer.get(failure.kind, policy.tries):
        return GiveUp()
    asked = asked_wait(failure, moment.now)
    own = backoff(total, moment.jitter)
    if asked is None:
        return Again(own)
    if asked > policy.longest_wait:
        return GiveUp(wait_asked=asked)
    return Again(max(asked + POLITENESS * moment.jitter, own), asked=True)


@dataclass(frozen=True, slots=True)
class Moment:
    """What a decision depends on besides the failure."""

    now: float
    """Seconds since 1970, UTC."""
    jitter: float
    """At random from 0 to 1."""


def backoff(failures: int, jitter: float) -> float:
    """Seconds before the next try after so many failures: "equal jitter".

    Half of a wait that doubles from 1 to 60 s, plus a random share of the other half
    (AWS Architecture Blog, "Exponential Backoff And Jitter").
    """
    whole = min(LARGEST_BACKOFF, FIRST_BACKOFF * 2.0 ** min(failures - 1, 16))
    return whole / 2 + whole / 2 * jitter


def asked_wait(failure: Failure, now: float) -> float | None:
    """Seconds that the server asks to wait, or None when it doesn't say or it can't be read."""
    if failure.status is None:
        return None
    named = failure.headers.get("retry-after")
    if named is not None:
        return _seconds(named) if _seconds(named) is not None else until_date(named, now)
    if not is_limit(failure.status, failure.headers):
        return None
    return reset_named(failure.headers, now)


def _seconds(text: str) -> float | None:
    try:
        value = float(text.strip())
    except ValueError:
        return None
    return value if 0 <= value < float("inf") else None


def wait_text(now: float, seconds: float) -> str:
    """How long a wait is, for a person: `until 2026-11-21 15:02 UTC`."""
    if seconds > LONGEST_NAMED:
        return "for a very long time"
    return datetime.fromtimestamp(now + seconds, UTC).strftime("until %Y-%m-%d %H:%M UTC")
