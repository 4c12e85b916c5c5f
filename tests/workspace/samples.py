"""Definitions and runs for tests of the workspace."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress

from sqlalchemy import Connection

from migrateiq_desktop.model.auth import BearerAuth
from migrateiq_desktop.model.connector import RestConnector, SqliteConnector, Stream
from migrateiq_desktop.model.paginators import OffsetPaginator
from migrateiq_desktop.model.run import Counts, RunStream, StreamState
from migrateiq_desktop.model.run_definition import RunDefinition
from migrateiq_desktop.model.sync import Sync, SyncStream
from migrateiq_desktop.model.transform import Transform
from migrateiq_desktop.workspace.database import WorkspaceDatabase
from migrateiq_desktop.workspace.rows import NewRun
from migrateiq_desktop.workspace.run_rows import COUNTS

NO_COUNTS = dict.fromkeys(COUNTS, 0)
"""For a row of runs that is written as it is."""


class UndoError(Exception):
    """Ends a transaction without leaving anything."""


@contextmanager
def undone(database: WorkspaceDatabase) -> Iterator[Connection]:
    """A transaction that is rolled back: one database serves many examples."""
    with suppress(UndoError), database._store.writing() as connection:
        yield connection
        raise UndoError


def rest(*streams: str, host: str = "api.example.com", key: bool = False) -> RestConnector:
    """A REST connector with streams of these names."""
    connector = RestConnector(
        label="Example",
        base_url=f"https://{host}/v1",
        resources=tuple(Stream(name=name, path=f"/{name}") for name in streams),
    )
    return connector.model_copy(update={"auth": BearerAuth()}) if key else connector


def full_rest() -> RestConnector:
    """A REST connector with values of every kind."""
    stream = Stream(
        name="flights",
        path="/flights",
        method="POST",
        json_body={"where": {"year": 2013, "delay": 1.5, "late": True, "none": None}},
        params={"count": 1, "share": 0.1, "late": True, "text": "1"},
        primary_key=("id", "day"),
        paginator=OffsetPaginator(limit=50),
    )
    return rest(key=True).model_copy(update={"resources": (stream,), "concurrency": 4})


def sqlite(path: str = "/tmp/warehouse.sqlite") -> SqliteConnector:
    """A database file as a connector."""
    return SqliteConnector.model_validate({"path": path})


def mapped_sync(source: str = "api", destination: str | None = None) -> Sync:
    """A sync with a mapping."""
    mapping = Transform(field_mappings={"customer.id": "id"}, drop=("notes",))
    return Sync(
        source=source,
        destination=destination,
        frequency="DAILY",
        max_rejected="1%",
        streams=(SyncStream(resource="orders", table="sales", transform=mapping),),
    )


def definition(
    sync: str = "api", source: str = "api", destination: str = "Local data"
) -> RunDefinition:
    """What a run is started with."""
    return RunDefinition(
        source_name=source,
        source=rest("orders"),
        destination_name=destination,
        sync_name=sync,
        sync=Sync(source=source),
    )


def new_run(sync: str = "api", *streams: RunStream) -> NewRun:
    """A run that is about to start."""
    return NewRun(definition=definition(sync), streams=streams)


def stream(
    name: str = "orders",
    state: StreamState = StreamState.DONE,
    *,
    loaded: int = 0,
    rejected: int = 0,
    skipped: int = 0,
) -> RunStream:
    """A stream of a run whose numbers add up."""
    counts = Counts(
        read=loaded + skipped + rejected, loaded=loaded, skipped=skipped, rejected=rejected
    )
    return RunStream(stream=name, table=name, state=state, counts=counts)
