"""What the window remembers between two starts: its geometry, place, column widths, appearance,
language.

Kept in the user's data folder, never in a workspace. Knows no page.
"""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QSize
from PySide6.QtWidgets import QHeaderView, QMainWindow, QTableView, QWidget

from .languages import Language
from .places import Place
from .theme import TEXT_SCALES, Appearance

_FRAME = QSize(16, 56)
"""Pixels that a window's frame may take of the screen beside what is in it."""


class WindowState:
    """An ini file of its own."""

    def __init__(self, file: Path) -> None:
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def appearance(self) -> Appearance:
        """Light, dark, high contrast or the system's."""
        text = str(self._settings.value("appearance"))
        return next((one for one in Appearance if one.value == text), Appearance.SYSTEM)

    @appearance.setter
    def appearance(self, appearance: Appearance) -> None:
        self._settings.setValue("appearance", appearance.value)

    @property
    def text_scale(self) -> float | None:
        """Size of text; None, which is the system's, when what is stored makes no sense."""
        text = str(self._settings.value("text_scale"))
        return next((scale for scale in TEXT_SCALES if str(scale) == text), None)

    @text_scale.setter
    def text_scale(self, scale: float | None) -> None:
        self._settings.setValue("text_scale", "system" if scale is None else str(scale))

    @property
    def language(self) -> Language:
        """The language of the window; the system's when what is stored makes no sense."""
        text = str(self._settings.value("language"))
        return next((one for one in Language if one.value == text), Language.SYSTEM)

    @language.setter
    def language(self, language: Language) -> None:
        self._settings.setValue("language", language.value)

    @property
    def place(self) -> Place:
        """Where the person was last."""
        text = str(self._settings.value("place"))
        return next((one for one in Place if one.value == text), Place.HOME)

    def text(self, name: str, usual: str) -> str:
        """A choice by its name."""
        return str(self._settings.value(name, usual))

    def set_text(self, name: str, value: str) -> None:
        """Keep a choice."""
        self._settings.setValue(name, str(value))

    def restore_window(self, window: QMainWindow) -> None:
        """Give a window the size and position it had; at first, a size that fits the screen."""
        geometry = self._settings.value("geometry")
        if isinstance(geometry, QByteArray):
            window.restoreGeometry(geometry)
        else:
            room = window.screen().availableGeometry().size() - _FRAME
            window.resize(window.size().boundedTo(room))

    def save_window(self, window: QMainWindow, place: Place) -> None:
        """Keep a window's size, position and place."""
        self._settings.setValue("geometry", window.saveGeometry())
        self._settings.setValue("place", place.value)

    def restore_columns(self, root: QWidget) -> None:
        """Give the tables below a widget the column widths they had, by their objectName."""
        for name, header in _headers(root):
            kept = self._settings.value(f"columns/{name}")
            if isinstance(kept, QByteArray) and header.count() > 0:
                header.restoreState(kept)

    def save_columns(self, root: QWidget) -> None:
        """Keep the column widths of the tables below a widget."""
        for name, header in _headers(root):
            if header.count() > 0:
                self._settings.setValue(f"columns/{name}", header.saveState())

    def save_all(self, window: QMainWindow, pages: Iterable[QWidget], place: Place) -> None:
        """Keep what a window and the pages in it look like."""
        for page in pages:
            self.save_columns(page)
        self.save_window(window, place)

    def sync(self) -> None:
        """Write now."""
        self._settings.sync()


def _headers(root: QWidget) -> list[tuple[str, QHeaderView]]:
    views = root.findChildren(QTableView)
    return [(view.objectName(), view.horizontalHeader()) for view in views if view.objectName()]
