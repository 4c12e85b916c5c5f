"""What connectors were imported as, kept until they are removed."""

import json

from pydantic import ValidationError
from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert

from migrateiq_desktop.model.connector import RestConnector

from . import tables
from .rows import ImportRow
from .store import Store

_TABLE = tables.imports.c


class ImportRepository:
    """The imports of a workspace, one a connector at most."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def find(self, connector: str) -> ImportRow | None:
        """What the connector was imported as; None where it wasn't, or can't be read any more."""
        query = (
            select(_TABLE.kind, _TABLE.definition, _TABLE.offered)
            .join(tables.connectors, tables.connectors.c.id == _TABLE.connector_id)
            .where(tables.connectors.c.name == connector)
        )
        with self._store.reading() as connection:
            row = connection.execute(query).first()
        if row is None:
            return None
        try:
            definition = RestConnector.model_validate_json(row.definition)
            offered = tuple(json.loads(row.offered))
            return ImportRow(kind=row.kind, definition=definition, offered=offered)
        except (ValidationError, ValueError):
            # only what has changed can't be told then
            return None

    def put(self, connector: str, row: ImportRow) -> None:
        """Keep it in place of an earlier one. The connector has to be stored."""
        values = {
            "kind": row.kind,
            "definition": row.definition.model_dump_json(by_alias=True),
            "offered": json.dumps(row.offered),
        }
        own = select(tables.connectors.c.id).where(tables.connectors.c.name == connector)
        statement = insert(tables.imports).values(connector_id=own.scalar_subquery(), **values)
        statement = statement.on_conflict_do_update(index_elements=["connector_id"], set_=values)
        with self._store.writing() as connection:
            connection.execute(statement)
