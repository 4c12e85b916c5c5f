"""A REST API as a source: puts the parts together for each stream. Holds no logic of its own."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import aclosing
from dataclasses import replace
from pathlib import Path

from pydantic import SecretStr

from migrateiq_desktop.engine.ports import Clock, Page, SourceObserver
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.connector import RestConnector, Stream
from migrateiq_desktop.model.events import ConnectionTested
from migrateiq_desktop.model.network import Network

from .auth.asking import TokenAsker
from .auth.authority import Authority, Means
from .auth.own_desk import SignIn, own_sign_in
from .budget import RequestBudget
from .client import DIRECT, RestClient
from .connection_tester import ConnectionTester
from .exchange_log import ExchangeLog
from .exploring import Exploration, StreamExplorer
from .fetcher import Fetcher, Surroundings
from .finding import Guessed
from .learnt import LearntWays
from .position import Position
from .reader import StreamReader
from .retries import DEFAULT_POLICY, RetryPolicy


class RestSource:
    """Reads the streams of one REST connector. Implements `engine.ports.Source`."""

    def __init__(
        self,
        connector: RestConnector,
        secrets: Mapping[str, SecretStr],
        clock: Clock,
        *,
        tokens: SignIn | None = None,
        network: Network = DIRECT,
        policy: RetryPolicy = DEFAULT_POLICY,
    ) -> None:
        """`tokens` are those of a person's sign-in; absent: as the secrets have them. `network`:
        the way out, and what is shared with other processes.

        Raises DefinitionError when the base URL or the CA file can't be used.
        """
        self._connector = connector
        self._learnt = LearntWays()
        self._guessed: dict[str, Guessed] = {}
        """Of each stream."""
        sign_in = tokens or own_sign_in(connector, secrets)
        for value in (*secrets.values(), *network.secrets.values()):
            sign_in.redactor.add(value.get_secret_value())
        clean = sign_in.redactor.clean
        client = RestClient(connector, secrets, clock, network=network)
        means = Means(
            asker=TokenAsker(connector, secrets, clock, clean, network),
            desk=sign_in.desk,
            reveal=client.reveal,
            learn=sign_in.redactor.add,
            clock=clock,
        )
        self._authority = Authority(connector, means)
        self._around = Surroundings(
            client=client,
            budget=RequestBudget(connector.rate_limit, clock, network.budget),
            slots=asyncio.Semaphore(connector.concurrency),
            clock=clock,
            clean=clean,
            policy=policy,
            prover=self._authority,
            keyed=bool(connector.secret_refs()),
        )

    async def pages(
        self, stream: Stream, observer: SourceObserver, *, position: Json | None, pages_done: int
    ) -> AsyncIterator[Page]:
        """Pages of a stream (one of `connector.streams()`), in order."""
        start = None if position is None else Position.from_json(position, stream.name)
        fetcher = Fetcher(stream.name, self._around, observer, stream.response_actions)
        # a position remembers by itself how its pages go on
        known = stream if start is not None else self._learnt.applied(stream)
        guessed = self._guessed.setdefault(stream.name, Guessed())
        reader = StreamReader(self._connector, known, fetcher, observer, guessed)
        async with aclosing(reader.pages(start, pages_done)) as pages:
            async for page in pages:
                self._learnt.learn(stream, page, reader.paginator, reader.selector)
                yield page

    def list_requests(self, file: Path) -> None:
        """List each request from now on there, as `model.exchanges` says."""
        around = self._around
        exchanges = ExchangeLog(file, around.clock, around.clean)
        around.client.keeps_sent = lambda: exchanges.wants_headers
        self._around = replace(around, exchanges=exchanges)

    async def test(self, observer: SourceObserver) -> ConnectionTested:
        """Call `test.path`, or the first stream's first page, or the base URL; never raises a
        MigrateIQError: it stands in the outcome."""
        return await ConnectionTester(self._connector, self._around).run(observer)

    async def explore(self, stream: Stream, observer: SourceObserver) -> Exploration:
        """Read the first pages of a stream (one of `connector.streams()`), and keep what was asked
        and answered; never raises a MigrateIQError: it stands in the outcome."""
        self._around.client.keeps_sent = lambda: True
        return await StreamExplorer(self._connector, stream, self._around, observer).run()

    async def aclose(self) -> None:
        """Give the connections back."""
        self._around.budget.close()
        if self._around.exchanges is not None:
            self._around.exchanges.close()
        await self._around.client.aclose()
        await self._authority.aclose()
