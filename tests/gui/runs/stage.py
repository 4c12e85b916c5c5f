"""The runs page over a real workspace; only the runs at work are moved by the test."""

import asyncio
import dataclasses
from pathlib import Path
from typing import cast

from pytestqt.qtbot import QtBot

from migrateiq_desktop.gui.runs.page import RunsPage
from migrateiq_desktop.model.run import Counts, Run, RunStatus, RunStream, StreamState
from migrateiq_desktop.paths import WorkspacePaths
from migrateiq_desktop.services.container import Services, open_services
from migrateiq_desktop.services.runs import RunService
from migrateiq_desktop.services.views import LiveRun
from migrateiq_desktop.workspace.database import WorkspaceDatabase
from tests.services.conftest import no_keyring

from .scripted_runs import ScriptedRuns


class Stage:
    """Everything that a scenario needs."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.folder = folder
        self._qtbot = qtbot
        self.database = WorkspaceDatabase.open(WorkspacePaths(folder))
        self.runs = ScriptedRuns()
        self.services: Services
        self.page: RunsPage

    async def open(self, *, real: bool = False) -> RunsPage:
        """Open the workspace and show the page; with `real` runs have workers of their own."""
        services = await open_services(self.folder, keeper=no_keyring)
        runs = services.runs if real else cast("RunService", self.runs)
        self.services = dataclasses.replace(services, runs=runs)
        self.page = RunsPage(self.services)
        # left before it is destroyed, as the window does it
        self._qtbot.addWidget(self.page, before_close_func=lambda page: page.release())
        self.page.resize(1090, 740)
        self.page.show()
        await self.page.refresh()
        await self.settle()
        return self.page

    async def settle(self) -> None:
        """Until everything asked for is there and painted."""
        for _ in range(3):
            await asyncio.sleep(0)
            self.page.list.table.viewport().repaint()
            for panel in (self.page.view.rejected, self.page.inbox):
                panel.parts.causes.viewport().repaint()
                panel.table.viewport().repaint()
            await self.services.tasks.drain()

    async def choose(self, run_id: int) -> None:
        """Move to a run in the list."""
        number = self.page.list.model.position_of(run_id)
        assert number is not None
        self.page.list.table.selectRow(number)
        await self.settle()

    def status_of(self, run_id: int) -> str:
        """What the list says of a run."""
        number = self.page.list.model.position_of(run_id)
        assert number is not None
        return str(self.page.list.model.index(number, 3).data())

    async def close(self) -> None:
        """Leave the workspace."""
        if hasattr(self, "services"):
            await self.services.tasks.drain()
            await self.services.aclose()
        self.database.close()


def live(run: Run, loaded: int, *, rate: float = 0.0, total: int | None = None) -> LiveRun:
    """News of a run at work."""
    stream = RunStream(
        stream="flights",
        table="flights",
        state=StreamState.READING,
        counts=Counts(read=loaded, loaded=loaded),
        total=total,
    )
    at_work = run.model_copy(
        update={
            "status": RunStatus.RUNNING,
            "streams": (stream,),
            "counts": stream.counts,
            "started_at": run.created_at,
        }
    )
    return LiveRun(run=at_work, rate=rate, total=total)
