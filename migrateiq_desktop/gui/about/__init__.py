"""The dialogs of the Help menu: what this program is made of, and its shortcuts."""

from .dialog import AboutDialog
from .shortcuts import ShortcutsDialog

__all__ = ["AboutDialog", "ShortcutsDialog"]
