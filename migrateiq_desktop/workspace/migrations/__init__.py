"""The schema's history, for Alembic. Frozen: nothing here imports the live tables or models."""
