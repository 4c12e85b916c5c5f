"""One request of a run and what came of it, as its line in the run's list of requests.

Written by the worker, read by the window; holds no secret, no body and no value of a record.
"""

from enum import StrEnum

import msgspec


class Outcome(StrEnum):
    """What a request came to."""

    GOOD = "good"
    AGAIN = "again"
    """It failed, and was going to be repeated."""
    FAILED = "failed"
    """It failed, and the stream with it; or a guess that the server refused."""


class Exchange(msgspec.Struct, frozen=True, array_like=True):
    """A request and its answer. In the file each is an array, so that a line stays short."""

    at: float
    """When it went out, in seconds since 1970, UTC."""
    stream: str
    method: str
    address: str
    """Path and query, without credentials."""
    attempt: int
    """1: the first time that this was asked."""
    outcome: Outcome
    status: int | None = None
    """None: there was no answer."""
    records: int | None = None
    """None: nobody counted them."""
    received_bytes: int = 0
    milliseconds: float = 0.0
    """From sending to the last byte, or to the failure."""
    waited_seconds: float = 0.0
    """Before it went out, for its turn or after a failure."""
    reason: str = ""
    """Why it failed, in words."""
    again_seconds: float | None = None
    """So long it was going to be before it was repeated."""
    as_asked: bool = False
    """The server said how long."""
    sent: tuple[tuple[str, str], ...] = ()
    """Headers of the request, keys masked, where they are kept."""
    got: tuple[tuple[str, str], ...] = ()
    """Headers of the answer, where they are kept."""

    @property
    def troubled(self) -> bool:
        """Whether it failed, or was not the first try."""
        return self.outcome is not Outcome.GOOD or self.attempt > 1


_ENCODER = msgspec.json.Encoder()
_DECODER = msgspec.json.Decoder(Exchange)


def written(exchange: Exchange) -> bytes:
    """Its line, with the line's end."""
    return _ENCODER.encode(exchange) + b"\n"


def read(line: bytes) -> Exchange | None:
    """What a line holds; None for one that broke off when the program did."""
    try:
        return _DECODER.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
