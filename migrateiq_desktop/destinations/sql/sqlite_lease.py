"""Leases in a SQLite file, in the destination's own transactions."""

import sqlite3
from logging import getLogger

from migrateiq_desktop.destinations.leases import LeaseKeeper
from migrateiq_desktop.engine.ports import Target
from migrateiq_desktop.model.errors import MigrateIQError

from .lease_table import claim, give_back, hold
from .sqlite_connection import Database
from .sqlite_statements import SqliteStatements

_log = getLogger(__name__)


def claim_in(connection: sqlite3.Connection, keeper: LeaseKeeper, target: Target) -> None:
    """Take the lease of the target's table. Raises HeldError."""
    claim(SqliteStatements(connection), keeper, target, name_of(target))


def hold_in(
    connection: sqlite3.Connection, keeper: LeaseKeeper, target: Target, *, last: bool = False
) -> None:
    """Prove that it is still held, when that is due. Raises DestinationError."""
    hold(SqliteStatements(connection), keeper, target, name_of(target), last=last)


def give_back_in(database: Database, keeper: LeaseKeeper) -> None:
    """At the end, without waiting for long: what isn't given back is taken over."""
    if keeper.holds:
        database.be_impatient()
        try:
            with database.transaction() as connection:
                give_back(SqliteStatements(connection), keeper)
        except MigrateIQError as error:
            _log.warning("a claim could not be given back: %s", error)
    keeper.forget()


def name_of(target: Target) -> str:
    """SQLite's names don't differ by case."""
    return target.table.casefold()
