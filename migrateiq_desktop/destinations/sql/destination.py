"""One sync's streams into a SQL database: rows and checkpoint in one transaction. Knows no source.

What differs from database to database stands behind `Database` and `Transaction`.
"""

from collections.abc import Callable
from hashlib import sha256
from logging import getLogger
from typing import TypeVar

from migrateiq_desktop.destinations.leases import LeaseKeeper
from migrateiq_desktop.engine.ports import (
    Batch,
    Checkpoint,
    ColumnRows,
    LoadReport,
    Refusals,
    Target,
)
from migrateiq_desktop.model.errors import (
    DestinationError,
    DestinationUnavailableError,
    MigrateIQError,
    UnreachableError,
)
from migrateiq_desktop.model.schema import Column, StreamSchema
from migrateiq_desktop.model.sync import WriteDisposition

from .lease_table import claim, give_back, hold
from .rules import (
    ASIDE,
    check_is_table,
    check_name,
    check_swap,
    check_trial,
    not_made,
    staging_gone,
    written_table,
)
from .state import is_at, note_schema, read_checkpoint, reset_checkpoint, write_checkpoint
from .transactions import Database, Outlived, Remarks, Transaction

_log = getLogger(__name__)
T = TypeVar("T")


def _no_crashpoint(_name: str) -> None:
    """Where a test may end the process."""


class SqlDestination:
    """Implements `engine.ports.Destination` over a database."""

    def __init__(
        self,
        database: Database,
        sync_key: str,
        run_uid: str,
        *,
        crashpoint: Callable[[str], None] = _no_crashpoint,
    ) -> None:
        self._database = database
        self._sync_key = sync_key
        self._run_uid = run_uid
        self._crashpoint = crashpoint
        self._leases = LeaseKeeper(sync_key, run_uid)
        self._is_lost = False
        """The database could not be reached or written to lately."""
        self._noted: dict[str, StreamSchema] = {}

    def open(self) -> None:
        """Connect, and prove that the database can be written to."""
        self._database.open()

    def checkpoint(self, stream: str) -> Checkpoint | None:
        """The last committed checkpoint of this sync's stream."""
        found = self._transact(
            lambda transaction: read_checkpoint(transaction, self._sync_key, stream)
        )
        if found is not None and found.finished:
            self._drop_aside(stream)
        return found

    def begin(self, target: Target, *, resume: bool) -> StreamSchema:
        """Prepare a stream's table; nothing that counts is touched yet."""
        check_name(target.table)

        def work(transaction: Transaction) -> StreamSchema:
            claim(transaction, self._leases, target, self._lease_name(target))
            table, kind = written_table(target), transaction.kind_of(target.table)
            check_is_table(target.table, kind)
            known = read_checkpoint(transaction, self._sync_key, target.stream)
            check_trial(target, known, kind)
            if resume:
                self._put_back(transaction, target)
                _check_staged(transaction, target, known)
            else:
                if target.disposition is WriteDisposition.REPLACE:
                    transaction.drop(table)
                reset_checkpoint(transaction, self._sync_key, target.stream, self._run_uid)
            self._ensure_key(transaction, target)
            return self._schema_of(transaction, table, known)

        if not resume:
            self._drop_aside(target.stream)
        return self._leases.claimed(self._lease_name(target), lambda: self._transact(work))

    def refusals(self, target: Target) -> Refusals | None:
        """What the table that batches go to can't hold."""
        table = written_table(target)
        return self._database.refusals(self._transact(lambda t: t.columns(table)))

    def load(self, target: Target, batch: Batch) -> None:
        """A batch's rows and its checkpoint, in one transaction."""
        table, schema = written_table(target), batch.table_schema
        rows = ColumnRows.of(batch.rows)

        def prepare(transaction: Transaction) -> None:
            hold(transaction, self._leases, target, self._lease_name(target))
            transaction.make_room(table, schema, rows)
            self._ensure_key(transaction, target)

        def work(transaction: Transaction) -> bool:
            if not self._database.ddl_commits:
                prepare(transaction)
            if rows and target.key:
                transaction.upsert(table, target.key, schema, rows)
            elif rows:
                transaction.insert(table, schema, rows)
            self._crashpoint("before_checkpoint")
            after = batch.checkpoint.batch - 1
            write_checkpoint(transaction, self._sync_key, batch.checkpoint, after_batch=after)
            self._crashpoint("before_commit")
            return True

        if self._database.ddl_commits:
            self._note_schema(batch)
            self._transact(prepare)
        self._transact(work, committed=lambda t: is_at(t, self._sync_key, batch.checkpoint) or None)
        self._leases.loaded(self._lease_name(target))
        self._crashpoint("after_commit")

    def finish(self, target: Target, checkpoint: Checkpoint) -> LoadReport:
        """Swap what was staged, and mark the stream as finished, in one transaction.

        Where changes of tables commit at once, what was swapped is put back by whoever goes on,
        unless the mark stands.
        """

        def work(transaction: Transaction) -> LoadReport:
            hold(transaction, self._leases, target, self._lease_name(target))
            self._put_back(transaction, target)
            transaction.make_room(written_table(target), checkpoint.table_schema, ColumnRows([]))
            report = LoadReport(warnings=self._remarks(transaction, target, checkpoint))
            if target.disposition is WriteDisposition.REPLACE:
                self._swap(transaction, target, checkpoint, report)
            try:
                write_checkpoint(
                    transaction, self._sync_key, checkpoint, after_batch=checkpoint.batch
                )
            except DestinationError:
                self._put_back(transaction, target)
                raise
            self._crashpoint("before_finish")
            return report

        def committed(transaction: Transaction) -> LoadReport | None:
            done = is_at(transaction, self._sync_key, checkpoint)
            remarks = self._remarks(transaction, target, checkpoint) if done else []
            return LoadReport(warnings=remarks) if done else None

        report = self._transact(work, committed=committed)
        self._drop_aside(target.stream)
        self._crashpoint("after_finish")
        return report

    def close(self) -> None:
        """Give the leases back, and let go of the database."""
        try:
            if self._leases.holds and not self._is_lost:
                self._transact(lambda transaction: give_back(transaction, self._leases))
        except MigrateIQError as error:
            # they run out by themselves, at once when this process has ended
            _log.warning("a claim could not be given back: %s", error)
        finally:
            self._leases.forget()
            self._database.close()

    def _transact(
        self,
        work: Callable[[Transaction], T],
        *,
        committed: Callable[[Transaction], T | None] | None = None,
    ) -> T:
        try:
            return self._database.transact(work, committed=committed)
        except (DestinationUnavailableError, UnreachableError):
            self._is_lost = True
            raise

    def _lease_name(self, target: Target) -> str:
        return self._database.table_name(target.table).casefold()

    def _swap(
        self, transaction: Transaction, target: Target, checkpoint: Checkpoint, report: LoadReport
    ) -> None:
        staged = written_table(target)
        before, after = transaction.count(target.table), transaction.count(staged)
        warning = check_swap(target, checkpoint, before, after)
        if not transaction.columns(staged):
            report.warnings.append(not_made(target.table))
            return
        if warning is not None:
            report.warnings.append(warning)
        self._crashpoint("before_swap")
        report.warnings += transaction.swap(staged, target.table, self._aside(target.stream))
        self._crashpoint("after_swap")

    def _ensure_key(self, transaction: Transaction, target: Target) -> None:
        """Once the table has the key's columns."""
        if not target.key:
            return
        table = written_table(target)
        if transaction.has_columns(table, target.key):
            transaction.ensure_key(table, target.key)

    def _note_schema(self, batch: Batch) -> None:
        """Before the table is changed for a batch."""
        checkpoint, schema = batch.checkpoint, batch.table_schema
        if self._noted.get(checkpoint.stream) != schema:
            self._transact(
                lambda transaction: note_schema(transaction, self._sync_key, checkpoint, schema)
            )
            self._noted[checkpoint.stream] = schema

    def _aside(self, stream: str) -> str:
        """What the replaced table of a stream is called meanwhile; no other stream's is."""
        return ASIDE + sha256(f"{self._sync_key}\0{stream}".encode()).hexdigest()[:16]

    def _put_back(self, transaction: Transaction, target: Target) -> None:
        """What was swapped without its mark: the stream goes on as if it had not been."""
        if target.disposition is WriteDisposition.REPLACE and isinstance(transaction, Outlived):
            transaction.put_back(written_table(target), target.table, self._aside(target.stream))

    def _drop_aside(self, stream: str) -> None:
        """The replaced rows, once the new ones count."""
        if self._database.ddl_commits:
            aside = self._aside(stream)
            self._transact(lambda transaction: transaction.drop(aside))

    def _schema_of(
        self, transaction: Transaction, table: str, known: Checkpoint | None
    ) -> StreamSchema:
        """The table's columns by the names that the engine knows them by."""
        before = known.table_schema if known is not None else StreamSchema()
        long = {short: name for name, short in self._database.names_of(before).items()}
        return StreamSchema(
            columns=tuple(
                Column(name=long.get(column.name, column.name), type=column.type)
                for column in transaction.columns(table)
            )
        )

    def _remarks(
        self, transaction: Transaction, target: Target, checkpoint: Checkpoint
    ) -> list[str]:
        name = self._database.table_name(target.table)
        shortened = self._database.names_of(checkpoint.table_schema)
        more = (
            transaction.remarks(written_table(target)) if isinstance(transaction, Remarks) else []
        )
        return [
            *[f"The table {target.table} is called {name} there."] * (name != target.table),
            *(f"The column {long} is called {short} there." for long, short in shortened.items()),
            *more,
        ]


def _check_staged(transaction: Transaction, target: Target, found: Checkpoint | None) -> None:
    if target.disposition is not WriteDisposition.REPLACE or found is None:
        return
    if found.counts.loaded and not transaction.columns(written_table(target)):
        raise staging_gone(target.stream, f"the table {written_table(target)}")
