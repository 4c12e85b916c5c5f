"""What is found at an address, each finding with its reason and how sure it is: values only.

They travel from the worker to the window and the command line. All texts are redacted by then.
"""

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .base import Json, Model
from .connector import RateLimit, RestConnector
from .errors import ErrorReport
from .incremental import CursorKind
from .paginators import ConcretePaginator
from .schema import FieldType

Score = Annotated[int, Field(ge=0, le=100)]
"""How sure a finding is: 0 is a mere guess, 100 is as good as said by the server."""

SURE = 80
"""From this score on a finding needs no second look."""


class Finding(Model):
    """Something found, with its reason."""

    reason: str
    """Why it is thought so, in words: a part of a sentence."""
    score: Score

    @property
    def sure(self) -> bool:
        """Whether it needs no second look."""
        return self.score >= SURE


class FoundRecords(Finding):
    """Where the records may be."""

    selector: str
    """JMESPath to the list; `@` is the body itself."""
    count: int
    """Records there on the first page."""


class FoundPaginator(Finding):
    """How pages may go on."""

    paginator: ConcretePaginator = Field(discriminator="type")
    warning: str = ""
    """Set when it may well be otherwise: a whole sentence for a person."""
    tried: bool = False
    """A second page was really asked for this way, and gave other records."""


class FoundKey(Finding):
    """Fields that could be the primary key: present, not null and unique in the sample."""

    fields: tuple[str, ...]


class FoundCursor(Finding):
    """A field by which new records could be told from old ones."""

    field: str
    """Dotted for one inside an object, as `incremental.cursor_path` takes it."""
    kind: CursorKind
    direction: Literal["ascending", "descending", "unordered"]
    """How the sample is sorted by it."""
    first: Json = None
    """Its smallest and largest value in the sample."""
    last: Json = None


class FoundChildren(Finding):
    """A collection that belongs to each record."""

    field: str
    """Where it is, or its address is, in the record: dotted."""
    kind: Literal["list", "link"]
    """`list`: objects inside the record. `link`: an address that leads to them."""
    count: int = 0
    """Of a list: objects in the whole sample."""
    path: str = ""
    """Of a link: a stream's path with the parent's fields in braces, for example
    `/orders/{id}/items`; empty where none could be made."""


class FoundRate(Finding):
    """How many requests the server says it takes."""

    rate_limit: RateLimit
    header: str
    """Which header said so, as the server writes it."""
    remaining: int | None = None
    """Requests left when the first page came."""


class FieldSeen(Model):
    """One field of the records, over the whole sample."""

    name: str
    """Dotted for one inside an object."""
    types: tuple[FieldType, ...]
    """Of its values, as they would be loaded, the most frequent first. Empty: only null was
    seen."""
    means: FieldType | None = None
    """DATE, DATETIME, INT, FLOAT or BOOL, where every value is a text that reads as one."""
    filled: int
    """Records that have a value there: neither missing nor null."""
    null: int = 0
    """Records that have the field, with null."""
    sample: int
    """Records looked at."""
    example: str = ""
    """One of its values as JSON text, cut to 80 characters."""
    unique: bool = False
    """All its values differ, and every record has one."""

    @property
    def fill_rate(self) -> float:
        """Share of the records that have a value there, from 0 to 1."""
        return self.filled / self.sample if self.sample else 0.0

    @property
    def nullable(self) -> bool:
        """Whether a record was seen without a value."""
        return self.filled < self.sample


class Changed(Model):
    """What one request has otherwise than the request for the page before."""

    where: Literal["path", "query", "body", "header"]
    name: str
    """Of the parameter or header; of a body the dotted path; empty for the path itself."""
    before: str | None
    """None: it was not there."""
    after: str | None
    """None: it is gone."""


class SentRequest(Model):
    """A request as it was sent; secrets are masked."""

    method: str
    url: str
    """Whole, with its query."""
    headers: tuple[tuple[str, str], ...] = ()
    body: str = ""
    """JSON text, empty without one."""


class ReceivedResponse(Model):
    """An answer as it came; secrets are masked."""

    status: int
    phrase: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    body: str = ""
    """Its text up to a limit."""
    cut: bool = False
    """The body was longer than what is shown."""
    received_bytes: int = 0
    """As they came over the wire, perhaps compressed."""
    decoded_bytes: int = 0
    """Once inflated."""
    milliseconds: float = 0.0
    """From sending to the last byte."""


class PageSeen(Model):
    """One of the first pages: what was asked, what came, which records it held."""

    number: int
    """From 1."""
    request: SentRequest
    response: ReceivedResponse
    changes: tuple[Changed, ...] = ()
    """Against the page before; none for the first."""
    count: int = 0
    """Records on the page."""
    records: tuple[Json, ...] = ()
    """As received; the first hundred."""


class Discovery(Model):
    """All that was found at one address. The best candidate of each kind comes first."""

    stream: str
    """Name of the stream in `definition` that was looked at."""
    definition: RestConnector
    """What was asked for, with everything that was found put in where nothing was given: ready to
    be saved and run. It holds no secret."""
    records: tuple[FoundRecords, ...] = ()
    paginators: tuple[FoundPaginator, ...] = ()
    """The first is the one that the pages were read by, and that a run uses."""
    fields: tuple[FieldSeen, ...] = ()
    keys: tuple[FoundKey, ...] = ()
    cursors: tuple[FoundCursor, ...] = ()
    children: tuple[FoundChildren, ...] = ()
    rate: FoundRate | None = None
    pages: tuple[PageSeen, ...] = ()
    """The first three at most. Also where something failed: what came until then."""
    total: int | None = None
    """Records of the stream, when the source says so."""
    complete: bool = False
    """The pages seen are all there are."""
    warnings: tuple[str, ...] = ()
    """What isn't sure and what is odd, each a sentence."""
    error: ErrorReport | None = None
    """Why no more could be found."""


FoundKind: TypeAlias = FoundRecords | FoundPaginator | FoundKey | FoundCursor | FoundChildren
"""The findings of which there may be several candidates."""
