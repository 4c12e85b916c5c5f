"""How a person wants the window to look and speak: kept in the window's state, put in force at
once."""

from PySide6.QtCore import QCoreApplication, QObject, Signal

from migrateiq_desktop.gui.icons import recolour_icons
from migrateiq_desktop.gui.languages import Language, put_in_force
from migrateiq_desktop.gui.resident.choices import ResidentChoices
from migrateiq_desktop.gui.theme import TEXT_SCALES, Appearance, Theme
from migrateiq_desktop.gui.window_state import WindowState


class Preferences(QObject):
    """Appearance, text size, language; each change is in force and kept at once."""

    changed = Signal()
    language_changed = Signal()
    """What is made from now on speaks another language; what stands has to be made anew."""

    def __init__(self, theme: Theme, state: WindowState) -> None:
        super().__init__()
        self.theme = theme
        self.state = state
        self.resident = ResidentChoices(state)
        theme.changed.connect(recolour_icons)
        theme.set_appearance(state.appearance)
        theme.set_text_scale(state.text_scale)
        self._speak(state.language)

    def set_appearance(self, appearance: Appearance) -> None:
        """Choose light, dark, high contrast or the system's."""
        self.state.appearance = appearance
        self.theme.set_appearance(appearance)
        self.changed.emit()

    @property
    def language(self) -> Language:
        """What the person chose."""
        return self.state.language

    def set_language(self, language: Language) -> None:
        """Choose the language of the window."""
        if language is not self.state.language:
            self.state.language = language
            self._speak(language)
            self.changed.emit()
            self.language_changed.emit()

    def set_text_scale(self, scale: float | None) -> None:
        """Choose the size of text; None: the system's."""
        self.state.text_scale = scale
        self.theme.set_text_scale(scale)
        self.changed.emit()

    def step_text_scale(self, step: int) -> None:
        """The next larger (1) or smaller (-1) text."""
        position = TEXT_SCALES.index(self.theme.text_scale) + step
        self.set_text_scale(TEXT_SCALES[min(max(position, 0), len(TEXT_SCALES) - 1)])

    @staticmethod
    def _speak(language: Language) -> None:
        app = QCoreApplication.instance()
        if app is not None:
            put_in_force(app, language)
