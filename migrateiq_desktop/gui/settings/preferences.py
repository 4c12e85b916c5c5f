"""How a person wants the window to look: kept in the window's state, put in force by the theme."""

from PySide6.QtCore import QObject, Signal

from migrateiq_desktop.gui.icons import recolour_icons
from migrateiq_desktop.gui.theme import TEXT_SCALES, Appearance, Theme
from migrateiq_desktop.gui.window_state import WindowState


class Preferences(QObject):
    """Appearance and text size; each change is in force and kept at once."""

    changed = Signal()

    def __init__(self, theme: Theme, state: WindowState) -> None:
        super().__init__()
        self.theme = theme
        self.state = state
        theme.changed.connect(recolour_icons)
        theme.set_appearance(state.appearance)
        theme.set_text_scale(state.text_scale)

    def set_appearance(self, appearance: Appearance) -> None:
        """Choose light, dark, high contrast or the system's."""
        self.state.appearance = appearance
        self.theme.set_appearance(appearance)
        self.changed.emit()

    def set_text_scale(self, scale: float) -> None:
        """Choose the size of text."""
        self.state.text_scale = scale
        self.theme.set_text_scale(scale)
        self.changed.emit()

    def step_text_scale(self, step: int) -> None:
        """The next larger (1) or smaller (-1) text."""
        position = TEXT_SCALES.index(self.theme.text_scale) + step
        self.set_text_scale(TEXT_SCALES[min(max(position, 0), len(TEXT_SCALES) - 1)])
