"""Text grows and shrinks by steps, and stays within them."""

from pathlib import Path

from migrateiq_desktop.gui.settings.preferences import Preferences
from migrateiq_desktop.gui.theme import Theme
from migrateiq_desktop.gui.window_state import WindowState


def test_text_size_goes_by_steps(theme: Theme, tmp_path: Path) -> None:
    preferences = Preferences(theme, WindowState(tmp_path / "window.ini"))
    try:
        sizes = []
        for step in (1, 1, 1, 1, 1, -1, -1, -1, -1, -1):
            preferences.step_text_scale(step)
            sizes.append(theme.text_scale)
        assert sizes == [1.25, 1.5, 1.75, 2.0, 2.0, 1.75, 1.5, 1.25, 1.0, 1.0]
    finally:
        preferences.set_text_scale(1.0)
