"""The data page over a real workspace with a real SQLite file."""

import asyncio
import dataclasses
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import cast

from pytestqt.qtbot import QtBot

from migrateiq_desktop.gui.data.page import DataPage
from migrateiq_desktop.paths import WorkspacePaths
from migrateiq_desktop.services.container import Services, open_services
from migrateiq_desktop.services.runs import RunService
from tests.gui.runs.scripted_runs import ScriptedRuns
from tests.services.conftest import no_keyring


class DataStage:
    """Loads tables as another program would, and shows the page."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.paths = WorkspacePaths(folder)
        self._qtbot = qtbot
        self.runs = ScriptedRuns()
        self.services: Services
        self.page: DataPage

    def load(self, table: str, columns: str, rows: Sequence[Sequence[object]]) -> None:
        """A table, in place of the one of that name."""
        with closing(sqlite3.connect(self.paths.data)) as connection, connection:
            connection.execute(f'DROP TABLE IF EXISTS "{table}"')
            connection.execute(f'CREATE TABLE "{table}" ({columns})')
            if rows:
                marks = ", ".join("?" * len(rows[0]))
                insert = f'INSERT INTO "{table}" VALUES ({marks})'  # noqa: S608  a test's own names
                connection.executemany(insert, rows)

    async def open(self) -> DataPage:
        """Show the page."""
        services = await open_services(self.paths.folder, keeper=no_keyring)
        self.services = dataclasses.replace(services, runs=cast("RunService", self.runs))
        self.page = DataPage(self.services)
        self._qtbot.addWidget(self.page)
        self.page.resize(1090, 740)
        self.page.show()
        await self.page.refresh()
        await self.settle()
        return self.page

    async def settle(self) -> None:
        """Until everything asked for is there and painted."""
        for _ in range(3):
            await asyncio.sleep(0)
            self.page.row_table.viewport().repaint()
            self.page.table_list.viewport().repaint()
            await self.services.tasks.drain()

    async def close(self) -> None:
        """Leave the workspace."""
        if hasattr(self, "services"):
            self.page.release()
            await self.services.tasks.drain()
            await self.services.aclose()
