"""What every paging strategy takes and gives. Knows no HTTP client and no stream."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import ClassVar, Protocol, TypeAlias

from migrateiq_desktop.model.base import Json, Scalar

State: TypeAlias = dict[str, Json]
"""Where a stream stands; JSON-serialisable, so that it can be committed with a batch."""


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What a strategy may know of a page that came in."""

    body: Json
    headers: Mapping[str, str]
    """With names in lower case."""
    count: int
    """Records on this page."""
    read: int
    """Records of the stream so far, this page included."""
    total: int | None = None
    """How many records the source says there are."""
    last: Json = None
    """The last record of this page, as received; None where there is none."""


@dataclass(frozen=True, slots=True)
class RequestChange:
    """What to change in the stream's request to get a page."""

    params: Mapping[str, Scalar] = field(default_factory=dict)
    body: Mapping[str, Json] = field(default_factory=dict)
    """Place in the request's JSON body, with dots → the value to put there."""
    link: str | None = None
    """Instead of the stream's own address; may be relative to the page before."""


@dataclass(frozen=True, slots=True)
class Ended:
    """This was the last page."""

    by_limit: str = ""
    """Set when the definition said to stop here, in words; the rest was not wanted."""


@dataclass(frozen=True, slots=True)
class Stuck:
    """There is more, but no way to it."""

    reason: str


Outcome: TypeAlias = State | Ended | Stuck


class Strategy(Protocol):
    """One way of paging, over one stream. Keeps nothing between calls."""

    counted: ClassVar[bool]
    """The states are counted up by us: they never repeat, but a server may ignore them."""

    def start(self) -> State:
        """The state of the first page."""

    def request(self, state: State) -> RequestChange:
        """How to ask for the page of a state."""

    def following(self, state: State, facts: PageFacts) -> Outcome:
        """The state of the next page, given the page of this one."""

    def ahead(self, state: State, facts: PageFacts, most: int) -> Sequence[State]:
        """The states that will follow `state`, in order, at most so many; as far as they can be
        told from the page before it. A guess: only `following` says what is."""

    def far(self, state: State) -> State | None:
        """A state far beyond all pages, where states are counted up by us.

        A server that gives the same page for it doesn't mind what page is asked for.
        """

    def total(self, body: Json) -> int | None:
        """How many records there are, when the definition says where that stands."""


class FollowedOnly:
    """What a strategy has in common with others whose next page only the page before knows."""

    def ahead(self, state: State, facts: PageFacts, most: int) -> Sequence[State]:
        """Nothing can be told."""
        del state, facts, most
        return ()

    def far(self, state: State) -> State | None:
        """Nothing is counted here."""
        del state
        return None

    def total(self, body: Json) -> int | None:
        """Nobody says."""
        del body
        return None
