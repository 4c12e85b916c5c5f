"""What each sync said at the times when it was saved."""

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table; what each sync says now is its first version."""
    op.execute(
        """
        CREATE TABLE sync_versions (
            id INTEGER NOT NULL PRIMARY KEY,
            sync_id INTEGER NOT NULL REFERENCES syncs (id) ON DELETE CASCADE,
            saved_at BIGINT NOT NULL,
            source TEXT NOT NULL,
            destination TEXT,
            frequency TEXT NOT NULL,
            definition TEXT NOT NULL
        )
        """
    )
    op.execute("CREATE INDEX sync_versions_sync ON sync_versions (sync_id, id)")
    op.execute(
        """
        INSERT INTO sync_versions
            (sync_id, saved_at, source, destination, frequency, definition)
        SELECT syncs.id, syncs.updated_at, sources.name, destinations.name,
            syncs.frequency, syncs.definition
        FROM syncs
        JOIN connectors AS sources ON sources.id = syncs.source_id
        LEFT JOIN connectors AS destinations ON destinations.id = syncs.destination_id
        ORDER BY syncs.id
        """
    )
