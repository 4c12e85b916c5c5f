"""The workspace's settings: texts by name."""

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert

from . import tables
from .store import Store


class SettingsRepository:
    """The settings of a workspace."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def get(self, key: str, default: str) -> str:
        """The value, or the default when none was set."""
        query = select(tables.settings.c.value).where(tables.settings.c.key == key)
        with self._store.reading() as connection:
            value = connection.scalar(query)
        return default if value is None else value

    def set(self, key: str, value: str) -> None:
        """Store a value."""
        statement = insert(tables.settings).values(key=key, value=value)
        statement = statement.on_conflict_do_update(index_elements=["key"], set_={"value": value})
        with self._store.writing() as connection:
            connection.execute(statement)
