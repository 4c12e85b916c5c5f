"""The stored connectors with their streams."""

import json

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import ColumnElement, Connection, delete, func, insert, or_, select, update
from sqlalchemy.exc import IntegrityError

from migrateiq_desktop.model.base import WHEN_USED
from migrateiq_desktop.model.connector import (
    AnyConnector,
    Connector,
    RestConnector,
)
from migrateiq_desktop.model.errors import DefinitionError, WorkspaceError
from migrateiq_desktop.model.secret import NeededSecret

from . import tables
from .moments import now
from .names import like, not_found
from .rows import ConnectorHead, ConnectorRow
from .store import AnyRow, Store

_CONNECTOR: TypeAdapter[AnyConnector] = TypeAdapter(Connector, config=WHEN_USED)
_TABLE = tables.connectors.c
_STREAMS = tables.streams.c


class ConnectorRepository:
    """The connectors of a workspace."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def list(self, search: str = "") -> tuple[ConnectorRow, ...]:
        """All whose name, label or endpoint contains the search, by name."""
        query = select(tables.connectors).where(_matches(search)).order_by(func.lower(_TABLE.name))
        with self._store.reading() as connection:
            streams = _streams_of_all(connection)
            rows = connection.execute(query)
            return tuple(_row(row, streams.get(row.id, [])) for row in rows)

    def heads(self, search: str = "") -> tuple[ConnectorHead, ...]:
        """The same without the definitions: quick for a thousand connectors."""
        streams = (
            select(func.count())
            .where(_STREAMS.connector_id == _TABLE.id)
            .correlate(tables.connectors)
            .scalar_subquery()
        )
        query = (
            select(tables.connectors, streams.label("streams"))
            .where(_matches(search))
            .order_by(func.lower(_TABLE.name))
        )
        with self._store.reading() as connection:
            return tuple(_head(row) for row in connection.execute(query))

    def labels(self) -> dict[str, str]:
        """What each connector is called, by its name."""
        with self._store.reading() as connection:
            found = connection.execute(select(_TABLE.name, _TABLE.label))
            return {row.name: row.label for row in found}

    def names(self) -> tuple[str, ...]:
        """All names."""
        with self._store.reading() as connection:
            return tuple(connection.scalars(select(_TABLE.name).order_by(func.lower(_TABLE.name))))

    def get(self, name: str) -> ConnectorRow:
        """One connector. Raises NotFoundError that names the nearest."""
        with self._store.reading() as connection:
            row = connection.execute(select(tables.connectors).where(_TABLE.name == name)).first()
            if row is None:
                raise not_found("connector", name, connection.scalars(select(_TABLE.name)))
            streams = connection.scalars(
                select(_STREAMS.definition)
                .where(_STREAMS.connector_id == row.id)
                .order_by(_STREAMS.position)
            )
            return _row(row, list(streams))

    def save(self, name: str, definition: AnyConnector, previous_name: str | None = None) -> None:
        """Store a connector, new or changed; with `previous_name` it is renamed.

        Syncs that use it follow the new name. Raises DefinitionError when the name is taken,
        NotFoundError when there is no connector of the previous name.
        """
        values = _values(name, definition)
        with self._store.writing() as connection:
            connector_id = _id_of(connection, previous_name or name)
            if previous_name is not None and connector_id is None:
                raise not_found("connector", previous_name, self.names())
            try:
                connector_id = _write(connection, connector_id, values)
            except IntegrityError as error:
                raise _taken(name) from error
            _write_streams(connection, connector_id, definition)

    def set_active(self, name: str, *, active: bool) -> None:
        """Switch a connector on or off. Raises NotFoundError."""
        # one transaction: what another program stores in between must not be undone
        with self._store.writing():
            row = self.get(name)
            self.save(name, row.definition.model_copy(update={"active": active}))

    def remove(self, name: str) -> None:
        """Forget a connector. Raises NotFoundError, DefinitionError when a sync uses it."""
        with self._store.writing() as connection:
            connector_id = _id_of(connection, name)
            if connector_id is None:
                raise not_found("connector", name, self.names())
            try:
                connection.execute(delete(tables.connectors).where(_TABLE.id == connector_id))
            except IntegrityError as error:
                raise DefinitionError(
                    f"{name} can't be removed",
                    cause="A sync uses it",
                    next_step="Remove the sync, or give it another connector.",
                ) from error


def _id_of(connection: Connection, name: str) -> int | None:
    return connection.scalar(select(_TABLE.id).where(_TABLE.name == name))


def _write(connection: Connection, connector_id: int | None, values: dict[str, object]) -> int:
    if connector_id is None:
        statement = insert(tables.connectors).values(**values, created_at=values["updated_at"])
        result = connection.execute(statement.returning(_TABLE.id))
        return int(result.scalar_one())
    changed = update(tables.connectors).where(_TABLE.id == connector_id).values(values)
    connection.execute(changed)
    return connector_id


def _write_streams(connection: Connection, connector_id: int, definition: AnyConnector) -> None:
    connection.execute(delete(tables.streams).where(_STREAMS.connector_id == connector_id))
    if not isinstance(definition, RestConnector) or not definition.resources:
        return
    rows = [
        {
            "connector_id": connector_id,
            "position": position,
            "name": stream.name,
            "definition": stream.model_dump_json(by_alias=True),
        }
        for position, stream in enumerate(definition.resources)
    ]
    connection.execute(insert(tables.streams), rows)


def _values(name: str, definition: AnyConnector) -> dict[str, object]:
    auth_type = definition.auth.type if isinstance(definition, RestConnector) else "none"
    needed = [_noted(one, definition.origin) for one in definition.needed_secrets()]
    return {
        "name": name,
        "label": definition.label or name,
        "type": definition.type,
        "endpoint": definition.endpoint,
        "auth_type": auth_type,
        "active": definition.active,
        "origin": definition.origin,
        "secrets": json.dumps(needed),
        "definition": definition.model_dump_json(by_alias=True, exclude={"resources"}),
        "updated_at": now(),
    }


def _streams_of_all(connection: Connection) -> dict[int, list[str]]:
    query = select(_STREAMS.connector_id, _STREAMS.definition).order_by(
        _STREAMS.connector_id, _STREAMS.position
    )
    found: dict[int, list[str]] = {}
    for connector_id, definition in connection.execute(query):
        found.setdefault(connector_id, []).append(definition)
    return found


def _row(row: AnyRow, streams: list[str]) -> ConnectorRow:
    try:
        fields = json.loads(row.definition)
        if row.type == "rest_api":
            fields["resources"] = [json.loads(stream) for stream in streams]
        definition = _CONNECTOR.validate_json(json.dumps(fields))
    except (ValueError, ValidationError) as error:
        raise WorkspaceError(
            f"The stored definition of {row.name} can't be read",
            cause="It was changed outside of this program",
            next_step="Remove the connector and add it again.",
            details=str(error),
        ) from error
    return ConnectorRow(
        name=row.name,
        definition=definition,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )


def _head(row: AnyRow) -> ConnectorHead:
    return ConnectorHead(
        name=row.name,
        label=row.label,
        type=row.type,
        endpoint=row.endpoint,
        auth_type=row.auth_type,
        active=row.active,
        origin=row.origin,
        needed=tuple(_needed(one, row.origin) for one in json.loads(row.secrets)),
        streams=row.streams,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )


def _noted(needed: NeededSecret, origin: str | None) -> object:
    """Its name alone, as nearly always; all of it where it goes elsewhere, or another will do."""
    plain = len(needed.names) == 1 and needed.origin == origin
    return needed.names[0] if plain else needed.model_dump(mode="json")


def _needed(noted: object, origin: str | None) -> NeededSecret:
    if isinstance(noted, str):
        return NeededSecret(names=(noted,), origin=origin or "")
    return NeededSecret.model_validate(noted)


def _matches(search: str) -> ColumnElement[bool]:
    pattern = like(search)
    columns = (_TABLE.name, _TABLE.label, _TABLE.endpoint)
    return or_(*(column.like(pattern, escape="\\") for column in columns))


def _taken(name: str) -> DefinitionError:
    return DefinitionError(
        f"There is a connector {name} already",
        cause="Capital and small letters count as the same in a connector's name",
        next_step="Choose another name.",
    )
