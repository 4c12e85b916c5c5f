"""Leases in a table beside the data, taken and given back in transactions. Plain SQL throughout."""

from datetime import UTC, datetime

from migrateiq_desktop.destinations.leases import (
    Lease,
    LeaseKeeper,
    check_free,
    lease_of,
    owner_text,
    taken_over,
)
from migrateiq_desktop.engine.ports import Target

from .transactions import Statements

LEASE_TABLE = "_migrateiq_lease"

_CREATE = f"""CREATE TABLE IF NOT EXISTS {LEASE_TABLE} (
    target {{key}} NOT NULL,
    token {{key}} NOT NULL,
    sync {{text}} NOT NULL,
    owner {{text}} NOT NULL,
    since {{text}} NOT NULL,
    renewed {{text}} NOT NULL
)"""
_EVERYBODY = ""
"""The target of the row that is written by everyone who claims: one after the other."""


def claim(statements: Statements, keeper: LeaseKeeper, target: Target, table: str) -> None:
    """Take the lease of a table. First in its transaction, so that it sees what others committed.

    Raises HeldError when another run holds one that hinders.
    """
    wanted, mark = keeper.wanted(target), statements.mark
    _one_after_the_other(statements)
    for lease in check_free(target.table, wanted, _leases(statements, table)):
        _remove(statements, table, lease.owner.token)
    row = (_plain(table), keeper.token, _plain(wanted.sync), owner_text(wanted.owner))
    since = wanted.since.isoformat()
    statements.query(
        f"INSERT INTO {LEASE_TABLE} (target, token, sync, owner, since, renewed)"  # noqa: S608
        f" VALUES ({mark}, {mark}, {mark}, {mark}, {mark}, {mark})",
        (*row, since, since),
    )


def hold(
    statements: Statements, keeper: LeaseKeeper, target: Target, table: str, *, last: bool = False
) -> None:
    """Renew the lease when that is due, with a batch, and see at the last that it is still held.

    Raises DestinationError when it is gone. Before it is due nobody can have taken it over.
    """
    due = keeper.is_due(table)
    if not due and not last:
        return
    mark = statements.mark
    mine = f"WHERE target = {mark} AND token = {mark}"
    key = (_plain(table), keeper.token)
    if not statements.query(f"SELECT 1 FROM {LEASE_TABLE} {mine}", key):  # noqa: S608
        raise taken_over(target.table)
    if due:
        now = datetime.now(UTC).isoformat()
        statements.query(f"UPDATE {LEASE_TABLE} SET renewed = {mark} {mine}", (now, *key))  # noqa: S608


def give_back(statements: Statements, keeper: LeaseKeeper) -> None:
    """Remove all leases of one destination object."""
    if statements.kind_of(LEASE_TABLE) == "table":
        mark = statements.mark
        statements.query(f"DELETE FROM {LEASE_TABLE} WHERE token = {mark}", (keeper.token,))  # noqa: S608


def _one_after_the_other(statements: Statements) -> None:
    """Whoever claims writes one row first, and so waits for the others' commit."""
    mark, now = statements.mark, datetime.now(UTC).isoformat()
    if statements.kind_of(LEASE_TABLE) != "table":
        types = statements.state_types
        statements.query(_CREATE.format(key=types.key, text=types.text) + types.options)
        statements.query(
            f"INSERT INTO {LEASE_TABLE} (target, token, sync, owner, since, renewed)"  # noqa: S608
            f" VALUES ({mark}, '', '', '', {mark}, {mark})",
            (_EVERYBODY, now, now),
        )
    statements.query(
        f"UPDATE {LEASE_TABLE} SET renewed = {mark} WHERE target = {mark}",  # noqa: S608
        (now, _EVERYBODY),
    )


def _leases(statements: Statements, table: str) -> list[Lease]:
    mark = statements.mark
    rows = statements.query(
        f"SELECT sync, owner, since, renewed FROM {LEASE_TABLE} WHERE target = {mark}",  # noqa: S608
        (_plain(table),),
    )
    found = [lease_of(*(str(value) for value in row)) for row in rows]
    return [lease for lease in found if lease is not None]


def _remove(statements: Statements, table: str, token: str) -> None:
    mark = statements.mark
    statements.query(
        f"DELETE FROM {LEASE_TABLE} WHERE target = {mark} AND token = {mark}",  # noqa: S608
        (_plain(table), token),
    )


def _plain(name: str) -> str:
    """A name as text that every database takes."""
    return name.replace("\0", "\N{SYMBOL FOR NULL}")
