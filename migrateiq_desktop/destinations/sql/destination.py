"""One sync's streams into a SQL database: rows and checkpoint in one transaction. Knows no source.

What differs from database to database stands behind `Database` and `Transaction`.
"""

from collections.abc import Callable, Sequence
from hashlib import sha256
from logging import getLogger
from typing import TypeAlias, TypeVar

from migrateiq_desktop.destinations.leases import LeaseKeeper
from migrateiq_desktop.engine.ports import (
    Batch,
    Checkpoint,
    ColumnRows,
    LoadReport,
    Refusals,
    SeenKey,
    Target,
)
from migrateiq_desktop.model.errors import (
    DestinationUnavailableError,
    MigrateIQError,
    UnreachableError,
)
from migrateiq_desktop.model.incremental import CursorState
from migrateiq_desktop.model.schema import Column, FieldType, StreamSchema
from migrateiq_desktop.model.sync import WriteDisposition

from .children import begin_child, finish_children, load_children, prepare_children, with_rows
from .cursors import CURSORS_TABLE, CursorTable, with_cursor
from .grounds import TransactionGround
from .lease_table import claim, give_back, hold
from .load_notes import LoadNotes
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
from .seen import forget_seen, keep_seen, prepare_seen, read_seen
from .state import is_at, note_schema, read_checkpoint, reset_checkpoint, write_checkpoint
from .transactions import Database, Outlived, Remarks, Transaction

_log = getLogger(__name__)
T = TypeVar("T")


PIECE = 100_000
"""Values that are read at once: each piece is found by sorting."""
Row: TypeAlias = tuple[object, ...]


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
        self._notes = LoadNotes(sync_key, run_uid)
        self._is_lost = False
        """The database could not be reached or written to lately."""
        self._noted: dict[str, StreamSchema] = {}

    def open(self) -> None:
        """Connect, and prove that the database can be written to."""
        self._database.open()

    def checkpoint(self, stream: str) -> Checkpoint | None:
        """The last committed checkpoint of this sync's stream."""

        def work(transaction: Transaction) -> Checkpoint | None:
            found = read_checkpoint(transaction, self._sync_key, stream)
            state, reading = _cursors(transaction).read(self._sync_key, stream)
            return with_cursor(found, stream, state, reading)

        found = self._transact(work)
        if found is not None and found.finished:
            self._drop_aside(stream, found.table_schema)
        return found

    def begin(self, target: Target, *, resume: bool) -> StreamSchema:
        """Prepare a stream's table; nothing that counts is touched yet."""
        check_name(target.table)

        def work(transaction: Transaction) -> StreamSchema:
            claim(transaction, self._leases, target, _lease_name(self._database, target))
            table, kind = written_table(target), transaction.kind_of(target.table)
            check_is_table(target.table, kind)
            known = read_checkpoint(transaction, self._sync_key, target.stream)
            check_trial(target, known, kind)
            if not resume:
                self._notes.begin(transaction, target, known, _cursors(transaction))
            before = known.table_schema if known is not None else StreamSchema()
            if resume:
                self._put_back(transaction, target, before)
                _check_staged(transaction, target, known)
            else:
                if target.disposition is WriteDisposition.REPLACE:
                    if isinstance(transaction, Outlived):
                        transaction.check_replaceable(target.table)
                    transaction.drop(table)
                forget_seen(transaction, self._sync_key, target.stream)
                reset_checkpoint(transaction, self._sync_key, target.stream, self._run_uid)
                if target.incremental:
                    _cursors(transaction).prepare(self._sync_key, target.stream)
            self._ensure_key(transaction, target)
            return _schema_of(self._database, transaction, table, before)

        if not resume:
            self._drop_aside(target.stream, self._known_schema(target.stream))
        return self._leases.claimed(
            _lease_name(self._database, target), lambda: self._transact(work)
        )

    def begin_child(self, target: Target, table: str, *, resume: bool) -> StreamSchema:
        """Prepare a child table of the target; gives the columns that it has."""

        def work(transaction: Transaction) -> StreamSchema:
            written = begin_child(transaction, target.child(table), resume=resume)
            known = read_checkpoint(transaction, self._sync_key, target.stream)
            children = known.table_schema.children if known is not None else ()
            mine = (child.table_schema for child in children if child.table == table)
            return _schema_of(self._database, transaction, written, next(mine, StreamSchema()))

        return self._transact(work)

    def read_column(
        self, table: str, column: str, take: Callable[[Sequence[object]], None]
    ) -> None:
        """Give each value that a column has, null apart, once, in pieces."""
        schema = StreamSchema(columns=(Column(name=column, type=FieldType.TEXT),))
        short, there = self._database.names_of(schema).get(column, column), table

        def next_after(last: Row) -> list[Row]:
            def work(transaction: Transaction) -> list[Row]:
                if not transaction.has_columns(there, (column,)):
                    return []
                mark = transaction.quote_mark
                name, of = (
                    mark + one.replace(mark, mark * 2) + mark
                    for one in (short, self._database.table_name(there))
                )
                if last and transaction.mark == "%s":
                    # beside bound values a percent sign of its own is written twice
                    name, of = name.replace("%", "%%"), of.replace("%", "%%")
                return transaction.query(
                    f"SELECT DISTINCT {name} FROM {of} WHERE {name} IS NOT NULL"  # noqa: S608
                    + f" AND {name} > {transaction.mark}" * len(last)
                    + f" ORDER BY {name} LIMIT {PIECE}",
                    last,
                )

            return self._transact(work)

        piece: list[Row] = [()]
        while piece:
            piece = next_after(piece[-1])
            take([value for (value,) in piece])

    def refusals(self, target: Target) -> Refusals | None:
        """What the table that batches go to can't hold."""
        table = written_table(target)
        columns = self._transact(lambda t: t.columns(table))
        return self._database.refusals(columns, target.key)

    def load(self, target: Target, batch: Batch) -> None:
        """A batch's rows and its checkpoint, in one transaction."""
        table, schema = written_table(target), batch.table_schema
        rows = ColumnRows.of(batch.rows)

        def prepare(transaction: Transaction) -> None:
            hold(transaction, self._leases, target, _lease_name(self._database, target))
            ground = TransactionGround(transaction, self._database)
            self._notes.batch(ground, target, batch.children)
            transaction.make_room(table, schema, rows)
            self._ensure_key(transaction, target)
            if batch.seen:
                prepare_seen(transaction)
            prepare_children(transaction, target, batch.children)

        def work(transaction: Transaction) -> bool:
            if not self._database.ddl_commits:
                prepare(transaction)
            ground = TransactionGround(transaction, self._database)
            before = self._notes.before_rows(ground, target, batch)
            if rows and target.key:
                transaction.upsert(table, target.key, schema, rows)
            elif rows:
                transaction.insert(table, schema, rows)
            keep_seen(transaction, self._sync_key, target.stream, batch.seen)
            load_children(transaction, target, batch.children)
            self._notes.added(ground, target, batch, before)
            self._crashpoint("before_checkpoint")
            after = batch.checkpoint.batch - 1
            write_checkpoint(transaction, self._sync_key, batch.checkpoint, after_batch=after)
            if target.incremental:
                _cursors(transaction).write(self._sync_key, batch.checkpoint)
            self._crashpoint("before_commit")
            return True

        if self._database.ddl_commits:
            self._note_schema(batch)
            self._transact(prepare)
        self._transact(work, committed=lambda t: is_at(t, self._sync_key, batch.checkpoint) or None)
        self._leases.loaded(_lease_name(self._database, target))
        self._crashpoint("after_commit")

    def seen(self, target: Target, *, after: bytes, limit: int) -> Sequence[SeenKey]:
        """The next keys that the committed batches of the stream were to keep."""
        return self._transact(
            lambda t: read_seen(t, self._sync_key, target.stream, after=after, limit=limit)
        )

    def finish(self, target: Target, checkpoint: Checkpoint) -> LoadReport:
        """Swap what was staged, and mark the stream as finished, in one transaction.

        Where changes of tables commit at once, what was swapped is put back by whoever goes on,
        unless the mark stands.
        """

        def work(transaction: Transaction) -> LoadReport:
            name = _lease_name(self._database, target)
            hold(transaction, self._leases, target, name, last=True)
            self._put_back(transaction, target, checkpoint.table_schema)
            transaction.make_room(written_table(target), checkpoint.table_schema, ColumnRows([]))
            report = LoadReport(warnings=_remarks(self._database, transaction, target, checkpoint))
            try:
                ground = TransactionGround(transaction, self._database)
                self._notes.end(ground, target, checkpoint)
                if target.disposition is WriteDisposition.REPLACE:
                    self._swap(transaction, target, checkpoint, report)
                report.warnings += finish_children(
                    transaction, target, checkpoint, lambda table: self._aside(target.stream, table)
                )
                forget_seen(transaction, self._sync_key, target.stream)
                write_checkpoint(
                    transaction, self._sync_key, checkpoint, after_batch=checkpoint.batch
                )
                if target.incremental:
                    _cursors(transaction).write(self._sync_key, checkpoint)
            except MigrateIQError:
                # also when a child table is refused after the stream's own was swapped
                self._put_back(transaction, target, checkpoint.table_schema)
                raise
            self._crashpoint("before_finish")
            return report

        def committed(transaction: Transaction) -> LoadReport | None:
            done = is_at(transaction, self._sync_key, checkpoint)
            remarks = _remarks(self._database, transaction, target, checkpoint) if done else []
            return LoadReport(warnings=remarks) if done else None

        report = self._transact(work, committed=committed)
        self._drop_aside(target.stream, checkpoint.table_schema)
        self._crashpoint("after_finish")
        return report

    def set_cursor(self, stream: str, state: CursorState | None) -> None:
        """Put a person's state in place of what is known of a stream."""
        self._transact(lambda t: _cursors(t).set(self._sync_key, stream, state))

    def describe(self, target: Target) -> StreamSchema:
        """The table's columns; nothing is changed."""

        def work(transaction: Transaction) -> StreamSchema:
            known = read_checkpoint(transaction, self._sync_key, target.stream)
            before = StreamSchema() if known is None else known.table_schema
            return _schema_of(self._database, transaction, target.table, before)

        return self._transact(work)

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
        checkpoint, schema = batch.checkpoint, with_rows(batch.table_schema, {})

        def note(transaction: Transaction) -> None:
            known = read_checkpoint(transaction, self._sync_key, checkpoint.stream)
            children = known.table_schema.children if known is not None else ()
            # rows count once they are committed
            rows = {child.table: child.rows for child in children}
            note_schema(transaction, self._sync_key, checkpoint, with_rows(schema, rows))

        if self._noted.get(checkpoint.stream) != schema:
            self._transact(note)
            self._noted[checkpoint.stream] = schema

    def _aside(self, stream: str, child: str = "") -> str:
        """What the replaced table of a stream, or a child table of it, is called meanwhile; no
        other stream's is."""
        whose = f"{self._sync_key}\0{stream}" + (f"\0{child}" if child else "")
        return ASIDE + sha256(whose.encode()).hexdigest()[:16]

    def _put_back(self, transaction: Transaction, target: Target, schema: StreamSchema) -> None:
        """What was swapped without its mark: the stream goes on as if it had not been."""
        if target.disposition is WriteDisposition.REPLACE and isinstance(transaction, Outlived):
            transaction.put_back(written_table(target), target.table, self._aside(target.stream))
            for one in schema.children:
                aside = self._aside(target.stream, one.table)
                transaction.put_back(written_table(target.child(one.table)), one.table, aside)

    def _drop_aside(self, stream: str, schema: StreamSchema) -> None:
        """The replaced rows, once the new ones count."""
        if not self._database.ddl_commits:
            return
        for child in ("", *(child.table for child in schema.children)):
            aside = self._aside(stream, child)
            self._transact(lambda transaction, name=aside: transaction.drop(name))  # type: ignore[misc]  # bound now

    def _known_schema(self, stream: str) -> StreamSchema:
        if not self._database.ddl_commits:
            return StreamSchema()
        found = self._transact(lambda t: read_checkpoint(t, self._sync_key, stream))
        return StreamSchema() if found is None else found.table_schema


def _tables(target: Target, schema: StreamSchema) -> list[str]:
    return [target.table, *(child.table for child in schema.children)]


def _check_staged(transaction: Transaction, target: Target, found: Checkpoint | None) -> None:
    if target.disposition is not WriteDisposition.REPLACE or found is None:
        return
    if found.counts.loaded and not transaction.columns(written_table(target)):
        raise staging_gone(target.stream, f"the table {written_table(target)}")


def _cursors(transaction: Transaction) -> CursorTable:
    is_there = transaction.kind_of(CURSORS_TABLE) == "table"
    return CursorTable(transaction.query, is_there, transaction.mark, transaction.state_types)


def _remarks(
    database: Database, transaction: Transaction, target: Target, checkpoint: Checkpoint
) -> list[str]:
    schema = checkpoint.table_schema
    tables = {name: database.table_name(name) for name in _tables(target, schema)}
    shortened = {
        long: short
        for one in (schema, *(child.table_schema for child in schema.children))
        for long, short in database.names_of(one).items()
    }
    more = transaction.remarks(written_table(target)) if isinstance(transaction, Remarks) else []
    return [
        *(
            f"The table {long} is called {short} there."
            for long, short in tables.items()
            if long != short
        ),
        *(f"The column {long} is called {short} there." for long, short in shortened.items()),
        *more,
    ]


def _schema_of(
    database: Database, transaction: Transaction, table: str, before: StreamSchema
) -> StreamSchema:
    """The table's columns by the names that the engine knows them by."""
    long = {short: name for name, short in database.names_of(before).items()}
    return StreamSchema(
        columns=tuple(
            Column(name=long.get(column.name, column.name), type=column.type)
            for column in transaction.columns(table)
        )
    )


def _lease_name(database: Database, target: Target) -> str:
    return database.table_name(target.table).casefold()
