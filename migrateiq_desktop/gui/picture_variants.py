"""The places as others see them: high contrast, German, Chinese, large text, from the right, on a
small screen. Each after the other, in the open window."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from .languages import Language
from .picture_words import speak_as_usual, speak_from_the_right
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
from .theme import Appearance, scheme_in_force

if TYPE_CHECKING:
    from .main_window import MainWindow
    from .screenshots import PictureBook

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


WIDTH, HEIGHT = 1280, 800


@dataclass(frozen=True, slots=True)
class View:
    """How one person sees the window."""

    language: Language = Language.ENGLISH
    text_scale: float = 1.0
    size: tuple[int, int] = (WIDTH, HEIGHT)
    appearance: Appearance = Appearance.LIGHT
    dark_system: bool = False
    from_the_right: bool = False


VIEWS = {
    "german": View(Language.GERMAN),
    "chinese": View(Language.CHINESE),
    "german-dark": View(Language.GERMAN, appearance=Appearance.DARK),
    "chinese-dark": View(Language.CHINESE, appearance=Appearance.DARK),
    "large": View(text_scale=2.0),
    "german-large": View(Language.GERMAN, 2.0),
    "chinese-large": View(Language.CHINESE, 2.0),
    "small": View(size=(1024, 700)),
    "german-small": View(Language.GERMAN, size=(1024, 700)),
    "contrast": View(appearance=Appearance.CONTRAST),
    "contrast-dark": View(appearance=Appearance.CONTRAST, dark_system=True),
    "mirrored": View(from_the_right=True),
    "mirrored-dark": View(appearance=Appearance.DARK, from_the_right=True),
}


class PictureSystem:
    """Stands for the system, which is light or dark as a view has it."""

    def __init__(self) -> None:
        self.scheme = Qt.ColorScheme.Light

    def __call__(self) -> Qt.ColorScheme:
        """What the theme asks."""
        return self.scheme


def enter(name: str, window: "MainWindow", system: PictureSystem) -> None:
    """Have the window look so to one of VIEWS; no name: as usual."""
    view = VIEWS[name] if name else View()
    _turn_round(window, from_the_right=view.from_the_right)
    system.scheme = Qt.ColorScheme.Dark if view.dark_system else Qt.ColorScheme.Light
    window.preferences.set_appearance(view.appearance)
    if window.preferences.theme.scheme is not scheme_in_force():
        QApplication.styleHints().colorSchemeChanged.emit(system.scheme)
    window.preferences.set_text_scale(view.text_scale)
    window.preferences.set_language(view.language)
    window.resize(*view.size)


def _turn_round(window: "MainWindow", *, from_the_right: bool) -> None:
    app = QApplication.instance()
    if app is None or QApplication.isRightToLeft() is from_the_right:
        return
    if from_the_right:
        speak_from_the_right(app)
        QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    else:
        speak_as_usual(app)
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    window.preferences.language_changed.emit()


async def walk_variants(book: "PictureBook", run_id: int) -> None:
    """Each variant of each place; the window is as it was afterwards."""
    places = {
        **_PLACES,
        "run": (Place.RUNS, ShowRun(run_id)),
        "run-rejected": (Place.RUNS, ShowRun(run_id, rejected=True)),
    }
    for name in ("contrast", "german", "chinese", "large", "mirrored"):
        book.enter(name)
        await book.settle()
        for place, (where, target) in places.items():
            await book.window.show_place(where, target)
            await book.settle()
            book.save(f"{place}-{name}")
            await book.leave()
    book.enter("")
    await book.settle()
