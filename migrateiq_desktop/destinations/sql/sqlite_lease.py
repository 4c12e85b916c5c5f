"""Leases in a SQLite file, in the destination's own transactions."""

import sqlite3
from collections.abc import Sequence
from logging import getLogger

from migrateiq_desktop.destinations.leases import LeaseKeeper
from migrateiq_desktop.engine.ports import Target
from migrateiq_desktop.model.errors import MigrateIQError

from .lease_table import claim, give_back, hold
from .sqlite_connection import Database
from .sqlite_tables import kind_of
from .transactions import StateTypes

_log = getLogger(__name__)


class _Statements:
    """A connection as the lease table sees it."""

    mark = "?"
    state_types = StateTypes()

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def query(self, sql: str, values: Sequence[object] = ()) -> list[tuple[object, ...]]:
        return self._connection.execute(sql, values).fetchall()

    def kind_of(self, name: str) -> str | None:
        return kind_of(self._connection, name)


def claim_in(connection: sqlite3.Connection, keeper: LeaseKeeper, target: Target) -> None:
    """Take the lease of the target's table. Raises HeldError."""
    claim(_Statements(connection), keeper, target, name_of(target))


def hold_in(
    connection: sqlite3.Connection, keeper: LeaseKeeper, target: Target, *, last: bool = False
) -> None:
    """Prove that it is still held, when that is due. Raises DestinationError."""
    hold(_Statements(connection), keeper, target, name_of(target), last=last)


def give_back_in(database: Database, keeper: LeaseKeeper) -> None:
    """At the end, without waiting for long: what isn't given back is taken over."""
    if keeper.holds:
        database.be_impatient()
        try:
            with database.transaction() as connection:
                give_back(_Statements(connection), keeper)
        except MigrateIQError as error:
            _log.warning("a claim could not be given back: %s", error)
    keeper.forget()


def name_of(target: Target) -> str:
    """SQLite's names don't differ by case."""
    return target.table.casefold()
