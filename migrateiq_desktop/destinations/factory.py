"""The destination of a definition. What a kind needs is loaded only when it is wanted."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from pydantic import SecretStr

from migrateiq_desktop.engine.ports import Destination
from migrateiq_desktop.model.connector import (
    AnyDestination,
    CsvConnector,
    DuckdbConnector,
    ExcelConnector,
    JsonlConnector,
    MysqlConnector,
    ParquetConnector,
    PostgresqlConnector,
    SqliteConnector,
)

from .sql.sqlite import SqliteDestination

if TYPE_CHECKING:
    from .files.assembly import FileFormat

Crashpoint = Callable[[str], None]


def _no_crashpoint(_name: str) -> None:
    """Where a test may end the process."""


def destination_of(
    definition: AnyDestination,
    sync_key: str,
    run_uid: str,
    *,
    secrets: dict[str, SecretStr] | None = None,
    patience_seconds: float = 60.0,
    crashpoint: Crashpoint = _no_crashpoint,
) -> Destination:
    """Where the streams of one sync go in one run; paths are absolute. It isn't opened yet."""
    match definition:
        case SqliteConnector(path=path):
            return SqliteDestination(
                path, sync_key, run_uid, patience_seconds=patience_seconds, crashpoint=crashpoint
            )
        case DuckdbConnector(path=path):
            from .sql.destination import SqlDestination
            from .sql.duckdb_database import DuckdbDatabase

            return SqlDestination(
                DuckdbDatabase(path, patience_seconds=patience_seconds),
                sync_key,
                run_uid,
                crashpoint=crashpoint,
            )
        case PostgresqlConnector():
            from .sql.destination import SqlDestination
            from .sql.postgresql_database import PostgresqlDatabase

            return SqlDestination(
                PostgresqlDatabase(definition, secrets or {}, patience_seconds=patience_seconds),
                sync_key,
                run_uid,
                crashpoint=crashpoint,
            )
        case MysqlConnector():
            from .sql.destination import SqlDestination
            from .sql.mysql_database import MysqlDatabase

            return SqlDestination(
                MysqlDatabase(definition, secrets or {}, patience_seconds=patience_seconds),
                sync_key,
                run_uid,
                crashpoint=crashpoint,
            )
        case JsonlConnector() | CsvConnector() | ParquetConnector() | ExcelConnector():
            from .files.destination import FilesDestination

            return FilesDestination(
                definition.path,
                file_format_of(definition),
                sync_key,
                run_uid,
                patience_seconds=patience_seconds,
                crashpoint=crashpoint,
            )


def file_format_of(
    definition: JsonlConnector | CsvConnector | ParquetConnector | ExcelConnector,
) -> "FileFormat":
    """The kind of file that a folder's tables are."""
    match definition:
        case JsonlConnector():
            from .files.json_lines import JsonLines

            return JsonLines()
        case CsvConnector(neutralise_formulas=neutralise):
            from .files.csv_files import Csv

            return Csv(neutralise=neutralise)
        case ParquetConnector():
            from .files.parquet_files import Parquet

            return Parquet()
        case ExcelConnector():
            from .files.excel_files import Excel

            return Excel()
