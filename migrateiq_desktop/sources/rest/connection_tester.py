"""Tests a connector with one request, the same way that a run would send it."""

from contextlib import aclosing
from dataclasses import replace

from migrateiq_desktop.engine.ports import SourceObserver
from migrateiq_desktop.model.connector import RestConnector, Stream
from migrateiq_desktop.model.errors import MigrateIQError
from migrateiq_desktop.model.events import ConnectionTested
from migrateiq_desktop.model.paginators import AutoPaginator, SinglePagePaginator

from .addresses import stream_url, written
from .client import PageRequest
from .exploring import told
from .fetcher import Fetcher, Surroundings
from .reader import StreamReader
from .retries import QUICK_POLICY


class ConnectionTester:
    """One test of one connector."""

    def __init__(self, connector: RestConnector, around: Surroundings) -> None:
        self._connector = connector
        self._around = replace(around, policy=QUICK_POLICY)
        self._reader: StreamReader | None = None

    async def run(self, observer: SourceObserver) -> ConnectionTested:
        """The outcome, whatever it is."""
        host = written(self._around.client.home).partition("://")[2]
        asked = () if self._connector.test is not None else tuple(self._askable()[:1])
        actions = [action for stream in asked for action in stream.response_actions]
        fetcher = Fetcher(host, self._around, observer, actions)
        endpoint = self._connector.base_url
        try:
            endpoint = self._endpoint()
            records = await self._call(fetcher, endpoint, observer)
        except MigrateIQError as error:
            reader = self._reader
            report = error.report() if reader is None else told(error, fetcher, reader)
            return self._outcome(fetcher, endpoint).model_copy(
                update={"connected": False, "message": report.sentence(), "error": report}
            )
        return self._outcome(fetcher, endpoint).model_copy(update={"records": records})

    def _endpoint(self) -> str:
        """What is called, without credentials."""
        connector = self._connector
        if connector.test is not None:
            return str(stream_url(connector.base_url, connector.test.path, {}))
        for stream in self._askable():
            return str(stream_url(connector.base_url, stream.path, stream.params))
        return connector.base_url

    def _askable(self) -> list[Stream]:
        """Streams that need no other stream's records."""
        return [stream for stream in self._connector.streams() if stream.parent is None]

    async def _call(self, fetcher: Fetcher, endpoint: str, observer: SourceObserver) -> int | None:
        """Records of the first page; None where no stream was asked."""
        connector = self._connector
        if connector.test is not None or not connector.resources:
            await fetcher.reach(PageRequest(stream_url(endpoint, "", {})))
            return None
        stream = self._askable()[0]
        if isinstance(stream.pages_by, AutoPaginator):
            # one page tells; how to go on from it would take more requests
            stream = stream.model_copy(update={"paginator": SinglePagePaginator()})
        self._reader = reader = StreamReader(connector, stream, fetcher, observer)
        async with aclosing(reader.pages(None, 0)) as pages:
            async for page in pages:
                return len(page.records)
        return 0

    def _outcome(self, fetcher: Fetcher, endpoint: str) -> ConnectionTested:
        answer = fetcher.last
        return ConnectionTested(
            connected=True,
            response_time_ms=round(answer.elapsed * 1000, 2) if answer else 0.0,
            message="Connection successful",
            endpoint=self._around.clean(endpoint),
            status_code=answer.status if answer else None,
        )
