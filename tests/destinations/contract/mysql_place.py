"""A database of the MariaDB server that runs for the tests."""

import re
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass

from migrateiq_desktop.destinations.factory import destination_of
from migrateiq_desktop.destinations.sql.mysql_names import hashed_name, quoted, short_table
from migrateiq_desktop.engine.ports import Destination
from tests.servers.mariadb_server import MariadbServer

from .moving import SYNC, Record

PATIENCE = 30.0
SERVERS: list[Callable[[], MariadbServer]] = []
"""How the server that runs for the tests is come by."""
_WIDTH = re.compile(r"(?<=int)\((?!1\))\d+\)")
_STATE = {f"_migrateiq_{name}" for name in ("state", "seen", "cursors", "lease", "loads", "marks")}


class _Row(Record):
    """Finds a column also by the name of its field that the server doesn't take."""

    def __missing__(self, name: str) -> object:
        hashed = hashed_name(name)
        if hashed not in self:
            raise KeyError(name)
        return self[hashed]


def nothing(_name: str) -> None:
    """No crash."""


@dataclass(frozen=True)
class MysqlPlace:
    """A database of a MariaDB server."""

    server: MariadbServer
    database: str
    merges = True

    def destination(self, run: str, crashpoint: Callable[[str], None] | None = None) -> Destination:
        """A new one."""
        return destination_of(
            self.server.connector(self.database),
            SYNC,
            run,
            secrets=self.server.secrets,
            patience_seconds=PATIENCE,
            crashpoint=crashpoint or nothing,
        )

    def query(self, sql: str, *values: object) -> list[tuple[object, ...]]:
        """What another program reads."""
        connection = self.server.connect(self.database)
        with closing(connection), connection.cursor() as cursor:
            cursor.execute(sql, values or None)
            return list(cursor.fetchall())

    def rows(self, table: str) -> list[Record]:
        """True and false as such."""
        declared = self.declared(short_table(table))
        booleans = {name for name, kind in declared.items() if kind == "tinyint(1)"}
        listed = ", ".join(map(quoted, declared))
        return [
            _Row(
                (name, bool(value) if name in booleans and value is not None else value)
                for name, value in zip(declared, row, strict=True)
            )
            for row in self.query(f"SELECT {listed} FROM {quoted(short_table(table))}")
        ]

    def execute(self, *statements: str) -> None:
        """Another program's statements."""
        for sql in statements:
            self.query(sql)

    def tables(self) -> set[str]:
        """All tables."""
        return {str(name) for (name,) in self.query("SHOW TABLES")} - _STATE

    def declared(self, table: str = "things") -> dict[str, str]:
        """The columns with their types."""
        found = self.query(
            "SELECT COLUMN_NAME, COLUMN_TYPE FROM information_schema.COLUMNS WHERE"
            " TABLE_SCHEMA = DATABASE() AND BINARY TABLE_NAME = %s ORDER BY ORDINAL_POSITION",
            table,
        )
        # MariaDB says how wide it would show a number, MySQL doesn't
        return {str(name): _WIDTH.sub("", str(kind)) for name, kind in found}


def new_mysql_place() -> MysqlPlace:
    """A database of its own."""
    server = SERVERS[-1]()
    return MysqlPlace(server, server.new_database())
