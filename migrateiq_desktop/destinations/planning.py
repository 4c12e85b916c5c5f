"""What loading would do to a destination's tables or files. Nothing is written."""

from collections.abc import Sequence

from pydantic import SecretStr

from migrateiq_desktop.model.connector import (
    FILE_SUFFIXES,
    AnyDestination,
    DuckdbConnector,
    FolderConnector,
    MysqlConnector,
    PostgresqlConnector,
    SqliteConnector,
)

from .files.names import file_name
from .sql.planning import Found, Load, plan_table
from .sql.sqlite_planning import plan_in_file
from .sql.transactions import Database, Transaction
from .writable import check_writable

PATIENCE_SECONDS = 5.0


def plan_loads(
    definition: AnyDestination, secrets: dict[str, SecretStr], loads: Sequence[Load]
) -> list[Found]:
    """What would be done to each table. Raises DestinationError, UnreachableError."""
    check_writable(definition)
    if isinstance(definition, SqliteConnector):
        return plan_in_file(definition.path, loads)
    if isinstance(definition, FolderConnector):
        return [Found((), ()) for _ in loads]
    database = database_of(definition, secrets)
    database.open()
    try:
        return database.transact(lambda transaction: _planned(transaction, loads))
    finally:
        database.close()


def name_there(definition: AnyDestination, table: str) -> str:
    """What a table is called there: a file's whole name, a schema's table."""
    if isinstance(definition, FolderConnector):
        return file_name(table) + FILE_SUFFIXES[definition.type]
    if isinstance(definition, PostgresqlConnector):
        return f"{definition.schema_name}.{table}"
    return table


def _planned(transaction: Transaction, loads: Sequence[Load]) -> list[Found]:
    return [plan_table(transaction, load) for load in loads]


def database_of(definition: AnyDestination, secrets: dict[str, SecretStr]) -> Database:
    """A server's, or DuckDB's; it isn't opened yet."""
    match definition:
        case PostgresqlConnector():
            from .sql.postgresql_database import PostgresqlDatabase  # noqa: PLC0415  # when wanted

            return PostgresqlDatabase(definition, secrets, patience_seconds=PATIENCE_SECONDS)
        case MysqlConnector():
            from .sql.mysql_database import MysqlDatabase  # noqa: PLC0415  # when wanted

            return MysqlDatabase(definition, secrets, patience_seconds=PATIENCE_SECONDS)
        case DuckdbConnector(path=path):
            from .sql.duckdb_database import DuckdbDatabase  # noqa: PLC0415  # when wanted

            return DuckdbDatabase(path, patience_seconds=PATIENCE_SECONDS)
        case _:
            raise TypeError(f"{definition.type} is no database of this kind")
