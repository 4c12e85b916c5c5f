"""Which page stands for which place. Imports a page only when it is first needed."""
# ruff: noqa: PLC0415 - the window shall stand before the pages behind it are imported

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from .importing import import_beside
from .page import Page
from .places import Place

if TYPE_CHECKING:
    from migrateiq_desktop.gui.settings.preferences import Preferences
    from migrateiq_desktop.services.container import Services

PageFactory: TypeAlias = "Callable[[Services], Page]"


_PAGES = ("connectors", "syncs", "runs", "data", "settings")
"""Packages of the pages behind the first one, the dearest first."""


async def import_pages(services: "Services") -> None:
    """Import what the pages need before somebody asks for them, off the window's thread.

    Most of the time that a page takes to open first is its imports.
    """
    for package in _PAGES:
        await import_beside(services.tasks, f"{__package__}.{package}.page")


def page_factories(preferences: "Preferences") -> Mapping[Place, PageFactory]:
    """What makes each page."""
    return {
        Place.HOME: _home,
        Place.CONNECTORS: _connectors,
        Place.SYNCS: _syncs,
        Place.RUNS: _runs,
        Place.DATA: _data,
        Place.SETTINGS: partial(_settings, preferences),
    }


def _home(services: "Services") -> Page:
    from .home.page import HomePage

    return HomePage(services)


def _connectors(services: "Services") -> Page:
    from .connectors.page import ConnectorsPage

    return ConnectorsPage(services)


def _syncs(services: "Services") -> Page:
    from .syncs.page import SyncsPage

    return SyncsPage(services)


def _runs(services: "Services") -> Page:
    from .runs.page import RunsPage

    return RunsPage(services)


def _data(services: "Services") -> Page:
    from .data.page import DataPage

    return DataPage(services)


def _settings(preferences: "Preferences", services: "Services") -> Page:
    from .settings.page import SettingsPage

    return SettingsPage(services, preferences)
