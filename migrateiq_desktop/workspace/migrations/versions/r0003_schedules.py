"""When syncs are due."""

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table; nothing that is there changes."""
    op.execute(
        "CREATE TABLE schedules ("
        "sync_id INTEGER PRIMARY KEY REFERENCES syncs (id) ON DELETE CASCADE,"
        " frequency TEXT NOT NULL, anchor BIGINT NOT NULL, handled BIGINT NOT NULL,"
        " missed_at BIGINT, missed_reason TEXT)"
    )
