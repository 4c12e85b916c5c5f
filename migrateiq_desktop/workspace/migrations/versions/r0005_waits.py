"""How long a run and its streams have waited."""

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns; of what ran before nobody knows."""
    for table in ("runs", "run_streams"):
        op.execute(f"ALTER TABLE {table} ADD COLUMN waited_milliseconds BIGINT NOT NULL DEFAULT 0")
