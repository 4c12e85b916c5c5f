"""What errors of MySQL and MariaDB mean for a person.

Sources: dev.mysql.com/doc, Server Error Message Reference; mariadb.com/kb, MariaDB Error Codes.
"""

import ssl

import pymysql
from pymysql.constants import CR, ER

from migrateiq_desktop.model.connector import MysqlConnector
from migrateiq_desktop.model.errors import (
    DestinationError,
    DestinationUnavailableError,
    KeyRefusedError,
    MigrateIQError,
    UnreachableError,
)

_KILLED_BY_MARIADB = 1927
_INTERRUPTED = 1317
_ACCESS_DENIED_WITHOUT_PASSWORD = 1698
_READ_ONLY_MODE = 1836
_NEEDS_PRIMARY_KEY = 3750
_LOCKS = frozenset({ER.LOCK_WAIT_TIMEOUT, ER.LOCK_DEADLOCK})
_AGAIN = _LOCKS | {_INTERRUPTED}
_BUSY = frozenset({ER.CON_COUNT_ERROR, ER.USER_LIMIT_REACHED, 1203})
_LOST = frozenset(
    {
        CR.CR_SERVER_GONE_ERROR,
        CR.CR_SERVER_LOST,
        CR.CR_CONN_HOST_ERROR,
        CR.CR_CONNECTION_ERROR,
        ER.SERVER_SHUTDOWN,
        ER.NET_READ_ERROR,
        ER.NET_ERROR_ON_WRITE,
        _KILLED_BY_MARIADB,
    }
)
_REFUSED = frozenset(
    {ER.ACCESS_DENIED_ERROR, _ACCESS_DENIED_WITHOUT_PASSWORD, ER.HOST_NOT_PRIVILEGED}
)
_MAY_NOT = frozenset(
    {
        ER.DBACCESS_DENIED_ERROR,
        ER.TABLEACCESS_DENIED_ERROR,
        ER.COLUMNACCESS_DENIED_ERROR,
        ER.SPECIFIC_ACCESS_DENIED_ERROR,
        ER.OPTION_PREVENTS_STATEMENT,
        _READ_ONLY_MODE,
    }
)
_FULL = frozenset({ER.DISK_FULL, ER.RECORD_FILE_FULL})
_NO_SPACE = ("errno: 28", "Errcode: 28", "No space left")
_TOO_MANY = "Too many columns"
_TOO_WIDE = frozenset({ER.TOO_MANY_FIELDS, ER.TOO_BIG_ROWSIZE})


def code_of(error: pymysql.Error) -> int:
    """The error's number; 0 when it has none, as when a connection is closed already."""
    code = error.args[0] if error.args else 0
    return code if isinstance(code, int) else 0


def again(error: pymysql.Error) -> bool:
    """Whether the same transaction may well succeed when it is repeated."""
    return code_of(error) in _AGAIN


def held(error: pymysql.Error) -> bool:
    """Whether somebody else holds a lock."""
    return code_of(error) == ER.LOCK_WAIT_TIMEOUT


def lost(error: pymysql.Error) -> bool:
    """Whether the connection is gone, so that nobody knows what became of the transaction."""
    return code_of(error) in _LOST or isinstance(error, pymysql.err.InterfaceError)


def busy(error: pymysql.Error) -> bool:
    """Whether the server is there, but takes nobody in just now."""
    return code_of(error) in _BUSY or code_of(error) == ER.SERVER_SHUTDOWN


def translated(definition: MysqlConnector, error: pymysql.Error) -> MigrateIQError:  # noqa: PLR0911  # a kind of error each
    """What happened to the database, why, and what to do."""
    where, said, code = definition.endpoint, _said(error), code_of(error)
    if code in _FULL or any(words in said for words in _NO_SPACE):
        return DestinationUnavailableError(
            f"Disk full: {where}",
            cause=said,
            next_step="Free some space on the server and resume the run.",
        )
    if again(error):
        return DestinationUnavailableError(
            f"{where} is busy",
            cause=said,
            next_step="Wait until the other program is done, and resume the run.",
        )
    if code in _MAY_NOT:
        return DestinationUnavailableError(
            f"{definition.username} may not write to {where}",
            cause=said,
            next_step="Grant it SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, INDEX and DROP on"
            f" {definition.database}, and see that the server isn't a read-only copy.",
        )
    if code == ER.NET_PACKET_TOO_LARGE:
        return DestinationError(
            f"A record is too large for {where}",
            cause=said,
            next_step="Leave large fields out, or raise max_allowed_packet on the server.",
        )
    if code in _TOO_WIDE or _TOO_MANY in said:
        return DestinationError(
            f"A table in {where} would be too wide",
            cause=said,
            next_step="Leave fields out, or keep nested ones as JSON (nested: json).",
        )
    if code == _NEEDS_PRIMARY_KEY:
        return DestinationError(
            f"{where} makes no tables without a primary key",
            cause=said,
            next_step="Switch sql_require_primary_key off for the user, or make the table before.",
        )
    if lost(error):
        return UnreachableError(
            f"The connection to {where} is lost",
            cause=said,
            next_step="Check the server and the network, and resume the run.",
            details=str(error),
        )
    if isinstance(error, (pymysql.err.IntegrityError, pymysql.err.DataError)):
        return DestinationError(
            f"A table in {where} refused a record",
            cause=said,
            next_step="Correct the mapping, or the table's constraints, and resume the run.",
            details=str(error),
        )
    return DestinationError(
        f"{where} can't take the data",
        cause=said,
        next_step="Leave fields out, or choose another table; then resume the run.",
        details=str(error),
    )


def not_connected(definition: MysqlConnector, error: Exception) -> MigrateIQError:
    """Why there is no connection."""
    where, said = definition.endpoint, _said(error)
    code = code_of(error) if isinstance(error, pymysql.Error) else 0
    if code in _REFUSED:
        return KeyRefusedError(
            f"{where} refused {definition.username}",
            cause=said,
            next_step="Check user name and password, and whether it may log in from here.",
            details=said,
        )
    if code in (ER.BAD_DB_ERROR, ER.DBACCESS_DENIED_ERROR):
        return DestinationUnavailableError(
            f"There is no database {definition.database} on {definition.origin}"
            f" that {definition.username} may use",
            cause=said,
            next_step="Correct the database's name, create it, or grant the user its use.",
        )
    if code == CR.CR_SSL_CONNECTION_ERROR or _is_tls(error):
        return UnreachableError(
            f"{where} can't be reached over TLS that is trusted",
            cause=said,
            next_step="Give the connector the server's ca_file, or set tls to what it offers.",
            details=said,
        )
    if code in (CR.CR_AUTH_PLUGIN_ERR, CR.CR_AUTH_PLUGIN_CANNOT_LOAD) or not code:
        return KeyRefusedError(
            f"{where} wants {definition.username} to log in in a way that isn't safe or known here",
            cause=said,
            next_step="Use TLS (tls: verify or require), or let the user log in by"
            " caching_sha2_password or mysql_native_password.",
            details=said,
        )
    return UnreachableError(
        f"{where} can't be reached",
        cause=said,
        next_step="Check host, port and network, and that the server runs.",
        details=said,
    )


def locked(
    definition: MysqlConnector, waited_seconds: float, holders: str
) -> DestinationUnavailableError:
    """Somebody else holds a lock for too long."""
    return DestinationUnavailableError(
        f"A table in {definition.endpoint} is locked",
        cause=f"another program has held the lock for more than {waited_seconds:.0f} seconds"
        + (f": {holders}" if holders else ""),
        next_step="End the other program's transaction, and resume the run.",
    )


def _said(error: Exception) -> str:
    text = str(error.args[-1]) if error.args else ""
    return text.strip().rstrip(".") or "the connection is closed"


def _is_tls(error: BaseException | None) -> bool:
    while error is not None:
        original = getattr(error, "original_exception", None)
        if isinstance(error, ssl.SSLError) or isinstance(original, ssl.SSLError):
            return True
        error = error.__cause__ or error.__context__
    return False
