"""Brings a workspace's database to the newest schema, after a backup, all or nothing."""

import logging
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import resources
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from migrateiq_desktop.model.errors import WorkspaceError
from migrateiq_desktop.paths import WorkspacePaths

from .folder import FILE_MODE
from .newest_schema import create
from .store import Store, translated

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Migrations:
    """The schema's revisions, oldest first, and the folder that they are in."""

    folder: Path
    revisions: tuple[str, ...]

    @property
    def newest(self) -> str:
        """What a workspace's schema has to be."""
        return self.revisions[-1]


def migrations() -> Migrations:
    """Those of this program, also in an installed or frozen one.

    They are named here so that a start without a migration need not load Alembic; a test holds the
    names against the files.
    """
    folder = resources.files("migrateiq_desktop.workspace") / "migrations"
    known = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008")
    return Migrations(Path(str(folder)), known)


def bring_up_to_date(
    store: Store, paths: WorkspacePaths, known: Migrations, *, by_script: bool = True
) -> None:
    """Migrate to the newest revision. A database that isn't empty is copied before.

    An empty one is made by the script of the newest schema, unless `by_script` is False or other
    migrations than this program's are asked for.

    Raises WorkspaceError when the schema is newer than ours, or the migration fails; the database
    is then as it was.
    """
    with store.outside() as connection:
        if _revision(connection) == known.newest:
            return
        # tables may be rebuilt: references are checked at the end instead of at each statement
        connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
        # nobody else migrates from here on, and what is read next stays true
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        try:
            _migrate(connection, paths, known, by_script=by_script)
            connection.exec_driver_sql("COMMIT")
        except BaseException:
            connection.exec_driver_sql("ROLLBACK")
            raise
        finally:
            connection.exec_driver_sql("PRAGMA foreign_keys=ON")


def back_up(paths: WorkspacePaths, revision: str) -> Path:
    """A consistent copy of the database, even while others write.

    By SQLite's Online Backup API (sqlite.org).
    """
    moment = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
    target = paths.backups / f"workspace-{revision}-{moment}.sqlite"
    unfinished = target.with_suffix(".part")
    unfinished.touch(mode=FILE_MODE)
    with (
        translated(paths.database),
        closing(sqlite3.connect(paths.database)) as source,
        closing(sqlite3.connect(unfinished)) as copy,
    ):
        source.backup(copy)
        # one file without sidecars, whole wherever it is carried
        copy.execute("PRAGMA journal_mode=DELETE")
    unfinished.replace(target)
    _log.info("backed up schema %s to %s", revision, target)
    return target


def _migrate(
    connection: Connection, paths: WorkspacePaths, known: Migrations, *, by_script: bool
) -> None:
    current = _revision(connection)
    if current == known.newest:
        return
    if current is None and _tables(connection):
        raise _foreign(paths.database)
    if current is not None and current not in known.revisions:
        raise _newer(paths.database, current, known)
    if current is None and by_script and known == migrations():
        create(connection)
        return
    backup = back_up(paths, current) if current is not None else None
    try:
        _run_migrations(connection, known)
    except DBAPIError as error:
        raise _failed(paths.database, backup, error) from error
    _check_references(connection)


def _run_migrations(connection: Connection, known: Migrations) -> None:
    # only now: most starts need no migration, and the library takes its time to load
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(known.folder).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, known.newest)


def _revision(connection: Connection) -> str | None:
    if "alembic_version" not in _tables(connection):
        return None
    row = connection.exec_driver_sql("SELECT version_num FROM alembic_version").first()
    return None if row is None else str(row[0])


def _tables(connection: Connection) -> set[str]:
    found = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'")
    return {str(row[0]) for row in found}


def _check_references(connection: Connection) -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if broken is not None:
        raise WorkspaceError(
            "The workspace could not be brought to this version",
            cause=f"Rows of {broken[0]} would refer to rows of {broken[2]} that don't exist",
            next_step="Report it; the workspace is as it was.",
        )


def _newer(database: Path, revision: str, known: Migrations) -> WorkspaceError:
    return WorkspaceError(
        f"The workspace {database.parent} was made by a newer version of this program",
        cause=f"Its schema is {revision}; this program knows up to {known.newest}",
        next_step="Install the newest version, or choose another workspace.",
    )


def _foreign(database: Path) -> WorkspaceError:
    return WorkspaceError(
        f"{database} is not a workspace's database",
        cause="It has tables of another program",
        next_step="Choose another folder for the workspace.",
    )


def _failed(database: Path, backup: Path | None, error: DBAPIError) -> WorkspaceError:
    return WorkspaceError(
        f"The workspace {database.parent} could not be brought to this version",
        cause=str(error.orig),
        next_step="It is as it was; open it with the version that made it, and report this."
        + (f" A copy is in {backup}." if backup else ""),
        details=str(error),
    )
