"""A real MariaDB server in a temporary folder, on a socket and a loopback port of its own.

As root it runs as the user that the system's package has made. Another server is used where
`MIGRATEIQ_TEST_MYSQL` names one, such as MySQL's own: its socket, port and password, with colons
between them, of a user `loader` who may do everything.
"""

import os
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from functools import cache
from itertools import count
from pathlib import Path

import pymysql
import pytest
from pydantic import SecretStr

from migrateiq_desktop.model.connector import MysqlConnector
from migrateiq_desktop.model.secret import SecretRef

from .certificates import Certificate, self_signed

USER = "loader"
OUTSIDE = os.environ.get("MIGRATEIQ_TEST_MYSQL", "")
_SETTINGS = (
    "--no-defaults",
    "--skip-log-bin",
    "--bind-address=127.0.0.1",
    "--innodb-log-file-size=8M",
    "--innodb-buffer-pool-size=32M",
    "--innodb-flush-log-at-trx-commit=0",
    "--innodb-doublewrite=0",
    "--innodb-flush-method=nosync",
    "--innodb-buffer-pool-load-at-startup=OFF",
    "--innodb-buffer-pool-dump-at-shutdown=OFF",
    "--sync-frm=OFF",
    "--performance-schema=OFF",
    "--max-connections=30",
    "--max-allowed-packet=4M",
    # what a server's own settings are must not matter
    "--character-set-server=latin1",
    "--sql-mode=",
)
_MEMORY = Path("/dev/shm")
_ROOM_BYTES = 500_000_000


@cache
def program(name: str) -> str:
    """A program of the server's, which may be off the path."""
    found = shutil.which(name, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")
    if found is None:
        raise FileNotFoundError(f"MariaDB's {name}: install the package mariadb-server")
    return found


@dataclass
class MariadbServer:
    """A server that runs, and how to reach it."""

    folder: Path
    port: int
    password: str
    certificate: Certificate
    _process: "subprocess.Popen[str] | None" = None
    _numbers: Iterator[int] = field(default_factory=count)
    run: str = ""
    """Tells its databases from those of other tests."""

    def connector(self, database: str = "mysql", **more: object) -> MysqlConnector:
        """A definition that reaches it by TCP."""
        given = {
            "host": "127.0.0.1",
            "port": self.port,
            "database": database,
            "username": USER,
            "password": SecretRef(secret="password"),
            **more,
        }
        return MysqlConnector.model_validate(given)

    @property
    def secrets(self) -> dict[str, SecretStr]:
        """What the definition refers to."""
        return {"password": SecretStr(self.password)}

    def connect(self, database: str | None = None) -> pymysql.Connection:
        """As another program, by the socket."""
        return pymysql.connect(
            unix_socket=str(self.folder / "socket"),
            user=USER,
            password=self.password,
            database=database,
            charset="utf8mb4",
            autocommit=True,
            init_command="SET time_zone = '+00:00'",
        )

    def new_database(self) -> str:
        """An empty database of its own for a test."""
        name = f"Test `{self.run}{next(self._numbers)}`"
        with closing(self.connect()) as connection, connection.cursor() as cursor:
            cursor.execute(f"CREATE DATABASE `{name.replace('`', '``')}`")
        return name

    def start(self) -> None:
        """Start it, and wait until it answers."""
        ready, said = os.pipe()
        settings = [
            *_SETTINGS,
            f"--datadir={self.folder / 'data'}",
            f"--socket={self.folder / 'socket'}",
            f"--port={self.port}",
            f"--pid-file={self.folder / 'pid'}",
            f"--ssl-cert={self.certificate.chain}",
            f"--ssl-key={self.certificate.key}",
        ]
        self._process = subprocess.Popen(
            [program("mariadbd"), *settings],
            user=_user(),
            cwd=self.folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=said,
            text=True,
        )
        os.close(said)
        with os.fdopen(ready) as lines:
            seen = []
            for line in lines:
                seen.append(line)
                if "ready for connections" in line:
                    break
            else:
                raise RuntimeError("".join(seen))
            # what it says later must not fill the pipe: it goes where a closed pipe's words go

    def kill(self) -> None:
        """End it at once, as a crash would."""
        assert self._process is not None
        self._process.send_signal(signal.SIGKILL)
        self._process.wait(timeout=30)


class OutsideServer(MariadbServer):
    """One that somebody else has started, and goes on to run."""

    def start(self) -> None:
        """Nothing: it runs."""

    def kill(self) -> None:
        """Skips the test: what belongs to somebody else isn't killed."""
        pytest.skip("the server isn't ours to be killed")


@contextmanager
def mariadb() -> Iterator[MariadbServer]:
    """Start a server, and stop it; or the one that the environment names."""
    if OUTSIDE:
        path, port, password = OUTSIDE.split(":")
        there = Path(path).parent
        certificate = Certificate(there / "ca.pem", there / "ca.pem")
        run = f"{secrets.token_hex(4)}_"
        yield OutsideServer(there, int(port), password, certificate, run=run)
        return
    folder = Path(tempfile.mkdtemp(prefix="migrateiq-my-", dir=_fast_folder()))
    try:
        server = MariadbServer(folder, _free_port(), secrets.token_hex(8), self_signed(folder))
        _give(folder)
        _install(folder, server.password)
        server.start()
        try:
            yield server
        finally:
            server.kill()
    finally:
        shutil.rmtree(folder)


def _fast_folder() -> Path | None:
    """Changing a table waits for the disk several times: memory is better, where there is some."""
    there = _MEMORY.is_dir() and shutil.disk_usage(_MEMORY).free > _ROOM_BYTES
    return _MEMORY if there else None


def _install(folder: Path, password: str) -> None:
    data = f"--datadir={folder / 'data'}"
    more = ["--skip-test-db", "--skip-name-resolve", "--auth-root-authentication-method=normal"]
    command = [program("mariadb-install-db"), "--no-defaults", data, *more]
    _run([*command, "--innodb-log-file-size=8M"], folder)
    grants = (
        f"CREATE USER {USER}@'%' IDENTIFIED BY '{password}';\n"
        f"GRANT ALL ON *.* TO {USER}@'%' WITH GRANT OPTION;\n"
        "DROP USER root@localhost;\n"
    )
    bootstrap = [program("mariadbd"), *_SETTINGS, data, "--bootstrap"]
    _run(bootstrap, folder, "USE mysql;\nFLUSH PRIVILEGES;\n" + grants)


def _give(folder: Path) -> None:
    """Root gives the folder to the user that the server will run as."""
    if (name := _user()) is not None:
        user = pwd.getpwnam(name)
        for path in (folder, *folder.iterdir()):
            os.chown(path, user.pw_uid, user.pw_gid)


def _user() -> str | None:
    return "mysql" if os.geteuid() == 0 else None


def _run(command: list[str], folder: Path, given: str = "") -> None:
    done = subprocess.run(
        command,
        user=_user(),
        cwd=folder,
        input=given,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, f"{command}: {done.stdout}"


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
