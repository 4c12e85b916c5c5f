"""Texts for the translators that stand outside the window."""
