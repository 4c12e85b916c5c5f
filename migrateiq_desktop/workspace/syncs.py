"""The stored syncs."""

import json

from pydantic import ValidationError
from sqlalchemy import Connection, Select, delete, func, insert, or_, select, update
from sqlalchemy.exc import IntegrityError

from migrateiq_desktop.model.errors import DefinitionError, WorkspaceError
from migrateiq_desktop.model.sync import Sync

from . import tables
from .moments import now
from .names import like, not_found
from .rows import SyncRow
from .store import AnyRow, Store
from .sync_versions import keep_version

_TABLE = tables.syncs.c
_SOURCES = tables.connectors.alias("sources")
_DESTINATIONS = tables.connectors.alias("destinations")


class SyncRepository:
    """The syncs of a workspace."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def list(self, search: str = "") -> tuple[SyncRow, ...]:
        """All whose name, source or destination contains the search, by name. A source and a
        destination are found by their labels, too."""
        pattern = like(search)
        ends = (table.c[of] for table in (_SOURCES, _DESTINATIONS) for of in ("name", "label"))
        columns = (_TABLE.name, *ends)
        query = _all().where(or_(*(column.like(pattern, escape="\\") for column in columns)))
        with self._store.reading() as connection:
            return tuple(_row(row) for row in connection.execute(query))

    def get(self, name: str) -> SyncRow:
        """One sync. Raises NotFoundError that names the nearest."""
        with self._store.reading() as connection:
            row = connection.execute(_all().where(_TABLE.name == name)).first()
            if row is None:
                raise not_found("sync", name, connection.scalars(select(_TABLE.name)))
            return _row(row)

    def find(self, name: str) -> SyncRow | None:
        """One sync, or None."""
        with self._store.reading() as connection:
            row = connection.execute(_all().where(_TABLE.name == name)).first()
            return None if row is None else _row(row)

    def using(self, connector: str) -> tuple[str, ...]:
        """Names of the syncs that read from or write to a connector."""
        joined = or_(_SOURCES.c.name == connector, _DESTINATIONS.c.name == connector)
        with self._store.reading() as connection:
            return tuple(row.name for row in connection.execute(_all().where(joined)))

    def save(self, name: str, definition: Sync, previous_name: str | None = None) -> None:
        """Store a sync, new or changed; with `previous_name` it is renamed.

        Raises DefinitionError when the name is taken, NotFoundError for an unknown connector or
        previous name.
        """
        with self._store.writing() as connection:
            values = _values(connection, name, definition)
            sync_id = _id_of(connection, previous_name or name)
            if previous_name is not None and sync_id is None:
                raise not_found("sync", previous_name, connection.scalars(select(_TABLE.name)))
            try:
                sync_id = _write(connection, sync_id, values)
            except IntegrityError as error:
                raise DefinitionError(
                    f"There is a sync {name} already", next_step="Choose another name."
                ) from error
            keep_version(connection, sync_id, definition, values)

    def remove(self, name: str) -> None:
        """Forget a sync; its runs stay in the history. Raises NotFoundError."""
        with self._store.writing() as connection:
            result = connection.execute(delete(tables.syncs).where(_TABLE.name == name))
            if result.rowcount == 0:
                raise not_found("sync", name, connection.scalars(select(_TABLE.name)))


def _all() -> Select[tuple[object, ...]]:
    joined = tables.syncs.join(_SOURCES, _SOURCES.c.id == _TABLE.source_id).outerjoin(
        _DESTINATIONS, _DESTINATIONS.c.id == _TABLE.destination_id
    )
    return (
        select(
            tables.syncs,
            _SOURCES.c.name.label("source"),
            _DESTINATIONS.c.name.label("destination"),
        )
        .select_from(joined)
        .order_by(func.lower(_TABLE.name))
    )


def _id_of(connection: Connection, name: str) -> int | None:
    return connection.scalar(select(_TABLE.id).where(_TABLE.name == name))


def _write(connection: Connection, sync_id: int | None, values: dict[str, object]) -> int:
    if sync_id is not None:
        connection.execute(update(tables.syncs).where(_TABLE.id == sync_id).values(values))
        return sync_id
    made = insert(tables.syncs).values(**values, created_at=values["updated_at"])
    return int(connection.execute(made.returning(_TABLE.id)).scalar_one())


def _values(connection: Connection, name: str, definition: Sync) -> dict[str, object]:
    destination = definition.destination
    return {
        "name": name,
        "source_id": _connector_id(connection, definition.source),
        "destination_id": destination and _connector_id(connection, destination),
        "frequency": definition.frequency,
        "definition": definition.model_dump_json(
            by_alias=True, exclude={"source", "destination", "frequency"}
        ),
        "updated_at": now(),
    }


def _connector_id(connection: Connection, name: str) -> int:
    column = tables.connectors.c
    found: int | None = connection.scalar(select(column.id).where(column.name == name))
    if found is None:
        raise not_found("connector", name, connection.scalars(select(column.name)))
    return found


def _row(row: AnyRow) -> SyncRow:
    try:
        fields = {
            **json.loads(row.definition),
            "source": row.source,
            "destination": row.destination,
            "frequency": row.frequency,
        }
        definition = Sync.model_validate_json(json.dumps(fields))
    except (ValueError, ValidationError) as error:
        raise WorkspaceError(
            f"The stored definition of {row.name} can't be read",
            cause="It was changed outside of this program",
            next_step="Remove the sync and add it again.",
            details=str(error),
        ) from error
    return SyncRow(
        name=row.name,
        definition=definition,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )
