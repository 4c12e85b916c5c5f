"""Undoing a run in any real destination, as the worker does it."""

from collections.abc import Callable
from typing import cast

import pytest
from pydantic import SecretStr

from migrateiq_desktop.destinations.undoing import undo_run
from migrateiq_desktop.model.connector import (
    AnyDestination,
    CsvConnector,
    DuckdbConnector,
    ExcelConnector,
    JsonlConnector,
    ParquetConnector,
    SqliteConnector,
)
from migrateiq_desktop.model.errors import DefinitionError
from migrateiq_desktop.model.undoing import UndoJob, Undone

from .moving import SYNC, Place
from .mysql_place import MysqlPlace
from .places import DuckdbPlace, JsonlPlace, PostgresqlPlace, nothing
from .sqlite_place import SqlitePlace

FOLDERS: dict[str, type[CsvConnector | ExcelConnector | JsonlConnector | ParquetConnector]] = {
    ".csv": CsvConnector,
    ".jsonl": JsonlConnector,
    ".parquet": ParquetConnector,
    ".xlsx": ExcelConnector,
}


class Killed(BaseException):
    """The process ends here."""


def _reached(place: Place) -> tuple[AnyDestination, dict[str, SecretStr]]:
    match place:
        case SqlitePlace(path=path):
            return SqliteConnector(path=path), {}
        case DuckdbPlace(path=path):
            return DuckdbConnector(path=path), {}
        case PostgresqlPlace(server=server, schema=schema):
            return server.connector(schema), dict(server.secrets)
        case JsonlPlace(folder=folder):
            return FOLDERS[place.suffix](path=folder), {}
        case _:
            mysql = cast("MysqlPlace", place)
            return mysql.server.connector(mysql.database), dict(mysql.server.secrets)


def undo(
    place: Place,
    run: str,
    agreed: Undone | None = None,
    *,
    sync: str = SYNC,
    crashpoint: Callable[[str], None] = nothing,
) -> Undone:
    """Tell what it would do, or do it."""
    definition, secrets = _reached(place)
    job = UndoJob(
        run_id=7,
        run_uid=run,
        sync_key=sync,
        streams=("things",),
        destination=definition,
        agreed=agreed,
        secrets=secrets,
    )
    return undo_run(job, crashpoint)


def refusal(place: Place, run: str) -> str:
    """Why it can't be done, and that the same is said when it is to be done."""
    with pytest.raises(DefinitionError) as caught:
        undo(place, run)
    with pytest.raises(DefinitionError):
        undo(place, run, Undone())
    assert caught.value.title == "Run 7 can't be undone"
    assert caught.value.next_step
    return caught.value.cause


def dies_at(point: str) -> Callable[[str], None]:
    """As the process would at that point."""

    def crashpoint(passed: str) -> None:
        if passed == point:
            raise Killed

    return crashpoint
