"""Sets a stream up by discovery alone, from nothing but its address, and runs what was found."""

import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from pydantic import SecretStr

from migrateiq_desktop.destinations.factory import destination_of
from migrateiq_desktop.engine.context import RunContext, RunControl
from migrateiq_desktop.engine.job import run_job
from migrateiq_desktop.model.connector import RestConnector, SqliteConnector
from migrateiq_desktop.model.events import Discovered, RunEnded, StreamEnded, WorkerEvent
from migrateiq_desktop.model.job import DiscoverJob, RunJob
from migrateiq_desktop.model.run import RunStatus
from migrateiq_desktop.model.secret import Redactor
from migrateiq_desktop.model.sync import SyncStream
from migrateiq_desktop.model.tokens import SignInTokens
from migrateiq_desktop.sources.rest import SignIn
from migrateiq_desktop.worker.discovering import discover
from migrateiq_desktop.worker.sources import source_of
from tests.engine.fakes import KeepingSink
from tests.servers.virtual_clock import VirtualClock

Row = dict[str, object]


@dataclass
class Moved:
    """What a run brought."""

    ended: RunEnded
    stream: StreamEnded
    rows: list[Row]


async def found(
    url: str, *, secrets: Mapping[str, str] | None = None, **connector: object
) -> Discovered:
    """What `migrateiq discover URL` finds."""
    parts = urlsplit(url)
    path = parts.path + (f"?{parts.query}" if parts.query else "")
    source = RestConnector.model_validate(
        {
            "base_url": f"{parts.scheme}://{parts.netloc}",
            "resources": [{"name": "records", "path": path}],
            **connector,
        }
    )
    job = DiscoverJob(
        source_name="found", source=source, stream="records", secrets=_values(secrets)
    )
    discovered = await discover(job, lambda _: None, _sign_in())
    assert discovered.error is None, discovered.error.sentence()
    return discovered


async def moved(
    source: RestConnector,
    place: Path,
    *,
    secrets: Mapping[str, str] | None = None,
    stream: str = "records",
) -> Moved:
    """All of one stream, as a worker moves it."""
    destination, clock = SqliteConnector(path=place), VirtualClock()
    job = RunJob(
        run_id=1,
        run_uid="run-1",
        sync="all",
        sync_key="w/all",
        source_name="found",
        source=source,
        destination=destination,
        streams=(SyncStream(resource=stream, table="records"),),
        secrets=_values(secrets),
    )
    events: list[WorkerEvent] = []
    ended = await run_job(
        RunContext(
            job=job,
            source=source_of(job, clock, _sign_in()),
            destination=destination_of(destination, "w/all", "run-1", secrets={}),
            sink=KeepingSink(),
            emit=events.append,
            clock=clock,
            control=RunControl(),
        )
    )
    assert ended.status is RunStatus.SUCCESS, ended
    (end,) = (event for event in events if isinstance(event, StreamEnded))
    return Moved(ended, end, _rows(place))


def by_key(rows: Sequence[Row], key: str = "id") -> list[Row]:
    """In the order of a key."""
    return sorted(rows, key=lambda row: str(row[key]).zfill(20))


def _values(secrets: Mapping[str, str] | None) -> dict[str, SecretStr]:
    return {name: SecretStr(value) for name, value in (secrets or {}).items()}


def _rows(place: Path) -> list[Row]:
    with closing(sqlite3.connect(place)) as connection:
        connection.row_factory = sqlite3.Row
        return [dict(row) for row in connection.execute("SELECT * FROM records")]


class _NoDesk:
    """Implements `engine.ports.TokenDesk` where nobody signs in."""

    async def borrow(self) -> SignInTokens:
        """Nobody asks."""
        raise AssertionError("no way of authentication here needs a person")

    async def keep(self, tokens: SignInTokens) -> None:
        """Nobody has any."""
        raise AssertionError(f"these can't be kept: {tokens}")

    async def give_back(self) -> None:
        """It was never taken."""


def _sign_in() -> SignIn:
    return SignIn(_NoDesk(), Redactor())
