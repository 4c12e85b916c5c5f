"""Who a workspace is: its number, unique everywhere, and its name."""

from uuid import uuid4

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert

from migrateiq_desktop.model.base import Model

from . import tables
from .moments import now
from .store import Store


class Identity(Model):
    """Who a workspace is."""

    uid: str
    """Keys are stored under it, and destinations know its syncs by it."""
    name: str


def identity(store: Store, name: str) -> Identity:
    """The workspace's identity; it is given one when it is new, and follows its folder's name."""
    query = select(tables.workspace.c.uid, tables.workspace.c.name)
    with store.reading() as connection:
        row = connection.execute(query).first()
    if row is not None and row.name == name:
        return Identity(uid=row.uid, name=name)
    with store.writing() as connection:
        values = {"id": 1, "uid": uuid4().hex, "name": name, "created_at": now()}
        statement = insert(tables.workspace).values(values)
        # another program may have been first: its number stays
        statement = statement.on_conflict_do_update(index_elements=["id"], set_={"name": name})
        connection.execute(statement)
        row = connection.execute(query).one()
        return Identity(uid=row.uid, name=row.name)
