"""The workspace that is open now, and the change to another. Knows no widget.

Whoever runs the program awaits `serve()`: opening and closing happen there, one at a time.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Signal

from migrateiq_desktop.model.errors import MigrateIQError

if TYPE_CHECKING:
    from migrateiq_desktop.services.container import Services
    from migrateiq_desktop.services.workspaces import WorkspaceRegistry

OpenServices: TypeAlias = Callable[[Path], "Awaitable[Services]"]
logger = logging.getLogger(__name__)


class Session(QObject):
    """Holds the open services. `opened` comes when others took their place."""

    opened = Signal()
    failed = Signal(object)
    """ErrorReport: another workspace could not be opened; the one before stays open."""

    def __init__(
        self, open_services: OpenServices, registry: "WorkspaceRegistry", services: "Services"
    ) -> None:
        super().__init__()
        self._open_services = open_services
        self._registry = registry
        self._services = services
        self._wishes: asyncio.Queue[Path | None] = asyncio.Queue()

    @property
    def services(self) -> "Services":
        """The use cases of the open workspace."""
        return self._services

    @property
    def registry(self) -> "WorkspaceRegistry":
        """The workspaces known on this computer."""
        return self._registry

    def ask_for(self, folder: Path) -> None:
        """Have another workspace opened."""
        self._wishes.put_nowait(folder)

    def end(self) -> None:
        """Have `serve` return."""
        self._wishes.put_nowait(None)

    async def serve(self) -> None:
        """Fulfil what was asked for, one after the other, until `end`; then close the workspace."""
        try:
            while (folder := await self._wishes.get()) is not None:
                await self.switch(folder)
        finally:
            await self._services.aclose()

    async def switch(self, folder: Path) -> None:
        """Open another workspace, then close the one before. Running syncs there are paused."""
        before = self._services
        if folder == before.info.folder:
            return
        try:
            self._services = await self._open_services(folder)
        except MigrateIQError as error:
            logger.warning("workspace %s not opened: %s", folder, error)
            self.failed.emit(error.report())
            return
        self._registry.remember(folder)
        self.opened.emit()
        await before.aclose()
