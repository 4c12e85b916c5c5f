"""A real PostgreSQL server in a temporary folder, on a socket and a loopback port of its own.

It refuses to run as root: then it runs as the user that the system's package has made.
"""

import os
import pwd
import secrets
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from itertools import count
from pathlib import Path

import psycopg
from pydantic import SecretStr

from migrateiq_desktop.model.connector import PostgresqlConnector
from migrateiq_desktop.model.secret import SecretRef

USER = "loader"
DATABASE = "postgres"


@cache
def programs() -> Path:
    """The folder of initdb and pg_ctl, which the package keeps off the path."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/pg_ctl"))
    name = shutil.which("pg_ctl")
    if not found and name is None:
        raise FileNotFoundError("PostgreSQL's pg_ctl: install the package postgresql")
    return found[-1].parent if found else Path(str(name)).parent


@dataclass
class PostgresqlServer:
    """A server that runs, and how to reach it."""

    folder: Path
    port: int
    password: str
    _numbers: Iterator[int] = field(default_factory=count)

    def connector(self, schema: object = "public", **more: object) -> PostgresqlConnector:
        """A definition that reaches it by TCP."""
        given = {
            "host": "127.0.0.1",
            "port": self.port,
            "database": DATABASE,
            "schema": schema,
            "username": USER,
            "password": SecretRef(secret="password"),
            **more,
        }
        return PostgresqlConnector.model_validate(given)

    @property
    def secrets(self) -> dict[str, SecretStr]:
        """What the definition refers to."""
        return {"password": SecretStr(self.password)}

    def connect(self, schema: str = "public") -> "psycopg.Connection[tuple[object, ...]]":
        """As another program."""
        connection = psycopg.connect(
            host=str(self.folder),
            port=self.port,
            dbname=DATABASE,
            user=USER,
            password=self.password,
            autocommit=True,
            options="-c TimeZone=UTC",
        )
        connection.execute(f'SET search_path TO "{schema}"'.encode())
        return connection

    def new_schema(self) -> str:
        """An empty schema of its own for a test."""
        name = f"Test {next(self._numbers)}"
        with self.connect() as connection:
            connection.execute(f'CREATE SCHEMA "{name}"'.encode())
        return name

    def control(self, *command: str) -> None:
        """pg_ctl."""
        settings = (
            f"-p {self.port} -k {self.folder} -c listen_addresses=127.0.0.1 -c fsync=off"
            " -c full_page_writes=off -c max_connections=30 -c shared_buffers=32MB"
        )
        log = str(self.folder / "log")
        pg_ctl = [str(programs() / "pg_ctl"), "-D", str(self.folder / "data"), "-w", "-l", log]
        start = ["-o", settings] if command[0] in ("start", "restart") else []
        _as_nobody_special([*pg_ctl, *start, *command], self.folder)


@contextmanager
def postgresql() -> Iterator[PostgresqlServer]:
    """Start a server, and stop it."""
    folder = Path(tempfile.mkdtemp(prefix="migrateiq-pg-"))
    try:
        password = secrets.token_hex(8)
        (folder / "password").write_text(password, encoding="utf-8")
        _give(folder)
        initdb = [str(programs() / "initdb"), "-D", str(folder / "data"), "-U", USER]
        initdb += ["--pwfile", str(folder / "password"), "-A", "scram-sha-256"]
        _as_nobody_special([*initdb, "-E", "UTF8", "--locale=C.UTF-8", "-N"], folder)
        server = PostgresqlServer(folder, _free_port(), password)
        server.control("start")
        try:
            yield server
        finally:
            server.control("stop", "-m", "immediate")
    finally:
        shutil.rmtree(folder)


def _give(folder: Path) -> None:
    """Root gives the folder to the user that the server will run as."""
    if os.geteuid() == 0:
        user = pwd.getpwnam("postgres")
        for path in (folder, *folder.iterdir()):
            os.chown(path, user.pw_uid, user.pw_gid)


def _as_nobody_special(command: list[str], folder: Path) -> None:
    user = "postgres" if os.geteuid() == 0 else None
    done = subprocess.run(
        command,
        user=user,
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, f"{command}: {done.stdout}"


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
