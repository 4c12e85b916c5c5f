"""Rows are counted where they are, in every kind of destination, and nothing is made by it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

import pytest
from pydantic import SecretStr

from migrateiq_desktop.destinations.counting import count_rows
from migrateiq_desktop.destinations.factory import destination_of
from migrateiq_desktop.engine.ports import Destination
from migrateiq_desktop.model.base import Json
from migrateiq_desktop.model.connector import (
    AnyDestination,
    CsvConnector,
    DuckdbConnector,
    ExcelConnector,
    JsonlConnector,
    ParquetConnector,
    SqliteConnector,
)
from migrateiq_desktop.model.errors import DestinationError

from .contract.moving import APPEND, SYNC, Mover, Place
from .contract.mysql_place import new_mysql_place
from .contract.places import new_postgresql_place

RECORDS: list[Json] = [
    {"a": 1, "b": 'two\nlines, "quoted"'},
    {"a": 2, "b": None},
    {"a": 3, "b": ""},
]


@dataclass(frozen=True)
class _There:
    """As much of a place as it takes to load into it."""

    definition: AnyDestination
    secrets: dict[str, SecretStr] = field(default_factory=dict)

    def destination(self, run: str, crashpoint: Callable[[str], None] | None = None) -> Destination:
        del crashpoint
        return destination_of(self.definition, SYNC, run, secrets=self.secrets)

    def count(self, *tables: str) -> list[int]:
        found = count_rows(self.definition, self.secrets, tables)
        return [found[table] for table in tables]


def _postgresql(_: Path) -> _There:
    place = new_postgresql_place()
    return _There(place.server.connector(place.schema), dict(place.server.secrets))


def _mysql(_: Path) -> _There:
    place = new_mysql_place()
    return _There(place.server.connector(place.database), dict(place.server.secrets))


MAKERS: dict[str, Callable[[Path], _There]] = {
    "csv": lambda folder: _There(CsvConnector(path=folder)),
    "duckdb": lambda folder: _There(DuckdbConnector(path=folder / "data.duckdb")),
    "excel": lambda folder: _There(ExcelConnector(path=folder)),
    "jsonl": lambda folder: _There(JsonlConnector(path=folder)),
    "mysql": _mysql,
    "parquet": lambda folder: _There(ParquetConnector(path=folder)),
    "postgresql": _postgresql,
    "sqlite": lambda folder: _There(SqliteConnector(path=folder / "data.sqlite")),
}


@pytest.mark.parametrize("kind", sorted(MAKERS))
def test_every_kind_is_counted(kind: str, tmp_path: Path) -> None:
    there = MAKERS[kind](tmp_path)
    before = sorted(tmp_path.iterdir())
    assert there.count("things") == [0]
    assert sorted(tmp_path.iterdir()) == before
    Mover(cast("Place", there), APPEND).run(RECORDS[:2], RECORDS[2:])
    assert there.count("things", "others") == [3, 0]


def test_a_folder_that_is_gone_and_a_file_that_was_changed(tmp_path: Path) -> None:
    with pytest.raises(DestinationError, match="can't be reached"):
        _There(CsvConnector(path=tmp_path / "gone")).count("things")
    for name in ("things.xlsx", "things.parquet"):
        (tmp_path / name).write_bytes(b"something else")
    for definition in (ExcelConnector(path=tmp_path), ParquetConnector(path=tmp_path)):
        with pytest.raises(DestinationError, match="can't be counted"):
            _There(definition).count("things")
