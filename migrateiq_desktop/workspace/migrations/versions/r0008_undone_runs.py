"""When a run was undone, and how many rows that took back."""

from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns. No run was undone so far."""
    op.execute("ALTER TABLE runs ADD COLUMN undone_at BIGINT")
    op.execute("ALTER TABLE runs ADD COLUMN undone_rows BIGINT")
