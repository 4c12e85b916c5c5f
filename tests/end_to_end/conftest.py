"""The window's application and loop, for the tests that go through the window."""

from tests.gui.conftest import _garbage_goes_on_this_thread, qapp_cls, qt_loop, theme

__all__ = ["_garbage_goes_on_this_thread", "qapp_cls", "qt_loop", "theme"]
