"""The looks that pictures are taken in, and how the window is given one. Knows no page."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from .settings.preferences import Preferences
from .theme import Appearance, scheme_in_force


@dataclass(frozen=True, slots=True)
class Look:
    """What a person chose, on a system that is light or dark."""

    name: str
    """What its pictures end in."""
    appearance: Appearance
    system: Qt.ColorScheme = Qt.ColorScheme.Light


USUAL = (Look("light", Appearance.LIGHT), Look("dark", Appearance.DARK))
STRONG = (
    Look("contrast", Appearance.CONTRAST),
    Look("contrast-dark", Appearance.CONTRAST, Qt.ColorScheme.Dark),
)
MIRRORED = tuple(Look(f"mirrored-{look.name}", look.appearance, look.system) for look in USUAL)


class PictureSystem:
    """Stands for the system, which is light or dark as a look asks."""

    def __init__(self) -> None:
        self._scheme = Qt.ColorScheme.Light

    def __call__(self) -> Qt.ColorScheme:
        """What the theme asks."""
        return self._scheme

    def put_on(self, look: Look, preferences: Preferences) -> None:
        """The look is in force at once."""
        self._scheme = look.system
        preferences.set_appearance(look.appearance)
        if preferences.theme.scheme is not scheme_in_force():
            QApplication.styleHints().colorSchemeChanged.emit(look.system)
