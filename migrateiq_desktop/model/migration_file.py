"""The migration file: connectors and syncs by name, without secrets. A public contract."""

from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator

from .base import Model
from .connector import CONNECTOR_NAME, Connector, RestConnector
from .sync import Sync

ConnectorName = Annotated[str, StringConstraints(pattern=CONNECTOR_NAME)]
SyncName = Annotated[str, StringConstraints(min_length=1, max_length=120)]


class MigrationFile(Model):
    """What `migrateiq run` reads and `migrateiq schema` describes."""

    migrateiq: Literal[1] = 1
    """The version of this format."""
    connectors: dict[ConnectorName, Connector] = Field(default={})
    syncs: dict[SyncName, Sync] = Field(default={})

    @model_validator(mode="after")
    def _check_references(self) -> Self:
        for name, sync in self.syncs.items():
            source = self.connectors.get(sync.source)
            if source is None:
                raise ValueError(f"sync {name}: there is no connector {sync.source}")
            if not isinstance(source, RestConnector):
                raise ValueError(
                    f"sync {name}: {sync.source} ({source.type}) can't be read from yet"
                )
            if sync.destination is not None and sync.destination not in self.connectors:
                raise ValueError(f"sync {name}: there is no connector {sync.destination}")
            if sync.destination is not None and isinstance(
                self.connectors[sync.destination], RestConnector
            ):
                raise ValueError(f"sync {name}: {sync.destination} can't be written to yet")
            known = {stream.name for stream in source.resources}
            for stream in sync.streams:
                if stream.resource not in known:
                    raise ValueError(
                        f"sync {name}: {sync.source} has no resource {stream.resource};"
                        f" it has {', '.join(sorted(known)) or 'none'}"
                    )
        return self
