"""One sync's streams into a SQL database: rows and checkpoint in one transaction. Knows no source.

What differs from database to database stands behind `Database` and `Transaction`.
"""

from collections.abc import Callable, Sequence

from migrateiq_desktop.engine.ports import Batch, Checkpoint, LoadReport, Refusals, SeenKey, Target
from migrateiq_desktop.model.schema import Column, StreamSchema
from migrateiq_desktop.model.sync import WriteDisposition

from .rules import (
    check_is_table,
    check_name,
    check_swap,
    not_made,
    staging_gone,
    written_table,
)
from .seen import forget_seen, keep_seen, read_seen
from .state import is_at, read_checkpoint, reset_checkpoint, write_checkpoint
from .transactions import Database, Transaction


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

    def open(self) -> None:
        """Connect, and prove that the database can be written to."""
        self._database.open()

    def checkpoint(self, stream: str) -> Checkpoint | None:
        """The last committed checkpoint of this sync's stream."""
        return self._database.transact(
            lambda transaction: read_checkpoint(transaction, self._sync_key, stream)
        )

    def begin(self, target: Target, *, resume: bool) -> StreamSchema:
        """Prepare a stream's table; nothing that counts is touched yet."""
        check_name(target.table)

        def work(transaction: Transaction) -> StreamSchema:
            table = written_table(target)
            check_is_table(target.table, transaction.kind_of(target.table))
            known = read_checkpoint(transaction, self._sync_key, target.stream)
            if resume:
                _check_staged(transaction, target, known)
            else:
                if target.disposition is WriteDisposition.REPLACE:
                    transaction.drop(table)
                forget_seen(transaction, self._sync_key, target.stream)
                reset_checkpoint(transaction, self._sync_key, target.stream, self._run_uid)
            self._ensure_key(transaction, target)
            return self._schema_of(transaction, table, known)

        return self._database.transact(work)

    def refusals(self, target: Target) -> Refusals | None:
        """What the table that batches go to can't hold."""
        table = written_table(target)
        return self._database.refusals(self._database.transact(lambda t: t.columns(table)))

    def load(self, target: Target, batch: Batch) -> None:
        """A batch's rows and its checkpoint, in one transaction."""
        table, schema = written_table(target), batch.table_schema

        def work(transaction: Transaction) -> bool:
            transaction.make_room(table, schema, batch.rows)
            self._ensure_key(transaction, target)
            if batch.rows and target.key:
                transaction.upsert(table, target.key, schema, batch.rows)
            elif batch.rows:
                transaction.insert(table, schema, batch.rows)
            keep_seen(transaction, self._sync_key, target.stream, batch.seen)
            self._crashpoint("before_checkpoint")
            after = batch.checkpoint.batch - 1
            write_checkpoint(transaction, self._sync_key, batch.checkpoint, after_batch=after)
            self._crashpoint("before_commit")
            return True

        self._database.transact(
            work, committed=lambda t: is_at(t, self._sync_key, batch.checkpoint) or None
        )
        self._crashpoint("after_commit")

    def seen(self, target: Target, *, after: bytes, limit: int) -> Sequence[SeenKey]:
        """The next keys that the committed batches of the stream were to keep."""
        return self._database.transact(
            lambda t: read_seen(t, self._sync_key, target.stream, after=after, limit=limit)
        )

    def finish(self, target: Target, checkpoint: Checkpoint) -> LoadReport:
        """Swap what was staged, and mark the stream as finished, in one transaction."""

        def work(transaction: Transaction) -> LoadReport:
            report = LoadReport(warnings=self._remarks(target, checkpoint))
            transaction.make_room(written_table(target), checkpoint.table_schema, ())
            if target.disposition is WriteDisposition.REPLACE:
                self._swap(transaction, target, checkpoint, report)
            forget_seen(transaction, self._sync_key, target.stream)
            write_checkpoint(transaction, self._sync_key, checkpoint, after_batch=checkpoint.batch)
            self._crashpoint("before_finish")
            return report

        def committed(transaction: Transaction) -> LoadReport | None:
            done = is_at(transaction, self._sync_key, checkpoint)
            return LoadReport(warnings=self._remarks(target, checkpoint)) if done else None

        report = self._database.transact(work, committed=committed)
        self._crashpoint("after_finish")
        return report

    def close(self) -> None:
        """Let go of the database."""
        self._database.close()

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
        report.warnings += transaction.swap(staged, target.table)
        self._crashpoint("after_swap")

    def _ensure_key(self, transaction: Transaction, target: Target) -> None:
        """Once the table has the key's columns."""
        if not target.key:
            return
        table = written_table(target)
        wanted = self._database.names_of(_columns(target.key))
        there = {column.name.lower() for column in transaction.columns(table)}
        if {wanted.get(name, name).lower() for name in target.key} <= there:
            transaction.ensure_key(table, target.key)

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

    def _remarks(self, target: Target, checkpoint: Checkpoint) -> list[str]:
        name = self._database.table_name(target.table)
        shortened = self._database.names_of(checkpoint.table_schema)
        return [f"The table {target.table} is called {name} there."] * (name != target.table) + [
            f"The column {long} is called {short} there." for long, short in shortened.items()
        ]


def _check_staged(transaction: Transaction, target: Target, found: Checkpoint | None) -> None:
    if target.disposition is not WriteDisposition.REPLACE or found is None:
        return
    if found.counts.loaded and not transaction.columns(written_table(target)):
        raise staging_gone(target.stream, f"the table {written_table(target)}")


def _columns(names: tuple[str, ...]) -> StreamSchema:
    return StreamSchema(
        columns=tuple(Column.model_validate({"name": n, "type": "text"}) for n in names)
    )
