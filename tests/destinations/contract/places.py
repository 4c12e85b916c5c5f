"""The real destinations that the contract is held against, by name."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq
from openpyxl import Workbook, load_workbook
from openpyxl.cell import Cell
from openpyxl.utils.escape import unescape
from psycopg.types.json import set_json_loads

from migrateiq_desktop.destinations.factory import destination_of
from migrateiq_desktop.destinations.files.names import file_name
from migrateiq_desktop.destinations.sql.postgresql_names import short_name
from migrateiq_desktop.destinations.sql.quoting import quoted
from migrateiq_desktop.engine.ports import Destination
from migrateiq_desktop.model.connector import (
    DuckdbConnector,
    ExcelConnector,
    JsonlConnector,
    ParquetConnector,
)
from migrateiq_desktop.model.exact_json import dumps, loads
from tests.servers.postgresql_server import PostgresqlServer

from .moving import SYNC, Place, Record
from .mysql_place import new_mysql_place


def nothing(_name: str) -> None:
    """No crash."""


@dataclass(frozen=True)
class DuckdbPlace:
    """A DuckDB file."""

    path: Path
    merges = True

    def destination(self, run: str, crashpoint: Callable[[str], None] | None = None) -> Destination:
        """A new one."""
        return destination_of(
            DuckdbConnector(path=self.path),
            SYNC,
            run,
            patience_seconds=0,
            crashpoint=crashpoint or nothing,
        )

    def rows(self, table: str) -> list[Record]:
        """Moments without pytz: as text in UTC."""
        with closing(duckdb.connect(self.path, read_only=True)) as connection:
            connection.execute("SET TimeZone = 'UTC'")
            kinds = connection.execute(f"DESCRIBE {quoted(table)}").fetchall()
            shown = [
                f"CAST({quoted(name)} AS VARCHAR)" if "ZONE" in kind else quoted(name)
                for name, kind, *_ in kinds
            ]
            found = connection.execute(f"SELECT {', '.join(shown)} FROM {quoted(table)}")
            names = [name for name, *_ in kinds]
            return [dict(zip(names, row, strict=True)) for row in found.fetchall()]

    def execute(self, *statements: str) -> None:
        """Another program's statements."""
        with closing(duckdb.connect(self.path)) as connection:
            for sql in statements:
                connection.execute(sql)

    def tables(self) -> set[str]:
        """All tables."""
        if not self.path.exists():
            return set()
        with closing(duckdb.connect(self.path, read_only=True)) as connection:
            found = connection.execute("SELECT table_name FROM duckdb_tables()").fetchall()
        return {name for (name,) in found} - OURS

    def declared(self, table: str = "things") -> dict[str, str]:
        """The columns with their types."""
        with closing(duckdb.connect(self.path, read_only=True)) as connection:
            found = connection.execute(f"DESCRIBE {quoted(table)}").fetchall()
        return {name: kind for name, kind, *_ in found}


@dataclass(frozen=True)
class PostgresqlPlace:
    """A schema of a PostgreSQL server."""

    server: PostgresqlServer
    schema: str
    merges = True

    def destination(self, run: str, crashpoint: Callable[[str], None] | None = None) -> Destination:
        """A new one."""
        return destination_of(
            self.server.connector(self.schema),
            SYNC,
            run,
            secrets=self.server.secrets,
            patience_seconds=PATIENCE,
            crashpoint=crashpoint or nothing,
        )

    def rows(self, table: str) -> list[Record]:
        """JSON as its text."""
        with self.server.connect(self.schema) as connection:
            set_json_loads(
                lambda text: text if isinstance(text, str) else bytes(text).decode(), connection
            )
            found = connection.execute(f"SELECT * FROM {quoted(short_name(table))}".encode())
            names = [column.name for column in found.description or ()]
            return [dict(zip(names, row, strict=True)) for row in found.fetchall()]

    def execute(self, *statements: str) -> None:
        """Another program's statements."""
        with self.server.connect(self.schema) as connection:
            for sql in statements:
                connection.execute(sql.encode())

    def tables(self) -> set[str]:
        """All tables."""
        query = (
            "SELECT relname FROM pg_class WHERE relnamespace = %s::regnamespace AND relkind = 'r'"
        )
        with self.server.connect(self.schema) as connection:
            found = connection.execute(query, (quoted(self.schema),)).fetchall()
        return {str(name) for (name,) in found} - OURS

    def declared(self, table: str = "things") -> dict[str, str]:
        """The columns with their types."""
        query = (
            "SELECT attname, format_type(atttypid, atttypmod) FROM pg_attribute"
            " WHERE attrelid = %s::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum"
        )
        with self.server.connect(self.schema) as connection:
            found = connection.execute(query, (quoted(table),)).fetchall()
        return {str(name): str(kind) for name, kind in found}


@dataclass(frozen=True)
class JsonlPlace:
    """A folder of JSON Lines files."""

    suffix = ".jsonl"
    folder: Path
    merges = False

    def destination(self, run: str, crashpoint: Callable[[str], None] | None = None) -> Destination:
        """A new one."""
        return destination_of(
            JsonlConnector(path=self.folder), SYNC, run, crashpoint=crashpoint or nothing
        )

    def rows(self, table: str) -> list[Record]:
        """JSON inside as its text."""
        lines = (self.folder / f"{file_name(table)}.jsonl").read_bytes().splitlines()
        return [
            {
                name: dumps(value) if isinstance(value, (dict, list)) else value
                for name, value in record.items()
            }
            for line in lines
            if isinstance(record := loads(line), dict)
        ]

    def execute(self, *statements: str) -> None:
        """Nobody speaks SQL here."""
        raise NotImplementedError

    def tables(self) -> set[str]:
        """All files that a person sees, and nothing else."""
        if not self.folder.exists():
            return set()
        shown = {path for path in self.folder.iterdir() if path.name != ".migrateiq"}
        assert {path.suffix for path in shown} <= {self.suffix}
        return {path.stem for path in shown}


@dataclass(frozen=True)
class ParquetPlace(JsonlPlace):
    """A folder of Parquet files."""

    suffix = ".parquet"

    def destination(self, run: str, crashpoint: Callable[[str], None] | None = None) -> Destination:
        """A new one."""
        return destination_of(
            ParquetConnector(path=self.folder), SYNC, run, crashpoint=crashpoint or nothing
        )

    def table(self, table: str = "things") -> pa.Table:
        """The file as it is."""
        return pq.read_table(self.folder / f"{file_name(table)}.parquet")

    def rows(self, table: str) -> list[Record]:
        """By the library's own reader."""
        found: list[Record] = self.table(table).to_pylist()
        return found


@dataclass(frozen=True)
class ExcelPlace(JsonlPlace):
    """A folder of Excel workbooks."""

    suffix = ".xlsx"

    def destination(self, run: str, crashpoint: Callable[[str], None] | None = None) -> Destination:
        """A new one."""
        return destination_of(
            ExcelConnector(path=self.folder), SYNC, run, crashpoint=crashpoint or nothing
        )

    def workbook(self, table: str = "things") -> Workbook:
        """The file as it is."""
        return load_workbook(self.folder / f"{file_name(table)}.xlsx")

    def rows(self, table: str) -> list[Record]:
        """By another reader, of all sheets; escapes of control characters resolved."""
        found: list[Record] = []
        for sheet in self.workbook(table).worksheets:
            lines = sheet.iter_rows()
            names = [unescape(cell.value) for cell in next(lines)]
            for line in lines:
                values = [_value_of(cell) for cell in line]
                found.append(dict(zip(names, values, strict=True)))
        return found


def _value_of(cell: Cell) -> object:
    if cell.data_type == "inlineStr" or isinstance(cell.value, str):
        assert cell.data_type != "f"
        return unescape(cell.value)
    # an empty text is a cell of text without any
    return cell.value


PATIENCE = 30.0
OURS = {
    "_migrateiq_state",
    "_migrateiq_lease",
    "_migrateiq_loads",
    "_migrateiq_marks",
    "_migrateiq_seen",
}
SERVERS: list[Callable[[], PostgresqlServer]] = []
"""How the server that runs for the tests is come by."""


def new_postgresql_place() -> PostgresqlPlace:
    """A schema of its own."""
    server = SERVERS[-1]()
    return PostgresqlPlace(server, server.new_schema())


MAKERS: dict[str, Callable[[Path], Place]] = {
    "duckdb": lambda folder: DuckdbPlace(folder / "data.duckdb"),
    "excel": lambda folder: ExcelPlace(folder / "files"),
    "jsonl": lambda folder: JsonlPlace(folder / "files"),
    "mysql": lambda _: new_mysql_place(),
    "parquet": lambda folder: ParquetPlace(folder / "files"),
    "postgresql": lambda _: new_postgresql_place(),
}
"""How a place is made in a folder of its own."""
