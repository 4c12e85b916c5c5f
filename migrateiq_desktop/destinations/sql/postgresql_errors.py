"""What PostgreSQL's errors mean for a person. Source: postgresql.org/docs, Appendix A."""

import psycopg
from psycopg import errors

from migrateiq_desktop.model.connector import PostgresqlConnector
from migrateiq_desktop.model.errors import (
    DestinationError,
    DestinationUnavailableError,
    KeyRefusedError,
    MigrateIQError,
    UnreachableError,
)

AGAIN = (errors.SerializationFailure, errors.DeadlockDetected, errors.LockNotAvailable)
"""The same transaction may well succeed when it is repeated."""
_REFUSED = (errors.InvalidPassword, errors.InvalidAuthorizationSpecification)
_REFUSED_WORDS = (
    "password authentication failed",
    "no password supplied",
    "no pg_hba.conf entry",
    "authentication failed",
    'role "',
)
_STARTING_WORDS = ("starting up", "shutting down", "in recovery mode", "not yet accepting")
_FULL = (errors.DiskFull, errors.InsufficientResources)


def is_passing(error: psycopg.Error) -> bool:
    """Whether the same transaction may well succeed when it is repeated."""
    if isinstance(error, errors.UniqueViolation):
        # two have made a table of ours at the same moment: the later one finds it made
        return error.diag.schema_name == "pg_catalog"
    return isinstance(error, AGAIN)


def lost(error: psycopg.Error) -> bool:
    """Whether the connection is gone, so that nobody knows what became of the transaction."""
    if isinstance(error, psycopg.InterfaceError):
        return True
    gone = (errors.AdminShutdown, errors.CrashShutdown, errors.CannotConnectNow)
    if isinstance(error, gone):
        return True
    return type(error) is psycopg.OperationalError


def starting(error: psycopg.Error) -> bool:
    """Whether the server is there, but not ready yet."""
    return any(words in str(error) for words in _STARTING_WORDS)


def translated(  # noqa: PLR0911  # a kind of error each
    definition: PostgresqlConnector, error: psycopg.Error
) -> MigrateIQError:
    """What happened to the database, why, and what to do."""
    where, said = definition.endpoint, _first_line(error)
    if isinstance(error, AGAIN):
        return DestinationUnavailableError(
            f"{where} is busy",
            cause=said,
            next_step="Wait until the other program is done, and resume the run.",
        )
    if isinstance(error, _FULL):
        return DestinationUnavailableError(
            f"Disk full: {where}",
            cause=said,
            next_step="Free some space on the server and resume the run.",
        )
    if isinstance(error, (errors.InsufficientPrivilege, errors.ReadOnlySqlTransaction)):
        return DestinationUnavailableError(
            f"{definition.username} may not write to {where}",
            cause=said,
            next_step=f"Grant it what it needs, for example CREATE on {definition.schema_name}.",
        )
    if isinstance(error, errors.DependentObjectsStillExist):
        return DestinationError(
            f"A table in {where} can't be replaced or widened: something depends on it",
            cause=said,
            next_step="Choose append or merge, or remove what depends on it meanwhile.",
            details=str(error),
        )
    if isinstance(error, (psycopg.IntegrityError, psycopg.DataError)):
        return DestinationError(
            f"A table in {where} refused a record",
            cause=said,
            next_step="Correct the mapping, or the table's constraints, and resume the run.",
            details=str(error),
        )
    if lost(error):
        return UnreachableError(
            f"The connection to {where} is lost",
            cause=said,
            next_step="Check the server and the network, and resume the run.",
            details=str(error),
        )
    return DestinationError(
        f"{where} can't take the data",
        cause=said,
        next_step="Leave fields out, or choose another table; then resume the run.",
        details=str(error),
    )


def not_connected(definition: PostgresqlConnector, error: psycopg.Error) -> MigrateIQError:
    """Why there is no connection."""
    where, said = definition.endpoint, str(error)
    if isinstance(error, _REFUSED) or any(words in said for words in _REFUSED_WORDS):
        return KeyRefusedError(
            f"{where} refused {definition.username}",
            cause=_last_line(error),
            next_step="Check user name and password, and whether it may log in from here.",
            details=said,
        )
    if "database" in said and "does not exist" in said:
        return DestinationUnavailableError(
            f"There is no database {definition.database} on {definition.origin}",
            cause=_last_line(error),
            next_step="Correct the database's name, or create it.",
        )
    if "certificate" in said or "SSL" in said:
        return UnreachableError(
            f"{where} can't be reached over TLS that is trusted",
            cause=_last_line(error),
            next_step="Give the connector the server's ca_file, or set tls to what it offers.",
            details=said,
        )
    return UnreachableError(
        f"{where} can't be reached",
        cause=_last_line(error),
        next_step="Check host, port and network, and that the server runs.",
        details=said,
    )


def locked(
    definition: PostgresqlConnector, waited_seconds: float, holders: str
) -> DestinationUnavailableError:
    """Somebody else holds a lock for too long."""
    return DestinationUnavailableError(
        f"A table in {definition.endpoint} is locked",
        cause=f"another program has held the lock for more than {waited_seconds:.0f} seconds"
        + (f": {holders}" if holders else ""),
        next_step="End the other program's transaction, and resume the run.",
    )


def _first_line(error: psycopg.Error) -> str:
    return str(error).partition("\n")[0].rstrip(".")


def _last_line(error: psycopg.Error) -> str:
    """libpq says each address that it tried on a line; the reason stands last, but for a question
    to the reader."""
    lines = [line.strip() for line in str(error).splitlines()]
    lines = [line for line in lines if line and not line.endswith("?")]
    return (lines[-1] if lines else type(error).__name__).rstrip(".")
