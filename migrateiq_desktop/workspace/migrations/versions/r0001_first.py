"""The first schema: definitions, history, settings, and the sums that the statistics read.

Moments and durations are whole microseconds, moments since 1970 UTC.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

COUNTS = (
    "read",
    "loaded",
    "skipped",
    "rejected",
    "pages",
    "requests",
    "retries",
    "received_bytes",
)
# The sums are kept by quarters of an hour (900,000,000 microseconds): the midnight of every time
# zone falls on one, so the days of any zone can be summed exactly.
ADDED = """
    INSERT INTO run_totals (status, runs, loaded, rejected, duration)
    VALUES (NEW.status, 1, NEW.loaded, NEW.rejected, COALESCE(NEW.duration, 0))
    ON CONFLICT (status) DO UPDATE SET
        runs = runs + 1,
        loaded = loaded + excluded.loaded,
        rejected = rejected + excluded.rejected,
        duration = duration + excluded.duration;
    INSERT INTO run_quarters (quarter, status, runs, loaded, rejected, duration)
    VALUES (
        NEW.created_at / 900000000, NEW.status,
        1, NEW.loaded, NEW.rejected, COALESCE(NEW.duration, 0)
    )
    ON CONFLICT (quarter, status) DO UPDATE SET
        runs = runs + 1,
        loaded = loaded + excluded.loaded,
        rejected = rejected + excluded.rejected,
        duration = duration + excluded.duration;
"""
TAKEN = """
    UPDATE run_totals SET
        runs = runs - 1,
        loaded = loaded - OLD.loaded,
        rejected = rejected - OLD.rejected,
        duration = duration - COALESCE(OLD.duration, 0)
    WHERE status = OLD.status;
    UPDATE run_quarters SET
        runs = runs - 1,
        loaded = loaded - OLD.loaded,
        rejected = rejected - OLD.rejected,
        duration = duration - COALESCE(OLD.duration, 0)
    WHERE quarter = OLD.created_at / 900000000 AND status = OLD.status;
    DELETE FROM run_totals WHERE status = OLD.status AND runs = 0;
    DELETE FROM run_quarters
    WHERE quarter = OLD.created_at / 900000000 AND status = OLD.status AND runs = 0;
"""


def upgrade() -> None:
    """Make everything."""
    _make_definitions()
    _make_runs()
    _make_run_parts()
    _make_rest()
    _make_sums()
    _index_runs()


def downgrade() -> None:
    """There is nothing before."""
    raise NotImplementedError


def _counts() -> list[sa.Column[int]]:
    return [
        sa.Column(name, sa.BigInteger, nullable=False, server_default=sa.text("0"))
        for name in COUNTS
    ]


def _text(name: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=nullable)


def _moment(name: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger, nullable=nullable)


def _make_definitions() -> None:
    op.create_table(
        "connectors",
        sa.Column("id", sa.Integer, primary_key=True),
        _text("name"),
        _text("label"),
        _text("type"),
        _text("endpoint"),
        _text("auth_type"),
        sa.Column("active", sa.Boolean, nullable=False),
        _text("origin", nullable=True),
        _text("secrets"),
        _text("definition"),
        _moment("created_at"),
        _moment("updated_at"),
    )
    # some keyrings tell no capital from a small letter: two such names would share their keys
    op.execute("CREATE UNIQUE INDEX uq_connectors_name ON connectors (name COLLATE NOCASE)")
    op.create_table(
        "streams",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column(
            "connector_id",
            sa.Integer,
            sa.ForeignKey("connectors.id", ondelete="CASCADE"),
            nullable=False,
        ),
        sa.Column("position", sa.Integer, nullable=False),
        _text("name"),
        _text("definition"),
        sa.UniqueConstraint("connector_id", "name"),
    )
    op.create_table(
        "syncs",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.Text, nullable=False, unique=True),
        sa.Column("source_id", sa.Integer, sa.ForeignKey("connectors.id"), nullable=False),
        sa.Column("destination_id", sa.Integer, sa.ForeignKey("connectors.id")),
        _text("frequency"),
        _text("definition"),
        _moment("created_at"),
        _moment("updated_at"),
    )
    op.create_index("ix_syncs_source", "syncs", ["source_id"])
    op.create_index("ix_syncs_destination", "syncs", ["destination_id"])


def _make_runs() -> None:
    op.create_table(
        "run_definitions",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("digest", sa.Text, nullable=False, unique=True),
        _text("body"),
    )
    op.create_table(
        "runs",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("uid", sa.Text, nullable=False, unique=True),
        _text("sync"),
        _text("source"),
        _text("destination"),
        _text("status"),
        _text("started_by"),
        _text("origin", nullable=True),
        sa.Column("trial_limit", sa.Integer),
        sa.Column("definition_id", sa.Integer, sa.ForeignKey("run_definitions.id"), nullable=False),
        _moment("created_at"),
        _moment("started_at", nullable=True),
        _moment("ended_at", nullable=True),
        sa.Column("duration", sa.BigInteger),
        *_counts(),
        _text("error", nullable=True),
        _text("error_text", nullable=True),
        sa.Column("owner_pid", sa.Integer),
        _text("owner_started", nullable=True),
        sa.Column("worker_pid", sa.Integer),
        _text("worker_started", nullable=True),
        # a number is never given twice: logs are named by it
        sqlite_autoincrement=True,
    )


def _make_run_parts() -> None:
    op.create_table(
        "run_streams",
        sa.Column(
            "run_id", sa.Integer, sa.ForeignKey("runs.id", ondelete="CASCADE"), primary_key=True
        ),
        sa.Column("position", sa.Integer, primary_key=True),
        _text("stream"),
        _text("table_name"),
        _text("state"),
        *_counts(),
        sa.Column("total", sa.BigInteger),
        _text("warnings"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "rejected_records",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column(
            "run_id", sa.Integer, sa.ForeignKey("runs.id", ondelete="CASCADE"), nullable=False
        ),
        _text("stream"),
        sa.Column("batch", sa.Integer, nullable=False),
        sa.Column("page", sa.Integer, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        _text("field", nullable=True),
        _text("value", nullable=True),
        _text("reason"),
        _text("record"),
    )
    op.create_index("ix_rejected_records_run", "rejected_records", ["run_id"])
    op.create_index("ix_rejected_records_batch", "rejected_records", ["run_id", "stream", "batch"])
    op.create_table(
        "checkpoints",
        sa.Column("sync", sa.Text, primary_key=True),
        sa.Column("stream", sa.Text, primary_key=True),
        sa.Column(
            "run_id", sa.Integer, sa.ForeignKey("runs.id", ondelete="CASCADE"), nullable=False
        ),
        sa.Column("finished", sa.Boolean, nullable=False),
        sa.Column("read", sa.BigInteger, nullable=False),
        sa.Column("loaded", sa.BigInteger, nullable=False),
        _moment("updated_at"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_checkpoints_run", "checkpoints", ["run_id"])


def _make_rest() -> None:
    op.create_table(
        "workspace",
        sa.Column("id", sa.Integer, sa.CheckConstraint("id = 1"), primary_key=True),
        _text("uid"),
        _text("name"),
        _moment("created_at"),
    )
    op.create_table("settings", sa.Column("key", sa.Text, primary_key=True), _text("value"))
    op.create_table(
        "secret_index",
        sa.Column("connector", sa.Text, primary_key=True),
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("origin", sa.Text, primary_key=True),
        _text("keeper"),
        _moment("stored_at"),
    )


def _sums() -> list[sa.Column[int]]:
    return [
        sa.Column("runs", sa.Integer, nullable=False),
        sa.Column("loaded", sa.BigInteger, nullable=False),
        sa.Column("rejected", sa.BigInteger, nullable=False),
        sa.Column("duration", sa.BigInteger, nullable=False),
    ]


def _make_sums() -> None:
    op.create_table(
        "run_totals",
        sa.Column("status", sa.Text, primary_key=True),
        *_sums(),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "run_quarters",
        sa.Column("quarter", sa.Integer, primary_key=True),
        sa.Column("status", sa.Text, primary_key=True),
        *_sums(),
        sqlite_with_rowid=False,
    )
    op.execute(f"CREATE TRIGGER runs_inserted AFTER INSERT ON runs BEGIN {ADDED} END")
    op.execute(f"CREATE TRIGGER runs_deleted AFTER DELETE ON runs BEGIN {TAKEN} END")
    op.execute(
        "CREATE TRIGGER runs_updated"
        " AFTER UPDATE OF status, created_at, loaded, rejected, duration ON runs"
        f" BEGIN {TAKEN} {ADDED} END"
    )


def _index_runs() -> None:
    # Each holds what a filter may ask for, so that a page of a list is found without touching the
    # rows themselves; the run's number stands where it keeps the order of runs.
    also = ["id", "created_at", "status"]
    op.create_index("ix_runs_order", "runs", [*also, "sync"])
    op.create_index("ix_runs_sync", "runs", ["sync", *also])
    op.create_index("ix_runs_source", "runs", ["source", *also])
    op.create_index("ix_runs_destination", "runs", ["destination", *also, "source"])
    op.create_index("ix_runs_status", "runs", ["status", "id", "created_at"])
    op.create_index("ix_runs_created", "runs", ["created_at", "status"])
    op.create_index("ix_runs_definition", "runs", ["definition_id"])
    op.execute(
        "CREATE INDEX ix_runs_error ON runs (error_text, id, created_at, status, sync)"
        " WHERE error_text IS NOT NULL"
    )
