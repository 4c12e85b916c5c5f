"""Runs a filled-in template as a worker does, in this process and by a virtual clock.

What stands in the database afterwards is compared with what the simulated server holds.
"""

import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import SecretStr

from migrateiq_desktop.destinations.factory import destination_of
from migrateiq_desktop.engine.context import RunContext, RunControl
from migrateiq_desktop.engine.job import run_job
from migrateiq_desktop.model.connector import RestConnector, SqliteConnector
from migrateiq_desktop.model.events import ConnectionTested, RunEnded, StreamEnded, WorkerEvent
from migrateiq_desktop.model.job import RunJob
from migrateiq_desktop.model.parents import included_name
from migrateiq_desktop.model.run import StreamState
from migrateiq_desktop.model.sync import SyncStream
from migrateiq_desktop.sources.rest import RestSource
from migrateiq_desktop.worker.sources import source_of
from tests.engine.fakes import KeepingSink
from tests.servers.virtual_clock import VirtualClock
from tests.sources.rest.recording import RecordingObserver

from .paging import Record
from .simulator import Simulator, value_at


@dataclass
class Ran:
    """What came of a run."""

    ended: RunEnded
    streams: dict[str, StreamEnded]

    def problems(self) -> list[str]:
        """Of the run, and of each stream that didn't end well or has something to say."""
        found = [f"{one.sentence()} {one.details}"] if (one := self.ended.error) else []
        for name, stream in self.streams.items():
            if stream.state is not StreamState.DONE or stream.warnings:
                found.append(f"{name}: {stream.state} {stream.warnings}")
        return found


@dataclass
class Runner:
    """One connector into one database, over as many runs as a test wants."""

    connector: RestConnector
    secrets: dict[str, str]
    path: Path
    clock: VirtualClock = field(default_factory=VirtualClock)

    async def run(self, number: int) -> Ran:
        """Every stream."""
        values = {name: SecretStr(value) for name, value in self.secrets.items()}
        destination = SqliteConnector(path=self.path)
        job = RunJob(
            run_id=number,
            run_uid=f"run-{number}",
            sync="all",
            sync_key="w/all",
            source_name="vendor",
            source=self.connector,
            destination=destination,
            streams=tuple(SyncStream(resource=one.name) for one in self.connector.resources),
            secrets=values,
        )
        events: list[WorkerEvent] = []
        ended = await run_job(
            RunContext(
                job=job,
                source=source_of(job, self.clock),
                destination=destination_of(destination, "w/all", job.run_uid, secrets={}),
                sink=KeepingSink(),
                emit=events.append,
                clock=self.clock,
                control=RunControl(),
            )
        )
        streams = {one.stream: one for one in events if isinstance(one, StreamEnded)}
        return Ran(ended, streams)

    async def test(self) -> ConnectionTested:
        """What the Test button does."""
        values = {name: SecretStr(value) for name, value in self.secrets.items()}
        source = RestSource(self.connector, values, self.clock)
        try:
            return await source.test(RecordingObserver())
        finally:
            await source.aclose()

    def rows(self, table: str) -> list[Record]:
        """What another program reads."""
        with closing(sqlite3.connect(self.path)) as connection:
            connection.row_factory = sqlite3.Row
            return [dict(row) for row in connection.execute(f'SELECT * FROM "{table}"')]  # noqa: S608


def expected(simulator: Simulator, connector: RestConnector, stream: str) -> list[Record]:
    """What has to be there: the server's records, with what is carried along of their parents."""
    definition = next(one for one in connector.streams() if one.name == stream)
    listing = simulator.vendor.listings[stream]
    if listing.parent is None or definition.parent is None:
        return [listing.loaded(one) for one in simulator.records(stream)]
    included = {
        included_name(definition.parent.resource, path): path for path in definition.parent.include
    }
    parents = simulator.records(listing.parent[0])
    return [
        {**listing.loaded(child), **{name: value_at(one, path) for name, path in included.items()}}
        for number, one in enumerate(parents, start=1)
        for child in simulator.children(listing, number)
    ]


def differences(rows: list[Record], wanted: list[Record]) -> list[str]:
    """Where rows and records differ; both are put in one order."""
    found = []
    if len(rows) != len(wanted):
        found.append(f"{len(rows)} rows for {len(wanted)} records")
    by_text = sorted(map(_plain_row, rows), key=_order)
    for row, record in zip(by_text, sorted(map(_flat, wanted), key=_order), strict=False):
        if row != record:
            found.append(f"{row} is not {record}")
    return found


def _order(row: Record) -> str:
    return json.dumps(row, sort_keys=True)


def _flat(record: Record) -> Record:
    """Objects and lists as the texts that they become; no flags among the values here."""
    return {
        name: json.dumps(value, sort_keys=True) if isinstance(value, dict | list) else value
        for name, value in record.items()
    }


def _plain_row(row: Record) -> Record:
    return {name: _again(value) for name, value in row.items() if value is not None}


def _again(value: object) -> object:
    """JSON text in the order of the names."""
    if isinstance(value, str) and value[:1] in {"{", "["}:
        return json.dumps(json.loads(value), sort_keys=True)
    return value
