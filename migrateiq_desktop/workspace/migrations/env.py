"""Runs the revisions on the connection that it is given, within its transaction."""

from alembic import context

context.configure(
    connection=context.config.attributes["connection"],
    # the transaction belongs to whoever gave the connection: all revisions or none
    transactional_ddl=False,
)
context.run_migrations()
