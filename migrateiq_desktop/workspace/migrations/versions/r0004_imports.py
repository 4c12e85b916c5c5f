"""What connectors were imported from, to see later what has changed."""

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table; nothing that is there changes."""
    op.execute(
        "CREATE TABLE imports ("
        "connector_id INTEGER PRIMARY KEY REFERENCES connectors (id) ON DELETE CASCADE,"
        " kind TEXT NOT NULL, definition TEXT NOT NULL, offered TEXT NOT NULL)"
    )
