"""Pictures of the places as others see them: high contrast, German, Chinese, large text, from the
right. Each after the other, in the open window."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from .languages import Language
from .places import (
    AddConnector,
    AddSync,
    EditConnector,
    EditSync,
    Place,
    ShowConnector,
    ShowRun,
    ShowSync,
    ShowTable,
    Target,
)
from .theme import Appearance

if TYPE_CHECKING:
    from .screenshots import PictureBook
    from .settings.preferences import Preferences

_PLACES: dict[str, tuple[Place, Target | None]] = {
    "home": (Place.HOME, None),
    "connectors": (Place.CONNECTORS, ShowConnector("practice_api")),
    "adding-start": (Place.CONNECTORS, AddConnector()),
    "connector-editor": (Place.CONNECTORS, EditConnector("practice_api")),
    "syncs": (Place.SYNCS, ShowSync("practice_api")),
    "sync-add": (Place.SYNCS, AddSync()),
    "sync-editor": (Place.SYNCS, EditSync("practice_api")),
    "data": (Place.DATA, ShowTable("flights")),
    "settings": (Place.SETTINGS, None),
}


async def walk_variants(book: "PictureBook", run_id: int) -> None:
    """Each variant of each place; the window is as it was afterwards."""
    places = {
        **_PLACES,
        "run": (Place.RUNS, ShowRun(run_id)),
        "run-rejected": (Place.RUNS, ShowRun(run_id, rejected=True)),
    }
    preferences = book.window.preferences
    preferences.set_appearance(Appearance.LIGHT)
    for name, begin in _variants(preferences).items():
        begin()
        await book.settle()
        for place, (where, target) in places.items():
            await book.window.show_place(where, target)
            await book.settle()
            book.save(f"{place}-{name}")
            await book.leave()
        _as_usual(preferences)
        await book.settle()


def _variants(preferences: "Preferences") -> dict[str, Callable[[], None]]:
    return {
        "contrast": lambda: preferences.set_appearance(Appearance.CONTRAST),
        "german": lambda: preferences.set_language(Language.GERMAN),
        "chinese": lambda: preferences.set_language(Language.CHINESE),
        "large": lambda: preferences.set_text_scale(2.0),
        "mirrored": lambda: QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft),
    }


def _as_usual(preferences: "Preferences") -> None:
    preferences.set_appearance(Appearance.LIGHT)
    preferences.set_language(Language.ENGLISH)
    preferences.set_text_scale(1.0)
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
