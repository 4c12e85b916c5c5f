"""The transaction that a run is taken back in: of a server, of DuckDB or of a SQLite file."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from migrateiq_desktop.destinations.leases import LeaseKeeper
from migrateiq_desktop.destinations.undo_refusals import not_noted
from migrateiq_desktop.model.undoing import UndoJob, Undone

from .grounds import SqliteGround, TransactionGround
from .loads_table import is_undone
from .seen import forget_seen
from .sqlite_connection import Database as SqliteFile
from .sqlite_connection import connect
from .sqlite_errors import translated
from .sqlite_seen import forget_seen as forget_seen_in_file
from .transactions import Database, Transaction
from .undoing import Plan, plan_undo, run_to_undo, take_back

Crashpoint = Callable[[str], None]
PATIENCE_SECONDS = 5.0


def undo_in_database(database: Database, job: UndoJob, crashpoint: Crashpoint) -> Undone:
    """Take a run back, or tell what that would do. The database is open."""
    run = run_to_undo(job)
    keeper, agreed = LeaseKeeper(job.sync_key, job.run_uid), job.agreed

    def look(transaction: Transaction) -> Undone:
        ground = TransactionGround(transaction, database)
        return plan_undo(ground, run).undone(removes=ground.removes)

    def work(transaction: Transaction) -> tuple[Undone, Plan]:
        ground = TransactionGround(transaction, database)
        done, plan = take_back(ground, run, agreed or Undone(), keeper, crashpoint)
        for stream in plan.streams:
            forget_seen(transaction, job.sync_key, stream.name)
        return done, plan

    def committed(transaction: Transaction) -> tuple[Undone, Plan] | None:
        return (agreed or Undone(), Plan()) if is_undone(transaction, job.run_uid) else None

    if agreed is None:
        return database.transact(look)
    with _claiming(keeper):
        done, plan = keeper.claimed(
            job.run_uid, lambda: database.transact(work, committed=committed)
        )
    crashpoint("after_commit")
    if database.ddl_commits:
        for table in plan.staged:
            # nobody sees them; one that stays is removed when the stream begins again
            database.transact(lambda transaction, name=table: transaction.drop(name))  # type: ignore[misc]  # bound now
    return done


def undo_in_file(path: Path, job: UndoJob, crashpoint: Crashpoint) -> Undone:
    """The same in a SQLite file."""
    if not path.exists():
        raise not_noted(job.run_id)
    run = run_to_undo(job)
    keeper = LeaseKeeper(job.sync_key, job.run_uid)
    with closing(connect(path, PATIENCE_SECONDS)) as connection, translated(path):
        file = SqliteFile(path, connection, patience_seconds=PATIENCE_SECONDS)
        if job.agreed is None:
            with file.transaction(keep=False):
                ground = SqliteGround(connection)
                return plan_undo(ground, run).undone(removes=ground.removes)
        agreed = job.agreed

        def work() -> Undone:
            with file.safe_from_power_failure(), file.transaction():
                ground = SqliteGround(connection)
                done, plan = take_back(ground, run, agreed, keeper, crashpoint)
                for stream in plan.streams:
                    forget_seen_in_file(connection, job.sync_key, stream.name)
            crashpoint("after_commit")
            return done

        with _claiming(keeper):
            return keeper.claimed(job.run_uid, work)


@contextmanager
def _claiming(keeper: LeaseKeeper) -> Iterator[None]:
    try:
        yield
    finally:
        # what was claimed went with its transaction
        keeper.forget()
