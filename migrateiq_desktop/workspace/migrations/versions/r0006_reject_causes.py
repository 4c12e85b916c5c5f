"""Rejected records by cause and state, edited beside the original, discarded with a note."""

import re
import sqlite3

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

STATES = ("open", "retried", "discarded")
QUOTED = re.compile("“[^”]*”")
LONGEST = 300

# Counted by triggers, so that a list of causes is read and never added up.
ADDED = """
    UPDATE reject_causes SET
        open = open + (NEW.state = 'open'),
        retried = retried + (NEW.state = 'retried'),
        discarded = discarded + (NEW.state = 'discarded')
    WHERE id = NEW.cause_id;
    INSERT INTO reject_counts (run_id, cause_id, open, retried, discarded)
    VALUES (
        NEW.run_id, NEW.cause_id,
        NEW.state = 'open', NEW.state = 'retried', NEW.state = 'discarded'
    )
    ON CONFLICT (run_id, cause_id) DO UPDATE SET
        open = open + excluded.open,
        retried = retried + excluded.retried,
        discarded = discarded + excluded.discarded;
"""
TAKEN = """
    UPDATE reject_causes SET
        open = open - (OLD.state = 'open'),
        retried = retried - (OLD.state = 'retried'),
        discarded = discarded - (OLD.state = 'discarded')
    WHERE id = OLD.cause_id;
    UPDATE reject_counts SET
        open = open - (OLD.state = 'open'),
        retried = retried - (OLD.state = 'retried'),
        discarded = discarded - (OLD.state = 'discarded')
    WHERE run_id = OLD.run_id AND cause_id = OLD.cause_id;
"""


def upgrade() -> None:
    """Add columns and counts, and count what is there."""
    for column in (
        "cause_id INTEGER",
        "state TEXT NOT NULL DEFAULT 'open'",
        "edited TEXT",
        "edited_at BIGINT",
        "discarded_at BIGINT",
        "note TEXT",
    ):
        op.execute(f"ALTER TABLE rejected_records ADD COLUMN {column}")
    counts = ", ".join(f"{state} INTEGER NOT NULL DEFAULT 0" for state in STATES)
    op.execute(
        "CREATE TABLE reject_causes (id INTEGER NOT NULL PRIMARY KEY, sync TEXT NOT NULL,"
        f" stream TEXT NOT NULL, field TEXT NOT NULL, cause TEXT NOT NULL, {counts},"
        " UNIQUE (sync, stream, field, cause))"
    )
    op.execute(
        "CREATE TABLE reject_counts (run_id INTEGER NOT NULL REFERENCES runs (id)"
        " ON DELETE CASCADE, cause_id INTEGER NOT NULL REFERENCES reject_causes (id),"
        f" {counts}, PRIMARY KEY (run_id, cause_id)) WITHOUT ROWID"
    )
    _fill()
    _index()
    op.execute(
        f"CREATE TRIGGER rejected_inserted AFTER INSERT ON rejected_records BEGIN {ADDED} END"
    )
    op.execute(
        f"CREATE TRIGGER rejected_deleted AFTER DELETE ON rejected_records BEGIN {TAKEN} END"
    )
    op.execute(
        "CREATE TRIGGER rejected_updated AFTER UPDATE OF state, cause_id ON rejected_records"
        " WHEN OLD.state <> NEW.state OR OLD.cause_id IS NOT NEW.cause_id"
        f" BEGIN {TAKEN} {ADDED} END"
    )


def _fill() -> None:
    driver = op.get_bind().connection.driver_connection
    if isinstance(driver, sqlite3.Connection):
        driver.create_function("cause_of", 1, _cause_of, deterministic=True)
    op.execute("UPDATE rejected_records SET state = 'retried' WHERE retried_by IS NOT NULL")
    rows = (
        "FROM rejected_records JOIN runs ON runs.id = rejected_records.run_id"
        " GROUP BY runs.sync, stream, coalesce(field, ''), cause_of(reason)"
    )
    op.execute(
        "INSERT INTO reject_causes (sync, stream, field, cause)"
        f" SELECT runs.sync, stream, coalesce(field, ''), cause_of(reason) {rows}"
    )
    op.execute(
        "UPDATE rejected_records SET cause_id = (SELECT reject_causes.id FROM reject_causes"
        " JOIN runs ON runs.id = rejected_records.run_id AND runs.sync = reject_causes.sync"
        " WHERE reject_causes.stream = rejected_records.stream"
        " AND reject_causes.field = coalesce(rejected_records.field, '')"
        " AND reject_causes.cause = cause_of(rejected_records.reason))"
    )
    op.execute(
        "INSERT INTO reject_counts (run_id, cause_id, open, retried, discarded)"
        " SELECT run_id, cause_id, sum(state = 'open'), sum(state = 'retried'), 0"
        " FROM rejected_records GROUP BY run_id, cause_id"
    )
    op.execute(
        "UPDATE reject_causes SET (open, retried) = (SELECT sum(open), sum(retried)"
        " FROM reject_counts WHERE cause_id = reject_causes.id)"
    )


def _index() -> None:
    # each gives the pages of a list in the order of rejection without touching the records
    op.execute("CREATE INDEX ix_rejected_state ON rejected_records (run_id, state, id)")
    op.execute("CREATE INDEX ix_rejected_cause ON rejected_records (cause_id, state, id)")
    op.execute(
        "CREATE INDEX ix_rejected_run_cause ON rejected_records (run_id, cause_id, state, id)"
    )
    op.execute("DROP INDEX ix_rejected_records_run")
    op.execute("CREATE INDEX ix_reject_counts_cause ON reject_counts (cause_id)")


def _cause_of(reason: str) -> str:
    return QUOTED.sub("“…”", reason)[:LONGEST]
