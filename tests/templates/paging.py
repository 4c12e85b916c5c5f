"""The ways in which vendors split a list into pages, each as strict as the real one.

A page is asked for with the very parameters that the way knows; a token or a link has to be one
that was given out before, letter by letter. Anything else is refused.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol
from urllib.parse import quote, urlencode
from zlib import crc32

Record = dict[str, object]

CAP = 7
"""Records on a page, whatever is asked for: vendors cap what they are asked for, too."""


class RefusedError(Exception):
    """The server doesn't take the request."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.message = message


@dataclass(frozen=True)
class Asked:
    """A request, as far as pages go."""

    method: str
    origin: str
    path: str
    """As it came, nothing decoded."""
    target: str
    """Path and query as they came."""
    query: dict[str, str]
    body: dict[str, object]
    start: int | None = None
    """Behind a link that was given out: where its page starts."""
    seed: str = ""
    """And the first page's target."""

    @property
    def address(self) -> str:
        """Without query."""
        return self.origin + self.path


@dataclass
class Paged:
    """A page, and what goes along with it."""

    records: Sequence[Record]
    body: dict[str, object] = field(default_factory=dict)
    """By dotted path."""
    headers: dict[str, str] = field(default_factory=dict)
    link: str = ""
    """The next page's address, where one was given out."""
    behind: int = 0
    """Where that page starts."""


class Paging(Protocol):
    """One way."""

    @property
    def knows(self) -> frozenset[str]:
        """The parameters that it takes, in the query or the body."""

    def page(self, asked: Asked, records: Sequence[Record]) -> Paged:
        """The page that is asked for. Raises RefusedError."""


def _number(asked: Asked, name: str, default: int | None = None) -> int:
    text = asked.query.get(name)
    if text is None and default is not None:
        return default
    if text is None or not text.isdecimal():
        raise RefusedError(400, f"{name} must be a number, not {text}")
    return int(text)


@dataclass(frozen=True)
class Single:
    """Everything at once."""

    knows: frozenset[str] = frozenset()

    def page(self, asked: Asked, records: Sequence[Record]) -> Paged:
        """All records."""
        del asked
        return Paged(records)


@dataclass(frozen=True)
class Pages:
    """`?page=2`."""

    param: str = "page"
    pages_at: str = ""

    @property
    def knows(self) -> frozenset[str]:
        """The number of the page."""
        return frozenset({self.param})

    def page(self, asked: Asked, records: Sequence[Record]) -> Paged:
        """A page by its number."""
        number, last = _number(asked, self.param, 1), max(1, -(-len(records) // CAP))
        if number > last and self.pages_at:
            raise RefusedError(400, f"there are {last} pages")
        body: dict[str, object] = {self.pages_at: last} if self.pages_at else {}
        return Paged(records[(number - 1) * CAP : number * CAP], body)


@dataclass(frozen=True)
class Offsets:
    """`?offset=20&limit=10`."""

    offset: str
    limit: str
    size: int
    """What the vendor's documents say is the most: it has to be asked for."""
    total_at: str = ""
    total_text: bool = False
    """The number is written as a text."""
    more_at: str = ""
    more_only_if: bool = False
    """It is left out where there is no more."""

    @property
    def knows(self) -> frozenset[str]:
        """Both."""
        return frozenset({self.offset, self.limit})

    def page(self, asked: Asked, records: Sequence[Record]) -> Paged:
        """Those from the offset on."""
        start = _number(asked, self.offset, 0)
        if _number(asked, self.limit) != self.size:
            raise RefusedError(400, f"{self.limit} must be {self.size}")
        body: dict[str, object] = {}
        if self.total_at:
            body[self.total_at] = str(len(records)) if self.total_text else len(records)
        more = start + CAP < len(records)
        if self.more_at and (more or not self.more_only_if):
            body[self.more_at] = more
        return Paged(records[start : start + CAP], body)


def _token(path: str, start: int) -> str:
    """Opaque, and not of the kind that survives careless encoding."""
    return f"{crc32(path.encode()) % 997}+/{start}=="


@dataclass(frozen=True)
class Cursors:
    """`?cursor=TOKEN`, the token from the page before."""

    param: str
    at: str = ""
    header: str = ""
    in_body: bool = False
    more_at: str = ""
    more_says: Callable[[bool], object] = bool
    null_at_end: bool = True
    """Otherwise the key is missing on the last page."""

    @property
    def knows(self) -> frozenset[str]:
        """The token."""
        return frozenset({self.param})

    def page(self, asked: Asked, records: Sequence[Record]) -> Paged:
        """The page that the token stands for."""
        if self.in_body and self.param in asked.query:
            raise RefusedError(400, f"{self.param} belongs into the body")
        given = (asked.body if self.in_body else asked.query).get(self.param)
        known = {_token(asked.path, at): at for at in range(CAP, len(records), CAP)}
        if given is not None and given not in known:
            raise RefusedError(400, f"{self.param} is none that was given out: {given}")
        start = known.get(str(given), 0)
        more = start + CAP < len(records)
        paged = Paged(records[start : start + CAP])
        token = _token(asked.path, start + CAP) if more else None
        if self.header and token:
            paged.headers[self.header] = token
        if self.at and (more or self.null_at_end):
            paged.body[self.at] = token
        if self.more_at:
            paged.body[self.more_at] = self.more_says(more)
        return paged


@dataclass(frozen=True)
class Links:
    """The whole address of the next page, in the body or in the Link header."""

    param: str
    at: str = ""
    """Where in the body; empty: in the header."""
    relative: bool = False
    """From the root of the host."""
    keeps: Mapping[str, str] | None = None
    """All parameters that the link has beside its own; None: those of the request."""
    into_path: bool = False
    """The token becomes the last part of the path."""
    more_at: str = ""
    more_says: Callable[[bool], object] = bool
    null_at_end: bool = False
    place: Callable[[str], object] = str
    """How the link stands in the body."""

    @property
    def knows(self) -> frozenset[str]:
        """What the link carries."""
        return frozenset({self.param})

    def _is_link(self, asked: Asked) -> bool:
        return self.param in asked.query or (self.into_path and "/next-" in asked.path)

    def page(self, asked: Asked, records: Sequence[Record]) -> Paged:
        """The first page, or the one of a link."""
        if asked.start is None and self._is_link(asked):
            raise RefusedError(400, f"no such link was given out: {asked.target}")
        start = asked.start or 0
        more = start + CAP < len(records)
        paged = Paged(records[start : start + CAP])
        link = self._link(asked, start + CAP) if more else None
        paged.link, paged.behind = link or "", start + CAP
        if link and not self.at:
            first = f'<{asked.origin}{asked.path}>; rel="first", ' if start else ""
            paged.headers["Link"] = f'{first}<{link}>; rel="next"'
        if self.at and (link or self.null_at_end):
            paged.body[self.at] = self.place(link) if link else None
        if self.more_at:
            paged.body[self.more_at] = self.more_says(more)
        return paged

    def _link(self, asked: Asked, start: int) -> str:
        origin = "" if self.relative else asked.origin
        path = asked.path.partition("/next-")[0]
        token = _token(asked.seed or asked.target, start)
        if self.into_path:
            return f"{origin}{path}/next-{quote(token, safe='')}"
        query = asked.query if self.keeps is None else self.keeps
        return f"{origin}{path}?{urlencode({**query, self.param: token})}"


@dataclass(frozen=True)
class LastRecords:
    """`?starting_after=ID`, the id of the last record of the page before."""

    param: str
    more_at: str
    key: str = "id"

    @property
    def knows(self) -> frozenset[str]:
        """The id."""
        return frozenset({self.param})

    def page(self, asked: Asked, records: Sequence[Record]) -> Paged:
        """Those after the id."""
        after = asked.query.get(self.param)
        ids = [str(record[self.key]) for record in records]
        if after is not None and after not in ids[CAP - 1 :: CAP]:
            raise RefusedError(400, f"no page ends with {after}")
        start = 0 if after is None else ids.index(after) + 1
        more = start + CAP < len(records)
        return Paged(records[start : start + CAP], {self.more_at: more})
