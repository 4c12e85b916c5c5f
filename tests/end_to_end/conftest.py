"""The window's application and loop, for the tests that go through the window."""

from tests.gui.conftest import qt_loop, theme

__all__ = ["qt_loop", "theme"]
