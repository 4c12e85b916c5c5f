"""The window's application and loop, for the tests that go through the window."""

from tests.gui.conftest import pytest_runtest_protocol, qapp_cls, qt_loop, theme

__all__ = ["pytest_runtest_protocol", "qapp_cls", "qt_loop", "theme"]
