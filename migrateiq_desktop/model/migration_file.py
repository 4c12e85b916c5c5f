"""The migration file: connectors and syncs by name, without secrets. A public contract."""

from collections.abc import Iterator
from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator

from .base import Model
from .connector import CONNECTOR_NAME, Connector, RestConnector
from .sync import Sync, WriteDisposition

ConnectorName = Annotated[str, StringConstraints(pattern=CONNECTOR_NAME)]
SyncName = Annotated[str, StringConstraints(min_length=1, max_length=120)]


class ReferenceProblemsError(ValueError):
    """Names in a file that lead nowhere: each with the path of the value that is wrong."""

    def __init__(self, problems: list[tuple[tuple[str | int, ...], str]]) -> None:
        super().__init__("; ".join(text for _, text in problems))
        self.problems = problems


class MigrationFile(Model):
    """What `migrateiq run` reads and `migrateiq schema` describes."""

    migrateiq: Literal[1] = 1
    """The version of this format."""
    connectors: dict[ConnectorName, Connector] = Field(default={})
    syncs: dict[SyncName, Sync] = Field(default={})

    @model_validator(mode="after")
    def _check_references(self) -> Self:
        problems = [
            (("syncs", name, *path), f"sync {name}: {text}")
            for name, sync in self.syncs.items()
            for path, text in self._sync_problems(sync)
        ]
        if problems:
            raise ReferenceProblemsError(problems)
        return self

    def _sync_problems(self, sync: Sync) -> Iterator[tuple[tuple[str | int, ...], str]]:
        source = self.connectors.get(sync.source)
        if source is None:
            yield ("source",), f"there is no connector {sync.source}"
        elif not isinstance(source, RestConnector):
            yield ("source",), f"{sync.source} ({source.type}) can't be read from yet"
        else:
            yield from _stream_problems(sync, source)
        if sync.destination is None:
            return
        if sync.destination not in self.connectors:
            yield ("destination",), f"there is no connector {sync.destination}"
        elif isinstance(self.connectors[sync.destination], RestConnector):
            yield ("destination",), f"{sync.destination} can't be written to yet"


def _stream_problems(
    sync: Sync, source: RestConnector
) -> Iterator[tuple[tuple[str | int, ...], str]]:
    known = {stream.name: stream for stream in source.streams()}
    for position, chosen in enumerate(sync.streams):
        stream = known.get(chosen.resource)
        if stream is None:
            has = ", ".join(sorted(known)) or "none"
            text = f"{sync.source} has no resource {chosen.resource}; it has {has}"
            yield ("streams", position, "resource"), text
        elif chosen.write_disposition is WriteDisposition.MERGE and not stream.key:
            text = f"{chosen.resource} has no primary_key, so it can't be merged"
            yield ("streams", position, "write_disposition"), text
