"""Rejected records that are tried again, and the rows of child tables."""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns; nothing that is there changes."""
    op.execute("ALTER TABLE runs ADD COLUMN retry_of INTEGER")
    op.execute("CREATE INDEX ix_runs_retry ON runs (retry_of) WHERE retry_of IS NOT NULL")
    op.execute("ALTER TABLE run_streams ADD COLUMN children TEXT NOT NULL DEFAULT '[]'")
    op.execute("ALTER TABLE rejected_records ADD COLUMN claimed_by INTEGER")
    op.execute("ALTER TABLE rejected_records ADD COLUMN failed_batch INTEGER")
    op.execute("ALTER TABLE rejected_records ADD COLUMN retried_by INTEGER")
    op.execute(
        "CREATE INDEX ix_rejected_claimed ON rejected_records (claimed_by)"
        " WHERE claimed_by IS NOT NULL"
    )
