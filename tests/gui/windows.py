"""A whole window over use cases in memory, for tests of what the window does."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from migrateiq_desktop.gui.faults import FaultReporter
from migrateiq_desktop.gui.main_window import MainWindow
from migrateiq_desktop.gui.page import Page
from migrateiq_desktop.gui.page_factories import PageFactory
from migrateiq_desktop.gui.places import Place, Target
from migrateiq_desktop.gui.session import Session
from migrateiq_desktop.gui.settings.preferences import Preferences
from migrateiq_desktop.gui.theme import Theme
from migrateiq_desktop.gui.window_state import WindowState
from tests.gui.stand_in import StandInRegistry, StandInServices

if TYPE_CHECKING:
    from migrateiq_desktop.services.container import Services


class NotingPage(Page):
    """A page that notes what the window asks of it."""

    def __init__(self, services: "Services", place: Place) -> None:
        super().__init__(services, place.value.capitalize())
        self.noted: list[object] = []
        self.runs_something = False

    async def refresh(self) -> None:
        """Note it."""
        self.noted.append("refresh")

    async def show_target(self, target: Target) -> None:
        """Note it."""
        self.noted.append(target)

    def focus_search(self) -> None:
        """Note it."""
        self.noted.append("search")

    def run_selected(self) -> bool:
        """Note it."""
        self.noted.append("run")
        return self.runs_something

    def leave_mode(self) -> None:
        """Note it."""
        self.noted.append("escape")

    def release(self) -> None:
        """Note it."""
        self.noted.append("release")


@dataclass
class WholeWindow:
    """The window, and what stands around it."""

    window: MainWindow
    session: Session
    services: StandInServices
    registry: StandInRegistry
    faults: FaultReporter
    opened: list[StandInServices]
    state_file: Path

    def page(self, place: Place) -> NotingPage:
        """A page that was made."""
        found = self.window.made_pages[place]
        assert isinstance(found, NotingPage)
        return found

    async def settle(self) -> None:
        """Let everything that was started come to its end."""
        await self.window.services.tasks.drain()
        await asyncio.sleep(0)
        await self.window.services.tasks.drain()


async def until(condition: Callable[[], bool]) -> None:
    """Let the loop turn until something is so; fails after ten seconds."""
    async with asyncio.timeout(10):
        while not condition():  # noqa: ASYNC110 - Qt has no event for most of it
            await asyncio.sleep(0)


def noting_factories() -> dict[Place, PageFactory]:
    """Pages that note what is asked of them."""

    def factory(place: Place) -> PageFactory:
        return lambda services: NotingPage(services, place)

    return {place: factory(place) for place in Place}


def whole_window(
    theme: Theme, folder: Path, factories: dict[Place, PageFactory] | None = None
) -> WholeWindow:
    """A window on a workspace in memory. To be called on a running loop."""
    services = StandInServices(folder / "acme")
    opened: list[StandInServices] = []
    registry = StandInRegistry(folder)

    async def open_services(chosen: Path) -> "Services":
        opened.append(StandInServices(chosen, chosen.name))
        return opened[-1].typed

    state = WindowState(folder / "window.ini")
    session = Session(open_services, registry.typed, services.typed)
    faults = FaultReporter()
    window = MainWindow(session, Preferences(theme, state), factories or noting_factories(), faults)
    return WholeWindow(window, session, services, registry, faults, opened, folder / "window.ini")
