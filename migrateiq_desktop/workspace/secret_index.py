"""Which secrets are stored, for whom and where. Never holds a value."""

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from . import tables
from .rows import SecretIndexRow
from .store import Store

_TABLE = tables.secret_index.c


class SecretIndexRepository:
    """What the keyring holds for a workspace, as far as this program stored it."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def list(self, connector: str | None = None) -> tuple[SecretIndexRow, ...]:
        """All entries, or those of a connector, by connector and name."""
        query = select(tables.secret_index).order_by(_TABLE.connector, _TABLE.name, _TABLE.origin)
        if connector is not None:
            query = query.where(_TABLE.connector == connector)
        with self._store.reading() as connection:
            rows = connection.execute(query).mappings()
            return tuple(SecretIndexRow.model_validate(dict(row)) for row in rows)

    def put(self, row: SecretIndexRow) -> None:
        """Note that a secret is stored; the same one again takes the place of the old note."""
        statement = insert(tables.secret_index).values(row.model_dump())
        statement = statement.on_conflict_do_update(
            index_elements=["connector", "name", "origin"],
            set_={"keeper": row.keeper, "stored_at": row.stored_at},
        )
        with self._store.writing() as connection:
            connection.execute(statement)

    def remove(self, connector: str, name: str, origin: str) -> None:
        """Note that a secret is gone."""
        with self._store.writing() as connection:
            connection.execute(
                delete(tables.secret_index).where(
                    _TABLE.connector == connector, _TABLE.name == name, _TABLE.origin == origin
                )
            )
