"""A connection to a MySQL or MariaDB server: whom it trusts, and what it says of itself.

Sources: dev.mysql.com/doc, 7.1.8 Server System Variables; mariadb.com/kb, Server System Variables.
"""

import socket
import ssl
from collections.abc import Callable
from ipaddress import ip_address
from pathlib import Path

import pymysql
import truststore
from pymysql.constants import CLIENT, CR

from migrateiq_desktop.model.connector import MysqlConnector
from migrateiq_desktop.model.errors import DefinitionError

from .mysql_columns import Server

CONNECT_SECONDS = 10
_SQL_MODE = "STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO"
OLDEST = {True: (10, 3), False: (8, 0, 17)}
"""MariaDB, MySQL: the first with a collation that compares texts byte by byte without padding."""
_KEEP_ALIVE = {"TCP_KEEPIDLE": 30, "TCP_KEEPINTVL": 10, "TCP_KEEPCNT": 3}


class _RefusePassword:
    """Answers a server that wants the password as it is over a connection that anybody can read."""

    def __init__(self, _connection: object) -> None:
        """PyMySQL gives the connection."""

    def authenticate(self, _packet: object) -> None:
        """Never. Raises OperationalError."""
        raise pymysql.err.OperationalError(
            CR.CR_AUTH_PLUGIN_ERR, "the server asks for the password in plain text, without TLS"
        )


def connect(definition: MysqlConnector, password: str, lock_seconds: int) -> pymysql.Connection:
    """A connection with the session's settings. Raises pymysql's errors, RuntimeError where the
    server wants a way of logging in that isn't there, and DefinitionError for a bad ca_file."""
    context, disabled = _tls(definition)
    refused: dict[str, Callable[[pymysql.Connection], object]] = {}
    if context is None:
        refused = dict.fromkeys(_PLAIN, _RefusePassword)
    local = definition.host.startswith("/")
    connection = pymysql.Connection(
        host="localhost" if local else definition.host,
        unix_socket=definition.host if local else None,
        port=definition.port,
        user=definition.username,
        password=password,
        database=definition.database,
        charset="utf8mb4",
        sql_mode=_SQL_MODE,
        autocommit=False,
        connect_timeout=CONNECT_SECONDS,
        # rows that an UPDATE meets count, also those that are so already
        client_flag=CLIENT.FOUND_ROWS,
        program_name="MigrateIQ Desktop",
        auth_plugin_map=refused,
        ssl=context,
        ssl_disabled=disabled,
        # no server may ask for a file of this computer
        local_infile=False,
        defer_connect=True,
    )
    if local and not Path(definition.host).exists():
        raise pymysql.err.OperationalError(CR.CR_CONNECTION_ERROR, "there is no such socket")
    connection.connect(None if local else _socket(definition))
    with connection.cursor() as cursor:
        for setting in (
            "time_zone = '+00:00'",
            f"lock_wait_timeout = {lock_seconds}",
            f"innodb_lock_wait_timeout = {lock_seconds}",
            "wait_timeout = 28800",
        ):
            cursor.execute(f"SET SESSION {setting}")
    return connection


def server_of(connection: pymysql.Connection) -> tuple[Server, str]:
    """What it is, and the version that it says."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT VERSION(), @@lower_case_table_names, @@max_allowed_packet")
        ((version, folds, packet),) = cursor.fetchall()
    version = str(version)
    return Server("mariadb" in version.lower(), bool(folds), int(packet)), version


def is_too_old(server: Server, version: str) -> bool:
    """Whether the server lacks what exactness needs."""
    numbers = tuple(int(part) for part in version.partition("-")[0].split(".") if part.isdigit())
    return numbers < OLDEST[server.mariadb]


_PLAIN = ("mysql_clear_password", "dialog", "mysql_old_password")


def _socket(definition: MysqlConnector) -> socket.socket:
    address = (definition.host, definition.port)
    try:
        connected = socket.create_connection(address, timeout=CONNECT_SECONDS)
    except OSError as error:
        raise pymysql.err.OperationalError(CR.CR_CONN_HOST_ERROR, str(error)) from error
    connected.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    connected.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    for name, seconds in _KEEP_ALIVE.items():
        # not every system has them
        if hasattr(socket, name):
            connected.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), seconds)
    return connected


def _tls(definition: MysqlConnector) -> tuple[ssl.SSLContext | None, bool | None]:
    """The context, and whether TLS is switched off; both None: as the server likes."""
    mode = definition.tls
    if mode == "auto":
        if is_here(definition.host):
            return None, None
        mode = "verify"
    if mode == "off":
        return None, True
    if mode == "require" and definition.ca_file is None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        return context, None
    if definition.ca_file is None:
        return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT), None
    try:
        return ssl.create_default_context(cafile=str(definition.ca_file)), None
    except (OSError, ssl.SSLError) as error:
        raise DefinitionError(
            f"The CA file {definition.ca_file} can't be used",
            cause=str(error),
            next_step="Name a readable file of certificates in PEM form under ca_file.",
        ) from error


def is_here(host: str) -> bool:
    """Whether that is this computer."""
    if host.startswith("/") or host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
