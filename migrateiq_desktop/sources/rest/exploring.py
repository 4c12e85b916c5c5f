"""Reads the first pages of a stream by the reader of a run, and keeps what was asked and answered.

Judges nothing: what it gives is for discovery to look at.
"""

from contextlib import aclosing
from dataclasses import dataclass, field, replace

from migrateiq_desktop.discovery.findings import FoundPaginator, FoundRecords, found_way
from migrateiq_desktop.discovery.paginators import SeenResponse, find_paginators
from migrateiq_desktop.discovery.records import find_all_records
from migrateiq_desktop.engine.ports import SourceObserver
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.connector import RestConnector, Stream
from migrateiq_desktop.model.discovered import PageSeen
from migrateiq_desktop.model.errors import ErrorReport, MigrateIQError

from .client import Answer
from .fetcher import Document, Fetcher, Surroundings
from .pagination.choosing import ConcretePaginator
from .reader import StreamReader
from .retries import QUICK_POLICY
from .showing import shown_page

PAGES = 3
NOT_JSON = (
    "Only JSON can be read. The makers of the API tell whether this address can answer with it, by"
    " a parameter such as format=json or another path, and whether it needs a key."
)


@dataclass(slots=True)
class Exploration:
    """What the first pages of a stream were."""

    pages: list[PageSeen] = field(default_factory=list)
    records: list[Json] = field(default_factory=list)
    """Of all pages, in their order."""
    url: str = ""
    """Of the first page, without credentials."""
    headers: dict[str, str] = field(default_factory=dict)
    """Of the first page, with names in lower case."""
    lists: tuple[FoundRecords, ...] = ()
    """Where the records of the first page may be."""
    ways: tuple[FoundPaginator, ...] = ()
    """How pages may go on; the first is the one that was gone."""
    selector: str | None = None
    """Where they were taken from."""
    paginator: ConcretePaginator | None = None
    """By which the pages were read."""
    total: int | None = None
    complete: bool = False
    """The pages are all there are."""
    error: ErrorReport | None = None


class StreamExplorer:
    """One look at one stream."""

    def __init__(
        self,
        connector: RestConnector,
        stream: Stream,
        around: Surroundings,
        observer: SourceObserver,
    ) -> None:
        # a person waits for the outcome, and looks at the pages one by one
        self._connector = connector.model_copy(update={"concurrency": 1})
        self._stream = stream
        around = replace(around, policy=QUICK_POLICY)
        self._fetcher = Fetcher(stream.name, around, observer, stream.response_actions)
        self._reader = StreamReader(self._connector, stream, self._fetcher, observer)
        self._found = Exploration()
        self._shown: Answer | None = None
        """The last one that was shown."""

    async def run(self) -> Exploration:
        """What the first pages are; what failed stands in it."""
        found = self._found
        try:
            await self._read()
        except MigrateIQError as error:
            found.error = told(error, self._fetcher, self._reader)
            self._show_failed()
        found.selector, found.paginator = self._reader.selector, self._reader.paginator
        return found

    async def _read(self) -> None:
        found = self._found
        async with aclosing(self._reader.pages(None, 0)) as pages:
            async for page in pages:
                document = self._reader.document
                if document is None:
                    raise RuntimeError("a page without a document")
                found.records += page.records
                found.total = page.total if page.total is not None else found.total
                if not found.pages:
                    self._look_at_first(document, len(page.records))
                self._shown = document.answer
                found.pages.append(
                    shown_page(page.number, document.request, document.answer, page.records)
                )
                if page.next_position is None:
                    unsure = bool(found.ways and found.ways[0].warning)
                    found.complete = not (page.by_limit or unsure)
                if len(found.pages) >= PAGES:
                    return

    def _look_at_first(self, document: Document, count: int) -> None:
        """What the first page tells, also beside what the definition says."""
        found, answer = self._found, document.answer
        found.url, found.headers = str(answer.url), dict(answer.headers)
        body = document.value
        found.lists = find_all_records(body, self._stream.name)
        found.ways = self._reader.ways
        if not found.ways and self._reader.paginator is not None:
            given = found_way(self._reader.paginator, "the definition says so", 100)
            sent = document.request.json_body
            seen = SeenResponse(body, answer.headers, found.url, count, sent)
            found.ways = (given, *find_paginators(seen))

    def _show_failed(self) -> None:
        """The answer that could not be used, if one came at all."""
        answer, request = self._fetcher.last, self._fetcher.last_request
        if answer is not None and request is not None and answer is not self._shown:
            pages = self._found.pages
            pages.append(shown_page(len(pages) + 1, request, answer))


def told(error: MigrateIQError, fetcher: Fetcher, reader: StreamReader) -> ErrorReport:
    """The error, with what to do where the very first answer is something else than JSON."""
    answer, report = fetcher.last, error.report()
    if reader.document is None and answer is not None and answer.success:
        return report.model_copy(update={"next_step": NOT_JSON})
    return report
